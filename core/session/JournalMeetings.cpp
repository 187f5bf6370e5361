// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalMeetings.h"

#include "core/codec/LivingCode.h"
#include "core/egov/JournalCalls.h"
#include "core/journal/SeenHead.h"
#include "core/session/JournalHeads.h"

#include <QJsonArray>

namespace qujat::session {
namespace {

using journal::Checkpoint;
using storage::Meeting;

/// Whether both codes name this head.
bool areOf(const Meeting &meeting, const std::optional<Checkpoint> &head)
{
    for (const auto &text : {meeting.firstCode, meeting.secondCode}) {
        const auto code = codec::LivingCode::parse(text);
        if (!code || code->seen() != journal::seenMark(code->grant(), code->step(), head))
            return false;
    }
    return true;
}

/// What is wrong with it before any proof is asked for; empty when nothing is.
QString problemOf(const Meeting &meeting, const std::optional<Checkpoint> &holders,
                  const journal::SignedHead &newest, const journal::Identity &identity)
{
    if (!areOf(meeting, holders))
        return QStringLiteral("anotherHead");
    if (!holders)
        return {}; // the holder's device has seen no journal yet
    if (!journal::openHead(meeting.holderHead, identity))
        return QStringLiteral("notSigned");
    if (holders->size > newest.checkpoint.size)
        return QStringLiteral("longerThanTheNewest");
    return {};
}

void raise(const WatchState &m, const Meeting &meeting, const journal::SignedHead &newest,
           const QString &reason, QJsonObject evidence = {})
{
    evidence.insert(QStringLiteral("reason"), reason);
    evidence.insert(QStringLiteral("codes"), QJsonArray{meeting.firstCode, meeting.secondCode});
    evidence.insert(QStringLiteral("newestSize"), QString::number(quint64(newest.checkpoint.size)));
    if (!meeting.holderHead.isEmpty())
        evidence.insert(QStringLiteral("holderHead"), QString::fromUtf8(meeting.holderHead));
    m->raise(JournalAlarm::Kind::SplitView, meeting.number, std::move(evidence));
}

/// Whether the two journals were found to be one; false when the alarm was raised.
QCoro::Task<Result<bool>> compare(WatchState m, int opening, journal::SignedHead newest,
                                  Meeting meeting)
{
    const auto identity = m->identity();
    const auto holders = journal::checkpointOf(meeting.holderHead);
    if (const auto problem = problemOf(meeting, holders, newest, *identity); !problem.isEmpty()) {
        raise(m, meeting, newest, problem);
        co_return false;
    }
    if (!holders)
        co_return true;
    auto asking = m->core->client.send(
        egov::JournalConsistencyRequest{.from = static_cast<qint64>(holders->size),
                                        .to = static_cast<qint64>(newest.checkpoint.size)});
    const auto reply = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!reply && !isProofRefusal(reply.error()))
        co_return failure(reply.error());
    if (!reply) {
        raise(m, meeting, newest, QStringLiteral("proofRefused"),
              {{QStringLiteral("proofRefused"), reply.error().name()}});
        co_return false;
    }
    const auto &known = newest.checkpoint;
    const auto proof = hashesOf(reply->proof);
    if (proof
        && journal::verifyConsistency(holders->size, holders->root, known.size, known.root, *proof))
        co_return true;
    raise(m, meeting, newest, QStringLiteral("notConsistent"),
          {{QStringLiteral("consistency"), stepsAsEvidence(reply->proof)}});
    co_return false;
}

} // namespace

QCoro::Task<Result<void>> compareMeetings(WatchState m, int opening, journal::SignedHead newest,
                                          std::vector<storage::Meeting> meetings)
{
    for (const auto &meeting : meetings) {
        auto comparing = compare(m, opening, newest, meeting);
        const auto compared = co_await std::move(comparing);
        if (!compared)
            co_return failure(compared.error());
        if (!*compared)
            continue; // stays contradicted, and is looked at again, until the service can explain
                      // it
        if (auto ended = m->core->vault()->journal.endMeeting(meeting.number); !ended)
            co_return failure(ended.error());
    }
    co_return Result<void>();
}

} // namespace qujat::session
