// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/SmsStore.h"

namespace qujat::service::storage {
namespace {

#define QUJAT_SMS_COLUMNS "SELECT position, id, number, text, at, state, tries FROM sms "

SmsState stateFrom(const QString &name)
{
    using enum SmsState;
    for (const auto state : {Queued, Handing, HandedOver, Delivered, Failed}) {
        if (name == nameOf(state))
            return state;
    }
    return Unknown;
}

std::optional<SmsRow> messageFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return SmsRow{row.number(0),
                  row.text(1),
                  row.text(2),
                  row.text(3),
                  row.moment(4),
                  stateFrom(row.text(5)),
                  static_cast<int>(row.number(6))};
}

} // namespace

QString nameOf(SmsState state)
{
    switch (state) {
    case SmsState::Queued:
        return QStringLiteral("queued");
    case SmsState::Handing:
        return QStringLiteral("handing");
    case SmsState::HandedOver:
        return QStringLiteral("handedOver");
    case SmsState::Delivered:
        return QStringLiteral("delivered");
    case SmsState::Failed:
        return QStringLiteral("failed");
    case SmsState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

SmsStore::SmsStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void SmsStore::add(const QString &id, const QString &number, const QString &text, Timestamp at,
                   SmsState state)
{
    m_connection.run("INSERT INTO sms (id, number, text, at, state, tries, next_try_at, changed_at)"
                     " VALUES (?,?,?,?,?,0,?,?)",
                     id, number, text, at, nameOf(state), at, at);
}

std::vector<SmsRow> SmsStore::latest(const QString &number, int limit)
{
    std::vector<SmsRow> messages;
    std::optional<QString> only;
    if (!number.isEmpty())
        only = number;
    auto row = m_connection.query(QUJAT_SMS_COLUMNS "WHERE (?1 IS NULL OR number = ?1)"
                                                    " ORDER BY position DESC LIMIT ?2",
                                  only, limit);
    while (auto message = messageFrom(row))
        messages.push_back(std::move(*message));
    return messages;
}

std::optional<SmsRow> SmsStore::find(const QString &id)
{
    auto row = m_connection.query(QUJAT_SMS_COLUMNS "WHERE id = ?", id);
    return messageFrom(row);
}

std::optional<SmsRow> SmsStore::takeDue(Timestamp now)
{
    std::optional<SmsRow> due;
    {
        auto row =
            m_connection.query(QUJAT_SMS_COLUMNS "WHERE state = 'queued' AND next_try_at <= ?"
                                                 " ORDER BY next_try_at, position LIMIT 1",
                               now);
        due = messageFrom(row);
    }
    if (due) {
        ++due->tries;
        due->state = SmsState::Handing;
        m_connection.run("UPDATE sms SET state = 'handing', tries = ?, changed_at = ?"
                         " WHERE position = ?",
                         due->tries, now, due->position);
    }
    return due;
}

void SmsStore::setState(const QString &id, SmsState state, Timestamp now)
{
    // A report may overtake the answer to the handing over: the end of the way is not undone.
    m_connection.run("UPDATE sms SET state = ?, changed_at = ? WHERE id = ?"
                     " AND state NOT IN ('delivered', 'failed')",
                     nameOf(state), now, id);
}

void SmsStore::retryAt(const QString &id, Timestamp at, Timestamp now)
{
    m_connection.run("UPDATE sms SET state = 'queued', next_try_at = ?, changed_at = ?"
                     " WHERE id = ? AND state = 'handing'",
                     at, now, id);
}

int SmsStore::forgetHanding(Timestamp now)
{
    return m_connection.run(
        "UPDATE sms SET state = 'unknown', changed_at = ? WHERE state = 'handing'", now);
}

#undef QUJAT_SMS_COLUMNS

} // namespace qujat::service::storage
