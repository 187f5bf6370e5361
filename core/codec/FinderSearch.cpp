// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/FinderSearch.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace qujat::codec {
namespace {

/// Differences as small as this are noise; where nothing was found, as small as the second.
constexpr int Quiet = 5;
constexpr int VeryQuiet = 2;
constexpr int RowStep = 2;

using Runs = std::array<int, 5>;

/// The width of a module when the runs look like a cut through a finder.
std::optional<double> moduleOf(const Runs &given, bool openRings)
{
    Runs runs = given;
    if (openRings) {
        const int one = (runs[1] + runs[2] + runs[3]) / 5;
        for (const std::size_t outer : {0U, 4U})
            runs[outer] = std::min(runs[outer], one + 1);
    }
    const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < 7)
        return {};
    // A run may be off by half a module and three quarters of a pixel, the middle one by 1.6 times
    // that; in 28ths of a pixel, since most runs of a picture come by here.
    const int allowed = 2 * total + 21;
    const auto fits = [&](int run) { return std::abs(28 * run - 4 * total) <= allowed; };
    if (!fits(runs[1]) || std::abs(28 * runs[2] - 12 * total) * 5 > allowed * 8 || !fits(runs[3])
        || !fits(runs[0]) || !fits(runs[4]))
        return {};
    return total / 7.0;
}

/// A cut through a place that may be a finder.
struct Cut {
    double middle = 0;
    double module = 0;
};

/// Cuts through (\a x, \a y) in steps of (\a dx, \a dy), each -1, 0 or 1. The middle is that on the
/// x axis, or with \a dx of 0 on the y axis; the module is in steps.
std::optional<Cut> cutThrough(const Relief &relief, int x, int y, int dx, int dy, bool inverted,
                              int reach, bool openRings)
{
    const auto isDark = [&](int step) {
        const int value = relief.at(x + step * dx, y + step * dy);
        return inverted ? value < -VeryQuiet : value > VeryQuiet;
    };
    const auto isInside = [&](int step) {
        const int px = x + step * dx;
        const int py = y + step * dy;
        return px >= 0 && py >= 0 && px < relief.width() && py < relief.height();
    };
    if (!isDark(0))
        return {};
    Runs runs{};
    std::array<int, 2> ends{};
    for (const int sign : {-1, 1}) {
        int step = sign;
        const auto walk = [&](bool dark) {
            int length = 0;
            while (length <= reach && isInside(step) && isDark(step) == dark) {
                ++length;
                step += sign;
            }
            return length;
        };
        const auto side = [sign](int from) { return static_cast<std::size_t>(2 + sign * from); };
        runs[2] += walk(true);
        runs[side(1)] = walk(false);
        runs[side(2)] = walk(true);
        ends[sign < 0 ? 0 : 1] = step - sign * (runs[side(2)] + runs[side(1)]);
        if (runs[side(1)] == 0 || runs[side(2)] == 0 || (runs[side(2)] > reach && !openRings))
            return {};
    }
    runs[2] += 1;
    const auto module = moduleOf(runs, openRings);
    if (!module)
        return {};
    const int at = dx != 0 ? x : y;
    return Cut{at + (ends[0] + ends[1]) / 2.0 + 0.5, *module};
}

/// The first pixel of \a row from \a x on that is darker (or lighter) than its surroundings by more
/// than \a quiet; \a width when there is none. Eight are looked at together.
int nextPlace(const std::int8_t *row, int x, int width, bool darker, int quiet)
{
    constexpr std::uint64_t Each = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t Signs = 0x80 * Each;
    const auto step = static_cast<std::uint64_t>(darker ? 127 - quiet : quiet) * Each;
    for (; x + 8 <= width; x += 8) {
        const auto eight = qFromLittleEndian<quint64>(row + x);
        // Without its sign, each is carried into the sign's place when it is large enough.
        const std::uint64_t carried = (eight & ~Signs) + step;
        const std::uint64_t found = (darker ? carried & ~eight : eight & ~carried) & Signs;
        if (found != 0)
            return x + std::countr_zero(found) / 8;
    }
    while (x < width && (darker ? row[x] <= quiet : row[x] >= -quiet))
        ++x;
    return x;
}

