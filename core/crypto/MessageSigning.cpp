// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/MessageSigning.h"

#include "core/crypto/Asn1Values.h"
#include "core/crypto/Digest.h"
#include "core/crypto/SignerReader.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

// Written by hand and not by CMS_sign(): that one wants the private key itself, and a key may live
// on a token.

QByteArray attribute(const char *id, const QByteArray &value)
{
    return der::sequence({der::objectId(id), der::element(der::Set, value)});
}

/// RFC 5035, 3, with SHA-256 left out, as its default demands.
QByteArray signingCertificate(const Certificate &certificate)
{
    const auto names = der::sequence({der::element(der::context(4), certificate.issuerName())});
    const auto id = der::sequence({der::element(der::OctetString, sha256(certificate.der())),
                                   der::sequence({names, certificate.serialDer()})});
    return der::sequence({der::sequence({id})});
}

/// SignerInfo (RFC 5652, 5.3).
Result<QByteArray> makeSigner(const SigningKey &key, const QString &contentType,
                              QByteArrayView contentDigest, Timestamp signingTime)
{
    const auto scheme = key.scheme();
    if (contentDigest.size() != crypto::sizeOf(scheme.digest))
        return failure(FailureCode::CryptographyFailed,
                       {{Detail::Reason, QStringLiteral("digest")}});
    const std::vector<QByteArray> attributes{
        attribute(messageId::contentType, der::objectId(contentType)),
        attribute(messageId::signingTime, der::time(signingTime)),
        attribute(messageId::messageDigest, der::element(der::OctetString, contentDigest)),
        attribute(messageId::signingCertificateV2, signingCertificate(key.certificate()))};
    // What is signed is the SET; what is written bears the context's tag instead (RFC 5652, 5.4).
    const auto signature = key.sign(der::orderedSet(der::Set, attributes));
    if (!signature)
        return failure(signature.error());
    return der::sequence(
        {der::integer(1),
         der::sequence({key.certificate().issuerName(), key.certificate().serialDer()}),
         digestIdentifier(scheme.digest), der::orderedSet(der::context(0), attributes),
         scheme.identifier(), der::element(der::OctetString, *signature)});
}

void addOnce(std::vector<QByteArray> &list, const QByteArray &element)
{
    if (std::ranges::find(list, element) == list.end())
        list.push_back(element);
}

/// The version that RFC 5652, 5.1 demands for what is inside.
int versionOf(const SignedMessage::Parts &parts, bool isPlainData)
{
    const auto isOther = [](const QByteArray &element) {
        return static_cast<quint8>(element.front()) != der::Sequence;
    };
    if (std::ranges::any_of(parts.revocations, isOther))
        return 5;
    const bool hasThird = std::ranges::any_of(parts.signers, [](const QByteArray &signer) {
        const auto outer = der::single(signer, der::Sequence);
        const auto version = outer ? der::Reader(outer->content).next(der::Integer) : std::nullopt;
        return version && der::smallInteger(version->content) == 3;
    });
    return hasThird || !isPlainData ? 3 : 1;
}

/// Puts the message together; the content is copied once.
Result<QByteArray> compose(const SignedMessage::Parts &parts, const QString &contentType)
{
    const auto set = [](quint8 tag, const std::vector<QByteArray> &members) {
        return members.empty() ? QByteArray() : der::orderedSet(tag, members);
    };
    const auto before =
        der::integer(versionOf(parts, contentType == QLatin1String(messageId::data)))
        + der::orderedSet(der::Set, parts.digestIdentifiers);
    const auto after = set(der::context(0), parts.certificates)
        + set(der::context(1), parts.revocations) + der::orderedSet(der::Set, parts.signers);
    const auto inner = static_cast<quint64>(before.size() + parts.content.size() + after.size());
    const auto signedData = der::header(der::Sequence, inner);
    const auto outer =
        der::header(der::context(0), static_cast<quint64>(signedData.size()) + inner);
    const auto type = der::objectId(messageId::signedData);
    const auto whole = static_cast<quint64>(type.size() + outer.size() + signedData.size()) + inner;
    QByteArray message = der::header(der::Sequence, whole);
    if (static_cast<quint64>(message.size()) + whole > SignedMessage::maximumSize)
        return failure(FailureCode::RequestTooLarge);
    message.reserve(message.size() + static_cast<qsizetype>(whole));
    message.append(type).append(outer).append(signedData).append(before);
    message.append(parts.content.data(), parts.content.size());
    return message.append(after);
}

