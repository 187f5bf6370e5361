// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ChoosePinPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/SignIn.h"

namespace qujat::bridge {

ChoosePinPresenter::ChoosePinPresenter(Presentation &presentation, PinViewModel &view,
                                       QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(&view, &PinViewModel::submitted, this, &ChoosePinPresenter::submit);
    connect(&view, &PinViewModel::anewRequested, this, &ChoosePinPresenter::reset);
    render();
}

void ChoosePinPresenter::reset()
{
    m_first.clear();
    m_view.entry()->clear();
    m_phase = PinPhase::Choose;
    m_mismatch = false;
    m_failure.reset();
    render();
}

void ChoosePinPresenter::submit()
{
    if (m_busy || !m_view.entry()->isFull())
        return;
    auto entry = m_view.entry()->take();
    m_failure.reset();
    m_mismatch = false;
    if (m_phase == PinPhase::Choose) {
        m_first = std::move(entry);
        m_phase = PinPhase::Repeat;
        render();
        return;
    }
    if (!m_first.equals(entry.view())) {
        reset();
        m_mismatch = true;
        render();
        return;
    }
    m_first.clear();
    m_busy = true;
    whenDone(m_presentation.session.signIn()->choosePin(std::move(entry)), this,
             [this](const Result<void> &done) {
                 m_busy = false;
                 m_phase = PinPhase::Choose;
                 if (!done)
                     m_failure = done.error();
                 render();
             });
    render();
}

FailureViewModel ChoosePinPresenter::mismatch()
{
    FailureViewModel view;
    view.present = true;
    //: Title: the repeated PIN differs from the first
    view.title = PinViewModel::tr("The two PINs differ");
    //: Sentence: the repeated PIN differs from the first
    view.sentence =
        PinViewModel::tr("The second PIN was not the same as the first. Nothing was kept.");
    //: Advice: the repeated PIN differs from the first
    view.advice = PinViewModel::tr("Choose a PIN again and repeat it.");
    return view;
}

void ChoosePinPresenter::render()
{
    PinViewModel::Content content;
    content.phase = m_phase;
    content.busy = m_busy;
    content.failure = m_mismatch ? mismatch() : m_presentation.words(m_failure);
    if (const auto person = m_presentation.session.person())
        content.personName = person->givenName;
    m_view.show(content);
}

} // namespace qujat::bridge
