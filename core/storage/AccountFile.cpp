// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/AccountFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::storage {
namespace {

constexpr qsizetype SaltSize = 16;
constexpr qint64 LargestMemoryKiB = 1024 * 1024;
constexpr qint64 MostIterations = 64;
constexpr qint64 MostLanes = 16;

} // namespace

Result<std::optional<AccountFile>> readAccountFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<AccountFile>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::StorageFailed);
    const auto root = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    const int version = root.value(QLatin1String("formatVersion")).toInt();
    if (version > AccountFile::formatVersion)
        return failure(FailureCode::VaultNewer,
                       {{Detail::Actual, QString::number(version)},
                        {Detail::Allowed, QString::number(AccountFile::formatVersion)}});
    AccountFile account;
    account.salt = QByteArray::fromBase64(root.value(QLatin1String("salt")).toString().toLatin1());
    const auto memory = root.value(QLatin1String("memoryKiB")).toInteger();
    const auto iterations = root.value(QLatin1String("iterations")).toInteger();
    const auto lanes = root.value(QLatin1String("lanes")).toInteger();
    const bool sane = version == AccountFile::formatVersion && account.salt.size() == SaltSize
        && memory >= crypto::minimumArgon2Cost.memoryKiB && memory <= LargestMemoryKiB
        && iterations >= 1 && iterations <= MostIterations && lanes >= 1 && lanes <= MostLanes;
    if (!sane)
        return failure(FailureCode::VaultDamaged);
    account.cost = {.memoryKiB = static_cast<quint32>(memory),
                    .iterations = static_cast<quint32>(iterations),
                    .lanes = static_cast<quint32>(lanes)};
    account.deviceClass =
        root.value(QLatin1String("deviceClass")).toString() == QLatin1String("cellular")
        ? DeviceClass::Cellular
        : DeviceClass::Desktop;
    return std::optional(account);
}

Result<void> writeAccountFile(const QString &path, const AccountFile &account,
                              const DeviceMaker &maker)
{
    const QJsonObject root{
        {QStringLiteral("formatVersion"), AccountFile::formatVersion},
        {QStringLiteral("salt"), QString::fromLatin1(account.salt.toBase64())},
        {QStringLiteral("memoryKiB"), static_cast<qint64>(account.cost.memoryKiB)},
        {QStringLiteral("iterations"), static_cast<qint64>(account.cost.iterations)},
        {QStringLiteral("lanes"), static_cast<qint64>(account.cost.lanes)},
        {QStringLiteral("deviceClass"),
         account.deviceClass == DeviceClass::Cellular ? QStringLiteral("cellular")
                                                      : QStringLiteral("desktop")}};
    return writeAtomically(path, QJsonDocument(root).toJson(), maker);
}

} // namespace qujat::storage
