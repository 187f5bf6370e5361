// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace qujat::codec {

/// RFC 4648 base32 with capital letters and without padding: 16 bytes become 26 characters, 10
/// become 16.
QString toBase32(QByteArrayView bytes);

/// Strict inverse: A-Z and 2-7 only, a possible length, and the unused bits of the last character
/// zero, so that one value has exactly one spelling. RequestMalformed otherwise.
Result<QByteArray> fromBase32(QStringView text);

} // namespace qujat::codec
