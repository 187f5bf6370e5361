// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/GridReader.h"

#include "core/codec/FinderSearch.h"
#include "core/codec/MicroReader.h"
#include "core/codec/SquareFit.h"
#include "core/codec/ZxingReader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qujat::codec {
namespace {

/// The clearest squares, any three of which may be a code.
constexpr std::size_t FewFinders = 24;
/// After so many sets of three that are no code the rest are not worth a look.
constexpr std::size_t MostFailures = 7;
/// Of the others, those next to a square among which the other two of its code are looked for.
constexpr std::size_t MostNeighbours = 14;
/// The same limit where many codes may lie side by side, and how much each code adds to it and each
/// so many pixels.
constexpr std::size_t MostFailuresOfMany = 12;
constexpr std::size_t PixelsPerFailure = 240000;
constexpr std::size_t FailuresPerCode = 4;
constexpr std::size_t MostPairs = 6;
constexpr std::size_t MostMicro = 6;
constexpr double LargestUnevenness = 2.2; ///< of the modules at the three
constexpr double LargestUnevennessOfMany = 1.6;
constexpr double ShortestSide = 11; ///< modules between two
constexpr double LongestSide = 200; ///< the same
/// So many squares are worth the work of making them fit.
constexpr std::size_t MostImproved = 4;
/// Below this what was laid over the picture has not found itself there.
constexpr double LeastLikeness = 0.48;
/// From here on it is worth to look at the modules without improving first.
constexpr double GoodLikeness = 0.6;
/// Below this a guess is not worth improving.
constexpr double LeastGuess = 0.38;

double lengthOf(const QPointF &vector)
{
    return std::sqrt(QPointF::dotProduct(vector, vector));
}

double square(double value)
{
    return value * value;
}

struct Triple {
    std::array<std::size_t, 3> finders{}; ///< top left, top right, bottom left
    double oddity = 0;
};

struct Pair {
    std::array<std::size_t, 2> finders{};
    double oddity = 0;
};

/// A square that was not read as it lies.
struct Doubtful {
    Square square;
    std::vector<std::size_t> finders;
};

class Reading {
public:
    Reading(const LumaView &view, const GridSearch &search)
        : m_view(view)
        , m_search(search)
        , m_relief(view, search.radius)
        , m_finders(findersIn(m_relief, search.finders, search.openRings))
        , m_used(m_finders.size(), false)
    {
        for (std::size_t i = 0; i < m_finders.size(); ++i)
            m_used[i] = isKnown(m_finders[i].centre);
    }

    std::vector<FoundCode> run()
    {
        readTriples(triplesOfFew(), MostFailures, 0);
        if (m_finders.size() > FewFinders)
            readTriples(triplesOfMany(),
                        MostFailuresOfMany
                            + static_cast<std::size_t>(m_view.width)
                                * static_cast<std::size_t>(m_view.height) / PixelsPerFailure,
                        FailuresPerCode);
        if (m_search.twoFinders && m_codes.empty()) {
            for (const auto &pair : pairs()) {
                const auto &[a, b] = pair.finders;
                const SquareFit fit(m_relief, m_finders[a].inverted);
                readAtOnce(fit, fit.squares(m_finders[a], m_finders[b]), {a, b});
            }
        }
        readWithPatience();
        if (m_search.micro && m_codes.empty())
            readMicroCodes();
        return std::move(m_codes);
    }

private:
    bool isEnough() const
    {
        return std::ssize(m_codes) >= m_search.most || m_search.until.hasExpired();
    }

    void readTriples(const std::vector<Triple> &triples, std::size_t mostFailures,
                     std::size_t perCode)
    {
        std::size_t failures = 0;
        for (const auto &triple : triples) {
            if (isEnough() || failures >= mostFailures)
                break;
            const auto &[a, b, c] = triple.finders;
            if (m_used[a] || m_used[b] || m_used[c])
                continue;
            const SquareFit fit(m_relief, m_finders[a].inverted);
            if (readAtOnce(fit, fit.squares(m_finders[a], m_finders[b], m_finders[c]), {a, b, c}))
                mostFailures += perCode;
            else
                ++failures;
        }
    }

    bool isKnown(const QPointF &place) const
    {
        return std::ranges::any_of(m_search.known, [&](const std::array<QPointF, 4> &corners) {
            // On the same side of all four edges.
            int right = 0;
            for (std::size_t i = 0; i < corners.size(); ++i) {
                const auto edge = corners[(i + 1) % 4] - corners[i];
                const auto to = place - corners[i];
                right += edge.x() * to.y() - edge.y() * to.x() > 0 ? 1 : 0;
            }
            return right == 0 || right == 4;
        });
    }

