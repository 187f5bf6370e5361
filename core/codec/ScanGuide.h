// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <QRect>
#include <QSize>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace qujat::codec {

/// What a person could do so that the code can be read.
enum class ScanAdvice : std::uint8_t {
    Aim, ///< nothing like a code is in sight
    TooDark,
    Closer,
    Farther,
    Glare, ///< light is reflected over the code
    GlareOverCorner, ///< light is reflected over one of the squares in its corners
    HoldStill,
    Good, ///< a code is read
};

/// What one frame shows.
struct ScanLook {
    static constexpr std::size_t Tiles = 16; ///< on a side, of what a frame is compared by

    QSize size; ///< of the frame, pixels
    bool read = false; ///< a code was read in it
    double brightness = 0; ///< mean, 0 to 255
    /// Where three finders lie as those of a code; pixels.
    std::optional<QRect> code;
    double module = 0; ///< pixels a module of the largest finder is wide; 0 without one
    double burntOut = 0; ///< share of the code, in pieces larger than modules, that is all white
    /// Two finders lie as those of a code, and where its third must be all is white.
    bool cornerBurntOut = false;
    /// The steepest step between neighbouring pixels of the code, as a share of its contrast.
    double sharpness = 0;
    std::array<std::uint8_t, Tiles * Tiles> tiles{}; ///< mean brightness, row by row
};

/// Measures a frame; \a read: whether a code was read in it. Any thread.
ScanLook measure(const LumaView &frame, bool read);

/// Leads a person to a readable picture, frame by frame. A new advice is given when it has held for
/// a moment, so that words do not flicker; that a code is read is said at once.
class ScanGuide {
public:
    /// How long an advice must hold before it replaces the one that is shown.
    static constexpr std::chrono::milliseconds SettleTime{400};

    /// \a now: any steady clock. The advice to show.
    ScanAdvice look(const ScanLook &look, std::chrono::milliseconds now);
    void reset();

    /// By how much the picture may be enlarged around its middle until the code is easily read,
    /// so that all of it stays inside; 1 without a code or without room.
    static double enlargementFor(const ScanLook &look);

    /// The advice for one frame alone, against the frame before it for stillness.
    static ScanAdvice judge(const ScanLook &look, const std::optional<ScanLook> &before);

private:
    std::optional<ScanLook> m_before;
    ScanAdvice m_shown = ScanAdvice::Aim;
    ScanAdvice m_candidate = ScanAdvice::Aim;
    std::chrono::milliseconds m_candidateSince{0};
};

} // namespace qujat::codec
