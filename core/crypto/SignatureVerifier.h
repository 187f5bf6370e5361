// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Evidence.h"
#include "core/crypto/RevocationCheck.h"
#include "core/crypto/SignaturePurpose.h"
#include "core/crypto/SignatureVerdict.h"
#include "core/crypto/TrustStore.h"

#include <QIODevice>

#include <memory>
#include <optional>

/// The one way to check a signature of any format.
namespace qujat::crypto {

struct VerificationRequest {
    QByteArray signedObject; ///< CMS (DER, BER, PEM or base64), XML, time-stamp token or response
    QIODevice *content = nullptr; ///< the file a detached signature speaks for; open for reading
    Timestamp at{}; ///< as of when to judge
    /// The time by the clock where `at` lies in the past: answers and lists given up to then are
    /// believed as well.
    std::optional<Timestamp> knownUntil{};
    SignaturePurpose purpose = SignaturePurpose::Document;
    std::optional<Evidence> evidence; ///< kept beside the signature
    /// BIN of the body that must have signed, such as the one authorised for a type of document
    /// (R000-5.2): every signer gets the check Authority. Empty: whoever signed may have.
    QString authority;
};

/// Judges signatures by trust anchors, what is known about revocation, and time. Constructed once,
/// then only read: safe from any thread. With a `StatusLookup` it asks responders and fetches
/// lists, and may then block as long as its `Fetcher` does; without one it never waits.
///
/// The rules: the mathematics as the format's reader found them; the chain (`buildChain`);
/// certificates in force at the moment that a right time stamp proves, else at `at`; revocation as
/// of the same moment (`checkRevocation`); the purpose of the key; the policies of the NCA's
/// profile. A time stamp must be right itself: its own chain, critical timeStamping and nothing
/// else, the certificate it names (RFC 5035), the imprint of this signature (RFC 3161, 2.3, 2.4.2).
class SignatureVerifier {
public:
    explicit SignatureVerifier(TrustStore trust, std::shared_ptr<StatusLookup> online = {});

    const TrustStore &trust() const { return m_trust; }

    /// Detects the format and judges every signer. Never fails as a call.
    SignatureVerdict verify(const VerificationRequest &request) const;
    /// The same, and what the verdict rests on, to be kept: empty unless the verdict is Valid.
    SignatureVerdict verify(const VerificationRequest &request, Evidence *collected) const;

    /// Judges one signature of which a reader gave the facts.
    Verification judge(const SignatureFacts &facts, SignaturePurpose purpose, Timestamp at,
                       Evidence *collected = nullptr,
                       std::optional<Timestamp> knownUntil = {}) const;

private:
    struct StampVerdict {
        Check check;
        TimeFacts facts;
    };
    StampVerdict judgeStamp(const SignatureFacts &facts, const RevocationEvidence &evidence,
                            Timestamp at, Evidence *collected) const;
    RevocationVerdict judgeRevocation(const Chain &chain, const RevocationEvidence &evidence,
                                      Timestamp at, std::optional<Timestamp> provenAt,
                                      Evidence *collected) const;

    TrustStore m_trust;
    std::shared_ptr<StatusLookup> m_online;
};

} // namespace qujat::crypto
