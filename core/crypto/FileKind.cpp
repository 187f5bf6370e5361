// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/FileKind.h"

#include "core/crypto/Der.h"
#include "core/crypto/XmlSignature.h"

#include <algorithm>
#include <array>
#include <optional>

namespace qujat::crypto {
namespace {

using der::Reader;

/// An element at the front of \a bytes with definite or indefinite length: what a first look needs
/// no end for.
std::optional<QByteArrayView> opened(QByteArrayView bytes, quint8 tag)
{
    if (bytes.size() < 2 || static_cast<quint8>(bytes[0]) != tag)
        return std::nullopt;
    const auto length = static_cast<quint8>(bytes[1]);
    const qsizetype size = length > 0x80 ? 2 + (length & 0x7f) : 2;
    if (bytes.size() < size)
        return std::nullopt;
    return bytes.sliced(size);
}

QString identifierAt(QByteArrayView bytes)
{
    Reader reader(bytes);
    const auto id = reader.next(der::ObjectId);
    return id ? der::dottedFrom(id->content) : QString();
}

/// The content type inside SignedData; empty when the form is another.
QString contentTypeOf(QByteArrayView afterType)
{
    const auto explicitPart = opened(afterType, der::context(0));
    const auto signedData = explicitPart ? opened(*explicitPart, der::Sequence) : std::nullopt;
    if (!signedData)
        return {};
    Reader reader(*signedData);
    if (!reader.next(der::Integer))
        return {};
    auto rest = reader.rest();
    // digestAlgorithms, which a writer of indefinite lengths may leave open as well.
    if (const auto digests = reader.optional(der::Set)) {
        rest = reader.rest();
    } else if (auto inside = opened(rest, der::Set)) {
        Reader digestReader(*inside);
        while (digestReader.optional(der::Sequence)) { }
        rest = digestReader.rest();
        if (!rest.startsWith(QByteArrayView("\0\0", 2)))
            return {};
        rest = rest.sliced(2);
    }
    const auto encapsulated = opened(rest, der::Sequence);
    return encapsulated ? identifierAt(*encapsulated) : QString();
}

/// Tells certificate, request and list apart by what stands inside their signed part.
FileKind kindOfSignedPart(QByteArrayView signedPart)
{
    Reader reader(signedPart);
    if (reader.optional(der::context(0)))
        return FileKind::Certificate;
    const bool numbered = reader.optional(der::Integer).has_value();
    const auto first = reader.optional(der::Sequence);
    if (!first)
        return FileKind::Unrecognised;
    // A name is made of sets, an algorithm begins with its identifier.
    if (first->content.isEmpty() || static_cast<quint8>(first->content[0]) != der::ObjectId)
        return numbered ? FileKind::CertificateRequest : FileKind::Unrecognised;
    if (!reader.optional(der::Sequence))
        return FileKind::Unrecognised;
    if (reader.peek() == der::UtcTime || reader.peek() == der::GeneralizedTime)
        return FileKind::RevocationList;
    return numbered ? FileKind::Certificate : FileKind::Unrecognised;
}

FileKind kindOfDer(QByteArrayView bytes)
{
    const auto content = opened(bytes, der::Sequence);
    if (!content || content->isEmpty())
        return FileKind::Unrecognised;
    Reader reader(*content);
    switch (reader.peek()) {
    case der::ObjectId: {
        const auto type = identifierAt(*content);
        reader.next();
        if (type != u"1.2.840.113549.1.7.2")
            return FileKind::Unrecognised;
        return contentTypeOf(reader.rest()) == u"1.2.840.113549.1.9.16.1.4"
            ? FileKind::TimeStampToken
            : FileKind::Cms;
    }
    case der::Integer: {
        const auto version = reader.next();
        const auto number = version ? der::smallInteger(version->content) : std::nullopt;
        return number == 3 ? FileKind::KeyContainer
            : number       ? FileKind::PrivateKey
                           : FileKind::Unrecognised;
    }
    case der::Enumerated:
        return FileKind::OcspResponse;
    case der::Sequence:
        break;
    default:
        return FileKind::Unrecognised;
    }
    const auto first = reader.next();
    if (!first)
        return FileKind::Unrecognised;
    Reader inside(first->content);
    const auto second = reader.peek();
    if (inside.peek() == der::ObjectId && second == der::OctetString)
        return FileKind::PrivateKey;
    if (inside.peek() == der::Integer && reader.atEnd())
        return FileKind::TimeStampResponse;
    if (inside.peek() == der::Integer && second == der::Sequence) {
        Reader token(reader.rest());
        const auto part = token.next();
        if (part && identifierAt(part->content) == u"1.2.840.113549.1.7.2")
            return FileKind::TimeStampResponse;
    }
    return kindOfSignedPart(first->content);
}

std::optional<QByteArray> fromBase64(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (text.isEmpty())
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(*decoded);
}

} // namespace

QString nameOf(FileKind kind)
{
    static constexpr std::array names{"empty",          "unrecognised",       "xml",
                                      "certificate",    "certificateRequest", "revocationList",
                                      "privateKey",     "keyContainer",       "cms",
                                      "timeStampToken", "timeStampResponse",  "ocspResponse"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

RecognisedFile recognise(const QByteArray &bytes)
{
    return partsOf(bytes).front();
}

std::vector<RecognisedFile> partsOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {{FileKind::Empty, {}}};
    if (bytes.front() == static_cast<char>(der::Sequence))
        if (const auto kind = kindOfDer(bytes); kind != FileKind::Unrecognised)
            return {{kind, bytes}};
    if (looksLikeXml(bytes))
        return {{FileKind::Xml, bytes}};
    static const QByteArray begin("-----BEGIN ");
    static const QByteArray end("-----END ");
    std::vector<RecognisedFile> parts;
    for (auto at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
        const auto label = bytes.indexOf("-----", at + begin.size());
        const auto close = label < 0 ? -1 : bytes.indexOf(end, label);
        if (close < 0)
            break;
        auto content = fromBase64(bytes.mid(label + 5, close - label - 5));
        if (content)
            parts.push_back({kindOfDer(*content), std::move(*content)});
        at = close;
    }
    if (!parts.empty())
        return parts;
    if (auto content = fromBase64(bytes))
        if (const auto kind = kindOfDer(*content); kind != FileKind::Unrecognised)
            return {{kind, std::move(*content)}};
    return {{FileKind::Unrecognised, bytes}};
}

} // namespace qujat::crypto
