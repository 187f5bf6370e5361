// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/storage/LockStore.h"

namespace qujat::service::portal {

/// Counts wrong guesses of one kind and pauses whoever makes too many, across accounts and sign-ins
/// and over restarts (D-05). All within the caller's transaction.
class GuessLimiter {
public:
    /// \a limit names the policy value after which a pause of firstLockSeconds begins.
    GuessLimiter(const Policy &policy, storage::LockScope scope, const char *limit);

    /// RateLimited{retryAfterSeconds} while \a who is paused.
    Result<void> check(storage::Transaction &transaction, const QString &who, Timestamp now) const;
    void noteFailure(storage::Transaction &transaction, const QString &who, Timestamp now) const;

private:
    const Policy &m_policy;
    storage::LockScope m_scope;
    const char *m_limit;
};

} // namespace qujat::service::portal
