// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Ids.h"
#include "core/base/Timestamp.h"

#include <QString>

#include <optional>

namespace qujat {

using NumberRequestId = Id<struct NumberRequestIdTag>;

/// A request to connect a number to the account, as it stands there with its outcome (rules of law
/// 001). Numbers are masked; times are the service's.
struct NumberRequest {
    enum class Channel { Portal, Application, Bank };
    enum class State {
        Otp, ///< the one-time password is awaited
        Signature,
        Biometric,
        Processing, ///< everything was given; decided within ten minutes
        Connected,
        Refused,
        Stopped, ///< taken back by an older device
    };

    NumberRequestId id;
    bool change = false; ///< of a number; else the first one
    Channel channel = Channel::Portal;
    QString numberMasked;
    QString oldNumberMasked;
    bool needsSignature = false; ///< else the face
    State state = State::Otp;
    Timestamp startedAt{};
    Timestamp expiresAt{}; ///< end of the dialogue
    std::optional<Timestamp> decidedAt;
    std::optional<Failure> outcome; ///< why it was refused
    std::optional<Timestamp> stoppableUntil; ///< only while it can be taken back

    bool operator==(const NumberRequest &other) const = default;
};

} // namespace qujat