/// Adds the signer with its certificate and digest to what is there.
Result<QByteArray> composeWith(SignedMessage::Parts parts, const QString &contentType,
                               QByteArrayView contentDigest, const SigningKey &key,
                               Timestamp signingTime)
{
    const auto signer = makeSigner(key, contentType, contentDigest, signingTime);
    if (!signer)
        return failure(signer.error());
    addOnce(parts.digestIdentifiers, digestIdentifier(key.scheme().digest));
    addOnce(parts.certificates, key.certificate().der());
    parts.signers.push_back(*signer);
    if (parts.signers.size() > SignedMessage::mostSigners
        || parts.certificates.size() > SignedMessage::mostCertificates)
        return failure(FailureCode::RequestTooLarge);
    return compose(parts, contentType);
}

bool isContentInfo(QByteArrayView token)
{
    const auto outer = der::single(token, der::Sequence);
    if (!outer)
        return false;
    der::Reader reader(outer->content);
    return reader.next(der::ObjectId) && reader.next(der::context(0)) && reader.atEnd();
}

} // namespace

Result<QByteArray> signAttached(QByteArrayView content, const SigningKey &key,
                                Timestamp signingTime)
{
    if (content.size() > SignedMessage::maximumSize)
        return failure(FailureCode::RequestTooLarge);
    const auto encapsulated =
        der::sequence({der::objectId(messageId::data),
                       der::element(der::context(0), der::element(der::OctetString, content))});
    return composeWith({.content = encapsulated}, QLatin1String(messageId::data),
                       digestOf(key.scheme().digest, content), key, signingTime);
}

Result<QByteArray> signDetached(const ContentDigests &digests, const SigningKey &key,
                                Timestamp signingTime)
{
    const auto encapsulated = der::sequence({der::objectId(messageId::data)});
    return composeWith({.content = encapsulated}, QLatin1String(messageId::data),
                       digests.find(key.scheme().digest), key, signingTime);
}

Result<QByteArray> addSigner(const SignedMessage &message, const SigningKey &key,
                             Timestamp signingTime, const std::optional<ContentDigests> &digests)
{
    const auto digest = message.isDetached()
        ? digests.value_or(ContentDigests()).find(key.scheme().digest)
        : digestOf(key.scheme().digest, message.content());
    return composeWith(message.parts(), message.contentType(), digest, key, signingTime);
}

Result<QByteArray> addTimeStamp(const SignedMessage &message, std::size_t signer,
                                QByteArrayView token)
{
    if (signer >= message.signers().size() || !isContentInfo(token))
        return failure(FailureCode::RequestMalformed,
                       {{Detail::Field, QStringLiteral("timeStamp")}});
    const auto &one = message.signers()[signer];
    std::vector<QByteArray> attributes;
    qsizetype unsignedSize = 0;
    if (!one.unsignedAttributes.isEmpty()) {
        unsignedSize = one.unsignedAttributes.size();
        const auto set = der::single(one.unsignedAttributes, der::context(1));
        der::Reader reader(set ? set->content : QByteArrayView());
        while (!reader.atEnd()) {
            const auto element = reader.next();
            if (!element)
                return failure(FailureCode::RequestMalformed);
            attributes.push_back(element->whole.toByteArray());
        }
    }
    attributes.push_back(attribute(messageId::signatureTimeStamp, token.toByteArray()));
    const auto members = der::single(one.whole, der::Sequence)->content;
    auto content = members.first(members.size() - unsignedSize).toByteArray();
    auto parts = message.parts();
    parts.signers[signer] =
        der::element(der::Sequence, content.append(der::orderedSet(der::context(1), attributes)));
    return compose(parts, message.contentType());
}

Result<QByteArray> addEvidence(const SignedMessage &message,
                               const std::vector<Certificate> &certificates,
                               const std::vector<QByteArray> &revocationLists,
                               const std::vector<QByteArray> &ocspAnswers)
{
    auto parts = message.parts();
    for (const auto &certificate : certificates)
        addOnce(parts.certificates, certificate.der());
    for (const auto &list : revocationLists)
        addOnce(parts.revocations, list);
    for (const auto &answer : ocspAnswers)
        addOnce(parts.revocations,
                der::element(der::context(1), der::objectId(messageId::ocspResponse) + answer));
    if (parts.certificates.size() > SignedMessage::mostCertificates
        || parts.revocations.size() > SignedMessage::mostRevocations)
        return failure(FailureCode::RequestTooLarge);
    return compose(parts, message.contentType());
}

} // namespace qujat::crypto
