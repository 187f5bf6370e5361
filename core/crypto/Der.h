// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

/// Reading and writing ASN.1 by its basic and distinguished encoding rules (ITU-T X.690), as far as
/// certificates and signed messages need it. For the .cpp files of this folder and their tests.
/// Reading makes no copies: what it hands out points into what it was given.
namespace qujat::crypto::der {

enum Tag : quint8 {
    Boolean = 0x01,
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Enumerated = 0x0a,
    Utf8String = 0x0c,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    ConstructedOctetString = 0x24,
    Sequence = 0x30,
    Set = 0x31,
};

/// Tag of a constructed element of the context class, such as [0].
constexpr quint8 context(int number)
{
    return static_cast<quint8>(0xa0 | number);
}
/// The same for a primitive element.
constexpr quint8 contextPrimitive(int number)
{
    return static_cast<quint8>(0x80 | number);
}

struct Element {
    quint8 tag = 0;
    QByteArrayView whole; ///< with tag and length
    QByteArrayView content;
};

/// Reads elements one behind the other. Definite lengths only; lengths beyond the end, tags of more
/// than one byte and end-of-contents marks make it fail, and once failed it stays so.
class Reader {
public:
    explicit Reader(QByteArrayView content)
        : m_rest(content)
    {
    }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool hasFailed() const { return m_failed; }
    /// Tag of the next element; 0 at the end.
    quint8 peek() const { return m_rest.isEmpty() ? quint8(0) : static_cast<quint8>(m_rest[0]); }
    std::optional<Element> next();
    /// Fails when the next element has another tag.
    std::optional<Element> next(quint8 tag);
    /// Nothing, without failing, when the next element has another tag.
    std::optional<Element> optional(quint8 tag);
    /// What has not been read yet.
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// The one element that \a bytes is; nothing when there is more or less.
std::optional<Element> single(QByteArrayView bytes, quint8 tag);

/// Nested deeper than this is refused everywhere.
inline constexpr int mostNesting = 32;

struct Definite {
    QByteArray bytes; ///< the first element of what was given, with definite lengths throughout
    bool hasMore = false; ///< something stands behind it
};
/// \a ber itself, without a copy, when all its lengths are definite, else the same with definite
/// lengths and strings in one piece. Nothing for what is no encoding or nested too deep.
std::optional<Definite> withDefiniteLengths(const QByteArray &ber);

/// "1.2.840…" from the content of an object identifier; empty when it is none.
QString dottedFrom(QByteArrayView content);
/// Content of an INTEGER that fits; nothing otherwise.
std::optional<qint64> smallInteger(QByteArrayView content);

QByteArray element(quint8 tag, QByteArrayView content);
QByteArray sequence(std::initializer_list<QByteArray> parts);
/// SET OF, or what a context tag stands for it, in the order of X.690, 11.6.
QByteArray orderedSet(quint8 tag, std::vector<QByteArray> members);
/// Whole encoding of a dotted identifier.
QByteArray objectId(QStringView dotted);
QByteArray objectId(const char *dotted);
QByteArray integer(qint64 value);
/// An unsigned number given as its bytes, highest first.
QByteArray unsignedInteger(QByteArrayView bytes);
QByteArray bitString(QByteArrayView bytes);
/// Tag and length that stand before \a size bytes of content; for content that is written apart.
QByteArray header(quint8 tag, quint64 size);

} // namespace qujat::crypto::der
