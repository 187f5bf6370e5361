// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/PrivateKeys.h"

#include <array>
#include <cstring>
#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace qujat::crypto::openssl {
namespace {

bool hasGroup(const EVP_PKEY *key, const char *name)
{
    std::array<char, 64> group{};
    std::size_t length = 0;
    return key != nullptr && EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(const_cast<EVP_PKEY *>(key), group.data(), group.size(), &length)
        == 1
        && std::strcmp(group.data(), name) == 0;
}

} // namespace

Key generateP256()
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        qFatal("P-256 is not available");
    return key;
}

Key generateRsa(unsigned bits)
{
    Key key(EVP_RSA_gen(bits));
    if (!key)
        qFatal("RSA is not available");
    return key;
}

bool isP256(const EVP_PKEY *key)
{
    return hasGroup(key, "prime256v1");
}

bool isP384(const EVP_PKEY *key)
{
    return hasGroup(key, "secp384r1");
}

bool isRsa(const EVP_PKEY *key)
{
    return key != nullptr && EVP_PKEY_is_a(key, "RSA") == 1;
}

Key keyFromPkcs8(const SecretBytes &pkcs8)
{
    const ErrorsForgotten forgotten;
    if (pkcs8.isEmpty() || pkcs8.size() > 64 * 1024)
        return {};
    const unsigned char *in = pkcs8.bytes();
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, static_cast<long>(pkcs8.size())));
    if (!info || in != pkcs8.bytes() + pkcs8.size())
        return {};
    return Key(EVP_PKCS82PKEY(info.get()));
}

SecretBytes keyToPkcs8(const EVP_PKEY *key)
{
    const ErrorsForgotten forgotten;
    const Pkcs8 info(EVP_PKEY2PKCS8(key));
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    if (length <= 0)
        return {};
    SecretBytes pkcs8(static_cast<std::size_t>(length));
    unsigned char *out = pkcs8.bytes();
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out);
    return pkcs8;
}

QByteArray signSha256(EVP_PKEY *key, QByteArrayView data)
{
    const ErrorsForgotten forgotten;
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytesOf(data), sizeOf(data)) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), bytesOf(signature), &length, bytesOf(data), sizeOf(data))
        != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool verifySignature(EVP_PKEY *key, const EVP_MD *digest, QByteArrayView data,
                     QByteArrayView signature)
{
    const ErrorsForgotten forgotten;
    const DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), sizeOf(signature), bytesOf(data),
                            sizeOf(data))
        == 1;
}

} // namespace qujat::crypto::openssl
