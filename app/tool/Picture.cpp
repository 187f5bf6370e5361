// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Picture.h"

#include "core/codec/QrWriter.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace qujat::tool {
namespace {

constexpr int PixelsPerModule = 10;
constexpr qint64 LargestFile = 64 * 1024 * 1024;

} // namespace

Result<QByteArray> qrPicture(const QString &text)
{
    const auto code = codec::QrWriter::write(text);
    if (!code)
        return failure(code.error());
    const int modules = code->size + 2 * codec::QrWriter::QuietZone;
    QImage small(modules, modules, QImage::Format_Grayscale8);
    small.fill(255);
    for (int y = 0; y < code->size; ++y) {
        auto *row = small.scanLine(y + codec::QrWriter::QuietZone) + codec::QrWriter::QuietZone;
        for (int x = 0; x < code->size; ++x)
            row[x] = code->isDark(x, y) ? 0 : 255;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small.scaled(modules * PixelsPerModule, modules * PixelsPerModule).save(&buffer, "PNG");
    return png;
}

Result<Picture> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return failure(FailureCode::FileUnreadable);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const auto size = reader.size();
    if (std::max(size.width(), size.height()) > codec::QrReader::LargestSide)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("picture")}});
    QImage image = reader.read();
    if (image.isNull())
        return failure(FailureCode::PictureUnreadable);
    if (image.hasAlphaChannel()) {
        // Paper shows through what is transparent.
        QImage onPaper(image.size(), QImage::Format_RGB32);
        onPaper.fill(Qt::white);
        QPainter(&onPaper).drawImage(0, 0, image);
        image = onPaper;
    }
    Picture picture{image.convertToFormat(QImage::Format_Grayscale8), {}};
    if (!image.isGrayscale())
        picture.colours = image.convertToFormat(QImage::Format_RGB32);
    return picture;
}

std::vector<codec::FoundCode> codesIn(const Picture &picture)
{
    const auto &[brightness, colours] = picture;
    return codec::QrReader::readStill({brightness.constBits(), brightness.width(),
                                       brightness.height(),
                                       static_cast<int>(brightness.bytesPerLine()), 1},
                                      {colours.constBits(), colours.width(), colours.height(),
                                       static_cast<int>(colours.bytesPerLine())});
}

} // namespace qujat::tool
