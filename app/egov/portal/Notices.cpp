// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Notices.h"

#include "app/egov/gateways/Messages.h"
#include "app/egov/storage/AccountStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageSize = 50;

struct Kind {
    const char *name;
    const char *category;
};

/// Notes that are notices. What a person does to the own documents is in the history only.
constexpr std::array Kinds{
    Kind{"viewing", "use"},
    Kind{"refusedViewing", "use"},
    Kind{"numberConnected", "change"},
    Kind{"numberChanged", "change"},
    Kind{"numberRefused", "change"},
    Kind{"numberStopped", "change"},
    Kind{"numberChangedHands", "change"},
    Kind{"passwordSet", "change"},
    Kind{"certificateIssued", "change"},
    Kind{"deviceSignedIn", "device"},
    Kind{"deviceEnded", "device"},
    Kind{"signInRefused", "device"},
    Kind{"pinDestroyed", "device"},
};

storage::NoticeChoice choiceOf(const std::vector<storage::NoticeChoice> &choices,
                               const QString &category)
{
    const auto found = std::ranges::find(choices, category, &storage::NoticeChoice::category);
    return found == choices.end() ? storage::NoticeChoice{category} : *found;
}

QJsonObject noticeJson(const storage::StoredNote &note, qint64 seenUpTo)
{
    QJsonObject item{{u"number"_s, note.entry.number},
                     {u"position"_s, QString::number(note.position)},
                     {u"at"_s, toRfc3339(note.entry.at)},
                     {u"kind"_s, note.entry.kind},
                     {u"category"_s, Notices::categoryOf(note.entry.kind)},
                     {u"seen"_s, note.position <= seenUpTo}};
    if (note.entry.documentType)
        item.insert(u"documentType"_s, note.entry.documentType->text());
    if (note.entry.viewer) {
        QJsonObject viewer{{u"name"_s, note.entry.viewer->name}};
        if (!note.entry.viewer->organisation.isEmpty())
            viewer.insert(u"organisation"_s, note.entry.viewer->organisation);
        item.insert(u"viewer"_s, viewer);
    }
    if (!note.entry.deviceName.isEmpty())
        item.insert(u"deviceName"_s, note.entry.deviceName);
    if (!note.entry.reason.isEmpty())
        item.insert(u"reason"_s, note.entry.reason);
    return item;
}

QJsonArray choicesJson(const std::vector<storage::NoticeChoice> &choices)
{
    QJsonArray items;
    for (const auto &category : Notices::categories()) {
        const auto choice = choiceOf(choices, category);
        items.append(QJsonObject{
            {u"category"_s, category}, {u"shown"_s, choice.shown}, {u"sms"_s, choice.sms}});
    }
    return items;
}

} // namespace

Notices::Notices(storage::Store &store, gateways::Sms &sms)
    : m_store(store)
    , m_sms(sms)
{
}

void Notices::addTo(http::Router &router)
{
    m_store.setNoteListener([this](storage::Transaction &transaction,
                                   const storage::WrittenNote &note) { tell(transaction, note); });
    router.on("listNotices", [this](const http::Call &call) { return list(call); });
    router.on("markNoticesSeen", [this](const http::Call &call) { return seen(call); });
    router.on("chooseNotices", [this](const http::Call &call) { return choose(call); });
}

QStringList Notices::categories()
{
    return {u"use"_s, u"change"_s, u"device"_s};
}

QStringList Notices::kinds()
{
    QStringList names;
    for (const auto &kind : Kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString Notices::categoryOf(const QString &kind)
{
    const auto found = std::ranges::find_if(
        Kinds, [&](const Kind &known) { return kind == QLatin1String(known.name); });
    return found == Kinds.end() ? QString() : QString::fromLatin1(found->category);
}

void Notices::tell(storage::Transaction &transaction, const storage::WrittenNote &note)
{
    const auto category = categoryOf(note.kind);
    if (category.isEmpty() || note.role != HistoryEntry::Role::Subject)
        return;
    const auto choice =
        choiceOf(storage::AccountStore(transaction).noticeChoices(note.account), category);
    storage::EventStore(transaction)
        .append(note.account, u"noticed"_s, note.at,
                {{u"number"_s, note.number},
                 {u"kind"_s, note.kind},
                 {u"category"_s, category},
                 {u"shown"_s, choice.shown}});
    if (!choice.sms)
        return;
    const auto account = storage::PortalStore(transaction).account(note.account);
    if (account && !account->phone.isEmpty())
        m_sms.send(transaction, account->phone, gateways::messageText(u"notice-"_s + category),
                   note.at);
}

Result<http::Reply> Notices::list(const http::Call &call) const
{
    std::optional<qint64> before;
    if (call.query.contains(u"before"_s)) {
        bool whole = false;
        before = call.query.value(u"before"_s).toLongLong(&whole);
        if (!whole)
            return failure(FailureCode::RequestMalformed, {{Detail::Field, u"before"_s}});
    }
    return m_store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::AccountStore accounts(transaction);
        const auto &account = call.caller().account();
        const auto seenUpTo = accounts.noticesSeenUpTo(account);
        QJsonArray items;
        int unseen = 0;
        // Notes of the person's own doings lie in between: pages are read until one is full.
        for (bool more = true; more && items.size() < PageSize;) {
            const auto notes = storage::NoteStore(transaction)
                                   .find({call.caller().person.iin, HistoryEntry::Role::Subject,
                                          std::nullopt, before, PageSize});
            more = notes.size() == PageSize;
            for (const auto &note : notes) {
                before = note.position;
                if (items.size() == PageSize || categoryOf(note.entry.kind).isEmpty())
                    continue;
                items.append(noticeJson(note, seenUpTo));
                unseen += note.position > seenUpTo ? 1 : 0;
                if (items.size() == PageSize)
                    break;
            }
        }
        QJsonObject body{{u"items"_s, items},
                         {u"unseen"_s, unseen},
                         {u"choices"_s, choicesJson(accounts.noticeChoices(account))}};
        if (items.size() == PageSize)
            body.insert(u"next"_s, items.last().toObject().value(u"position"_s));
        return http::Reply::ok(body);
    });
}

Result<http::Reply> Notices::seen(const http::Call &call)
{
    bool whole = false;
    const auto position = call.body.value(u"position").toString().toLongLong(&whole);
    if (!whole)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"position"_s}});
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::AccountStore(transaction).setNoticesSeenUpTo(call.caller().account(), position);
        return http::Reply::noContent();
    });
}

Result<http::Reply> Notices::choose(const http::Call &call)
{
    const storage::NoticeChoice choice{call.body.value(u"category").toString(),
                                       call.body.value(u"shown").toBool(),
                                       call.body.value(u"sms").toBool()};
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::AccountStore(transaction).putNoticeChoice(call.caller().account(), choice);
        return http::Reply::noContent();
    });
}

} // namespace qujat::service::portal
