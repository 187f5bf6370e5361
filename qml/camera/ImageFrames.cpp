// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/ImageFrames.h"

#include <QFile>
#include <QImageReader>
#include <QVideoFrameFormat>

#include <cstring>
#include <optional>

namespace qujat::camera {
namespace {

struct LumaLayout {
    int offset = 0;
    int stride = 1;
};

std::optional<LumaLayout> lumaLayout(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8:
        return LumaLayout{0, 1};
    case QVideoFrameFormat::Format_YUYV:
        return LumaLayout{0, 2};
    case QVideoFrameFormat::Format_UYVY:
        return LumaLayout{1, 2};
    // Green carries most of the brightness and black is black in all three: enough for a code,
    // without a conversion.
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRA8888_Premultiplied:
    case QVideoFrameFormat::Format_BGRX8888:
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
        return LumaLayout{1, 4};
    default:
        return std::nullopt;
    }
}

codec::LumaView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()),
            1};
}

} // namespace

QVideoFrame frameFromImage(const QImage &image)
{
    if (image.isNull())
        return {};
    const auto picture = image.convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(picture.size(), QVideoFrameFormat::Format_BGRX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const auto rowBytes = std::min<qsizetype>(picture.bytesPerLine(), frame.bytesPerLine(0));
    for (int y = 0; y < picture.height(); ++y) {
        std::memcpy(frame.bits(0) + static_cast<qsizetype>(y) * frame.bytesPerLine(0),
                    picture.constScanLine(y), static_cast<std::size_t>(rowBytes));
    }
    frame.unmap();
    return frame;
}

Result<QImage> imageFromFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable);
    if (file.size() > LargestImageFile)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("picture")}});
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const auto size = reader.size();
    if (size.width() > LargestImageSide || size.height() > LargestImageSide)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("picture")}});
    const auto image = reader.read();
    if (image.isNull())
        return failure(FailureCode::PictureUnreadable);
    return image;
}

FrameReading readFrame(const QVideoFrame &frame, const codec::QrReader::Search &search)
{
    const auto read = [&search](const codec::LumaView &view) {
        FrameReading reading;
        reading.codes = codec::QrReader::read(view, search);
        reading.look = codec::measure(view, !reading.codes.empty());
        return reading;
    };
    const auto layout = lumaLayout(frame.pixelFormat());
    if (!layout) {
        const auto grey = frame.toImage().convertToFormat(QImage::Format_Grayscale8);
        return read(viewOf(grey));
    }
    QVideoFrame mapped = frame; // shares the buffer
    if (!mapped.map(QVideoFrame::ReadOnly))
        return {};
    auto reading = read({mapped.bits(0) + layout->offset, mapped.width(), mapped.height(),
                         mapped.bytesPerLine(0), layout->stride});
    mapped.unmap();
    return reading;
}

std::vector<codec::FoundCode> codesIn(const QImage &image)
{
    if (image.isNull())
        return {};
    // What is transparent lies on white, as people see it.
    QImage opaque(image.size(), QImage::Format_RGB32);
    if (image.hasAlphaChannel()) {
        const auto argb = image.convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < argb.height(); ++y) {
            const auto *in = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
            auto *out = reinterpret_cast<QRgb *>(opaque.scanLine(y));
            for (int x = 0; x < argb.width(); ++x)
                out[x] = qAlpha(in[x]) < 128 ? qRgb(255, 255, 255) : in[x];
        }
    } else {
        opaque = image;
    }
    const auto grey = opaque.convertToFormat(QImage::Format_Grayscale8);
    const auto colours = opaque.convertToFormat(QImage::Format_RGB32);
    return codec::QrReader::readStill(viewOf(grey),
                                      {colours.constBits(), colours.width(), colours.height(),
                                       static_cast<int>(colours.bytesPerLine())});
}

} // namespace qujat::camera
