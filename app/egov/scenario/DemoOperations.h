// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/Authorities.h"
#include "app/egov/complaints/Complaints.h"
#include "app/egov/gateways/Operators.h"
#include "app/egov/http/Maintenance.h"
#include "app/egov/http/Router.h"
#include "app/egov/registries/IdentityData.h"
#include "app/egov/registries/SourceSystems.h"
#include "app/egov/scenario/Switchboard.h"
#include "app/egov/storage/Store.h"
#include "core/base/Clock.h"
#include "core/model/Document.h"

#include <functional>

namespace qujat::service::scenario {

/// The operations under /demo: what would be outside in real life, and what the tests switch (hooks
/// H-1 to H-4, H-6). Registered only by a service started with --demo. Safe to use from any thread.
class DemoOperations {
public:
    struct Parts {
        storage::Store &store;
        ShiftedClock &clock;
        Switchboard &switchboard;
        authorities::Authorities &authorities;
        registries::SourceSystems &sources;
        gateways::SimulatedOperators &operators;
        registries::IdentityData &identities;
        std::function<Result<void>(const DocumentType &type, bool approved)> setFormApproved;
        complaints::Complaints &complaints;
        std::function<void(bool hold)> holdBackSms; ///< no reports of delivery from now on
        http::Maintenance &maintenance;
    };
    explicit DemoOperations(Parts parts);

    /// Gives everybody of the population an account, once.
    Result<void> openAccounts();
    void addTo(http::Router &router);

private:
    Result<http::Reply> sms(const http::Call &call) const;
    Result<http::Reply> audit(const http::Call &call) const;
    Result<http::Reply> people(const http::Call &call) const;
    Result<http::Reply> clock() const;
    Result<http::Reply> setClock(const http::Call &call);
    Result<http::Reply> setFault(const http::Call &call);
    Result<http::Reply> revoke(const http::Call &call);
    Result<http::Reply> setRecord(const http::Call &call);
    Result<http::Reply> setRelation(const http::Call &call);
    Result<http::Reply> setSubscriber(const http::Call &call);
    Result<http::Reply> overdueComplaints() const;
    Result<http::Reply> setComplaint(const http::Call &call);
    Result<http::Reply> setMaintenance(const http::Call &call);
    Result<QJsonObject> personJson(const registries::Inhabitant &person) const;

    Parts m_parts;
};

} // namespace qujat::service::scenario
