// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/SquareFit.h"

#include "core/codec/FinderCorners.h"
#include "core/codec/QrLayout.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace qujat::codec {
namespace {

/// Beyond this a difference says no more than "certainly".
constexpr int Certain = 40;
constexpr int FirstBentVersion = 7; ///< from here on there are alignment patterns all over the code

int versionOf(int size)
{
    return (size - 17) / 4;
}

double lengthOf(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Modules whose colour is the same in every code of a version; of the many of large versions every
/// second, third, … only.
struct FixedModules {
    static constexpr std::size_t Most = 360;

    std::vector<float> u;
    std::vector<float> v;
    std::vector<int> sign; ///< 1 dark, -1 light

    void add(int x, int y, int colour)
    {
        u.push_back(static_cast<float>(x) + 0.5F);
        v.push_back(static_cast<float>(y) + 0.5F);
        sign.push_back(colour);
    }
};

const FixedModules &fixedModules(int version)
{
    static std::array<std::unique_ptr<const FixedModules>, QrLayout::LargestVersion> made;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto &kept = made[static_cast<std::size_t>(version - 1)];
    if (kept)
        return *kept;
    const auto &layout = QrLayout::of(version);
    FixedModules all;
    for (int y = 0; y < layout.size(); ++y) {
        for (int x = 0; x < layout.size(); ++x) {
            const auto role = layout.role(x, y);
            if (role == QrLayout::Role::Dark || role == QrLayout::Role::Light)
                all.add(x, y, role == QrLayout::Role::Dark ? 1 : -1);
        }
    }
    auto list = std::make_unique<FixedModules>();
    const auto step = (all.u.size() + FixedModules::Most - 1) / FixedModules::Most;
    for (std::size_t i = 0; i < all.u.size(); i += step) {
        list->u.push_back(all.u[i]);
        list->v.push_back(all.v[i]);
        list->sign.push_back(all.sign[i]);
    }
    kept = std::move(list);
    return *kept;
}

} // namespace

SquareFit::SquareFit(const Relief &relief, bool inverted)
    : m_relief(relief)
    , m_inverted(inverted)
{
}

void SquareFit::look(const Places &places, const QPointF &shift, int *darkness) const
{
    const auto dx = static_cast<float>(shift.x());
    const auto dy = static_cast<float>(shift.y());
    std::array<int, Places::Most> x;
    std::array<int, Places::Most> y;
    for (std::size_t i = 0; i < places.count; ++i) {
        x[i] = static_cast<int>(places.x[i] + dx);
        y[i] = static_cast<int>(places.y[i] + dy);
    }
    const int sign = m_inverted ? -1 : 1;
    for (std::size_t i = 0; i < places.count; ++i)
        darkness[i] = sign * m_relief.at(x[i], y[i]);
}

double SquareFit::likeness(const Warp &warp) const
{
    const auto &fixed = fixedModules(versionOf(warp.size()));
    Places places;
    places.count = fixed.sign.size();
    warp.map(fixed.u.data(), fixed.v.data(), places.count, places.x.data(), places.y.data());
    std::array<int, Places::Most> values;
    look(places, {}, values.data());
    int agreement = 0;
    int weight = 0;
    for (std::size_t i = 0; i < places.count; ++i) {
        const int value = std::clamp(values[i], -Certain, Certain);
        agreement += fixed.sign[i] * value;
        weight += std::abs(value) + 4;
    }
    return static_cast<double>(agreement) / std::max(weight, 1);
}

std::vector<Square> SquareFit::squares(const Finder &topLeft, const Finder &topRight,
                                       const Finder &bottomLeft) const
{
    const QPointF along = topRight.centre - topLeft.centre;
    const QPointF down = bottomLeft.centre - topLeft.centre;
    const QPointF unitAlong = along / lengthOf(along);
    const QPointF unitDown = down / lengthOf(down);
    const std::array<std::pair<const Finder *, QPointF>, 3> places{{
        {&topLeft, {0, 0}},
        {&topRight, {1, 0}},
        {&bottomLeft, {0, 1}},
    }};
    std::array<std::optional<std::array<QPointF, 4>>, 3> corners;
    // How long seven modules are in the direction of the other finder, at each.
    double across = 0;
    int measured = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        corners[i] = cornersOf(m_relief, *places[i].first, unitAlong, unitDown);
        if (!corners[i])
            continue;
        const auto &c = *corners[i];
        if (i != 2) {
            across += (lengthOf(c[1] - c[0]) + lengthOf(c[2] - c[3])) / 14 / lengthOf(along);
            ++measured;
        }
        if (i != 1) {
            across += (lengthOf(c[3] - c[0]) + lengthOf(c[2] - c[1])) / 14 / lengthOf(down);
            ++measured;
        }
    }
    const double estimate = measured > 0 ? 7 + measured / across
                                         : 7
            + (lengthOf(along) + lengthOf(down))
                / (2 * (topLeft.module + topRight.module + bottomLeft.module) / 3);
    const int middle = static_cast<int>(std::lround((estimate - 17) / 4));
    const int reach = std::max(1, middle / 6);
    std::vector<Warp> guesses;
    for (int version = std::max(1, middle - reach);
         version <= std::min(QrLayout::LargestVersion, middle + reach); ++version) {
        const int size = QrLayout::sizeOf(version);
        Pairs pairs;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QPointF origin = places[i].second * (size - 7);
            if (!corners[i]) {
                pairs.emplace_back(origin + QPointF(3.5, 3.5), places[i].first->centre);
                continue;
            }
            constexpr std::array<std::array<double, 2>, 4> unit{{{0, 0}, {7, 0}, {7, 7}, {0, 7}}};
            for (std::size_t j = 0; j < unit.size(); ++j)
                pairs.emplace_back(origin + QPointF(unit[j][0], unit[j][1]), (*corners[i])[j]);
        }
        if (const auto warp = Warp::through(pairs, size))
            guesses.push_back(*warp);
        // A parallelogram: right where the finders are too blurred for their corners to be trusted.
        const QPointF u = along / (size - 7);
        const QPointF v = down / (size - 7);
        const QPointF origin = topLeft.centre - 3.5 * (u + v);
        guesses.emplace_back(std::array<QPointF, 4>{origin, origin + u * size,
                                                    origin + (u + v) * size, origin + v * size},
                             size);
    }
    return rated(guesses);
}

