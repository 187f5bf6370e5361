// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/KeySource.h"

namespace qujat::storage {

/// Secrets as files that only their owner may read (mode 600, folder 700). Whoever can read the
/// person's files has them: nothing else may be derivable from them alone.
class FileKeySource final : public KeySource {
public:
    explicit FileKeySource(const QString &folder);

    QFuture<Result<SecretBytes>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, SecretBytes secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    bool isGuarded() const override { return false; }

private:
    QString pathOf(const QString &name) const;
    QString m_folder;
};

} // namespace qujat::storage
