// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QBitArray>
#include <QString>

namespace qujat::codec {

/// The modules of a QR code, without the quiet zone.
struct QrMatrix {
    int size = 0; ///< modules on a side, 21 to 177
    QBitArray dark; ///< row by row, size * size

    bool isDark(int x, int y) const { return dark.testBit(static_cast<qsizetype>(y) * size + x); }
    bool operator==(const QrMatrix &other) const = default;
};

/// Makes QR codes (ISO/IEC 18004). Any thread.
class QrWriter {
public:
    static constexpr int QuietZone = 4; ///< modules that must stay light on every side
    static constexpr int LargestText = 2048; ///< bytes of UTF-8

    /// The smallest version that holds \a text with error correction M, in the densest mode that
    /// fits the characters. RequestMalformed for an empty text, RequestTooLarge past LargestText.
    static Result<QrMatrix> write(const QString &text);
};

} // namespace qujat::codec
