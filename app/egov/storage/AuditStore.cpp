// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/AuditStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace qujat::service::storage {

AuditStore::AuditStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void AuditStore::append(const AuditEntry &entry)
{
    m_connection.run("INSERT INTO audit (at, kind, account, address, detail) VALUES (?,?,?,?,?)",
                     entry.at, entry.kind, entry.account, entry.address,
                     QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact)));
}

std::vector<AuditEntry> AuditStore::latest(int limit)
{
    std::vector<AuditEntry> entries;
    auto row = m_connection.query("SELECT at, kind, account, address, detail FROM audit"
                                  " ORDER BY position DESC LIMIT ?",
                                  limit);
    while (row.next()) {
        entries.push_back({row.moment(0), row.text(1), row.text(2), row.text(3),
                           QJsonDocument::fromJson(row.text(4).toUtf8()).object()});
    }
    std::ranges::reverse(entries);
    return entries;
}

int AuditStore::count(const QString &kind, Timestamp from)
{
    auto row =
        m_connection.query("SELECT count(*) FROM audit WHERE kind = ? AND at >= ?", kind, from);
    return row.next() ? static_cast<int>(row.number(0)) : 0;
}

} // namespace qujat::service::storage