class Search {
public:
    Search(const Relief &relief, bool openRings)
        : m_relief(relief)
        , m_openRings(openRings)
        , m_quiet(openRings ? VeryQuiet : Quiet)
    {
    }

    std::vector<Finder> run(int most)
    {
        for (int y = 0; y < m_relief.height(); y += RowStep) {
            // What lies wholly above is not met again.
            std::erase_if(m_near, [this, y](std::size_t i) {
                return y - m_finders[i].centre.y() > 3 * m_finders[i].module;
            });
            scanRow(y);
        }
        std::ranges::sort(m_finders, std::greater(), &Finder::votes);
        std::erase_if(m_finders, [](const Finder &finder) { return finder.votes < 2; });
        if (std::ssize(m_finders) > most)
            m_finders.resize(static_cast<std::size_t>(most));
        return std::move(m_finders);
    }

private:
    void scanRow(int y)
    {
        const std::int8_t *row = m_relief.row(y);
        const int width = m_relief.width();
        // Where the last six changes between dark and light were.
        std::array<int, 6> changes{};
        int known = 0;
        bool dark = false;
        // The edge of the picture ends whatever was before it.
        for (int x = 0; x < width;) {
            x = nextPlace(row, x, width, !dark, m_quiet);
            dark = !dark;
            std::shift_left(changes.begin(), changes.end(), 1);
            changes.back() = x;
            if (++known < 6)
                continue;
            Runs runs;
            for (std::size_t i = 0; i < runs.size(); ++i)
                runs[i] = changes[i + 1] - changes[i];
            if (moduleOf(runs, m_openRings))
                // What ends here was dark, light, dark, light, dark, or the other way round.
                consider(y, changes, dark);
        }
    }

    void consider(int y, const std::array<int, 6> &changes, bool inverted)
    {
        const double x = (changes[2] + changes[3]) / 2.0;
        const double module = (changes[4] - changes[1]) / 5.0;
        for (const auto i : m_near) {
            auto &finder = m_finders[i];
            const double near = 1.5 * std::max(module, finder.module);
            if (finder.inverted == inverted && std::abs(finder.centre.x() - x) < near
                && std::abs(finder.centre.y() - y) < near && finder.module < 2 * module
                && module < 2 * finder.module) {
                ++finder.votes;
                return;
            }
        }
        const int reach = static_cast<int>(module * 5) + 2;
        const auto down =
            cutThrough(m_relief, static_cast<int>(x), y, 0, 1, inverted, reach, m_openRings);
        if (!down || down->module > 3 * module || module > 3 * down->module)
            return;
        Finder finder{.centre = {x, down->middle},
                      .module = (module + down->module) / 2,
                      .inverted = inverted,
                      .votes = 2};
        if (const auto across =
                cutThrough(m_relief, static_cast<int>(x), static_cast<int>(down->middle), 1, 0,
                           inverted, reach, m_openRings)) {
            finder.centre.setX(across->middle);
            finder.module = (across->module + down->module) / 2;
            finder.votes = 4;
            const auto isCutAlong = [&](int dx, int dy) {
                return cutThrough(m_relief, static_cast<int>(across->middle),
                                  static_cast<int>(down->middle), dx, dy, inverted, reach,
                                  m_openRings)
                    .has_value();
            };
            finder.sure = isCutAlong(1, 1) || isCutAlong(1, -1);
        }
        m_near.push_back(m_finders.size());
        m_finders.push_back(finder);
    }

    const Relief &m_relief;
    bool m_openRings;
    int m_quiet;
    std::vector<Finder> m_finders;
    std::vector<std::size_t> m_near; ///< of them, those that the next rows may cross
};

} // namespace

std::vector<Finder> findersIn(const Relief &relief, int most, bool openRings)
{
    return Search(relief, openRings).run(most);
}

} // namespace qujat::codec
