// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"

#include "core/base/Logging.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace qujat::codec {
namespace {

bool isUsable(const LumaView &view)
{
    const auto fits = [](int side) {
        return side >= QrReader::SmallestSide && side <= QrReader::LargestSide;
    };
    return view.data != nullptr && fits(view.width) && fits(view.height) && view.pixelStride >= 1
        && view.pixelStride <= 8 && view.rowBytes >= (view.width - 1) * view.pixelStride + 1;
}

QPoint toPoint(const ZXing::PointI &point)
{
    return {point.x, point.y};
}

std::vector<FoundCode> decode(const LumaView &view)
{
    const ZXing::ImageView image(view.data, view.width, view.height, ZXing::ImageFormat::Lum,
                                 view.rowBytes, view.pixelStride);
    const auto hints = ZXing::DecodeHints()
                           .setFormats(ZXing::BarcodeFormat::QRCode)
                           .setTryHarder(true)
                           .setTryRotate(false)
                           .setTryDownscale(true)
                           .setMaxNumberOfSymbols(QrReader::MostCodes);
    std::vector<FoundCode> codes;
    // The library refuses some hostile pictures by exceptions; none may leave this folder.
    try {
        for (const auto &result : ZXing::ReadBarcodes(image, hints)) {
            if (!result.isValid())
                continue;
            const auto &raw = result.bytes();
            const auto &position = result.position();
            codes.push_back({QString::fromStdString(result.text()),
                             QByteArray(reinterpret_cast<const char *>(raw.data()),
                                        static_cast<qsizetype>(raw.size())),
                             {toPoint(position.topLeft()), toPoint(position.topRight()),
                              toPoint(position.bottomRight()), toPoint(position.bottomLeft())}});
        }
    } catch (const std::exception &) {
        qCWarning(lcCamera, "a picture could not be searched for codes");
    }
    return codes;
}

QByteArray invertedCopy(const LumaView &view)
{
    QByteArray copy(static_cast<qsizetype>(view.width) * view.height, Qt::Uninitialized);
    char *out = copy.data();
    for (int y = 0; y < view.height; ++y) {
        const uchar *in = view.data + static_cast<qsizetype>(y) * view.rowBytes;
        for (int x = 0; x < view.width; ++x, in += view.pixelStride)
            *out++ = static_cast<char>(255 - *in);
    }
    return copy;
}

} // namespace

std::vector<FoundCode> QrReader::read(const LumaView &view)
{
    if (!isUsable(view))
        return {};
    auto codes = decode(view);
    if (codes.empty()) {
        // ZXing-cpp 1.4 does not look for light modules on a dark ground, as dark themes and some
        // screens show them.
        const auto inverted = invertedCopy(view);
        codes = decode({reinterpret_cast<const uchar *>(inverted.constData()), view.width,
                        view.height, view.width, 1});
    }
    return codes;
}

} // namespace qujat::codec
