// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/Authorities.h"
#include "app/egov/consent/Consents.h"
#include "app/egov/consent/SystemRegister.h"
#include "app/egov/http/Router.h"
#include "app/egov/registries/SourceSystems.h"
#include "app/egov/storage/Store.h"
#include "core/base/Clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qujat::service::scenario {

/// The demonstration's information systems (resources/demo/systems.json): their keys, the hand of
/// the authorised body that signs decisions, and the subscribers who reply by SMS (hooks H-2, H-9).
/// What is decided goes through the same door as a real decision. Safe to use from any thread.
class DemoSystems {
public:
    struct Parts {
        storage::Store &store;
        const Clock &clock;
        authorities::Authorities &authorities;
        const registries::SourceSystems &sources;
        consent::SystemRegister &systems;
        const consent::Consents &consents;
        QString configurationDirectory; ///< a systems.json in here takes the built-in one's place
    };
    explicit DemoSystems(Parts parts);

    /// Enters the systems that the data calls registered and the register does not know.
    Result<void> enterRegistered();
    void addTo(http::Router &router);

private:
    Result<http::Reply> list() const;
    Result<http::Reply> decide(const http::Call &call);
    Result<http::Reply> reply(const http::Call &call) const;
    Result<consent::InformationSystem> sign(const QJsonObject &record);
    Result<authorities::PersonKeyFile> keyOf(const QJsonObject &record) const;

    Parts m_parts;
    QJsonArray m_systems;
};

} // namespace qujat::service::scenario
