// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/model/NumberRequest.h"
#include "core/model/PhoneNumber.h"
#include "core/session/NumberFlow.h"
#include "core/session/SignIn.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// Connecting a number to the account, and changing it (rules of law 001): the number, the code
/// that came to it, then a signature or the face, as the service asks. A step that does not fit the
/// phase is refused with FlowOutOfOrder and changes nothing. On a phone this is the channel of the
/// mobile application, elsewhere that of the portal.
class NumberRegistration : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit NumberRegistration(SessionCore &core);
    ~NumberRegistration() override;

    NumberPhase phase() const;
    /// A request is under way.
    bool isBusy() const;
    std::optional<OtpState> otp() const;
    /// The request as the service described it last.
    const std::optional<NumberRequest> &request() const;
    /// What the last step was refused with; empty after a step that worked.
    std::optional<Failure> failure() const;

    QFuture<Result<void>> start(const PhoneNumber &number);
    QFuture<Result<void>> submitOtp(SecretBytes code);
    QFuture<Result<void>> resendOtp();
    /// Signs what the service wrote down, after looking that it says what was asked for
    /// (ReplyMalformed{statement} otherwise). \a p12 is the key file as it lies on disk.
    QFuture<Result<void>> sign(const QByteArray &p12, SecretBytes password);
    /// \a sample is what the camera or the demonstration gave; it is not kept.
    QFuture<Result<void>> submitSample(const QByteArray &sample);
    /// Asks how the request stands; while it is processed this happens by itself.
    QFuture<Result<void>> refresh();
    /// Back to Idle. What the service has begun ends there by itself.
    void abandon();

    /// The account's requests with their outcomes, the latest first.
    QFuture<Result<std::vector<NumberRequest>>> requests();
    /// Takes a change of number back, from a device that is older than it.
    QFuture<Result<NumberRequest>> stop(const NumberRequestId &request);

Q_SIGNALS:
    void phaseChanged(qujat::session::NumberPhase phase);
    void busyChanged(bool busy);
    void otpChanged();
    /// The number of the account changed, here or elsewhere, or a request for one ended. \a what is
    /// "connected", "changed", "refused", "stopped" or "changedHands".
    void numberChanged(const QString &what);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
