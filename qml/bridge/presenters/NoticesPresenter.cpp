// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/NoticesPresenter.h"

#include "core/base/WhenDone.h"

#include <algorithm>

namespace qujat::bridge {
namespace {

QString iconOf(const QString &kind)
{
    if (kind == u"viewing")
        return QStringLiteral("eye");
    if (kind == u"refusedViewing" || kind == u"numberRefused")
        return QStringLiteral("ban");
    if (kind.startsWith(u"number") || kind.startsWith(u"device"))
        return QStringLiteral("smartphone");
    if (kind == u"certificateIssued")
        return QStringLiteral("file-check");
    return kind == u"passwordSet" ? QStringLiteral("lock") : QStringLiteral("info");
}

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

QString NoticesPresenter::titleOf(const QString &kind)
{
    if (kind == u"viewing") {
        //: Notice: somebody looked at a document of the person
        return NoticesViewModel::tr("A document of yours was viewed");
    }
    if (kind == u"refusedViewing") {
        //: Notice: somebody tried to look at a document and was refused
        return NoticesViewModel::tr("A viewing was refused");
    }
    if (kind == u"numberConnected") {
        //: Notice: the first number was connected to the account
        return NoticesViewModel::tr("Your number was connected");
    }
    if (kind == u"numberChanged") {
        //: Notice: another number was connected to the account
        return NoticesViewModel::tr("Your number was changed");
    }
    if (kind == u"numberRefused") {
        //: Notice: a request for a number was refused
        return NoticesViewModel::tr("A request for a number was refused");
    }
    if (kind == u"numberStopped") {
        //: Notice: a change of number was taken back
        return NoticesViewModel::tr("A change of number was stopped");
    }
    if (kind == u"numberChangedHands") {
        //: Notice: the operator gave the number of the account to somebody else
        return NoticesViewModel::tr("Your number belongs to somebody else now");
    }
    if (kind == u"passwordSet") {
        //: Notice: the password of the account was set
        return NoticesViewModel::tr("The password of your account was set");
    }
    if (kind == u"certificateIssued") {
        //: Notice: a certificate of electronic signature was issued to the person
        return NoticesViewModel::tr("A signature certificate was issued");
    }
    if (kind == u"deviceSignedIn") {
        //: Notice: somebody signed in on a device
        return NoticesViewModel::tr("Sign-in on a device");
    }
    if (kind == u"deviceEnded") {
        //: Notice: a device was signed out
        return NoticesViewModel::tr("A device was signed out");
    }
    if (kind == u"pinDestroyed") {
        //: Notice: a device was wiped after too many wrong PINs
        return NoticesViewModel::tr("A device was wiped after wrong PINs");
    }
    //: Notice of a kind that this version does not know
    return NoticesViewModel::tr("Another event");
}

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
                    Q_EMIT told(titleOf(kind));
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
    row.title = titleOf(notice.kind);
    row.stateIcon = iconOf(notice.kind);
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
    row.detail = parts.join(QStringLiteral(" · "));
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
