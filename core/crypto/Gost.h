// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

/// The mathematics of the Kazakh GOST standards, computed by libgcrypt. For the .cpp files of this
/// folder and their tests: everybody else uses PublicKey, SigningKey and Hasher.
///
/// Byte orders of the National Certification Authority: a public key is x then y, a signature r
/// then s, a private key one number; each little-endian and as long as the curve's field.
namespace qujat::crypto::gost {

enum class Curve {
    CryptoProA, ///< of GOST 34.310-2004, 256 bits (RFC 4357, 11.4)
    Tc26A256, ///< of GOST 34.10-2015, 256 bits (RFC 7836, appendix A.2)
    Tc26A512, ///< of GOST 34.10-2015, 512 bits (RFC 7836, appendix A.1)
};

enum class Hash {
    Gost94, ///< GOST 34.311-95 with the test parameter set, as the NCA uses it: 32 bytes
    Streebog256, ///< GOST 34.11-2015 (RFC 6986): 32 bytes
    Streebog512, ///< 64 bytes
};

/// True when the library is there and set up; asked once per run.
bool isThere();

/// True when the library is there and has just computed known answers rightly; asked once per run.
/// Everything below gives "no answer" where it is false.
bool isUsable();

/// Bytes of one number on the curve: 32 or 64.
int fieldSize(Curve curve);

/// A hash in progress.
class HashState {
public:
    /// Null when the library is not usable.
    static std::unique_ptr<HashState> begin(Hash hash);
    ~HashState();
    HashState(const HashState &) = delete;
    HashState &operator=(const HashState &) = delete;
    void add(QByteArrayView data);
    QByteArray result();

private:
    HashState() = default;
    void *m_handle = nullptr;
    int m_algorithm = 0;
};

/// Whether \a publicKey is a point of the curve other than zero.
bool isPublicKey(Curve curve, QByteArrayView publicKey);

enum class Answer { Right, Wrong, None };
Answer verify(Curve curve, QByteArrayView publicKey, QByteArrayView digest,
              QByteArrayView signature);

/// Empty when the key is no number of the curve or the library is not usable.
QByteArray sign(Curve curve, const SecretBytes &privateKey, QByteArrayView digest);
/// Empty when the key is no number between 1 and the curve's order.
QByteArray publicKeyOf(Curve curve, const SecretBytes &privateKey);
/// A new private key; empty when the library is not usable.
SecretBytes generate(Curve curve);

} // namespace qujat::crypto::gost
