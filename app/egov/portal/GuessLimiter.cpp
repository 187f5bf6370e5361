// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/GuessLimiter.h"

namespace qujat::service::portal {

GuessLimiter::GuessLimiter(const Policy &policy, storage::LockScope scope, const char *limit)
    : m_policy(policy)
    , m_scope(scope)
    , m_limit(limit)
{
}

Result<void> GuessLimiter::check(storage::Transaction &transaction, const QString &who,
                                 Timestamp now) const
{
    const auto lock = storage::LockStore(transaction).lockOf(m_scope, who);
    if (!lock || now >= lock->until)
        return {};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(lock->until - now).count();
    return failure(FailureCode::RateLimited, {{Detail::RetryAfterSeconds, QString::number(wait)}});
}

void GuessLimiter::noteFailure(storage::Transaction &transaction, const QString &who,
                               Timestamp now) const
{
    storage::LockStore locks(transaction);
    const auto window = m_policy.seconds("failureWindowSeconds");
    locks.addFailure(m_scope, who, now);
    if (locks.failuresSince(m_scope, who, now - window) < m_policy.value(m_limit))
        return;
    locks.setLock(m_scope, who, {1, now + m_policy.seconds("firstLockSeconds")});
    locks.clearFailures(m_scope, who);
}

} // namespace qujat::service::portal
