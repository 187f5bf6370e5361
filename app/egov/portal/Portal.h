// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/portal/Devices.h"
#include "app/egov/portal/EventStreams.h"
#include "app/egov/portal/SignIns.h"

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
        std::function<crypto::TrustStore()> trust;
        bool demonstration = false;
    };
    explicit Portal(Parts parts);

    void addTo(http::Router &router);
    http::CallerSource &callers() { return m_sessions; }
    EventStreams &events() { return m_events; }
    /// Forgets what has ended; to be called now and then.
    Result<void> removeEnded();

private:
    Result<http::Reply> service(const http::Call &call) const;

    Parts m_parts;
    Sessions m_sessions;
    SignIns m_signIns;
    Devices m_devices;
    EventStreams m_events;
};

} // namespace qujat::service::portal
