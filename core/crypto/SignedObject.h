// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Evidence.h"
#include "core/crypto/SignatureVerdict.h"
#include "core/crypto/TimeStamp.h"

#include <QIODevice>

#include <optional>
#include <utility>
#include <vector>

/// Finding out what signed bytes are, and handing them to the reader of their format.
namespace qujat::crypto {

struct SignedObject {
    SignedFormat format = SignedFormat::Unrecognised;
    std::vector<SignatureFacts> signatures;
    std::optional<Check> problem; ///< why there is nothing to judge
    std::optional<Timestamp> stampedTime; ///< of a time-stamp token that is itself the object
};

/// CMS in DER, BER, PEM or base64, XML, a time-stamp token or response. \a content is what a
/// detached signature or a token speaks for, or null.
SignedObject readSignedObject(const QByteArray &bytes, QIODevice *content);

/// A token's saying and what its reader found; the imprint is not compared with anything here.
/// Nothing when \a der is no token. Checks: structure, signature, digest, signing certificate
/// (which RFC 3161, 2.4.1 demands).
std::optional<std::pair<TimeStampInfo, SignatureFacts>> readTimeStampToken(QByteArrayView der);

/// Gives a signature what was kept beside it: certificates, answers, lists, and the token over its
/// value where it carries none itself.
void addEvidence(const Evidence &evidence, SignatureFacts &facts);

} // namespace qujat::crypto
