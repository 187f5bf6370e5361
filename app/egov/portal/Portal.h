// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Maintenance.h"
#include "app/egov/portal/BankNumberRequests.h"
#include "app/egov/portal/Devices.h"
#include "app/egov/portal/EventStreams.h"
#include "app/egov/portal/Notices.h"
#include "app/egov/portal/NumberRequests.h"
#include "app/egov/portal/PhoneSignIns.h"
#include "app/egov/portal/SignIns.h"
#include "core/journal/Checkpoint.h"

namespace qujat::service::portal {

/// The portal of electronic government as far as Qujat needs it: accounts, two-factor sign-in,
/// devices and sessions, notices, and what the service says of itself.
class Portal {
public:
    struct Parts {
        storage::Store &store;
        const Policy &policy;
        const Clock &clock;
        gateways::Sms &sms;
        gateways::Biometrics &biometrics;
        gateways::Operators &operators;
        gateways::IdentityRegister &identities;
        std::function<crypto::TrustStore()> trust;
        /// Whether certified requests are processed now.
        std::function<bool()> mayProcess = [] { return true; };
        bool demonstration = false;
        qujat::journal::Identity journal; ///< published in the service's information
        const http::Maintenance &maintenance; ///< told ahead in the service's information
        /// Which information systems may ask about numbers; none without it.
        std::function<Result<void>(storage::Transaction &, const QString &system)> mayAskNumbers =
            [](storage::Transaction &, const QString &) -> Result<void> {
            return failure(FailureCode::RoleForbidden);
        };
    };
    explicit Portal(Parts parts);

    void addTo(http::Router &router);
    http::CallerSource &callers() { return m_sessions; }
    EventStreams &events() { return m_events; }
    /// Decides what waits and forgets what has ended; to be called now and then.
    Result<void> keepUp();

private:
    Result<http::Reply> service(const http::Call &call) const;

    Parts m_parts;
    Sessions m_sessions;
    OneTimePasswords m_oneTimePasswords;
    FaceCheck m_faces;
    Passwords m_passwords;
    PhoneSignIns m_phoneSignIns;
    SignIns m_signIns;
    NumberConnection m_numberConnection;
    NumberRequests m_numberRequests;
    BankNumberRequests m_bankNumberRequests;
    Notices m_notices;
    Devices m_devices;
    EventStreams m_events;
};

} // namespace qujat::service::portal
