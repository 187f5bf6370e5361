// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/UnlockPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/Unlock.h"

namespace qujat::bridge {

UnlockPresenter::UnlockPresenter(Presentation &presentation, PinViewModel &view, Use use,
                                 QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
    , m_use(use)
{
    connect(&view, &PinViewModel::submitted, this, &UnlockPresenter::submit);
    connect(m_presentation.session.unlock(), &session::Unlock::changed, this,
            &UnlockPresenter::render);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &UnlockPresenter::render);
    render();
}

void UnlockPresenter::reset()
{
    m_view.entry()->clear();
    m_failure.reset();
    render();
}

void UnlockPresenter::submit()
{
    auto *unlock = m_presentation.session.unlock();
    if (unlock->isBusy() || !m_view.entry()->isFull() || m_view.delaySecondsLeft() > 0)
        return;
    m_failure.reset();
    auto pin = m_view.entry()->take();
    const auto tried =
        m_use == Use::Unlock ? unlock->tryPin(std::move(pin)) : unlock->confirmPin(std::move(pin));
    whenDone(tried, this, [this](const Result<void> &done) {
        if (!done)
            m_failure = done.error();
        render();
        if (done)
            Q_EMIT accepted();
    });
    render();
}

void UnlockPresenter::render()
{
    const auto *unlock = m_presentation.session.unlock();
    PinViewModel::Content content;
    content.phase = PinPhase::Unlock;
    content.busy = unlock->isBusy();
    content.attemptsLeft = unlock->attemptsLeft().value_or(-1);
    if (const auto until = unlock->delayedUntil())
        content.delaySecondsLeft = Wording::secondsLeft(*until - m_presentation.now());
    content.failure = m_presentation.words(m_failure);
    if (const auto person = m_presentation.session.person())
        content.personName = person->givenName;
    if (content.delaySecondsLeft > 0 && !m_tick.isActive())
        m_tick.start();
    else if (content.delaySecondsLeft == 0)
        m_tick.stop();
    m_view.show(content);
}

} // namespace qujat::bridge
