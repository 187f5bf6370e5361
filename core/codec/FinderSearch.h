// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/Relief.h"

#include <QPointF>

#include <vector>

namespace qujat::codec {

/// A place that may be one of the three large squares in the corners of a QR code.
struct Finder {
    QPointF centre;
    double module = 0; ///< pixels a module is wide there
    bool inverted = false; ///< light on dark
    int votes = 0; ///< lines that cross it as they should
    bool sure = false; ///< seen along its row, its column and a diagonal
};

/// Squares seen as dark, light, dark, light, dark in the ratio 1 : 1 : 3 : 1 : 1 along rows and
/// columns, best first, at most \a most. A square of which only one direction is undamaged is found
/// too, with fewer votes. With \a openRings the outer ring may melt into what lies beside it, and
/// fainter differences count.
std::vector<Finder> findersIn(const Relief &relief, int most, bool openRings);

} // namespace qujat::codec
