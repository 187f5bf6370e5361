// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/gateways/IdentityRegister.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/FaceCheck.h"
#include "app/egov/portal/NumberConnection.h"
#include "app/egov/portal/OneTimePasswords.h"

#include <functional>

namespace qujat::service::portal {

/// Registration in a bank's application (R001-7.2, G-04): when the number check found none or
/// another, the person's face and then a one-time password to the number that the bank knows
/// connect that number. The bank only passes on what the person gives, and never learns the number
/// of the account. The request stands in the account as all others. Safe to use from any thread.
class BankNumberRequests {
public:
    struct Parts {
        storage::Store &store;
        const Policy &policy;
        OneTimePasswords &oneTimePasswords;
        const FaceCheck &faces;
        gateways::Operators &operators;
        gateways::IdentityRegister &identities;
        const NumberConnection &connection;
        /// SystemNotApproved, or RoleForbidden for a system that may not ask about numbers.
        std::function<Result<void>(storage::Transaction &, const QString &system)> mayAsk;
    };
    explicit BankNumberRequests(Parts parts);

    void addTo(http::Router &router);

private:
    using Row = storage::NumberRequestRow;
    /// A refusal keeps what the step stored.
    using Refusal = std::optional<Failure>;
    using Step = std::function<Result<Refusal>(storage::Transaction &, Row &)>;

    Result<http::Reply> start(const http::Call &call);
    Result<http::Reply> get(const http::Call &call);
    Result<http::Reply> sample(const http::Call &call);
    Result<http::Reply> otp(const http::Call &call);
    Result<http::Reply> resend(const http::Call &call);

    Result<Row> begin(storage::Transaction &transaction, const http::Call &call,
                      const storage::AccountRow &account, const QString &number,
                      const gateways::Subscriber &subscriber, const QString &ground) const;
    Result<Row> find(storage::Transaction &transaction, const http::Call &call) const;
    /// The request while it waits for \a state; one that has ended answers with its outcome.
    Result<Row> findWaiting(storage::Transaction &transaction, const http::Call &call,
                            const QString &state) const;
    Result<http::Reply> step(const http::Call &call, const QString &state, const Step &step);

    Parts m_parts;
};

} // namespace qujat::service::portal