std::vector<Square> SquareFit::squares(const Finder &first, const Finder &second) const
{
    const QPointF between = second.centre - first.centre;
    const QPointF aside(-between.y(), between.x()); // clockwise, as y goes down
    const double module = (first.module + second.module) / 2;
    std::vector<Warp> guesses;
    const auto guess = [&](const QPointF &topLeft, const QPointF &u, const QPointF &v, int size) {
        const QPointF origin = topLeft - 3.5 * (u + v);
        guesses.emplace_back(std::array<QPointF, 4>{origin, origin + u * size,
                                                    origin + (u + v) * size, origin + v * size},
                             size);
    };
    const auto versions = [&](double modules, auto use) {
        const int middle = static_cast<int>(std::lround((modules + 7 - 17) / 4));
        for (int version = std::max(1, middle - 1);
             version <= std::min(QrLayout::LargestVersion, middle + 1); ++version)
            use(QrLayout::sizeOf(version));
    };
    versions(lengthOf(between) / module, [&](int size) {
        const QPointF u = between / (size - 7);
        const QPointF v = aside / (size - 7);
        guess(first.centre, u, v, size); // the bottom left is missing
        guess(second.centre, -u, -v, size);
        guess(first.centre, -v, u, size); // the top right is missing
        guess(second.centre, v, -u, size);
    });
    versions(lengthOf(between) / module / std::sqrt(2.0), [&](int size) {
        for (const int sign : {1, -1}) { // the top left is missing
            const QPointF topLeft = (first.centre + second.centre - aside * sign) / 2;
            const QPointF u = (second.centre - topLeft) / (size - 7);
            const QPointF v = (first.centre - topLeft) / (size - 7);
            if (sign > 0)
                guess(topLeft, u, v, size);
            else
                guess(topLeft, v, u, size);
        }
    });
    return rated(guesses);
}

std::vector<Square> SquareFit::rated(const std::vector<Warp> &guesses) const
{
    std::vector<Square> squares;
    for (const auto &guess : guesses)
        squares.push_back({guess, likeness(guess), {}});
    std::ranges::sort(squares, std::greater(), &Square::likeness);
    return squares;
}

void SquareFit::anchor(Square &square) const
{
    auto &warp = square.warp;
    const int version = versionOf(warp.size());
    if (version >= FirstBentVersion) {
        square.mesh = alignmentMesh(warp);
        return;
    }
    if (version < 2)
        return;
    const int centre = warp.size() - 7;
    const auto shift = alignmentNear(warp, centre, centre, {}, 3.5);
    if (!shift)
        return;
    const double at = centre + 0.5;
    const double edge = warp.size();
    Pairs pairs{{{at, at}, warp.map(at, at) + *shift}};
    for (const auto &[u, v] : {std::pair(0.0, 0.0), std::pair(edge, 0.0), std::pair(0.0, edge)})
        pairs.emplace_back(QPointF(u, v), warp.map(u, v));
    if (const auto anchored = Warp::through(pairs, warp.size())) {
        const double better = likeness(*anchored);
        if (better > square.likeness)
            square = {*anchored, better, {}};
    }
}

