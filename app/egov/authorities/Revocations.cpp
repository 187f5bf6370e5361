// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/Revocations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::service::authorities {
namespace {

const QString fileName = QStringLiteral("revocations.json");
const QString revokedKey = QStringLiteral("revoked");
const QString serialKey = QStringLiteral("serial");
const QString atKey = QStringLiteral("at");
const QString reasonKey = QStringLiteral("reason");

tl::unexpected<Failure> damaged()
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Field, fileName}});
}

} // namespace

Result<Revocations> Revocations::load(const KeyFolder &folder)
{
    Revocations revocations;
    if (!QFile::exists(QDir(folder.path()).filePath(fileName)))
        return revocations;
    const auto bytes = folder.read(fileName);
    if (!bytes)
        return failure(bytes.error());
    const auto document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return damaged();
    const auto all = document.object().value(revokedKey).toObject();
    for (auto authority = all.begin(); authority != all.end(); ++authority) {
        for (const auto &value : authority.value().toArray()) {
            const auto line = value.toObject();
            const auto at = timestampFromRfc3339(line.value(atKey).toString());
            const auto serial = line.value(serialKey).toString();
            if (!at || serial.isEmpty())
                return damaged();
            revocations.entries[authority.key()].push_back(
                {serial, *at,
                 static_cast<crypto::RevocationReason>(line.value(reasonKey).toInt())});
        }
    }
    return revocations;
}

Result<void> Revocations::save(const KeyFolder &folder) const
{
    QJsonObject all;
    for (auto authority = entries.begin(); authority != entries.end(); ++authority) {
        QJsonArray lines;
        for (const auto &entry : authority.value()) {
            lines.append(QJsonObject{{serialKey, entry.serial},
                                     {atKey, toRfc3339(entry.at)},
                                     {reasonKey, static_cast<int>(entry.reason)}});
        }
        all.insert(authority.key(), lines);
    }
    const QJsonObject object{{revokedKey, all}};
    return folder.write(fileName, QJsonDocument(object).toJson());
}

} // namespace qujat::service::authorities
