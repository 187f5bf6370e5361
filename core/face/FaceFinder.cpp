// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/face/FaceFinder.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace qujat::face {
namespace {

constexpr int smallestSide = 48;
constexpr int searchedSide = 320; ///< a larger picture is reduced: faces near a phone are large
constexpr double scaleStep = 1.15;
constexpr int neighbours = 4;
constexpr int facesPerSide = 6;

} // namespace

struct FaceFinder::Data {
    cv::CascadeClassifier cascade;
};

FaceFinder::FaceFinder(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

FaceFinder::FaceFinder(FaceFinder &&) noexcept = default;
FaceFinder &FaceFinder::operator=(FaceFinder &&) noexcept = default;
FaceFinder::~FaceFinder() = default;

Result<FaceFinder> FaceFinder::open(const QString &cascadeFile)
{
    auto data = std::make_unique<Data>();
    bool loaded = false;
    try {
        loaded = data->cascade.load(cascadeFile.toStdString());
    } catch (const cv::Exception &) {
        loaded = false;
    }
    if (!loaded || data->cascade.empty())
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("cascade")}});
    return FaceFinder(std::move(data));
}

Result<FaceFinder> FaceFinder::openInstalled()
{
    return open(QStringLiteral(QUJAT_FACE_CASCADE));
}

std::vector<QRect> FaceFinder::find(const codec::LumaView &picture)
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
    m_data->cascade.detectMultiScale(small, faces, scaleStep, neighbours, 0, {least, least});
    std::vector<QRect> found;
    found.reserve(faces.size());
    for (const auto &face : faces)
        found.emplace_back(int(face.x * factor), int(face.y * factor), int(face.width * factor),
                           int(face.height * factor));
    std::ranges::sort(
        found, [](const QRect &left, const QRect &right) { return left.width() > right.width(); });
    return found;
}

} // namespace qujat::face
