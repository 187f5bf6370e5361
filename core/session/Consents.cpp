// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Consents.h"

#include "core/crypto/TrustFolder.h"
#include "core/egov/ConsentCalls.h"
#include "core/session/Async.h"
#include "core/session/FormLoading.h"
#include "core/session/SessionCore.h"

#include <QPointer>

#include <algorithm>

namespace qujat::session {

struct Consents::Private {
    QPointer<Consents> q;
    SessionCore *core;
    std::vector<ConsentRequest> pending;

    void add(const ConsentRequest &request)
    {
        const bool known = std::ranges::any_of(
            pending, [&](const ConsentRequest &other) { return other.id == request.id; });
        if (known || request.state != ConsentState::Pending
            || request.expiresAt <= core->clock.now())
            return;
        pending.push_back(request);
        watchTheClock(request.expiresAt);
        Q_EMIT q->pendingChanged();
        Q_EMIT q->asked(request);
    }

    void remove(const ConsentId &id)
    {
        if (std::erase_if(pending, [&](const ConsentRequest &one) { return one.id == id; }) > 0)
            Q_EMIT q->pendingChanged();
    }

    void watchTheClock(Timestamp until)
    {
        const auto left = std::max(until - core->clock.now(), std::chrono::milliseconds(0));
        core->environment.waiter.after(left + std::chrono::milliseconds(20), q, [this] {
            const auto now = core->clock.now();
            const auto asked = pending;
            for (auto request : asked) {
                if (request.expiresAt > now)
                    continue;
                request.state = ConsentState::Expired; // silence is a refusal
                learn(request);
            }
        });
    }

    void learn(const ConsentRequest &request)
    {
        // Whoever shows it learns what became of it before it is gone.
        Q_EMIT q->changed(request);
        if (request.state != ConsentState::Pending)
            remove(request.id);
    }

    void onNotice(const egov::Event &event)
    {
        if (core->deviceClass() != DeviceClass::Cellular)
            return; // answered on the phone only (law, art. 34 p.7)
        if (const auto *asked = std::get_if<egov::notice::ConsentAsked>(&event.notice))
            add(asked->consent);
        else if (const auto *known = std::get_if<egov::notice::ConsentChanged>(&event.notice))
            learn(known->consent);
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

using State = std::shared_ptr<Consents::Private>;

QCoro::Task<Result<std::vector<ConsentRequest>>> refreshStory(State m)
{
    auto asking = m->core->call(egov::ListConsentsRequest{.pending = true});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    std::erase_if(m->pending, [&](const ConsentRequest &known) {
        return std::ranges::none_of(
            reply->items, [&](const ConsentRequest &item) { return item.id == known.id; });
    });
    for (const auto &item : reply->items)
        m->add(item);
    Q_EMIT m->q->pendingChanged();
    co_return std::vector(m->pending); // a copy by name: g++ 12 would move the member out
}

QCoro::Task<Result<ConsentPage>> listStory(State m, ConsentFilter filter)
{
    egov::ListConsentsRequest request;
    request.type = filter.type;
    request.cursor = filter.cursor;
    auto asking = m->core->call(request);
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    co_return ConsentPage{reply->items, reply->next};
}

Result<ShownDocument> shownFrom(const SessionCore &core, const ConsentRequest &request,
                                const QByteArray &cms, const CheckedForm &form)
{
    const auto now = core.clock.now();
    DocumentQuestion question{cms, request.wanted.documentType, {}, now};
    if (core.person())
        question.subject.iin = core.person()->iin;
    auto checked = checkDocument(question, form.form, *core.environment.trust->current());
    if (const auto refusal = checked.refusal())
        return failure(*refusal);
    return ShownDocument{.id = DocumentId(),
                         .type = request.wanted.documentType,
                         .content = checked.content,
                         .form = form.form,
                         .verification = checked.verification,
                         .retrievedAt = now,
                         .registry = QString(),
                         .requestNumber = QString(),
                         .fromCache = false,
                         .cms = cms};
}

QCoro::Task<Result<ConsentPreview>> previewStory(State m, ConsentRequest request)
{
    auto asking = m->core->call(egov::PreviewConsentRequest{request.id});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply)
        co_return failure(reply.error());
    auto form = co_await loadForm(QPointer<SessionCore>(m->core), request.wanted.documentType);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!form)
        co_return failure(form.error());
    ConsentPreview preview{form->form, std::nullopt, reply->values, reply->answer};
    if (request.wanted.kind == Wanted::Kind::Document) {
        auto document = shownFrom(*m->core, request, reply->cms, *form);
        if (!document)
            co_return failure(document.error());
        preview.document = std::move(*document);
    }
    co_return preview;
}

/// The call's answer tells what became of the request; so does a refusal that it is over.
template <typename Request>
QCoro::Task<Result<ConsentRequest>> changeStory(State m, Request request)
{
    auto asking = m->core->call(request);
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply) {
        using enum FailureCode;
        const auto code = reply.error().code();
        if (code == ConsentRefused || code == ConsentTimeout || code == ConsentWithdrawn
            || code == ConsentAnswered || code == OtpAttemptsExceeded || code == ResourceNotFound)
            m->remove(request.consent);
        co_return failure(reply.error());
    }
    auto consent = reply->consent;
    m->learn(consent);
    co_return consent;
}

template <typename T>
QFuture<Result<T>> locked()
{
    return readyFuture<Result<T>>(failure(FailureCode::VaultLocked));
}

} // namespace

Consents::Consents(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::noticed, this,
            [this](const egov::Event &event) { m->onNotice(event); });
    connect(&core, &SessionCore::resynchronise, this, [this] {
        if (m->core->deviceClass() == DeviceClass::Cellular)
            (void)refresh();
    });
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Open)
            m->clear();
    });
}

Consents::~Consents() = default;

const std::vector<ConsentRequest> &Consents::pending() const
{
    return m->pending;
}

QFuture<Result<std::vector<ConsentRequest>>> Consents::refresh()
{
    if (m->core->state() != Session::State::Open)
        return locked<std::vector<ConsentRequest>>();
    return futureOf(refreshStory(m));
}

QFuture<Result<ConsentPage>> Consents::list(const ConsentFilter &filter)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConsentPage>();
    return futureOf(listStory(m, filter));
}

QFuture<Result<ConsentPreview>> Consents::preview(const ConsentRequest &request)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConsentPreview>();
    return futureOf(previewStory(m, request));
}

QFuture<Result<ConsentRequest>> Consents::answer(const ConsentId &consent, bool agree)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConsentRequest>();
    return futureOf(changeStory(m, egov::AnswerConsentRequest{consent, agree}));
}

QFuture<Result<ConsentRequest>> Consents::withdraw(const ConsentId &consent)
{
    if (m->core->state() != Session::State::Open)
        return locked<ConsentRequest>();
    return futureOf(changeStory(m, egov::WithdrawConsentRequest{consent}));
}

} // namespace qujat::session
