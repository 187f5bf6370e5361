// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentServices.h"

namespace qujat::service::documents {

DocumentServices::DocumentServices(DocumentParts theParts)
    : parts(std::move(theParts))
    , secrets(parts.store.derivedSecret("short-code"), parts.store.derivedSecret("living-code"))
    , limiter(parts.policy, parts.store.derivedSecret("address"))
    , catalogue(parts)
    , forming(parts)
    , accesses(parts, catalogue, secrets)
    , confirmations(parts, secrets, limiter)
    , viewings(parts, catalogue, forming, secrets, limiter)
{
}

} // namespace qujat::service::documents
