// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"
#include "core/model/Verification.h"

#include <optional>
#include <span>
#include <vector>

/// Leading a certificate to an anchor (RFC 5280, 6). Our own, because Kazakhstan's GOST is strange
/// to OpenSSL's. Each check says one thing only, so that a person can be told which.
namespace qujat::crypto {

class TrustStore;

/// How far a clock may be off before a time that lies in the future is held against somebody: a
/// minute, as for the proof of possession of each request (R004-39.4, D-26).
inline constexpr std::chrono::seconds clockTolerance{60};

struct Chain {
    Check check;
    /// From the signer to the anchor; the signer alone when no chain was found.
    std::vector<Certificate> certificates;
    QString authority;
    bool isComplete() const { return check.outcome == CheckOutcome::Valid; }
};

/// Leads \a signer to an anchor by names, signatures, constraints and key strength; times and
/// revocation are looked at apart. Every path is tried until one is right, within a bound of
/// signatures computed. \a embedded may help but is not trusted. Reasons, CertificateUntrusted:
/// issuerUnknown, selfSigned, signature, notAuthority, pathLength, criticalExtension,
/// nameConstraints, policyConstraints, shortKey, weakDigest, tooLong; Unknown: noAnchors (the
/// store is empty); noEngine, parameters and algorithm, as `PublicKey::verify` has them.
Chain buildChain(const Certificate &signer, std::span<const Certificate> embedded,
                 const TrustStore &trust);

/// Every certificate of the chain was in force at \a moment.
Check checkValidity(const Chain &chain, Timestamp moment);

} // namespace qujat::crypto
