// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceGuide.h"

#include <algorithm>
#include <cmath>

namespace qujat::face {
namespace {

// Shares of the frame's shorter side.
constexpr double leastFace = 0.32;
constexpr double largestFace = 0.85;
constexpr double widestOffset = 0.14;
constexpr double largestMove = 0.05;
constexpr double darkest = 55;
constexpr double brightest = 215;
constexpr double leastSharpness = 0.05;

QRect middleOf(QSize size)
{
    const int side = std::min(size.width(), size.height()) / 2;
    return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

double shorterSide(QSize size)
{
    return std::max(1, std::min(size.width(), size.height()));
}

double distance(QPoint left, QPoint right)
{
    return std::hypot(left.x() - right.x(), left.y() - right.y());
}

} // namespace

FaceLook measure(const codec::LumaView &frame, std::optional<std::vector<QRect>> faces)
{
    FaceLook look;
    look.size = {frame.width, frame.height};
    look.faces = std::move(faces);
    if (frame.data == nullptr || frame.width < 3 || frame.height < 3)
        return look;
    auto area = look.faces && !look.faces->empty() ? look.faces->front() : middleOf(look.size);
    area &= QRect(0, 0, frame.width - 1, frame.height - 1);
    if (area.isEmpty())
        return look;
    qint64 sum = 0;
    qint64 steps = 0;
    int least = 255;
    int most = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *row = frame.row(y);
        const auto *below = frame.row(y + 1);
        for (int x = area.left(); x <= area.right(); ++x) {
            const auto at = static_cast<std::ptrdiff_t>(x) * frame.pixelStride;
            const int here = row[at];
            sum += here;
            steps += std::abs(here - row[at + frame.pixelStride]) + std::abs(here - below[at]);
            least = std::min(least, here);
            most = std::max(most, here);
        }
    }
    const double pixels = double(area.width()) * area.height();
    look.brightness = double(sum) / pixels;
    // A soft picture of high contrast has steps as large as a sharp one of low contrast.
    look.sharpness = most > least ? double(steps) / pixels / (most - least) : 0;
    return look;
}

FaceAdvice FaceGuide::judge(const FaceLook &look, const std::optional<FaceLook> &before)
{
    if (look.faces && look.faces->empty())
        // In the dark there may well be a face.
        return look.brightness < darkest ? FaceAdvice::TooDark : FaceAdvice::NoFace;
    if (look.faces && look.faces->size() > 1)
        return FaceAdvice::SeveralFaces;
    if (look.brightness < darkest)
        return FaceAdvice::TooDark;
    if (look.brightness > brightest)
        return FaceAdvice::TooBright;
    if (look.faces) {
        const auto &face = look.faces->front();
        const double side = shorterSide(look.size);
        if (face.width() < leastFace * side)
            return FaceAdvice::TooFar;
        if (face.width() > largestFace * side)
            return FaceAdvice::TooClose;
        const QPoint centre(look.size.width() / 2, look.size.height() / 2);
        if (distance(face.center(), centre) > widestOffset * side)
            return FaceAdvice::OffCentre;
        if (!before || !before->faces || before->faces->size() != 1
            || distance(face.center(), before->faces->front().center()) > largestMove * side)
            return FaceAdvice::HoldStill;
    }
    return look.sharpness < leastSharpness / 2 ? FaceAdvice::HoldStill : FaceAdvice::Good;
}

FaceAdvice FaceGuide::look(const FaceLook &look, std::chrono::milliseconds now)
{
    const auto advice = judge(look, m_before);
    m_before = look;
    if (advice != m_candidate) {
        m_candidate = advice;
        m_candidateSince = now;
    }
    if (advice == FaceAdvice::Good) {
        if (!m_goodSince)
            m_goodSince = now;
        m_progress = std::min(1.0, double((now - *m_goodSince).count()) / stillTime.count());
    } else if (now - m_candidateSince >= settleTime || advice != FaceAdvice::HoldStill) {
        // one trembling frame takes nothing away, everything else begins anew
        m_goodSince.reset();
        m_progress = 0;
    }
    if (now - m_candidateSince >= settleTime)
        m_shown = m_candidate;
    return m_shown;
}

void FaceGuide::reset()
{
    *this = FaceGuide();
}

} // namespace qujat::face
