// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Message.h"
#include "core/base/Failure.h"

namespace qujat::service::http {

/// The HTTP status under which a refusal is spoken; 500 for what must never leave the service.
int statusOf(FailureCode code);

/// A refusal or fault as a problem document (RFC 9457): its code and details, never a sentence for
/// people. What only a device may know becomes SERVICE_FAILED, and a storage that refuses
/// SERVICE_UNAVAILABLE.
Response problem(const Failure &failure);

} // namespace qujat::service::http
