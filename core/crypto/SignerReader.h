// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/SignedMessage.h"

/// Reading one SignerInfo; the inside of SignedMessage.
namespace qujat::crypto {

/// Dotted identifiers of signed messages and their attributes.
namespace messageId {
inline constexpr char data[] = "1.2.840.113549.1.7.1";
inline constexpr char signedData[] = "1.2.840.113549.1.7.2";
inline constexpr char contentType[] = "1.2.840.113549.1.9.3";
inline constexpr char messageDigest[] = "1.2.840.113549.1.9.4";
inline constexpr char signingTime[] = "1.2.840.113549.1.9.5";
inline constexpr char counterSignature[] = "1.2.840.113549.1.9.6";
inline constexpr char contentHint[] = "1.2.840.113549.1.9.16.2.4";
inline constexpr char signingCertificate[] = "1.2.840.113549.1.9.16.2.12";
inline constexpr char signatureTimeStamp[] = "1.2.840.113549.1.9.16.2.14";
inline constexpr char signingCertificateV2[] = "1.2.840.113549.1.9.16.2.47";
inline constexpr char ocspResponse[] = "1.3.6.1.5.5.7.16.2";
} // namespace messageId

/// Reads \a whole as far as it can be read; what is wrong stands in `fault`: signer,
/// signedAttributes (absent, doubled, or without messageDigest and the content type of the message)
/// or unsignedAttributes. Nothing when not even the frame is a SignerInfo.
std::optional<MessageSigner> readSigner(QByteArrayView whole, const QString &contentType);

/// Finds the certificate that \a signer names.
std::optional<Certificate> certificateOf(const MessageSigner &signer,
                                         const std::vector<Certificate> &certificates);

} // namespace qujat::crypto
