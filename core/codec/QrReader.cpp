// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"

#include "core/base/Logging.h"
#include "core/codec/GreyPicture.h"
#include "core/codec/SecondReader.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace qujat::codec {
namespace {

/// The long side, in pixels, at which a code held to a camera still has modules of several pixels.
/// Larger pictures are searched at a fraction of their size first: most codes are found there at a
/// fraction of the time.
constexpr int EasySide = 1200;
/// Above this the slow steps are made on a smaller picture; below it a picture is enlarged.
constexpr int HardSide = 900;
constexpr int SmallSide = 700;

int longSide(const LumaView &view)
{
    return std::max(view.width, view.height);
}

bool isUsable(const LumaView &view)
{
    const auto fits = [](int side) {
        return side >= QrReader::SmallestSide && side <= QrReader::LargestSide;
    };
    return view.data != nullptr && fits(view.width) && fits(view.height) && view.pixelStride >= 1
        && view.pixelStride <= 8 && view.rowBytes >= (view.width - 1) * view.pixelStride + 1;
}

/// By what a picture must be reduced so that its long side fits.
int factorFor(const LumaView &view, int side)
{
    return (longSide(view) + side - 1) / side;
}

enum class Threshold { Local, Whole };

std::vector<FoundCode> decode(const LumaView &view, Threshold threshold = Threshold::Local)
{
    const ZXing::ImageView image(view.data, view.width, view.height, ZXing::ImageFormat::Lum,
                                 view.rowBytes, view.pixelStride);
    const auto hints =
        ZXing::DecodeHints()
            .setFormats(ZXing::BarcodeFormat::QRCode)
            .setTryHarder(true)
            .setTryRotate(false)
            .setTryDownscale(true)
            .setBinarizer(threshold == Threshold::Local ? ZXing::Binarizer::LocalAverage
                                                        : ZXing::Binarizer::GlobalHistogram)
            .setMaxNumberOfSymbols(QrReader::MostCodes);
    const auto toPoint = [](const ZXing::PointI &point) { return QPoint(point.x, point.y); };
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

std::vector<FoundCode> scaled(std::vector<FoundCode> codes, double factor)
{
    for (auto &code : codes) {
        for (auto &corner : code.corners)
            corner = QPoint(qRound(corner.x() * factor), qRound(corner.y() * factor));
    }
    return codes;
}

/// What the camera of a moving hand brings: one size, both thresholds, both polarities.
std::vector<FoundCode> readQuickly(const LumaView &view)
{
    auto codes = decode(view);
    if (codes.empty())
        codes = decode(view, Threshold::Whole);
    if (codes.empty()) // light modules on a dark ground, as dark themes and some screens show them
        codes = decode(GreyPicture::inverted(view).view());
    return codes;
}

/// Uneven light, damaged corners, weak focus, very small modules.
std::vector<FoundCode> readPatiently(const LumaView &view)
{
    const int factor = factorFor(view, HardSide);
    const auto picture = GreyPicture::reduced(view, factor);
    const auto small = picture.view();
    auto codes = readWithSecondReader(
        GreyPicture::localContrast(small, std::max(8, longSide(small) / 8)).view(),
        QrReader::MostCodes);
    if (codes.empty())
        codes = decode(GreyPicture::sharpened(small).view());
    if (codes.empty())
        codes = readWithSecondReader(small, QrReader::MostCodes);
    if (!codes.empty() || longSide(view) > SmallSide)
        return scaled(std::move(codes), factor);
    return scaled(decode(GreyPicture::enlarged(view).view()), 0.5);
}

} // namespace

std::vector<FoundCode> QrReader::read(const LumaView &view, Effort effort)
{
    if (!isUsable(view))
        return {};
    std::vector<FoundCode> codes;
    const int factor = factorFor(view, EasySide);
    if (factor == 1) {
        codes = readQuickly(view);
    } else {
        codes = scaled(readQuickly(GreyPicture::reduced(view, factor).view()), factor);
        if (codes.empty())
            codes = decode(view);
    }
    if (codes.empty() && effort == Effort::Still)
        codes = readPatiently(view);
    return codes;
}

} // namespace qujat::codec
