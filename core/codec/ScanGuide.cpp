// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ScanGuide.h"

#include "core/codec/FinderSearch.h"
#include "core/codec/GreyPicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace qujat::codec {
namespace {

/// Frames are measured at a fraction of their size, of about this many pixels on the long side.
constexpr int MeasuredSide = 800;
constexpr int Radius = 20;
constexpr int MostFinders = 8;
constexpr int SureVotes = 4;

constexpr double Darkest = 38; ///< of 255: below it cameras show little but noise
constexpr double LeastSide = 0.2; ///< of the frame's shorter side, for a code to be large enough
constexpr double GoodSide = 0.45; ///< the same, for more to be of no help
constexpr double LeastModule = 2.2; ///< pixels
/// A finder this large, of the shorter side, belongs to a code that does not fit in.
constexpr double LargestModule = 1.0 / 24;
constexpr int BurntOut = 250;
constexpr double MostBurntOut = 0.04;
constexpr double LeastSharpness = 0.16;
/// Mean change of brightness between two frames, of 255: more is a hand on its way.
constexpr double MostChange = 9;

double lengthOf(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A finder is measured along rows and columns; in a code that lies along \a axis they cross it
/// aslant, and it looks larger than it is.
double moduleOf(const Finder &finder, const QPointF &axis)
{
    return finder.module * std::max(std::abs(axis.x()), std::abs(axis.y())) / lengthOf(axis);
}

/// Three finders as those of a code: of one kind and size, with a square corner.
bool isCorner(const Finder &corner, const Finder &one, const Finder &other)
{
    const auto [least, largest] = std::minmax({corner.module, one.module, other.module});
    const QPointF along = one.centre - corner.centre;
    const QPointF down = other.centre - corner.centre;
    const double right = lengthOf(along);
    const double below = lengthOf(down);
    const auto [shorter, longer] = std::minmax(right, below);
    return corner.inverted == one.inverted && corner.inverted == other.inverted
        && largest < 1.6 * least && longer < 1.8 * shorter && shorter > 11 * moduleOf(corner, along)
        && std::abs(QPointF::dotProduct(along, down)) < 0.6 * shorter * longer;
}

/// How a code lies: the middle of the finder in its top left, and the vectors of one module.
struct Layout {
    QPointF origin;
    QPointF across;
    QPointF down;
    double span = 0; ///< modules between the middles of two finders

    QPointF at(double column, double row) const { return origin + across * column + down * row; }
    QRect bounds() const
    {
        const double edge = 3.5 * std::max(lengthOf(across), lengthOf(down));
        QRectF area(origin, QSizeF(0, 0));
        for (const auto &each : {at(span, 0), at(0, span), at(span, span)}) {
            area.setLeft(std::min(area.left(), each.x()));
            area.setRight(std::max(area.right(), each.x()));
            area.setTop(std::min(area.top(), each.y()));
            area.setBottom(std::max(area.bottom(), each.y()));
        }
        return area.adjusted(-edge, -edge, edge, edge).toRect();
    }
};

/// The brightness at a place; nothing outside of the picture.
std::optional<int> brightnessAt(const LumaView &view, const QPointF &place)
{
    const auto at = QPoint(static_cast<int>(place.x()), static_cast<int>(place.y()));
    if (!QRect(0, 0, view.width, view.height).contains(at))
        return {};
    return view.row(at.y())[at.x() * view.pixelStride];
}

/// Whether the rings of a finder lie around a place of the layout: the dark one three modules out,
/// the light one two. Modules that only cross like a finder have none.
bool hasRings(const LumaView &view, const Layout &layout, double column, double row)
{
    constexpr int Steps = 6; // places on each side of a ring
    constexpr int LeastRight = 34; // of 48
    constexpr int LeastContrast = 12;
    const auto middle = brightnessAt(view, layout.at(column, row));
    if (!middle)
        return false;
    std::array<std::vector<int>, 2> rings;
    for (std::size_t ring = 0; ring < 2; ++ring) {
        const double out = ring == 0 ? 3 : 2;
        for (int step = 0; step < Steps; ++step) {
            const double along = out * (2.0 * step / Steps - 1);
            for (const auto &place : {QPointF(along, -out), QPointF(out, along),
                                      QPointF(-along, out), QPointF(-out, -along)}) {
                const auto seen =
                    brightnessAt(view, layout.at(column + place.x(), row + place.y()));
                rings[ring].push_back(seen.value_or(*middle));
            }
        }
    }
    const auto mean = [](const std::vector<int> &values) {
        return std::accumulate(values.begin(), values.end(), 0) / static_cast<int>(values.size());
    };
    const int outer = mean(rings[0]);
    const int inner = mean(rings[1]);
    if (std::abs(inner - outer) < LeastContrast)
        return false;
    const int between = (outer + inner) / 2;
    int right = 0;
    for (const int seen : rings[0])
        right += (seen < between) == (outer < inner) ? 1 : 0;
    for (const int seen : rings[1])
        right += (seen < between) == (inner < outer) ? 1 : 0;
    return right >= LeastRight;
}

std::optional<Layout> codeAmong(const LumaView &view, const std::vector<Finder> &finders)
{
    for (std::size_t i = 0; i < finders.size(); ++i) {
        for (std::size_t j = 0; j < finders.size(); ++j) {
            for (std::size_t k = j + 1; k < finders.size(); ++k) {
                if (i == j || i == k || !isCorner(finders[i], finders[j], finders[k]))
                    continue;
                const QPointF across = finders[j].centre - finders[i].centre;
                const QPointF down = finders[k].centre - finders[i].centre;
                const double span =
                    (lengthOf(across) + lengthOf(down)) / (2 * moduleOf(finders[i], across));
                const Layout layout{finders[i].centre, across / span, down / span, span};
                if (hasRings(view, layout, 0, 0) && hasRings(view, layout, span, 0)
                    && hasRings(view, layout, 0, span))
                    return layout;
            }
        }
    }
    return {};
}

/// The share of half modules that are burnt out in the square of \a side modules around a place.
double burntOutAround(const LumaView &view, const Layout &layout, double column, double row,
                      double side)
{
    int burnt = 0;
    int all = 0;
    for (double v = row - side / 2; v <= row + side / 2; v += 0.5) {
        for (double u = column - side / 2; u <= column + side / 2; u += 0.5, ++all)
            burnt += brightnessAt(view, layout.at(u, v)).value_or(0) >= BurntOut ? 1 : 0;
    }
    return static_cast<double>(burnt) / all;
}

/// What the middles of the modules show, a quarter of the code each.
struct Sample {
    std::array<int, 4> all{};
    std::array<int, 4> dark{};
    int light = 0; ///< and not burnt out, in all of the code

    /// The exposure itself has burnt out the paper: a reflection could not be told from it.
    bool isOverexposed() const
    {
        return light < 0.8 * std::accumulate(dark.begin(), dark.end(), 0);
    }
    /// There is the pattern of a code, though one quarter of it may be burnt out.
    bool hasModules() const
    {
        int full = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            full += dark[i] > 0.22 * all[i] && dark[i] < 0.75 * all[i] ? 1 : 0;
        return full >= 3;
    }
};

/// \a black: how bright the middle of a finder is.
Sample sampleOf(const LumaView &view, const Layout &layout, int black)
{
    const int middle = (black + BurntOut) / 2;
    Sample sample;
    for (int row = 0; row <= static_cast<int>(layout.span); ++row) {
        for (int column = 0; column <= static_cast<int>(layout.span); ++column) {
            const auto quarter = static_cast<std::size_t>((2 * row > layout.span ? 2 : 0)
                                                          + (2 * column > layout.span ? 1 : 0));
            ++sample.all[quarter];
            const int seen = brightnessAt(view, layout.at(column, row)).value_or(BurntOut);
            if (seen < middle)
                ++sample.dark[quarter];
            else if (seen < BurntOut)
                ++sample.light;
        }
    }
    return sample;
}

/// The share of the code in which pieces too large to be white by their modules are burnt out.
double burntOutIn(const LumaView &view, const Layout &layout)
{
    constexpr double Piece = 3.5; // modules: no text leaves so much white
    const int black = brightnessAt(view, layout.origin).value_or(0);
    if (sampleOf(view, layout, black).isOverexposed())
        return 0;
    int burnt = 0;
    int all = 0;
    for (double row = 0; row <= layout.span; row += Piece / 2) {
        for (double column = 0; column <= layout.span; column += Piece / 2, ++all)
            burnt += burntOutAround(view, layout, column, row, Piece) == 1 ? 1 : 0;
    }
    return static_cast<double>(burnt) / all;
}

/// Two finders as those of a code, whose third is nothing but white. They may lie beside each other
/// or across; on which side of them the code is, its modules tell.
bool isCornerBurntOut(const LumaView &view, const Finder &one, const Finder &other)
{
    constexpr double LeastModuleSeen = 1.5; // pixels
    constexpr double LeastSpan = 12; // modules; the smallest code has 14
    constexpr double LargestSpan = 60; // modules
    constexpr double Core = 5; // modules of a finder; more than a third of them are dark
    constexpr double MostWhite = 0.8;
    const auto [least, largest] = std::minmax(one.module, other.module);
    if (one.inverted || other.inverted || largest > 1.4 * least || least < LeastModuleSeen)
        return false;
    const QPointF apart = other.centre - one.centre;
    if (lengthOf(apart) < LeastSpan * least / 2)
        return false;
    const QPointF turned(-apart.y(), apart.x());
    struct Guess {
        Layout layout;
        std::array<QPointF, 2> unseen; ///< corners in which the third finder may be
    };
    const auto guess = [&](const QPointF &origin, const QPointF &across, const QPointF &down,
                           const std::array<QPointF, 2> &unseen) {
        const double span = lengthOf(across) / moduleOf(one, across);
        return Guess{{origin, across / span, down / span, span},
                     {unseen[0] * span, unseen[1] * span}};
    };
    const QPointF half = (apart + turned) / 2;
    const std::array guesses{
        guess(one.centre, apart, turned, {QPointF(0, 1), QPointF(1, 1)}),
        guess(one.centre, apart, -turned, {QPointF(0, 1), QPointF(1, 1)}),
        guess(one.centre, half, apart - half, {QPointF(1, 0), QPointF(0, 1)}),
    };
    const int black = brightnessAt(view, one.centre).value_or(0);
    return std::ranges::any_of(guesses, [&](const Guess &each) {
        if (each.layout.span < LeastSpan || each.layout.span > LargestSpan)
            return false;
        const auto sample = sampleOf(view, each.layout, black);
        return sample.hasModules() && !sample.isOverexposed()
            && std::ranges::any_of(each.unseen, [&](const QPointF &corner) {
                   return burntOutAround(view, each.layout, corner.x(), corner.y(), Core)
                       > MostWhite;
               });
    });
}

bool isAnyCornerBurntOut(const LumaView &view, const std::vector<Finder> &finders)
{
    for (std::size_t i = 0; i < finders.size(); ++i) {
        for (std::size_t j = i + 1; j < finders.size(); ++j) {
            if (isCornerBurntOut(view, finders[i], finders[j]))
                return true;
        }
    }
    return false;
}

/// The step that only a fiftieth of the steps along rows exceeds, as a share of the contrast.
double sharpnessIn(const LumaView &view, const QRect &area)
{
    std::array<int, 256> steps{};
    std::array<int, 256> levels{};
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *row = view.row(y);
        for (int x = area.left(); x < area.right(); ++x, ++count) {
            ++steps[static_cast<std::size_t>(std::abs(row[x + 1] - row[x]))];
            ++levels[row[x]];
        }
    }
    const auto atShare = [count](const std::array<int, 256> &histogram, double share) {
        int below = 0;
        for (std::size_t i = 0; i < histogram.size(); ++i) {
            below += histogram[i];
            if (below >= share * count)
                return static_cast<int>(i);
        }
        return 255;
    };
    const int contrast = atShare(levels, 0.9) - atShare(levels, 0.1);
    return contrast > 0 ? static_cast<double>(atShare(steps, 0.98)) / contrast : 0;
}

void fillTiles(const LumaView &view, ScanLook &look)
{
    constexpr int Tiles = ScanLook::Tiles;
    double all = 0;
    for (int j = 0; j < Tiles; ++j) {
        const int top = view.height * j / Tiles;
        const int bottom = std::max(top + 1, view.height * (j + 1) / Tiles);
        for (int i = 0; i < Tiles; ++i) {
            const int left = view.width * i / Tiles;
            const int right = std::max(left + 1, view.width * (i + 1) / Tiles);
            qint64 sum = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x)
                    sum += view.row(y)[x];
            }
            const auto mean = sum / ((bottom - top) * (right - left));
            look.tiles[static_cast<std::size_t>(j * Tiles + i)] = static_cast<std::uint8_t>(mean);
            all += static_cast<double>(mean);
        }
    }
    look.brightness = all / (Tiles * Tiles);
}

