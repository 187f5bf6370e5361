// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/OpenSsl.h"
#include "core/crypto/TrustStore.h"
#include "core/model/Verification.h"

#include <optional>
#include <vector>

/// The checks of a certificate that need the trust store. Each says one thing only, so that a
/// person can be told which.
namespace qujat::crypto {

/// How far a clock may be off before a time that lies in the future is held against somebody.
inline constexpr std::chrono::minutes clockTolerance{5};

struct Chain {
    Check check;
    /// From the signer to the root; the signer alone when no chain was found.
    std::vector<Certificate> certificates;
    QString authority;
    bool isComplete() const { return check.outcome == CheckOutcome::Valid; }
};

/// Leads \a signer to a root by signatures, constraints and key strength; times and revocation are
/// looked at apart. \a embedded may help but is not trusted; may be null.
Chain buildChain(const Certificate &signer, STACK_OF(X509) * embedded, const TrustStore &trust);

/// Every certificate of the chain is in force at \a at, and the signer's also at the time it claims
/// to have signed.
Check checkValidity(const Chain &chain, const Certificate &signer,
                    std::optional<Timestamp> signingTime, Timestamp at);

/// Every certificate below the root stands on no list. No list, or only an old one, is Unknown.
Check checkRevocation(const Chain &chain, const TrustStore &trust, Timestamp at);

} // namespace qujat::crypto
