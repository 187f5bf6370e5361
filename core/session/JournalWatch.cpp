// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/JournalWatch.h"

#include "core/egov/JournalCalls.h"
#include "core/egov/ServiceCalls.h"
#include "core/journal/ProofFile.h"
#include "core/session/JournalHeads.h"
#include "core/session/JournalMeetings.h"
#include "core/session/JournalReceipts.h"
#include "core/session/NoteFeed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qujat::session {
namespace {

using Role = HistoryEntry::Role;
using Outcome = JournalWatch::Outcome;

constexpr qint64 ReceiptsAtOnce = 256;

std::vector<journal::Hash> split(const QByteArray &hashes)
{
    std::vector<journal::Hash> all(static_cast<std::size_t>(hashes.size() / 32));
    for (std::size_t i = 0; i < all.size(); ++i)
        std::copy_n(hashes.begin() + static_cast<qsizetype>(i) * 32, 32, all[i].begin());
    return all;
}

/// Whom to believe: known, or named by the service at the first time.
QCoro::Task<Result<journal::Identity>> identityStory(WatchState m, int opening)
{
    if (const auto known = m->identity())
        co_return *known;
    auto asking = m->core->client.send(egov::ServiceRequest{});
    const auto reply = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    const journal::Identity named{reply->journalOrigin, reply->journalKey};
    if (auto pinned = m->pin(named); !pinned)
        co_return failure(pinned.error());
    co_return named;
}

QCoro::Task<Result<void>> listStory(WatchState m, Role role, bool older)
{
    const int opening = m->core->opening();
    auto fetching = older ? fetchOlderNotes(QPointer<SessionCore>(m->core), role)
                          : fetchNewestNotes(QPointer<SessionCore>(m->core), role);
    const auto fetched = co_await std::move(fetching);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!fetched)
        co_return failure(fetched.error());
    for (const auto &cursor : fetched->cursors) {
        if (std::ranges::find(m->pages, std::pair(role, cursor)) == m->pages.end())
            m->pages.emplace_back(role, cursor);
    }
    for (const auto &found : fetched->contradictions) {
        m->raise(found.kind, found.subject, found.evidence);
        (void)m->core->vault()->history.setProof(role, found.subject, NoteProof::Problem);
        Q_EMIT m->q->proofChanged(role, found.subject);
    }
    if (fetched->grew)
        Q_EMIT m->q->notesArrived(role, older);
    co_return Result<void>();
}

/// One look at the journal: its newest head, then whatever is not proven.
QCoro::Task<Result<Outcome>> lookStory(WatchState m, int opening)
{
    auto naming = identityStory(m, opening);
    const auto identity = co_await std::move(naming);
    if (!identity)
        co_return failure(identity.error());
    // Before the head is asked for, so that it must reach as far as what these meetings named.
    const auto meetings = m->core->vault()->journal.meetings();
    if (!meetings)
        co_return failure(meetings.error());
    const auto askedAt = m->core->clock.now();
    auto asking = m->core->client.send(egov::JournalHeadRequest{});
    const auto reply = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    auto judging = judgeHead(m, opening, reply->checkpoint);
    const auto answer = co_await std::move(judging);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (answer.failure)
        co_return failure(*answer.failure);
    if (!answer.head)
        co_return answer.outcome;
    // Before or after the answer the device may have slept, or its clock been set: a head is too
    // old only when it was so when it was asked for, by the time that the answer brought as well.
    if (std::min(askedAt, m->core->clock.now()) - answer.head->signedAt > m->stall()) {
        m->raise(JournalAlarm::Kind::Stalled, QString::number(answer.head->checkpoint.size),
                 {{QStringLiteral("offeredHead"), QString::fromUtf8(reply->checkpoint)},
                  {QStringLiteral("signedAt"), toRfc3339(answer.head->signedAt)}});
    }
    auto comparing = compareMeetings(m, opening, *answer.head, *meetings);
    const auto compared = co_await std::move(comparing);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    auto proving = proveNotes(m, opening, *answer.head);
    const auto proven = co_await std::move(proving);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (m->contradicted)
        co_return Outcome::Contradicted;
    if (!compared)
        co_return failure(compared.error());
    if (!proven)
        co_return failure(proven.error());
    co_return Outcome::Consistent;
}

