// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/Vault.h"

#include <QTemporaryDir>

namespace qujat::testing {

/// A new vault in a folder that goes with it.
struct TempVault {
    TempVault()
        : key(SecretBytes::random(storage::Database::keySize))
        , path(folder.filePath(QStringLiteral("vault.db")))
    {
        auto made = storage::Vault::create(path, key);
        if (made)
            vault = std::move(*made);
    }

    QTemporaryDir folder;
    SecretBytes key;
    QString path;
    std::unique_ptr<storage::Vault> vault;
};

} // namespace qujat::testing
