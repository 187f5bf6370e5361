// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/PasswordHash.h"
#include "core/model/Person.h"
#include "core/storage/AtomicFile.h"

#include <optional>

namespace qujat::storage {

/// What must be known before the vault is open: how the PIN is hashed, and that there is an account
/// at all. Not secret; changing it makes the vault unreadable and nothing else. It is written last
/// when an account is made and removed first when it ends, so that it is the sign of a whole
/// account.
struct AccountFile {
    static constexpr int formatVersion = 1;

    QByteArray salt; ///< 16 bytes
    crypto::Argon2Cost cost;
    DeviceClass deviceClass = DeviceClass::Desktop;
};

/// Nothing when there is no account; VaultDamaged for a broken file, VaultNewer for one of a later
/// program.
Result<std::optional<AccountFile>> readAccountFile(const QString &path);
Result<void> writeAccountFile(const QString &path, const AccountFile &account,
                              const DeviceMaker &maker = privateFile);

} // namespace qujat::storage
