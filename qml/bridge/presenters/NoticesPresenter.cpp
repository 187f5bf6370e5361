// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/NoticesPresenter.h"

#include "core/base/WhenDone.h"
#include "qml/bridge/presenters/NoticeText.h"
#include "qml/bridge/words/FailureText.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

QString categoryName(const QString &category)
{
    if (category == u"use") {
        //: Kind of notices: who looked at documents
        return NoticesViewModel::tr("Use of my documents");
    }
    if (category == u"change") {
        //: Kind of notices: number, password
        return NoticesViewModel::tr("Changes of my account");
    }
    //: Kind of notices: sign-ins and ends of devices
    return NoticesViewModel::tr("My devices");
}

} // namespace

NoticesPresenter::NoticesPresenter(Presentation &presentation, NoticesViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    connect(m_presentation.session.notices(), &session::Notices::noticed, this,
            [this](const QString &kind, bool shown) {
                load();
                // Viewings, numbers and sign-ins are told by whom they concern, with more words.
                const bool toldElsewhere = kind == u"viewing" || kind == u"deviceSignedIn";
                if (shown && !toldElsewhere)
                    Q_EMIT told(NoticeText::title(kind));
            });
    connect(&view, &NoticesViewModel::refreshRequested, this, &NoticesPresenter::load);
    connect(&view, &NoticesViewModel::moreRequested, this, &NoticesPresenter::loadMore);
    connect(&view, &NoticesViewModel::seenNoted, this, &NoticesPresenter::markSeen);
    connect(&view, &NoticesViewModel::choiceMade, this,
            [this](const QString &category, bool shown, bool sms) {
                choose({category, shown, sms});
            });
}

void NoticesPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    const int round = ++m_round;
    whenDone(m_presentation.session.notices()->load(), this,
             [this, round](const Result<session::Notices::Page> &page) {
                 if (round != m_round)
                     return;
                 if (page) {
                     m_items = page->items;
                     m_choices = page->choices;
                     m_next = page->next;
                     m_loaded = true;
                     m_failure.reset();
                 } else {
                     m_failure = page.error();
                 }
                 render();
             });
}

void NoticesPresenter::loadMore()
{
    if (m_next.isEmpty())
        return;
    const int round = ++m_round;
    whenDone(m_presentation.session.notices()->load(m_next), this,
             [this, round](const Result<session::Notices::Page> &page) {
                 if (round != m_round || !page)
                     return;
                 m_items.insert(m_items.end(), page->items.begin(), page->items.end());
                 m_next = page->next;
                 render();
             });
}

void NoticesPresenter::markSeen()
{
    if (m_items.empty() || m_items.front().seen)
        return;
    // They stay marked as new while the page is in front of the person; the next load tells.
    whenDone(m_presentation.session.notices()->markSeen(m_items.front().position), this,
             [](const Result<void> &) {});
}

void NoticesPresenter::choose(const NoticeChoice &choice)
{
    whenDone(m_presentation.session.notices()->choose(choice), this,
             [this, choice](const Result<void> &done) {
                 const auto known =
                     std::ranges::find(m_choices, choice.category, &NoticeChoice::category);
                 if (done && known != m_choices.end())
                     *known = choice;
                 else if (!done)
                     m_failure = done.error();
                 render();
             });
}

void NoticesPresenter::wipeAll()
{
    ++m_round;
    m_items.clear();
    m_choices.clear();
    m_next.clear();
    m_loaded = false;
    m_failure.reset();
    m_view.show({});
}

NoticeRow NoticesPresenter::rowOf(const AccountNotice &notice) const
{
    NoticeRow row;
    row.number = notice.number;
    row.dayText = m_presentation.wording.day(notice.at, m_presentation.now());
    row.timeText = m_presentation.wording.time(notice.at);
    row.title = NoticeText::title(notice.kind);
    row.stateIcon = NoticeText::icon(notice.kind);
    row.unseen = !notice.seen;
    QStringList parts;
    if (const auto type = DocumentType::parse(notice.documentType))
        parts.append(m_presentation.look(*type).name);
    parts << notice.viewerName << notice.viewerOrganisation << notice.deviceName;
    if (const auto code = Failure::codeFromName(notice.reason)) {
        parts.append(FailureText::words(*code).title);
        row.refusalCode = notice.reason;
    }
    parts.removeAll(QString());
    QStringList lines{parts.join(QStringLiteral(" · ")), NoticeText::sentence(notice.kind)};
    lines.removeAll(QString());
    row.detail = lines.join(u'\n');
    return row;
}

void NoticesPresenter::render()
{
    NoticesViewModel::Content content;
    content.failure = m_presentation.words(m_failure);
    content.canLoadMore = !m_next.isEmpty();
    for (const auto &notice : m_items) {
        content.items.append(rowOf(notice));
        content.unseen += notice.seen ? 0 : 1;
    }
    for (const auto &choice : m_choices) {
        NoticeChoiceRow row;
        row.category = choice.category;
        row.name = categoryName(choice.category);
        row.shown = choice.shown;
        row.sms = choice.sms;
        content.choices.append(row);
    }
    if (m_failure)
        content.state = ScreenState::Failed;
    else if (!m_loaded)
        content.state = ScreenState::Loading;
    else
        content.state = content.items.isEmpty() ? ScreenState::Empty : ScreenState::Ready;
    m_view.show(content);
}

} // namespace qujat::bridge
