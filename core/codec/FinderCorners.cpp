// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/FinderCorners.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace qujat::codec {
namespace {

double lengthOf(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A line through points, by least squares of the distance.
struct Line {
    QPointF middle;
    QPointF direction;

    static Line through(const std::vector<QPointF> &points)
    {
        Line line;
        for (const auto &point : points)
            line.middle += point / static_cast<double>(points.size());
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (const auto &point : points) {
            const auto d = point - line.middle;
            xx += d.x() * d.x();
            yy += d.y() * d.y();
            xy += d.x() * d.y();
        }
        const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
        line.direction = {std::cos(angle), std::sin(angle)};
        return line;
    }
    double distance(const QPointF &point) const
    {
        const auto d = point - middle;
        return std::abs(d.x() * direction.y() - d.y() * direction.x());
    }
    std::optional<QPointF> crossing(const Line &other) const
    {
        const double area =
            direction.x() * other.direction.y() - direction.y() * other.direction.x();
        if (std::abs(area) < 0.1)
            return {};
        const auto d = other.middle - middle;
        return middle
            + direction * ((d.x() * other.direction.y() - d.y() * other.direction.x()) / area);
    }
};

} // namespace

std::optional<std::array<QPointF, 4>> cornersOf(const Relief &relief, const Finder &finder,
                                                const QPointF &along, const QPointF &down)
{
    // Rays from the centre meet the outer edge of the ring after dark, light and dark.
    constexpr int Rays = 32;
    const double area = along.x() * down.y() - along.y() * down.x();
    if (std::abs(area) < 0.15)
        return {};
    std::array<std::vector<QPointF>, 4> sides; // top, right, bottom, left
    const double step = std::max(0.5, finder.module / 8);
    for (int ray = 0; ray < Rays; ++ray) {
        const double angle = 2 * M_PI * ray / Rays;
        const QPointF direction(std::cos(angle), std::sin(angle));
        int changes = 0;
        bool dark = true;
        QPointF edge;
        for (double r = finder.module * 0.5; r < finder.module * 9 && changes < 3; r += step) {
            const QPointF at = finder.centre + direction * r;
            const int seen = relief.at(static_cast<int>(at.x()), static_cast<int>(at.y()));
            const int value = finder.inverted ? -seen : seen;
            if (dark ? value < -2 : value > 2) {
                dark = !dark;
                ++changes;
                edge = at - direction * (step / 2);
            }
        }
        if (changes < 3)
            continue;
        const QPointF d = edge - finder.centre;
        const double a = (d.x() * down.y() - d.y() * down.x()) / area;
        const double b = (along.x() * d.y() - along.y() * d.x()) / area;
        // Near a corner it is not clear which side was met.
        if (std::abs(std::abs(a) - std::abs(b)) < 0.12 * (std::abs(a) + std::abs(b)))
            continue;
        const std::size_t side = std::abs(a) > std::abs(b) ? (a > 0 ? 1U : 3U) : (b > 0 ? 2U : 0U);
        sides[side].push_back(edge);
    }
    std::array<Line, 4> lines;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        auto &points = sides[i];
        if (points.size() < 3)
            return {};
        // What melted into the border lies far out: the middle distance tells what is usual.
        std::vector<double> distances;
        for (const auto &point : points)
            distances.push_back(lengthOf(point - finder.centre));
        std::ranges::nth_element(distances, distances.begin() + std::ssize(distances) / 2);
        const double usual = distances[distances.size() / 2];
        std::erase_if(points, [&](const QPointF &point) {
            const double length = lengthOf(point - finder.centre);
            return length > 1.5 * usual || length < 0.6 * usual;
        });
        if (points.size() < 2)
            return {};
        lines[i] = Line::through(points);
        if (points.size() > 3) {
            std::erase_if(points, [&](const QPointF &point) {
                return lines[i].distance(point) > finder.module * 0.6;
            });
            if (points.size() >= 2)
                lines[i] = Line::through(points);
        }
    }
    std::array<QPointF, 4> corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto corner = lines[(i + 3) % 4].crossing(lines[i]);
        if (!corner || lengthOf(*corner - finder.centre) > finder.module * 12)
            return {};
        corners[i] = *corner;
    }
    return corners;
}

} // namespace qujat::codec
