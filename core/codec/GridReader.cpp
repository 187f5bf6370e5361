// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/GridReader.h"

#include "core/codec/FinderSearch.h"
#include "core/codec/MicroReader.h"
#include "core/codec/SquareFit.h"
#include "core/codec/ZxingReader.h"

#include <algorithm>
#include <cmath>

namespace qujat::codec {
namespace {

constexpr int MostFinders = 24;
/// After so many sets of three that are no code the rest are not worth a look.
constexpr std::size_t MostFailures = 7;
constexpr std::size_t MostPairs = 6;
constexpr std::size_t MostMicro = 6;
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
    return std::hypot(vector.x(), vector.y());
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
        , m_finders(findersIn(m_relief, MostFinders, search.openRings))
        , m_used(m_finders.size(), false)
    {
    }

    std::vector<FoundCode> run()
    {
        std::size_t failures = 0;
        for (const auto &triple : triples()) {
            if (isEnough() || failures == MostFailures)
                break;
            const auto &[a, b, c] = triple.finders;
            if (m_used[a] || m_used[b] || m_used[c])
                continue;
            const SquareFit fit(m_relief, m_finders[a].inverted);
            if (!readAtOnce(fit, fit.squares(m_finders[a], m_finders[b], m_finders[c]), {a, b, c}))
                ++failures;
        }
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

    std::vector<Triple> triples() const
    {
        std::vector<Triple> all;
        const auto count = m_finders.size();
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                for (std::size_t k = j + 1; k < count; ++k) {
                    addTriples(all, {i, j, k});
                }
            }
        }
        std::ranges::sort(all, std::less(), &Triple::oddity);
        return all;
    }

    /// In perspective the top left is not always opposite to the longest side: a second corner may
    /// be it as well.
    void addTriples(std::vector<Triple> &all, const std::array<std::size_t, 3> &three) const
    {
        constexpr double NearlyAsGood = 0.5;
        const auto [least, largest] = std::minmax(
            {m_finders[three[0]].module, m_finders[three[1]].module, m_finders[three[2]].module});
        const bool inverted = m_finders[three[0]].inverted;
        if (m_finders[three[1]].inverted != inverted || m_finders[three[2]].inverted != inverted
            || largest > 2.2 * least)
            return;
        std::vector<Triple> found;
        for (std::size_t corner = 0; corner < 3; ++corner) {
            if (const auto triple = tripleAt(three[corner], three[(corner + 1) % 3],
                                             three[(corner + 2) % 3], largest / least))
                found.push_back(*triple);
        }
        std::ranges::sort(found, std::less(), &Triple::oddity);
        for (const auto &triple : found) {
            if (triple.oddity <= found.front().oddity + NearlyAsGood)
                all.push_back(triple);
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
        const double first = lengthOf(along);
        const double second = lengthOf(down);
        const auto [shorter, longer] = std::minmax(first, second);
        const double module = (a.module + m_finders[one].module + m_finders[other].module) / 3;
        const double sine = turn / (first * second);
        if (longer > 2.5 * shorter || sine < 0.5 || shorter < 11 * module || longer > 200 * module)
            return {};
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
            if (isEnough() || improved == MostImproved)
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
