// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/Certificate.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace qujat::crypto {

/// A private key with its certificate, wherever it lives: in memory from a key file now, on a card
/// later. Implementations are safe to use from any thread.
class SigningKey {
public:
    virtual ~SigningKey() = default;

    virtual const Certificate &certificate() const = 0;
    /// Authorities above the certificate as far as they came with the key; may be empty.
    virtual std::vector<Certificate> chain() const = 0;
    /// The certificate's algorithm with SHA-256 over \a data: PKCS#1 v1.5 for RSA, DER of r and s
    /// for ECDSA. CryptographyFailed when the key cannot be used.
    virtual Result<QByteArray> sign(QByteArrayView data) const = 0;
};

/// A key in memory. KeyFileDamaged when \a pkcs8 cannot be read, does not belong to \a certificate,
/// is shorter than RSA-2048 or is neither RSA nor P-256 (reason: form, pair, short, algorithm).
Result<std::unique_ptr<SigningKey>> makeSigningKey(const SecretBytes &pkcs8,
                                                   const Certificate &certificate,
                                                   const std::vector<Certificate> &chain = {});

} // namespace qujat::crypto
