// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <chrono>

namespace qujat {

/// A moment in UTC with the resolution of the contract, one millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// RFC 3339 in UTC with milliseconds, as in 2026-08-14T10:52:24.138Z.
QString toRfc3339(Timestamp moment);

/// Reads RFC 3339 with any offset and up to nine digits of fraction; what is finer than a
/// millisecond is cut off. RequestMalformed for anything else.
Result<Timestamp> timestampFromRfc3339(QStringView text);

} // namespace qujat
