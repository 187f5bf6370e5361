// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QPoint>
#include <QString>

#include <array>
#include <vector>

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
};

struct FoundCode {
    QString text;
    QByteArray bytes; ///< what the code holds before any character set is applied
    std::array<QPoint, 4>
        corners; ///< top left, top right, bottom right, bottom left of the code, in pixels
};

/// Finds QR codes. Any thread; keeps nothing between calls.
class QrReader {
public:
    static constexpr int SmallestSide = 21; ///< pixels: fewer cannot hold a code
    static constexpr int LargestSide = 8192; ///< pixels
    static constexpr int MostCodes = 4; ///< more in one picture are not looked for

    /// Up to MostCodes codes, dark on light, and only when there are none, light on dark. Empty
    /// when there is no code, and also for a view that is null, inconsistent or outside the limits.
    static std::vector<FoundCode> read(const LumaView &view);
};

} // namespace qujat::codec
