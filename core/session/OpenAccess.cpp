// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/OpenAccess.h"

#include "core/base/Logging.h"
#include "core/codec/LivingCode.h"
#include "core/crypto/LivingCodeMac.h"
#include "core/egov/AccessCalls.h"
#include "core/journal/SeenHead.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>

namespace qujat::session {

struct OpenAccess::Private {
    QPointer<OpenAccess> q;
    SessionCore *core;
    OpenAccessPhase phase = OpenAccessPhase::Idle;
    int round = 0; ///< counts the accesses that were on show
    std::optional<qujat::OpenAccess> access;
    std::optional<AccessSecret> secret;
    std::optional<journal::Checkpoint> namedHead; ///< the head that the codes of this access name
    std::optional<Failure> failure;

    bool isCurrent(int which) const { return q && round == which; }

    bool apply(const OpenAccessEvent &event)
    {
        const auto to = next(phase, event);
        if (!to)
            return false;
        if (*to == phase)
            return true;
        phase = *to;
        if (phase == OpenAccessPhase::Idle || phase == OpenAccessPhase::Opening
            || phase == OpenAccessPhase::Failed)
            access.reset();
        if (phase != OpenAccessPhase::Open && phase != OpenAccessPhase::Closing)
            secret.reset();
        core->events.setUrgent(phase == OpenAccessPhase::Open);
        Q_EMIT q->phaseChanged(phase);
        return true;
    }

    void end(const OpenAccessEvent &event)
    {
        if (!access)
            return;
        const auto id = access->id;
        access->state = std::holds_alternative<openaccess::TimeRanOut>(event)
            ? qujat::OpenAccess::State::Expired
            : qujat::OpenAccess::State::Closed;
        if (apply(event) && core->vault())
            (void)core->vault()->accesses.remove(id);
    }

    void watchTheClock()
    {
        const auto left = access->expiresAt - core->clock.now();
        const auto wait =
            std::max(left, std::chrono::milliseconds(0)) + std::chrono::milliseconds(20);
        core->environment.waiter.after(wait, q, [this, which = round] {
            if (!isCurrent(which) || !access)
                return;
            if (core->clock.now() >= access->expiresAt)
                end(openaccess::TimeRanOut{});
            else if (phase == OpenAccessPhase::Open || phase == OpenAccessPhase::Closing)
                watchTheClock();
        });
    }

    void take(const AccessViewing &viewing)
    {
        const bool known = std::ranges::any_of(
            access->viewings, [&](const AccessViewing &seen) { return seen.id == viewing.id; });
        if (known)
            return;
        access->viewings.push_back(viewing);
        Q_EMIT q->viewed(viewing);
    }

    /// What the service says of the access on show, after notices may have been missed.
    void update(const qujat::OpenAccess &fresh)
    {
        for (const auto &viewing : fresh.viewings)
            take(viewing);
        if (fresh.state == qujat::OpenAccess::State::Closed)
            end(openaccess::ClosedByService{});
        else if (fresh.state == qujat::OpenAccess::State::Expired)
            end(openaccess::TimeRanOut{});
    }

    void onNotice(const egov::Event &event)
    {
        if (!access)
            return;
        if (const auto *seen = std::get_if<egov::notice::AccessViewed>(&event.notice)) {
            if (seen->access == access->id)
                take(seen->viewing);
        } else if (const auto *closed = std::get_if<egov::notice::AccessClosed>(&event.notice)) {
            if (closed->access == access->id)
                end(core->clock.now() >= access->expiresAt
                        ? OpenAccessEvent(openaccess::TimeRanOut{})
                        : OpenAccessEvent(openaccess::ClosedByService{}));
        }
    }

