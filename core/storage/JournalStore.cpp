// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/JournalStore.h"

namespace qujat::storage {

JournalStore::JournalStore(const Vault &vault)
    : m_vault(vault)
{
}

Result<std::vector<KeptHead>> JournalStore::readHeads(const char *sql, qint64 size) const
{
    auto statement = m_vault.database().prepare(sql);
    statement.bind(size);
    std::vector<KeptHead> heads;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return heads;
        heads.push_back({.size = statement.number(0),
                         .checkpoint = statement.blob(1),
                         .proof = statement.blob(2),
                         .seenAt = statement.time(3)});
    }
}

Result<std::optional<KeptHead>> JournalStore::lastHead() const
{
    return headUpTo(std::numeric_limits<qint64>::max());
}

Result<std::optional<KeptHead>> JournalStore::headUpTo(qint64 size) const
{
    const auto heads = readHeads("SELECT size, checkpoint, proof, seen_at FROM journal_heads"
                                 " WHERE size <= ? ORDER BY size DESC LIMIT 1",
                                 size);
    if (!heads)
        return failure(heads.error());
    return heads->empty() ? std::optional<KeptHead>() : std::optional<KeptHead>(heads->front());
}

Result<std::vector<KeptHead>> JournalStore::headsFrom(qint64 fromSize) const
{
    return readHeads("SELECT size, checkpoint, proof, seen_at FROM journal_heads"
                     " WHERE size >= ? ORDER BY size",
                     fromSize);
}

Result<void> JournalStore::addHead(const KeptHead &head) const
{
    return m_vault.database()
        .prepare("INSERT INTO journal_heads (size, checkpoint, proof, seen_at) VALUES (?,?,?,?)")
        .bind(head.size)
        .bind(head.checkpoint)
        .bind(head.proof)
        .bind(head.seenAt)
        .run();
}

Result<void> JournalStore::keepReceipt(Role role, const QString &number, const QByteArray &receipt,
                                       qint64 leafIndex) const
{
    const auto &database = m_vault.database();
    Transaction transaction(database);
    if (auto kept = database
                        .prepare("INSERT OR REPLACE INTO receipts"
                                 " (role, number, receipt, leaf_index) VALUES (?,?,?,?)")
                        .bind(static_cast<qint64>(role))
                        .bind(number)
                        .bind(receipt)
                        .bind(leafIndex)
                        .run();
        !kept)
        return kept;
    if (auto marked = database.prepare("UPDATE history SET proof = ? WHERE role = ? AND number = ?")
                          .bind(static_cast<qint64>(NoteProof::Proven))
                          .bind(static_cast<qint64>(role))
                          .bind(number)
                          .run();
        !marked)
        return marked;
    return transaction.commit();
}

Result<QByteArray> JournalStore::receipt(Role role, const QString &number) const
{
    auto statement = m_vault.database().prepare("SELECT receipt FROM receipts"
                                                " WHERE role = ? AND number = ?");
    const auto row = statement.bind(static_cast<qint64>(role)).bind(number).next();
    if (!row)
        return failure(row.error());
    return *row ? statement.blob(0) : QByteArray();
}

Result<std::vector<std::pair<QString, QByteArray>>> JournalStore::receiptsAfter(
    Role role, const QString &number, qint64 most) const
{
    auto statement = m_vault.database().prepare("SELECT number, receipt FROM receipts WHERE"
                                                " role = ? AND number > ? ORDER BY number LIMIT ?");
    statement.bind(static_cast<qint64>(role)).bind(number).bind(most);
    std::vector<std::pair<QString, QByteArray>> receipts;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return receipts;
        receipts.emplace_back(statement.text(0), statement.blob(1));
    }
}

Result<JournalNeighbours> JournalStore::neighbours(qint64 leafIndex) const
{
    JournalNeighbours found;
    const auto ask = [&](const char *sql, std::optional<Timestamp> &at) -> Result<void> {
        auto statement = m_vault.database().prepare(sql);
        const auto row = statement.bind(leafIndex).next();
        if (!row)
            return failure(row.error());
        if (*row)
            at = statement.time(0);
        return {};
    };
    if (auto done = ask("SELECT h.at FROM receipts r JOIN history h ON h.role = r.role"
                        " AND h.number = r.number WHERE r.leaf_index < ?"
                        " ORDER BY r.leaf_index DESC LIMIT 1",
                        found.before);
        !done)
        return failure(done.error());
    if (auto done = ask("SELECT h.at FROM receipts r JOIN history h ON h.role = r.role"
                        " AND h.number = r.number WHERE r.leaf_index > ?"
                        " ORDER BY r.leaf_index LIMIT 1",
                        found.after);
        !done)
        return failure(done.error());
    return found;
}

Result<void> JournalStore::addMeeting(const Meeting &meeting) const
{
    return m_vault.database()
        .prepare("INSERT OR REPLACE INTO meetings (number, first_code, second_code, holder_head)"
                 " VALUES (?,?,?,?)")
        .bind(meeting.number)
        .bind(meeting.firstCode)
        .bind(meeting.secondCode)
        .bind(meeting.holderHead)
        .run();
}

Result<std::vector<Meeting>> JournalStore::meetings() const
{
    auto statement = m_vault.database().prepare(
        "SELECT number, first_code, second_code, holder_head FROM meetings ORDER BY number");
    std::vector<Meeting> meetings;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return meetings;
        meetings.push_back(
            {statement.text(0), statement.text(1), statement.text(2), statement.blob(3)});
    }
}

Result<void> JournalStore::endMeeting(const QString &number) const
{
    return m_vault.database().prepare("DELETE FROM meetings WHERE number = ?").bind(number).run();
}

Result<bool> JournalStore::raise(const JournalAlarm &alarm) const
{
    auto statement = m_vault.database().prepare(
        "INSERT INTO alarms (kind, subject, raised_at, evidence) VALUES (?,?,?,?)"
        " ON CONFLICT (kind, subject) DO NOTHING RETURNING id");
    const auto row = statement.bind(nameOf(alarm.kind))
                         .bind(alarm.subject)
                         .bind(alarm.raisedAt)
                         .bind(alarm.evidence)
                         .next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return false;
    const auto end = statement.next(); // the row is written when the statement has ended
    return end ? Result<bool>(true) : Result<bool>(failure(end.error()));
}

Result<std::vector<JournalAlarm>> JournalStore::alarms() const
{
    auto statement = m_vault.database().prepare(
        "SELECT id, kind, subject, raised_at, confirmed_at, evidence FROM alarms ORDER BY id");
    std::vector<JournalAlarm> alarms;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return alarms;
        const auto kind = alarmKindFromName(statement.text(1));
        if (!kind)
            return failure(FailureCode::VaultNewer);
        JournalAlarm alarm{.id = statement.number(0),
                           .kind = *kind,
                           .subject = statement.text(2),
                           .raisedAt = statement.time(3),
                           .confirmedAt = std::nullopt,
                           .evidence = statement.blob(5)};
        if (!statement.isNull(4))
            alarm.confirmedAt = statement.time(4);
        alarms.push_back(std::move(alarm));
    }
}

Result<void> JournalStore::confirm(qint64 alarmId, Timestamp at) const
{
    return m_vault.database()
        .prepare("UPDATE alarms SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL")
        .bind(at)
        .bind(alarmId)
        .run();
}

} // namespace qujat::storage
