// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/ConfirmationStore.h"

#include "app/egov/storage/NoteStore.h"

namespace qujat::service::storage {
namespace {

using State = Confirmation::State;

#define QUJAT_CONFIRMATION_COLUMNS                                                                 \
    "SELECT id, access, holder, asker, asker_name, asker_organisation, asker_kind, type, purpose," \
    " digits, choices, asked_at, expires_at, state, request_key, request_hash FROM confirmation "

State stateFrom(const QString &name)
{
    for (const auto state :
         {State::Pending, State::Confirmed, State::Refused, State::Mismatch, State::Used}) {
        if (name == nameOf(state))
            return state;
    }
    return State::Refused;
}

std::optional<Confirmation> confirmationFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto holder = row.iin(2);
    const auto asker = row.iin(3);
    if (!holder || !asker)
        return std::nullopt;
    return Confirmation{row.id<ConfirmationId>(0),
                        row.id<GrantId>(1),
                        *holder,
                        *asker,
                        {row.text(4), row.text(5), recipientKindFromName(row.text(6))},
                        row.id<DocumentType>(7),
                        row.text(8),
                        row.text(9),
                        row.text(10).split(u','),
                        row.moment(11),
                        row.moment(12),
                        stateFrom(row.text(13)),
                        {row.text(14), row.bytes(15)}};
}

} // namespace

State Confirmation::stateAt(Timestamp now) const
{
    const bool waits = state == State::Pending || state == State::Confirmed;
    return waits && now >= expiresAt ? State::Timeout : state;
}

QString nameOf(State state)
{
    switch (state) {
    case State::Pending:
        return QStringLiteral("pending");
    case State::Confirmed:
        return QStringLiteral("confirmed");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Mismatch:
        return QStringLiteral("mismatch");
    case State::Timeout:
        return QStringLiteral("timeout");
    case State::Used:
        return QStringLiteral("used");
    }
    Q_UNREACHABLE();
}

ConfirmationStore::ConfirmationStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void ConfirmationStore::add(const Confirmation &confirmation)
{
    m_connection.run("INSERT INTO confirmation (id, access, holder, asker, asker_name,"
                     " asker_organisation, asker_kind, type, purpose, digits, choices, asked_at,"
                     " expires_at, state, request_key, request_hash)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                     confirmation.id, confirmation.access, confirmation.holder, confirmation.asker,
                     confirmation.shownAsker.name, confirmation.shownAsker.organisation,
                     nameOf(confirmation.shownAsker.kind), confirmation.type, confirmation.purpose,
                     confirmation.digits, confirmation.choices.join(u','), confirmation.askedAt,
                     confirmation.expiresAt, nameOf(confirmation.state), confirmation.request.key,
                     confirmation.request.hash);
}

std::optional<Confirmation> ConfirmationStore::find(const ConfirmationId &id)
{
    auto row = m_connection.query(QUJAT_CONFIRMATION_COLUMNS "WHERE id = ?", id);
    return confirmationFrom(row);
}

std::optional<Confirmation> ConfirmationStore::findByRequest(const Iin &asker,
                                                             const QString &requestKey)
{
    auto row = m_connection.query(QUJAT_CONFIRMATION_COLUMNS "WHERE asker = ? AND request_key = ?",
                                  asker, requestKey);
    return confirmationFrom(row);
}

std::vector<Confirmation> ConfirmationStore::pendingOf(const Iin &holder, Timestamp now)
{
    std::vector<Confirmation> waiting;
    auto row = m_connection.query(QUJAT_CONFIRMATION_COLUMNS
                                  "WHERE holder = ? AND expires_at > ? AND state = 'pending'"
                                  " ORDER BY asked_at",
                                  holder, now);
    while (auto confirmation = confirmationFrom(row))
        waiting.push_back(std::move(*confirmation));
    return waiting;
}

void ConfirmationStore::confirm(const ConfirmationId &id, Timestamp usableUntil)
{
    m_connection.run("UPDATE confirmation SET state = 'confirmed', expires_at = ? WHERE id = ?",
                     usableUntil, id);
}

void ConfirmationStore::setState(const ConfirmationId &id, State state)
{
    m_connection.run("UPDATE confirmation SET state = ? WHERE id = ?", nameOf(state), id);
}

} // namespace qujat::service::storage
