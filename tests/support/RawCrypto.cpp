// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawCrypto.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

namespace qujat::testing {
namespace {

template <typename T, void (*Free)(T *)>
struct Freed {
    void operator()(T *object) const { Free(object); }
};
template <typename T, void (*Free)(T *)>
using Owned = std::unique_ptr<T, Freed<T, Free>>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

void freeBio(BIO *bio)
{
    BIO_free(bio);
}

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(32, 0);
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), 32);
    BN_free(number);
    return bytes;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RFC 4648 base32 without padding.
QByteArray base32(const QByteArray &bytes)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet[(buffer >> bits) & 31];
        }
        buffer &= (1U << bits) - 1;
    }
    if (bits > 0)
        text += alphabet[(buffer << (5 - bits)) & 31];
    return text;
}

} // namespace

RawDeviceKey::RawDeviceKey()
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
{
}

QJsonObject RawDeviceKey::publicJwk() const
{
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("x"),
             QString::fromLatin1(rawBase64Url(coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X)))},
            {QStringLiteral("y"),
             QString::fromLatin1(rawBase64Url(coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)))}};
}

QByteArray RawDeviceKey::sign(const QJsonObject &header, const QJsonObject &claims) const
{
    const QByteArray input = rawBase64Url(compact(header)) + '.' + rawBase64Url(compact(claims));
    Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    std::size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, octets(input),
                   static_cast<std::size_t>(input.size()));
    QByteArray der(static_cast<qsizetype>(size), 0);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &size,
                   octets(input), static_cast<std::size_t>(input.size()));
    const unsigned char *at = octets(der);
    Owned<ECDSA_SIG, ECDSA_SIG_free> parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    QByteArray raw(64, 0);
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + 32, 32);
    return input + '.' + rawBase64Url(raw);
}

