// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>

namespace qujat::storage {

/// The steps from an empty file to the schema of today; the n-th leads to version n.
std::span<const char *const> migrations();

} // namespace qujat::storage
