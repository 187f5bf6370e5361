// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/MicroReader.h"

#include "core/codec/FinderCorners.h"
#include "core/codec/SquareFit.h"
#include "core/codec/ZxingReader.h"

#include <algorithm>
#include <cmath>

namespace qujat::codec {
namespace {

constexpr int SmallestSize = 11;
constexpr int LargestSize = 17;
constexpr int FinderSide = 7;
constexpr int Certain = 40; ///< beyond this a difference says no more than "certainly"
/// Below this a guess is not worth improving.
constexpr double LeastGuess = 0.4;
/// The smallest of these codes only notice damage: what is fixed in them must be there.
constexpr double LeastLikeness = 0.7;
constexpr std::size_t MostImproved = 3;

struct FixedModule {
    int x = 0;
    int y = 0;
    bool dark = false;
};

/// What is the same in every code of one size: the finder with its border, the timing along two
/// sides, and the light ground around.
std::vector<FixedModule> fixedModules(int size)
{
    std::vector<FixedModule> all;
    for (int y = -1; y <= size; ++y) {
        for (int x = -1; x <= size; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (ring <= 4)
                all.push_back({x, y, ring != 2 && ring != 4});
            else if (x < 0 || y < 0 || x == size || y == size)
                all.push_back({x, y, false});
            else if (x == 0 || y == 0)
                all.push_back({x, y, (x + y) % 2 == 0});
        }
    }
    return all;
}

struct Candidate {
    Warp warp;
    double likeness = 0;
};

class MicroFit {
public:
    MicroFit(const Relief &relief, const Finder &finder)
        : m_relief(relief)
        , m_finder(finder)
    {
    }

    /// Every size in every direction, the likeliest first.
    std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> all;
        const auto corners = finderCorners();
        if (!corners)
            return all;
        for (int size = SmallestSize; size <= LargestSize; size += 2) {
            const auto fixed = fixedModules(size);
            for (std::size_t turn = 0; turn < 4; ++turn) {
                const auto at = [&](std::size_t i) { return (*corners)[(i + turn) % 4]; };
                const QPointF u = (at(1) - at(0) + at(2) - at(3)) / (2 * FinderSide);
                const QPointF v = (at(3) - at(0) + at(2) - at(1)) / (2 * FinderSide);
                const QPointF origin =
                    (at(0) + at(1) + at(2) + at(3)) / 4 - (u + v) * FinderSide / 2;
                const Warp warp(
                    {origin, origin + u * size, origin + (u + v) * size, origin + v * size}, size);
                all.push_back({warp, likeness(warp, fixed)});
            }
        }
        std::ranges::sort(all, std::greater(), &Candidate::likeness);
        return all;
    }

    void improve(Candidate &candidate) const
    {
        constexpr std::size_t PlaneParameters = 8;
        const auto fixed = fixedModules(candidate.warp.size());
        for (double step = 0.8 * m_finder.module; step > 0.08 * m_finder.module; step *= 0.6) {
            for (std::size_t i = 0; i < PlaneParameters; ++i) {
                const double before = candidate.warp.parameter(i);
                double chosen = before;
                for (const double value : {before - step, before + step}) {
                    candidate.warp.setParameter(i, value);
                    const double rating = likeness(candidate.warp, fixed);
                    if (rating > candidate.likeness) {
                        candidate.likeness = rating;
                        chosen = value;
                    }
                }
                candidate.warp.setParameter(i, chosen);
            }
        }
    }

private:
    double likeness(const Warp &warp, const std::vector<FixedModule> &fixed) const
    {
        int agreement = 0;
        int weight = 0;
        for (const auto &[x, y, dark] : fixed) {
            const auto at = warp.map(x + 0.5, y + 0.5);
            const int seen = m_relief.at(static_cast<int>(at.x()), static_cast<int>(at.y()));
            const int value = std::clamp(m_finder.inverted ? -seen : seen, -Certain, Certain);
            agreement += dark ? value : -value;
            weight += std::abs(value) + 4;
        }
        return static_cast<double>(agreement) / std::max(weight, 1);
    }

    /// In which direction the code lies is not known: one of three is near enough to any.
    std::optional<std::array<QPointF, 4>> finderCorners() const
    {
        const auto unit = [](const QPointF &vector) {
            return vector / std::max(1e-6, std::hypot(vector.x(), vector.y()));
        };
        for (const double degrees : {0.0, 30.0, 60.0}) {
            const double angle = degrees * M_PI / 180;
            const QPointF along(std::cos(angle), std::sin(angle));
            const auto rough = cornersOf(m_relief, m_finder, along, {-along.y(), along.x()});
            if (!rough)
                continue;
            const auto &c = *rough;
            if (const auto corners = cornersOf(m_relief, m_finder, unit(c[1] - c[0] + c[2] - c[3]),
                                               unit(c[3] - c[0] + c[2] - c[1])))
                return corners;
        }
        return {};
    }

    const Relief &m_relief;
    const Finder &m_finder;
};

/// Dark is what lies beyond the middle between what must be dark and what must be light.
std::vector<bool> darkModules(const ModuleGrid &grid, bool inverted)
{
    std::array<float, 2> sum{};
    std::array<float, 2> count{};
    for (const auto &[x, y, dark] : fixedModules(grid.size)) {
        if (x < 0 || y < 0 || x == grid.size || y == grid.size)
            continue;
        sum[dark ? 1 : 0] += grid.at(x, y);
        count[dark ? 1 : 0] += 1;
    }
    const float middle = (sum[0] / count[0] + sum[1] / count[1]) / 2;
    std::vector<bool> modules;
    for (const float brightness : grid.brightness)
        modules.push_back((brightness < middle) != inverted);
    return modules;
}

} // namespace

std::optional<FoundCode> readMicro(const LumaView &view, const Relief &relief, const Finder &finder)
{
    const MicroFit fit(relief, finder);
    auto candidates = fit.candidates();
    for (std::size_t i = 0; i < std::min(MostImproved, candidates.size()); ++i) {
        auto &candidate = candidates[i];
        if (candidate.likeness < LeastGuess)
            break;
        fit.improve(candidate);
        if (candidate.likeness < LeastLikeness)
            continue;
        const auto &warp = candidate.warp;
        const auto grid = SquareFit::modules(view, {warp, candidate.likeness, {}});
        auto code = readMicroModules(grid.size, darkModules(grid, finder.inverted));
        if (!code)
            continue;
        const int size = warp.size();
        const auto corner = [&](int u, int v) { return warp.map(u, v).toPoint(); };
        code->corners = {corner(0, 0), corner(size, 0), corner(size, size), corner(0, size)};
        return code;
    }
    return {};
}

} // namespace qujat::codec
