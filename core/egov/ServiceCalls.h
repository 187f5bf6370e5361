// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/egov/Call.h"

#include <QStringList>

#include <optional>

namespace qujat::egov {

/// A break for preventive maintenance, planned or under way.
struct MaintenanceBreak {
    Timestamp from{};
    Timestamp until{}; ///< the service answers again from here on
};

/// GET /v1/service: what the service is and what its limits are.
struct ServiceReply {
    QString name;
    QString version;
    bool demonstration = false;
    Timestamp time{};
    std::optional<MaintenanceBreak> maintenance;
    QStringList signInMethods;
    QStringList contactCentre;
    std::chrono::seconds accessDefault{};
    std::chrono::seconds accessMinimum{};
    std::chrono::seconds accessMaximum{};
    std::chrono::seconds view{};
    std::chrono::seconds otp{};
    std::chrono::seconds otpResend{};
    std::chrono::seconds idle{};
    std::chrono::hours offline{};
    std::chrono::seconds journalStall{};
    QString journalOrigin; ///< name of the journal
    QByteArray journalKey; ///< 32 bytes, Ed25519

    static Result<ServiceReply> parse(const net::HttpReply &reply);
};

struct ServiceRequest {
    using Reply = ServiceReply;
    Call call() const;
};

} // namespace qujat::egov
