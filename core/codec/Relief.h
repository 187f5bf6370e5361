// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qujat::codec {

/// A picture as differences from its surroundings: how much darker (positive) or lighter (negative)
/// each pixel is than the mean around it. Shadows and slow glare fall away; where nothing is to be
/// seen it is near zero, so that "undecided" can be told from "light".
class Relief {
public:
    /// Against the mean of about (2·radius + 1)² pixels, which is taken block by block.
    Relief(const LumaView &view, int radius);

    int width() const { return m_width; }
    int height() const { return m_height; }
    const std::int8_t *row(int y) const
    {
        return m_darkness.get() + static_cast<std::ptrdiff_t>(y) * m_width;
    }
    /// Zero outside.
    int at(int x, int y) const
    {
        return static_cast<unsigned>(x) < static_cast<unsigned>(m_width)
                && static_cast<unsigned>(y) < static_cast<unsigned>(m_height)
            ? row(y)[x]
            : 0;
    }

private:
    static constexpr int LargestBlock = 16; ///< pixels; sums of its lines fit 16 bits

    void writeRow(const LumaView &view, int y, std::vector<std::int16_t> &mean,
                  const std::vector<std::int16_t> &change);

    int m_width;
    int m_height;
    std::unique_ptr<std::int8_t[]> m_darkness;
};

} // namespace qujat::codec
