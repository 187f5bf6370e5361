// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace qujat::crypto {

/// A private key with its certificate, wherever it lives: in memory from a key file, or on a token
/// (`TokenKeys`). Implementations are safe to use from any thread.
class SigningKey {
public:
    virtual ~SigningKey() = default;

    virtual const Certificate &certificate() const = 0;
    /// Authorities above the certificate as far as they came with the key; may be empty.
    virtual std::vector<Certificate> chain() const = 0;
    /// How this key signs.
    virtual SignatureScheme scheme() const = 0;
    /// Signs a digest by `scheme().digest`, so that content of any size can be signed in constant
    /// memory: PKCS#1 v1.5 for RSA, DER of r and s for ECDSA, r then s little-endian for GOST.
    /// CryptographyFailed when the key cannot be used, {reason: retiredAlgorithm} for GOST
    /// 34.310-2004, with which no new signatures are made.
    virtual Result<QByteArray> signDigest(QByteArrayView digest) const = 0;
    /// The same over \a data itself.
    Result<QByteArray> sign(QByteArrayView data) const;
};

/// A key in memory. KeyFileDamaged{reason: form, pair, short, algorithm} when \a pkcs8 cannot be
/// read, does not belong to \a certificate, is shorter than RSA-2048 or is of an algorithm that
/// does not sign here; CryptographyFailed{reason: noEngine} for GOST where its library is absent.
Result<std::unique_ptr<SigningKey>> makeSigningKey(const SecretBytes &pkcs8,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain = {});
Result<std::unique_ptr<SigningKey>> makeSigningKey(const PrivateKey &key,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain = {});

} // namespace qujat::crypto
