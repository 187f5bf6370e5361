// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

/// Hashing and what is built on it. Pure functions; safe to call from any thread.
namespace qujat::crypto {

/// SHA-256 (FIPS 180-4): 32 bytes.
QByteArray sha256(QByteArrayView data);

/// HMAC-SHA256 (RFC 2104): 32 bytes.
QByteArray hmacSha256(std::span<const std::byte> key, QByteArrayView data);

/// HKDF-SHA256 (RFC 5869), extract and expand. \a length is 1 to 255 * 32 bytes.
SecretBytes hkdfSha256(std::span<const std::byte> key, QByteArrayView salt, QByteArrayView info,
                       std::size_t length);

/// Compares in a time that depends on the lengths only, never on the content.
bool constantTimeEquals(QByteArrayView left, QByteArrayView right);

/// base64url without padding (RFC 7515, section 2).
QByteArray toBase64Url(QByteArrayView data);

} // namespace qujat::crypto
