// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace qujat::session {

/// What the service says of itself (GET /v1/service). The values are the defaults of the contract
/// (requirements D-01, D-02, D-06, D-17) until the service was reached.
struct ServiceFacts {
    QString name;
    QString version;
    bool demonstration = false; ///< invented people, no legal effect: must be visible everywhere
    QStringList signInMethods{QStringLiteral("keyFile"), QStringLiteral("biometric")};
    /// The break for preventive maintenance that lasts or comes next; both or neither.
    std::optional<Timestamp> maintenanceFrom;
    std::optional<Timestamp> maintenanceUntil;
    QStringList contactCentre{QStringLiteral("1414"), QStringLiteral("88000807777")};
    std::chrono::seconds accessDefault{300};
    std::chrono::seconds accessMinimum{60};
    std::chrono::seconds accessMaximum{1800};
    std::chrono::seconds view{120};
    std::chrono::seconds otp{180};
    std::chrono::seconds otpResend{60};
    std::chrono::seconds idle{600};
    std::chrono::hours offline{72};
    std::chrono::seconds journalStall{900}; ///< after which a journal without new heads has stopped
    QString journalOrigin; ///< name of the journal; empty until the service was reached
    QByteArray journalKey; ///< the key that signs its heads

    bool operator==(const ServiceFacts &other) const = default;
};

} // namespace qujat::session
