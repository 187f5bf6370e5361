// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/portal/FaceCheck.h"
#include "app/egov/portal/GuessLimiter.h"

namespace qujat::service::portal {

/// Passwords of accounts: one of the factors that may sign in, never alone (D-17). Set with the
/// face of the person, so that a stolen unlocked phone gains nothing by it. Safe to use from any
/// thread.
class Passwords {
public:
    Passwords(storage::Store &store, const Policy &policy, const FaceCheck &faces);
    void addTo(http::Router &router);

    /// RateLimited while too many wrong ones were tried on the account.
    Result<void> refusePaused(storage::Transaction &transaction, const QString &account,
                              Timestamp now) const;
    /// Outside of a write: one guess costs a tenth of a second, whether or not the account has a
    /// password.
    Result<bool> isOf(const QString &account, const QString &password) const;
    /// Counts it: PasswordWrong.
    Failure refusal(storage::Transaction &transaction, const QString &account, Timestamp now) const;

private:
    Result<http::Reply> set(const http::Call &call);

    storage::Store &m_store;
    const Policy &m_policy;
    const FaceCheck &m_faces;
    GuessLimiter m_limiter;
};

} // namespace qujat::service::portal
