// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QFuture>
#include <QString>

namespace qujat::storage {

/// Where the device's own secrets lie: the platform's keychain, or files without one. Main thread.
class KeySource {
public:
    virtual ~KeySource() = default;

    /// KeyMissing when there is none of that name; StorageFailed when it cannot be told.
    virtual QFuture<Result<SecretBytes>> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, SecretBytes secret) = 0;
    /// Removing what is not there is fine.
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
    /// True when the platform guards the secrets (so that something may be kept for unlocking
    /// off line). Known after the first of the calls above has ended.
    virtual bool isGuarded() const = 0;
};

} // namespace qujat::storage
