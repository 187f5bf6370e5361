// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrReader.h"

#include <QDeadlineTimer>
#include <QPointF>

#include <array>
#include <vector>

namespace qujat::codec {

/// Reads codes that are hurt, bent, blurred or unevenly lit: finds the finders in the relief of a
/// picture, lays the fixed patterns of a code over it until they fit, measures each module and
/// mends what can be mended with certainty. The text itself is then ZXing's reading of the mended
/// code.
struct GridSearch {
    int radius = 20; ///< pixels; of the surroundings against which a pixel is dark or light
    int most = 1; ///< codes to look for
    int finders = 24; ///< squares to look at, the clearest first
    bool patient = true; ///< improve what does not fit at once, and mend with erasures
    bool twoFinders = false; ///< also where one of the three finders cannot be seen
    bool openRings = false; ///< also finders that melt into a dark ground, without quiet zone
    bool micro = false; ///< where nothing else was found, also Micro QR codes
    /// Corners of codes that are read already: what lies in them is left alone.
    std::vector<std::array<QPointF, 4>> known = {};
    QDeadlineTimer until = QDeadlineTimer::Forever;
};

/// Any thread; keeps nothing.
std::vector<FoundCode> readByGrid(const LumaView &view, const GridSearch &search);

} // namespace qujat::codec
