// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/gateways/Operators.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/FaceCheck.h"
#include "app/egov/portal/OneTimePasswords.h"
#include "app/egov/portal/Passwords.h"
#include "app/egov/portal/PhoneSignIns.h"
#include "app/egov/portal/Sessions.h"
#include "core/crypto/TrustStore.h"

#include <functional>

namespace qujat::service::portal {

/// Sign-in with two factors, always (law, art. 36 p.1; D-17), in the combinations of SignInMethods.
/// Every step is bound to the device's key; what is refused says why only as far as the person has
/// proven to be the one. A number that has been given to somebody else since it was connected is no
/// factor any more. Safe to use from any thread.
class SignIns {
public:
    struct Parts {
        storage::Store &store;
        const Policy &policy;
        Sessions &sessions;
        OneTimePasswords &oneTimePasswords;
        const FaceCheck &faces;
        const Passwords &passwords;
        const PhoneSignIns &phones;
        gateways::Operators &operators;
        std::function<crypto::TrustStore()> trust; ///< as it is now
        bool demonstration =
            false; ///< accepts emulated phones, and says so in the audit log (D-16)
    };
    explicit SignIns(Parts parts);

    void addTo(http::Router &router);

private:
    using Row = storage::SignInRow;
    /// What a step within a transaction came to. A refusal keeps what the step stored, such as a
    /// counted try.
    struct Outcome {
        QJsonObject body;
        std::optional<Failure> refusal;
    };
    using Step = std::function<Result<Outcome>(storage::Transaction &, Row &)>;

    Result<http::Reply> start(const http::Call &call);
    Result<http::Reply> resume(const http::Call &call);
    Result<http::Reply> signature(const http::Call &call);
    Result<http::Reply> resend(const http::Call &call);
    Result<http::Reply> otp(const http::Call &call);
    Result<http::Reply> biometric(const http::Call &call);
    Result<http::Reply> password(const http::Call &call);
    Result<http::Reply> claim(const http::Call &call);

    /// Whether the account may try now.
    using Pause = std::function<Result<void>(storage::Transaction &, const QString &account)>;
    /// Why the factor is refused; counts the try in the row and in the transaction.
    using Judge = std::function<std::optional<Failure>(storage::Transaction &, Row &)>;
    /// What takes its time, outside of any transaction; a failure when it could not be done.
    using Compare = std::function<Result<Judge>(const Row &)>;
    /// The way of every factor but the first signature.
    Result<http::Reply> prove(const http::Call &call, const QString &factor, const Pause &pause,
                              const Compare &compare);

    /// What the operator says of the number of an account; nothing when it has none.
    using Subscription = std::optional<gateways::Subscriber>;
    Result<Subscription> subscriptionOf(const QString &account) const;
    Result<void> sendOtp(storage::Transaction &transaction, Row &row,
                         const Subscription &subscription, Timestamp now);
    /// Goes on to the factor after \a factor, or completes.
    Result<Outcome> advance(storage::Transaction &transaction, const http::Call &call, Row &row,
                            const QString &factor, const Subscription &subscription);
    /// Until when a device that proved the number just now stays at the lower level: a change can
    /// still be stopped, or the SIM card is younger than that.
    std::optional<Timestamp> levelFrom(storage::Transaction &transaction, const QString &account,
                                       const Subscription &subscription, Timestamp now) const;
    /// Runs \a step on the stored sign-in if it is this device's, live and in \a state; stores the
    /// row after it.
    Result<http::Reply> inState(const http::Call &call, const QString &state, const Step &step);
    /// The sign-in of the call, if it is this device's and live.
    Result<Row> ownSignIn(storage::Transaction &transaction, const http::Call &call) const;
    Result<Row> find(storage::Transaction &transaction, const http::Call &call,
                     const QString &state) const;
    Result<Outcome> complete(storage::Transaction &transaction, const http::Call &call, Row &row,
                             const Subscription &subscription);
    /// What a completed sign-in answers: a session, which ends the device's earlier ones.
    QJsonObject grant(storage::Transaction &transaction, const http::Call &call, const Row &row,
                      const storage::DeviceRow &device, const storage::AccountRow &account) const;
    QJsonObject describe(storage::Transaction &transaction, const Row &row) const;
    Result<void> acceptsDevice(const QJsonObject &device) const;
    void audit(storage::Transaction &transaction, const http::Call &call, const Row &row,
               const QString &kind, const QString &reason) const;

    Parts m_parts;
};

/// A platform that only says it is a phone: for demonstrations (D-16).
bool isEmulatedPhone(const QString &platform);

} // namespace qujat::service::portal
