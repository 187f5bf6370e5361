// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/complaints/Complaints.h"
#include "core/base/Clock.h"

namespace qujat::service {

/// Where each kind of refusal stands that a person may complain about (order 001, chapter 3).
/// \a clock must outlive what is given.
std::map<QString, complaints::Complaints::RefusalSource> refusalSources(const Clock &clock);

} // namespace qujat::service
