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
    SigningCertificate, ///< the signature names the very certificate it is checked with (RFC 5035)
    Chain, ///< the signer's certificate leads to a known authority
    Validity, ///< it was in force at the signing time
    Revocation, ///< it was not revoked
    Purpose, ///< it may be used for signing
    Policy, ///< it was issued under a policy of the authority's profile
    Time, ///< a time stamp on it is right, or the claimed time at least possible
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

/// As what somebody signs: the user type in the certificate (NCA profile, 1.2.398.3.3.4.1 and
/// below).
enum class SignerRole {
    Unstated,
    Person,
    Organisation,
    OrganisationHead,
    SigningRight, ///< entitled to sign for the organisation
    FinancialSignature,
    PersonnelDepartment,
    Employee,
    InformationSystem,
    AuthorityStaff, ///< staff of the certification authority
    ServiceCentre,
    RemoteIdentification,
    TimeStampAuthority,
    OcspResponder,
};

/// One certificate of a chain, in the words of its subject.
struct ChainLink {
    QString name;
    QString serial; ///< hexadecimal
    Timestamp notBefore{};
    Timestamp notAfter{};
};

/// From where it is known whether the signer's certificate was revoked.
enum class RevocationSource {
    None,
    Ocsp,
    RevocationList,
    RevocationListWithDelta,
    Evidence, ///< an answer or a list that was kept beside the signature
};

struct RevocationFacts {
    RevocationSource source = RevocationSource::None;
    std::optional<Timestamp> asOf; ///< as of when the source speaks; the oldest of the chain
    std::optional<Timestamp> revokedAt;
    QString reason; ///< "keyCompromise", "certificateHold" … as in RFC 5280, 5.3.1
};

/// From where it is known when the signature was made.
enum class TimeSource { None, Claimed, TimeStamp };

struct TimeFacts {
    TimeSource source = TimeSource::None;
    std::optional<Timestamp> moment;
    QString authority; ///< who stamped; empty for a claimed time
    QString policy; ///< dotted identifier of the time-stamp policy
};

/// What bytes a signature speaks for.
enum class Coverage {
    Nothing,
    Content, ///< the content inside the same message
    DetachedContent, ///< a file beside it
    WholeDocument, ///< the whole XML document around it
    Element, ///< one element of an XML document
    Imprint, ///< a digest that was sent to a time-stamp authority
};

struct CoverageFacts {
    Coverage kind = Coverage::Nothing;
    QString element; ///< name of the element, for Coverage::Element
    qint64 bytes = 0; ///< how many were hashed
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
    SignerRole role = SignerRole::Unstated;
    QString authority; ///< name of the anchor, such as "nca"; empty when the chain leads nowhere
    std::vector<ChainLink> chain; ///< from the signer to the anchor; empty when there is none
};

/// The verdict on one signed object: every check by name, and who signed.
struct Verification {
    std::vector<Check> checks;
    SignerInfo signer;
    RevocationFacts revocation;
    TimeFacts time;
    CoverageFacts covered;
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
/// "person", "organisationHead" …; empty for Unstated
QString nameOf(SignerRole role);
/// "none", "ocsp", "crl", "crl+delta", "evidence"
QString nameOf(RevocationSource source);
/// "none", "claimed", "timeStamp"
QString nameOf(TimeSource source);
/// "nothing", "content", "detachedContent", "wholeDocument", "element", "imprint"
QString nameOf(Coverage coverage);

} // namespace qujat
