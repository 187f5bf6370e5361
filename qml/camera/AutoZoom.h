// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/ScanGuide.h"
#include "qml/camera/Cameras.h"

#include <chrono>
#include <optional>

namespace qujat::camera {

/// Brings a small code nearer where the camera can, in place of asking the person to come closer;
/// goes back when the code is lost. Leaves the zoom alone once the person has set it.
class AutoZoom {
public:
    /// A camera needs so long to show what it was told.
    static constexpr std::chrono::milliseconds StepPause{600};
    /// After so long without a code the whole view is shown again.
    static constexpr std::chrono::milliseconds LostTime{2500};
    static constexpr double LargestStep = 2; ///< so that a moving hand stays in the picture
    static constexpr double SmallestStep = 1.1; ///< less helps nobody

    /// After each frame. \a enlargement: by how much the picture may grow around the code
    /// (ScanGuide::enlargementFor). \a now: any steady clock. The factor to set, or nothing.
    std::optional<double> decide(codec::ScanAdvice advice, double enlargement,
                                 const OpenCamera::ZoomRange &range, double zoom,
                                 std::chrono::milliseconds now);
    /// The last step was made a moment ago: what it brings is not seen yet.
    bool isStepping(std::chrono::milliseconds now) const;
    /// The person has chosen a factor.
    void yield() { m_byHand = true; }

private:
    std::optional<double> stepTo(double zoom, std::chrono::milliseconds now);

    bool m_byHand = false;
    bool m_zoomed = false; ///< by this object
    std::optional<std::chrono::milliseconds> m_steppedAt;
    std::optional<std::chrono::milliseconds> m_lostSince;
};

} // namespace qujat::camera
