// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/SigningKey.h"
#include "core/model/Verification.h"

#include <QByteArray>

/// The names that XML signatures have for algorithms, and the mathematics behind them. For the .cpp
/// files of this folder only.
namespace qujat::crypto::xml {

/// The digest of \a bytes, or the check that says why \a algorithm is not computed with.
tl::expected<QByteArray, Check> digestOf(const QByteArray &algorithm, QByteArrayView bytes);

/// The Signature check of \a signature over \a bytes.
Check checkSignature(const QByteArray &algorithm, const Certificate &signer, QByteArrayView bytes,
                     QByteArrayView signature);

/// "RSA-2048 SHA-256": the key's name and the digest's.
QString describe(const QByteArray &signatureAlgorithm, const Certificate &signer);

struct SigningNames {
    QByteArray signature;
    QByteArray digest;
};

/// What a key of \a certificate signs with; CryptographyFailed for a kind without a name.
Result<SigningNames> signingNames(const Certificate &certificate);

/// The value that stands in SignatureValue: ECDSA as r and s (RFC 4050), the rest as the key gives
/// it.
Result<QByteArray> signatureValue(const SigningKey &key, QByteArrayView bytes);

} // namespace qujat::crypto::xml
