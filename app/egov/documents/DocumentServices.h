// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessService.h"
#include "app/egov/documents/ConfirmationService.h"
#include "app/egov/documents/DocumentCatalogue.h"
#include "app/egov/documents/DocumentForming.h"
#include "app/egov/documents/DocumentParts.h"
#include "app/egov/documents/TryLimiter.h"
#include "app/egov/documents/ViewingService.h"

namespace qujat::service::documents {

/// The digital document service, put together. Safe to call from several threads.
class DocumentServices {
public:
    explicit DocumentServices(DocumentParts theParts);
    DocumentServices(const DocumentServices &) = delete;
    DocumentServices &operator=(const DocumentServices &) = delete;

    const DocumentParts parts;
    const AccessSecrets secrets;
    const TryLimiter limiter;
    const DocumentCatalogue catalogue;
    const DocumentForming forming;
    const AccessService accesses;
    const ConfirmationService confirmations;
    const ViewingService viewings;
};

} // namespace qujat::service::documents
