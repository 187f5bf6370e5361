// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ConsentsPresenter.h"

#include "core/base/WhenDone.h"
#include "qml/bridge/presenters/ConsentText.h"

#include <algorithm>

namespace qujat::bridge {

ConsentsPresenter::ConsentsPresenter(Presentation &presentation, ConsentsViewModel &view,
                                     QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *consents = m_presentation.session.consents();
    connect(consents, &session::Consents::changed, this, &ConsentsPresenter::load);
    connect(consents, &session::Consents::asked, this, &ConsentsPresenter::load);
    connect(&view, &ConsentsViewModel::refreshRequested, this, &ConsentsPresenter::load);
    connect(&view, &ConsentsViewModel::moreRequested, this, [this] {
        if (m_loadingMore || m_next.isEmpty())
            return;
        m_loadingMore = true;
        render();
        loadPage(m_next);
    });
    connect(&view, &ConsentsViewModel::filterTypeChosen, this, [this](const QString &type) {
        if (type == m_filter)
            return;
        m_filter = type;
        m_loaded = false;
        load();
    });
    connect(&view, &ConsentsViewModel::withdrawRequested, this, &ConsentsPresenter::withdraw);
}

void ConsentsPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    m_failure.reset();
    render();
    loadPage(QString());
}

void ConsentsPresenter::loadPage(const QString &cursor)
{
    session::ConsentFilter filter{std::nullopt, cursor};
    if (const auto type = DocumentType::parse(m_filter))
        filter.type = *type;
    const int round = ++m_round;
    whenDone(m_presentation.session.consents()->list(filter), this,
             [this, round, first = cursor.isEmpty()](const Result<session::ConsentPage> &page) {
                 if (round != m_round)
                     return;
                 m_loadingMore = false;
                 if (page) {
                     if (first)
                         m_items.clear();
                     m_items.insert(m_items.end(), page->items.begin(), page->items.end());
                     m_next = page->next;
                     m_loaded = true;
                 } else if (first) {
                     m_failure = page.error();
                 }
                 render();
             });
}

void ConsentsPresenter::withdraw(const QString &consentId)
{
    const auto id = ConsentId::parse(consentId);
    if (!id)
        return;
    whenDone(m_presentation.session.consents()->withdraw(*id), this,
             [this](const Result<ConsentRequest> &done) {
                 if (done) {
                     //: After the person took a consent back
                     Q_EMIT settled(
                         ConsentsViewModel::tr("Taken back. Nothing is shown under it any more."));
                     return;
                 }
                 const auto words = m_presentation.words(done.error());
                 Q_EMIT settled(words.title + QStringLiteral(". ") + words.sentence);
                 load();
             });
}

void ConsentsPresenter::wipeAll()
{
    ++m_round;
    m_items.clear();
    m_next.clear();
    m_filter.clear();
    m_seenTypes.clear();
    m_failure.reset();
    m_loaded = false;
    m_loadingMore = false;
    m_view.show({});
}

void ConsentsPresenter::render()
{
    ConsentsViewModel::Content content;
    content.filterType = m_filter;
    content.failure = m_presentation.words(m_failure);
    content.canLoadMore = m_loaded && !m_next.isEmpty();
    content.loadingMore = m_loadingMore;
    for (const auto &item : m_items) {
        m_seenTypes.insert(item.wanted.documentType.text(), item.wanted.documentType);
        if (m_loaded)
            content.entries.append(ConsentText::row(item, m_presentation));
    }
    ChoiceRow all;
    //: Filter of the consents: documents of all types
    all.name = ConsentsViewModel::tr("All documents");
    content.filterTypes.append(all);
    for (auto type = m_seenTypes.cbegin(); type != m_seenTypes.cend(); ++type) {
        ChoiceRow row;
        row.choiceId = type.key();
        row.name = m_presentation.look(type.value()).name;
        content.filterTypes.append(row);
    }
    if (m_failure)
        content.state = ScreenState::Failed;
    else if (!m_loaded)
        content.state = ScreenState::Loading;
    else
        content.state = content.entries.isEmpty() ? ScreenState::Empty : ScreenState::Ready;
    m_view.show(content);
}

} // namespace qujat::bridge
