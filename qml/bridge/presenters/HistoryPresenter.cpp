// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/HistoryPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/History.h"
#include "qml/bridge/presenters/HistoryText.h"

namespace qujat::bridge {

HistoryPresenter::HistoryPresenter(Presentation &presentation, HistoryViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *history = m_presentation.session.history();
    connect(history, &session::History::entriesChanged, this, &HistoryPresenter::render);
    connect(history, &session::History::grew, this, &HistoryPresenter::load);
    connect(&view, &HistoryViewModel::roleChosen, this, [this](HistoryRole::Value role) {
        if (role == m_role)
            return;
        m_role = role;
        m_loaded = false;
        load();
    });
    connect(&view, &HistoryViewModel::filterTypeChosen, this, [this](const QString &type) {
        if (type == m_filter)
            return;
        m_filter = type;
        m_loaded = false;
        load();
    });
    connect(&view, &HistoryViewModel::moreRequested, this, &HistoryPresenter::loadMore);
    connect(&view, &HistoryViewModel::retryRequested, this, &HistoryPresenter::load);
}

void HistoryPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    std::optional<DocumentType> filter;
    if (const auto type = DocumentType::parse(m_filter))
        filter = *type;
    const auto role =
        m_role == HistoryRole::Viewer ? HistoryEntry::Role::Viewer : HistoryEntry::Role::Subject;
    m_loading = true;
    m_failure.reset();
    const int round = ++m_round;
    render();
    whenDone(m_presentation.session.history()->load(role, filter), this,
             [this, round](const Result<void> &done) {
                 if (round != m_round)
                     return;
                 m_loading = false;
                 m_loaded = done.has_value();
                 if (!done)
                     m_failure = done.error();
                 render();
             });
}

void HistoryPresenter::loadMore()
{
    if (m_loading || m_loadingMore || !m_presentation.session.history()->hasMore())
        return;
    m_loadingMore = true;
    render();
    whenDone(m_presentation.session.history()->loadMore(), this, [this](const Result<void> &) {
        m_loadingMore = false;
        render();
    });
}

void HistoryPresenter::wipeAll()
{
    ++m_round;
    m_loading = false;
    m_loaded = false;
    m_loadingMore = false;
    m_failure.reset();
    m_seenTypes.clear();
    m_filter.clear();
    m_role = HistoryRole::Subject;
    m_view.show({});
}

void HistoryPresenter::render()
{
    const auto *history = m_presentation.session.history();
    HistoryViewModel::Content content;
    content.role = m_role;
    content.filterType = m_filter;
    content.failure = m_presentation.words(m_failure);
    content.canLoadMore = m_loaded && history->hasMore();
    content.loadingMore = m_loadingMore;
    if (m_loaded) {
        for (const auto &entry : history->entries()) {
            content.entries.append(HistoryText::row(entry, m_presentation));
            if (entry.documentType)
                m_seenTypes.insert(entry.documentType->text(),
                                   m_presentation.look(*entry.documentType).name);
        }
    }
    ChoiceRow all;
    //: Filter of the history: documents of all types
    all.name = HistoryViewModel::tr("All documents");
    content.filterTypes.append(all);
    for (auto type = m_seenTypes.cbegin(); type != m_seenTypes.cend(); ++type) {
        ChoiceRow row;
        row.choiceId = type.key();
        row.name = type.value();
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
