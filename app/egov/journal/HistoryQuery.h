// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/storage/NoteStore.h"

namespace qujat::service::journal {

/// The page of the caller's notes that role, type, cursor and limit ask for; the same for the notes
/// and for their receipts. RequestMalformed{field: cursor}.
Result<storage::NoteQuery> noteQueryOf(const http::Call &call);

} // namespace qujat::service::journal
