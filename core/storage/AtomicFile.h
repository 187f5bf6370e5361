// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace qujat::storage {

/// Opens the device that a file is written through; exchanged in tests by one that fails.
using DeviceMaker = std::function<std::unique_ptr<QIODevice>(const QString &path)>;

/// A file that only its owner may read, open for writing; null when that is not possible.
std::unique_ptr<QIODevice> privateFile(const QString &path);

/// Writes all of \a bytes under \a path or leaves what was there: by a file beside it that takes
/// the name when it is complete and on the disk. StorageFailed.
Result<void> writeAtomically(const QString &path, const QByteArray &bytes,
                             const DeviceMaker &maker = privateFile);

} // namespace qujat::storage
