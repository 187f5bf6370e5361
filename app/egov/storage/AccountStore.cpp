// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/AccountStore.h"

namespace qujat::service::storage {

std::optional<PasswordRow> AccountStore::password(const QString &account)
{
    auto row = m_connection.query("SELECT account, salt, hash, memory_kib, iterations, lanes,"
                                  " set_at FROM account_password WHERE account = ?",
                                  account);
    if (!row.next())
        return std::nullopt;
    return PasswordRow{row.text(0),
                       row.bytes(1),
                       row.bytes(2),
                       static_cast<quint32>(row.number(3)),
                       static_cast<quint32>(row.number(4)),
                       static_cast<quint32>(row.number(5)),
                       row.moment(6)};
}

void AccountStore::putPassword(const PasswordRow &row)
{
    m_connection.run("INSERT INTO account_password (account, salt, hash, memory_kib, iterations,"
                     " lanes, set_at) VALUES (?,?,?,?,?,?,?)"
                     " ON CONFLICT (account) DO UPDATE SET salt = excluded.salt,"
                     " hash = excluded.hash, memory_kib = excluded.memory_kib,"
                     " iterations = excluded.iterations, lanes = excluded.lanes,"
                     " set_at = excluded.set_at",
                     row.account, row.salt, row.hash, qint64(row.memoryKiB), qint64(row.iterations),
                     qint64(row.lanes), row.setAt);
}

std::vector<NoticeChoice> AccountStore::noticeChoices(const QString &account)
{
    std::vector<NoticeChoice> choices;
    auto row = m_connection.query(
        "SELECT category, shown, sms FROM notice_choice WHERE account = ?", account);
    while (row.next())
        choices.push_back({row.text(0), row.truth(1), row.truth(2)});
    return choices;
}

void AccountStore::putNoticeChoice(const QString &account, const NoticeChoice &choice)
{
    m_connection.run("INSERT INTO notice_choice (account, category, shown, sms) VALUES (?,?,?,?)"
                     " ON CONFLICT (account, category) DO UPDATE SET shown = excluded.shown,"
                     " sms = excluded.sms",
                     account, choice.category, choice.shown, choice.sms);
}

qint64 AccountStore::noticesSeenUpTo(const QString &account)
{
    auto row = m_connection.query("SELECT position FROM notice_seen WHERE account = ?", account);
    return row.next() ? row.number(0) : 0;
}

void AccountStore::setNoticesSeenUpTo(const QString &account, qint64 position)
{
    m_connection.run("INSERT INTO notice_seen (account, position) VALUES (?,?)"
                     " ON CONFLICT (account) DO UPDATE SET position = excluded.position"
                     " WHERE notice_seen.position < excluded.position",
                     account, position);
}

} // namespace qujat::service::storage
