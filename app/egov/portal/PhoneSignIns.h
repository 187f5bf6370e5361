// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/http/Router.h"
#include "app/egov/storage/PhoneSignInStore.h"
#include "app/egov/storage/PortalStore.h"

namespace qujat::service::portal {

/// The phone's side of a sign-in on another device: it scans that device's code, shows who asks
/// from where, and its owner picks the two digits that stand on that device (law, art. 36 p.1). The
/// factors are the enrolled phone and the PIN that opened its session. One code serves one account
/// once; wrong digits end it. Safe to use from any thread.
class PhoneSignIns {
public:
    PhoneSignIns(storage::Store &store, const Policy &policy);

    void addTo(http::Router &router);

    /// A code for \a signIn, which \a address began; within the sign-in's own transaction.
    storage::PhoneSignIn begin(storage::Transaction &transaction, const SignInId &signIn,
                               const QString &address, Timestamp now) const;

private:
    Result<http::Reply> look(const http::Call &call) const;
    Result<http::Reply> answer(const http::Call &call) const;

    storage::Store &m_store;
    const Policy &m_policy;
};

} // namespace qujat::service::portal
