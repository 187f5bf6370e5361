// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ModuleGrid.h"

#include "core/codec/ReedSolomon.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace qujat::codec {
namespace {

/// How much darker (positive) or lighter than its surroundings each module is.
using Darkness = std::vector<float>;

/// Against the mean of the (2·radius + 1)² modules around: masks keep dark and light even there.
Darkness againstMean(const ModuleGrid &grid, int radius)
{
    const int size = grid.size;
    const auto stride = static_cast<std::size_t>(size) + 1;
    std::vector<double> sums(stride * stride, 0.0);
    for (int y = 0; y < size; ++y) {
        double row = 0;
        for (int x = 0; x < size; ++x) {
            row += static_cast<double>(grid.at(x, y));
            sums[(static_cast<std::size_t>(y) + 1) * stride + static_cast<std::size_t>(x) + 1] =
                sums[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x) + 1] + row;
        }
    }
    Darkness darkness(grid.brightness.size());
    for (int y = 0; y < size; ++y) {
        const auto top = static_cast<std::size_t>(std::max(0, y - radius));
        const auto bottom = static_cast<std::size_t>(std::min(size, y + radius + 1));
        for (int x = 0; x < size; ++x) {
            const auto left = static_cast<std::size_t>(std::max(0, x - radius));
            const auto right = static_cast<std::size_t>(std::min(size, x + radius + 1));
            const double sum = sums[bottom * stride + right] - sums[bottom * stride + left]
                - sums[top * stride + right] + sums[top * stride + left];
            const auto mean = sum / static_cast<double>((bottom - top) * (right - left));
            darkness[static_cast<std::size_t>(y * size + x)] =
                static_cast<float>(mean) - grid.at(x, y);
        }
    }
    return darkness;
}

/// Against the middle between the darkest and the lightest within \a radius: keeps its place where
/// one kind is rare, as on a large stain.
Darkness againstMiddle(const ModuleGrid &grid, int radius)
{
    const int size = grid.size;
    ModuleGrid low = grid;
    ModuleGrid high = grid;
    const auto spread = [&](ModuleGrid &target, bool lowest, bool alongX) {
        const ModuleGrid before = target;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                float best = before.at(x, y);
                const int from = std::max(0, (alongX ? x : y) - radius);
                const int to = std::min(size - 1, (alongX ? x : y) + radius);
                for (int i = from; i <= to; ++i) {
                    const float each = alongX ? before.at(i, y) : before.at(x, i);
                    best = lowest ? std::min(best, each) : std::max(best, each);
                }
                target.brightness[static_cast<std::size_t>(y * size + x)] = best;
            }
        }
    };
    for (const bool alongX : {true, false}) {
        spread(low, true, alongX);
        spread(high, false, alongX);
    }
    Darkness darkness(grid.brightness.size());
    for (std::size_t i = 0; i < darkness.size(); ++i)
        darkness[i] = (low.brightness[i] + high.brightness[i]) / 2 - grid.brightness[i];
    return darkness;
}

/// What a lens out of focus spread over the neighbours, taken back.
ModuleGrid sharpened(const ModuleGrid &grid)
{
    constexpr float Share = 0.35F;
    ModuleGrid sharp = grid;
    const int last = grid.size - 1;
    for (int y = 0; y <= last; ++y) {
        for (int x = 0; x <= last; ++x) {
            const float around = grid.at(std::max(0, x - 1), y) + grid.at(std::min(last, x + 1), y)
                + grid.at(x, std::max(0, y - 1)) + grid.at(x, std::min(last, y + 1));
            sharp.brightness[static_cast<std::size_t>(y * grid.size + x)] =
                grid.at(x, y) * (1 + 4 * Share) - Share * around;
        }
    }
    return sharp;
}

class Attempt {
public:
    Attempt(const QrLayout &layout, const Darkness &darkness, Care care)
        : m_layout(layout)
        , m_darkness(darkness)
        , m_care(care)
    {
    }

    std::optional<CleanCode> run() const
    {
        auto likely = formats(false);
        std::ranges::copy(formats(true), std::back_inserter(likely));
        std::ranges::sort(likely, std::greater(), &Rated::rating);
        const auto tried = m_care == Care::Quick ? 1 : MostFormats;
        for (std::size_t i = 0; i < std::min(tried, likely.size()); ++i) {
            if (likely[i].rating < LeastRating)
                break;
            if (auto code = mended(likely[i]))
                return code;
        }
        return {};
    }

private:
    struct Rated {
        QrLayout::Format format;
        bool mirrored = false;
        float rating = 0;
    };

    float darknessAt(int x, int y, bool mirrored) const
    {
        if (mirrored)
            std::swap(x, y);
        return m_darkness[static_cast<std::size_t>(y * m_layout.size() + x)];
    }

    /// The formats that agree with what stands in the picture. Both copies are weighed together; a
    /// format that several bits of either contradict is none.
    std::vector<Rated> formats(bool mirrored) const
    {
        std::array<float, 15> together{};
        std::array<int, 2> read{};
        float weight = 0;
        for (int bit = 0; bit < 15; ++bit) {
            for (const int copy : {0, 1}) {
                const auto [x, y] = m_layout.formatPlace(bit, copy);
                const float darkness = darknessAt(x, y, mirrored);
                together[static_cast<std::size_t>(bit)] += darkness;
                weight += std::abs(darkness);
                if (darkness > 0)
                    read[static_cast<std::size_t>(copy)] |= 1 << bit;
            }
        }
        std::vector<Rated> rated;
        for (int number = 0; number < 32; ++number) {
            const QrLayout::Format format{static_cast<Correction>(number / 8), number % 8};
            const int bits = QrLayout::formatBits(format);
            const auto differs = [bits](int each) {
                return std::popcount(static_cast<unsigned>(each ^ bits));
            };
            float agreement = 0;
            for (int bit = 0; bit < 15; ++bit) {
                const float each = together[static_cast<std::size_t>(bit)];
                agreement += ((bits >> bit) & 1) != 0 ? each : -each;
            }
            const int nearest = std::min(differs(read[0]), differs(read[1]));
            if (nearest <= MostWrongFormatBits)
                rated.push_back(
                    {format, mirrored,
                     agreement / std::max(weight, 1.0F) - 0.1F * static_cast<float>(nearest)});
        }
        return rated;
    }

