// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

namespace qujat::service::storage {

/// The 32 bytes that everything of this installation is encrypted with. Made at the first start,
/// with mode 600. StorageFailed when the file is damaged or open to others.
Result<SecretBytes> loadOrMakeServiceKey(const QString &path);

/// Makes an empty file with mode 600 unless there is one already.
Result<bool> makePrivateFile(const QString &path);

} // namespace qujat::service::storage
