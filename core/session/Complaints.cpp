// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Complaints.h"

#include "core/egov/ComplaintCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

namespace qujat::session {
namespace {

/// The value of a reply, by a call of the open session.
template <typename Value, typename Request, typename Take>
QFuture<Result<Value>> ask(SessionCore &core, const Request &request, Take take)
{
    if (core.state() != Session::State::Open)
        return readyFuture<Result<Value>>(failure(FailureCode::VaultLocked));
    return core.call(request).then([take](Result<typename Request::Reply> reply) -> Result<Value> {
        if (!reply)
            return failure(reply.error());
        return take(*std::move(reply));
    });
}

Complaint complaintOf(egov::ComplaintReply reply)
{
    return std::move(reply.complaint);
}

} // namespace

Complaints::Complaints(SessionCore &core)
    : m_core(core)
{
    connect(&core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        if (const auto *notice = std::get_if<egov::notice::ComplaintChanged>(&event.notice))
            Q_EMIT changed(notice->number);
    });
}

QFuture<Result<Complaint>> Complaints::file(const Refusal &refusal, Complaint::Recipient recipient,
                                            const QString &text)
{
    const auto words = text.trimmed();
    if (words.isEmpty())
        return readyFuture<Result<Complaint>>(
            failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("text")}}));
    return ask<Complaint>(
        m_core, egov::FileComplaintRequest{refusal.kind, refusal.reference, recipient, words},
        complaintOf);
}

QFuture<Result<std::vector<Complaint>>> Complaints::list()
{
    return ask<std::vector<Complaint>>(
        m_core, egov::ComplaintsRequest{},
        [](egov::ComplaintsReply reply) { return std::move(reply.items); });
}

QFuture<Result<Complaint>> Complaints::open(const QString &number)
{
    return ask<Complaint>(m_core, egov::ComplaintRequest{number}, complaintOf);
}

QFuture<Result<void>> Complaints::askCourt(const QString &number)
{
    if (m_core.state() != Session::State::Open)
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    return m_core.call(egov::CourtRequest{number})
        .then([](Result<egov::CourtReply> reply) -> Result<void> {
            if (!reply)
                return failure(reply.error());
            return {};
        });
}

} // namespace qujat::session
