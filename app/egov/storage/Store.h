// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Connection.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/model/HistoryEntry.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <semaphore>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace qujat::service::storage {

class Transaction;

/// A note that was written just now, told to whoever tells people of notes.
struct WrittenNote {
    QString number;
    QString account;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    QString kind;
    Timestamp at{};
};
using NoteListener = std::function<void(Transaction &, const WrittenNote &)>;

/// What a closure given to \c Store works on. Repositories (NoteStore, GrantStore …) are made from
/// it and live no longer than the closure.
class Transaction {
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
    }
    /// For the repositories of this folder; there is no SQL outside it.
    Connection &connection() { return m_connection; }
    /// Runs on the writer's thread after the batch is durable, and never when it is not. Short and
    /// without storage calls.
    void afterCommit(std::function<void()> action) { m_afterCommit.push_back(std::move(action)); }
    /// Like afterCommit: whoever follows the account's events is told that there are new ones.
    void announceEvents(const QString &account) { m_announced.push_back(account); }
    /// Tells the listener of the storage at once, so that what it writes is part of this change.
    void announceNote(const WrittenNote &note)
    {
        if (m_noteListener && *m_noteListener)
            (*m_noteListener)(*this, note);
    }
    /// The group is committed only after its \c GroupSeal has had its say.
    void needSeal() { m_needsSeal = true; }

private:
    friend class Store;
    Connection &m_connection;
    bool m_needsSeal = false;
    std::vector<std::function<void()>> m_afterCommit;
    std::vector<QString> m_announced;
    const NoteListener *m_noteListener = nullptr;
};

/// What is done to a group of changes around its commit, on the writer's thread.
class GroupSeal {
public:
    virtual ~GroupSeal() = default;
    /// The last changes of the group, in its transaction. False gives the whole group up.
    virtual bool beforeCommit(Transaction &transaction) = 0;
    /// The group is durable; nobody has been told yet.
    virtual void afterCommit() = 0;
};

/// The service's durable memory. \c write returns only after its changes are on the disk (WAL,
/// synchronous=FULL); what several threads ask for at the same time is committed as one group, each
/// closure under a savepoint of its own. Safe to call from any thread, but not from inside a
/// closure.
class Store {
public:
    /// Opens or creates \a directory/service.db under the key in \a directory/service.key (both
    /// made with mode 600, the folder with 700). ConfigurationNewer, and the file untouched, when
    /// it was written by a later version; StorageFailed when it cannot be opened.
    static Result<std::unique_ptr<Store>> open(const QString &directory);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// \a work is \c Result<T>(Transaction &). A failure that it returns undoes its changes and
    /// no other's. StorageFailed when the engine refuses or the group could not be committed.
    template <typename Work>
    std::invoke_result_t<Work, Transaction &> write(Work &&work)
    {
        std::optional<std::invoke_result_t<Work, Transaction &>> answer;
        const bool sound = runOnWriter([&](Transaction &transaction) {
            answer.emplace(work(transaction));
            return answer->has_value();
        });
        if (!answer || !sound)
            return failure(FailureCode::StorageFailed);
        return std::move(*answer);
    }

    /// \a work is \c Result<T>(Transaction &) that only reads; it sees one consistent state.
    template <typename Work>
    std::invoke_result_t<Work, Transaction &> read(Work &&work) const
    {
        std::optional<std::invoke_result_t<Work, Transaction &>> answer;
        const bool sound =
            runOnReader([&](Transaction &transaction) { answer.emplace(work(transaction)); });
        if (!answer || !sound)
            return failure(FailureCode::StorageFailed);
        return std::move(*answer);
    }

    /// Called on the writer's thread with each account that got new events, after they are durable.
    /// Set before the first write.
    void setEventListener(std::function<void(const QString &account)> listener);

    /// Called within the transaction of each note, after it was written. Set before the first
    /// write.
    void setNoteListener(NoteListener listener) { m_noteListener = std::move(listener); }

    /// Who seals the groups that ask for it; without one they are given up. Null takes it away. Not
    /// while anybody writes.
    void setSeal(GroupSeal *seal) { m_seal = seal; }

    /// Moves what was committed out of the write-ahead log, whose old pages may hold what has since
    /// been destroyed. False when a reader who still sees the old state kept it from being emptied.
    bool emptyLog();

    /// A secret of this installation for one purpose, such as "short-code": derived from the
    /// service key, never stored.
    SecretBytes derivedSecret(const QByteArray &purpose) const;

private:
    struct Job {
        const std::function<bool(Transaction &)> &work;
        Transaction transaction;
        bool sound = false; ///< the engine did all that was asked, the commit included
        bool kept = false; ///< the closure answered with a value
        std::binary_semaphore done{0};
    };

    Store(const QString &path, SecretBytes key, std::unique_ptr<Connection> writer);
    bool runOnWriter(const std::function<bool(Transaction &)> &work);
    bool runOnReader(const std::function<void(Transaction &)> &work) const;
    void writerLoop();
    void commitGroup(const std::vector<Job *> &group);
    void runUnderSavepoint(Job &job);
    bool sealGroup();
    std::unique_ptr<Connection> takeReader() const;

    QString m_path;
    SecretBytes m_key;
    std::unique_ptr<Connection> m_writer;
    std::function<void(const QString &)> m_eventListener;
    NoteListener m_noteListener;
    GroupSeal *m_seal = nullptr;

    std::mutex m_mutex;
    std::condition_variable m_wakeWriter;
    std::deque<Job *> m_waiting;
    bool m_stopping = false;

    mutable std::mutex m_readersMutex;
    mutable std::vector<std::unique_ptr<Connection>> m_idleReaders;

    std::thread m_thread; ///< last: the writer uses everything above
};

} // namespace qujat::service::storage
