// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/MessageSigning.h"
#include "core/crypto/SignaturePurpose.h"
#include "core/crypto/TrustStore.h"
#include "core/model/Verification.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Signed messages: CMS SignedData with the content inside (RFC 5652), in the form CAdES-BES (ETSI
/// EN 319 122-1).
namespace qujat::crypto {

/// Largest signed document accepted.
inline constexpr qsizetype maximumCmsSize = 4 * 1024 * 1024;

/// A signed message after reading.
struct CmsContent {
    /// One entry for each of signature structure, signature, digest, signing certificate (where the
    /// message names one), chain, validity, revocation, purpose and policy, in this order. Nothing
    /// is left out: what could not be looked at because an earlier check failed is NotChecked.
    Verification verification;
    /// The signed bytes. Present whenever the structure could be read, so also when the
    /// verification says no: look at its outcome before the bytes are believed or shown.
    QByteArray content;
    std::optional<Certificate> signer;
    /// The name of the root the chain leads to in the trust store, such as "nca"; empty when it
    /// leads nowhere.
    QString authority;
    /// What the signer says; only a time stamp could prove it.
    std::optional<Timestamp> signingTime;

    /// The first reason to refuse, as a code of the contract with the check's name:
    /// SignatureMissing, SignatureInvalid, CertificateExpired, CertificateNotYetValid,
    /// CertificateRevoked, CertificateUntrusted, RevocationUnavailable, ClockSkew or, for what
    /// could not be judged, DocumentVerifyFailed. Nothing when every check is Valid.
    std::optional<Failure> refusal() const;
};

/// Reads and verifies the signed document \a cms as of \a at: one signer, the content inside. Never
/// fails as a call: whatever is wrong stands in the verification, each with its reason. Algorithms
/// are those of `PublicKey`; what cannot be computed here is Unknown. Empty or wholly absent input
/// is SignatureMissing. That the signer may sign this type of document is for the caller to judge,
/// by `signer->bin()` and `authority`.
CmsContent readAttached(QByteArrayView cms, const TrustStore &trust, Timestamp at,
                        SignaturePurpose purpose = SignaturePurpose::Document);

} // namespace qujat::crypto