double changeBetween(const ScanLook &one, const ScanLook &other)
{
    // Lamps flicker and cameras adapt: what changes everywhere alike is no movement.
    const double drift = one.brightness - other.brightness;
    double sum = 0;
    for (std::size_t i = 0; i < one.tiles.size(); ++i)
        sum += std::abs(one.tiles[i] - other.tiles[i] - drift);
    return sum / static_cast<double>(one.tiles.size());
}

} // namespace

ScanLook measure(const LumaView &frame, bool read)
{
    ScanLook look;
    look.size = {frame.width, frame.height};
    look.read = read;
    const int longSide = std::max(frame.width, frame.height);
    const int factor = std::max(1, longSide / MeasuredSide);
    if (frame.data == nullptr
        || std::min(frame.width, frame.height) < factor * static_cast<int>(ScanLook::Tiles))
        return look;
    const auto reduced = GreyPicture::reduced(frame, factor);
    const auto view = reduced.view();
    fillTiles(view, look);
    if (read)
        return look;
    auto finders = findersIn(Relief(view, Radius), MostFinders, false);
    std::erase_if(finders, [](const Finder &finder) { return finder.votes < SureVotes; });
    for (const auto &finder : finders)
        look.module = std::max(look.module, finder.module * factor);
    const auto code = codeAmong(view, finders);
    if (!code) {
        look.cornerBurntOut = isAnyCornerBurntOut(view, finders);
        return look;
    }
    look.burntOut = burntOutIn(view, *code);
    const auto area = code->bounds().intersected(QRect(0, 0, view.width, view.height));
    look.sharpness = sharpnessIn(view, area);
    look.code = QRect(area.topLeft() * factor, area.size() * factor);
    return look;
}

