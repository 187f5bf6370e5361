// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/journal/Journal.h"

namespace qujat::service::journal {

/// The journal's operations of the contract. \a journal and \a store must outlive the router.
void addJournalRoutes(http::Router &router, const Journal &journal, const storage::Store &store);

} // namespace qujat::service::journal
