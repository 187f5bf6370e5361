// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/PublicKey.h"

#include <memory>

namespace qujat::crypto {

/// A private key in memory, with or without a certificate. Cheap to copy (the secret is shared and
/// wiped with the last copy); safe to use from any thread.
class PrivateKey {
public:
    enum class Size { Usual, Gost256 };

    /// RSA of 2048 bits, P-256, or GOST 34.10-2015 of 512 bits (256 where asked for).
    /// CryptographyFailed for other algorithms and, {reason: noEngine}, where the GOST library is
    /// absent. RSA takes a second or so.
    static Result<PrivateKey> generate(KeyAlgorithm algorithm, Size size = Size::Usual);
    /// Reads PKCS#8 (RFC 5958). KeyFileDamaged{reason: form, short (RSA below 2048 bits), algorithm
    /// (neither RSA, P-256, P-384 nor GOST of the NCA's parameter sets)};
    /// CryptographyFailed{reason: noEngine}.
    static Result<PrivateKey> fromPkcs8(const SecretBytes &pkcs8);

    const PublicKey &publicKey() const;
    /// How `sign` signs. Only a key that may sign has one: see `maySign`.
    SignatureScheme scheme() const;
    /// False for GOST 34.310-2004: such keys can be opened and shown, but make no new signatures.
    bool maySign() const;
    /// Signs a digest by `scheme().digest`: PKCS#1 v1.5, DER of r and s, or GOST r then s
    /// little-endian. CryptographyFailed{reason: retiredAlgorithm} where it may not.
    Result<QByteArray> signDigest(QByteArrayView digest) const;
    Result<QByteArray> sign(QByteArrayView data) const;
    SecretBytes pkcs8() const;

private:
    struct Data;
    explicit PrivateKey(std::shared_ptr<const Data> data);
    static Result<PrivateKey> made(std::shared_ptr<Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace qujat::crypto
