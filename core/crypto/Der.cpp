// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Der.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace qujat::crypto::der {

namespace {

constexpr quint8 constructedBit = 0x20;
constexpr quint8 longTag = 0x1f;
constexpr quint8 indefinite = 0x80;
constexpr qsizetype mostLengthBytes = 8;

quint8 byteAt(QByteArrayView view, qsizetype at)
{
    return static_cast<quint8>(view[at]);
}

struct Head {
    quint8 tag = 0;
    qsizetype size = 0; ///< of tag and length
    qsizetype length = 0; ///< of the content; -1 where indefinite
};

/// Nothing when the bytes are no tag and length, or the content would not fit behind them.
std::optional<Head> readHead(QByteArrayView in)
{
    if (in.size() < 2)
        return std::nullopt;
    Head head{byteAt(in, 0), 2, 0};
    const quint8 first = byteAt(in, 1);
    if ((head.tag & longTag) == longTag || head.tag == 0)
        return std::nullopt;
    if (first < indefinite) {
        head.length = first;
    } else if (first == indefinite) {
        head.length = -1;
    } else {
        const qsizetype count = first & 0x7f;
        if (count > mostLengthBytes || in.size() < 2 + count)
            return std::nullopt;
        quint64 length = 0;
        for (qsizetype at = 0; at < count; ++at)
            length = (length << 8) | byteAt(in, 2 + at);
        head.size = 2 + count;
        if (length > static_cast<quint64>(in.size()))
            return std::nullopt;
        head.length = static_cast<qsizetype>(length);
    }
    if (head.length > in.size() - head.size)
        return std::nullopt;
    return head;
}

bool isEnd(QByteArrayView in)
{
    return in.size() >= 2 && in[0] == 0 && in[1] == 0;
}

/// Whether any length of \a in, which is a row of elements, is indefinite or any octet string in
/// pieces. Nothing for what is no encoding.
std::optional<bool> needsRewriting(QByteArrayView in, int depth)
{
    if (depth > mostNesting)
        return std::nullopt;
    while (!in.isEmpty()) {
        const auto head = readHead(in);
        if (!head)
            return std::nullopt;
        if (head->length < 0 || head->tag == ConstructedOctetString)
            return true;
        if ((head->tag & constructedBit) != 0) {
            const auto inner = needsRewriting(in.sliced(head->size, head->length), depth + 1);
            if (!inner || *inner)
                return inner;
        }
        in = in.sliced(head->size + head->length);
    }
    return false;
}

/// Rewrites the first element of \a in into \a out and takes it away; false when it is none.
bool rewrite(QByteArrayView &in, QByteArray &out, int depth);

/// The members of a constructed element, until its end.
bool rewriteMembers(QByteArrayView &in, bool untilMark, QByteArray &out, int depth)
{
    while (untilMark ? !isEnd(in) : !in.isEmpty()) {
        if (!rewrite(in, out, depth))
            return false;
    }
    if (untilMark)
        in = in.sliced(2);
    return true;
}

bool rewrite(QByteArrayView &in, QByteArray &out, int depth)
{
    const auto head = readHead(in);
    if (!head || depth > mostNesting)
        return false;
    if ((head->tag & constructedBit) == 0) {
        if (head->length < 0)
            return false;
        const auto content = in.sliced(head->size, head->length);
        out += header(head->tag, static_cast<quint64>(head->length));
        out.append(content.data(), content.size());
        in = in.sliced(head->size + head->length);
        return true;
    }
    QByteArray members;
    if (head->length < 0) {
        in = in.sliced(head->size);
        if (!rewriteMembers(in, true, members, depth + 1))
            return false;
    } else {
        auto inner = in.sliced(head->size, head->length);
        if (!rewriteMembers(inner, false, members, depth + 1))
            return false;
        in = in.sliced(head->size + head->length);
    }
    if (head->tag != ConstructedOctetString) {
        out += element(head->tag, members);
        return true;
    }
    // The pieces have become primitive octet strings; only their contents remain.
    QByteArray joined;
    joined.reserve(members.size());
    Reader pieces(members);
    while (!pieces.atEnd()) {
        const auto piece = pieces.next(OctetString);
        if (!piece)
            return false;
        joined.append(piece->content.data(), piece->content.size());
    }
    out += element(OctetString, joined);
    return true;
}

} // namespace

std::optional<Element> Reader::next()
{
    const auto head = m_failed ? std::nullopt : readHead(m_rest);
    if (!head || head->length < 0) {
        m_failed = true;
        return std::nullopt;
    }
    const Element element{head->tag, m_rest.first(head->size + head->length),
                          m_rest.sliced(head->size, head->length)};
    m_rest = m_rest.sliced(head->size + head->length);
    return element;
}

std::optional<Element> Reader::next(quint8 tag)
{
    if (peek() != tag)
        m_failed = true;
    return next();
}

std::optional<Element> Reader::optional(quint8 tag)
{
    return atEnd() || peek() != tag ? std::nullopt : next();
}

