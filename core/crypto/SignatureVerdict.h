// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"
#include "core/model/Verification.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

/// What is known about a signed object of any format, and what the reader of a format hands in so
/// that it can be known.
namespace qujat::crypto {

enum class SignedFormat {
    Unrecognised,
    Cms, ///< RFC 5652; with signing-certificate-v2 and time stamps it is CAdES
    XmlSignature, ///< XMLDSig
    SignedSoap, ///< WS-Security
    TimeStampToken, ///< RFC 3161, 2.4.2: the token alone or in its response
};

/// "unrecognised", "cms", "xmldsig", "signedSoap", "timeStamp"
QString nameOf(SignedFormat format);

/// What the reader of a format found out about one signature by itself: the form and the
/// mathematics. Whom the certificate leads to, revocation, purpose and time are judged alike for
/// all formats by `SignatureVerifier`.
struct SignatureFacts {
    /// Structure, Signature, Digest and, where the format has it, SigningCertificate.
    std::vector<Check> checks;
    std::optional<Certificate> signer; ///< nothing when it is not inside and was not given
    std::vector<Certificate> embedded; ///< other certificates that came along; they may help
    QString algorithm; ///< for instance "RSA-2048 SHA-256"
    std::optional<Timestamp> claimedTime;
    CoverageFacts covered;
    QByteArray timeStampToken; ///< DER; empty when the signature was not stamped
    QByteArray stampedBytes; ///< what the token must speak for: the value of the signature
    std::vector<QByteArray> ocspAnswers; ///< RFC 6960 responses that came along, DER
    std::vector<QByteArray> revocationLists; ///< that came along, DER
};

/// The verdict on a signed object. A plain value: safe everywhere.
struct SignatureVerdict {
    SignedFormat format = SignedFormat::Unrecognised;
    std::vector<Verification> signers; ///< in the order of the object
    /// Why there is no signer to speak of: the bytes are no signed object.
    std::optional<Check> problem;
    Timestamp checkedAt{};
    /// The moment of a time-stamp token that was itself the object.
    std::optional<Timestamp> stampedTime;

    /// Valid, Invalid or Unknown. Invalid beats Unknown; Valid only if there is a signer and every
    /// check of every signer is Valid.
    CheckOutcome outcome() const;
    /// The first reason not to rely on it, as a code of the contract with the name of the check;
    /// nothing when it is Valid.
    std::optional<Failure> refusal() const;
    /// The stable form of `qujat-tool verify`: `{"outcome", "format", "checkedAt", "reason",
    /// "signers": [{"iin", "bin", "name", "organisation", "role", "algorithm", "outcome",
    /// "checks": {name: {"outcome", "reason", "detail", "asOf"}}, "reason", "chain", "revocation",
    /// "time", "covered"}]}`. A reason is `CODE` or `CODE:detail`.
    QJsonObject toJson() const;
};

/// The same for one signer.
QJsonObject toJson(const Verification &verification);

} // namespace qujat::crypto
