// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ScanGuide.h"

#include "core/codec/FinderSearch.h"
#include "core/codec/GreyPicture.h"

#include <algorithm>
#include <cmath>

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
        && largest < 1.6 * least && longer < 1.8 * shorter && shorter > 11 * least
        && std::abs(QPointF::dotProduct(along, down)) < 0.6 * shorter * longer;
}

std::optional<QRect> codeAmong(const std::vector<Finder> &finders)
{
    for (std::size_t i = 0; i < finders.size(); ++i) {
        for (std::size_t j = 0; j < finders.size(); ++j) {
            for (std::size_t k = j + 1; k < finders.size(); ++k) {
                if (i == j || i == k || !isCorner(finders[i], finders[j], finders[k]))
                    continue;
                const double edge = 3.5 * finders[i].module;
                const QPointF fourth = finders[j].centre + finders[k].centre - finders[i].centre;
                QRectF area(fourth, QSizeF(0, 0));
                for (const auto &each : {finders[i].centre, finders[j].centre, finders[k].centre}) {
                    area.setLeft(std::min(area.left(), each.x()));
                    area.setRight(std::max(area.right(), each.x()));
                    area.setTop(std::min(area.top(), each.y()));
                    area.setBottom(std::max(area.bottom(), each.y()));
                }
                return area.adjusted(-edge, -edge, edge, edge).toRect();
            }
        }
    }
    return {};
}

/// The share of squares of \a side pixels in which every pixel is burnt out.
double burntOutIn(const LumaView &view, const QRect &area, int side)
{
    int burnt = 0;
    int all = 0;
    for (int y = area.top(); y + side <= area.bottom() + 1; y += side) {
        for (int x = area.left(); x + side <= area.right() + 1; x += side) {
            ++all;
            bool white = true;
            for (int line = y; line < y + side && white; ++line) {
                const uchar *row = view.row(line) + x;
                white = std::all_of(row, row + side, [](uchar each) { return each >= BurntOut; });
            }
            burnt += white ? 1 : 0;
        }
    }
    return all > 0 ? static_cast<double>(burnt) / all : 0;
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
    const auto code = codeAmong(finders);
    if (!code)
        return look;
    const auto area = code->intersected(QRect(0, 0, view.width, view.height));
    constexpr double Piece = 3.5; // modules: no text leaves so much white
    const double module = look.module / factor;
    look.burntOut = burntOutIn(view, area, std::max(4, static_cast<int>(Piece * module)));
    look.sharpness = sharpnessIn(view, area);
    look.code = QRect(area.topLeft() * factor, area.size() * factor);
    return look;
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
