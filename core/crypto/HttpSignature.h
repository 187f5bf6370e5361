// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

/// HTTP message signatures (RFC 9421) with a digest of the content (RFC 9530), as information
/// systems sign their calls.
namespace qujat::crypto {

/// A request as far as it can be signed.
struct HttpMessage {
    QByteArray method; ///< upper case
    QByteArray targetUri; ///< https://host:port/path?query, as it goes over the wire
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What a signature says of itself, after its form was found right. Whether it is fresh, unused and
/// by a key that may call is for the service to judge.
struct HttpSignature {
    QList<QByteArray> components; ///< such as @method, content-digest; in their order
    QByteArray parameters; ///< the value of @signature-params, byte for byte
    Timestamp created{};
    std::optional<Timestamp> expires;
    QByteArray keyId;
    QByteArray nonce;
    QByteArray algorithm; ///< empty when it is left to the key
    QByteArray signature;
};

/// The value of Content-Digest for \a body: sha-256=:…:
QByteArray contentDigest(QByteArrayView body);

/// The headers Content-Digest, Signature-Input and Signature for \a message with \a body: over
/// @method, @target-uri, content-digest and, where it is there, idempotency-key. RSA keys sign with
/// rsa-v1_5-sha256, keys on P-256 with ecdsa-p256-sha256. CryptographyFailed for other keys.
Result<QMap<QByteArray, QByteArray>> signHttpMessage(const HttpMessage &message,
                                                     QByteArrayView body, const SigningKey &key,
                                                     const QByteArray &keyId, Timestamp now);

/// Reads both headers. AuthRequired{reason: signatureForm} unless there is exactly one signature
/// that covers @method, @target-uri and content-digest and has created, keyid and nonce.
Result<HttpSignature> readHttpSignature(QByteArrayView signatureInput, QByteArrayView signature);

/// Whether \a signature was made over \a message by the certificate's key. The digest must have
/// been compared with the body before.
bool isSignedBy(const HttpSignature &signature, const HttpMessage &message,
                const Certificate &certificate);

} // namespace qujat::crypto
