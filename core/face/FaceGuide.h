// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codec/LumaView.h"

#include <QRect>
#include <QSize>

#include <chrono>
#include <optional>
#include <vector>

namespace qujat::face {

/// What keeps a picture from being a good sample, most important first. Good is the only one by
/// which a picture is taken.
enum class FaceAdvice {
    NoFace,
    SeveralFaces,
    TooDark,
    TooBright,
    TooFar,
    TooClose,
    OffCentre,
    HoldStill,
    Good,
};

/// What one frame shows.
struct FaceLook {
    QSize size; ///< of the frame, pixels
    /// Nothing when there is no finder: then only light and stillness can be judged.
    std::optional<std::vector<QRect>> faces;
    double brightness = 0; ///< mean of the face, or of the middle of the frame; 0 to 255
    double sharpness =
        0; ///< mean step between neighbouring pixels there, as a part of the contrast
};

/// Measures brightness and sharpness of a grey frame where the face is, or in its middle.
FaceLook measure(const codec::LumaView &frame, std::optional<std::vector<QRect>> faces);

/// Leads a person to a good picture, frame by frame. A new advice is given when it holds for a
/// moment, so that words do not flicker; a picture may be taken when Good has held long enough.
class FaceGuide {
public:
    /// How long an advice must hold before it replaces the one that is shown.
    static constexpr std::chrono::milliseconds settleTime{300};
    /// How long everything must be right before a picture is taken.
    static constexpr std::chrono::milliseconds stillTime{900};

    /// \a now: any steady clock. The advice to show.
    FaceAdvice look(const FaceLook &look, std::chrono::milliseconds now);
    /// From 0 to 1: how much of `stillTime` has passed.
    double progress() const { return m_progress; }
    bool isReady() const { return m_progress >= 1; }
    void reset();

    /// The advice for one frame alone, against the frame before it for stillness.
    static FaceAdvice judge(const FaceLook &look, const std::optional<FaceLook> &before);

private:
    std::optional<FaceLook> m_before;
    FaceAdvice m_shown = FaceAdvice::NoFace;
    FaceAdvice m_candidate = FaceAdvice::NoFace;
    std::chrono::milliseconds m_candidateSince{0};
    std::optional<std::chrono::milliseconds> m_goodSince;
    double m_progress = 0;
};

} // namespace qujat::face
