// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// Random values that nobody can guess. Safe to call from any thread.
namespace qujat::crypto {

/// \a count bytes from the system's random source.
QByteArray randomBytes(int count);

/// A number from 0 to \a bound - 1, each equally likely. \a bound must not be 0.
quint32 randomBelow(quint32 bound);

/// 128 bits as base64url, 22 characters: fits `Id` and Idempotency-Key.
QString randomId();

} // namespace qujat::crypto
