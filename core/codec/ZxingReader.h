// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/ModuleGrid.h"
#include "core/codec/QrReader.h"

#include <optional>
#include <vector>

namespace qujat::codec {

/// ZXing-cpp's reading of a code whose modules are known; absent when they make no sense. The
/// corners are left empty. Any thread; no exception leaves it. Only clean modules are given to the
/// library: its search in pictures ends the program by an assertion on some.
std::optional<FoundCode> readClean(const CleanCode &code);
/// The same for a Micro QR code of \a size modules a side, as measured: ZXing mends it as well.
std::optional<FoundCode> readMicroModules(int size, const std::vector<bool> &dark);

} // namespace qujat::codec