/// Runs until nobody waits any more; everyone gets the result of a look that began after asking.
QCoro::Task<> proveStory(WatchState m)
{
    m->proving = true;
    while (m->q && !m->waiting.empty()) {
        const auto served = std::exchange(m->waiting, {});
        const int opening = m->core->opening();
        Result<Outcome> ended = failure(FailureCode::VaultLocked);
        if (m->core->vault()) {
            auto looking = lookStory(m, opening);
            ended = co_await std::move(looking);
        }
        if (m->isOpen(opening)) {
            m->conclude(m->contradicted ? Outcome::Contradicted : ended.value_or(Outcome::Unknown));
            m->contradicted = false;
        }
        for (const auto &promise : served) {
            promise->addResult(ended);
            promise->finish();
        }
    }
    m->proving = false;
}

QCoro::Task<Result<Outcome>> synchroniseStory(WatchState m)
{
    Result<void> listed;
    for (const auto role : {Role::Subject, Role::Viewer}) {
        auto listing = listStory(m, role, false);
        auto done = co_await std::move(listing);
        if (!m->q || !m->core->vault())
            co_return failure(FailureCode::Cancelled);
        if (!done && listed)
            listed = std::move(done);
    }
    auto proving = m->q->prove();
    auto proven = co_await settled(proving);
    // Notes that could not be listed leave the whole unknown, unless something contradicts.
    if (!listed && proven && *proven == Outcome::Consistent)
        co_return failure(listed.error());
    co_return proven;
}

QCoro::Task<Result<QByteArray>> dataFreeStory(WatchState m, QString number)
{
    const int opening = m->core->opening();
    auto naming = identityStory(m, opening);
    const auto identity = co_await std::move(naming);
    if (!identity)
        co_return failure(identity.error());
    auto asking = m->core->call(egov::DataFreeReceiptRequest{number});
    const auto reply = co_await settled(asking);
    if (!m->isOpen(opening))
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    if (!isDataFreeReceipt(reply->receipt, number, *identity))
        co_return failure(FailureCode::JournalUnproven);
    co_return reply->receipt;
}

} // namespace

JournalWatch::JournalWatch(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        if (std::holds_alternative<egov::notice::HistoryChanged>(event.notice)
            || std::holds_alternative<egov::notice::AccessViewed>(event.notice))
            keepUp();
    });
    connect(&core, &SessionCore::resynchronise, this, &JournalWatch::keepUp);
    connect(core.openAccess.get(), &OpenAccess::phaseChanged, this, &JournalWatch::keepUp);
    connect(core.viewing.get(), &Viewing::phaseChanged, this, [this](ViewingPhase phase) {
        if (phase == ViewingPhase::Shown || phase == ViewingPhase::Refused)
            keepUp();
    });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        m->pages.clear();
        m->contradicted = false;
        m->outcome = Outcome::Unknown;
        m->consistentAt.reset();
        if (state == Session::State::Open) {
            m->loadAlarms();
        } else {
            m->alarms.clear();
            Q_EMIT alarmsChanged();
        }
        Q_EMIT outcomeChanged();
    });
}

JournalWatch::~JournalWatch() = default;

void JournalWatch::keepUp()
{
    if (!m->core->vault())
        return;
    m->behind = true;
    if (m->keepingUp)
        return;
    m->keepingUp = true;
    m->behind = false;
    whenDone(synchronise(), this, [this](const Result<Outcome> &) {
        m->keepingUp = false;
        if (m->behind)
            keepUp();
    });
}

JournalWatch::Outcome JournalWatch::outcome() const
{
    return m->outcome;
}

std::optional<Timestamp> JournalWatch::consistentAt() const
{
    return m->consistentAt;
}

qint64 JournalWatch::treeSize() const
{
    if (!m->core->vault())
        return 0;
    const auto head = m->core->vault()->journal.lastHead();
    return head && *head ? (*head)->size : 0;
}

QFuture<Result<void>> JournalWatch::list(Role role)
{
    if (!m->core->vault())
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    return futureOf(listStory(m, role, false));
}

QFuture<Result<void>> JournalWatch::listOlder(Role role)
{
    if (!m->core->vault())
        return readyFuture<Result<void>>(failure(FailureCode::VaultLocked));
    return futureOf(listStory(m, role, true));
}

bool JournalWatch::hasOlder(Role role) const
{
    return hasOlderNotes(*m->core, role);
}

