// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/Consents.h"
#include "app/egov/consent/Delivery.h"
#include "app/egov/consent/NumberCheck.h"
#include "app/egov/http/Router.h"

namespace qujat::service::consent {

/// The consent register and what information systems may call, put together. Safe to call from
/// several threads.
class ConsentServices {
public:
    explicit ConsentServices(ConsentParts theParts);
    ConsentServices(const ConsentServices &) = delete;
    ConsentServices &operator=(const ConsentServices &) = delete;

    /// Registers the operations of subjects, of systems and of the authorised body.
    void addTo(http::Router &router);

    const ConsentParts parts;
    const Consents consents;
    const Delivery delivery;
    const NumberCheck numberCheck;
};

/// The operations of systems and of the authorised body; called by \c ConsentServices::addTo.
void addSystemRoutes(http::Router &router, ConsentServices &services);

} // namespace qujat::service::consent
