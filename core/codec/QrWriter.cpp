// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrWriter.h"

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <exception>

namespace qujat::codec {
namespace {

constexpr int MediumCorrection = 3; // ZXing's scale of nine steps; this one is level M

} // namespace

Result<QrMatrix> QrWriter::write(const QString &text)
{
    const auto utf8 = text.toUtf8();
    if (utf8.isEmpty())
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("text")}});
    if (utf8.size() > LargestText)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("text")}});
    try {
        const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                 .setMargin(0)
                                 .setEccLevel(MediumCorrection)
                                 .setEncoding(ZXing::CharacterSet::UTF8)
                                 .encode(utf8.toStdString(), 0, 0);
        QrMatrix matrix;
        matrix.size = modules.width();
        matrix.dark.resize(static_cast<qsizetype>(matrix.size) * matrix.size);
        for (int y = 0; y < matrix.size; ++y) {
            for (int x = 0; x < matrix.size; ++x)
                matrix.dark.setBit(static_cast<qsizetype>(y) * matrix.size + x, modules.get(x, y));
        }
        return matrix;
    } catch (const std::exception &) {
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("text")}});
    }
}

} // namespace qujat::codec
