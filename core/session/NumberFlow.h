// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <variant>

namespace qujat::session {

/// Where connecting a number stands (rules of law 001, items 5, 6 and 8).
enum class NumberPhase {
    Idle, ///< nothing begun, or finished and told
    Starting, ///< the service checks the number and sends the code
    Otp, ///< the person must type the code that came to the new number
    CheckingOtp,
    Signature, ///< the request must be signed with the person's key
    Signing,
    Biometric, ///< the person must give a sample of the face
    CheckingBiometric,
    Processing, ///< everything was given; the service decides within ten minutes
    Connected,
    Failed, ///< this request is over; the account is as before
};

namespace number {
struct Started { };
struct OtpAsked { };
struct OtpSubmitted { };
struct OtpRefused { }; ///< wrong code, tries left
struct SignatureAsked { };
struct SignatureSubmitted { };
struct SignatureRefused { }; ///< may be repeated with another key
struct BiometricAsked { };
struct SampleSubmitted { };
struct SampleRefused { }; ///< may be repeated
struct BeingProcessed { };
struct Connected { };
struct Refused { }; ///< this request cannot go on
struct Abandoned { }; ///< the person went back
} // namespace number

using NumberEvent =
    std::variant<number::Started, number::OtpAsked, number::OtpSubmitted, number::OtpRefused,
                 number::SignatureAsked, number::SignatureSubmitted, number::SignatureRefused,
                 number::BiometricAsked, number::SampleSubmitted, number::SampleRefused,
                 number::BeingProcessed, number::Connected, number::Refused, number::Abandoned>;

/// The whole flow as a table. An unknown pair has no transition: the flow fails with
/// FlowOutOfOrder.
std::optional<NumberPhase> next(NumberPhase phase, const NumberEvent &event);

} // namespace qujat::session
