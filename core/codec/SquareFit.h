// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/FinderSearch.h"
#include "core/codec/LumaView.h"
#include "core/codec/ModuleGrid.h"
#include "core/codec/Warp.h"

#include <array>
#include <optional>

namespace qujat::codec {

/// How far, in pixels, places lie from where a warp has them: known at knots, between them in
/// proportion. Empty: nowhere.
struct Mesh {
    std::vector<double> knots; ///< in modules, the same along both sides, rising
    std::vector<QPointF> shifts; ///< row by row

    QPointF at(double u, double v) const;
};

/// Where a code lies in a picture, to a fraction of a module.
struct Square {
    Warp warp;
    double likeness = 0; ///< 1: all that is fixed in a code is there; 0: no more than by chance
    Mesh mesh;
};

/// Lays the fixed patterns of a code (finders, timing, alignment) over a picture until they fit.
class SquareFit {
public:
    /// \a inverted: light on dark. The relief is borrowed.
    SquareFit(const Relief &relief, bool inverted);

    /// Squares with the finders top left, top right, bottom left, one for every version that their
    /// distance allows, the likeliest first: quick guesses.
    std::vector<Square> squares(const Finder &topLeft, const Finder &topRight,
                                const Finder &bottomLeft) const;
    /// The same where only two of the three can be seen, whichever two they are.
    std::vector<Square> squares(const Finder &first, const Finder &second) const;
    /// Held to the alignment pattern near the corner without a finder, where there is one.
    void anchor(Square &square) const;
    /// Moved and bent until it fits as well as it can.
    void improve(Square &square) const;

    /// Pulled straight piece by piece, so that the middles of modules are clearly dark or light:
    /// for creases and curves that the fixed patterns say nothing of.
    void smooth(Square &square) const;

    /// The brightness of the modules of \a square in \a picture, which the relief was made of.
    static ModuleGrid modules(const LumaView &picture, const Square &square);

private:
    using Pairs = std::vector<std::pair<QPointF, QPointF>>;

    std::vector<Square> rated(const std::vector<Warp> &guesses) const;
    double likeness(const Warp &warp) const;
    Mesh alignmentMesh(const Warp &warp) const;
    std::optional<QPointF> alignmentNear(const Warp &warp, int x, int y, const QPointF &shift,
                                         double reach) const;
    /// Places to look at together.
    struct Places {
        static constexpr std::size_t Most = 360;

        std::array<float, Most> x;
        std::array<float, Most> y;
        std::size_t count = 0;

        void add(const QPointF &place)
        {
            x[count] = static_cast<float>(place.x());
            y[count] = static_cast<float>(place.y());
            ++count;
        }
    };
    /// How dark each of \a places is against its surroundings, all moved by \a shift in pixels.
    void look(const Places &places, const QPointF &shift, int *darkness) const;

    const Relief &m_relief;
    bool m_inverted;
};

} // namespace qujat::codec