std::optional<QPointF> SquareFit::alignmentNear(const Warp &warp, int x, int y,
                                                const QPointF &shift, double reach) const
{
    const QPointF centre = warp.map(x + 0.5, y + 0.5);
    const QPointF u = warp.map(x + 1.5, y + 0.5) - centre;
    const QPointF v = warp.map(x + 0.5, y + 1.5) - centre;
    const double module = std::sqrt(std::abs(u.x() * v.y() - u.y() * v.x()));
    if (module < 0.8)
        return {};
    const double step = std::min(0.5, 0.7 / module + 0.15);
    Places places;
    std::array<int, 25> signs{};
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            signs[places.count] = std::max(std::abs(dx), std::abs(dy)) != 1 ? 1 : -1;
            places.add(centre + shift + dx * u + dy * v);
        }
    }
    std::array<int, Places::Most> values;
    double best = 0.45;
    std::optional<QPointF> found;
    for (double b = -reach; b <= reach; b += step) {
        for (double a = -reach; a <= reach; a += step) {
            const QPointF aside = a * u + b * v;
            look(places, aside, values.data());
            int agreement = 0;
            int weight = 0;
            for (std::size_t i = 0; i < signs.size(); ++i) {
                const int value = std::clamp(values[i], -Certain, Certain);
                agreement += signs[i] * value;
                weight += std::abs(value) + 4;
            }
            const double rating =
                static_cast<double>(agreement) / weight - 0.02 * (std::abs(a) + std::abs(b));
            if (rating > best) {
                best = rating;
                found = shift + aside;
            }
        }
    }
    return found;
}

void SquareFit::improve(Square &square) const
{
    auto &warp = square.warp;
    const QPointF diagonal = warp.map(warp.size(), warp.size()) - warp.map(0, 0);
    const double module = lengthOf(diagonal) / (1.414 * warp.size());
    double &best = square.likeness;
    for (double step = 0.8 * module; step > 0.08 * module; step *= 0.6) {
        for (std::size_t i = 0; i < Warp::Parameters; ++i) {
            const double before = warp.parameter(i);
            // A bend shows a quarter of its number at its middle.
            const double change = i < 8 ? step : 3 * step;
            double chosen = before;
            for (const double value : {before - change, before + change}) {
                warp.setParameter(i, value);
                const double rating = likeness(warp);
                if (rating > best) {
                    best = rating;
                    chosen = value;
                }
            }
            warp.setParameter(i, chosen);
        }
    }
    if (versionOf(warp.size()) >= FirstBentVersion)
        square.mesh = alignmentMesh(warp);
}

Mesh SquareFit::alignmentMesh(const Warp &warp) const
{
    const auto &centres = QrLayout::of(versionOf(warp.size())).alignment();
    const auto count = centres.size();
    Mesh mesh{.knots = {}, .shifts = std::vector<QPointF>(count * count)};
    for (const int centre : centres)
        mesh.knots.push_back(centre + 0.5);
    auto &shifts = mesh.shifts;
    for (std::size_t j = 0; j < count; ++j) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto here = j * count + i;
            const bool atFinder =
                (i == 0 && (j == 0 || j + 1 == count)) || (j == 0 && i + 1 == count);
            if (atFinder)
                continue;
            // As far off as the neighbours that were found before it.
            QPointF expected;
            if (i > 0)
                expected += shifts[here - 1];
            if (j > 0)
                expected += shifts[here - count];
            if (i > 0 && j > 0)
                expected /= 2;
            shifts[here] =
                alignmentNear(warp, centres[i], centres[j], expected, 2.0).value_or(expected);
        }
    }
    return mesh;
}

void SquareFit::smooth(Square &square) const
{
    constexpr int Cell = 5; // modules
    constexpr int Steps = 4;
    constexpr double Step = 0.2; // modules
    const auto &warp = square.warp;
    const int size = warp.size();
    const int count = (size + Cell - 1) / Cell;
    Mesh mesh{.knots = {}, .shifts = std::vector<QPointF>(static_cast<std::size_t>(count * count))};
    for (int i = 0; i < count; ++i)
        mesh.knots.push_back(std::min<double>(i * Cell + Cell / 2.0, size - 0.5));
    Places middles;
    std::array<int, Places::Most> values;
    for (int j = 0; j < count; ++j) {
        for (int i = 0; i < count; ++i) {
            middles.count = 0;
            for (int y = j * Cell - 1; y <= std::min(size - 1, (j + 1) * Cell); ++y) {
                for (int x = i * Cell - 1; x <= std::min(size - 1, (i + 1) * Cell); ++x) {
                    if (x >= 0 && y >= 0)
                        middles.add(warp.map(x + 0.5, y + 0.5) + square.mesh.at(x + 0.5, y + 0.5));
                }
            }
            const double u = i * Cell + Cell / 2.0;
            const double v = j * Cell + Cell / 2.0;
            const QPointF along = warp.map(u + 0.5, v) - warp.map(u - 0.5, v);
            const QPointF down = warp.map(u, v + 0.5) - warp.map(u, v - 0.5);
            const auto clarity = [&](const QPointF &shift) {
                look(middles, shift, values.data());
                int sum = 0;
                for (std::size_t k = 0; k < middles.count; ++k)
                    sum += std::min(std::abs(values[k]), Certain);
                return sum;
            };
            double best = clarity({}) * 1.02 + 1;
            QPointF chosen; // in modules
            for (int b = -Steps; b <= Steps; ++b) {
                for (int a = -Steps; a <= Steps; ++a) {
                    const QPointF aside = QPointF(a, b) * Step;
                    const double rating = clarity(aside.x() * along + aside.y() * down)
                        * (1 - 0.04 * aside.manhattanLength());
                    if (rating > best) {
                        best = rating;
                        chosen = aside;
                    }
                }
            }
            mesh.shifts[static_cast<std::size_t>(j * count + i)] =
                chosen.x() * along + chosen.y() * down + square.mesh.at(u, v);
        }
    }
    square.mesh = std::move(mesh);
}

