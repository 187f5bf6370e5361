// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/crypto/DeviceKey.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

/// Proof of possession of the device's key for one request (RFC 9449).
namespace qujat::crypto {

/// What a proof says, after its form and signature were found right. Whether it is fresh, unused
/// and about this very request is for the service to judge.
struct DpopProof {
    QString thumbprint; ///< of the key that signed (RFC 7638)
    QJsonObject jwk; ///< the public key itself
    QByteArray method; ///< htm
    QUrl url; ///< htu, without query and fragment
    Timestamp issuedAt; ///< iat, whole seconds
    QString id; ///< jti, 1 to 128 characters
    std::optional<QByteArray> accessTokenHash; ///< ath, base64url of SHA-256 of the token
};

/// The compact JWS for the header `DPoP`. Query and fragment of \a url are left out, as the RFC
/// demands.
QByteArray makeDpopProof(const DeviceKey &key, const QByteArray &method, const QUrl &url,
                         Timestamp now, const std::optional<SecretBytes> &accessToken);

/// AuthRequired{reason} for anything that is not a well formed, rightly signed proof of at most 8
/// KiB. Reasons: size, form, header, type, algorithm, key, signature, claims.
Result<DpopProof> readDpopProof(QByteArrayView jwt);

/// The value of `ath` for \a accessToken.
QByteArray accessTokenHash(std::span<const std::byte> accessToken);

} // namespace qujat::crypto
