// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/Relief.h"

#include <algorithm>
#include <vector>

namespace qujat::codec {
namespace {

/// Means are kept in parts of this many, so that rounding does not show.
constexpr int PartBits = 7;
constexpr int Parts = 1 << PartBits;
/// Blocks on a side of the surroundings.
constexpr int Around = 5;

/// The mean of the surroundings at the middles of square blocks. Edges are treated as if the
/// picture went on with its last blocks.
class Surroundings {
public:
    Surroundings(const LumaView &view, int block)
        : m_block(block)
        , m_columns((view.width + block - 1) / block)
        , m_rows((view.height + block - 1) / block)
        , m_means(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
        measure(view);
        spread(true);
        spread(false);
    }

    int rows() const { return m_rows; }

    /// At each pixel of a line through the middles of a row of blocks, in proportion between them.
    void along(int row, std::vector<std::int16_t> &line) const
    {
        const std::int16_t *means = m_means.data() + static_cast<std::ptrdiff_t>(row) * m_columns;
        const int width = static_cast<int>(line.size());
        const int half = m_block / 2;
        std::fill_n(line.begin(), std::min(half, width), means[0]);
        for (int i = 0; i < m_columns; ++i) {
            const int here = means[i];
            const int change = means[std::min(i + 1, m_columns - 1)] - here;
            const int from = i * m_block + half;
            const int count = std::min(m_block, width - from);
            // In 1/256; the middle of an even block lies between two pixels.
            const int perPixel = change * 256 / m_block;
            int sum = here * 256 + (m_block % 2 == 0 ? perPixel / 2 : 0);
            for (int k = 0; k < count; ++k, sum += perPixel)
                line[static_cast<std::size_t>(from + k)] = static_cast<std::int16_t>(sum / 256);
        }
    }

private:
    void measure(const LumaView &view)
    {
        std::vector<std::uint16_t> sums(static_cast<std::size_t>(view.width));
        for (int row = 0; row < m_rows; ++row) {
            std::ranges::fill(sums, std::uint16_t(0));
            const int lines = std::min(m_block, view.height - row * m_block);
            for (int line = 0; line < lines; ++line) {
                const uchar *in = view.row(row * m_block + line);
                if (view.pixelStride == 1) {
                    for (std::size_t x = 0; x < sums.size(); ++x)
                        sums[x] = static_cast<std::uint16_t>(sums[x] + in[x]);
                } else {
                    for (std::size_t x = 0; x < sums.size(); ++x, in += view.pixelStride)
                        sums[x] = static_cast<std::uint16_t>(sums[x] + *in);
                }
            }
            const std::uint16_t *sum = sums.data();
            for (int column = 0; column < m_columns; ++column) {
                const int width = std::min(m_block, view.width - column * m_block);
                int all = 0;
                for (int x = 0; x < width; ++x)
                    all += *sum++;
                at(column, row) = static_cast<std::int16_t>(all * Parts / (width * lines));
            }
        }
    }

    /// Each becomes the mean of those around it on one line.
    void spread(bool alongX)
    {
        const int count = alongX ? m_columns : m_rows;
        std::vector<int> line(static_cast<std::size_t>(count + Around));
        for (int other = 0; other < (alongX ? m_rows : m_columns); ++other) {
            const auto place = [&](int i) -> std::int16_t & {
                return alongX ? at(i, other) : at(other, i);
            };
            for (int i = 0; i < std::ssize(line); ++i)
                line[static_cast<std::size_t>(i)] = place(std::clamp(i - Around / 2, 0, count - 1));
            int sum = 0;
            for (std::size_t i = 0; i < Around; ++i)
                sum += line[i];
            for (int i = 0; i < count; ++i) {
                place(i) = static_cast<std::int16_t>(sum / Around);
                sum +=
                    line[static_cast<std::size_t>(i + Around)] - line[static_cast<std::size_t>(i)];
            }
        }
    }

    std::int16_t &at(int column, int row)
    {
        return m_means[static_cast<std::size_t>(row * m_columns + column)];
    }

    int m_block;
    int m_columns;
    int m_rows;
    std::vector<std::int16_t> m_means;
};

} // namespace

Relief::Relief(const LumaView &view, int radius)
    : m_width(view.width)
    , m_height(view.height)
    , m_darkness(std::make_unique_for_overwrite<std::int8_t[]>(
          static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height)))
{
    const int block = std::clamp((2 * radius + 1 + Around / 2) / Around, 2, LargestBlock);
    const Surroundings surroundings(view, block);
    const auto width = static_cast<std::size_t>(m_width);
    std::vector<std::int16_t> above(width);
    std::vector<std::int16_t> below(width);
    std::vector<std::int16_t> change(width);
    surroundings.along(0, below);
    // From one line through the middles of blocks to the next; before the first and after the last
    // nothing changes.
    for (int row = -1; row < surroundings.rows(); ++row) {
        std::swap(above, below);
        if (row + 1 < surroundings.rows())
            surroundings.along(row + 1, below);
        else
            below = above;
        const int first = row * block + block / 2;
        if (row < 0)
            above = below;
        const int perBlock = 65536 / block;
        const int half = block % 2 == 0 ? 1 : 0; // its middle lies between two pixels
        for (std::size_t x = 0; x < width; ++x) {
            change[x] = static_cast<std::int16_t>(((below[x] - above[x]) * perBlock) >> 16);
            above[x] = static_cast<std::int16_t>(above[x] + ((change[x] * half) >> 1));
        }
        for (int y = std::max(0, first); y < std::min(m_height, first + block); ++y)
            writeRow(view, y, above, change);
    }
}

void Relief::writeRow(const LumaView &view, int y, std::vector<std::int16_t> &mean,
                      const std::vector<std::int16_t> &change)
{
    const uchar *in = view.row(y);
    std::int8_t *out = m_darkness.get() + static_cast<std::ptrdiff_t>(y) * m_width;
    std::int16_t *means = mean.data();
    const std::int16_t *changes = change.data();
    const int width = m_width;
    const auto write = [&](int stride) {
        for (int x = 0; x < width; ++x) {
            const auto value = static_cast<std::int16_t>((means[x] >> PartBits) - in[x * stride]);
            const auto least = std::max(value, std::int16_t(-127));
            out[x] = static_cast<std::int8_t>(std::min(least, std::int16_t(127)));
            means[x] = static_cast<std::int16_t>(means[x] + changes[x]);
        }
    };
    if (view.pixelStride == 1)
        write(1); // many pixels at a time
    else
        write(view.pixelStride);
}

} // namespace qujat::codec
