// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NumberFlow.h"

#include <initializer_list>

namespace qujat::session {
namespace {

using enum NumberPhase;

struct Table {
    NumberPhase phase;

    std::optional<NumberPhase> from(std::initializer_list<NumberPhase> phases, NumberPhase to) const
    {
        for (const auto allowed : phases) {
            if (phase == allowed)
                return to;
        }
        return std::nullopt;
    }

    auto operator()(number::Started) const { return from({Idle, Connected, Failed}, Starting); }
    auto operator()(number::OtpAsked) const { return from({Starting, Otp}, Otp); }
    auto operator()(number::OtpSubmitted) const { return from({Otp}, CheckingOtp); }
    auto operator()(number::OtpRefused) const { return from({CheckingOtp}, Otp); }
    auto operator()(number::SignatureAsked) const { return from({CheckingOtp}, Signature); }
    auto operator()(number::SignatureSubmitted) const { return from({Signature}, Signing); }
    auto operator()(number::SignatureRefused) const { return from({Signing}, Signature); }
    auto operator()(number::BiometricAsked) const { return from({CheckingOtp}, Biometric); }
    auto operator()(number::SampleSubmitted) const { return from({Biometric}, CheckingBiometric); }
    auto operator()(number::SampleRefused) const { return from({CheckingBiometric}, Biometric); }
    auto operator()(number::BeingProcessed) const
    {
        return from({Signing, CheckingBiometric, Processing}, Processing);
    }
    auto operator()(number::Connected) const
    {
        return from({Signing, CheckingBiometric, Processing}, NumberPhase::Connected);
    }
    auto operator()(number::Refused) const
    {
        return from({Starting, Otp, CheckingOtp, Signature, Signing, Biometric, CheckingBiometric,
                     Processing},
                    Failed);
    }
    auto operator()(number::Abandoned) const
    {
        return from({Starting, Otp, CheckingOtp, Signature, Signing, Biometric, CheckingBiometric,
                     Processing, NumberPhase::Connected, Failed},
                    Idle);
    }
};

} // namespace

std::optional<NumberPhase> next(NumberPhase phase, const NumberEvent &event)
{
    return std::visit(Table{phase}, event);
}

} // namespace qujat::session
