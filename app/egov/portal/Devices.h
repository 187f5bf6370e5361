// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/Sessions.h"

namespace qujat::service::portal {

/// Devices of an account, the PIN's share of each, and the ends of sessions. Safe to use from any
/// thread.
///
/// The share is half of what a device's vault is locked with: the service gives it only for the
/// proof of the PIN and counts the tries, so that a copied profile gets no tries of its own. After
/// some wrong proofs each further one costs a growing wait; the last one destroys the share and
/// ends the device.
class Devices {
public:
    Devices(storage::Store &store, const Policy &policy, Sessions &sessions);
    void addTo(http::Router &router);

private:
    Result<http::Reply> me(const http::Call &call);
    Result<http::Reply> list(const http::Call &call);
    Result<http::Reply> end(const http::Call &call);
    Result<http::Reply> endOthers(const http::Call &call);
    Result<http::Reply> setPin(const http::Call &call);
    Result<http::Reply> unlock(const http::Call &call);
    Result<http::Reply> lock(const http::Call &call);
    Result<http::Reply> signOut(const http::Call &call);

    struct Unlocked {
        QJsonObject body;
        std::optional<Failure> refusal;
    };
    Result<Unlocked> tryProof(storage::Transaction &transaction, const http::Call &call,
                              const QByteArray &proof);
    Failure refuseProof(storage::Transaction &transaction, const http::Call &call,
                        const storage::DeviceRow &device, storage::PinRow pin);

    storage::Store &m_store;
    const Policy &m_policy;
    Sessions &m_sessions;
};

} // namespace qujat::service::portal
