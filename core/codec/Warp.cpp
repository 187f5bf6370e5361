// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/Warp.h"

#include <algorithm>
#include <cmath>

namespace qujat::codec {
namespace {

constexpr std::size_t Unknowns = 8;
using Row = std::array<double, Unknowns + 1>;

/// Gauss with the largest pivot. False when the rows say too little.
bool solve(std::array<Row, Unknowns> &rows)
{
    for (std::size_t i = 0; i < Unknowns; ++i) {
        std::size_t best = i;
        for (std::size_t j = i + 1; j < Unknowns; ++j) {
            if (std::abs(rows[j][i]) > std::abs(rows[best][i]))
                best = j;
        }
        if (std::abs(rows[best][i]) < 1e-9)
            return false;
        std::swap(rows[i], rows[best]);
        for (std::size_t j = 0; j < Unknowns; ++j) {
            if (j == i)
                continue;
            const double factor = rows[j][i] / rows[i][i];
            for (std::size_t k = i; k <= Unknowns; ++k)
                rows[j][k] -= factor * rows[i][k];
        }
    }
    return true;
}

} // namespace

Warp::Warp(const std::array<QPointF, 4> &corners, int size)
    : m_corners(corners)
    , m_size(size)
    , m_perModule(1.0 / size)
{
    settle();
}

void Warp::settle()
{
    // The unit square to four corners (Heckbert 1989, 2.2.3).
    const auto &[p0, p1, p2, p3] = m_corners;
    const QPointF sum = p0 - p1 + p2 - p3;
    const QPointF d1 = p1 - p2;
    const QPointF d2 = p3 - p2;
    const double area = d1.x() * d2.y() - d2.x() * d1.y();
    double g = 0;
    double h = 0;
    if (std::abs(area) > 1e-9) {
        g = (sum.x() * d2.y() - d2.x() * sum.y()) / area;
        h = (d1.x() * sum.y() - sum.x() * d1.y()) / area;
    }
    m_h = {p1.x() - p0.x() + g * p1.x(),
           p3.x() - p0.x() + h * p3.x(),
           p0.x(),
           p1.y() - p0.y() + g * p1.y(),
           p3.y() - p0.y() + h * p3.y(),
           p0.y(),
           g,
           h};
}

std::optional<Warp> Warp::through(const std::vector<std::pair<QPointF, QPointF>> &pairs, int size)
{
    QPointF middle;
    for (const auto &[module, pixel] : pairs)
        middle += pixel / static_cast<double>(pairs.size());
    double spread = 1;
    for (const auto &[module, pixel] : pairs)
        spread = std::max(spread, (pixel - middle).manhattanLength());
    std::array<Row, Unknowns> normal{};
    for (const auto &[module, pixel] : pairs) {
        const double u = module.x() / size;
        const double v = module.y() / size;
        const QPointF p = (pixel - middle) / spread;
        const std::array<Row, 2> equations{{
            {u, v, 1, 0, 0, 0, -u * p.x(), -v * p.x(), p.x()},
            {0, 0, 0, u, v, 1, -u * p.y(), -v * p.y(), p.y()},
        }};
        for (const auto &equation : equations) {
            for (std::size_t i = 0; i < Unknowns; ++i) {
                for (std::size_t j = 0; j <= Unknowns; ++j)
                    normal[i][j] += equation[i] * equation[j];
            }
        }
    }
    if (!solve(normal))
        return {};
    std::array<double, Unknowns> h{};
    for (std::size_t i = 0; i < Unknowns; ++i)
        h[i] = normal[i][Unknowns] / normal[i][i];
    std::array<QPointF, 4> corners;
    constexpr std::array<std::array<double, 2>, 4> unit{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto [s, t] = unit[i];
        const double w = h[6] * s + h[7] * t + 1;
        if (w < 0.1) // the far side would lie behind the camera
            return {};
        corners[i] =
            QPointF((h[0] * s + h[1] * t + h[2]) / w, (h[3] * s + h[4] * t + h[5]) / w) * spread
            + middle;
    }
    return Warp(corners, size);
}

void Warp::map(const float *u, const float *v, std::size_t count, float *x, float *y) const
{
    std::array<float, 8> h{};
    std::ranges::transform(m_h, h.begin(), [](double each) { return static_cast<float>(each); });
    std::array<float, 4> bends{};
    std::ranges::transform(m_bends, bends.begin(),
                           [](double each) { return static_cast<float>(each); });
    const auto perModule = static_cast<float>(m_perModule);
    const auto within = [](float place) {
        constexpr float Far = 1e6F;
        const float least = place > -Far ? place : -Far; // also for what is no number
        return least < Far ? least : Far;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float s = u[i] * perModule;
        const float t = v[i] * perModule;
        const float w = 1.0F / (h[6] * s + h[7] * t + 1.0F);
        const float alongS = s * (1.0F - s);
        const float alongT = t * (1.0F - t);
        x[i] = within((h[0] * s + h[1] * t + h[2]) * w + bends[0] * alongS + bends[2] * alongT);
        y[i] = within((h[3] * s + h[4] * t + h[5]) * w + bends[1] * alongS + bends[3] * alongT);
    }
}

double Warp::parameter(std::size_t i) const
{
    if (i >= 8)
        return m_bends[i - 8];
    const auto &corner = m_corners[i / 2];
    return i % 2 == 0 ? corner.x() : corner.y();
}

void Warp::setParameter(std::size_t i, double value)
{
    if (i >= 8) {
        m_bends[i - 8] = value;
        return;
    }
    auto &corner = m_corners[i / 2];
    if (i % 2 == 0)
        corner.setX(value);
    else
        corner.setY(value);
    settle();
}

} // namespace qujat::codec
