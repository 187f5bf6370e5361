// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Ed25519.h"

#include "core/crypto/OpenSsl.h"

namespace qujat::crypto {
namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Ed25519Key Ed25519Key::generate()
{
    return std::move(*fromSeed(SecretBytes::random(32)));
}

Result<Ed25519Key> Ed25519Key::fromSeed(const SecretBytes &seed)
{
    const openssl::Key key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.bytes(), seed.size()));
    Ed25519Key made;
    made.m_publicKey.resize(32);
    std::size_t size = 32;
    if (!key
        || EVP_PKEY_get_raw_public_key(
               key.get(), reinterpret_cast<unsigned char *>(made.m_publicKey.data()), &size)
            != 1)
        return failure(FailureCode::KeyFileDamaged);
    made.m_seed = seed.clone();
    return made;
}

QByteArray Ed25519Key::sign(QByteArrayView message) const
{
    const openssl::Key key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, m_seed.bytes(), m_seed.size()));
    const openssl::DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(64, Qt::Uninitialized);
    std::size_t size = 64;
    if (!key || !context
        || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          bytesOf(message), static_cast<std::size_t>(message.size()))
            != 1)
        qFatal("a key that was accepted cannot sign");
    return signature;
}

bool verifyEd25519(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature)
{
    if (publicKey.size() != 32 || signature.size() != 64)
        return false;
    const openssl::Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), 32));
    const openssl::DigestContext context(EVP_MD_CTX_new());
    return key && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), 64, bytesOf(message),
                            static_cast<std::size_t>(message.size()))
        == 1;
}

} // namespace qujat::crypto
