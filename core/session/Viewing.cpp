// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Viewing.h"

#include "core/base/Logging.h"
#include "core/codec/LivingCode.h"
#include "core/crypto/TrustFolder.h"
#include "core/egov/ConfirmationCalls.h"
#include "core/egov/ViewingCalls.h"
#include "core/session/Async.h"
#include "core/session/FormLoading.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace qujat::session {
namespace {

/// How long the first picture of a pair stays good; the service decides, this only spares a call.
constexpr std::chrono::seconds PairPatience{6};
constexpr std::chrono::milliseconds ConfirmationPoll{1000};
constexpr std::chrono::milliseconds StatePoll{1500};
constexpr qsizetype LongestPurpose = 200;

} // namespace

struct Viewing::Private {
    QPointer<Viewing> q;
    SessionCore *core;
    ViewingPhase phase = ViewingPhase::Idle;
    int round = 0; ///< counts the looks that were begun
    QString purpose;
    QString digits;
    std::optional<codec::LivingCode> first;
    std::chrono::milliseconds firstAt{0};
    std::optional<Timestamp> expiresAt;
    std::optional<ShownDocument> document;
    QString number;
    ViewingId id;
    ConfirmationId confirmation;
    std::optional<Failure> failure;
    std::optional<Verification> refusedChecks;
    /// The last word on the question that is open, from a notice; the story looks at it.
    std::optional<egov::ConfirmationWord> word;
    /// Ends the wait of the story that asks for the word.
    std::function<void()> wake;

    bool isCurrent(int which) const { return q && round == which; }

    bool apply(const ViewingEvent &event)
    {
        const auto to = next(phase, event);
        if (!to) {
            qCWarning(lcSession) << "viewing: no transition from" << static_cast<int>(phase);
            return false;
        }
        if (*to == phase)
            return true;
        phase = *to;
        if (phase != ViewingPhase::Shown)
            document.reset();
        if (phase != ViewingPhase::AwaitingHolder)
            digits.clear();
        if (phase != ViewingPhase::Shown && phase != ViewingPhase::AwaitingHolder)
            expiresAt.reset();
        if (phase != ViewingPhase::Reading)
            first.reset();
        core->events.setUrgent(phase == ViewingPhase::Shown
                               || phase == ViewingPhase::AwaitingHolder);
        Q_EMIT q->phaseChanged(phase);
        return true;
    }

    void begin()
    {
        ++round;
        failure.reset();
        refusedChecks.reset();
        number.clear();
        id = {};
        confirmation = {};
        word.reset();
    }

    Result<void> refuse(const Failure &why)
    {
        failure = why;
        qCInfo(lcSession) << "viewing refused:" << why.name();
        apply(viewing::Refused{});
        return qujat::failure(why);
    }

    /// Wipes the view; the service is told when it does not know yet.
    void end(const ViewingEvent &event, std::optional<Failure> why, bool tell)
    {
        const auto ended = id;
        failure = std::move(why);
        if (apply(event) && tell && core->state() == Session::State::Open)
            (void)core->call(egov::CloseViewingRequest{ended});
    }

    void watchTheClock()
    {
        const auto left = std::max(*expiresAt - core->clock.now(), std::chrono::milliseconds(0));
        core->environment.waiter.after(
            left + std::chrono::milliseconds(20), q, [this, which = round] {
                if (!isCurrent(which) || phase != ViewingPhase::Shown)
                    return;
                if (core->clock.now() >= *expiresAt)
                    end(viewing::TimeRanOut{}, Failure(FailureCode::AccessExpired), false);
                else
                    watchTheClock();
            });
    }

    /// Without a live channel the state of an open view is asked for, so that it still ends within
    /// two seconds of the holder's closing.
    void watchTheState()
    {
        core->environment.waiter.after(StatePoll, q, [this, which = round] {
            if (!isCurrent(which) || phase != ViewingPhase::Shown)
                return;
            if (core->events.isLive()) {
                watchTheState();
                return;
            }
            askForState(which);
        });
    }

    void askForState(int which)
    {
        whenDone(core->call(egov::ViewingStateRequest{id}), q,
                 [this, which](Result<egov::ViewingStateReply> reply) {
                     if (!isCurrent(which) || phase != ViewingPhase::Shown)
                         return;
                     using ViewState = egov::ViewingStateReply::State;
                     if (reply && reply->state == ViewState::Closed)
                         end(viewing::ClosedByHolder{}, Failure(FailureCode::AccessClosed), false);
                     else if (reply && reply->state == ViewState::Expired)
                         end(viewing::TimeRanOut{}, Failure(FailureCode::AccessExpired), false);
                     else
                         watchTheState();
                 });
    }

