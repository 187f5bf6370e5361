// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/AutoZoom.h"

#include <algorithm>

namespace qujat::camera {

using codec::ScanAdvice;

std::optional<double> AutoZoom::decide(ScanAdvice advice, double enlargement,
                                       const OpenCamera::ZoomRange &range, double zoom,
                                       std::chrono::milliseconds now)
{
    if (m_byHand || range.most <= range.least)
        return {};
    if (advice == ScanAdvice::Aim) {
        if (!m_lostSince)
            m_lostSince = now;
    } else {
        m_lostSince.reset();
    }
    if (isStepping(now))
        return {};
    if (advice == ScanAdvice::Closer) {
        const double next = std::min(range.most, zoom * std::clamp(enlargement, 1.0, LargestStep));
        if (next < zoom * SmallestStep)
            return {};
        m_zoomed = true;
        return stepTo(next, now);
    }
    const bool tooLarge = advice == ScanAdvice::Farther;
    const bool lost = m_lostSince && now - *m_lostSince >= LostTime;
    if (!m_zoomed || !(tooLarge || lost))
        return {};
    const double next = lost ? range.least : std::max(range.least, zoom / LargestStep);
    m_zoomed = next > range.least;
    return stepTo(next, now);
}

bool AutoZoom::isStepping(std::chrono::milliseconds now) const
{
    return m_steppedAt && now - *m_steppedAt < StepPause;
}

std::optional<double> AutoZoom::stepTo(double zoom, std::chrono::milliseconds now)
{
    m_steppedAt = now;
    m_lostSince.reset();
    return zoom;
}

} // namespace qujat::camera
