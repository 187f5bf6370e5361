// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <memory>

namespace qujat::crypto {

/// The device's own P-256 key pair, to which access tokens are bound (RFC 9449). Cheap to copy;
/// safe to use from any thread.
class DeviceKey {
public:
    static DeviceKey generate();
    /// KeyFileDamaged for anything that is not a P-256 private key in PKCS#8 (RFC 5958), DER.
    static Result<DeviceKey> fromPkcs8(const SecretBytes &pkcs8);

    SecretBytes toPkcs8() const;
    /// `{"kty":"EC","crv":"P-256","x":…,"y":…}` (RFC 7517, RFC 7518 6.2).
    QJsonObject publicJwk() const;
    /// SHA-256 thumbprint of the public key as base64url, 43 characters (RFC 7638).
    QString thumbprint() const;
    /// ES256 over \a data: r then s, 64 bytes (RFC 7518 3.4).
    QByteArray sign(QByteArrayView data) const;

private:
    struct Data;
    explicit DeviceKey(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// The thumbprint of a public P-256 JWK (RFC 7638). RequestMalformed{field} when it is not one, its
/// point is not on the curve, or it carries a private part.
Result<QString> jwkThumbprint(const QJsonObject &jwk);

/// Checks an ES256 signature (64 bytes) with a public P-256 JWK. SignatureInvalid or
/// RequestMalformed{field}.
Result<void> verifyEs256(const QJsonObject &jwk, QByteArrayView data, QByteArrayView signature);

} // namespace qujat::crypto
