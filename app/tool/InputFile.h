// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace qujat::tool {

/// Largest file that is read into memory: a signed message with its content inside.
inline constexpr qint64 LargestInput = 128LL * 1024 * 1024;
/// Largest certificate, list, answer or key file.
inline constexpr qint64 LargestSmallInput = 16LL * 1024 * 1024;

/// The whole of a file that somebody names. FileUnreadable{field: path, reason: missing, directory,
/// unreadable, empty, size}.
Result<QByteArray> readInput(const QString &path, qint64 largest = LargestInput);

/// FileUnreadable for \a path with \a reason.
Failure unusable(const QString &path, const QString &reason);

} // namespace qujat::tool
