// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Asn1Values.h"
#include "core/crypto/TimeStamp.h"

namespace qujat::crypto {

namespace {

constexpr char signedDataId[] = "1.2.840.113549.1.7.2";
constexpr char contentTypeId[] = "1.2.840.113549.1.9.3";
constexpr char messageDigestId[] = "1.2.840.113549.1.9.4";
constexpr char signingTimeId[] = "1.2.840.113549.1.9.5";
constexpr char signingCertificateId[] = "1.2.840.113549.1.9.16.2.47";
constexpr int tokenVersion = 3; ///< RFC 5652, 5.1: for content other than data

QByteArray attribute(const char *id, const QByteArray &value)
{
    return der::sequence({der::objectId(id), der::element(der::Set, value)});
}

/// RFC 5035: the certificate by its SHA-256, which is the default and left out, issuer and number.
QByteArray nameOf(const Certificate &certificate)
{
    const auto names = der::sequence({der::element(der::context(4), certificate.issuerName())});
    const auto id = der::sequence(
        {der::element(der::OctetString, digestOf(DigestAlgorithm::Sha256, certificate.der())),
         der::sequence({names, certificate.serialDer()})});
    return der::sequence({der::sequence({id})});
}

} // namespace

Result<QByteArray> makeTimeStampToken(const TimeStampInfo &info, const SigningKey &authority,
                                      bool withCertificate)
{
    const auto &certificate = authority.certificate();
    const auto scheme = authority.scheme();
    const auto content = info.der();
    const std::vector<QByteArray> attributes{
        attribute(contentTypeId, der::objectId(timeStampContentId)),
        attribute(signingTimeId, der::time(info.time)),
        attribute(messageDigestId,
                  der::element(der::OctetString, digestOf(scheme.digest, content))),
        attribute(signingCertificateId, nameOf(certificate))};
    const auto signature = authority.sign(der::orderedSet(der::Set, attributes));
    if (!signature)
        return failure(signature.error());
    const auto digest = digestIdentifier(scheme.digest);
    const auto signer = der::sequence(
        {der::integer(1), der::sequence({certificate.issuerName(), certificate.serialDer()}),
         digest, der::orderedSet(der::context(0), attributes), scheme.identifier(),
         der::element(der::OctetString, *signature)});
    const auto inner =
        der::sequence({der::objectId(timeStampContentId),
                       der::element(der::context(0), der::element(der::OctetString, content))});
    const auto signedData = der::sequence(
        {der::integer(tokenVersion), der::element(der::Set, digest), inner,
         withCertificate ? der::element(der::context(0), certificate.der()) : QByteArray(),
         der::element(der::Set, signer)});
    return der::sequence({der::objectId(signedDataId), der::element(der::context(0), signedData)});
}

} // namespace qujat::crypto
