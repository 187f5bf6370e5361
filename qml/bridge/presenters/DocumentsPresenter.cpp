// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/DocumentsPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/Documents.h"
#include "qml/bridge/words/CheckText.h"
#include "qml/bridge/words/FailureText.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

QString portraitKey(const DocumentId &id)
{
    return QStringLiteral("own/") + id.text();
}

std::optional<Failure> failureOf(const ListedDocument &listed)
{
    switch (listed.state) {
    case ListedDocument::State::Available:
        return std::nullopt;
    case ListedDocument::State::NotFound:
        return Failure(FailureCode::DocumentNotFound);
    case ListedDocument::State::RegistryUnavailable:
        return Failure(FailureCode::RegistryUnavailable);
    case ListedDocument::State::FormNotApproved:
        return Failure(FailureCode::FormNotApproved);
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentsPresenter::DocumentsPresenter(Presentation &presentation, DocumentsViewModel &view,
                                       QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *documents = m_presentation.session.documents();
    connect(documents, &session::Documents::listChanged, this, &DocumentsPresenter::render);
    connect(documents, &session::Documents::documentRefused, this,
            [this](const DocumentId &id, const Verification &checks) {
                if (m_current == id)
                    m_currentChecks = checks;
            });
    connect(&view, &DocumentsViewModel::refreshRequested, this, &DocumentsPresenter::refresh);
    connect(&view, &DocumentsViewModel::closeRequested, this, &DocumentsPresenter::closeCurrent);
    connect(&view, &DocumentsViewModel::openRequested, this, [this](const QString &text) {
        if (const auto id = DocumentId::parse(text))
            openCurrent(*id);
    });
    connect(view.current(), &DocumentViewModel::retryRequested, this, [this] {
        if (m_current)
            openCurrent(DocumentId(*m_current));
    });
    connect(view.current(), &DocumentViewModel::accessRequested, this, [this](int minutes) {
        if (m_current)
            Q_EMIT accessRequested(*m_current, minutes, m_view.current()->title(),
                                   m_view.current()->holder());
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DocumentsPresenter::render);
}

void DocumentsPresenter::begin()
{
    m_tick.start();
    refresh();
}

void DocumentsPresenter::wipeAll()
{
    ++m_round;
    ++m_opening;
    m_tick.stop();
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        m_presentation.portraits->remove(portraitKey(card.key()));
    m_cards.clear();
    m_waiting.clear();
    m_fetching = false;
    m_refreshing = false;
    m_listed = false;
    m_failure.reset();
    closeCurrent();
    m_view.show({});
}

void DocumentsPresenter::refresh()
{
    if (m_presentation.session.deviceClass() != DeviceClass::Cellular) {
        m_failure = Failure(FailureCode::DeviceNotCellular);
        render();
        return;
    }
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_failure.reset();
    const int round = ++m_round;
    render();
    whenDone(m_presentation.session.documents()->refresh(), this,
             [this, round](const Result<std::vector<ListedDocument>> &list) {
                 if (round != m_round)
                     return;
                 m_refreshing = false;
                 m_waiting.clear();
                 if (!list) {
                     m_failure = list.error();
                 } else {
                     m_listed = true;
                     for (const auto &document : *list) {
                         if (document.state != ListedDocument::State::Available)
                             continue;
                         m_waiting.push_back(document.id);
                         showCopy(document.id);
                     }
                 }
                 m_fetching = false;
                 fetchNext();
                 render();
             });
}

void DocumentsPresenter::fetchNext()
{
    if (m_fetching || m_waiting.empty())
        return;
    const auto id = m_waiting.front();
    m_waiting.pop_front();
    m_fetching = true;
    m_cards[id].loading = true;
    const int round = m_round;
    whenDone(m_presentation.session.documents()->open(id), this,
             [this, id, round](Result<session::ShownDocument> opened) {
                 if (round != m_round)
                     return;
                 m_fetching = false;
                 auto &card = m_cards[id];
                 card = opened ? Card{std::move(*opened), std::nullopt, false}
                               : Card{std::nullopt, opened.error(), false};
                 render();
                 fetchNext();
             });
}

void DocumentsPresenter::showCopy(const DocumentId &id)
{
    auto &card = m_cards[id];
    if (card.document || card.failure)
        return;
    if (auto copy = m_presentation.session.documents()->copyOf(id))
        card.document = std::move(*copy);
}

void DocumentsPresenter::openCurrent(const DocumentId &id)
{
    m_current = id;
    m_currentDocument.reset();
    m_currentFailure.reset();
    m_currentChecks.reset();
    const int opening = ++m_opening;
    render();
    whenDone(m_presentation.session.documents()->open(id), this,
             [this, id, opening](Result<session::ShownDocument> opened) {
                 if (opening != m_opening)
                     return;
                 auto &card = m_cards[id];
                 if (opened) {
                     m_currentDocument = std::move(*opened);
                     card = Card{m_currentDocument, std::nullopt, false};
                 } else {
                     m_currentFailure = opened.error();
                     card = Card{std::nullopt, opened.error(), false};
                 }
                 render();
             });
}

void DocumentsPresenter::closeCurrent()
{
    ++m_opening;
    m_current.reset();
    m_currentDocument.reset();
    m_currentFailure.reset();
    m_currentChecks.reset();
    render();
}

const ListedDocument *DocumentsPresenter::listed(const DocumentId &id) const
{
    const auto &items = m_presentation.session.documents()->items();
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&](const ListedDocument &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

DocumentRow DocumentsPresenter::row(const ListedDocument &listed)
{
    const auto look = m_presentation.look(listed.type);
    const auto card = m_cards.value(listed.id);

    DocumentRow row;
    row.documentId = listed.id.text();
    row.typeName = look.name;
    row.icon = look.icon;
    row.accent = look.accent;
    row.holderName = listed.surname + u' ' + listed.givenName;
    if (listed.relation == Relation::Child)
        row.childName = listed.givenName + u' ' + listed.surname;
    const auto failure = card.failure ? card.failure : failureOf(listed);
    if (card.document) {
        const auto content = m_presentation.describe(*card.document, portraitKey(listed.id));
        row.number = content.number;
        row.holderName = content.holder;
        row.portrait = content.portraitSource;
        row.checkOutcome = content.verdictOutcome;
        row.checkText = CheckText::outcome(content.offline ? CheckOutcome::NotChecked
                                                           : card.document->verification.outcome());
        row.ageText = content.ageText;
        row.offline = content.offline;
    } else if (failure) {
        row.checkOutcome = Outcome::Unknown;
        row.failureText = FailureText::words(failure->code()).title;
    } else {
        row.loading = true;
    }
    return row;
}

void DocumentsPresenter::render()
{
    DocumentsViewModel::Content content;
    content.refreshing = m_refreshing;
    content.failure = m_presentation.words(m_failure);
    content.currentShown = m_current.has_value();
    const bool open = m_presentation.session.state() == session::Session::State::Open;
    if (open && m_presentation.session.deviceClass() == DeviceClass::Cellular) {
        for (const auto &item : m_presentation.session.documents()->items())
            (item.relation == Relation::Child ? content.children : content.own).append(row(item));
    }
    const bool nothing = content.own.isEmpty() && content.children.isEmpty();
    if (!nothing)
        content.state = ScreenState::Ready;
    else if (m_failure)
        content.state = ScreenState::Failed;
    else
        content.state = m_listed && !m_refreshing ? ScreenState::Empty : ScreenState::Loading;
    renderCurrent();
    m_view.show(content);
}

void DocumentsPresenter::renderCurrent()
{
    if (!m_current) {
        m_view.current()->show({});
        return;
    }
    DocumentViewModel::Content content;
    if (m_currentDocument) {
        content = m_presentation.describe(*m_currentDocument, portraitKey(*m_current));
        content.canOpenAccess = !content.offline && content.verdictOutcome == Outcome::Valid;
    } else {
        content.documentId = m_current->text();
        if (const auto *item = listed(*m_current)) {
            const auto look = m_presentation.look(item->type);
            content.title = look.name;
            content.icon = look.icon;
            content.accent = look.accent;
            content.holder = item->surname + u' ' + item->givenName;
        }
        content.state = m_currentFailure ? ScreenState::Failed : ScreenState::Loading;
        content.failure = m_presentation.words(m_currentFailure);
        if (m_currentFailure && m_currentChecks) {
            const DocumentText text(m_presentation.wording);
            content.verdictOutcome = DocumentText::toOutcome(m_currentChecks->outcome());
            content.verdictText = DocumentText::verdict(m_currentChecks->outcome(), false);
            content.verdictDetail = text.verdictDetail(*m_currentChecks, false);
            content.checks = text.checks(*m_currentChecks);
        }
    }
    m_view.current()->show(content);
}

} // namespace qujat::bridge
