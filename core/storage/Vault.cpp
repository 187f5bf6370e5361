// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/Vault.h"

#include "core/base/Logging.h"
#include "core/storage/Migrations.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace qujat::storage {
namespace {

constexpr qint64 ReadThroughSize = 16 * 1024 * 1024;
constexpr const char *Companions[] = {"-wal", "-shm", "-journal"};

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    for (const auto *suffix : Companions)
        QFile::remove(path + QLatin1String(suffix));
}

/// Makes a rename outlast a power cut.
void syncFolderOf(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath().toUtf8();
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

qint64 newestVersion()
{
    return static_cast<qint64>(migrations().size());
}

} // namespace

Vault::Vault(Database database)
    : m_database(std::move(database))
{
}

Result<void> Vault::migrate(const Database &database, qint64 from)
{
    for (auto version = from; version < newestVersion(); ++version) {
        Transaction transaction(database);
        auto done = database.execute(migrations()[static_cast<std::size_t>(version)]);
        if (done)
            done = database.execute("PRAGMA user_version = " + QByteArray::number(version + 1));
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
    }
    return {};
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const SecretBytes &key)
{
    const auto unfinished = path + QStringLiteral(".new");
    removeWithCompanions(unfinished);
    {
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(FailureCode::StorageFailed);
    }
    {
        auto database = Database::open(unfinished, key, true);
        if (!database)
            return failure(database.error());
        if (auto done = database->execute("PRAGMA synchronous = FULL"); !done)
            return failure(done.error());
        if (auto done = migrate(*database, 0); !done)
            return failure(done.error());
    }
    removeWithCompanions(path);
    if (std::rename(unfinished.toUtf8().constData(), path.toUtf8().constData()) != 0)
        return failure(FailureCode::StorageFailed);
    syncFolderOf(path);
    return open(path, key);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const SecretBytes &key)
{
    if (!QFileInfo::exists(path))
        return failure(FailureCode::VaultMissing);
    auto database = Database::open(path, key, false);
    if (!database)
        return failure(database.error());
    const auto version = database->number("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    if (*version > newestVersion())
        return failure(FailureCode::VaultNewer,
                       {{Detail::Actual, QString::number(*version)},
                        {Detail::Allowed, QString::number(newestVersion())}});
    if (*version < 1)
        return failure(FailureCode::VaultDamaged);
    // Every page carries a seal that is checked when it is read. A vault of usual size is read through
    // here, so that damage is named at the door; a long history must not make every unlocking wait.
    if (QFileInfo(path).size() <= ReadThroughSize) {
        if (auto sound = database->checkIntegrity(); !sound)
            return failure(sound.error());
    }
    if (auto done = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        !done)
        return failure(done.error());
    if (auto done = migrate(*database, *version); !done)
        return failure(done.error());
    return std::unique_ptr<Vault>(new Vault(std::move(*database)));
}

void Vault::destroy(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(static_cast<qsizetype>(std::min<qint64>(file.size(), 65536)), '\0'));
        file.flush();
        ::fsync(file.handle());
        file.close();
    }
    removeWithCompanions(path);
    removeWithCompanions(path + QStringLiteral(".new"));
    syncFolderOf(path);
    qCInfo(lcStorage) << "vault destroyed";
}

Result<QByteArray> Vault::fact(const QString &name) const
{
    auto statement = m_database.prepare("SELECT value FROM facts WHERE name = ?");
    const auto row = statement.bind(name).next();
    if (!row)
        return failure(row.error());
    return *row ? statement.blob(0) : QByteArray();
}

Result<void> Vault::setFact(const QString &name, const QByteArray &value) const
{
    return m_database
        .prepare("INSERT INTO facts (name, value) VALUES (?, ?)"
                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name)
        .bind(value)
        .run();
}

} // namespace qujat::storage
