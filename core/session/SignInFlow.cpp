// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/SignInFlow.h"

namespace qujat::session {
namespace {

using enum SignInPhase;

struct Table {
    SignInPhase phase;

    std::optional<SignInPhase> from(std::initializer_list<SignInPhase> phases, SignInPhase to) const
    {
        for (const auto allowed : phases) {
            if (phase == allowed)
                return to;
        }
        return std::nullopt;
    }

    auto operator()(signin::StartedWithKeyFile) const { return from({Idle, Failed}, Starting); }
    auto operator()(signin::StartedWithIin) const { return from({Idle, Failed}, Starting); }
    auto operator()(signin::ChallengeArrived) const { return from({Starting}, Signing); }
    auto operator()(signin::OtpAsked) const { return from({Starting, Signing, Otp}, Otp); }
    auto operator()(signin::OtpSubmitted) const { return from({Otp}, CheckingOtp); }
    auto operator()(signin::OtpRefused) const { return from({CheckingOtp}, Otp); }
    auto operator()(signin::BiometricAsked) const
    {
        return from({Signing, CheckingOtp, CheckingPassword}, Biometric);
    }
    auto operator()(signin::SampleSubmitted) const { return from({Biometric}, CheckingBiometric); }
    auto operator()(signin::SampleRefused) const { return from({CheckingBiometric}, Biometric); }
    auto operator()(signin::PasswordAsked) const
    {
        return from({Starting, Signing, CheckingOtp}, SignInPhase::Password);
    }
    auto operator()(signin::PasswordSubmitted) const
    {
        return from({SignInPhase::Password}, CheckingPassword);
    }
    auto operator()(signin::PasswordRefused) const
    {
        return from({CheckingPassword}, SignInPhase::Password);
    }
    auto operator()(signin::PhoneAsked) const
    {
        return from({Starting, SignInPhase::Phone}, SignInPhase::Phone);
    }
    auto operator()(signin::Completed) const
    {
        return from({CheckingOtp, CheckingBiometric, CheckingPassword, SignInPhase::Phone},
                    ChoosePin);
    }
    auto operator()(signin::PinSubmitted) const { return from({ChoosePin}, StoringPin); }
    auto operator()(signin::PinRefused) const { return from({StoringPin}, ChoosePin); }
    auto operator()(signin::PinStored) const { return from({StoringPin}, Done); }
    auto operator()(signin::Refused) const
    {
        return from({Starting, Signing, Otp, CheckingOtp, CheckingBiometric, CheckingPassword,
                     SignInPhase::Phone, ChoosePin, StoringPin},
                    Failed);
    }
    auto operator()(signin::Abandoned) const
    {
        return from({Starting, Signing, Otp, CheckingOtp, Biometric, CheckingBiometric,
                     SignInPhase::Password, CheckingPassword, SignInPhase::Phone, ChoosePin,
                     Failed},
                    Idle);
    }
};

} // namespace

std::optional<SignInPhase> next(SignInPhase phase, const SignInEvent &event)
{
    return std::visit(Table{phase}, event);
}

} // namespace qujat::session
