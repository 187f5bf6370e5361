// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/SignedMessage.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QByteArrayView>

/// Making signed messages: CMS SignedData (RFC 5652) in the form CAdES-BES (RFC 5126, 4.3.1), with
/// the signed attributes contentType, signingTime, messageDigest and signing-certificate-v2. The
/// signer's certificate goes in, the chain does not. Everything is DER, and the same functions
/// serve every kind of SigningKey. Failures of the key are passed on; RequestTooLarge beyond
/// `SignedMessage::maximumSize`.
namespace qujat::crypto {

/// Signs \a content, byte for byte, and puts it inside.
Result<QByteArray> signAttached(QByteArrayView content, const SigningKey &key,
                                Timestamp signingTime);

/// Signs content of any size that stays outside; \a digests must hold one by
/// `key.scheme().digest` (CryptographyFailed{reason: digest} otherwise).
Result<QByteArray> signDetached(const ContentDigests &digests, const SigningKey &key,
                                Timestamp signingTime);

/// Adds a signature beside those of \a message, which stay byte for byte as they are. \a digests as
/// above, needed for a detached message only.
Result<QByteArray> addSigner(const SignedMessage &message, const SigningKey &key,
                             Timestamp signingTime,
                             const std::optional<ContentDigests> &digests = std::nullopt);

/// Puts a time-stamp token (RFC 3161, 2.4.2; DER of its ContentInfo) over the value of that
/// signature, `signers()[signer].signature`, into its unsigned attributes: CAdES-T (RFC 5126,
/// 4.4.1). That the token speaks for it is for the caller to have checked. RequestMalformed for a
/// signer that is not there or what is no ContentInfo.
Result<QByteArray> addTimeStamp(const SignedMessage &message, std::size_t signer,
                                QByteArrayView token);

/// What lets a message be checked later without asking anybody, put beside the signatures (ETSI EN
/// 319 122-1, B-LT): certificates, revocation lists and OCSP responses (RFC 5940), all DER. Those
/// that are there already are left out.
Result<QByteArray> addEvidence(const SignedMessage &message,
                               const std::vector<Certificate> &certificates,
                               const std::vector<QByteArray> &revocationLists,
                               const std::vector<QByteArray> &ocspAnswers);

} // namespace qujat::crypto
