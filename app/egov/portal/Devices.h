// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/Sessions.h"

#include <functional>
#include <optional>

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

    /// What a proof came to. A refusal keeps what was stored with it: the counted try.
    struct Judged {
        QJsonObject body;
        std::optional<Failure> refusal;
    };
    using ProofStep =
        std::function<Result<Judged>(storage::Transaction &, const QByteArray &proof)>;
    Result<http::Reply> withProof(const http::Call &call, const ProofStep &step);
    Result<Judged> deposit(storage::Transaction &transaction, const http::Call &call,
                           const QByteArray &proof);
    Result<Judged> tryProof(storage::Transaction &transaction, const http::Call &call,
                            const QByteArray &proof);
    /// Nothing when \a proof is the one of \a pin, which then forgives the wrong ones; else why
    /// not, counted. PinDelayed while the wait after a wrong one lasts.
    Result<std::optional<Failure>> judge(storage::Transaction &transaction, const http::Call &call,
                                         const storage::DeviceRow &device, storage::PinRow &pin,
                                         const QByteArray &proof);
    Failure refuseProof(storage::Transaction &transaction, const http::Call &call,
                        const storage::DeviceRow &device, storage::PinRow pin);

    storage::Store &m_store;
    const Policy &m_policy;
    Sessions &m_sessions;
};

} // namespace qujat::service::portal
