// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SigningKey.h"

namespace qujat::crypto {

namespace {

class MemoryKey final : public SigningKey {
public:
    MemoryKey(PrivateKey key, Certificate certificate, std::vector<Certificate> chain)
        : m_key(std::move(key))
        , m_certificate(std::move(certificate))
        , m_chain(std::move(chain))
    {
    }

    const Certificate &certificate() const override { return m_certificate; }
    std::vector<Certificate> chain() const override { return m_chain; }
    SignatureScheme scheme() const override { return m_key.scheme(); }
    Result<QByteArray> signDigest(QByteArrayView digest) const override
    {
        return m_key.signDigest(digest);
    }

private:
    PrivateKey m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

tl::unexpected<Failure> damaged(const char *reason)
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QString::fromLatin1(reason)}});
}

} // namespace

Result<QByteArray> SigningKey::sign(QByteArrayView data) const
{
    return signDigest(digestOf(scheme().digest, data));
}

Result<std::unique_ptr<SigningKey>> makeSigningKey(const SecretBytes &pkcs8,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain)
{
    const auto key = PrivateKey::fromPkcs8(pkcs8);
    if (!key)
        return failure(key.error());
    return makeSigningKey(*key, certificate, chain);
}

Result<std::unique_ptr<SigningKey>> makeSigningKey(const PrivateKey &key,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain)
{
    if (!(key.publicKey() == certificate.publicKey()))
        return damaged("pair");
    // The public halves agree; that the private half belongs to them only a signature tells.
    if (key.maySign()) {
        const QByteArrayView trial("qujat");
        const auto signature = key.sign(trial);
        if (!signature
            || !certificate.publicKey().verifyMessage(key.scheme(), trial, *signature).isValid())
            return damaged("pair");
    }
    return std::make_unique<MemoryKey>(key, certificate, chain);
}

} // namespace qujat::crypto
