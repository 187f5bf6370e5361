// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QPoint>
#include <QRect>
#include <QString>

#include <array>
#include <vector>

namespace qujat::codec {

struct FoundCode {
    QString text;
    QByteArray bytes; ///< what the code holds before any character set is applied
    /// Top left, top right, bottom right, bottom left of the code, in pixels.
    std::array<QPoint, 4> corners;
};

/// Finds QR codes by a cascade that spends little on easy pictures and more on hard ones. A frame's
/// ends with the first step that finds something; a still that does not show just one large code is
/// searched at all its sizes, and by the dearer means where that found nothing. Any thread; keeps
/// nothing between calls.
class QrReader {
public:
    static constexpr int SmallestSide = 21; ///< pixels: fewer cannot hold a code
    static constexpr int LargestSide = 8192; ///< pixels
    static constexpr int MostCodes = 16; ///< more in one frame are not looked for
    static constexpr int MostCodesInStill = 512; ///< nor more in one still

    enum class Effort {
        Frame, ///< one of many: the next one comes in a moment
        Still, ///< the only one there is: every means is tried
    };

    struct Search {
        Effort effort = Effort::Frame;
        /// Where a code was a moment ago, in pixels; looked at first. Null when nobody knows.
        QRect lastSeen;
        /// No further step is begun after this.
        QDeadlineTimer until = QDeadlineTimer::Forever;
    };

    /// Up to MostCodes or MostCodesInStill codes. Empty when there is none, and also for a view
    /// that is null, inconsistent or outside the limits.
    static std::vector<FoundCode> read(const LumaView &view, const Search &search);
    static std::vector<FoundCode> read(const LumaView &view, Effort effort = Effort::Frame);
    /// The codes of a still whose colours are known, too: where brightness shows none, a code
    /// printed in colour may still be dark in one of them. Both views are of the same size.
    static std::vector<FoundCode> readStill(const LumaView &brightness, const ColourView &colours);
};

} // namespace qujat::codec
