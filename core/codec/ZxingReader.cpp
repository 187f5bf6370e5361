// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/ZxingReader.h"

#include "core/base/Logging.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace qujat::codec {
namespace {

std::optional<FoundCode> readModules(int size, const std::vector<bool> &dark,
                                     ZXing::BarcodeFormat format)
{
    constexpr int Border = 4;
    constexpr int Scale = 2; // pixels a module
    const int side = (size + 2 * Border) * Scale;
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(side * side), 255);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (!dark[static_cast<std::size_t>(y * size + x)])
                continue;
            for (int line = 0; line < Scale; ++line) {
                std::fill_n(pixels.begin() + ((y + Border) * Scale + line) * side
                                + (x + Border) * Scale,
                            Scale, std::uint8_t(0));
            }
        }
    }
    const auto hints = ZXing::DecodeHints().setFormats(format).setIsPure(true).setBinarizer(
        ZXing::Binarizer::BoolCast);
    try {
        const auto result = ZXing::ReadBarcode(
            ZXing::ImageView(pixels.data(), side, side, ZXing::ImageFormat::Lum), hints);
        if (result.isValid()) {
            const auto &raw = result.bytes();
            return FoundCode{QString::fromStdString(result.text()),
                             QByteArray(reinterpret_cast<const char *>(raw.data()),
                                        static_cast<qsizetype>(raw.size())),
                             {}};
        }
    } catch (const std::exception &) {
        qCWarning(lcCamera, "a mended code could not be read");
    }
    return {};
}

} // namespace

std::optional<FoundCode> readClean(const CleanCode &code)
{
    return readModules(QrLayout::sizeOf(code.version), code.dark, ZXing::BarcodeFormat::QRCode);
}

std::optional<FoundCode> readMicroModules(int size, const std::vector<bool> &dark)
{
    return readModules(size, dark, ZXing::BarcodeFormat::MicroQRCode);
}

} // namespace qujat::codec
