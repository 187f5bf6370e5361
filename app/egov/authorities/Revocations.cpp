// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/Revocations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

std::vector<crypto::RevokedEntry> changesBetween(const std::vector<crypto::RevokedEntry> &before,
                                                 const std::vector<crypto::RevokedEntry> &after,
                                                 Timestamp now)
{
    const auto entryOf = [](const std::vector<crypto::RevokedEntry> &entries,
                            const QString &serial) {
        return std::ranges::find(entries, serial, &crypto::RevokedEntry::serial);
    };
    std::vector<crypto::RevokedEntry> changes;
    for (const auto &entry : after) {
        const auto known = entryOf(before, entry.serial);
        if (known == before.end() || known->reason != entry.reason || known->at != entry.at)
            changes.push_back(entry);
    }
    for (const auto &entry : before) {
        if (entryOf(after, entry.serial) == after.end())
            changes.push_back({entry.serial, now, crypto::RevocationReason::RemoveFromList});
    }
    return changes;
}

} // namespace qujat::service::authorities
