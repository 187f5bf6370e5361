// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Connection.h"

#include <span>

namespace qujat::service::storage {

/// One step of the schema, compiled in from migrations/NNN_name.sql.
struct Migration {
    int version;
    const char *sql;
};

/// All steps in order; the last one's version is what this program writes.
std::span<const Migration> allMigrations();

/// ConfigurationNewer when the database at \a path was written by a later version of the program.
/// Opens read-only, so that the file stays as it is; a missing file is fine.
Result<int> refuseNewerSchema(const QString &path, const SecretBytes &key);

/// Brings the schema up to date, each step in a transaction of its own; the version reached.
Result<int> migrate(Connection &connection);

} // namespace qujat::service::storage
