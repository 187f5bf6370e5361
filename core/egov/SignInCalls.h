// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/egov/Call.h"
#include "core/model/Person.h"

#include <memory>
#include <optional>

namespace qujat::egov {

class JsonReader;

/// A session as the service gives it. The token is bound to the device's key (RFC 9449).
struct SessionGrant {
    std::shared_ptr<const SecretBytes> accessToken;
    Timestamp expiresAt{};
    DeviceId device;
    DeviceClass deviceClass = DeviceClass::Desktop;
    std::optional<Person> person; ///< always there in a grant that was parsed

    static SessionGrant read(JsonReader &json, SecretBytes token);
};

/// Reads a person of the account; the IIN must have the right control digit.
std::optional<Person> readPerson(JsonReader json);

struct OtpNotice {
    QString sentTo;
    Timestamp expiresAt{};
    Timestamp resendAt{};
    int attemptsLeft = 0;

    static OtpNotice read(JsonReader json);
};

/// What every step of a sign-in answers: what is to be given next, or the session.
struct SignInStep {
    enum class State { Signature, Otp, Biometric, Password, Phone, Complete };

    SignInId id; ///< in the answer to the start only
    State state = State::Otp;
    QByteArray challenge; ///< with Signature
    std::optional<OtpNotice> otp; ///< with Otp
    QString phoneCode; ///< with Phone: what the QR code is to say
    QString phoneDigits; ///< with Phone: to stand beside it
    Timestamp expiresAt{}; ///< with Phone
    std::optional<SessionGrant> grant; ///< with Complete

    static Result<SignInStep> parse(const net::HttpReply &reply);
};

struct StartSignInRequest {
    using Reply = SignInStep;
    QString method; ///< a combination of two factors, as the service names it
    std::optional<Iin> iin; ///< for the methods that begin without a key
    QString deviceName;
    DeviceForm deviceForm = DeviceForm::Desktop;
    QString devicePlatform;
    Call call() const;
};

struct SendSignatureRequest {
    using Reply = SignInStep;
    SignInId signIn;
    QByteArray cms;
    Call call() const;
};

struct SendOtpRequest {
    using Reply = SignInStep;
    SignInId signIn;
    const SecretBytes &code;
    Call call() const;
};

struct ResendOtpRequest {
    using Reply = SignInStep;
    SignInId signIn;
    Call call() const;
};

struct SendPasswordRequest {
    using Reply = SignInStep;
    SignInId signIn;
    const SecretBytes &password; ///< UTF-8
    Call call() const;
};

/// Where the sign-in stands, after an answer was lost. Gives the session when it is complete and no
/// PIN was deposited yet.
struct ResumeSignInRequest {
    using Reply = SignInStep;
    SignInId signIn;
    Call call() const;
};

/// Whether the phone has confirmed; the answer stays Phone until it has.
struct ClaimSignInRequest {
    using Reply = SignInStep;
    SignInId signIn;
    Call call() const;
};

struct SendSampleRequest {
    using Reply = SignInStep;
    SignInId signIn;
    QByteArray sample;
    Call call() const;
};

} // namespace qujat::egov