std::optional<Element> single(QByteArrayView bytes, quint8 tag)
{
    Reader reader(bytes);
    const auto element = reader.next(tag);
    return reader.atEnd() ? element : std::nullopt;
}

std::optional<Definite> withDefiniteLengths(const QByteArray &ber)
{
    const auto head = readHead(ber);
    if (!head)
        return std::nullopt;
    QByteArrayView in(ber);
    if (head->length >= 0) {
        const auto end = head->size + head->length;
        const auto needed = needsRewriting(in.first(end), 0);
        if (!needed)
            return std::nullopt;
        if (!*needed)
            return Definite{ber, end < ber.size()};
    }
    Definite definite;
    definite.bytes.reserve(ber.size());
    if (!rewrite(in, definite.bytes, 0))
        return std::nullopt;
    definite.hasMore = !in.isEmpty();
    return definite;
}

QString dottedFrom(QByteArrayView content)
{
    constexpr qsizetype mostBytes = 64;
    if (content.isEmpty() || content.size() > mostBytes
        || (byteAt(content, content.size() - 1) & 0x80) != 0)
        return {};
    // A byte makes a point and three digits at most; a longer arc has more bytes than digits.
    std::array<char, 4 * mostBytes + 4> dotted;
    char *end = dotted.data();
    const auto append = [&](quint64 number) {
        if (end != dotted.data())
            *end++ = '.';
        end = std::to_chars(end, dotted.data() + dotted.size(), number).ptr;
    };
    quint64 arc = 0;
    bool begins = true;
    for (const char c : content) {
        const auto byte = static_cast<quint8>(c);
        if ((begins && byte == 0x80) || arc > (std::numeric_limits<quint64>::max() >> 7))
            return {};
        arc = (arc << 7) | (byte & 0x7fU);
        begins = (byte & 0x80) == 0;
        if (!begins)
            continue;
        if (end == dotted.data()) {
            const quint64 first = std::min<quint64>(arc / 40, 2);
            append(first);
            arc -= first * 40;
        }
        append(arc);
        arc = 0;
    }
    return QString::fromLatin1(dotted.data(), end - dotted.data());
}

std::optional<qint64> smallInteger(QByteArrayView content)
{
    if (content.isEmpty() || content.size() > 8)
        return std::nullopt;
    qint64 value = static_cast<signed char>(content[0]);
    for (const char c : content.sliced(1))
        value = value * 256 + static_cast<quint8>(c);
    return value;
}

QByteArray header(quint8 tag, quint64 size)
{
    QByteArray out(1, static_cast<char>(tag));
    if (size < indefinite) {
        out.append(static_cast<char>(size));
        return out;
    }
    QByteArray length;
    for (quint64 rest = size; rest != 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    return out.append(static_cast<char>(indefinite | length.size())).append(length);
}

QByteArray element(quint8 tag, QByteArrayView content)
{
    auto out = header(tag, static_cast<quint64>(content.size()));
    return out.append(content.data(), content.size());
}

QByteArray sequence(std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const auto &part : parts)
        content.append(part);
    return element(Sequence, content);
}

QByteArray orderedSet(quint8 tag, std::vector<QByteArray> members)
{
    std::ranges::sort(members, [](const QByteArray &left, const QByteArray &right) {
        return std::ranges::lexicographical_compare(left, right, [](char a, char b) {
            return static_cast<quint8>(a) < static_cast<quint8>(b);
        });
    });
    QByteArray content;
    for (const auto &member : members)
        content.append(member);
    return element(tag, content);
}

QByteArray objectId(QStringView dotted)
{
    QByteArray content;
    quint64 first = 0;
    int at = 0;
    for (const auto part : dotted.tokenize(u'.')) {
        quint64 arc = part.toULongLong();
        if (at++ == 0) {
            first = arc;
            continue;
        }
        if (at == 2)
            arc += first * 40;
        QByteArray digits(1, static_cast<char>(arc & 0x7f));
        for (arc >>= 7; arc != 0; arc >>= 7)
            digits.prepend(static_cast<char>(0x80 | (arc & 0x7f)));
        content.append(digits);
    }
    return element(ObjectId, content);
}

QByteArray objectId(const char *dotted)
{
    return objectId(QString::fromLatin1(dotted));
}

QByteArray integer(qint64 value)
{
    QByteArray bytes;
    do {
        bytes.prepend(static_cast<char>(value & 0xff));
        value >>= 8;
    } while ((value != 0 && value != -1) || (value == 0) != (byteAt(bytes, 0) < 0x80));
    return element(Integer, bytes);
}

QByteArray unsignedInteger(QByteArrayView bytes)
{
    while (bytes.size() > 1 && bytes[0] == 0)
        bytes = bytes.sliced(1);
    QByteArray content;
    if (bytes.isEmpty() || byteAt(bytes, 0) >= 0x80)
        content.append('\0');
    content.append(bytes.data(), bytes.size());
    return element(Integer, content);
}

QByteArray bitString(QByteArrayView bytes)
{
    QByteArray content(1, '\0');
    return element(BitString, content.append(bytes.data(), bytes.size()));
}

} // namespace qujat::crypto::der
