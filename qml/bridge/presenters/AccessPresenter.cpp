// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/AccessPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/OpenAccess.h"

#include <algorithm>

namespace qujat::bridge {

AccessPresenter::AccessPresenter(Presentation &presentation, AccessViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *access = m_presentation.session.openAccess();
    connect(access, &session::OpenAccess::phaseChanged, this, &AccessPresenter::render);
    connect(access, &session::OpenAccess::viewed, this, [this](const AccessViewing &viewing) {
        render();
        Q_EMIT viewed(viewing);
    });
    connect(&view, &AccessViewModel::closeRequested, this, [this] {
        whenDone(m_presentation.session.openAccess()->close(), this,
                 [this](const Result<void> &) { render(); });
    });
    connect(&view, &AccessViewModel::retryRequested, this,
            [this] { open(m_document, m_minutes, m_title, m_holder); });
    connect(&view, &AccessViewModel::dismissRequested, this, &AccessPresenter::leave);
    // The code is good for about a second: ask much more often than it changes.
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &AccessPresenter::tick);
}

void AccessPresenter::open(const DocumentId &document, int minutes, const QString &title,
                           const QString &holder)
{
    const auto &facts = m_presentation.session.service();
    const auto asked = std::clamp<std::chrono::seconds>(std::chrono::minutes(minutes),
                                                        facts.accessMinimum, facts.accessMaximum);
    m_active = true;
    m_document = document;
    m_minutes = minutes;
    m_title = title;
    m_holder = holder;
    whenDone(m_presentation.session.openAccess()->open(document, asked), this,
             [this](const Result<qujat::OpenAccess> &) { render(); });
    render();
}

void AccessPresenter::leave()
{
    if (m_active)
        m_presentation.session.openAccess()->leave();
    m_active = false;
    render();
}

bool AccessPresenter::isLive() const
{
    return m_active
        && m_presentation.session.openAccess()->phase() == session::OpenAccessPhase::Open;
}

void AccessPresenter::tick()
{
    const auto *access = m_presentation.session.openAccess();
    const auto left = access->timeLeft();
    m_view.showCode(access->currentCode());
    m_view.showTime(Wording::secondsLeft(left), Wording::countdown(left));
}

void AccessPresenter::render()
{
    using enum session::OpenAccessPhase;
    const auto *access = m_presentation.session.openAccess();
    AccessViewModel::Content content;
    content.active = m_active;
    content.documentTitle = m_title;
    content.holder = m_holder;
    content.failure = m_presentation.words(access->failure());
    if (const auto live = access->access()) {
        content.totalSeconds = Wording::secondsLeft(live->expiresAt - live->openedAt);
        for (auto viewing = live->viewings.crbegin(); viewing != live->viewings.crend();
             ++viewing) {
            ViewerRow row;
            row.name = viewing->viewer.name;
            row.organisation = viewing->viewer.organisation;
            row.kindText = DocumentText::recipientKind(viewing->viewer.kind);
            row.timeText = m_presentation.wording.time(viewing->at);
            content.viewers.append(row);
        }
    }
    switch (access->phase()) {
    case Idle:
        content.active = false;
        break;
    case Opening:
        content.state = ScreenState::Loading;
        break;
    case Open:
    case Closing:
        content.state = ScreenState::Ready;
        content.closing = access->phase() == Closing;
        if (const auto digits = access->shortCode())
            content.digits = digits->grouped();
        break;
    case Closed:
        content.state = ScreenState::Ready;
        content.ended = true;
        //: The holder has closed the access to a document
        content.endedText =
            AccessViewModel::tr("Access is closed. The code and the digits open nothing any more.");
        break;
    case Expired:
        content.state = ScreenState::Ready;
        content.ended = true;
        //: The time of an access to a document has run out
        content.endedText =
            AccessViewModel::tr("The time is over. The code and the digits open nothing any more.");
        break;
    case Failed:
        content.state = ScreenState::Failed;
        break;
    }
    const bool live = access->phase() == Open;
    if (live && !m_tick.isActive())
        m_tick.start();
    else if (!live)
        m_tick.stop();
    tick();
    m_view.show(content);
}

} // namespace qujat::bridge
