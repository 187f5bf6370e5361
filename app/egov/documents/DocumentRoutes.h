// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/DocumentServices.h"
#include "app/egov/http/Router.h"

namespace qujat::service::documents {

/// Serves documents, forms, accesses, viewings, confirmations and the history, by the operations of
/// the contract. \a services must outlive the router.
void addDocumentRoutes(http::Router &router, DocumentServices &services);

} // namespace qujat::service::documents