QFuture<Result<Outcome>> JournalWatch::prove()
{
    if (!m->core->vault())
        return readyFuture<Result<Outcome>>(failure(FailureCode::VaultLocked));
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    m->waiting.push_back(promise);
    if (!m->proving)
        proveStory(m);
    return promise->future();
}

QFuture<Result<Outcome>> JournalWatch::synchronise()
{
    if (!m->core->vault())
        return readyFuture<Result<Outcome>>(failure(FailureCode::VaultLocked));
    return futureOf(synchroniseStory(m));
}

const std::vector<JournalAlarm> &JournalWatch::alarms() const
{
    return m->alarms;
}

bool JournalWatch::hasUnread() const
{
    return std::ranges::any_of(m->alarms,
                               [](const JournalAlarm &alarm) { return !alarm.confirmedAt; });
}

Result<void> JournalWatch::confirm(qint64 alarmId)
{
    if (!m->core->vault())
        return failure(FailureCode::VaultLocked);
    if (auto done = m->core->vault()->journal.confirm(alarmId, m->core->clock.now()); !done)
        return done;
    m->loadAlarms();
    return {};
}

QByteArray JournalWatch::evidence() const
{
    QJsonArray all;
    for (const auto &alarm : m->alarms)
        all.append(QJsonDocument::fromJson(alarm.evidence).object());
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), QStringLiteral("qujat-journal-evidence")},
                           {QStringLiteral("formatVersion"), 1},
                           {QStringLiteral("alarms"), all}})
        .toJson(QJsonDocument::Indented);
}

std::optional<NotePlace> JournalWatch::placeOf(Role role, const QString &number) const
{
    if (!m->core->vault())
        return std::nullopt;
    const auto json = m->core->vault()->journal.receipt(role, number).value_or(QByteArray());
    const auto receipt = journal::Receipt::fromJson(json);
    const auto identity = m->identity();
    if (!receipt || !identity)
        return std::nullopt;
    const auto head = journal::openHead(receipt->checkpoint, *identity);
    if (!head)
        return std::nullopt;
    return NotePlace{.index = static_cast<qint64>(receipt->index),
                     .size = static_cast<qint64>(head->checkpoint.size),
                     .signedAt = head->signedAt};
}

Result<qint64> JournalWatch::exportProof(QIODevice &device,
                                         const std::optional<QString> &number) const
{
    if (!m->core->vault())
        return failure(FailureCode::VaultLocked);
    const auto &store = m->core->vault()->journal;
    const auto identity = m->identity();
    const auto heads = store.headsFrom(0);
    if (!heads)
        return failure(heads.error());
    if (!identity || heads->empty())
        return failure(FailureCode::ResourceNotFound);
    journal::ProofFileWriter writer(device, *identity);
    for (const auto &head : *heads) {
        if (auto written = writer.addHead(head.checkpoint, split(head.proof)); !written)
            return failure(written.error());
    }
    qint64 count = 0;
    const auto add = [&](const QByteArray &json) -> Result<void> {
        const auto receipt = journal::Receipt::fromJson(json);
        if (!receipt)
            return failure(receipt.error());
        ++count;
        return writer.addReceipt(*receipt);
    };
    for (const auto role : {Role::Subject, Role::Viewer}) {
        if (number) {
            const auto json = store.receipt(role, *number);
            if (!json)
                return failure(json.error());
            if (json->isEmpty())
                continue;
            if (auto written = add(*json); !written)
                return failure(written.error());
            continue;
        }
        for (QString after;;) {
            const auto some = store.receiptsAfter(role, after, ReceiptsAtOnce);
            if (!some)
                return failure(some.error());
            if (some->empty())
                break;
            for (const auto &[name, json] : *some) {
                if (auto written = add(json); !written)
                    return failure(written.error());
            }
            after = some->back().first;
        }
    }
    if (count == 0)
        return failure(FailureCode::ResourceNotFound);
    if (auto written = writer.end(); !written)
        return failure(written.error());
    return count;
}

QFuture<Result<QByteArray>> JournalWatch::dataFreeReceipt(const QString &number)
{
    if (!m->core->vault())
        return readyFuture<Result<QByteArray>>(failure(FailureCode::VaultLocked));
    return futureOf(dataFreeStory(m, number));
}

} // namespace qujat::session
