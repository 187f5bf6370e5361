// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/journal/HeadFile.h"
#include "app/egov/storage/JournalStore.h"
#include "core/base/Clock.h"
#include "core/crypto/Ed25519.h"

#include <atomic>
#include <mutex>
#include <stop_token>

namespace qujat::service::journal {

/// The service's append-only journal: seals every group of leaves with a signed head in the commit
/// that makes them durable, and keeps the newest head. One commit, one batch, one head; several
/// services never share one journal. All calls are safe from any thread.
class Journal final : private storage::GroupSeal {
public:
    /// Opens the journal of \a store, with the key in \a dataDirectory/journal.key (made with mode
    /// 600 for a new journal) and the memory of the newest head in \a dataDirectory/journal.head.
    /// Checks the whole tree against the newest signed head and that memory before it signs
    /// anything: JournalMismatch{reason} when leaves or nodes are missing or changed, when the
    /// database was put back to an earlier state, or when the key is not the one that signed.
    /// Brings notes from before there was a journal into it. \a store must outlive it.
    static Result<std::unique_ptr<Journal>> open(storage::Store &store, const QString &origin,
                                                 const QString &dataDirectory, const Clock &clock);
    ~Journal() override;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    const qujat::journal::Identity &identity() const { return m_identity; }
    /// The newest head, signed with the present time: never ahead of what is durable.
    QByteArray head() const;
    /// Goes through the whole tree again, and holds it against the newest head of this process.
    /// After JournalMismatch nothing more is signed, and so nothing more happens that would have to
    /// be noted, until a person has looked. Cancelled when \a stop was asked for on the way.
    Result<void> check(const std::stop_token &stop = {});

private:
    Journal(storage::Store &store, const Clock &clock, crypto::Ed25519Key key,
            qujat::journal::Identity identity, HeadFile file);
    Result<void> start();
    Result<void> takeUp(const std::optional<storage::StoredHead> &newest);
    bool beforeCommit(storage::Transaction &transaction) override;
    void afterCommit() override;

    storage::Store &m_store;
    const Clock &m_clock;
    const crypto::Ed25519Key m_key;
    const qujat::journal::Identity m_identity;
    HeadFile m_file; ///< after start, of the writer's thread only
    std::optional<qujat::journal::Checkpoint> m_sealed; ///< of the writer's thread
    std::optional<qujat::journal::Checkpoint> m_pending; ///< between the two calls of the seal
    QByteArray m_pendingNote;
    std::atomic<bool> m_broken{false};

    mutable std::mutex m_mutex;
    qujat::journal::Checkpoint m_newest; ///< what everybody may be told
    mutable QByteArray m_note; ///< m_newest signed at m_noteSecond
    mutable std::chrono::sys_seconds m_noteSecond{};
};

} // namespace qujat::service::journal
