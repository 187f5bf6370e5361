// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/OpenSsl.h"

/// Helpers for keys shared by DeviceKey, SigningKey, KeyContainer and CertificateAuthority.
namespace qujat::crypto::openssl {

/// A new P-256 key.
Key generateP256();
/// A new RSA key with exponent 65537.
Key generateRsa(unsigned bits);

bool isP256(const EVP_PKEY *key);
bool isP384(const EVP_PKEY *key);
bool isRsa(const EVP_PKEY *key);

/// Reads exactly one PKCS#8 structure (RFC 5958); empty when it is none.
Key keyFromPkcs8(const SecretBytes &pkcs8);
SecretBytes keyToPkcs8(const EVP_PKEY *key);

/// SHA-256 with the key's own algorithm; empty on failure. ECDSA in DER.
QByteArray signSha256(EVP_PKEY *key, QByteArrayView data);
/// The same with any digest; false for a wrong signature and for a key that cannot be used.
bool verifySignature(EVP_PKEY *key, const EVP_MD *digest, QByteArrayView data,
                     QByteArrayView signature);

} // namespace qujat::crypto::openssl
