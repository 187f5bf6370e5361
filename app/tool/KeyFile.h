// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/SigningKey.h"

#include <QString>

#include <memory>

namespace qujat::tool {

class Context;

/// The key file at \a path, opened by the password of --password-file. FileUnreadable, the failures
/// of that option, and those of `storage::KeyTries`, which remembers wrong passwords for this user
/// of the machine.
Result<std::unique_ptr<crypto::SigningKey>> openKeyFile(const Context &context,
                                                        const QString &path);

/// What a refusal of openKeyFile() means for the exit code: a damaged file cannot be used.
int failOnKey(const Context &context, const Failure &why);

} // namespace qujat::tool
