// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/QrWriter.h"

#include <QImage>
#include <QPolygonF>

#include <cstdint>

namespace qujat::test {

/// A photograph of a code, as hard as it is told to be. Everything follows from the numbers: the
/// same scene gives the same picture.
struct Scene {
    int width = 640;
    int height = 480;
    double module = 6; ///< pixels a module is wide where the code is not tilted
    double rotation = 0; ///< degrees in the plane of the picture
    double tilt = 0; ///< degrees out of it
    double curve = 0; ///< degrees of the cylinder on which it lies; 0 is flat
    double blur = 0; ///< pixels, standard deviation
    double noise = 0; ///< grey levels, standard deviation
    double contrast = 1; ///< 1: 20 to 235; less: around the middle
    double glare = 0; ///< 0 to 1: a white spot over a part of the code
    double shadow = 0; ///< 0 to 1: how much light is lost from one side to the other
    double moire = 0; ///< 0 to 1: the stripes of a screen that was photographed
    double scratches = 0; ///< share of the code's width that light and dark strokes take
    bool inverted = false; ///< light on dark
    bool mirrored = false;
    int hiddenFinder = -1; ///< 0 to 2: this one is painted over
    int burntFinder = -1; ///< 0 to 2: a lamp is reflected over this one
    QPointF shift; ///< of the code's middle from that of the picture
    std::uint32_t seed = 1; ///< of noise and of what lies around
};

/// A grey picture of \a code.
QImage photograph(const codec::QrMatrix &code, const Scene &scene);

} // namespace qujat::test
