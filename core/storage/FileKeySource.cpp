// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/FileKeySource.h"

#include "core/base/WhenDone.h"
#include "core/storage/AtomicFile.h"

#include <QDir>
#include <QFile>

namespace qujat::storage {
namespace {

constexpr qint64 LargestSecret = 64 * 1024;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

Result<SecretBytes> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(FailureCode::KeyMissing);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestSecret)
        return failure(FailureCode::StorageFailed);
    if ((file.permissions() & ~OwnerOnly) != 0)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SecretBytes secret(static_cast<std::size_t>(file.size()));
    if (file.read(reinterpret_cast<char *>(secret.bytes()), file.size()) != file.size())
        return failure(FailureCode::StorageFailed);
    return secret;
}

Result<void> writeSecret(const QString &folder, const QString &path, const SecretBytes &secret)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(FailureCode::StorageFailed);
    return writeAtomically(path,
                           QByteArray::fromRawData(reinterpret_cast<const char *>(secret.bytes()),
                                                   static_cast<qsizetype>(secret.size())));
}

} // namespace

FileKeySource::FileKeySource(const QString &folder)
    : m_folder(folder)
{
}

QString FileKeySource::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

QFuture<Result<SecretBytes>> FileKeySource::read(const QString &name)
{
    return readyFuture(readSecret(pathOf(name)));
}

QFuture<Result<void>> FileKeySource::write(const QString &name, SecretBytes secret)
{
    return readyFuture(writeSecret(m_folder, pathOf(name), secret));
}

QFuture<Result<void>> FileKeySource::remove(const QString &name)
{
    QFile file(pathOf(name));
    if (file.exists() && !file.remove())
        return readyFuture<Result<void>>(failure(FailureCode::StorageFailed));
    return readyFuture<Result<void>>({});
}

} // namespace qujat::storage
