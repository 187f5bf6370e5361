// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/GrantStore.h"

namespace qujat::service::storage {
namespace {

#define QUJAT_GRANT_COLUMNS                                                                        \
    "SELECT id, document, holder, subject, type, opened_at, expires_at, closed_at, code_hash,"     \
    " code_draw, step_millis, life_steps, request_key, request_hash, journal_size"                 \
    " FROM access "

std::optional<Grant> grantFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto holder = row.iin(2);
    const auto subject = row.iin(3);
    if (!holder || !subject)
        return std::nullopt;
    const auto journalSize =
        row.isNull(14) ? std::nullopt : std::optional(static_cast<std::uint64_t>(row.number(14)));
    return Grant{row.id<GrantId>(0),
                 row.id<DocumentId>(1),
                 *holder,
                 *subject,
                 row.id<DocumentType>(4),
                 row.moment(5),
                 row.moment(6),
                 row.optionalMoment(7),
                 row.bytes(8),
                 static_cast<int>(row.number(9)),
                 std::chrono::milliseconds(row.number(10)),
                 static_cast<int>(row.number(11)),
                 {row.text(12), row.bytes(13)},
                 journalSize};
}

} // namespace

OpenAccess::State Grant::stateAt(Timestamp now) const
{
    if (closedAt)
        return OpenAccess::State::Closed;
    return now < expiresAt ? OpenAccess::State::Open : OpenAccess::State::Expired;
}

GrantStore::GrantStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void GrantStore::add(const Grant &grant, Timestamp codeBlockedUntil)
{
    std::optional<qint64> journalSize;
    if (grant.journalSize)
        journalSize = static_cast<qint64>(*grant.journalSize);
    m_connection.run("INSERT INTO access (id, document, holder, subject, type, opened_at,"
                     " expires_at, closed_at, code_hash, code_draw, code_blocked_until,"
                     " step_millis, life_steps, request_key, request_hash, journal_size)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     grant.id, grant.document, grant.holder, grant.subject, grant.type,
                     grant.openedAt, grant.expiresAt, grant.closedAt, grant.codeHash,
                     grant.codeDraw, codeBlockedUntil, qint64(grant.step.count()), grant.lifeSteps,
                     grant.request.key, grant.request.hash, journalSize);
}

std::optional<Grant> GrantStore::findByRequest(const Iin &holder, const QString &requestKey)
{
    auto row = m_connection.query(QUJAT_GRANT_COLUMNS "WHERE holder = ? AND request_key = ?",
                                  holder, requestKey);
    return grantFrom(row);
}

std::optional<Grant> GrantStore::find(const GrantId &id)
{
    auto row = m_connection.query(QUJAT_GRANT_COLUMNS "WHERE id = ?", id);
    return grantFrom(row);
}

std::optional<Grant> GrantStore::findLiveByCode(const QByteArray &codeHash, Timestamp now)
{
    auto row = m_connection.query(QUJAT_GRANT_COLUMNS
                                  "WHERE code_hash = ? AND expires_at > ? AND closed_at IS NULL",
                                  codeHash, now);
    return grantFrom(row);
}

bool GrantStore::isCodeBlocked(const QByteArray &codeHash, Timestamp now)
{
    return m_connection
        .query("SELECT 1 FROM access WHERE code_hash = ? AND code_blocked_until > ? LIMIT 1",
               codeHash, now)
        .next();
}

std::vector<Grant> GrantStore::liveOf(const Iin &holder, Timestamp now)
{
    std::vector<Grant> grants;
    auto row = m_connection.query(QUJAT_GRANT_COLUMNS "WHERE holder = ? AND expires_at > ?"
                                                      " AND closed_at IS NULL ORDER BY opened_at",
                                  holder, now);
    while (auto grant = grantFrom(row))
        grants.push_back(std::move(*grant));
    return grants;
}

void GrantStore::close(const GrantId &id, Timestamp at, Timestamp codeBlockedUntil)
{
    m_connection.run("UPDATE access SET closed_at = ?, code_blocked_until = ?"
                     " WHERE id = ? AND closed_at IS NULL",
                     at, codeBlockedUntil, id);
}

} // namespace qujat::service::storage
