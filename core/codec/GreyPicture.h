// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <memory>
#include <optional>

namespace qujat::codec {

/// An own grey picture and the changes of size by which a hard one becomes readable.
class GreyPicture {
public:
    /// A copy of \a view in which \a factor × \a factor pixels have become their mean.
    static GreyPicture reduced(const LumaView &view, int factor);
    /// Twice as wide and high, with values between the pixels: for modules of one or two pixels.
    static GreyPicture enlarged(const LumaView &view);

    /// Each pixel as dark as the darkest of its colours: red on white becomes black on white.
    /// Nothing for a picture of hardly any colour.
    static std::optional<GreyPicture> darkest(const ColourView &view);

    LumaView view() const { return {m_pixels.get(), m_width, m_height, m_width, 1}; }

private:
    GreyPicture(int width, int height);
    uchar *row(int y) { return m_pixels.get() + static_cast<std::ptrdiff_t>(y) * m_width; }

    std::unique_ptr<uchar[]> m_pixels;
    int m_width;
    int m_height;
};

} // namespace qujat::codec