    std::vector<Triple> triplesOfFew() const
    {
        std::vector<std::size_t> few;
        for (std::size_t i = 0; i < std::min(FewFinders, m_finders.size()); ++i) {
            if (!m_used[i])
                few.push_back(i);
        }
        std::vector<Triple> all;
        for (std::size_t i = 0; i < few.size(); ++i) {
            for (std::size_t j = i + 1; j < few.size(); ++j) {
                for (std::size_t k = j + 1; k < few.size(); ++k)
                    addTriples(all, {few[i], few[j], few[k]}, {0, 1, 2});
            }
        }
        std::ranges::sort(all, std::less(), &Triple::oddity);
        return all;
    }

    std::vector<Triple> triplesOfMany() const
    {
        std::vector<std::size_t> many;
        for (std::size_t i = 0; i < m_finders.size(); ++i) {
            if (!m_used[i] && m_finders[i].sure)
                many.push_back(i);
        }
        std::vector<Triple> all;
        for (const auto i : many) {
            const auto near = neighbours(i, many);
            for (std::size_t j = 0; j < near.size(); ++j) {
                for (std::size_t k = j + 1; k < near.size(); ++k)
                    addTriples(all, {i, near[j], near[k]}, {0});
            }
        }
        std::ranges::sort(all, std::less(), &Triple::oddity);
        return all;
    }

    /// Those of \a many that may belong to the same code, the nearest.
    std::vector<std::size_t> neighbours(std::size_t of, const std::vector<std::size_t> &many) const
    {
        const auto &finder = m_finders[of];
        std::vector<std::pair<double, std::size_t>> near;
        for (const auto i : many) {
            const auto &other = m_finders[i];
            const auto [least, largest] = std::minmax(finder.module, other.module);
            const auto between = other.centre - finder.centre;
            const double distance = QPointF::dotProduct(between, between);
            if (distance > square(ShortestSide * least) && distance < square(LongestSide * largest)
                && other.inverted == finder.inverted && largest < LargestUnevennessOfMany * least)
                near.emplace_back(distance, i);
        }
        if (near.size() > MostNeighbours) {
            std::ranges::nth_element(near,
                                     near.begin() + static_cast<std::ptrdiff_t>(MostNeighbours));
            near.resize(MostNeighbours);
        }
        std::vector<std::size_t> indices;
        for (const auto &[distance, i] : near)
            indices.push_back(i);
        return indices;
    }

    /// In perspective the top left is not always opposite to the longest side: another corner may
    /// be it as well, when it is not much worse. Only those at \a wanted are added.
    void addTriples(std::vector<Triple> &all, const std::array<std::size_t, 3> &three,
                    std::initializer_list<std::size_t> wanted) const
    {
        constexpr double NearlyAsGood = 0.5;
        const auto [least, largest] = std::minmax(
            {m_finders[three[0]].module, m_finders[three[1]].module, m_finders[three[2]].module});
        const bool inverted = m_finders[three[0]].inverted;
        if (m_finders[three[1]].inverted != inverted || m_finders[three[2]].inverted != inverted
            || largest > LargestUnevenness * least)
            return;
        std::array<std::optional<Triple>, 3> found;
        double best = std::numeric_limits<double>::max();
        const auto look = [&](std::size_t corner) {
            found[corner] = tripleAt(three[corner], three[(corner + 1) % 3],
                                     three[(corner + 2) % 3], largest / least);
            if (found[corner])
                best = std::min(best, found[corner]->oddity);
        };
        look(0);
        if (wanted.size() == 1 && !found[0])
            return;
        look(1);
        look(2);
        for (const auto corner : wanted) {
            if (found[corner] && found[corner]->oddity <= best + NearlyAsGood)
                all.push_back(*found[corner]);
        }
    }

    std::optional<Triple> tripleAt(std::size_t topLeft, std::size_t one, std::size_t other,
                                   double unevenness) const
    {
        const auto &a = m_finders[topLeft];
        QPointF along = m_finders[one].centre - a.centre;
        QPointF down = m_finders[other].centre - a.centre;
        double turn = along.x() * down.y() - along.y() * down.x();
        if (turn < 0) {
            std::swap(one, other);
            std::swap(along, down);
            turn = -turn;
        }
        const double module = (a.module + m_finders[one].module + m_finders[other].module) / 3;
        const double alongSquare = QPointF::dotProduct(along, along);
        const double downSquare = QPointF::dotProduct(down, down);
        const auto [less, more] = std::minmax(alongSquare, downSquare);
        if (more > square(2.5) * less || square(turn) < square(0.5) * alongSquare * downSquare
            || less < square(ShortestSide * module) || more > square(LongestSide * module))
            return {};
        const double shorter = std::sqrt(less);
        const double longer = std::sqrt(more);
        const double sine = turn / (shorter * longer);
        const double votes = std::min({a.votes, m_finders[one].votes, m_finders[other].votes});
        return Triple{{topLeft, one, other},
                      std::log(longer / shorter) + 2 * std::log(unevenness) + 2 * (1 - sine)
                          + 0.004 * longer / module - 0.3 * std::log(votes)};
    }

