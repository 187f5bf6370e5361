// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>

namespace qujat::crypto {

/// A key pair of Ed25519 (RFC 8032), with which the service signs the heads of its journal. Any
/// thread.
class Ed25519Key {
public:
    static Ed25519Key generate();
    /// From the 32 bytes of the private key. KeyFileDamaged for any other length.
    static Result<Ed25519Key> fromSeed(const SecretBytes &seed);

    const SecretBytes &seed() const { return m_seed; }
    /// 32 bytes.
    const QByteArray &publicKey() const { return m_publicKey; }
    /// 64 bytes.
    QByteArray sign(QByteArrayView message) const;

private:
    Ed25519Key() = default;
    SecretBytes m_seed;
    QByteArray m_publicKey;
};

/// Whether \a signature is that of \a message by the 32 bytes of \a publicKey. False for wrong
/// lengths.
bool verifyEd25519(const QByteArray &publicKey, QByteArrayView message,
                   const QByteArray &signature);

} // namespace qujat::crypto
