// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/SamplePicture.h"

#include <QtEndian>

#include <array>

namespace qujat::service::gateways {
namespace {

constexpr char Signature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype SignatureSize = 8;
constexpr int Side = 96;
constexpr char Keyword[] = "qujat-sample";

/// CRC-32 of ISO 3309, as PNG chunks end with.
quint32 crc32(const QByteArray &data)
{
    static const auto Table = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            table[i] = value;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data)
        crc = Table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const auto body = type + content;
    return bigEndian(static_cast<quint32>(content.size())) + body + bigEndian(crc32(body));
}

bool inEllipse(int x, int y, int centreX, int centreY, int radiusX, int radiusY)
{
    const int dx = (x - centreX) * radiusY;
    const int dy = (y - centreY) * radiusX;
    return dx * dx + dy * dy <= radiusX * radiusX * radiusY * radiusY;
}

char pixel(int x, int y, quint8 tone)
{
    const bool eye = inEllipse(x, y, 36, 40, 4, 3) || inEllipse(x, y, 60, 40, 4, 3);
    const bool mouth = inEllipse(x, y, 48, 62, 12, 4) && y > 62;
    if (eye || mouth)
        return static_cast<char>(40);
    if (inEllipse(x, y, 48, 48, 26, 34))
        return static_cast<char>(150 + tone % 80);
    return static_cast<char>(225);
}

} // namespace

QByteArray makeSamplePicture(const QByteArray &mark, quint8 tone)
{
    QByteArray rows;
    rows.reserve(Side * (Side + 1));
    for (int y = 0; y < Side; ++y) {
        rows.append('\0');
        for (int x = 0; x < Side; ++x)
            rows.append(pixel(x, y, tone));
    }
    // Qt puts the length in front of the zlib stream that PNG wants.
    const auto compressed = qCompress(rows).mid(4);
    const auto header = bigEndian(Side) + bigEndian(Side) + QByteArray("\x08\x00\x00\x00\x00", 5);
    return QByteArray(Signature, SignatureSize) + chunk("IHDR", header)
        + chunk("tEXt", QByteArray(Keyword) + '\0' + mark) + chunk("IDAT", compressed)
        + chunk("IEND", {});
}

QByteArray markOfSamplePicture(const QByteArray &png)
{
    if (!png.startsWith(QByteArray(Signature, SignatureSize)))
        return {};
    qsizetype at = SignatureSize;
    while (png.size() - at >= 12) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + at);
        if (size > png.size() - at - 12)
            return {};
        const auto body = png.mid(at + 4, 4 + size);
        if (qFromBigEndian<quint32>(png.constData() + at + 8 + size) != crc32(body))
            return {};
        const auto begin = QByteArray("tEXt") + Keyword + '\0';
        if (body.startsWith(begin))
            return body.mid(begin.size());
        at += 12 + size;
    }
    return {};
}

} // namespace qujat::service::gateways
