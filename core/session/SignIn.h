// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/model/Iin.h"
#include "core/session/SignInFlow.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace qujat::session {

class SessionCore;

/// The one-time password that is being waited for. Times are the service's.
struct OtpState {
    QString sentTo; ///< masked number, +7•••••••001
    Timestamp expiresAt{};
    Timestamp resendAt{};
    int attemptsLeft = 0;
};

/// What a phone of the account is to scan and to match.
struct PhoneAsk {
    QString code; ///< for the QR code
    QString digits; ///< two, to be shown beside it
    Timestamp expiresAt{};
};

/// Signing in on this device with two factors (SignInMethod), then a PIN. Each step's
/// future ends when the step was accepted or refused; the phase has changed by then.
/// A step that does not fit the phase is refused with FlowOutOfOrder and changes nothing.
class SignIn : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit SignIn(SessionCore &core);
    ~SignIn() override;

    SignInPhase phase() const;
    /// A request is under way.
    bool isBusy() const;
    std::optional<OtpState> otp() const;
    /// What is to be shown in the phase Phone.
    std::optional<PhoneAsk> phone() const;
    /// What the last step was refused with; empty after a step that worked.
    std::optional<Failure> failure() const;

    /// \a p12 is the key file as it lies on disk. KeyPasswordWrong, KeyFileDamaged, KeyMissing
    /// before the network is asked; then what the service refuses.
    /// \a method is one of those that begin with a key file.
    QFuture<Result<void>> startWithKeyFile(const QByteArray &p12, SecretBytes password,
                                           SignInMethod method = SignInMethod::KeyFile);
    /// \a method is one of those that begin without a key file.
    QFuture<Result<void>> startWithIin(const Iin &iin,
                                       SignInMethod method = SignInMethod::Biometric);
    /// Begins a sign-in that a phone of the account confirms; while the code is shown the service
    /// is asked by itself. The future ends when the code is there.
    QFuture<Result<void>> startWithPhone();
    QFuture<Result<void>> submitOtp(SecretBytes code);
    QFuture<Result<void>> resendOtp();
    /// \a sample is what the camera or the demonstration gave; it is not kept.
    QFuture<Result<void>> submitSample(const QByteArray &sample);
    /// The password of the account, UTF-8.
    QFuture<Result<void>> submitPassword(SecretBytes password);
    /// Four to twelve digits; PinWeak for repetitions, runs and the person's birth date. Makes the
    /// vault; the session is Open afterwards.
    QFuture<Result<void>> choosePin(SecretBytes pin);
    /// Back to Idle from any phase but Done; a session that was given already is ended.
    void abandon();

Q_SIGNALS:
    void phaseChanged(qujat::session::SignInPhase phase);
    void busyChanged(bool busy);
    void otpChanged();
    /// The phone said no, or nobody answered in time; the phase is Failed.
    void phoneRefused(const qujat::Failure &why);

private:
    std::shared_ptr<Private> m;
};

/// "keyFile", "keyFileBiometric" … as the service names them in ServiceFacts::signInMethods.
QString nameOf(SignInMethod method);
std::optional<SignInMethod> signInMethodFromName(QStringView name);

} // namespace qujat::session
