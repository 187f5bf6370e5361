// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/DpopProof.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <QJsonDocument>

#include <cmath>

namespace qujat::crypto {
namespace {

constexpr qsizetype maximumProofSize = 8 * 1024;
constexpr qsizetype hashTextSize = 43;
constexpr double latestIssuedAt = 253402300799.0; // the last second of the year 9999

tl::unexpected<Failure> refused(const char *reason)
{
    return failure(FailureCode::AuthRequired, {{Detail::Reason, QString::fromLatin1(reason)}});
}

QByteArray encoded(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    const auto source = QByteArray::fromRawData(text.data(), text.size());
    auto result = QByteArray::fromBase64Encoding(source,
                                                 QByteArray::Base64UrlEncoding
                                                     | QByteArray::OmitTrailingEquals
                                                     | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty() || toBase64Url(result.decoded) != source)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> decodedObject(QByteArrayView text)
{
    const auto bytes = decoded(text);
    if (!bytes)
        return std::nullopt;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

QByteArray addressOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toEncoded();
}

} // namespace

QByteArray accessTokenHash(std::span<const std::byte> accessToken)
{
    return toBase64Url(sha256(QByteArrayView(reinterpret_cast<const char *>(accessToken.data()),
                                             static_cast<qsizetype>(accessToken.size()))));
}

QByteArray makeDpopProof(const DeviceKey &key, const QByteArray &method, const QUrl &url,
                         Timestamp now, const std::optional<SecretBytes> &accessToken)
{
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                             {QStringLiteral("alg"), QStringLiteral("ES256")},
                             {QStringLiteral("jwk"), key.publicJwk()}};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    QJsonObject claims{{QStringLiteral("jti"), randomId()},
                       {QStringLiteral("htm"), QString::fromLatin1(method)},
                       {QStringLiteral("htu"), QString::fromLatin1(addressOf(url))},
                       {QStringLiteral("iat"), static_cast<qint64>(seconds)}};
    if (accessToken)
        claims.insert(QStringLiteral("ath"),
                      QString::fromLatin1(accessTokenHash(accessToken->view())));
    const QByteArray signedPart = encoded(header) + '.' + encoded(claims);
    return signedPart + '.' + toBase64Url(key.sign(signedPart));
}

Result<DpopProof> readDpopProof(QByteArrayView jwt)
{
    if (jwt.isEmpty() || jwt.size() > maximumProofSize)
        return refused("size");
    const auto first = jwt.indexOf('.');
    const auto second = first < 0 ? -1 : jwt.indexOf('.', first + 1);
    if (second < 0 || jwt.indexOf('.', second + 1) >= 0)
        return refused("form");

    const auto header = decodedObject(jwt.first(first));
    // An extension marked critical that nobody here knows must not be passed over (RFC
    // 7515, 4.1.11).
    if (!header || header->contains(u"crit"))
        return refused("header");
    if (header->value(u"typ").toString() != u"dpop+jwt")
        return refused("type");
    if (header->value(u"alg").toString() != u"ES256")
        return refused("algorithm");
    const auto jwk = header->value(u"jwk").toObject();
    const auto thumbprint = jwkThumbprint(jwk);
    if (!thumbprint)
        return refused("key");
    const auto signature = decoded(jwt.sliced(second + 1));
    if (!signature || !verifyEs256(jwk, jwt.first(second), *signature))
        return refused("signature");

    const auto claims = decodedObject(jwt.sliced(first + 1, second - first - 1));
    if (!claims)
        return refused("claims");
    const auto id = claims->value(u"jti").toString();
    const auto method = claims->value(u"htm").toString();
    const auto url = QUrl(claims->value(u"htu").toString(), QUrl::StrictMode);
    const auto issuedAt = claims->value(u"iat").toDouble(-1);
    const auto hash = claims->value(u"ath");
    if (id.isEmpty() || id.size() > 128 || method.isEmpty() || method.size() > 16 || !url.isValid()
        || url.isRelative() || url.host().isEmpty() || issuedAt < 0 || issuedAt > latestIssuedAt
        || std::floor(issuedAt) != issuedAt)
        return refused("claims");
    if (!hash.isUndefined() && hash.toString().size() != hashTextSize)
        return refused("claims");

    DpopProof proof{*thumbprint,
                    jwk,
                    method.toLatin1(),
                    url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
                    Timestamp(std::chrono::seconds(static_cast<qint64>(issuedAt))),
                    id,
                    std::nullopt};
    if (!hash.isUndefined())
        proof.accessTokenHash = hash.toString().toLatin1();
    return proof;
}

} // namespace qujat::crypto
