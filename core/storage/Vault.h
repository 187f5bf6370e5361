// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/Database.h"

namespace qujat::storage {

/// What a person keeps on this device: one encrypted file, opened by a key that is derived anew at
/// each unlocking and lies nowhere. One thread.
class Vault {
public:
    /// Makes a new vault in place of whatever is there. It appears under its name only when
    /// complete.
    static Result<std::unique_ptr<Vault>> create(const QString &path, const SecretBytes &key);

    /// VaultMissing; VaultDamaged when the file cannot be read with this key or a page of it is
    /// broken; VaultNewer when a later program made it (the file is not touched).
    static Result<std::unique_ptr<Vault>> open(const QString &path, const SecretBytes &key);

    /// Overwrites the beginning of the file and removes it with what lies beside it. Without its
    /// key it was noise already.
    static void destroy(const QString &path);

    const Database &database() const { return m_database; }

    /// Small values by name. Empty when there is none.
    Result<QByteArray> fact(const QString &name) const;
    Result<void> setFact(const QString &name, const QByteArray &value) const;

private:
    explicit Vault(Database database);
    static Result<void> migrate(const Database &database, qint64 from);

    Database m_database;
};

} // namespace qujat::storage