    void resynchronise()
    {
        if (!access || phase != OpenAccessPhase::Open)
            return;
        whenDone(core->call(egov::AccessRequest{access->id}), q,
                 [this, which = round](Result<egov::AccessReply> reply) {
                     if (isCurrent(which) && access && reply)
                         update(reply->access);
                 });
    }
};

namespace {

using State = std::shared_ptr<OpenAccess::Private>;
using Access = qujat::OpenAccess;

/// The kept head of exactly \a size leaves, or the newest; nothing before the first.
std::optional<journal::Checkpoint> seenHead(const SessionCore &core,
                                            std::optional<qint64> size = std::nullopt)
{
    const auto &heads = core.vault()->journal;
    const auto kept = size ? heads.headUpTo(*size) : heads.lastHead();
    if (!kept || !*kept || (*kept)->size == 0 || (size && (*kept)->size != *size))
        return std::nullopt;
    return journal::checkpointOf((*kept)->checkpoint);
}

qint64 sizeOf(const std::optional<journal::Checkpoint> &head)
{
    return head ? static_cast<qint64>(head->size) : 0;
}

QCoro::Task<Result<Access>> openStory(State m, int round, DocumentId document,
                                      std::chrono::seconds life)
{
    auto seen = seenHead(*m->core);
    auto asking = m->core->call(egov::OpenAccessRequest{document, life, sizeOf(seen)});
    auto reply = co_await settled(asking);
    if (!m->isCurrent(round)) {
        // The person left before the answer came: an access nobody sees must not stay open.
        if (m->q && reply)
            (void)m->core->call(egov::CloseAccessRequest{reply->access.id});
        co_return failure(FailureCode::Cancelled);
    }
    if (!reply) {
        m->failure = reply.error();
        m->apply(openaccess::Refused{});
        co_return failure(reply.error());
    }
    m->access = reply->access;
    m->secret = reply->secret;
    m->namedHead = std::move(seen);
    const auto opened = *m->access;
    if (m->core->vault()) {
        auto &accesses = m->core->vault()->accesses;
        (void)accesses.removeExpired();
        if (auto saved = accesses.save({opened, reply->secret, sizeOf(m->namedHead)}); !saved)
            m->core->report(saved.error());
    }
    m->apply(openaccess::Granted{});
    m->watchTheClock();
    co_return opened;
}

QCoro::Task<Result<Access>> resumeStory(State m, int round, storage::AccessStore::Kept kept)
{
    auto asking = m->core->call(egov::AccessRequest{kept.access.id});
    auto reply = co_await settled(asking);
    if (!m->isCurrent(round))
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    if (reply->access.state != Access::State::Open) {
        if (m->core->vault())
            (void)m->core->vault()->accesses.remove(kept.access.id);
        co_return failure(reply->access.state == Access::State::Closed
                              ? FailureCode::AccessClosed
                              : FailureCode::AccessExpired);
    }
    if (!next(m->phase, openaccess::Resumed{}))
        co_return failure(FailureCode::FlowOutOfOrder);
    m->access = reply->access;
    m->secret = kept.secret;
    m->namedHead = seenHead(*m->core, kept.journalSize);
    const auto resumed = *m->access;
    m->apply(openaccess::Resumed{});
    m->watchTheClock();
    co_return resumed;
}

QCoro::Task<Result<void>> closeStory(State m, int round, GrantId id)
{
    auto asking = m->core->call(egov::CloseAccessRequest{id});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    const bool onShow = m->isCurrent(round) && m->access && m->access->id == id;
    if (!reply) {
        const auto code = reply.error().code();
        const bool gone = code == FailureCode::AccessNotFound || code == FailureCode::AccessClosed
            || code == FailureCode::AccessExpired;
        if (onShow) {
            m->failure = reply.error();
            if (gone)
                m->end(openaccess::ClosedByService{});
            else
                m->apply(openaccess::CloseFailed{});
        }
        co_return failure(reply.error());
    }
    if (onShow)
        m->end(openaccess::ClosedByService{});
    else if (m->core->vault())
        (void)m->core->vault()->accesses.remove(id);
    co_return Result<void>();
}

QCoro::Task<Result<std::vector<Access>>> listStory(State m)
{
    auto asking = m->core->call(egov::ListAccessesRequest{});
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    co_return std::move(reply->items);
}

template <typename T>
QFuture<Result<T>> refused(FailureCode code)
{
    return readyFuture<Result<T>>(failure(code));
}

} // namespace

OpenAccess::OpenAccess(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this,
            [this](const egov::Event &event) { m->onNotice(event); });
    connect(&core, &SessionCore::resynchronise, this, [this] { m->resynchronise(); });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Open)
            leave();
    });
}

