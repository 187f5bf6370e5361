// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/Base32.h"

namespace qujat::codec {
namespace {

constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int valueOf(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A';
    if (c >= u'2' && c <= u'7')
        return c.unicode() - u'2' + 26;
    return -1;
}

} // namespace

QString toBase32(QByteArrayView bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8) | static_cast<quint8>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.append(QLatin1Char(Alphabet[(pending >> bits) & 31U]));
        }
        pending &= (1U << bits) - 1U;
    }
    if (bits > 0)
        text.append(QLatin1Char(Alphabet[(pending << (5 - bits)) & 31U]));
    return text;
}

Result<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    quint32 pending = 0;
    int bits = 0;
    for (const QChar c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return failure(FailureCode::RequestMalformed,
                           {{Detail::Field, QStringLiteral("base32")}});
        pending = (pending << 5) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((pending >> bits) & 0xFFU));
        }
        pending &= (1U << bits) - 1U;
    }
    const bool wholeBytes = bits < 5;
    const bool canonical = pending == 0;
    if (!wholeBytes || !canonical)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("base32")}});
    return bytes;
}

} // namespace qujat::codec
