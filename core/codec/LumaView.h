// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace qujat::codec {

/// Brightness of a picture where it lies, borrowed for the call: the Y plane of a camera frame, a
/// grey image, or every second byte of a packed YUV frame. Pixel (x, y) is at `data[y * rowBytes +
/// x * pixelStride]`.
struct LumaView {
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int rowBytes = 0;
    int pixelStride = 1;

    const uchar *row(int y) const { return data + static_cast<std::ptrdiff_t>(y) * rowBytes; }
};

/// The colours of a picture where it lies, borrowed as well: four bytes a pixel, of which the first
/// three are its colours in any order.
struct ColourView {
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int rowBytes = 0;
};

} // namespace qujat::codec
