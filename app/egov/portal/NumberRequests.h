// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/gateways/IdentityRegister.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/FaceCheck.h"
#include "app/egov/portal/NumberConnection.h"
#include "app/egov/portal/OneTimePasswords.h"
#include "core/crypto/TrustStore.h"

namespace qujat::service::portal {

/// Registering and changing the number of an account (rules of law 001): a one-time password to the
/// number, then a signature (portal, and every change) or a face (first registration in the
/// application). No person decides; every request, its channel and its outcome stay in the account.
/// Safe to use from any thread.
class NumberRequests {
public:
    struct Parts {
        storage::Store &store;
        const Policy &policy;
        OneTimePasswords &oneTimePasswords;
        const FaceCheck &faces;
        gateways::Operators &operators;
        gateways::IdentityRegister &identities;
        const NumberConnection &connection;
        std::function<crypto::TrustStore()> trust; ///< as it is now
    };
    explicit NumberRequests(Parts parts);

    void addTo(http::Router &router);
    /// Decides what waits and ends what ran out of time; to be called now and then.
    Result<void> settleAll(Timestamp now);

private:
    using Row = storage::NumberRequestRow;
    /// What a step within a transaction came to. A refusal keeps what the step stored.
    struct Outcome {
        QJsonObject body;
        std::optional<Failure> refusal;
    };
    using Step = std::function<Result<Outcome>(storage::Transaction &, Row &)>;

    Result<http::Reply> start(const http::Call &call);
    Result<http::Reply> list(const http::Call &call);
    Result<http::Reply> get(const http::Call &call);
    Result<http::Reply> otp(const http::Call &call);
    Result<http::Reply> resend(const http::Call &call);
    Result<http::Reply> proof(const http::Call &call);
    Result<http::Reply> stop(const http::Call &call);

    Result<Row> find(storage::Transaction &transaction, const http::Call &call) const;
    /// The open request of this device; settled first. A finished one answers with its outcome.
    Result<Row> findOpen(storage::Transaction &transaction, const http::Call &call,
                         const QString &step) const;
    Result<http::Reply> step(const http::Call &call, const QString &name, const Step &step);
    std::optional<Failure> refusalAtStart(storage::Transaction &transaction, const Row &row,
                                          const gateways::Subscriber &subscriber,
                                          const QString &ground, Timestamp now) const;
    /// What is wrong with the proof that was sent; nothing when it is right.
    Result<std::optional<Failure>> judge(const http::Call &call, const Row &row) const;
    QJsonObject describe(const Row &row, const http::Call &call) const;

    Parts m_parts;
};

} // namespace qujat::service::portal
