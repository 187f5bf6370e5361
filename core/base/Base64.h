// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace qujat {

/// Strict base64 (RFC 4648, section 4): nothing when any character does not belong, or when the
/// bits that pad the last one are not zero (section 3.5), so that bytes have one spelling only.
inline std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.toBase64() == text ? std::optional(std::move(*result))
                                                       : std::nullopt;
}

} // namespace qujat