    void onNotice(const egov::Event &event)
    {
        if (const auto *closed = std::get_if<egov::notice::ViewingClosed>(&event.notice)) {
            if (phase == ViewingPhase::Shown && closed->viewing == id)
                end(viewing::ClosedByHolder{}, Failure(FailureCode::AccessClosed), false);
        } else if (const auto *answer =
                       std::get_if<egov::notice::ConfirmationAnswered>(&event.notice)) {
            if (!confirmation.isNull() && answer->confirmation == confirmation)
                word = answer->word;
            if (word && wake)
                std::exchange(wake, nullptr)();
        }
    }
};

namespace {

using State = std::shared_ptr<Viewing::Private>;

/// Ends after a while, or as soon as a notice brought the holder's word.
QFuture<Result<void>> pause(const State &m)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise] {
        if (promise->future().isFinished())
            return;
        promise->addResult(Result<void>());
        promise->finish();
    };
    m->wake = end;
    m->core->environment.waiter.after(ConfirmationPoll, m->q, end);
    return promise->future();
}

/// The document is here: checks it on this device and shows it, or says why not.
QCoro::Task<Result<void>> showStory(State m, int round, egov::ViewRequest request)
{
    auto asking = m->core->call(request);
    auto reply = co_await settled(asking);
    if (!m->isCurrent(round)) {
        if (m->q && reply && m->core->state() == Session::State::Open)
            (void)m->core->call(egov::CloseViewingRequest{reply->id});
        co_return failure(FailureCode::Cancelled);
    }
    if (!reply)
        co_return m->refuse(reply.error());
    m->id = reply->id;
    m->number = reply->number;
    if (!request.frames.empty()) {
        // Kept before anything else is done, so that no closing of the program loses it.
        const auto kept = m->core->vault()->journal.addMeeting(
            {reply->number, request.frames.front(), request.frames.back(), reply->holderHead});
        if (!kept)
            m->core->report(kept.error());
    }
    const auto question = DocumentQuestion{
        .cms = reply->cms,
        .type = reply->type,
        .subject = {.iin = std::nullopt, .iinMasked = {}, .initials = reply->subjectInitials},
        .now = m->core->clock.now(),
        .isCopy = false};
    auto loading = loadForm(QPointer<SessionCore>(m->core), reply->type, reply->formVersion);
    auto form = co_await std::move(loading);
    if (!m->isCurrent(round))
        co_return failure(FailureCode::Cancelled);
    if (!form)
        co_return m->refuse(form.error());
    auto checked = checkDocument(question, form->form, *m->core->environment.trust->current());
    if (const auto refusal = checked.refusal()) {
        qCWarning(lcSession) << "viewed document refused by this device:" << refusal->name();
        m->refusedChecks = checked.verification;
        (void)m->core->call(egov::CloseViewingRequest{m->id});
        co_return m->refuse(*refusal);
    }
    m->document = ShownDocument{.id = {},
                                .type = reply->type,
                                .content = std::move(checked.content),
                                .form = std::move(form->form),
                                .verification = std::move(checked.verification),
                                .retrievedAt = reply->retrievedAt,
                                .registry = {},
                                .requestNumber = reply->requestNumber,
                                .fromCache = false,
                                .cms = reply->cms};
    m->expiresAt = reply->expiresAt;
    m->apply(viewing::DocumentArrived{});
    m->watchTheClock();
    m->watchTheState();
    co_return Result<void>();
}

