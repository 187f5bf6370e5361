// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <vector>

namespace qujat::codec {

/// An own grey picture and the few changes by which a hard one becomes readable.
class GreyPicture {
public:
    /// A copy of \a view in which \a factor × \a factor pixels have become their mean.
    static GreyPicture reduced(const LumaView &view, int factor);
    static GreyPicture inverted(const LumaView &view);
    /// Black where a pixel is darker than the mean of the (2·radius + 1)² pixels around it, else
    /// white: reads what shadows and glare have made uneven.
    static GreyPicture localContrast(const LumaView &view, int radius);
    /// Edges made steeper against the mean of 5 × 5 pixels: for pictures slightly out of focus.
    static GreyPicture sharpened(const LumaView &view);
    /// Twice as wide and high, with values between the pixels: for modules of one or two pixels.
    static GreyPicture enlarged(const LumaView &view);

    LumaView view() const { return {m_pixels.data(), m_width, m_height, m_width, 1}; }

private:
    GreyPicture(int width, int height);
    uchar *row(int y) { return m_pixels.data() + static_cast<std::ptrdiff_t>(y) * m_width; }

    std::vector<uchar> m_pixels;
    int m_width;
    int m_height;
};

} // namespace qujat::codec
