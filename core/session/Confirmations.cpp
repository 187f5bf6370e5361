// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Confirmations.h"

#include "core/egov/ConfirmationCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>

namespace qujat::session {
namespace {

ConfirmationState stateOf(egov::ConfirmationWord word)
{
    switch (word) {
    case egov::ConfirmationWord::Pending:
        return ConfirmationState::Pending;
    case egov::ConfirmationWord::Confirmed:
        return ConfirmationState::Confirmed;
    case egov::ConfirmationWord::Refused:
        return ConfirmationState::Refused;
    case egov::ConfirmationWord::Mismatch:
        return ConfirmationState::Mismatch;
    case egov::ConfirmationWord::Timeout:
        return ConfirmationState::Timeout;
    case egov::ConfirmationWord::Used:
        return ConfirmationState::Used;
    }
    Q_UNREACHABLE();
}

} // namespace

struct Confirmations::Private {
    QPointer<Confirmations> q;
    SessionCore *core;
    std::vector<ConfirmationRequest> pending;

    void add(const ConfirmationRequest &request)
    {
        const bool known = std::ranges::any_of(
            pending, [&](const ConfirmationRequest &other) { return other.id == request.id; });
        if (known || request.expiresAt <= core->clock.now())
            return;
        pending.push_back(request);
        watchTheClock(request.expiresAt);
        Q_EMIT q->pendingChanged();
        Q_EMIT q->asked(request);
    }

    void remove(const ConfirmationId &id)
    {
        if (std::erase_if(pending, [&](const ConfirmationRequest &one) { return one.id == id; })
            > 0)
            Q_EMIT q->pendingChanged();
    }

    void watchTheClock(Timestamp until)
    {
        const auto left = std::max(until - core->clock.now(), std::chrono::milliseconds(0));
        core->environment.waiter.after(left + std::chrono::milliseconds(20), q, [this] {
            const auto now = core->clock.now();
            const auto gone = std::erase_if(
                pending, [&](const ConfirmationRequest &one) { return one.expiresAt <= now; });
            if (gone > 0)
                Q_EMIT q->pendingChanged();
        });
    }

    void onNotice(const egov::Event &event)
    {
        if (const auto *asked = std::get_if<egov::notice::ConfirmationAsked>(&event.notice))
            add(asked->request);
        else if (const auto *answered =
                     std::get_if<egov::notice::ConfirmationAnswered>(&event.notice))
            remove(answered->confirmation);
    }

    void clear()
    {
        if (pending.empty())
            return;
        pending.clear();
        Q_EMIT q->pendingChanged();
    }
};

namespace {

using State = std::shared_ptr<Confirmations::Private>;

QCoro::Task<Result<std::vector<ConfirmationRequest>>> listStory(State m)
{
    auto asking = m->core->call(egov::ListConfirmationsRequest{});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    std::erase_if(m->pending, [&](const ConfirmationRequest &known) {
        return std::ranges::none_of(
            reply->items, [&](const ConfirmationRequest &item) { return item.id == known.id; });
    });
    for (const auto &item : reply->items)
        m->add(item);
    Q_EMIT m->q->pendingChanged();
    co_return std::vector(m->pending); // a copy by name: g++ 12 would move the member out
}

QCoro::Task<Result<ConfirmationState>> answerStory(State m, ConfirmationId id, QString digits)
{
    auto asking = m->core->call(egov::AnswerConfirmationRequest{id, digits});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply) {
        const auto code = reply.error().code();
        if (code == FailureCode::ConfirmationTimeout || code == FailureCode::ConfirmationRefused
            || code == FailureCode::ResourceNotFound)
            m->remove(id);
        co_return failure(reply.error());
    }
    m->remove(id);
    co_return stateOf(reply->word);
}

template <typename T>
QFuture<Result<T>> locked()
{
    return readyFuture<Result<T>>(failure(FailureCode::VaultLocked));
}

} // namespace

Confirmations::Confirmations(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this,
            [this](const egov::Event &event) { m->onNotice(event); });
    connect(&core, &SessionCore::resynchronise, this, [this] {
        // Only a cellular device holds accesses that somebody could ask for.
        if (m->core->deviceClass() == DeviceClass::Cellular)
            (void)refresh();
    });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Open)
            m->clear();
    });
}

Confirmations::~Confirmations() = default;

const std::vector<ConfirmationRequest> &Confirmations::pending() const
{
    return m->pending;
}

QFuture<Result<std::vector<ConfirmationRequest>>> Confirmations::refresh()
{
    if (m->core->state() != Session::State::Open)
        return locked<std::vector<ConfirmationRequest>>();
    return futureOf(listStory(m));
}

QFuture<Result<ConfirmationState>> Confirmations::answer(const ConfirmationId &request,
                                                         const QString &digits)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConfirmationState>();
    // No digits would be a refusal on the wire: never by accident.
    if (digits.isEmpty())
        return readyFuture<Result<ConfirmationState>>(
            failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("digits")}}));
    return futureOf(answerStory(m, request, digits));
}

QFuture<Result<ConfirmationState>> Confirmations::refuse(const ConfirmationId &request)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConfirmationState>();
    return futureOf(answerStory(m, request, QString()));
}

} // namespace qujat::session
