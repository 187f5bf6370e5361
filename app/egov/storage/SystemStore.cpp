// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/SystemStore.h"

#include <QJsonDocument>

namespace qujat::service::storage {
namespace {

#define QUJAT_SYSTEM_COLUMNS                                                                       \
    "SELECT code, key_id, status, decided_at, record, decision FROM information_system "

std::optional<SystemRow> systemFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return SystemRow{row.text(0),
                     row.text(1),
                     row.text(2),
                     row.moment(3),
                     QJsonDocument::fromJson(row.text(4).toUtf8()).object(),
                     row.bytes(5)};
}

} // namespace

SystemStore::SystemStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

std::optional<SystemRow> SystemStore::find(const QString &code)
{
    auto row = m_connection.query(QUJAT_SYSTEM_COLUMNS "WHERE code = ?", code);
    return systemFrom(row);
}

std::optional<SystemRow> SystemStore::findByKey(const QString &keyId)
{
    auto row = m_connection.query(QUJAT_SYSTEM_COLUMNS "WHERE key_id = ?", keyId);
    return systemFrom(row);
}

std::vector<SystemRow> SystemStore::all()
{
    std::vector<SystemRow> systems;
    auto row = m_connection.query(QUJAT_SYSTEM_COLUMNS "ORDER BY code");
    while (auto system = systemFrom(row))
        systems.push_back(std::move(*system));
    return systems;
}

void SystemStore::put(const SystemRow &row)
{
    m_connection.run("INSERT INTO information_system (code, key_id, status, decided_at, record,"
                     " decision) VALUES (?,?,?,?,?,?) ON CONFLICT (code) DO UPDATE SET"
                     " key_id = excluded.key_id, status = excluded.status,"
                     " decided_at = excluded.decided_at, record = excluded.record,"
                     " decision = excluded.decision",
                     row.code, row.keyId, row.status, row.decidedAt,
                     QString::fromUtf8(QJsonDocument(row.record).toJson(QJsonDocument::Compact)),
                     row.decision);
}

std::optional<NumberMatch> SystemStore::match(const QString &system, const Iin &person)
{
    auto row = m_connection.query("SELECT number, at FROM number_match WHERE system = ?"
                                  " AND person = ?",
                                  system, person);
    if (!row.next())
        return std::nullopt;
    return NumberMatch{system, person, row.text(0), row.moment(1)};
}

void SystemStore::putMatch(const NumberMatch &match)
{
    m_connection.run("INSERT OR REPLACE INTO number_match (system, person, number, at)"
                     " VALUES (?,?,?,?)",
                     match.system, match.person, match.number, match.at);
}

void SystemStore::forgetMatch(const QString &system, const Iin &person)
{
    m_connection.run("DELETE FROM number_match WHERE system = ? AND person = ?", system, person);
}

#undef QUJAT_SYSTEM_COLUMNS

} // namespace qujat::service::storage
