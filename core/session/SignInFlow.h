// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <optional>
#include <variant>

namespace qujat::session {

/// A combination of two different factors, under the service's name for it (D-17).
enum class SignInMethod {
    KeyFile, ///< key file and one-time password
    KeyFileBiometric,
    KeyFilePassword,
    Biometric, ///< one-time password and face
    Password, ///< one-time password and password
    PasswordBiometric,
    Phone, ///< a phone of the account scans a code and its owner picks the digits
};

/// Where a sign-in stands (requirements D-17: always two factors).
enum class SignInPhase {
    Idle, ///< nothing begun
    Starting, ///< the service is being asked for a sign-in
    Signing, ///< the challenge is being signed with the key file and sent
    Otp, ///< the person must type the code from the SMS
    CheckingOtp,
    Biometric, ///< the person must give a sample of the face
    CheckingBiometric,
    Password, ///< the person must type the password of the account
    CheckingPassword,
    Phone, ///< a code is shown until a phone has confirmed
    ChoosePin, ///< signed in; a PIN must be chosen before anything is kept
    StoringPin,
    Done,
    Failed, ///< this attempt is over; start again
};

namespace signin {
struct StartedWithKeyFile { };
struct StartedWithIin { }; ///< or without: by a phone
struct ChallengeArrived { };
struct OtpAsked { }; ///< the service sent, or says it sent, a code
struct OtpSubmitted { };
struct OtpRefused { }; ///< wrong code, tries left
struct BiometricAsked { };
struct SampleSubmitted { };
struct SampleRefused { }; ///< may be repeated
struct PasswordAsked { };
struct PasswordSubmitted { };
struct PasswordRefused { }; ///< may be repeated
struct PhoneAsked { }; ///< a code is to be shown
struct Completed { }; ///< the service gave a session
struct PinSubmitted { };
struct PinRefused { }; ///< weak, or could not be stored; choose again
struct PinStored { };
struct Refused { }; ///< this attempt cannot go on
struct Abandoned { }; ///< the person went back
} // namespace signin

using SignInEvent =
    std::variant<signin::StartedWithKeyFile, signin::StartedWithIin, signin::ChallengeArrived,
                 signin::OtpAsked, signin::OtpSubmitted, signin::OtpRefused, signin::BiometricAsked,
                 signin::SampleSubmitted, signin::SampleRefused, signin::PasswordAsked,
                 signin::PasswordSubmitted, signin::PasswordRefused, signin::PhoneAsked,
                 signin::Completed, signin::PinSubmitted, signin::PinRefused, signin::PinStored,
                 signin::Refused, signin::Abandoned>;

/// The whole flow as a table. An unknown pair has no transition: the flow fails with
/// FlowOutOfOrder.
std::optional<SignInPhase> next(SignInPhase phase, const SignInEvent &event);

} // namespace qujat::session