QByteArray RawDeviceKey::proof(const QByteArray &method, const QByteArray &url,
                               const QDateTime &now, const QByteArray &token) const
{
    QJsonObject claims{{QStringLiteral("htm"), QString::fromLatin1(method)},
                       {QStringLiteral("htu"), QString::fromLatin1(url)},
                       {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                       {QStringLiteral("jti"), QString::fromLatin1(rawBase64Url(rawRandom(16)))}};
    if (!token.isEmpty()) {
        const auto hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        claims.insert(QStringLiteral("ath"), QString::fromLatin1(rawBase64Url(hash)));
    }
    return sign({{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                 {QStringLiteral("alg"), QStringLiteral("ES256")},
                 {QStringLiteral("jwk"), publicJwk()}},
                claims);
}

namespace {

struct Opened {
    Owned<EVP_PKEY, EVP_PKEY_free> key;
    Owned<X509, X509_free> certificate;
    Owned<STACK_OF(X509), freeStack> others;
};

Opened openPkcs12(const QByteArray &pkcs12, const QByteArray &password)
{
    static OSSL_PROVIDER *const legacy = OSSL_PROVIDER_load(nullptr, "legacy");
    static OSSL_PROVIDER *const usual = OSSL_PROVIDER_load(nullptr, "default");
    Q_UNUSED(legacy)
    Q_UNUSED(usual)
    const unsigned char *at = octets(pkcs12);
    Owned<PKCS12, PKCS12_free> container(d2i_PKCS12(nullptr, &at, pkcs12.size()));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (!container
        || PKCS12_parse(container.get(), password.constData(), &key, &certificate, &others) != 1)
        return {};
    return {Owned<EVP_PKEY, EVP_PKEY_free>(key), Owned<X509, X509_free>(certificate),
            Owned<STACK_OF(X509), freeStack>(others)};
}

} // namespace

QByteArray rawCmsSignature(const QByteArray &pkcs12, const QByteArray &password,
                           const QByteArray &content)
{
    const auto opened = openPkcs12(pkcs12, password);
    if (!opened.key)
        return {};
    Owned<BIO, freeBio> input(
        BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())));
    Owned<CMS_ContentInfo, CMS_ContentInfo_free> cms(CMS_sign(opened.certificate.get(),
                                                              opened.key.get(), opened.others.get(),
                                                              input.get(), CMS_BINARY | CMS_CADES));
    if (!cms)
        return {};
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

QByteArray rawRsaSignature(const QByteArray &pkcs12, const QByteArray &password,
                           const QByteArray &data, QByteArray *keyId)
{
    const auto opened = openPkcs12(pkcs12, password);
    if (!opened.key)
        return {};
    if (keyId) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(opened.certificate.get(), &der);
        *keyId = QCryptographicHash::hash(
                     QByteArray::fromRawData(reinterpret_cast<const char *>(der), size),
                     QCryptographicHash::Sha256)
                     .toHex();
        OPENSSL_free(der);
    }
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    std::size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, opened.key.get());
    EVP_DigestSign(context.get(), nullptr, &size, octets(data),
                   static_cast<std::size_t>(data.size()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   octets(data), static_cast<std::size_t>(data.size()));
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

QDateTime rawCertificateEnd(const QByteArray &pkcs12, const QByteArray &password)
{
    const auto opened = openPkcs12(pkcs12, password);
    std::tm end{};
    if (!opened.certificate
        || ASN1_TIME_to_tm(X509_get0_notAfter(opened.certificate.get()), &end) != 1)
        return {};
    return {QDate(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday),
            QTime(end.tm_hour, end.tm_min, end.tm_sec), Qt::UTC};
}

RawKeyNumbers rawKeyNumbers(const QByteArray &pkcs12, const QByteArray &password)
{
    const auto opened = openPkcs12(pkcs12, password);
    if (!opened.key)
        return {};
    const auto numberOf = [&](const char *name) {
        BIGNUM *number = nullptr;
        EVP_PKEY_get_bn_param(opened.key.get(), name, &number);
        if (!number)
            return QByteArray();
        QByteArray bytes(BN_num_bytes(number), 0);
        BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
        BN_free(number);
        return bytes;
    };
    if (EVP_PKEY_is_a(opened.key.get(), "EC"))
        return {numberOf(OSSL_PKEY_PARAM_EC_PUB_X), {numberOf(OSSL_PKEY_PARAM_PRIV_KEY)}};
    return {numberOf(OSSL_PKEY_PARAM_RSA_N),
            {numberOf(OSSL_PKEY_PARAM_RSA_D), numberOf(OSSL_PKEY_PARAM_RSA_FACTOR1),
             numberOf(OSSL_PKEY_PARAM_RSA_FACTOR2)}};
}

QByteArray rawRequestByAnotherKey()
{
    const Owned<EVP_PKEY, EVP_PKEY_free> named(EVP_EC_gen("P-256"));
    const Owned<EVP_PKEY, EVP_PKEY_free> signing(EVP_EC_gen("P-256"));
    const Owned<X509_REQ, X509_REQ_free> request(X509_REQ_new());
    X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("TEST"), -1, -1, 0);
    X509_REQ_set_pubkey(request.get(), named.get());
    X509_REQ_sign(request.get(), signing.get(), EVP_sha256());
    unsigned char *der = nullptr;
    const int size = i2d_X509_REQ(request.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

QString rawLivingCode(const QByteArray &secret, const QString &grantId, qint64 step,
                      const QByteArray &headText)
{
    QByteArray place(1, '\0');
    place += grantId.toLatin1();
    place += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        place += static_cast<char>((step >> shift) & 0xff);
    const auto seen = QCryptographicHash::hash("qujat-seen-head-v1" + place + headText,
                                               QCryptographicHash::Sha256)
                          .left(5);
    const auto mac = QMessageAuthenticationCode::hash("qujat-living-code-v2" + place + seen, secret,
                                                      QCryptographicHash::Sha256)
                         .left(10);
    return QStringLiteral("QJ2") + grantId + QString::number(step).rightJustified(8, u'0')
        + QString::fromLatin1(base32(seen)) + QString::fromLatin1(base32(mac));
}

QByteArray rawBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray rawRandom(int size)
{
    QByteArray bytes(size, 0);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace qujat::testing
