// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/Relief.h"

#include <algorithm>
#include <vector>

namespace qujat::codec {

Relief::Relief(const LumaView &view, int radius)
    : m_width(view.width)
    , m_height(view.height)
    , m_darkness(std::make_unique_for_overwrite<std::int8_t[]>(
          static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height)))
{
    // Sums of the columns within the window go down with it row by row; a running sum goes along
    // each row. Edges are treated as if the picture went on with its last row and column.
    std::vector<int> columns(static_cast<std::size_t>(m_width + 2 * radius + 1), 0);
    const auto addRow = [&](int y, int sign) {
        const uchar *in = view.row(std::clamp(y, 0, m_height - 1));
        int *out = columns.data() + radius;
        if (view.pixelStride == 1) {
            for (int x = 0; x < m_width; ++x)
                out[x] += sign * in[x];
        } else {
            for (int x = 0; x < m_width; ++x)
                out[x] += sign * in[static_cast<std::ptrdiff_t>(x) * view.pixelStride];
        }
    };
    for (int y = -radius; y <= radius; ++y)
        addRow(y, 1);
    const int side = 2 * radius + 1;
    const float perPixel = 1.0F / static_cast<float>(side * side);
    for (int y = 0; y < m_height; ++y) {
        int *column = columns.data();
        std::fill_n(column, radius, column[radius]);
        std::fill_n(column + radius + m_width, radius + 1, column[radius + m_width - 1]);
        int sum = 0;
        for (int x = 0; x < side; ++x)
            sum += column[x];
        const uchar *in = view.row(y);
        std::int8_t *out = m_darkness.get() + static_cast<std::ptrdiff_t>(y) * m_width;
        for (int x = 0; x < m_width; ++x, in += view.pixelStride) {
            const int mean = static_cast<int>(static_cast<float>(sum) * perPixel);
            out[x] = static_cast<std::int8_t>(std::clamp(mean - *in, -127, 127));
            sum += column[x + side] - column[x];
        }
        addRow(y - radius, -1);
        addRow(y + radius + 1, 1);
    }
}

} // namespace qujat::codec
