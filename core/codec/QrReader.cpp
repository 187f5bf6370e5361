// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"

#include "core/codec/GreyPicture.h"
#include "core/codec/GridReader.h"

#include <algorithm>
#include <optional>

namespace qujat::codec {
namespace {

/// The long side, in pixels, at which even small codes have modules of several pixels: larger
/// pictures are searched at a fraction of their size.
constexpr int EasySide = 1200;
/// At this size a code that fills most of the picture is found in a moment, and noise is gone.
constexpr int SmallSide = 400;
/// Pixels of the surroundings where small modules are looked for, and where larger ones may be.
constexpr int EasyRadius = 20;
constexpr int WideRadius = 30;
constexpr int MostFindersInStill = 1536;
/// A code across less than this part of a picture may have others beside it.
constexpr int SmallPart = 4;
/// Up to this a picture is also searched enlarged, for modules of one or two pixels.
constexpr int TinySide = 520;

int longSide(const LumaView &view)
{
    return std::max(view.width, view.height);
}

bool isUsable(const LumaView &view)
{
    const auto fits = [](int side) {
        return side >= QrReader::SmallestSide && side <= QrReader::LargestSide;
    };
    return view.data != nullptr && fits(view.width) && fits(view.height) && view.pixelStride >= 1
        && view.pixelStride <= 8 && view.rowBytes >= (view.width - 1) * view.pixelStride + 1;
}

/// A picture at a whole fraction of its size, borrowed when the fraction is one.
class Fraction {
public:
    Fraction(const LumaView &view, int side)
        : m_factor((longSide(view) + side - 1) / side)
    {
        if (m_factor > 1)
            m_own = GreyPicture::reduced(view, m_factor);
        m_view = m_own ? m_own->view() : view;
    }

    const LumaView &view() const { return m_view; }
    int factor() const { return m_factor; }

private:
    int m_factor;
    std::optional<GreyPicture> m_own;
    LumaView m_view;
};

std::vector<FoundCode> scaled(std::vector<FoundCode> codes, double factor)
{
    for (auto &code : codes) {
        for (auto &corner : code.corners)
            corner = QPoint(qRound(corner.x() * factor), qRound(corner.y() * factor));
    }
    return codes;
}

QPoint middleOf(const FoundCode &code)
{
    QPoint sum;
    for (const auto &corner : code.corners)
        sum += corner;
    return sum / 4;
}

/// Those of \a more that are not yet among \a codes.
void join(std::vector<FoundCode> &codes, std::vector<FoundCode> more)
{
    for (auto &each : more) {
        const auto reach = (each.corners[0] - each.corners[2]).manhattanLength() / 4;
        const bool known = std::ranges::any_of(codes, [&](const FoundCode &code) {
            return (middleOf(code) - middleOf(each)).manhattanLength() < reach;
        });
        if (!known)
            codes.push_back(std::move(each));
    }
}

int radiusFor(const LumaView &view, int part)
{
    return std::clamp(longSide(view) / part, 8, 40);
}

/// The part of the picture in which the code of a moment ago must be, with room for a moving hand.
std::vector<FoundCode> readAround(const LumaView &view, const QRect &lastSeen)
{
    const int room = std::max(lastSeen.width(), lastSeen.height()) / 2;
    const auto area = lastSeen.adjusted(-room, -room, room, room)
                          .intersected(QRect(0, 0, view.width, view.height));
    if (area.width() < QrReader::SmallestSide || area.height() < QrReader::SmallestSide)
        return {};
    const LumaView part{view.row(area.top())
                            + static_cast<std::ptrdiff_t>(area.left()) * view.pixelStride,
                        area.width(), area.height(), view.rowBytes, view.pixelStride};
    const Fraction fraction(part, SmallSide);
    auto codes = scaled(readByGrid(fraction.view(), {.radius = radiusFor(fraction.view(), 10)}),
                        fraction.factor());
    for (auto &code : codes) {
        for (auto &corner : code.corners)
            corner += area.topLeft();
    }
    return codes;
}

/// The steps for a whole picture, cheap ones first.
class Cascade {
public:
    Cascade(const LumaView &view, const QrReader::Search &search)
        : m_view(view)
        , m_search(search)
        , m_easy(view, EasySide)
    {
    }

