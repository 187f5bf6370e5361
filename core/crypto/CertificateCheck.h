// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/SignaturePurpose.h"
#include "core/crypto/TrustStore.h"

#include <optional>

namespace qujat::crypto {

/// Why \a certificate cannot be relied on at \a at: CertificateUntrusted, CertificateExpired,
/// CertificateNotYetValid, CertificateRevoked, RevocationUnavailable, or
/// DocumentVerifyFailed{check} for what could not be judged. Nothing when it leads to a root of \a
/// trust (under the name \a authority, unless that is empty), is in force and on no list. Safe from
/// any thread.
std::optional<Failure> refusalOf(const Certificate &certificate, const TrustStore &trust,
                                 Timestamp at, const QString &authority = {});

/// Whether the authority of that name certifies citizens: the National Certification Authority,
/// with RSA or GOST. That of state bodies does not (R004-2.3, R004-2.4).
bool certifiesCitizens(const QString &authority);

/// What is known here to speak against a citizen's using the key of \a certificate, before anything
/// is signed: CertificateUntrusted (nobody to be trusted issued it, the authority of state bodies
/// did, or it is meant for something else), CertificateExpired, CertificateNotYetValid,
/// CertificateRevoked, CertificateHolderMismatch (no person's, or not that of \a iin unless that is
/// empty). Nothing when nothing does: what is not known here, such as a fresh list, is left to
/// whoever receives the signature.
std::optional<Failure> citizenRefusalOf(const Certificate &certificate, const TrustStore &trust,
                                        SignaturePurpose purpose, Timestamp at,
                                        const QString &iin = {});

} // namespace qujat::crypto
