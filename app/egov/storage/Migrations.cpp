// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/Migrations.h"

#include <QFileInfo>

namespace qujat::service::storage {
namespace {

int schemaVersionOf(Connection &connection)
{
    auto version = connection.query("PRAGMA user_version");
    return version.next() ? static_cast<int>(version.number(0)) : 0;
}

auto migrationFailed()
{
    return failure(FailureCode::StorageFailed, {{Detail::Reason, QStringLiteral("migration")}});
}

} // namespace

Result<int> refuseNewerSchema(const QString &path, const SecretBytes &key)
{
    if (const QFileInfo file(path); !file.exists() || file.size() == 0)
        return 0;
    auto connection = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const int version = schemaVersionOf(**connection);
    if (version > allMigrations().back().version)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Actual, QString::number(version)},
                        {Detail::Allowed, QString::number(allMigrations().back().version)}});
    return version;
}

Result<int> migrate(Connection &connection)
{
    int reached = schemaVersionOf(connection);
    for (const auto &step : allMigrations()) {
        if (step.version <= reached)
            continue;
        const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(step.version);
        if (!connection.execute("BEGIN IMMEDIATE") || !connection.execute(step.sql)
            || !connection.execute(mark.constData()) || !connection.execute("COMMIT"))
            return migrationFailed();
        reached = step.version;
    }
    return connection.failed() ? Result<int>(migrationFailed()) : Result<int>(reached);
}

} // namespace qujat::service::storage
