// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/EventStore.h"

#include <QJsonDocument>

namespace qujat::service::storage {
namespace {

constexpr qint64 NoticesKept = 500;

} // namespace

EventStore::EventStore(Transaction &transaction)
    : m_transaction(transaction)
{
}

void EventStore::append(const QString &account, const QString &type, Timestamp at,
                        const QJsonObject &data)
{
    auto &connection = m_transaction.connection();
    qint64 number = 0;
    if (auto row =
            connection.query("INSERT INTO event_head (account, last) VALUES (?, 1)"
                             " ON CONFLICT (account) DO UPDATE SET last = event_head.last + 1"
                             " RETURNING last",
                             account);
        row.next()) {
        number = row.number(0);
        row.finish();
    }
    connection.run("DELETE FROM event WHERE account = ? AND number <= ?", account,
                   number - NoticesKept);
    connection.run("INSERT INTO event (account, number, type, at, data) VALUES (?,?,?,?,?)",
                   account, number, type, at,
                   QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
    m_transaction.announceEvents(account);
}

std::vector<StoredEvent> EventStore::after(const QString &account, qint64 after, int limit)
{
    std::vector<StoredEvent> events;
    auto row = m_transaction.connection().query("SELECT number, type, at, data FROM event"
                                                " WHERE account = ? AND number > ?"
                                                " ORDER BY number LIMIT ?",
                                                account, after, limit);
    while (row.next()) {
        events.push_back({row.number(0), row.text(1), row.moment(2),
                          QJsonDocument::fromJson(row.text(3).toUtf8()).object()});
    }
    return events;
}

qint64 EventStore::lastNumber(const QString &account)
{
    auto row =
        m_transaction.connection().query("SELECT last FROM event_head WHERE account = ?", account);
    return row.next() ? row.number(0) : 0;
}

} // namespace qujat::service::storage
