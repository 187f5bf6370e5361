// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/PrivateKey.h"

#include "core/crypto/GostKeys.h"
#include "core/crypto/PrivateKeys.h"

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr unsigned rsaBits = 2048;

tl::unexpected<Failure> failed(const char *reason)
{
    return failure(FailureCode::CryptographyFailed,
                   {{Detail::Reason, QString::fromLatin1(reason)}});
}

tl::unexpected<Failure> damaged(const char *reason)
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QString::fromLatin1(reason)}});
}

const EVP_MD *digestFor(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Sha384 ? EVP_sha384() : EVP_sha256();
}

QByteArray signWithOpenSsl(EVP_PKEY *key, DigestAlgorithm algorithm, QByteArrayView digest)
{
    const ErrorsForgotten forgotten;
    const KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    std::size_t length = 0;
    if (!context || EVP_PKEY_sign_init(context.get()) != 1
        || EVP_PKEY_CTX_set_signature_md(context.get(), digestFor(algorithm)) != 1
        || EVP_PKEY_sign(context.get(), nullptr, &length, bytesOf(digest), openssl::sizeOf(digest))
            != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_PKEY_sign(context.get(), bytesOf(signature), &length, bytesOf(digest),
                      openssl::sizeOf(digest))
        != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace

struct PrivateKey::Data {
    std::optional<PublicKey> publicKey;
    std::optional<SignatureScheme> scheme;
    Key key; ///< null for GOST
    std::optional<gost::PrivateNumber> number; ///< for GOST
};

PrivateKey::PrivateKey(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<PrivateKey> PrivateKey::made(std::shared_ptr<Data> data)
{
    QByteArray spki;
    if (data->number) {
        if (!gost::isUsable())
            return failed("noEngine");
        const auto point = gost::publicKeyOf(data->number->curve, data->number->number);
        if (point.isEmpty())
            return damaged("form");
        spki = gost::spkiOf(data->number->curve, point);
    } else {
        spki = toDer(data->key.get(), i2d_PUBKEY);
    }
    auto publicKey = PublicKey::fromSpki(spki);
    if (!publicKey || publicKey->algorithm() == KeyAlgorithm::Other)
        return damaged("algorithm");
    if (publicKey->algorithm() == KeyAlgorithm::Rsa
        && publicKey->bits() < static_cast<int>(rsaBits))
        return damaged("short");
    data->scheme = SignatureScheme::preferredFor(publicKey->algorithm(), publicKey->bits());
    data->publicKey = std::move(*publicKey);
    return PrivateKey(std::move(data));
}

Result<PrivateKey> PrivateKey::generate(KeyAlgorithm algorithm, Size size)
{
    auto data = std::make_shared<Data>();
    switch (algorithm) {
    case KeyAlgorithm::Rsa:
        data->key = generateRsa(rsaBits);
        break;
    case KeyAlgorithm::EcP256:
        data->key = generateP256();
        break;
    case KeyAlgorithm::Gost2015: {
        if (!gost::isUsable())
            return failed("noEngine");
        const auto curve = size == Size::Gost256 ? gost::Curve::Tc26A256 : gost::Curve::Tc26A512;
        data->number = gost::PrivateNumber{curve, gost::generate(curve)};
        break;
    }
    default:
        return failed("algorithm");
    }
    return made(std::move(data));
}

Result<PrivateKey> PrivateKey::fromPkcs8(const SecretBytes &pkcs8)
{
    const ErrorsForgotten forgotten;
    auto data = std::make_shared<Data>();
    data->number = gost::numberFrom(pkcs8);
    if (!data->number) {
        data->key = keyFromPkcs8(pkcs8);
        if (!data->key)
            return damaged("form");
    }
    return made(std::move(data));
}

const PublicKey &PrivateKey::publicKey() const
{
    return *m_data->publicKey;
}

SignatureScheme PrivateKey::scheme() const
{
    return m_data->scheme.value_or(SignatureScheme{});
}

bool PrivateKey::maySign() const
{
    return m_data->scheme.has_value();
}

Result<QByteArray> PrivateKey::signDigest(QByteArrayView digest) const
{
    if (!maySign())
        return failed("retiredAlgorithm");
    if (digest.size() != sizeOf(m_data->scheme->digest))
        return failed("digest");
    auto signature = m_data->number
        ? gost::sign(m_data->number->curve, m_data->number->number, digest)
        : signWithOpenSsl(m_data->key.get(), m_data->scheme->digest, digest);
    if (signature.isEmpty())
        return failed("key");
    return signature;
}

Result<QByteArray> PrivateKey::sign(QByteArrayView data) const
{
    return signDigest(digestOf(scheme().digest, data));
}

SecretBytes PrivateKey::pkcs8() const
{
    return m_data->number ? gost::pkcs8Of(*m_data->number) : keyToPkcs8(m_data->key.get());
}

} // namespace qujat::crypto
