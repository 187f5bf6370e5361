// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/PublicKey.h"

#include "core/crypto/Der.h"
#include "core/crypto/GostKeys.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/PrivateKeys.h"
#include "core/crypto/Strength.h"

#include <mutex>
#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr qsizetype mostKeySize = 8 * 1024;
/// Longer ones only keep a machine busy.
constexpr int mostRsaBits = 8192;

KeyVerdict valid()
{
    return {CheckOutcome::Valid, {}};
}

KeyVerdict invalid(const char *reason)
{
    return {CheckOutcome::Invalid, QString::fromLatin1(reason)};
}

KeyVerdict unknown(const char *reason)
{
    return {CheckOutcome::Unknown, QString::fromLatin1(reason)};
}

bool isGostKeyId(const QString &id)
{
    return id.startsWith(u"1.2.398.3.10.1.1.") || id.startsWith(u"1.2.643.");
}

/// Named curves only: a curve given by its numbers could be made so that signatures are forged.
KeyAlgorithm ecAlgorithm(QByteArrayView parameters, const EVP_PKEY *key)
{
    const auto id = der::single(parameters, der::ObjectId);
    if (!id)
        return KeyAlgorithm::Other;
    if (isP256(key))
        return KeyAlgorithm::EcP256;
    return isP384(key) ? KeyAlgorithm::EcP384 : KeyAlgorithm::Other;
}

/// With exponents 1 and 2 anybody can make signatures.
bool hasSoundExponent(const EVP_PKEY *key)
{
    BIGNUM *raw = nullptr;
    const bool read = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &raw) == 1;
    const Number exponent(raw);
    return read && BN_is_odd(raw) == 1 && BN_is_one(raw) != 1 && BN_num_bits(raw) <= 64;
}

const char *opensslName(DigestAlgorithm digest)
{
    switch (digest) {
    case DigestAlgorithm::Sha256:
        return "SHA256";
    case DigestAlgorithm::Sha384:
        return "SHA384";
    case DigestAlgorithm::Sha512:
        return "SHA512";
    default:
        return nullptr;
    }
}

/// A context ready to verify by the key and the scheme; null when OpenSSL cannot.
KeyContext prepared(EVP_PKEY *key, const SignatureScheme &scheme)
{
    const char *name = opensslName(scheme.digest);
    KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    if (!context || name == nullptr)
        return nullptr;
    auto *padding = const_cast<char *>(scheme.mathematics == SignatureMathematics::RsaPss
                                           ? OSSL_PKEY_RSA_PAD_MODE_PSS
                                           : OSSL_PKEY_RSA_PAD_MODE_PKCSV15);
    int salt = scheme.saltLength;
    std::vector<OSSL_PARAM> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, const_cast<char *>(name), 0)};
    if (scheme.mathematics != SignatureMathematics::Ecdsa)
        parameters.push_back(
            OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, padding, 0));
    if (scheme.mathematics == SignatureMathematics::RsaPss)
        parameters.push_back(OSSL_PARAM_construct_int(OSSL_SIGNATURE_PARAM_PSS_SALTLEN, &salt));
    parameters.push_back(OSSL_PARAM_construct_end());
    if (EVP_PKEY_verify_init_ex(context.get(), parameters.data()) != 1)
        return nullptr;
    return context;
}

} // namespace

struct PublicKey::Data {
    QByteArray spki;
    qsizetype bitsAt = 0;
    qsizetype bitsLength = 0;
    KeyAlgorithm algorithm = KeyAlgorithm::Other;
    int bits = 0;
    Key key;
    bool isGost = false;
    bool hasSoundNumbers = true;
    std::optional<gost::Curve> curve;
    QByteArray point;
    /// For the scheme used last, which for one key is nearly always the same: preparing a context
    /// looks up three algorithms by their names, copying one looks up none.
    mutable std::mutex mutex;
    mutable std::optional<SignatureScheme> readyScheme;
    mutable KeyContext ready;

    QByteArrayView keyBits() const { return QByteArrayView(spki).sliced(bitsAt, bitsLength); }

    KeyContext contextFor(const SignatureScheme &scheme) const
    {
        const std::lock_guard lock(mutex);
        if (readyScheme != scheme) {
            ready = prepared(key.get(), scheme);
            readyScheme = scheme;
        }
        return ready ? KeyContext(EVP_PKEY_CTX_dup(ready.get())) : nullptr;
    }

