// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/complaints/Complaints.h"

#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"

namespace qujat::service::complaints {

using storage::Complaint;
using storage::ComplaintRecipient;
using storage::ComplaintState;
using storage::ComplaintStep;
using storage::ComplaintStore;
using storage::Transaction;

namespace {

constexpr int ForwardingDays = 3; // R001-10.3
constexpr int ProviderDays = 5; // R001-10.5
constexpr int BodyDays = 15; // R001-10.6
constexpr int MostListed = 100;

bool isOpen(const Complaint &complaint)
{
    return complaint.state == ComplaintState::Registered
        || complaint.state == ComplaintState::Forwarded;
}

/// The person is told of each step.
void announce(Transaction &transaction, const Complaint &complaint, Timestamp at)
{
    storage::EventStore(transaction)
        .append(complaint.account.text(), QStringLiteral("complaintChanged"), at,
                {{QStringLiteral("number"), complaint.number},
                 {QStringLiteral("state"), storage::nameOf(complaint.state)}});
}

/// Staff read or decided what this person wrote: in the person's history, before it takes effect.
void noteStaffAccess(Transaction &transaction, const Complaint &complaint, Timestamp at)
{
    storage::AccountNote note{at, complaint.account, complaint.account,
                              QStringLiteral("staffAccess")};
    note.purpose = complaint.number;
    storage::NoteStore(transaction).add(note);
}

} // namespace

Complaints::Complaints(Parts parts)
    : m_parts(std::move(parts))
{
}

Result<Complaint> Complaints::file(const Iin &account, const Filing &filing,
                                   const storage::RequestMark &request)
{
    const auto source = m_parts.refusals.find(filing.kind);
    if (source == m_parts.refusals.end())
        return failure(FailureCode::ResourceNotFound);
    return m_parts.store.write([&](Transaction &transaction) -> Result<Complaint> {
        ComplaintStore complaints(transaction);
        if (auto first = complaints.findByRequest(account, request.key)) {
            if (first->request.hash != request.hash)
                return failure(FailureCode::IdempotencyConflict);
            return *std::move(first);
        }
        const auto refusal = source->second(transaction, account, filing.reference);
        if (!refusal)
            return failure(FailureCode::ResourceNotFound);
        if (auto earlier = complaints.findBySubject(account, filing.kind, filing.reference))
            return *std::move(earlier);
        const auto now = m_parts.clock.now();
        const auto today = almatyDate(now);
        Complaint complaint{.number = complaints.nextNumber(now),
                            .account = account,
                            .subject = *refusal,
                            .recipient = filing.recipient,
                            .text = filing.text,
                            .receivedAt = now,
                            .forwardUntil = m_parts.calendar.after(today, ForwardingDays),
                            .providerUntil = m_parts.calendar.after(today, ProviderDays),
                            .bodyUntil = std::nullopt,
                            .request = request};
        if (filing.recipient == ComplaintRecipient::QualityBody)
            complaint.bodyUntil = m_parts.calendar.after(today, BodyDays);
        complaints.add(complaint);
        complaints.addStep(complaint.number, {now, storage::nameOf(complaint.state), {}});
        announce(transaction, complaint, now);
        return complaint;
    });
}

Result<std::vector<Complaint>> Complaints::of(const Iin &account) const
{
    return m_parts.store.read([&](Transaction &transaction) -> Result<std::vector<Complaint>> {
        return ComplaintStore(transaction).of(account, MostListed);
    });
}

Result<Complaints::Case> Complaints::caseIn(Transaction &transaction, const QString &number) const
{
    ComplaintStore complaints(transaction);
    auto complaint = complaints.find(number);
    if (!complaint)
        return failure(FailureCode::ResourceNotFound);
    QJsonObject record;
    const auto source = m_parts.refusals.find(complaint->subject.kind);
    if (source != m_parts.refusals.end()) {
        if (auto refusal =
                source->second(transaction, complaint->account, complaint->subject.reference))
            record = std::move(refusal->record);
    }
    return Case{*std::move(complaint), complaints.steps(number), std::move(record)};
}

Result<Complaints::Case> Complaints::administrativeCase(const QString &number) const
{
    return m_parts.store.write([&](Transaction &transaction) -> Result<Case> {
        auto found = caseIn(transaction, number);
        if (found)
            noteStaffAccess(transaction, found->complaint, m_parts.clock.now());
        return found;
    });
}

Result<Complaints::Case> Complaints::find(const Iin &account, const QString &number) const
{
    auto found =
        m_parts.store.read([&](Transaction &transaction) { return caseIn(transaction, number); });
    if (found && found->complaint.account != account)
        return failure(FailureCode::ResourceNotFound);
    return found;
}

Result<void> Complaints::askCourt(const Iin &account, const QString &number) const
{
    const auto found = find(account, number);
    if (!found)
        return failure(found.error());
    if (isOpen(found->complaint))
        return failure(FailureCode::ComplaintCourtPremature);
    return {};
}

Result<Complaint> Complaints::change(
    const QString &number, const std::function<Result<ComplaintStep>(Complaint &, Timestamp)> &step)
{
    return m_parts.store.write([&](Transaction &transaction) -> Result<Complaint> {
        ComplaintStore complaints(transaction);
        auto complaint = complaints.find(number);
        if (!complaint)
            return failure(FailureCode::ResourceNotFound);
        const auto now = m_parts.clock.now();
        const auto made = step(*complaint, now);
        if (!made)
            return failure(made.error());
        noteStaffAccess(transaction, *complaint, now);
        complaints.update(*complaint);
        complaints.addStep(number, *made);
        announce(transaction, *complaint, now);
        return *std::move(complaint);
    });
}

Result<Complaint> Complaints::satisfy(const QString &number, const QString &decision)
{
    return change(number, [&](Complaint &complaint, Timestamp now) -> Result<ComplaintStep> {
        if (complaint.state != ComplaintState::Registered)
            return failure(FailureCode::ComplaintClosed);
        if (isOverdue(complaint, now))
            return failure(FailureCode::ComplaintTermOver,
                           {{Detail::Allowed, complaint.forwardUntil.toString(Qt::ISODate)}});
        if (decision.trimmed().isEmpty())
            return failure(FailureCode::RequestMalformed,
                           {{Detail::Field, QStringLiteral("text")}});
        complaint.state = ComplaintState::Satisfied;
        complaint.decision = decision;
        return ComplaintStep{now, storage::nameOf(complaint.state), decision};
    });
}

Result<Complaint> Complaints::forward(const QString &number)
{
    return change(number, [&](Complaint &complaint, Timestamp now) -> Result<ComplaintStep> {
        if (complaint.state != ComplaintState::Registered)
            return failure(FailureCode::ComplaintClosed);
        complaint.forwardedLate = isOverdue(complaint, now);
        complaint.state = ComplaintState::Forwarded;
        if (complaint.recipient == ComplaintRecipient::QualityBody)
            complaint.bodyUntil = m_parts.calendar.after(almatyDate(now), BodyDays);
        return ComplaintStep{now,
                             complaint.forwardedLate ? QStringLiteral("forwardedLate")
                                                     : storage::nameOf(complaint.state),
                             {}};
    });
}

Result<Complaint> Complaints::decide(const QString &number, const QString &decision)
{
    return change(number, [&](Complaint &complaint, Timestamp now) -> Result<ComplaintStep> {
        if (!isOpen(complaint))
            return failure(FailureCode::ComplaintClosed);
        if (decision.trimmed().isEmpty())
            return failure(FailureCode::RequestMalformed,
                           {{Detail::Field, QStringLiteral("text")}});
        complaint.state = ComplaintState::Decided;
        complaint.decision = decision;
        return ComplaintStep{now, storage::nameOf(complaint.state), decision};
    });
}

Result<std::vector<Complaint>> Complaints::overdue() const
{
    return m_parts.store.read([&](Transaction &transaction) -> Result<std::vector<Complaint>> {
        return ComplaintStore(transaction).overdue(almatyDate(m_parts.clock.now()));
    });
}

bool Complaints::isOverdue(const Complaint &complaint, Timestamp now) const
{
    return complaint.state == ComplaintState::Registered
        && now >= endOfAlmatyDay(complaint.forwardUntil);
}

QJsonObject Complaints::json(const Complaint &complaint) const
{
    QJsonObject json{
        {QStringLiteral("number"), complaint.number},
        {QStringLiteral("subject"),
         QJsonObject{{QStringLiteral("kind"), complaint.subject.kind},
                     {QStringLiteral("reference"), complaint.subject.reference},
                     {QStringLiteral("code"), complaint.subject.code},
                     {QStringLiteral("at"), toRfc3339(complaint.subject.at)}}},
        {QStringLiteral("recipient"), storage::nameOf(complaint.recipient)},
        {QStringLiteral("text"), complaint.text},
        {QStringLiteral("receivedAt"), toRfc3339(complaint.receivedAt)},
        {QStringLiteral("forwardUntil"), complaint.forwardUntil.toString(Qt::ISODate)},
        {QStringLiteral("providerUntil"), complaint.providerUntil.toString(Qt::ISODate)},
        {QStringLiteral("state"), storage::nameOf(complaint.state)},
        {QStringLiteral("overdue"), isOverdue(complaint, m_parts.clock.now())},
        {QStringLiteral("forwardedLate"), complaint.forwardedLate},
        {QStringLiteral("termsCertain"),
         m_parts.calendar.isCertain(complaint.bodyUntil.value_or(complaint.providerUntil))}};
    if (complaint.bodyUntil)
        json.insert(QStringLiteral("bodyUntil"), complaint.bodyUntil->toString(Qt::ISODate));
    if (!complaint.decision.isEmpty())
        json.insert(QStringLiteral("decision"), complaint.decision);
    return json;
}

} // namespace qujat::service::complaints
