// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/FinderSearch.h"
#include "core/codec/QrReader.h"

#include <optional>

namespace qujat::codec {

/// Reads a Micro QR code (ISO/IEC 18004: one finder, 11 to 17 modules a side) whose finder is
/// \a finder. The modules are measured here; their correction and their text are ZXing's. Absent
/// when the finder is not that of a Micro QR code. Any thread.
std::optional<FoundCode> readMicro(const LumaView &view, const Relief &relief,
                                   const Finder &finder);

} // namespace qujat::codec
