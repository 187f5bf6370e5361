// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
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

} // namespace qujat::crypto