    KeyVerdict verifyWithOpenSsl(const SignatureScheme &scheme, QByteArrayView digest,
                                 QByteArrayView signature) const
    {
        const ErrorsForgotten forgotten;
        const auto context = contextFor(scheme);
        if (!context)
            return unknown("algorithm");
        return EVP_PKEY_verify(context.get(), bytesOf(signature), openssl::sizeOf(signature),
                               bytesOf(digest), openssl::sizeOf(digest))
                == 1
            ? valid()
            : invalid("signature");
    }

    void readGost(QByteArrayView identifier)
    {
        isGost = true;
        curve = gost::curveFrom(identifier);
        const auto inner = der::single(keyBits(), der::OctetString);
        if (!curve || !inner || inner->content.size() != 2 * gost::fieldSize(*curve)) {
            curve.reset();
            return;
        }
        algorithm =
            *curve == gost::Curve::CryptoProA ? KeyAlgorithm::Gost2004 : KeyAlgorithm::Gost2015;
        bits = 8 * gost::fieldSize(*curve);
        point = inner->content.toByteArray();
    }

    /// Whether it is a key that its algorithm may have. Of a point this is asked when it is used:
    /// a certificate that is only read costs no arithmetic on curves.
    bool isSound() const
    {
        return curve ? !gost::isUsable() || gost::isPublicKey(*curve, point) : hasSoundNumbers;
    }

    void readNative(const QString &id, QByteArrayView parameters)
    {
        if (!key)
            return;
        bits = EVP_PKEY_get_bits(key.get());
        if (isRsa(key.get()) && bits <= mostRsaBits) {
            // A key bound to PSS (1.2.840.113549.1.1.10) is another type and stays Other.
            algorithm = KeyAlgorithm::Rsa;
            hasSoundNumbers = hasSoundExponent(key.get());
        } else if (id == u"1.2.840.10045.2.1") {
            algorithm = ecAlgorithm(parameters, key.get());
        }
    }
};

