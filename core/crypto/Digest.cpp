// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Digest.h"

#include "core/crypto/OpenSsl.h"

#include <array>
#include <openssl/core_names.h>
#include <openssl/hmac.h>

namespace qujat::crypto {

using namespace openssl;

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(32, Qt::Uninitialized);
    if (EVP_Digest(bytesOf(data), sizeOf(data), bytesOf(digest), nullptr, EVP_sha256(), nullptr)
        != 1)
        qFatal("SHA-256 is not available");
    return digest;
}

QByteArray hmacSha256(std::span<const std::byte> key, QByteArrayView data)
{
    Q_ASSERT(fitsInt(static_cast<qsizetype>(key.size())));
    static constexpr unsigned char nothing = 0;
    QByteArray mac(32, Qt::Uninitialized);
    const void *keyData = key.empty() ? static_cast<const void *>(&nothing) : key.data();
    if (HMAC(EVP_sha256(), keyData, static_cast<int>(key.size()), bytesOf(data), sizeOf(data),
             bytesOf(mac), nullptr)
        == nullptr)
        qFatal("HMAC-SHA256 is not available");
    return mac;
}

SecretBytes hkdfSha256(std::span<const std::byte> key, QByteArrayView salt, QByteArrayView info,
                       std::size_t length)
{
    if (length == 0 || length > 255 * 32)
        return {};
    // Extract by hand, because OpenSSL 3.0 refuses an empty key or salt that the RFC allows.
    const ErrorsForgotten forgotten;
    static constexpr std::array<std::byte, 32> noSalt{};
    const auto saltBytes = salt.isEmpty()
        ? std::span<const std::byte>(noSalt)
        : std::as_bytes(std::span(salt.data(), static_cast<std::size_t>(salt.size())));
    auto extracted =
        SecretBytes::takeFrom(hmacSha256(saltBytes,
                                         QByteArrayView(reinterpret_cast<const char *>(key.data()),
                                                        static_cast<qsizetype>(key.size()))));

    SecretBytes result(length);
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    int mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
    char digestName[] = "SHA256";
    std::array parameters{
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digestName, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, extracted.bytes(), extracted.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO,
                                          const_cast<unsigned char *>(bytesOf(info)), sizeOf(info)),
        OSSL_PARAM_construct_end()};
    if (!context
        || EVP_KDF_derive(context.get(), result.bytes(), result.size(), parameters.data()) != 1)
        qFatal("HKDF-SHA256 is not available");
    return result;
}

bool constantTimeEquals(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
        && CRYPTO_memcmp(bytesOf(left), bytesOf(right), sizeOf(left)) == 0;
}

QByteArray toBase64Url(QByteArrayView data)
{
    return QByteArray::fromRawData(data.data(), data.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace qujat::crypto
