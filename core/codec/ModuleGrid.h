// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrLayout.h"

#include <optional>
#include <vector>

namespace qujat::codec {

/// Brightness of each module of a square that may be a QR code, 0 to 255, row by row.
struct ModuleGrid {
    int size = 0;
    std::vector<float> brightness;

    float at(int x, int y) const { return brightness[static_cast<std::size_t>(y * size + x)]; }
};

/// A QR code with every module as the standard has it, mended.
struct CleanCode {
    int version = 0;
    bool mirrored = false; ///< it was seen in a mirror along its diagonal; no longer is
    std::vector<bool> dark; ///< row by row
};

enum class Care {
    Quick, ///< as measured
    Thorough, ///< several ways to decide, and erasures
};

/// Makes a clean code of measured modules: decides dark or light against the modules around (light
/// is seldom even), and gives codewords that were hard to decide to the correction as erasures, so
/// that scratches and glare may cover nearly twice of what plain correction mends. Absent when it
/// is no code, or damaged beyond what can be mended with certainty. Any thread.
std::optional<CleanCode> cleaned(const ModuleGrid &grid, Care care);

} // namespace qujat::codec
