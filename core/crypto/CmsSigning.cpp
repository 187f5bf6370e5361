// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"
#include "core/crypto/Digest.h"
#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <vector>

namespace qujat::crypto {

using namespace openssl;

namespace {

// Written by hand and not by CMS_sign(): that one wants the private key itself, and a key may live
// on a card.

enum Tag : unsigned char {
    TagInteger = 0x02,
    TagOctetString = 0x04,
    TagNull = 0x05,
    TagSequence = 0x30,
    TagSet = 0x31,
    TagContext0 = 0xa0,
    TagContext4 = 0xa4,
};

QByteArray element(Tag tag, QByteArrayView content)
{
    QByteArray out(1, static_cast<char>(tag));
    const auto size = static_cast<quint64>(content.size());
    if (size < 0x80) {
        out.append(static_cast<char>(size));
    } else {
        QByteArray length;
        for (quint64 rest = size; rest != 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        out.append(static_cast<char>(0x80 | length.size())).append(length);
    }
    return out.append(content);
}

QByteArray sequence(std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const auto &part : parts)
        content.append(part);
    return element(TagSequence, content);
}

/// DER orders the members of a SET OF by their bytes (X.690, 11.6).
QByteArray orderedSet(Tag tag, std::vector<QByteArray> members)
{
    std::ranges::sort(members, [](const QByteArray &left, const QByteArray &right) {
        return std::lexicographical_compare(
            left.begin(), left.end(), right.begin(), right.end(),
            [](char a, char b) { return static_cast<quint8>(a) < static_cast<quint8>(b); });
    });
    QByteArray content;
    for (const auto &member : members)
        content.append(member);
    return element(tag, content);
}

QByteArray objectId(int nid)
{
    return toDer(OBJ_nid2obj(nid), i2d_ASN1_OBJECT);
}

QByteArray attribute(int nid, const QByteArray &value)
{
    return sequence({objectId(nid), element(TagSet, value)});
}

/// UTCTime until 2049, GeneralizedTime after (RFC 5652, 11.3).
QByteArray timeElement(Timestamp moment)
{
    return toDer(fromTimestamp(moment).get(), i2d_ASN1_TIME);
}

QByteArray issuerOf(const Certificate &certificate)
{
    return toDer(X509_get_issuer_name(certificate.native()), i2d_X509_NAME);
}

QByteArray serialOf(const Certificate &certificate)
{
    return toDer(X509_get0_serialNumber(certificate.native()), i2d_ASN1_INTEGER);
}

/// RFC 5035 with SHA-256 left out, as its default demands.
QByteArray signingCertificate(const Certificate &certificate)
{
    const auto names = sequence({element(TagContext4, issuerOf(certificate))});
    const auto id = sequence({element(TagOctetString, sha256(certificate.der())),
                              sequence({names, serialOf(certificate)})});
    return sequence({sequence({id})});
}

QByteArray signatureAlgorithm(const Certificate &certificate)
{
    if (certificate.keyAlgorithm() == KeyAlgorithm::Rsa)
        return sequence({objectId(NID_sha256WithRSAEncryption), element(TagNull, {})});
    return sequence({objectId(NID_ecdsa_with_SHA256)});
}

} // namespace

Result<QByteArray> signAttached(QByteArrayView content, const SigningKey &key,
                                Timestamp signingTime)
{
    // Room for certificate, attributes and signature.
    constexpr qsizetype overhead = Certificate::maximumSize + 16 * 1024;
    if (content.isEmpty() || content.size() > maximumCmsSize - overhead)
        return failure(FailureCode::RequestTooLarge);
    const auto &certificate = key.certificate();
    if (certificate.keyAlgorithm() != KeyAlgorithm::Rsa
        && certificate.keyAlgorithm() != KeyAlgorithm::EcP256)
        return failure(FailureCode::CryptographyFailed);

    const std::vector<QByteArray> attributes{
        attribute(NID_pkcs9_contentType, objectId(NID_pkcs7_data)),
        attribute(NID_pkcs9_signingTime, timeElement(signingTime)),
        attribute(NID_pkcs9_messageDigest, element(TagOctetString, sha256(content))),
        attribute(NID_id_smime_aa_signingCertificateV2, signingCertificate(certificate))};
    // What is signed is the SET; what is written bears the context's tag instead (RFC 5652, 5.4).
    const auto signature = key.sign(orderedSet(TagSet, attributes));
    if (!signature)
        return failure(signature.error());

    const QByteArray one = element(TagInteger, QByteArrayView("\x01", 1));
    const QByteArray digestAlgorithm = sequence({objectId(NID_sha256)});
    const auto signer =
        sequence({one, sequence({issuerOf(certificate), serialOf(certificate)}), digestAlgorithm,
                  orderedSet(TagContext0, attributes), signatureAlgorithm(certificate),
                  element(TagOctetString, *signature)});
    const auto inner = sequence(
        {objectId(NID_pkcs7_data), element(TagContext0, element(TagOctetString, content))});
    const auto signedData =
        sequence({one, element(TagSet, digestAlgorithm), inner,
                  element(TagContext0, certificate.der()), element(TagSet, signer)});
    return sequence({objectId(NID_pkcs7_signed), element(TagContext0, signedData)});
}

} // namespace qujat::crypto
