// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/PrivateKey.h"

#include <QByteArray>
#include <QString>

/// Asking for a certificate (PKCS#10, RFC 2986): the key pair is made on the device, the private
/// half never leaves it, and the signature on the request proves that whoever asks holds it.
namespace qujat::crypto {

struct CertificationRequest {
    static constexpr qsizetype maximumSize = 16 * 1024;

    /// What the asker says of themselves; who they are, the authority knows from elsewhere.
    QString commonName;
    QString iin; ///< twelve digits; empty where not given
    PublicKey publicKey;

    /// Reads a request and checks its proof of possession. SignatureInvalid{reason: form, or as
    /// `PublicKey::verify` has it}; CryptographyFailed{reason: noEngine, parameters, algorithm}
    /// when it cannot be judged here.
    static Result<CertificationRequest> read(QByteArrayView der);
};

/// A request for \a key in DER. CryptographyFailed when the key makes no signatures;
/// RequestMalformed{field: commonName} for an empty name.
Result<QByteArray> makeCertificationRequest(const PrivateKey &key, const QString &commonName,
                                            const QString &iin = {});

} // namespace qujat::crypto
