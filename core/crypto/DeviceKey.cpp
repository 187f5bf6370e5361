// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/DeviceKey.h"

#include "core/crypto/Digest.h"
#include "core/crypto/PrivateKeys.h"
#include "core/crypto/PublicKey.h"

#include <QString>

#include <array>
#include <openssl/core_names.h>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr int coordinateSize = 32;
constexpr unsigned char uncompressedPoint = 0x04;

const QString kty = QStringLiteral("kty");
const QString crv = QStringLiteral("crv");

tl::unexpected<Failure> malformed(const QString &field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, field}});
}

/// One coordinate of a JWK: exactly 32 bytes in the one base64url spelling they have.
Result<QByteArray> coordinate(const QJsonObject &jwk, const QString &name)
{
    const auto text = jwk.value(name).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(
        text,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != coordinateSize || toBase64Url(*decoded) != text)
        return malformed(name);
    return *decoded;
}

QString thumbprintOf(QByteArrayView x, QByteArrayView y)
{
    const QByteArray canonical = R"({"crv":"P-256","kty":"EC","x":")" + toBase64Url(x)
        + R"(","y":")" + toBase64Url(y) + R"("})";
    return QString::fromLatin1(toBase64Url(sha256(canonical)));
}

struct PublicKey {
    Key key;
    QString thumbprint;
};

Result<PublicKey> publicKeyOf(const QJsonObject &jwk)
{
    if (jwk.value(kty).toString() != u"EC")
        return malformed(kty);
    if (jwk.value(crv).toString() != u"P-256")
        return malformed(crv);
    if (jwk.contains(u"d"))
        return malformed(QStringLiteral("d"));
    const auto x = coordinate(jwk, QStringLiteral("x"));
    if (!x)
        return failure(x.error());
    const auto y = coordinate(jwk, QStringLiteral("y"));
    if (!y)
        return failure(y.error());

    const ErrorsForgotten forgotten;
    QByteArray point;
    point.append(static_cast<char>(uncompressedPoint)).append(*x).append(*y);
    char group[] = "prime256v1";
    std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), sizeOf(point)),
        OSSL_PARAM_construct_end()};
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1)
        return malformed(QStringLiteral("x"));
    return PublicKey{Key(key), thumbprintOf(*x, *y)};
}

} // namespace

struct DeviceKey::Data {
    Key key;
    QByteArray x;
    QByteArray y;
    QString thumbprint;

    explicit Data(Key owned)
        : key(std::move(owned))
    {
        std::array<unsigned char, 1 + 2 * coordinateSize> point{};
        std::size_t length = 0;
        if (EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY,
                                            point.data(), point.size(), &length)
                != 1
            || length != point.size() || point[0] != uncompressedPoint)
            qFatal("a P-256 key has no public point");
        x = QByteArray(reinterpret_cast<const char *>(point.data() + 1), coordinateSize);
        y = QByteArray(reinterpret_cast<const char *>(point.data() + 1 + coordinateSize),
                       coordinateSize);
        thumbprint = thumbprintOf(x, y);
    }
};

DeviceKey::DeviceKey(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

DeviceKey DeviceKey::generate()
{
    return DeviceKey(std::make_shared<const Data>(generateP256()));
}

Result<DeviceKey> DeviceKey::fromPkcs8(const SecretBytes &pkcs8)
{
    const ErrorsForgotten forgotten;
    auto key = keyFromPkcs8(pkcs8);
    if (!key || !isP256(key.get()))
        return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QStringLiteral("form")}});
    const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1)
        return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QStringLiteral("pair")}});
    return DeviceKey(std::make_shared<const Data>(std::move(key)));
}

SecretBytes DeviceKey::toPkcs8() const
{
    return keyToPkcs8(m_data->key.get());
}

QJsonObject DeviceKey::publicJwk() const
{
    return {{kty, QStringLiteral("EC")},
            {crv, QStringLiteral("P-256")},
            {QStringLiteral("x"), QString::fromLatin1(toBase64Url(m_data->x))},
            {QStringLiteral("y"), QString::fromLatin1(toBase64Url(m_data->y))}};
}

QString DeviceKey::thumbprint() const
{
    return m_data->thumbprint;
}

QByteArray DeviceKey::sign(QByteArrayView data) const
{
    return ecdsaToRaw(signSha256(m_data->key.get(), data), coordinateSize);
}

Result<QString> jwkThumbprint(const QJsonObject &jwk)
{
    const auto key = publicKeyOf(jwk);
    if (!key)
        return failure(key.error());
    return key->thumbprint;
}

Result<void> verifyEs256(const QJsonObject &jwk, QByteArrayView data, QByteArrayView signature)
{
    const auto key = publicKeyOf(jwk);
    if (!key)
        return failure(key.error());
    const auto der = signature.size() == 2 * coordinateSize ? ecdsaToDer(signature) : QByteArray();
    if (der.isEmpty() || !verifySignature(key->key.get(), EVP_sha256(), data, der))
        return failure(FailureCode::SignatureInvalid);
    return {};
}

} // namespace qujat::crypto