PublicKey::PublicKey(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<PublicKey> PublicKey::fromSpki(QByteArrayView der)
{
    const ErrorsForgotten forgotten;
    Key key;
    if (der.size() <= mostKeySize) {
        const unsigned char *in = bytesOf(der);
        key.reset(d2i_PUBKEY(nullptr, &in, static_cast<long>(der.size())));
    }
    return fromNative(der, key.get());
}

Result<PublicKey> PublicKey::fromNative(QByteArrayView der, evp_pkey_st *native)
{
    const auto damaged = [] {
        return failure(FailureCode::KeyFileDamaged, {{Detail::Field, QStringLiteral("publicKey")}});
    };
    if (der.size() > mostKeySize)
        return damaged();
    auto data = std::make_shared<Data>();
    data->spki = der.toByteArray();
    const QByteArrayView spki(data->spki);
    const auto outer = der::single(spki, der::Sequence);
    if (!outer)
        return damaged();
    der::Reader reader(outer->content);
    const auto algorithm = reader.next(der::Sequence);
    const auto bits = reader.next(der::BitString);
    if (!algorithm || !bits || !reader.atEnd() || bits->content.isEmpty() || bits->content[0] != 0)
        return damaged();
    data->bitsAt = bits->content.data() - spki.data() + 1;
    data->bitsLength = bits->content.size() - 1;
    der::Reader identifier(algorithm->content);
    const auto id = identifier.next(der::ObjectId);
    if (!id)
        return damaged();
    if (native != nullptr) {
        EVP_PKEY_up_ref(native);
        data->key.reset(native);
    }
    const auto dottedId = der::dottedFrom(id->content);
    if (isGostKeyId(dottedId))
        data->readGost(algorithm->whole);
    else
        data->readNative(dottedId, identifier.rest());
    return PublicKey(std::move(data));
}

KeyAlgorithm PublicKey::algorithm() const
{
    return m_data->algorithm;
}

int PublicKey::bits() const
{
    return m_data->bits;
}

QString PublicKey::name() const
{
    switch (m_data->algorithm) {
    case KeyAlgorithm::Rsa:
        return QStringLiteral("RSA-%1").arg(m_data->bits);
    case KeyAlgorithm::EcP256:
        return QStringLiteral("ECDSA-P256");
    case KeyAlgorithm::EcP384:
        return QStringLiteral("ECDSA-P384");
    case KeyAlgorithm::Gost2004:
        return QStringLiteral("GOST-34.310-2004");
    case KeyAlgorithm::Gost2015:
        return QStringLiteral("GOST-34.10-2015-%1").arg(m_data->bits);
    case KeyAlgorithm::Other:
        break;
    }
    return QStringLiteral("unknown");
}

QByteArray PublicKey::spki() const
{
    return m_data->spki;
}

QByteArrayView PublicKey::keyBits() const
{
    return m_data->keyBits();
}

namespace {

bool goTogether(KeyAlgorithm key, SignatureMathematics mathematics)
{
    switch (mathematics) {
    case SignatureMathematics::RsaPkcs1:
    case SignatureMathematics::RsaPss:
        return key == KeyAlgorithm::Rsa;
    case SignatureMathematics::Ecdsa:
        return key == KeyAlgorithm::EcP256 || key == KeyAlgorithm::EcP384;
    case SignatureMathematics::Gost2004:
        return key == KeyAlgorithm::Gost2004;
    case SignatureMathematics::Gost2015:
        return key == KeyAlgorithm::Gost2015;
    }
    return false;
}

} // namespace

KeyVerdict PublicKey::verify(const SignatureScheme &scheme, QByteArrayView digest,
                             QByteArrayView signature) const
{
    if (m_data->algorithm == KeyAlgorithm::Other)
        return unknown(m_data->isGost ? "parameters" : "algorithm");
    if (!goTogether(m_data->algorithm, scheme.mathematics))
        return invalid("algorithmMismatch");
    if (isWeak(scheme.digest))
        return invalid("weakDigest");
    if (!m_data->isSound())
        return invalid("weakKey");
    if (m_data->algorithm == KeyAlgorithm::Rsa && m_data->bits < leastRsaBits)
        return invalid("shortKey");
    if (scheme.isGost() && !gost::isUsable())
        return unknown("noEngine");
    if (digest.size() != crypto::sizeOf(scheme.digest))
        return invalid("digest");
    if (!m_data->curve)
        return m_data->verifyWithOpenSsl(scheme, digest, signature);
    if (!crypto::isGost(scheme.digest) || digest.size() * 8 != m_data->bits)
        return invalid("algorithmMismatch");
    switch (gost::verify(*m_data->curve, m_data->point, digest, signature)) {
    case gost::Answer::Right:
        return valid();
    case gost::Answer::Wrong:
        return invalid("signature");
    case gost::Answer::None:
        break;
    }
    return unknown("noEngine");
}

KeyVerdict PublicKey::verifyMessage(const SignatureScheme &scheme, QByteArrayView message,
                                    QByteArrayView signature) const
{
    return verify(scheme, digestOf(scheme.digest, message), signature);
}

bool PublicKey::operator==(const PublicKey &other) const
{
    return m_data == other.m_data || m_data->spki == other.m_data->spki;
}

std::optional<SignedPart> SignedPart::of(QByteArrayView der)
{
    const auto outer = der::single(der, der::Sequence);
    if (!outer)
        return std::nullopt;
    der::Reader reader(outer->content);
    const auto body = reader.next(der::Sequence);
    const auto algorithm = reader.next(der::Sequence);
    const auto signature = reader.next(der::BitString);
    if (!body || !algorithm || !signature || signature->content.isEmpty()
        || signature->content[0] != 0)
        return std::nullopt;
    return SignedPart{body->whole, algorithm->whole, signature->content.sliced(1)};
}

KeyVerdict SignedPart::verifyBy(const PublicKey &key) const
{
    const auto scheme = SignatureScheme::fromIdentifier(algorithm);
    return scheme ? key.verifyMessage(*scheme, signedBytes, signature) : unknown("algorithm");
}

QByteArray ecdsaToDer(QByteArrayView raw)
{
    const auto half = raw.size() / 2;
    if (raw.isEmpty() || raw.size() != 2 * half)
        return {};
    return der::sequence(
        {der::unsignedInteger(raw.first(half)), der::unsignedInteger(raw.sliced(half))});
}

QByteArray ecdsaToRaw(QByteArrayView der, int numberSize)
{
    const auto outer = der::single(der, der::Sequence);
    if (!outer)
        return {};
    der::Reader reader(outer->content);
    QByteArray raw;
    for (int at = 0; at < 2; ++at) {
        const auto number = reader.next(der::Integer);
        if (!number || number->content.isEmpty())
            return {};
        auto bytes = number->content;
        while (bytes.size() > 1 && bytes[0] == 0)
            bytes = bytes.sliced(1);
        if (bytes.size() > numberSize)
            return {};
        raw.append(QByteArray(numberSize - bytes.size(), '\0')).append(bytes.data(), bytes.size());
    }
    return reader.atEnd() ? raw : QByteArray();
}

} // namespace qujat::crypto