    std::optional<CleanCode> mended(const Rated &rated) const
    {
        const auto &format = rated.format;
        const auto &stream = m_layout.stream();
        const int count = m_layout.codewords();
        std::vector<std::uint8_t> words(static_cast<std::size_t>(count));
        std::vector<float> certainty(static_cast<std::size_t>(count), 1e9F);
        for (int i = 0; i < count; ++i) {
            auto &word = words[static_cast<std::size_t>(i)];
            for (int bit = 0; bit < 8; ++bit) {
                const auto [x, y] = stream[static_cast<std::size_t>(i * 8 + bit)];
                const float darkness = darknessAt(x, y, rated.mirrored);
                const bool set = (darkness > 0) != QrLayout::isInverted(format.mask, x, y);
                word = static_cast<std::uint8_t>(word << 1 | (set ? 1 : 0));
                auto &least = certainty[static_cast<std::size_t>(i)];
                least = std::min(least, std::abs(darkness));
            }
        }
        for (const auto &block : m_layout.blocks(format.correction)) {
            if (!mend(block, words, certainty))
                return {};
        }
        auto code = written(format, words);
        code.mirrored = rated.mirrored;
        return code;
    }

    bool mend(const QrLayout::Block &block, std::vector<std::uint8_t> &words,
              const std::vector<float> &certainty) const
    {
        const auto length = block.codewords.size();
        std::vector<std::uint8_t> read(length);
        for (std::size_t i = 0; i < length; ++i)
            read[i] = words[static_cast<std::size_t>(block.codewords[i])];
        std::vector<int> doubtful(length);
        std::iota(doubtful.begin(), doubtful.end(), 0);
        std::ranges::sort(doubtful, std::less(), [&](int i) {
            return certainty[static_cast<std::size_t>(
                block.codewords[static_cast<std::size_t>(i)])];
        });
        // From no erasures to nearly all that the correction can bear.
        const int step = std::max(2, block.corrections / 6);
        const int most = m_care == Care::Quick ? 0 : std::max(0, block.corrections - Margin);
        for (int erased = 0; erased <= most; erased += step) {
            auto trial = read;
            const std::vector<int> positions(doubtful.begin(), doubtful.begin() + erased);
            const auto beyond = ReedSolomon::mend(trial, block.corrections, positions);
            if (!beyond || (erased > 0 && erased + 2 * *beyond + Margin > block.corrections))
                continue;
            for (std::size_t i = 0; i < length; ++i)
                words[static_cast<std::size_t>(block.codewords[i])] = trial[i];
            return true;
        }
        return false;
    }

    CleanCode written(const QrLayout::Format &format, const std::vector<std::uint8_t> &words) const
    {
        const int size = m_layout.size();
        CleanCode code{.version = m_layout.version(),
                       .dark = std::vector<bool>(static_cast<std::size_t>(size * size), false)};
        const auto set = [&](int x, int y, bool dark) {
            code.dark[static_cast<std::size_t>(y * size + x)] = dark;
        };
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                set(x, y, m_layout.role(x, y) == QrLayout::Role::Dark);
        }
        const int bits = QrLayout::formatBits(format);
        for (int bit = 0; bit < 15; ++bit) {
            for (const int copy : {0, 1}) {
                const auto [x, y] = m_layout.formatPlace(bit, copy);
                set(x, y, ((bits >> bit) & 1) != 0);
            }
        }
        const auto &stream = m_layout.stream();
        for (std::size_t i = 0; i < stream.size(); ++i) {
            const auto [x, y] = stream[i];
            const bool one = i / 8 < words.size() && ((words[i / 8] >> (7 - i % 8)) & 1) != 0;
            set(x, y, one != QrLayout::isInverted(format.mask, x, y));
        }
        return code;
    }

    static constexpr int MostWrongFormatBits = 4;
    static constexpr std::size_t MostFormats = 2;
    static constexpr float LeastRating = 0.25F;
    /// Correction codewords that must be left over when erasures are guessed: each makes a false
    /// text 256 times less likely.
    static constexpr int Margin = 3;

    const QrLayout &m_layout;
    const Darkness &m_darkness;
    Care m_care;
};

} // namespace

std::optional<CleanCode> cleaned(const ModuleGrid &grid, Care care)
{
    const int version = (grid.size - 17) / 4;
    if (version < QrLayout::SmallestVersion || version > QrLayout::LargestVersion
        || QrLayout::sizeOf(version) != grid.size)
        return {};
    const auto &layout = QrLayout::of(version);
    auto code = Attempt(layout, againstMean(grid, 4), care).run();
    if (!code && care == Care::Thorough)
        code = Attempt(layout, againstMean(sharpened(grid), 4), care).run();
    if (!code && care == Care::Thorough)
        code = Attempt(layout, againstMiddle(grid, 3), care).run();
    if (!code && care == Care::Thorough)
        code = Attempt(layout, againstMean(grid, 9), care).run();
    return code;
}

} // namespace qujat::codec
