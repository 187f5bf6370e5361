// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceSeeker.h"

#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace qujat::face {
namespace {

constexpr int smallestSide = 48;
constexpr int searchedSide = 320; ///< a larger picture is reduced: faces near a phone are large
constexpr double scaleStep = 1.15;
constexpr int neighbours = 4;
constexpr int facesPerSide = 6;

class CascadeSeeker final : public FaceSeeker {
public:
    bool load(const char *cascadeFile)
    {
        try {
            return m_cascade.load(cascadeFile) && !m_cascade.empty();
        } catch (const cv::Exception &) {
            return false;
        }
    }

    std::vector<QRect> find(const codec::LumaView &picture) override;

private:
    cv::CascadeClassifier m_cascade;
};

std::vector<QRect> CascadeSeeker::find(const codec::LumaView &picture)
{
    if (picture.data == nullptr || std::min(picture.width, picture.height) < smallestSide)
        return {};
    cv::Mat grey(picture.height, picture.width, CV_8UC1);
    for (int y = 0; y < picture.height; ++y) {
        const auto *row = picture.row(y);
        auto *to = grey.ptr<uchar>(y);
        for (int x = 0; x < picture.width; ++x)
            to[x] = row[static_cast<std::ptrdiff_t>(x) * picture.pixelStride];
    }
    const double factor =
        std::max(1.0, double(std::max(picture.width, picture.height)) / searchedSide);
    cv::Mat small;
    cv::resize(grey, small, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
    cv::equalizeHist(small, small);
    const int least = std::min(small.cols, small.rows) / facesPerSide;
    std::vector<cv::Rect> faces;
    m_cascade.detectMultiScale(small, faces, scaleStep, neighbours, 0, {least, least});
    std::vector<QRect> found;
    found.reserve(faces.size());
    for (const auto &face : faces)
        found.emplace_back(int(face.x * factor), int(face.y * factor), int(face.width * factor),
                           int(face.height * factor));
    std::ranges::sort(
        found, [](const QRect &left, const QRect &right) { return left.width() > right.width(); });
    return found;
}

} // namespace
} // namespace qujat::face

extern "C" Q_DECL_EXPORT qujat::face::FaceSeeker *qujat_open_face_seeker(const char *cascadeFile)
{
    auto seeker = std::make_unique<qujat::face::CascadeSeeker>();
    return seeker->load(cascadeFile) ? seeker.release() : nullptr;
}
