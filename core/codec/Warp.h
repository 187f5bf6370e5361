// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace qujat::codec {

/// From modules of a code to pixels of a picture: a plane seen in perspective, bent a little, as
/// paper and bottles are.
class Warp {
public:
    /// Corners in pixels: top left, top right, bottom right, bottom left of a code of \a size
    /// modules.
    Warp(const std::array<QPointF, 4> &corners, int size);
    /// The plane through pairs of a place in modules and one in pixels, at least four of them.
    /// Absent when they lie on one line.
    static std::optional<Warp> through(const std::vector<std::pair<QPointF, QPointF>> &pairs,
                                       int size);

    int size() const { return m_size; }
    QPointF map(double u, double v) const
    {
        const double s = u * m_perModule;
        const double t = v * m_perModule;
        const double w = 1 / (m_h[6] * s + m_h[7] * t + 1);
        const double alongS = s * (1 - s);
        const double alongT = t * (1 - t);
        return {(m_h[0] * s + m_h[1] * t + m_h[2]) * w + m_bends[0] * alongS + m_bends[2] * alongT,
                (m_h[3] * s + m_h[4] * t + m_h[5]) * w + m_bends[1] * alongS + m_bends[3] * alongT};
    }

    /// The same for \a count places at once. What lies behind the camera is mapped far away.
    void map(const float *u, const float *v, std::size_t count, float *x, float *y) const;

    /// Twelve numbers in pixels: x and y of the four corners, then how far it bends (times four) in
    /// x and y along its width and along its height.
    static constexpr std::size_t Parameters = 12;
    double parameter(std::size_t i) const;
    void setParameter(std::size_t i, double value);

private:
    void settle();

    std::array<QPointF, 4> m_corners;
    std::array<double, 4> m_bends{};
    std::array<double, 8> m_h{};
    int m_size;
    double m_perModule;
};

} // namespace qujat::codec
