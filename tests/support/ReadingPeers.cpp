// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ReadingPeers.h"

#include <zbar.h> // before ZXing, whose macros it does not survive

#define ZX_USE_UTF8 1
#include <QProcess>

#include <ZXing/ReadBarcode.h>
#include <ctime>
#include <memory>
#include <sys/resource.h>

namespace qujat::test {

using codec::FoundCode;
using codec::LumaView;

std::vector<FoundCode> readByZxing(const LumaView &view)
{
    const ZXing::ImageView image(view.data, view.width, view.height, ZXing::ImageFormat::Lum,
                                 view.rowBytes, view.pixelStride);
    const auto hints =
        ZXing::DecodeHints()
            .setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode)
            .setTryHarder(true)
            .setTryRotate(true)
            .setTryDownscale(true);
    std::vector<FoundCode> codes;
    for (const auto &result : ZXing::ReadBarcodes(image, hints)) {
        if (!result.isValid())
            continue;
        const auto point = [](const ZXing::PointI &at) { return QPoint(at.x, at.y); };
        const auto &place = result.position();
        codes.push_back({QString::fromStdString(result.text()),
                         QByteArray(reinterpret_cast<const char *>(result.bytes().data()),
                                    static_cast<qsizetype>(result.bytes().size())),
                         {point(place.topLeft()), point(place.topRight()),
                          point(place.bottomRight()), point(place.bottomLeft())}});
    }
    return codes;
}

std::vector<FoundCode> readByZbar(const LumaView &view)
{
    std::vector<uchar> packed(static_cast<std::size_t>(view.width)
                              * static_cast<std::size_t>(view.height));
    auto *out = packed.data();
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x)
            *out++ = view.row(y)[static_cast<std::ptrdiff_t>(x) * view.pixelStride];
    }
    zbar::Image image(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height), "Y800",
                      packed.data(), packed.size());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.scan(image);
    std::vector<FoundCode> codes;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
        FoundCode code;
        code.bytes = QByteArray::fromStdString(symbol->get_data());
        code.text = QString::fromUtf8(code.bytes);
        for (int i = 0; i < std::min(4, symbol->get_location_size()); ++i) {
            code.corners[static_cast<std::size_t>(i)] = {
                symbol->get_location_x(static_cast<unsigned>(i)),
                symbol->get_location_y(static_cast<unsigned>(i))};
        }
        codes.push_back(std::move(code));
    }
    return codes;
}

const std::array<Reader, 4> &allReaders()
{
    using codec::QrReader;
    static const std::array<Reader, 4> readers{
        Reader{"frame",
               [](const LumaView &v) { return QrReader::read(v, QrReader::Effort::Frame); }},
        Reader{"still",
               [](const LumaView &v) { return QrReader::read(v, QrReader::Effort::Still); }},
        Reader{"ZXing", readByZxing},
        Reader{"ZBar", readByZbar},
    };
    return readers;
}

std::optional<std::vector<FoundCode>> readByZbarimg(const QString &path)
{
    QProcess program;
    program.setStandardErrorFile(QProcess::nullDevice()); // it misses a desktop to talk to
    program.start(QStringLiteral("zbarimg"),
                  {QStringLiteral("--quiet"), QStringLiteral("--xml"), QStringLiteral("-Sdisable"),
                   QStringLiteral("-Sqrcode.enable"), path});
    if (!program.waitForStarted())
        return {};
    program.waitForFinished(-1);
    // By hand: an XML reader would make every line end the same.
    const auto printed = program.readAllStandardOutput();
    const QByteArray before("<![CDATA[");
    const QByteArray after("]]></data>");
    std::vector<FoundCode> codes;
    for (qsizetype at = 0; (at = printed.indexOf("<data", at)) >= 0;) {
        const auto begin = printed.indexOf(before, at);
        const auto end = printed.indexOf(after, begin);
        if (begin < 0 || end < 0)
            break;
        FoundCode code;
        code.bytes = printed.mid(begin + before.size(), end - begin - before.size());
        if (printed.mid(at, begin - at).contains("base64"))
            code.bytes = QByteArray::fromBase64(code.bytes);
        code.text = QString::fromUtf8(code.bytes);
        codes.push_back(std::move(code));
        at = end;
    }
    return codes;
}

double childrenMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace qujat::test
