// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/ComplaintStore.h"

namespace qujat::service::storage {
namespace {

#define QUJAT_COMPLAINT_COLUMNS                                                                    \
    "SELECT number, account, subject_kind, subject_reference, subject_code, subject_at,"           \
    " recipient, text, received_at, forward_until, provider_until, body_until, state,"             \
    " forwarded_late, decision, request_key, request_hash FROM complaint "

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

ComplaintState stateFromName(const QString &name)
{
    for (const auto state :
         {ComplaintState::Satisfied, ComplaintState::Forwarded, ComplaintState::Decided}) {
        if (nameOf(state) == name)
            return state;
    }
    return ComplaintState::Registered;
}

std::optional<Complaint> complaintFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto account = row.iin(1);
    if (!account)
        return std::nullopt;
    return Complaint{
        .number = row.text(0),
        .account = *account,
        .subject = {row.text(2), row.text(3), row.text(4), row.moment(5)},
        .recipient =
            complaintRecipientFromName(row.text(6)).value_or(ComplaintRecipient::HigherBody),
        .text = row.text(7),
        .receivedAt = row.moment(8),
        .forwardUntil = dayFrom(row.text(9)),
        .providerUntil = dayFrom(row.text(10)),
        .bodyUntil = row.isNull(11) ? std::nullopt : std::optional(dayFrom(row.text(11))),
        .state = stateFromName(row.text(12)),
        .forwardedLate = row.truth(13),
        .decision = row.text(14),
        .request = {row.text(15), row.bytes(16)}};
}

std::vector<Complaint> allOf(Statement row)
{
    std::vector<Complaint> complaints;
    while (auto complaint = complaintFrom(row))
        complaints.push_back(*std::move(complaint));
    return complaints;
}

std::optional<QString> bodyUntilText(const Complaint &complaint)
{
    if (!complaint.bodyUntil)
        return std::nullopt;
    return dayText(*complaint.bodyUntil);
}

} // namespace

ComplaintStore::ComplaintStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

QString ComplaintStore::nextNumber(Timestamp at)
{
    qint64 value = 0;
    if (auto row = m_connection.query("INSERT INTO counter (name, value) VALUES ('complaint', 1)"
                                      " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1"
                                      " RETURNING value");
        row.next()) {
        value = row.number(0);
        row.finish();
    }
    return almatyDate(at).toString(QStringLiteral("'C-'yyyyMMdd-"))
        + QStringLiteral("%1").arg(value, 6, 10, QLatin1Char('0'));
}

void ComplaintStore::add(const Complaint &complaint)
{
    m_connection.run(
        "INSERT INTO complaint (number, account, subject_kind, subject_reference, subject_code,"
        " subject_at, recipient, text, received_at, forward_until, provider_until, body_until,"
        " state, forwarded_late, decision, request_key, request_hash)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        complaint.number, complaint.account, complaint.subject.kind, complaint.subject.reference,
        complaint.subject.code, complaint.subject.at, nameOf(complaint.recipient), complaint.text,
        complaint.receivedAt, dayText(complaint.forwardUntil), dayText(complaint.providerUntil),
        bodyUntilText(complaint), nameOf(complaint.state), complaint.forwardedLate,
        complaint.decision, complaint.request.key, complaint.request.hash);
}

void ComplaintStore::update(const Complaint &complaint)
{
    m_connection.run("UPDATE complaint SET state = ?, forwarded_late = ?, decision = ?,"
                     " body_until = ? WHERE number = ?",
                     nameOf(complaint.state), complaint.forwardedLate, complaint.decision,
                     bodyUntilText(complaint), complaint.number);
}

void ComplaintStore::addStep(const QString &number, const ComplaintStep &step)
{
    m_connection.run("INSERT INTO complaint_step (complaint, at, kind, text) VALUES (?,?,?,?)",
                     number, step.at, step.kind, step.text);
}

std::optional<Complaint> ComplaintStore::find(const QString &number)
{
    auto row = m_connection.query(QUJAT_COMPLAINT_COLUMNS "WHERE number = ?", number);
    return complaintFrom(row);
}

std::optional<Complaint> ComplaintStore::findByRequest(const Iin &account,
                                                       const QString &requestKey)
{
    auto row = m_connection.query(QUJAT_COMPLAINT_COLUMNS "WHERE account = ? AND request_key = ?",
                                  account, requestKey);
    return complaintFrom(row);
}

std::optional<Complaint> ComplaintStore::findBySubject(const Iin &account, const QString &kind,
                                                       const QString &reference)
{
    auto row = m_connection.query(QUJAT_COMPLAINT_COLUMNS
                                  "WHERE account = ? AND subject_kind = ?"
                                  " AND subject_reference = ? ORDER BY received_at DESC LIMIT 1",
                                  account, kind, reference);
    return complaintFrom(row);
}

std::vector<Complaint> ComplaintStore::of(const Iin &account, int limit)
{
    return allOf(m_connection.query(
        QUJAT_COMPLAINT_COLUMNS "WHERE account = ? ORDER BY received_at DESC, number DESC LIMIT ?",
        account, limit));
}

std::vector<Complaint> ComplaintStore::overdue(QDate day)
{
    return allOf(m_connection.query(QUJAT_COMPLAINT_COLUMNS
                                    "WHERE (state = 'registered' AND forward_until < ?)"
                                    " OR forwarded_late = 1 ORDER BY forward_until, number",
                                    dayText(day)));
}

std::vector<ComplaintStep> ComplaintStore::steps(const QString &number)
{
    std::vector<ComplaintStep> steps;
    auto row = m_connection.query("SELECT at, kind, text FROM complaint_step WHERE complaint = ?"
                                  " ORDER BY position",
                                  number);
    while (row.next())
        steps.push_back({row.moment(0), row.text(1), row.text(2)});
    return steps;
}

QString nameOf(ComplaintRecipient recipient)
{
    switch (recipient) {
    case ComplaintRecipient::HigherBody:
        return QStringLiteral("higherBody");
    case ComplaintRecipient::Official:
        return QStringLiteral("official");
    case ComplaintRecipient::QualityBody:
        return QStringLiteral("qualityBody");
    }
    return {};
}

std::optional<ComplaintRecipient> complaintRecipientFromName(const QString &name)
{
    for (const auto recipient : {ComplaintRecipient::HigherBody, ComplaintRecipient::Official,
                                 ComplaintRecipient::QualityBody}) {
        if (nameOf(recipient) == name)
            return recipient;
    }
    return std::nullopt;
}

QString nameOf(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Registered:
        return QStringLiteral("registered");
    case ComplaintState::Satisfied:
        return QStringLiteral("satisfied");
    case ComplaintState::Forwarded:
        return QStringLiteral("forwarded");
    case ComplaintState::Decided:
        return QStringLiteral("decided");
    }
    return {};
}

} // namespace qujat::service::storage
