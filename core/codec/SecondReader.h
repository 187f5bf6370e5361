// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrReader.h"

namespace qujat::codec {

/// What ZBar finds in a picture: slower than ZXing, and better at uneven light and damaged corners.
/// Any thread.
std::vector<FoundCode> readWithSecondReader(const LumaView &view, int mostCodes);

} // namespace qujat::codec