    std::vector<Pair> pairs() const
    {
        std::vector<Pair> all;
        for (std::size_t i = 0; i < m_finders.size(); ++i) {
            for (std::size_t j = i + 1; j < m_finders.size(); ++j) {
                const auto &a = m_finders[i];
                const auto &b = m_finders[j];
                const auto [least, largest] = std::minmax(a.module, b.module);
                const double modules = lengthOf(a.centre - b.centre) / (a.module + b.module) * 2;
                if (a.inverted != b.inverted || largest > 1.5 * least || modules < 11
                    || modules > 100)
                    continue;
                all.push_back({{i, j},
                               2 * std::log(largest / least) + 0.01 * modules
                                   - 0.2 * std::log(std::min(a.votes, b.votes))});
            }
        }
        std::ranges::sort(all, std::less(), &Pair::oddity);
        if (all.size() > MostPairs)
            all.resize(MostPairs);
        return all;
    }

    /// Squares that fit well enough are read as they lie; the others may be worth more work.
    bool readAtOnce(const SquareFit &fit, std::vector<Square> squares,
                    std::vector<std::size_t> finders)
    {
        constexpr std::size_t Tried = 2;
        const bool inverted = m_finders[finders.front()].inverted;
        for (std::size_t i = 0; i < std::min(Tried, squares.size()) && !isEnough(); ++i) {
            auto &square = squares[i];
            if (square.likeness < LeastGuess)
                return false;
            fit.anchor(square);
            if (square.likeness >= GoodLikeness && decode(square, inverted, Care::Quick)) {
                use(finders);
                return true;
            }
            if (m_search.patient)
                m_doubtful.push_back({square, finders});
        }
        return false;
    }

    void readWithPatience()
    {
        std::ranges::sort(m_doubtful, std::greater(),
                          [](const Doubtful &each) { return each.square.likeness; });
        std::size_t improved = 0;
        for (auto &[square, finders] : m_doubtful) {
            if (isEnough() || improved == MostImproved + m_codes.size() / 2)
                break;
            if (std::ranges::any_of(finders, [this](std::size_t i) { return m_used[i]; }))
                continue;
            ++improved;
            const bool inverted = m_finders[finders.front()].inverted;
            const SquareFit fit(m_relief, inverted);
            fit.improve(square);
            if (square.likeness < LeastLikeness)
                continue;
            if (!decode(square, inverted, Care::Thorough)) {
                fit.smooth(square);
                if (!decode(square, inverted, Care::Thorough))
                    continue;
            }
            use(finders);
        }
    }

    void readMicroCodes()
    {
        for (std::size_t i = 0; i < std::min(MostMicro, m_finders.size()) && !isEnough(); ++i) {
            if (auto code = readMicro(m_view, m_relief, m_finders[i]))
                m_codes.push_back(std::move(*code));
        }
    }

    void use(const std::vector<std::size_t> &finders)
    {
        for (const auto i : finders)
            m_used[i] = true;
    }

    bool decode(const Square &square, bool inverted, Care care)
    {
        auto grid = SquareFit::modules(m_view, square);
        if (inverted) {
            for (auto &brightness : grid.brightness)
                brightness = 255 - brightness;
        }
        const auto clean = cleaned(grid, care);
        if (!clean)
            return false;
        auto code = readClean(*clean);
        if (!code)
            return false;
        const int size = square.warp.size();
        const auto corner = [&](int u, int v) { return square.warp.map(u, v).toPoint(); };
        code->corners = {corner(0, 0), corner(size, 0), corner(size, size), corner(0, size)};
        if (clean->mirrored)
            std::swap(code->corners[1], code->corners[3]);
        m_codes.push_back(std::move(*code));
        return true;
    }

    const LumaView m_view;
    const GridSearch m_search;
    const Relief m_relief;
    const std::vector<Finder> m_finders;
    std::vector<bool> m_used;
    std::vector<Doubtful> m_doubtful;
    std::vector<FoundCode> m_codes;
};

} // namespace

std::vector<FoundCode> readByGrid(const LumaView &view, const GridSearch &search)
{
    return Reading(view, search).run();
}

} // namespace qujat::codec
