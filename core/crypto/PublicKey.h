// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Algorithms.h"
#include "core/model/Verification.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace qujat::crypto {

/// What the mathematics says about one signature.
struct KeyVerdict {
    CheckOutcome outcome = CheckOutcome::NotChecked;
    /// Why it is not Valid. Invalid: signature, digest (of the wrong length), weakDigest, shortKey,
    /// weakKey, algorithmMismatch (key and scheme do not go together). Unknown: noEngine (the GOST
    /// library is absent or broken), parameters (a GOST set or curve that is not ours), algorithm.
    QString reason;

    bool isValid() const { return outcome == CheckOutcome::Valid; }
    bool operator==(const KeyVerdict &other) const = default;
};

/// A public key as it stands in certificates (SubjectPublicKeyInfo, RFC 5280, 4.1). Cheap to copy;
/// safe to use from any thread.
class PublicKey {
public:
    /// KeyFileDamaged{field: publicKey} for what is no such structure. A key of an algorithm or
    /// curve that is not known is none: it can be shown, and its signatures are Unknown.
    static Result<PublicKey> fromSpki(QByteArrayView der);
    /// The same where OpenSSL has decoded the key already; \a native may be null and is shared.
    /// Only for this folder.
    static Result<PublicKey> fromNative(QByteArrayView der, evp_pkey_st *native);

    KeyAlgorithm algorithm() const;
    /// In bits; 0 where unknown.
    int bits() const;
    /// "RSA-2048", "ECDSA-P256", "GOST-34.10-2015-512", "GOST-34.310-2004"; "unknown".
    QString name() const;
    /// SubjectPublicKeyInfo in DER.
    QByteArray spki() const;
    /// Content of its BIT STRING, over which key identifiers and OCSP's issuerKeyHash are taken.
    QByteArrayView keyBits() const;

    /// Judges \a signature over a message of which \a digest is the digest by `scheme.digest`. RSA:
    /// as long as the modulus; ECDSA: r and s in DER; GOST: r then s, little-endian.
    KeyVerdict verify(const SignatureScheme &scheme, QByteArrayView digest,
                      QByteArrayView signature) const;
    /// The same over the message itself.
    KeyVerdict verifyMessage(const SignatureScheme &scheme, QByteArrayView message,
                             QByteArrayView signature) const;

    bool operator==(const PublicKey &other) const;

private:
    struct Data;
    explicit PublicKey(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// The frame that certificates, revocation lists, certificate requests and OCSP answers share: what
/// is signed, how, and the signature (RFC 5280, 4.1 and 5.1). Points into what it was read from.
struct SignedPart {
    QByteArrayView signedBytes;
    QByteArrayView algorithm; ///< AlgorithmIdentifier, whole
    QByteArrayView signature;

    /// Nothing when \a der does not begin in this way; further members (OCSP) may follow.
    static std::optional<SignedPart> of(QByteArrayView der);
    /// Unknown{algorithm} for a scheme that is not understood.
    KeyVerdict verifyBy(const PublicKey &key) const;
};

/// r then s of equal length, as XML and tokens write ECDSA, to DER as certificates do, and back.
/// Empty when it is none or does not fit into \a numberSize bytes each.
QByteArray ecdsaToDer(QByteArrayView raw);
QByteArray ecdsaToRaw(QByteArrayView der, int numberSize);

} // namespace qujat::crypto
