// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QUrl>

namespace qujat::bridge {

/// The most a key container may have, in bytes; real ones have a few thousand.
constexpr qint64 LargestKeyFile = 256 * 1024;
/// The most a picture of a face may have, in bytes.
constexpr qint64 LargestSample = 4 * 1024 * 1024;

/// What stands in a file that the person chose: FileUnreadable, or RequestTooLarge past \a largest
/// bytes. Reads at once: the files are small.
Result<QByteArray> contentOf(const QUrl &url, qint64 largest);

} // namespace qujat::bridge
