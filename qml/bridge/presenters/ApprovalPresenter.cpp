// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ApprovalPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/SignInApproval.h"
#include "qml/bridge/presenters/OriginText.h"

#include <algorithm>

namespace qujat::bridge {

using Answer = session::SignInApproval::Answer;

namespace {

constexpr std::chrono::seconds CloseLasts{5};

QString noticeOf(Answer answer)
{
    switch (answer) {
    case Answer::Confirmed:
        //: After another device was signed in by this phone
        return ApprovalViewModel::tr("Signed in there. You find that device in your profile.");
    case Answer::Refused:
        //: After another device was refused
        return ApprovalViewModel::tr("Refused. Nobody was signed in.");
    case Answer::Mismatch:
        //: After wrong digits were picked
        return ApprovalViewModel::tr("The digits did not match. Nobody was signed in.");
    }
    Q_UNREACHABLE();
}

} // namespace

ApprovalPresenter::ApprovalPresenter(Presentation &presentation, ApprovalViewModel &view,
                                     QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
    , m_pin(presentation, *view.pin(), UnlockPresenter::Use::Confirm)
{
    connect(&view, &ApprovalViewModel::answered, this, &ApprovalPresenter::pick);
    connect(&m_pin, &UnlockPresenter::accepted, this, [this] { answer(m_picked); });
    connect(&view, &ApprovalViewModel::refused, this, &ApprovalPresenter::refuse);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &ApprovalPresenter::render);
}

void ApprovalPresenter::look(const QString &code)
{
    // The camera still sees the code after the page was closed.
    const bool seenJustNow =
        code == m_code && (m_settled || m_presentation.now() < m_closedAt + CloseLasts);
    if (m_shown || seenJustNow || m_presentation.session.state() != session::Session::State::Open)
        return;
    m_code = code;
    m_settled = false;
    m_shown = true;
    m_busy = true;
    const int round = ++m_round;
    whenDone(m_presentation.session.signInApproval()->look(code), this,
             [this, round](const Result<SignInRequest> &request) {
                 if (round != m_round)
                     return;
                 m_busy = false;
                 if (request)
                     m_request = *request;
                 else
                     m_failure = request.error();
                 render();
             });
    render();
}

void ApprovalPresenter::pick(const QString &digits)
{
    if (!m_request || m_busy || digits.isEmpty() || !m_picked.isEmpty())
        return;
    m_failure.reset();
    m_picked = digits;
    m_pin.reset();
    render();
}

void ApprovalPresenter::answer(const QString &digits)
{
    if (!m_request || m_busy)
        return;
    m_busy = true;
    m_failure.reset();
    auto *approval = m_presentation.session.signInApproval();
    const auto told = digits.isEmpty() ? approval->refuse(m_request->id)
                                       : approval->confirm(m_request->id, digits);
    const int round = m_round;
    whenDone(told, this, [this, round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        m_busy = false;
        if (!answer) {
            m_failure = answer.error();
            render();
            return;
        }
        m_settled = true;
        wipeAll();
        Q_EMIT settled(noticeOf(*answer));
    });
    render();
}

void ApprovalPresenter::refuse()
{
    const bool over = m_request && m_request->expiresAt <= m_presentation.now();
    if (m_request && !over)
        answer(QString());
    else
        wipeAll();
}

void ApprovalPresenter::wipeAll()
{
    ++m_round;
    if (m_shown)
        m_closedAt = m_presentation.now();
    m_shown = false;
    m_busy = false;
    m_request.reset();
    m_picked.clear();
    m_pin.reset();
    m_failure.reset();
    render();
}

void ApprovalPresenter::render()
{
    ApprovalViewModel::Content content;
    content.shown = m_shown;
    content.busy = m_busy;
    content.failure = m_presentation.words(m_failure);
    if (m_request) {
        content.deviceName = m_request->deviceName;
        //: Under the name of a device that wants in: %1 is its place, %2 a time such as 14:05
        content.originText = ApprovalViewModel::tr("%1, asked at %2")
                                 .arg(OriginText::of(m_request->network, m_request->address),
                                      m_presentation.wording.time(m_request->askedAt));
        content.choices = m_request->choices;
        content.pinAsked = !m_picked.isEmpty();
        content.secondsLeft = Wording::secondsLeft(m_request->expiresAt - m_presentation.now());
        content.totalSeconds =
            std::max(content.secondsLeft, m_view.shown() ? m_view.totalSeconds() : 0);
        if (content.secondsLeft <= 0 && !m_failure)
            content.failure = m_presentation.words(Failure(FailureCode::SignInExpired));
    }
    if (m_request && !m_tick.isActive())
        m_tick.start();
    else if (!m_request)
        m_tick.stop();
    m_view.show(content);
}

} // namespace qujat::bridge
