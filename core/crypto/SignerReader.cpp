// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignerReader.h"

#include "core/crypto/Asn1Values.h"

namespace qujat::crypto {

namespace {

struct Attribute {
    QString id;
    std::vector<der::Element> values;
};

/// SET OF Attribute (RFC 5652, 5.3). Nothing when it is none or has too many.
std::optional<std::vector<Attribute>> readAttributes(QByteArrayView content)
{
    std::vector<Attribute> attributes;
    der::Reader reader(content);
    while (!reader.atEnd()) {
        const auto outer = reader.next(der::Sequence);
        if (!outer || attributes.size() >= SignedMessage::mostAttributes)
            return std::nullopt;
        der::Reader inner(outer->content);
        const auto id = inner.next(der::ObjectId);
        const auto set = inner.next(der::Set);
        if (!id || !set || !inner.atEnd())
            return std::nullopt;
        Attribute attribute{der::dottedFrom(id->content), {}};
        der::Reader values(set->content);
        while (!values.atEnd()) {
            const auto value = values.next();
            if (!value || attribute.values.size() >= SignedMessage::mostAttributes)
                return std::nullopt;
            attribute.values.push_back(*value);
        }
        attributes.push_back(std::move(attribute));
    }
    return attributes;
}

/// IssuerSerial ::= SEQUENCE { issuer GeneralNames, serialNumber } (RFC 5035, 5).
bool readIssuerSerial(QByteArrayView content, CertificateReference &reference)
{
    der::Reader reader(content);
    const auto names = reader.next(der::Sequence);
    const auto serial = reader.next(der::Integer);
    const auto name = names ? der::single(names->content, der::context(4)) : std::nullopt;
    if (!name || !serial)
        return false;
    reference.issuer = name->content;
    reference.serial = serial->whole;
    return true;
}

/// ESSCertID and ESSCertIDv2 (RFC 5035, 4 and 5). The digest of the first is SHA-1, of the second
/// SHA-256 unless it says otherwise.
std::optional<CertificateReference> readReference(QByteArrayView content, bool isSecond)
{
    der::Reader reader(content);
    CertificateReference reference;
    reference.algorithm = isSecond ? DigestAlgorithm::Sha256 : DigestAlgorithm::Sha1;
    if (isSecond) {
        if (const auto algorithm = reader.optional(der::Sequence); algorithm) {
            const auto id = der::Reader(algorithm->content).next(der::ObjectId);
            if (!id)
                return std::nullopt;
            reference.algorithm = digestFromId(der::dottedFrom(id->content));
        }
    }
    const auto digest = reader.next(der::OctetString);
    if (!digest)
        return std::nullopt;
    reference.digest = digest->content;
    const auto issuerSerial = reader.optional(der::Sequence);
    if (!reader.atEnd() || (issuerSerial && !readIssuerSerial(issuerSerial->content, reference)))
        return std::nullopt;
    return reference;
}

bool readReferences(const der::Element &value, bool isSecond, MessageSigner &signer)
{
    if (value.tag != der::Sequence)
        return false;
    const auto list = der::Reader(value.content).next(der::Sequence);
    if (!list)
        return false;
    der::Reader reader(list->content);
    while (!reader.atEnd()) {
        const auto entry = reader.next(der::Sequence);
        const auto reference = entry ? readReference(entry->content, isSecond) : std::nullopt;
        if (!reference || signer.signingCertificates.size() >= SignedMessage::mostAttributes)
            return false;
        signer.signingCertificates.push_back(*reference);
    }
    return !signer.signingCertificates.empty();
}

/// Takes one signed attribute; false when its form is wrong. Unknown attributes are none of ours.
bool takeSigned(const QString &id, const der::Element &value, MessageSigner &signer)
{
    if (id == QLatin1String(messageId::contentType)) {
        signer.contentType = der::dottedFrom(value.content);
        return value.tag == der::ObjectId;
    }
    if (id == QLatin1String(messageId::messageDigest)) {
        signer.messageDigest = value.content;
        return value.tag == der::OctetString;
    }
    if (id == QLatin1String(messageId::signingTime)) {
        signer.signingTime = der::timeFrom(value);
        return signer.signingTime.has_value();
    }
    if (id == QLatin1String(messageId::signingCertificate))
        return readReferences(value, false, signer);
    if (id == QLatin1String(messageId::signingCertificateV2))
        return readReferences(value, true, signer);
    if (id == QLatin1String(messageId::contentHint)) {
        der::Reader reader(value.content);
        reader.optional(der::Utf8String);
        const auto hint = reader.next(der::ObjectId);
        signer.contentHint = hint ? der::dottedFrom(hint->content) : QString();
        return hint.has_value();
    }
    return true;
}

/// Each of these stands there once and has one value (RFC 5652, 11.1 to 11.3; RFC 5035, 3).
bool isSingle(const QString &id)
{
    for (const char *single :
         {messageId::contentType, messageId::messageDigest, messageId::signingTime,
          messageId::signingCertificate, messageId::signingCertificateV2, messageId::contentHint}) {
        if (id == QLatin1String(single))
            return true;
    }
    return false;
}

bool takeSignedAttributes(QByteArrayView content, MessageSigner &signer)
{
    const auto attributes = readAttributes(content);
    if (!attributes)
        return false;
    QStringList seen;
    for (const auto &attribute : *attributes) {
        if (!isSingle(attribute.id))
            continue;
        if (seen.contains(attribute.id) || attribute.values.size() != 1
            || !takeSigned(attribute.id, attribute.values.front(), signer))
            return false;
        seen.append(attribute.id);
    }
    return true;
}

bool takeUnsignedAttributes(QByteArrayView content, MessageSigner &signer)
{
    const auto attributes = readAttributes(content);
    if (!attributes)
        return false;
    for (const auto &attribute : *attributes) {
        if (attribute.id == QLatin1String(messageId::signatureTimeStamp)) {
            for (const auto &value : attribute.values)
                signer.timeStampTokens.push_back(value.whole.toByteArray());
        } else if (attribute.id == QLatin1String(messageId::counterSignature)) {
            signer.counterSignatures += static_cast<int>(attribute.values.size());
        }
    }
    return true;
}

/// SignerIdentifier (RFC 5652, 5.3): issuer and serial number, or [0] the subject's key identifier.
bool takeIdentifier(der::Reader &reader, MessageSigner &signer)
{
    if (const auto key = reader.optional(der::contextPrimitive(0)); key) {
        signer.keyIdentifier = key->content;
        return !key->content.isEmpty();
    }
    const auto pair = reader.next(der::Sequence);
    if (!pair)
        return false;
    der::Reader inner(pair->content);
    const auto issuer = inner.next(der::Sequence);
    const auto serial = inner.next(der::Integer);
    if (!issuer || !serial || !inner.atEnd())
        return false;
    signer.issuer = issuer->whole;
    signer.serial = serial->whole;
    return true;
}

} // namespace

std::optional<MessageSigner> readSigner(QByteArrayView whole, const QString &contentType)
{
    MessageSigner signer;
    signer.whole = whole;
    const auto outer = der::single(whole, der::Sequence);
    if (!outer)
        return std::nullopt;
    der::Reader reader(outer->content);
    const auto version = reader.next(der::Integer);
    if (!version || !takeIdentifier(reader, signer))
        return std::nullopt;
    const auto digest = reader.next(der::Sequence);
    const auto signedPart = reader.optional(der::context(0));
    const auto algorithm = reader.next(der::Sequence);
    const auto signature = reader.next(der::OctetString);
    const auto unsignedPart = reader.optional(der::context(1));
    if (!digest || !algorithm || !signature || !reader.atEnd())
        return std::nullopt;
    signer.version = static_cast<int>(der::smallInteger(version->content).value_or(0));
    signer.digestIdentifier = digest->whole;
    if (const auto id = der::Reader(digest->content).next(der::ObjectId); id)
        signer.digest = digestFromId(der::dottedFrom(id->content));
    signer.signatureIdentifier = algorithm->whole;
    signer.scheme = SignatureScheme::fromIdentifier(algorithm->whole, signer.digest);
    signer.signature = signature->content;
    if (signer.version != (signer.keyIdentifier.isEmpty() ? 1 : 3))
        signer.fault = "signer";
    if (signedPart) {
        signer.signedAttributes = signedPart->whole;
        if (!takeSignedAttributes(signedPart->content, signer))
            signer.fault = "signedAttributes";
    }
    // RFC 5652 lets them be absent for plain data; nobody's profile does, and without them a
    // content could be passed off as attributes.
    if (!signer.messageDigest || signer.contentType != contentType)
        signer.fault = "signedAttributes";
    if (unsignedPart) {
        signer.unsignedAttributes = unsignedPart->whole;
        if (!takeUnsignedAttributes(unsignedPart->content, signer))
            signer.fault = "unsignedAttributes";
    }
    return signer;
}

std::optional<Certificate> certificateOf(const MessageSigner &signer,
                                         const std::vector<Certificate> &certificates)
{
    for (const auto &certificate : certificates) {
        const bool fits = signer.keyIdentifier.isEmpty()
            ? certificate.serialDer() == signer.serial
                && der::isSameName(certificate.issuerName(), signer.issuer)
            : certificate.subjectKeyIdentifier() == signer.keyIdentifier;
        if (fits)
            return certificate;
    }
    return std::nullopt;
}

} // namespace qujat::crypto
