// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ConsentCardPresenter.h"

#include "core/base/WhenDone.h"
#include "qml/bridge/presenters/ConsentText.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

const QString PortraitKey = QStringLiteral("consent");

/// The labels of the fields, as the form has them, for the meter's remark.
QString labelsOf(const QStringList &paths, const DocumentForm &form, const QString &language)
{
    QStringList labels;
    for (const auto &section : form.sections) {
        for (const auto &field : section.fields) {
            if (paths.contains(field.path))
                labels.append(field.label.in(language));
        }
    }
    return labels.join(QStringLiteral(", "));
}

QString noticeOf(bool agreed)
{
    if (agreed) {
        //: After the person agreed to a request
        return ConsentCardViewModel::tr(
            "Agreed. It can be shown once, and you will see it in the history.");
    }
    //: After the person refused a request
    return ConsentCardViewModel::tr("Refused. Nothing is shown.");
}

QString wordOf(bool yes)
{
    if (yes) {
        //: The answer that an information system would get
        return ConsentCardViewModel::tr("Yes");
    }
    //: The answer that an information system would get
    return ConsentCardViewModel::tr("No");
}

} // namespace

ConsentCardPresenter::ConsentCardPresenter(Presentation &presentation, ConsentCardViewModel &view,
                                           QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *consents = m_presentation.session.consents();
    connect(consents, &session::Consents::pendingChanged, this, &ConsentCardPresenter::render);
    connect(consents, &session::Consents::asked, this, [this](const ConsentRequest &request) {
        Q_EMIT asked(request.requester.in(m_presentation.wording.language()));
    });
    connect(consents, &session::Consents::changed, this, &ConsentCardPresenter::learn);
    connect(&view, &ConsentCardViewModel::answered, this, &ConsentCardPresenter::answer);
    connect(&view, &ConsentCardViewModel::previewRequested, this, [this] {
        m_previewed = {};
        render();
    });
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &ConsentCardPresenter::tick);
}

void ConsentCardPresenter::answer(bool agree)
{
    auto *consents = m_presentation.session.consents();
    if (consents->pending().empty() || !m_answering.isNull())
        return;
    const auto id = consents->pending().front().id;
    if (agree && (m_previewed != id || !m_preview))
        return; // nobody agrees to what was not shown
    m_answering = id;
    m_failed = {};
    m_failure.reset();
    whenDone(consents->answer(id, agree), this,
             [this, id, agree](const Result<ConsentRequest> &done) {
                 m_answering = {};
                 if (done) {
                     render();
                     Q_EMIT settled(noticeOf(agree));
                     return;
                 }
                 fail(id, done.error());
             });
    render();
}

void ConsentCardPresenter::learn(const ConsentRequest &request)
{
    // The card that is open goes: by a message, by the password told to the requester, by silence.
    if (request.id != m_previewed || request.id == m_answering
        || request.state == ConsentState::Pending)
        return;
    //: What became of the request on the screen without the person answering there; %1 is who
    //: asked, %2 what became of it
    Q_EMIT settled(ConsentCardViewModel::tr("%1: %2").arg(
        request.requester.in(m_presentation.wording.language()), ConsentText::state(request)));
}

void ConsentCardPresenter::fail(const ConsentId &id, const Failure &failure)
{
    const auto &pending = m_presentation.session.consents()->pending();
    if (!pending.empty() && pending.front().id == id) {
        m_failed = id;
        m_failure = failure;
        render();
        return;
    }
    render();
    // The request is gone with its card, another may stand there: the words stand alone.
    const auto words = m_presentation.words(failure);
    Q_EMIT settled(words.title + QStringLiteral(". ") + words.sentence);
}

void ConsentCardPresenter::loadPreview(const ConsentRequest &request)
{
    m_previewed = request.id;
    m_preview.reset();
    m_previewFailure.reset();
    whenDone(m_presentation.session.consents()->preview(request), this,
             [this, id = request.id](const Result<session::ConsentPreview> &shown) {
                 if (m_previewed != id)
                     return;
                 if (shown) {
                     m_preview = *shown;
                     m_presentation.types.learn(shown->form);
                 } else {
                     m_previewFailure = shown.error();
                 }
                 render();
             });
}

void ConsentCardPresenter::describe(const ConsentRequest &request,
                                    ConsentCardViewModel::Content &content)
{
    if (m_previewFailure) {
        content.previewState = ScreenState::Failed;
        content.previewFailure = m_presentation.words(m_previewFailure);
        return;
    }
    if (!m_preview)
        return;
    content.previewState = ScreenState::Ready;
    const DocumentText text(m_presentation.wording);
    const auto &language = m_presentation.wording.language();
    const auto &preview = *m_preview;
    QByteArray picture;
    if (preview.document) {
        for (const auto &section : text.sections(preview.document->content, preview.form))
            content.preview += section.fields;
        picture = DocumentText::portrait(preview.document->content, preview.form);
    } else if (preview.answer) {
        content.answer = wordOf(*preview.answer);
    } else {
        content.preview = text.rows(preview.values, preview.form);
        picture = QByteArray::fromBase64(
            preview.values.value(preview.form.portraitPath).toString().toLatin1());
    }
    if (!picture.isEmpty())
        content.portrait = m_presentation.portraits->put(PortraitKey, picture);
    if (!request.meter.unusual.isEmpty() && request.meter.verdict != AskMeter::Verdict::Unknown)
        //: Fields that hardly any other requester asks for; %1 are their names
        content.meterDetail = ConsentCardViewModel::tr("Hardly anybody else asks for: %1")
                                  .arg(labelsOf(request.meter.unusual, preview.form, language));
}

void ConsentCardPresenter::render()
{
    const auto &pending = m_presentation.session.consents()->pending();
    ConsentCardViewModel::Content content;
    if (pending.empty()) {
        m_tick.stop();
        m_previewed = {};
        m_preview.reset();
        m_previewFailure.reset();
        m_failed = {};
        m_failure.reset();
        m_presentation.portraits->remove(PortraitKey);
        m_view.show(content);
        m_view.showTime(0);
        return;
    }
    const auto &request = pending.front();
    if (m_previewed != request.id)
        loadPreview(request);
    const auto &language = m_presentation.wording.language();
    content.pending = true;
    content.requester = request.requester.in(language);
    content.owner = request.owner;
    content.wanted =
        ConsentText::wanted(request.wanted, m_presentation.look(request.wanted.documentType).name);
    content.purpose = request.purpose;
    content.ground = request.legalGround;
    content.keeping = ConsentText::keeping(request.keepDays);
    if (request.wanted.kind != Wanted::Kind::Statement)
        content.meter = ConsentText::meter(request.meter);
    content.askedMuch = request.meter.verdict == AskMeter::Verdict::More;
    if (pending.size() > 1)
        //: Which of several waiting requests is shown; %n is how many there are
        content.queue = ConsentCardViewModel::tr("The first of %n request(s)", nullptr,
                                                 static_cast<int>(pending.size()));
    describe(request, content);
    content.busy = m_answering == request.id;
    if (m_failed == request.id)
        content.failure = m_presentation.words(m_failure);
    content.totalSeconds = std::max(1, Wording::secondsLeft(request.expiresAt - request.askedAt));
    m_view.show(content);
    tick();
    if (!m_tick.isActive())
        m_tick.start();
}

void ConsentCardPresenter::tick()
{
    const auto &pending = m_presentation.session.consents()->pending();
    if (!pending.empty())
        m_view.showTime(Wording::secondsLeft(pending.front().expiresAt - m_presentation.now()));
}

} // namespace qujat::bridge
