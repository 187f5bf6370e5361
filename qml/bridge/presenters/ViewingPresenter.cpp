// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ViewingPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/Viewing.h"

namespace qujat::bridge {
namespace {

const QString PortraitKey = QStringLiteral("viewing");

} // namespace

ViewingPresenter::ViewingPresenter(Presentation &presentation, ViewingViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(m_presentation.session.viewing(), &session::Viewing::phaseChanged, this, [this] {
        m_hint.reset();
        m_totalSeconds = Wording::secondsLeft(m_presentation.session.viewing()->timeLeft());
        render();
    });
    connect(&view, &ViewingViewModel::digitsEntered, this, &ViewingPresenter::enterDigits);
    connect(&view, &ViewingViewModel::anewRequested, this, &ViewingPresenter::startAnew);
    connect(&view, &ViewingViewModel::closeRequested, this,
            [this] { m_presentation.session.viewing()->close(); });
    connect(view.document(), &DocumentViewModel::retryRequested, this,
            &ViewingPresenter::startAnew);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &ViewingPresenter::tick);
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(4000);
    connect(&m_hintTimer, &QTimer::timeout, this, [this] {
        m_hint.reset();
        render();
    });
}

void ViewingPresenter::offerCode(const QString &text)
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    if (m_presentation.session.viewing()->offerCode(text) == session::Viewing::Offer::Foreign) {
        m_hint = Failure(FailureCode::CodeForeign);
        m_hintTimer.start();
        render();
    }
}

void ViewingPresenter::enterDigits(const QString &text)
{
    const auto code = ShortCode::parse(text);
    if (!code) {
        m_hint = code.error();
        m_hintTimer.start();
        render();
        return;
    }
    m_hint.reset();
    // What comes of it arrives as a phase.
    whenDone(m_presentation.session.viewing()->enterShortCode(*code), this,
             [this](const Result<void> &) { render(); });
    render();
}

void ViewingPresenter::startAnew()
{
    auto *viewing = m_presentation.session.viewing();
    m_hint.reset();
    if (viewing->phase() == session::ViewingPhase::AwaitingHolder
        || viewing->phase() == session::ViewingPhase::Shown)
        viewing->close();
    viewing->restart();
    render();
}

bool ViewingPresenter::isLive() const
{
    using enum session::ViewingPhase;
    const auto phase = m_presentation.session.viewing()->phase();
    return phase == Checking || phase == Asking || phase == AwaitingHolder || phase == Shown;
}

void ViewingPresenter::tick()
{
    const auto *viewing = m_presentation.session.viewing();
    const auto left = viewing->timeLeft();
    m_view.showTime(Wording::secondsLeft(left), Wording::countdown(left));
    if (viewing->phase() == session::ViewingPhase::Shown)
        render();
}

QString ViewingPresenter::endedText() const
{
    const auto failure = m_presentation.session.viewing()->failure();
    if (!failure) {
        //: The third party closed the view of a document
        return ViewingViewModel::tr(
            "You have closed the view. Nothing of the document is kept on this device.");
    }
    if (failure->code() == FailureCode::AccessClosed) {
        //: The holder closed the access while the document was on the third party's screen
        return ViewingViewModel::tr(
            "The holder has closed the access. Nothing of the document is kept on this device.");
    }
    //: The two minutes of a view are over
    return ViewingViewModel::tr(
        "The time of the view is over. Nothing of the document is kept on this device.");
}

void ViewingPresenter::render()
{
    const auto *viewing = m_presentation.session.viewing();
    ViewingViewModel::Content content;
    DocumentViewModel::Content document;
    content.viewNumber = viewing->viewNumber();
    content.totalSeconds = m_totalSeconds;
    switch (viewing->phase()) {
    case session::ViewingPhase::Idle:
        content.phase = ViewingPhase::Idle;
        content.failure = m_presentation.words(m_hint);
        break;
    case session::ViewingPhase::Reading:
        content.phase = ViewingPhase::Reading;
        break;
    case session::ViewingPhase::Checking:
    case session::ViewingPhase::Asking:
        content.phase = ViewingPhase::Checking;
        break;
    case session::ViewingPhase::AwaitingHolder:
        content.phase = ViewingPhase::AwaitingHolder;
        content.awaitDigits = viewing->digits();
        break;
    case session::ViewingPhase::Shown:
        content.phase = ViewingPhase::Shown;
        if (const auto shown = viewing->document())
            document = m_presentation.describe(*shown, PortraitKey);
        break;
    case session::ViewingPhase::Ended:
        content.phase = ViewingPhase::Ended;
        content.endedText = endedText();
        break;
    case session::ViewingPhase::Refused:
        content.phase = ViewingPhase::Refused;
        content.failure = m_presentation.words(viewing->failure());
        if (const auto checks = viewing->refusedChecks()) {
            const DocumentText text(m_presentation.wording);
            document.state = ScreenState::Failed;
            document.failure = content.failure;
            document.verdictOutcome = DocumentText::toOutcome(checks->outcome());
            document.verdictText = DocumentText::verdict(checks->outcome(), false);
            document.verdictDetail = text.verdictDetail(*checks, false);
            document.checks = text.checks(*checks);
        }
        break;
    }
    const bool shown = content.phase == ViewingPhase::Shown;
    if (!shown)
        m_presentation.portraits->remove(PortraitKey);
    const bool counting = shown || content.phase == ViewingPhase::AwaitingHolder;
    const auto left = counting ? viewing->timeLeft() : std::chrono::milliseconds(0);
    m_view.showTime(Wording::secondsLeft(left), Wording::countdown(left));
    if (counting && !m_tick.isActive())
        m_tick.start();
    else if (!counting)
        m_tick.stop();
    m_view.document()->show(document);
    m_view.show(content);
}

} // namespace qujat::bridge