double ScanGuide::enlargementFor(const ScanLook &look)
{
    constexpr double WantedSide = 0.55; // of the frame's shorter side
    constexpr double Margin = 0.92; // of the way to the edge of the frame
    if (!look.code)
        return 1;
    const double side = std::min(look.size.width(), look.size.height());
    const QPointF middle(look.size.width() / 2.0, look.size.height() / 2.0);
    const QRectF code(*look.code);
    const double reachX =
        std::max(std::abs(code.left() - middle.x()), std::abs(code.right() - middle.x()));
    const double reachY =
        std::max(std::abs(code.top() - middle.y()), std::abs(code.bottom() - middle.y()));
    const double wanted = WantedSide * side / std::max({code.width(), code.height(), 1.0});
    return std::max(1.0,
                    std::min({wanted, Margin * middle.x() / std::max(reachX, 1.0),
                              Margin * middle.y() / std::max(reachY, 1.0)}));
}

ScanAdvice ScanGuide::judge(const ScanLook &look, const std::optional<ScanLook> &before)
{
    if (look.read)
        return ScanAdvice::Good;
    if (look.brightness < Darkest)
        return ScanAdvice::TooDark;
    const double side = std::max(1, std::min(look.size.width(), look.size.height()));
    if (look.code) {
        if (std::max(look.code->width(), look.code->height()) < LeastSide * side
            || look.module < LeastModule)
            return ScanAdvice::Closer;
        if (look.burntOut > MostBurntOut)
            return ScanAdvice::Glare;
        // All is there, and yet it could not be read: what is sharp may be too small.
        const bool small = std::max(look.code->width(), look.code->height()) < GoodSide * side;
        return small && look.sharpness >= LeastSharpness ? ScanAdvice::Closer
                                                         : ScanAdvice::HoldStill;
    }
    if (look.cornerBurntOut)
        return ScanAdvice::GlareOverCorner;
    if (look.module > LargestModule * side)
        return ScanAdvice::Farther;
    if (before && before->size == look.size && changeBetween(look, *before) > MostChange)
        return ScanAdvice::HoldStill;
    return ScanAdvice::Aim;
}

ScanAdvice ScanGuide::look(const ScanLook &look, std::chrono::milliseconds now)
{
    const auto advice = judge(look, m_before);
    m_before = look;
    if (advice != m_candidate) {
        m_candidate = advice;
        m_candidateSince = now;
    }
    if (advice == ScanAdvice::Good || now - m_candidateSince >= SettleTime)
        m_shown = advice;
    return m_shown;
}

void ScanGuide::reset()
{
    *this = ScanGuide();
}

} // namespace qujat::codec
