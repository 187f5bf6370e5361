// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <algorithm>
#include <initializer_list>
#include <openssl/objects.h>
#include <vector>

/// A DER writer that shares no line with the product, so that what it writes may be wrong in any
/// way a test wants.
namespace qujat::testing::der {

inline QByteArray tlv(int tag, const QByteArray &content)
{
    QByteArray out(1, static_cast<char>(tag));
    const auto size = static_cast<unsigned long>(content.size());
    if (size < 0x80) {
        out += static_cast<char>(size);
    } else {
        QByteArray length;
        for (auto rest = size; rest != 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        out += static_cast<char>(0x80 | length.size());
        out += length;
    }
    return out + content;
}

inline QByteArray joined(const std::vector<QByteArray> &parts)
{
    QByteArray all;
    for (const auto &part : parts)
        all += part;
    return all;
}

inline QByteArray sequence(const std::vector<QByteArray> &parts)
{
    return tlv(0x30, joined(parts));
}

/// SET OF in the order DER wants.
inline QByteArray setOf(std::vector<QByteArray> parts, int tag = 0x31)
{
    std::sort(parts.begin(), parts.end());
    return tlv(tag, joined(parts));
}

inline QByteArray oid(const char *dotted)
{
    ASN1_OBJECT *object = OBJ_txt2obj(dotted, 1);
    const QByteArray content(reinterpret_cast<const char *>(OBJ_get0_data(object)),
                             static_cast<qsizetype>(OBJ_length(object)));
    ASN1_OBJECT_free(object);
    return tlv(0x06, content);
}

inline QByteArray number(int value)
{
    return tlv(0x02, QByteArray(1, static_cast<char>(value)));
}

inline QByteArray octets(const QByteArray &content)
{
    return tlv(0x04, content);
}

inline QByteArray null()
{
    return tlv(0x05, {});
}

inline QByteArray utcTime(const QDateTime &moment)
{
    return tlv(0x17, moment.toUTC().toString(QStringLiteral("yyMMddhhmmss'Z'")).toLatin1());
}

inline QByteArray generalizedTime(const QDateTime &moment)
{
    return tlv(0x18, moment.toUTC().toString(QStringLiteral("yyyyMMddhhmmss'Z'")).toLatin1());
}

/// The identifier of an algorithm without parameters.
inline QByteArray algorithm(const char *dotted)
{
    return sequence({oid(dotted)});
}

} // namespace qujat::testing::der