std::optional<FailureCode> refusalOf(egov::ConfirmationWord word)
{
    using enum egov::ConfirmationWord;
    switch (word) {
    case Pending:
    case Confirmed:
        return std::nullopt;
    case Refused:
        return FailureCode::ConfirmationRefused;
    case Mismatch:
        return FailureCode::ConfirmationMismatch;
    case Timeout:
    case Used:
        return FailureCode::ConfirmationTimeout;
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<void>> askStory(State m, int round, ShortCode code)
{
    auto asking = m->core->call(egov::AskRequest{code, m->purpose});
    auto asked = co_await settled(asking);
    if (!m->isCurrent(round))
        co_return failure(FailureCode::Cancelled);
    if (!asked)
        co_return m->refuse(asked.error());
    m->confirmation = asked->id;
    m->digits = asked->digits;
    m->expiresAt = asked->expiresAt;
    m->apply(viewing::HolderAsked{});

    while (m->word != egov::ConfirmationWord::Confirmed) {
        if (m->word) {
            if (const auto refusal = refusalOf(*m->word))
                co_return m->refuse(Failure(*refusal));
        }
        auto waiting = pause(m);
        (void)co_await settled(waiting);
        if (!m->isCurrent(round))
            co_return failure(FailureCode::Cancelled);
        if (m->word && *m->word != egov::ConfirmationWord::Pending)
            continue;
        auto looking = m->core->call(egov::ConfirmationStateRequest{m->confirmation});
        auto looked = co_await settled(looking);
        if (!m->isCurrent(round))
            co_return failure(FailureCode::Cancelled);
        if (looked)
            m->word = looked->word;
        else if (!looked.error().info().mayRetry)
            co_return m->refuse(looked.error());
        if (m->core->clock.now() > asked->expiresAt + std::chrono::seconds(5)
            && m->word != egov::ConfirmationWord::Confirmed)
            m->word = egov::ConfirmationWord::Timeout;
    }
    m->apply(viewing::HolderAgreed{});
    egov::ViewRequest request;
    request.confirmation = m->confirmation;
    request.purpose = m->purpose;
    auto showing = showStory(m, round, request);
    auto shown = co_await std::move(showing);
    co_return shown;
}

} // namespace

Viewing::Viewing(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this,
            [this](const egov::Event &event) { m->onNotice(event); });
    connect(&core, &SessionCore::resynchronise, this, [this] {
        if (m->phase == ViewingPhase::Shown)
            m->askForState(m->round);
    });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Open)
            return;
        if (m->phase == ViewingPhase::Shown)
            m->end(viewing::ClosedHere{}, std::nullopt, false);
        restart();
    });
}

Viewing::~Viewing() = default;

ViewingPhase Viewing::phase() const
{
    return m->phase;
}

QString Viewing::digits() const
{
    return m->digits;
}

std::optional<Timestamp> Viewing::expiresAt() const
{
    return m->expiresAt;
}

std::chrono::milliseconds Viewing::timeLeft() const
{
    if (!m->expiresAt)
        return std::chrono::milliseconds(0);
    return std::max(*m->expiresAt - m->core->clock.now(), std::chrono::milliseconds(0));
}

std::optional<ShownDocument> Viewing::document() const
{
    return m->document;
}

QString Viewing::viewNumber() const
{
    return m->number;
}

std::optional<Failure> Viewing::failure() const
{
    return m->failure;
}

std::optional<Verification> Viewing::refusedChecks() const
{
    return m->refusedChecks;
}

Viewing::Offer Viewing::offerCode(const QString &text)
{
    if (m->core->state() != Session::State::Open
        || (m->phase != ViewingPhase::Idle && m->phase != ViewingPhase::Reading))
        return Offer::Ignored;
    const auto code = codec::LivingCode::parse(text);
    if (!code)
        return Offer::Foreign;
    const auto now = m->core->clock.elapsed();
    const bool isPair = m->first && m->first->grant() == code->grant()
        && code->step() > m->first->step() && now - m->firstAt <= PairPatience;
    if (m->first && m->first->grant() == code->grant() && code->step() == m->first->step())
        return Offer::Ignored;
    if (!isPair) {
        const bool wasReading = m->phase == ViewingPhase::Reading;
        if (!wasReading)
            m->begin();
        m->apply(viewing::FirstPictureTaken{});
        m->first = *code;
        m->firstAt = now;
        m->core->environment.waiter.after(PairPatience, this, [this, first = *m->first] {
            if (m->phase == ViewingPhase::Reading && m->first == first)
                m->apply(viewing::PictureTooOld{});
        });
        return Offer::Taken;
    }
    egov::ViewRequest request;
    request.frames = {m->first->text(), code->text()};
    request.purpose = m->purpose;
    m->begin();
    m->apply(viewing::SecondPictureTaken{});
    (void)futureOf(showStory(m, m->round, std::move(request)));
    return Offer::Sent;
}

QFuture<Result<void>> Viewing::enterShortCode(const ShortCode &code, const QString &purpose)
{
    if (m->core->state() != Session::State::Open)
        return readyFuture<Result<void>>(qujat::failure(FailureCode::VaultLocked));
    if (!next(m->phase, viewing::DigitsEntered{}))
        return readyFuture<Result<void>>(qujat::failure(FailureCode::FlowOutOfOrder));
    if (!purpose.isEmpty())
        setPurpose(purpose);
    m->begin();
    m->apply(viewing::DigitsEntered{});
    return futureOf(askStory(m, m->round, code));
}

void Viewing::close()
{
    if (m->phase == ViewingPhase::Shown)
        m->end(viewing::ClosedHere{}, std::nullopt, true);
}

void Viewing::restart()
{
    if (m->phase == ViewingPhase::Idle || m->phase == ViewingPhase::Shown)
        return;
    m->begin();
    m->apply(viewing::Restarted{});
}

void Viewing::setPurpose(const QString &purpose)
{
    m->purpose = purpose.trimmed().left(LongestPurpose);
}

} // namespace qujat::session