OpenAccess::~OpenAccess() = default;

OpenAccessPhase OpenAccess::phase() const
{
    return m->phase;
}

std::optional<qujat::OpenAccess> OpenAccess::access() const
{
    return m->access;
}

QString OpenAccess::currentCode() const
{
    if (m->phase != OpenAccessPhase::Open || !m->secret)
        return {};
    const auto passed = m->core->clock.now() - m->access->openedAt;
    const auto step =
        static_cast<quint64>(std::max<qint64>(0, passed.count() / m->secret->step.count()));
    const auto &id = m->access->id;
    const auto seen = journal::seenMark(id, step, m->namedHead);
    const auto mac = crypto::livingCodeMac(*m->secret->livingCodeKey, id, step, seen);
    const auto code = codec::LivingCode::make(id, step, seen, mac);
    return code ? code->text() : QString();
}

std::optional<ShortCode> OpenAccess::shortCode() const
{
    if (m->phase != OpenAccessPhase::Open || !m->secret)
        return std::nullopt;
    return m->secret->shortCode;
}

std::chrono::milliseconds OpenAccess::timeLeft() const
{
    if (m->phase != OpenAccessPhase::Open)
        return std::chrono::milliseconds(0);
    return std::max(m->access->expiresAt - m->core->clock.now(), std::chrono::milliseconds(0));
}

std::optional<Failure> OpenAccess::failure() const
{
    return m->failure;
}

QFuture<Result<qujat::OpenAccess>> OpenAccess::open(const DocumentId &document,
                                                    std::chrono::seconds life)
{
    if (m->core->state() != Session::State::Open)
        return refused<Access>(FailureCode::VaultLocked);
    if (!m->apply(openaccess::Requested{}))
        return refused<Access>(FailureCode::FlowOutOfOrder);
    m->failure.reset();
    return futureOf(openStory(m, ++m->round, document, life));
}

QFuture<Result<qujat::OpenAccess>> OpenAccess::resume(const GrantId &grant)
{
    if (!m->core->vault())
        return refused<Access>(FailureCode::VaultLocked);
    if (m->access && m->access->id == grant && m->phase == OpenAccessPhase::Open)
        return readyFuture<Result<Access>>(*m->access);
    if (!next(m->phase, openaccess::Resumed{}))
        return refused<Access>(FailureCode::FlowOutOfOrder);
    auto kept = m->core->vault()->accesses.find(grant);
    if (!kept)
        return readyFuture<Result<Access>>(qujat::failure(kept.error()));
    m->failure.reset();
    return futureOf(resumeStory(m, ++m->round, std::move(*kept)));
}

QFuture<Result<void>> OpenAccess::close()
{
    if (!m->access || !m->apply(openaccess::CloseRequested{}))
        return refused<void>(FailureCode::FlowOutOfOrder);
    return futureOf(closeStory(m, m->round, m->access->id));
}

QFuture<Result<void>> OpenAccess::close(const GrantId &grant)
{
    if (m->core->state() != Session::State::Open)
        return refused<void>(FailureCode::VaultLocked);
    if (m->access && m->access->id == grant && m->phase == OpenAccessPhase::Open)
        return close();
    return futureOf(closeStory(m, m->round, grant));
}

QFuture<Result<std::vector<qujat::OpenAccess>>> OpenAccess::live()
{
    if (m->core->state() != Session::State::Open)
        return refused<std::vector<Access>>(FailureCode::VaultLocked);
    return futureOf(listStory(m));
}

void OpenAccess::leave()
{
    ++m->round;
    m->failure.reset();
    m->apply(openaccess::Left{});
}

} // namespace qujat::session
