// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/XmlAlgorithms.h"

#include "core/crypto/Algorithms.h"
#include "core/crypto/PublicKey.h"

namespace qujat::crypto::xml {
namespace {

/// r and s in XML are as long as the curve's order (RFC 4050, 3.3; XML Signature 1.1, 6.4.3).
int numberSizeOf(KeyAlgorithm algorithm)
{
    return algorithm == KeyAlgorithm::EcP384 ? 48 : 32;
}

Check made(CheckKind kind, CheckOutcome outcome, const QString &detail)
{
    return {kind, outcome,
            outcome == CheckOutcome::Invalid ? FailureCode::SignatureInvalid
                                             : FailureCode::DocumentVerifyFailed,
            detail, std::nullopt};
}

/// Why a name that we do not compute with is refused: what is known to be broken is Invalid, what
/// is merely foreign is Unknown.
Check foreign(CheckKind kind, const QByteArray &name)
{
    if (name.contains("hmac"))
        return made(kind, CheckOutcome::Invalid, QStringLiteral("hmac"));
    if (name.endsWith("sha1") || name.endsWith("md5") || name.endsWith("sha224"))
        return made(kind, CheckOutcome::Invalid, QStringLiteral("weakDigest"));
    return made(kind, CheckOutcome::Unknown, QStringLiteral("algorithm"));
}

} // namespace

tl::expected<QByteArray, Check> digestOf(const QByteArray &name, QByteArrayView bytes)
{
    const auto algorithm = digestFromXmlUri(QString::fromLatin1(name));
    if (!algorithm)
        return tl::unexpected(foreign(CheckKind::Digest, name));
    if (isWeak(*algorithm))
        return tl::unexpected(
            made(CheckKind::Digest, CheckOutcome::Invalid, QStringLiteral("weakDigest")));
    if (!isAvailable(*algorithm))
        return tl::unexpected(
            made(CheckKind::Digest, CheckOutcome::Unknown, QStringLiteral("noEngine")));
    return crypto::digestOf(*algorithm, bytes);
}

Check checkSignature(const QByteArray &name, const Certificate &signer, QByteArrayView bytes,
                     QByteArrayView signature)
{
    const auto scheme = SignatureScheme::fromXmlUri(QString::fromLatin1(name));
    if (!scheme)
        return foreign(CheckKind::Signature, name);
    const auto key = signer.publicKey();
    const auto value = scheme->mathematics == SignatureMathematics::Ecdsa
        ? (signature.size() == 2 * numberSizeOf(key.algorithm()) ? ecdsaToDer(signature)
                                                                 : QByteArray())
        : signature.toByteArray();
    const auto judged = key.verifyMessage(*scheme, bytes, value);
    if (judged.isValid())
        return {CheckKind::Signature, CheckOutcome::Valid, {}, {}, {}};
    return made(CheckKind::Signature, judged.outcome, judged.reason);
}

QString describe(const QByteArray &signatureAlgorithm, const Certificate &signer)
{
    const auto scheme = SignatureScheme::fromXmlUri(QString::fromLatin1(signatureAlgorithm));
    const auto key = signer.algorithmName();
    return scheme ? key + u' ' + nameOf(scheme->digest) : key;
}

Result<SigningNames> signingNames(const Certificate &certificate)
{
    const auto scheme =
        SignatureScheme::preferredFor(certificate.keyAlgorithm(), certificate.keyBits());
    if (!scheme || scheme->xmlUri().isEmpty() || xmlUriOf(scheme->digest).isEmpty())
        return failure(FailureCode::CryptographyFailed,
                       {{Detail::Reason, QStringLiteral("algorithm")}});
    return SigningNames{scheme->xmlUri().toLatin1(), xmlUriOf(scheme->digest).toLatin1()};
}

Result<QByteArray> signatureValue(const SigningKey &key, QByteArrayView bytes)
{
    auto signature = key.sign(bytes);
    const auto algorithm = key.certificate().keyAlgorithm();
    if (signature && (algorithm == KeyAlgorithm::EcP256 || algorithm == KeyAlgorithm::EcP384))
        return ecdsaToRaw(*signature, numberSizeOf(algorithm));
    return signature;
}

} // namespace qujat::crypto::xml
