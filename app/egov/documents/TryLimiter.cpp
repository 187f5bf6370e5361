// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/TryLimiter.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/LockStore.h"
#include "core/base/Logging.h"
#include "core/crypto/Digest.h"

namespace qujat::service::documents {
namespace {

using storage::LockScope;
using storage::LockStore;

constexpr std::chrono::minutes AlarmWindow{1};

qint64 wholeSecondsUp(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

} // namespace

TryLimiter::TryLimiter(const Policy &policy, SecretBytes addressKey)
    : m_policy(policy)
    , m_addressKey(std::move(addressKey))
{
}

QString TryLimiter::addressName(const QString &address) const
{
    return QString::fromLatin1(
        crypto::hmacSha256(m_addressKey.view(), address.toUtf8()).first(16).toHex());
}

std::chrono::seconds TryLimiter::durationOf(int level) const
{
    if (level <= 1)
        return m_policy.seconds("firstLockSeconds");
    return m_policy.seconds(level == 2 ? "secondLockSeconds" : "furtherLockSeconds");
}

Result<void> TryLimiter::check(storage::Transaction &transaction, const Attempt &attempt) const
{
    LockStore locks(transaction);
    Timestamp until{};
    if (const auto lock = locks.lockOf(LockScope::Account, attempt.account))
        until = lock->until;
    if (const auto lock = locks.lockOf(LockScope::Address, addressName(attempt.address)))
        until = std::max(until, lock->until);
    if (attempt.at >= until)
        return {};
    return failure(
        FailureCode::AccessLocked,
        {{Detail::RetryAfterSeconds, QString::number(wholeSecondsUp(until - attempt.at))}});
}

void TryLimiter::noteFailure(storage::Transaction &transaction, const Attempt &attempt) const
{
    LockStore locks(transaction);
    storage::AuditStore audit(transaction);
    const auto window = m_policy.seconds("failureWindowSeconds");
    locks.dropFailuresBefore(attempt.at - 2 * window);

    const auto countFor = [&](LockScope scope, const QString &who, const char *limit) {
        locks.addFailure(scope, who, attempt.at);
        if (locks.failuresSince(scope, who, attempt.at - window) < m_policy.value(limit))
            return;
        const auto earlier = locks.lockOf(scope, who);
        const bool again =
            earlier && attempt.at - earlier->until < m_policy.seconds("lockMemorySeconds");
        const int level = again ? earlier->level + 1 : 1;
        locks.setLock(scope, who, {level, attempt.at + durationOf(level)});
        locks.clearFailures(scope, who);
        audit.append(
            {attempt.at,
             QStringLiteral("accessLocked"),
             attempt.account,
             attempt.address,
             {{QStringLiteral("scope"),
               scope == LockScope::Account ? QStringLiteral("account") : QStringLiteral("address")},
              {QStringLiteral("level"), level},
              {QStringLiteral("seconds"), qint64(durationOf(level).count())}}});
    };
    countFor(LockScope::Account, attempt.account, "accountFailures");
    countFor(LockScope::Address, addressName(attempt.address), "addressFailures");

    const auto alarm = QStringLiteral("alarm");
    const auto from = attempt.at - AlarmWindow;
    if (locks.accountFailuresSince(from) >= m_policy.value("alarmFailuresPerMinute")
        && audit.count(alarm, from) == 0) {
        qCWarning(lcService, "alarm: many failed tries to open documents within a minute");
        audit.append({attempt.at, alarm, {}, attempt.address, {}});
    }
}

} // namespace qujat::service::documents
