// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/LockStore.h"

namespace qujat::service::storage {
namespace {

QString nameOf(LockScope scope)
{
    switch (scope) {
    case LockScope::Account:
        return QStringLiteral("account");
    case LockScope::Address:
        return QStringLiteral("address");
    case LockScope::OneTimePassword:
        return QStringLiteral("oneTimePassword");
    case LockScope::Password:
        return QStringLiteral("password");
    case LockScope::NumberCheck:
        return QStringLiteral("numberCheck");
    }
    Q_UNREACHABLE();
}

} // namespace

LockStore::LockStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void LockStore::addFailure(LockScope scope, const QString &who, Timestamp at)
{
    m_connection.run("INSERT INTO failed_try (scope, who, at) VALUES (?,?,?)", nameOf(scope), who,
                     at);
}

int LockStore::failuresSince(LockScope scope, const QString &who, Timestamp from)
{
    auto row =
        m_connection.query("SELECT count(*) FROM failed_try WHERE scope = ? AND who = ? AND at > ?",
                           nameOf(scope), who, from);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

int LockStore::accountFailuresSince(Timestamp from)
{
    auto row = m_connection.query(
        "SELECT count(*) FROM failed_try WHERE at > ? AND scope = 'account'", from);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

void LockStore::clearFailures(LockScope scope, const QString &who)
{
    m_connection.run("UPDATE failed_try SET who = '' WHERE scope = ? AND who = ?", nameOf(scope),
                     who);
}

void LockStore::dropFailuresBefore(Timestamp moment)
{
    constexpr std::chrono::hours Day{24}; // number checks are counted by the day
    m_connection.run("DELETE FROM failed_try WHERE at < ? AND (scope <> 'numberCheck' OR at < ?)",
                     moment, moment - Day);
}

std::optional<StoredLock> LockStore::lockOf(LockScope scope, const QString &who)
{
    auto row = m_connection.query("SELECT level, until FROM try_lock WHERE scope = ? AND who = ?",
                                  nameOf(scope), who);
    if (!row.next())
        return std::nullopt;
    return StoredLock{static_cast<int>(row.number(0)), row.moment(1)};
}

void LockStore::setLock(LockScope scope, const QString &who, const StoredLock &lock)
{
    m_connection.run("INSERT INTO try_lock (scope, who, level, until) VALUES (?,?,?,?)"
                     " ON CONFLICT (scope, who) DO UPDATE SET level = excluded.level,"
                     " until = excluded.until",
                     nameOf(scope), who, lock.level, lock.until);
}

} // namespace qujat::service::storage
