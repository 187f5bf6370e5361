// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/Journal.h"

#include "app/egov/journal/TreeCheck.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/ServiceKey.h"
#include "core/base/Logging.h"

#include <QDir>

namespace qujat::service::journal {
namespace {

using qujat::journal::Checkpoint;
using qujat::journal::Identity;
using qujat::journal::MerkleTree;

using NewestHead = Result<std::optional<storage::StoredHead>>;

NewestHead newestHead(const storage::Store &store)
{
    return store.read([](storage::Transaction &transaction) -> NewestHead {
        return storage::JournalStore(transaction).newestHead();
    });
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(storage::Store &store, const QString &origin,
                                               const QString &dataDirectory, const Clock &clock)
{
    const QDir directory(dataDirectory);
    const auto keyPath = directory.filePath(QStringLiteral("journal.key"));
    const auto newest = newestHead(store);
    if (!newest)
        return failure(newest.error());
    // A new key beside an old tree could only sign a fork.
    if (*newest && !QFile::exists(keyPath))
        return failure(mismatch("keyMissing"));
    const auto seed = storage::loadOrMakeServiceKey(keyPath);
    if (!seed)
        return failure(seed.error());
    auto key = crypto::Ed25519Key::fromSeed(*seed);
    if (!key)
        return failure(key.error());
    auto file = HeadFile::open(directory.filePath(QStringLiteral("journal.head")));
    if (!file)
        return failure(file.error());
    const Identity identity{origin, key->publicKey()};
    std::unique_ptr<Journal> journal(
        new Journal(store, clock, std::move(*key), identity, std::move(*file)));
    if (auto taken = journal->takeUp(*newest); !taken)
        return failure(taken.error());
    if (auto started = journal->start(); !started)
        return failure(started.error());
    return journal;
}

Journal::Journal(storage::Store &store, const Clock &clock, crypto::Ed25519Key key,
                 Identity identity, HeadFile file)
    : m_store(store)
    , m_clock(clock)
    , m_key(std::move(key))
    , m_identity(std::move(identity))
    , m_file(std::move(file))
{
}

Journal::~Journal()
{
    m_store.setSeal(nullptr);
}

Result<void> Journal::takeUp(const std::optional<storage::StoredHead> &newest)
{
    const auto remembered = m_file.read(m_identity);
    if (!newest)
        return remembered ? Result<void>(failure(mismatch("rolledBack"))) : Result<void>();
    const auto head = qujat::journal::openHead(newest->note, m_identity);
    if (!head)
        return failure(mismatch("headNotSigned"));
    if (remembered && remembered->size > newest->size)
        return failure(mismatch("rolledBack"));
    const auto sound = m_store.read([&](storage::Transaction &transaction) -> Result<void> {
        if (auto whole = checkTree(transaction, *newest); !whole)
            return whole;
        if (!remembered)
            return {};
        const auto root = rootAt(transaction, remembered->size);
        if (!root)
            return failure(root.error());
        return *root == remembered->root ? Result<void>()
                                         : Result<void>(failure(mismatch("forked")));
    });
    if (!sound)
        return sound;
    m_sealed = head->checkpoint;
    m_newest = head->checkpoint;
    if (!m_file.write(newest->note))
        qCWarning(lcService, "the newest head could not be written beside the database");
    return {};
}

Result<void> Journal::start()
{
    m_store.setSeal(this);
    if (m_sealed)
        return {};
    // A new journal has a head before it has a leaf, and takes what was noted before it began.
    const auto begun = m_store.write([](storage::Transaction &transaction) -> Result<int> {
        if (storage::JournalStore(transaction).leafCount() > 0)
            return failure(mismatch("leaves"));
        transaction.needSeal();
        return storage::NoteStore(transaction).bringIntoJournal();
    });
    if (!begun)
        return failure(begun.error());
    if (*begun > 0)
        qCInfo(lcService, "%d earlier events were brought into the journal", *begun);
    return {};
}

bool Journal::beforeCommit(storage::Transaction &transaction)
{
    if (m_broken)
        return false;
    storage::JournalStore store(transaction);
    const auto newest = store.newestHead();
    const auto sealedSize = m_sealed ? m_sealed->size : 0;
    if (newest.has_value() != m_sealed.has_value() || (newest && newest->size != sealedSize)) {
        qCCritical(lcService, "the journal was changed from outside; nothing more is signed");
        m_broken = true;
        return false;
    }
    const auto count = store.leafCount();
    if (m_sealed && count == sealedSize) {
        m_pending.reset();
        return true;
    }
    storage::JournalNodes nodes(transaction);
    MerkleTree tree(nodes, sealedSize);
    while (tree.size() < count) {
        const auto leaf = store.leaf(tree.size());
        if (!leaf || !tree.append(qujat::journal::leafHash(*leaf)))
            return false;
    }
    const auto root = tree.root();
    if (!root)
        return false;
    m_pending = Checkpoint{m_identity.origin, count, *root};
    m_pendingNote = qujat::journal::signHead(*m_pending, m_clock.now(), m_key);
    store.addHead({count, m_pendingNote});
    return true;
}

void Journal::afterCommit()
{
    if (!m_pending)
        return;
    m_sealed = m_pending;
    if (!m_file.write(m_pendingNote))
        qCWarning(lcService, "the newest head could not be written beside the database");
    const std::lock_guard lock(m_mutex);
    m_newest = *m_pending;
    m_note.clear();
}

QByteArray Journal::head() const
{
    const auto second = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    const std::lock_guard lock(m_mutex);
    if (m_note.isEmpty() || second != m_noteSecond) {
        m_note = qujat::journal::signHead(m_newest, second, m_key);
        m_noteSecond = second;
    }
    return m_note;
}

Result<void> Journal::check(const std::stop_token &stop)
{
    const auto told = [this] {
        const std::lock_guard lock(m_mutex);
        return m_newest;
    }();
    const auto sound = m_store.read([&](storage::Transaction &transaction) -> Result<void> {
        const auto newest = storage::JournalStore(transaction).newestHead();
        if (!newest)
            return failure(mismatch("heads"));
        // What was told to somebody is in the commit that this transaction sees, or before it.
        if (newest->size < told.size)
            return failure(mismatch("rolledBack"));
        if (auto whole = checkTree(transaction, *newest, stop); !whole)
            return whole;
        const auto root = rootAt(transaction, told.size);
        if (!root)
            return failure(root.error());
        return *root == told.root ? Result<void>() : Result<void>(failure(mismatch("forked")));
    });
    if (!sound && sound.error().code() == FailureCode::JournalMismatch)
        m_broken = true;
    return sound;
}

} // namespace qujat::service::journal
