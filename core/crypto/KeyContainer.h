// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>

#include <memory>
#include <vector>

/// Key files as people have them: PKCS#12 (RFC 7292) of the National Certification Authority, with
/// its old ciphers.
namespace qujat::crypto {

/// Largest key file accepted.
inline constexpr qsizetype maximumKeyContainerSize = 1024 * 1024;

/// Opens a key file and takes its first key: RSA, ECDSA, GOST 34.10-2015 and, to be shown only,
/// GOST 34.310-2004. Old ciphers (3DES, RC2-40) are available in here only, in a library context of
/// their own. Each way to fail is its own refusal: KeyPasswordWrong; KeyMissing and KeyChainMissing
/// for a file without a key or without a certificate; KeyFileDamaged{reason: size, form, rounds
/// (more than anybody needs), pair (the certificate is another key's), short (a weak key),
/// algorithm (not supported)}; CryptographyFailed{reason: noEngine} for GOST where its library is
/// absent. Slow by design of the format (milliseconds to a second): not on the main thread.
Result<std::unique_ptr<SigningKey>> openKeyContainer(const QByteArray &pkcs12,
                                                     const SecretBytes &password);

/// The same with every key of the file that has its certificate and can sign here, in the order of
/// the file, eight at most: people have files with one key to sign in and one to sign with. What is
/// wrong with the first is told only when there is no other.
Result<std::vector<std::unique_ptr<SigningKey>>> openAllKeys(const QByteArray &pkcs12,
                                                             const SecretBytes &password);

enum class KeyContainerCipher {
    Legacy, ///< as the NCA writes them: SHA-1 MAC, 3DES for the key, RC2-40 for the certificates
    Modern, ///< PBES2 with AES-256, SHA-256 MAC
};

/// Makes a key file, of the same kinds of keys. CryptographyFailed when the key does not belong to
/// the certificate; as `PrivateKey::fromPkcs8` when it cannot be read.
Result<QByteArray> makeKeyContainer(const SecretBytes &pkcs8, const Certificate &certificate,
                                    const std::vector<Certificate> &chain,
                                    const SecretBytes &password,
                                    KeyContainerCipher cipher = KeyContainerCipher::Legacy);

} // namespace qujat::crypto