QPointF Mesh::at(double u, double v) const
{
    if (knots.empty())
        return {};
    const auto cellOf = [this](double place) {
        std::size_t cell = 0;
        while (cell + 2 < knots.size() && place > knots[cell + 1])
            ++cell;
        return cell;
    };
    const auto count = knots.size();
    const auto i = cellOf(u);
    const auto j = cellOf(v);
    const double a = std::clamp((u - knots[i]) / (knots[i + 1] - knots[i]), -0.3, 1.3);
    const double b = std::clamp((v - knots[j]) / (knots[j + 1] - knots[j]), -0.3, 1.3);
    return (1 - b) * ((1 - a) * shifts[j * count + i] + a * shifts[j * count + i + 1])
        + b * ((1 - a) * shifts[(j + 1) * count + i] + a * shifts[(j + 1) * count + i + 1]);
}

ModuleGrid SquareFit::modules(const LumaView &picture, const Square &square)
{
    const auto &warp = square.warp;
    const auto size = static_cast<std::size_t>(warp.size());
    ModuleGrid grid{warp.size(), std::vector<float>(size * size)};
    const auto right = static_cast<float>(picture.width) - 1.001F;
    const auto bottom = static_cast<float>(picture.height) - 1.001F;
    const auto brightness = [&](float px, float py) {
        const float x = std::clamp(px - 0.5F, 0.0F, right);
        const float y = std::clamp(py - 0.5F, 0.0F, bottom);
        const int left = static_cast<int>(x);
        const int top = static_cast<int>(y);
        const float a = x - static_cast<float>(left);
        const float b = y - static_cast<float>(top);
        const uchar *here =
            picture.row(top) + static_cast<std::ptrdiff_t>(left) * picture.pixelStride;
        const uchar *below = here + (top + 1 < picture.height ? picture.rowBytes : 0);
        const int next = left + 1 < picture.width ? picture.pixelStride : 0;
        const auto between = [next, a](const uchar *from) {
            return static_cast<float>(from[0])
                + a * static_cast<float>(static_cast<int>(from[next]) - from[0]);
        };
        const float upper = between(here);
        return upper + b * (between(below) - upper);
    };
    constexpr std::array<std::array<float, 2>, 5> spots{
        {{0.5F, 0.5F}, {0.3F, 0.3F}, {0.7F, 0.3F}, {0.3F, 0.7F}, {0.7F, 0.7F}}};
    constexpr std::size_t Most = spots.size() * QrLayout::sizeOf(QrLayout::LargestVersion);
    std::array<float, Most> u;
    std::array<float, Most> v;
    std::array<float, Most> x;
    std::array<float, Most> y;
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column) {
            for (std::size_t i = 0; i < spots.size(); ++i) {
                u[column * spots.size() + i] = static_cast<float>(column) + spots[i][0];
                v[column * spots.size() + i] = static_cast<float>(row) + spots[i][1];
            }
        }
        warp.map(u.data(), v.data(), size * spots.size(), x.data(), y.data());
        for (std::size_t column = 0; column < size; ++column) {
            const auto shift =
                square.mesh.at(static_cast<double>(column) + 0.5, static_cast<double>(row) + 0.5);
            const auto dx = static_cast<float>(shift.x());
            const auto dy = static_cast<float>(shift.y());
            float sum = 0;
            for (std::size_t i = column * spots.size(); i < (column + 1) * spots.size(); ++i)
                sum += brightness(x[i] + dx, y[i] + dy);
            grid.brightness[row * size + column] = sum / static_cast<float>(spots.size());
        }
    }
    return grid;
}

} // namespace qujat::codec
