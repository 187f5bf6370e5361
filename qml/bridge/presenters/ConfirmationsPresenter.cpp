// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ConfirmationsPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/Confirmations.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

QString noticeOf(session::ConfirmationState state)
{
    switch (state) {
    case session::ConfirmationState::Confirmed:
    case session::ConfirmationState::Used:
        //: After the holder picked the right two digits
        return ConfirmationsViewModel::tr("Confirmed. The document is being shown.");
    case session::ConfirmationState::Refused:
        //: After the holder said no
        return ConfirmationsViewModel::tr("Refused. Nothing was shown.");
    case session::ConfirmationState::Mismatch:
        //: After the holder picked wrong digits
        return ConfirmationsViewModel::tr("The digits did not match. Nothing was shown.");
    case session::ConfirmationState::Timeout:
        //: The minute for an answer is over
        return ConfirmationsViewModel::tr("The time for an answer is over. Nothing was shown.");
    case session::ConfirmationState::Pending:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

ConfirmationsPresenter::ConfirmationsPresenter(Presentation &presentation,
                                               ConfirmationsViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *confirmations = m_presentation.session.confirmations();
    connect(confirmations, &session::Confirmations::pendingChanged, this,
            &ConfirmationsPresenter::render);
    connect(confirmations, &session::Confirmations::asked, this,
            [this](const ConfirmationRequest &request) {
                m_failure.reset();
                render();
                Q_EMIT asked(request.asker.name);
            });
    connect(&view, &ConfirmationsViewModel::answered, this,
            [this](const QString &digits) { answer(digits); });
    connect(&view, &ConfirmationsViewModel::refused, this, [this] { answer(std::nullopt); });
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &ConfirmationsPresenter::render);
}

void ConfirmationsPresenter::answer(const std::optional<QString> &digits)
{
    auto *confirmations = m_presentation.session.confirmations();
    if (confirmations->pending().empty() || !m_answering.isNull())
        return;
    m_answering = confirmations->pending().front().id;
    m_failure.reset();
    const auto done =
        digits ? confirmations->answer(m_answering, *digits) : confirmations->refuse(m_answering);
    whenDone(done, this, [this](const Result<session::ConfirmationState> &state) {
        m_answering = {};
        if (!state)
            m_failure = state.error();
        render();
        if (state)
            Q_EMIT settled(noticeOf(*state));
    });
    render();
}

void ConfirmationsPresenter::render()
{
    const auto &pending = m_presentation.session.confirmations()->pending();
    ConfirmationsViewModel::Content content;
    if (pending.empty()) {
        m_tick.stop();
        m_view.show(content);
        m_view.showTime(0);
        return;
    }
    const auto &request = pending.front();
    content.pending = true;
    content.askerName = request.asker.name;
    content.askerOrganisation = request.asker.organisation;
    content.askerKindText = DocumentText::recipientKind(request.asker.kind);
    content.documentTitle = m_presentation.look(request.documentType).name;
    content.purpose = request.purpose;
    for (const auto &choice : request.choices)
        content.choices.append(choice);
    content.busy = m_answering == request.id;
    content.failure = m_presentation.words(m_failure);
    const int left = Wording::secondsLeft(request.expiresAt - m_presentation.now());
    content.totalSeconds = std::max(left, m_view.pending() ? m_view.totalSeconds() : 0);
    m_view.showTime(left);
    m_view.show(content);
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace qujat::bridge