    std::vector<FoundCode> run()
    {
        if (m_search.effort == QrReader::Effort::Frame)
            runFrame();
        else
            runStill();
        return std::move(m_codes);
    }

private:
    bool isDone() const { return !m_codes.empty() || m_search.until.hasExpired(); }

    /// Whether smaller codes are worth looking for: nobody lays them beside a single large one.
    bool mayHaveMore() const
    {
        if (m_codes.size() != 1)
            return true;
        const auto &corners = m_codes.front().corners;
        return (corners[2] - corners[0]).manhattanLength() < longSide(m_view) / SmallPart;
    }

    void runFrame()
    {
        const Fraction small(m_view, SmallSide);
        const GridSearch search{.radius = radiusFor(small.view(), 16),
                                .most = QrReader::MostCodes,
                                .until = m_search.until};
        take(readByGrid(small.view(), search), small.factor());
        if (!isDone())
            take(readByGrid(m_easy.view(), {.most = QrReader::MostCodes, .until = m_search.until}),
                 m_easy.factor());
    }

    void runStill()
    {
        const Fraction small(m_view, SmallSide);
        GridSearch search{.radius = radiusFor(small.view(), 16),
                          .most = QrReader::MostCodes,
                          .until = m_search.until};
        const auto readSmall = [&] { take(readByGrid(small.view(), search), small.factor()); };
        // From where large codes are found to where the smallest are: there may be both.
        readAt(m_easy.factor());
        if (!isDone())
            readSmall();
        if (mayHaveMore()) {
            for (int factor = m_easy.factor() / 2; factor >= 1 && !m_search.until.hasExpired();
                 factor /= 2)
                readAt(factor);
        }
        if (isDone())
            return;
        search.twoFinders = true;
        search.openRings = true;
        readSmall();
        if (!isDone() && longSide(m_view) <= TinySide) {
            const auto large = GreyPicture::enlarged(m_view);
            take(readByGrid(large.view(), {.radius = 20, .until = m_search.until}), 0.5);
        }
    }

    void take(std::vector<FoundCode> codes, double factor)
    {
        join(m_codes, scaled(std::move(codes), factor));
    }

    /// The whole picture at a fraction of its size, except for what is read already.
    void readAt(int factor)
    {
        GridSearch search{.radius = factor == m_easy.factor() ? EasyRadius : WideRadius,
                          .most = QrReader::MostCodesInStill - static_cast<int>(m_codes.size()),
                          .finders = MostFindersInStill,
                          .micro = m_codes.empty(),
                          .until = m_search.until};
        for (const auto &code : m_codes) {
            auto &corners = search.known.emplace_back();
            std::ranges::transform(code.corners, corners.begin(), [factor](const QPoint &corner) {
                return QPointF(corner) / factor;
            });
        }
        if (factor == m_easy.factor()) {
            take(readByGrid(m_easy.view(), search), factor);
        } else if (factor > 1) {
            const auto picture = GreyPicture::reduced(m_view, factor);
            take(readByGrid(picture.view(), search), factor);
        } else {
            take(readByGrid(m_view, search), 1);
        }
    }

    const LumaView m_view;
    const QrReader::Search m_search;
    const Fraction m_easy;
    std::vector<FoundCode> m_codes;
};

} // namespace

std::vector<FoundCode> QrReader::read(const LumaView &view, const Search &search)
{
    if (!isUsable(view))
        return {};
    if (!search.lastSeen.isEmpty()) {
        if (auto codes = readAround(view, search.lastSeen); !codes.empty())
            return codes;
    }
    return Cascade(view, search).run();
}

std::vector<FoundCode> QrReader::read(const LumaView &view, Effort effort)
{
    return read(view, Search{.effort = effort});
}

std::vector<FoundCode> QrReader::readStill(const LumaView &brightness, const ColourView &colours)
{
    auto codes = read(brightness, Effort::Still);
    const bool fits = isUsable(brightness) && colours.data != nullptr
        && colours.width == brightness.width && colours.height == brightness.height
        && colours.rowBytes / 4 >= colours.width;
    if (!codes.empty() || !fits)
        return codes;
    // Most pictures without a code have colours: they are not searched with all means twice.
    if (const auto darkest = GreyPicture::darkest(colours))
        codes = read(darkest->view(), Effort::Frame);
    return codes;
}

} // namespace qujat::codec
