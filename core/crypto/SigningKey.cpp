// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SigningKey.h"

#include "core/crypto/PrivateKeys.h"

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr int leastRsaBits = 2048;

class MemoryKey final : public SigningKey {
public:
    MemoryKey(Key key, Certificate certificate, std::vector<Certificate> chain)
        : m_key(std::move(key))
        , m_certificate(std::move(certificate))
        , m_chain(std::move(chain))
    {
    }

    const Certificate &certificate() const override { return m_certificate; }
    std::vector<Certificate> chain() const override { return m_chain; }

    Result<QByteArray> sign(QByteArrayView data) const override
    {
        auto signature = signSha256(m_key.get(), data);
        if (signature.isEmpty())
            return failure(FailureCode::CryptographyFailed);
        return signature;
    }

private:
    Key m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

tl::unexpected<Failure> damaged(const char *reason)
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QString::fromLatin1(reason)}});
}

} // namespace

Result<std::unique_ptr<SigningKey>> makeSigningKey(const SecretBytes &pkcs8,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain)
{
    const ErrorsForgotten forgotten;
    auto key = keyFromPkcs8(pkcs8);
    if (!key)
        return damaged("form");
    if (isRsa(key.get())) {
        if (EVP_PKEY_get_bits(key.get()) < leastRsaBits)
            return damaged("short");
    } else if (!isP256(key.get())) {
        return damaged("algorithm");
    }
    if (X509_check_private_key(certificate.native(), key.get()) != 1)
        return damaged("pair");
    // The public halves agree; that the private half belongs to them only a signature tells.
    const QByteArrayView trial("qujat");
    if (!verifySignature(X509_get0_pubkey(certificate.native()), EVP_sha256(), trial,
                         signSha256(key.get(), trial)))
        return damaged("pair");
    return std::make_unique<MemoryKey>(std::move(key), certificate, chain);
}

} // namespace qujat::crypto
