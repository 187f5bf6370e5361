// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace qujat {

/// Four outcomes, and only Valid may look valid.
enum class CheckOutcome { Valid, Invalid, Unknown, NotChecked };

/// Everything that is looked at before a document may be shown (default D-13; design 2.3).
enum class CheckKind {
    Structure, ///< the bytes are a signed message of the agreed profile
    Signature, ///< the mathematical signature fits the signed attributes
    Digest, ///< the content is what was signed
    Chain, ///< the signer's certificate leads to a known authority
    Validity, ///< it was in force at the signing time
    Revocation, ///< it was not revoked
    Purpose, ///< it may be used for signing
    Authority, ///< the signer is the body authorised for this type of document (R000-5.2)
    Form, ///< the form is agreed and signed by the authorised body (R000-9)
    Subject, ///< the document is about the person it was asked for
    Type, ///< it is of the type that was asked for
    RequiredFields, ///< all fields the form demands are there
    InForce, ///< the registry says the record is active and it has not expired
    Freshness, ///< the registry's answer is recent
};

struct Check {
    CheckKind kind = CheckKind::Structure;
    CheckOutcome outcome = CheckOutcome::NotChecked;
    /// Why it is not Valid; stable code.
    std::optional<FailureCode> reason;
    /// Further technical word for logs, such as an algorithm or a missing field; never personal
    /// data.
    QString detail;
    /// As of when the evidence speaks, for instance the issue time of the revocation list.
    std::optional<Timestamp> asOf;
};

struct SignerInfo {
    QString commonName;
    QString organisation;
    QString iin; ///< as written in the certificate, without check of the control digit
    QString bin;
    QString algorithm; ///< for instance "RSA-2048 SHA-256"
    QString certificateSerial; ///< hexadecimal
    QString issuer;
    std::optional<Timestamp> signedAt; ///< as the signer claims
};

/// The verdict on one signed object: every check by name, and who signed.
struct Verification {
    std::vector<Check> checks;
    SignerInfo signer;
    Timestamp checkedAt{};

    /// Invalid if any check is Invalid, else Unknown if any is Unknown, else NotChecked if any is
    /// NotChecked or none was made, else Valid.
    CheckOutcome outcome() const;
    /// The first check that keeps the verdict from being Valid.
    const Check *firstProblem() const;
    const Check *find(CheckKind kind) const;
    /// Adds the check or replaces the one of the same kind.
    void set(Check check);
};

/// Stable names for JSON and logs: "signature", "requiredFields" …
QString nameOf(CheckKind kind);
/// "valid", "invalid", "unknown", "notChecked"
QString nameOf(CheckOutcome outcome);

} // namespace qujat
