// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/HistoryCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

HistoryEntry readEntry(JsonReader &json)
{
    HistoryEntry entry;
    entry.number = json.text("number");
    entry.at = json.time("at");
    entry.kind = json.text("kind");
    using Role = HistoryEntry::Role;
    entry.role = json.oneOf<Role>("role", {{"subject", Role::Subject}, {"viewer", Role::Viewer}});
    if (json.has("documentType"))
        entry.documentType = json.id<DocumentType>("documentType");
    if (json.has("channel")) {
        const auto channel = channelFromName(json.text("channel"));
        if (!channel)
            json.fail("channel");
        entry.channel = channel.value_or(HistoryEntry::Channel::App);
    }
    entry.purpose = json.optionalText("purpose");
    entry.subjectInitials = json.optionalText("subjectInitials");
    entry.deviceName = json.optionalText("deviceName");
    entry.reason = json.optionalText("reason");
    if (auto object = json.optionalObject("viewer")) {
        Viewer viewer;
        viewer.name = object->text("name");
        viewer.organisation = object->optionalText("organisation");
        using enum RecipientKind;
        if (json.has("recipientKind")) {
            viewer.kind = json.oneOf<RecipientKind>("recipientKind",
                                                    {{"individual", Individual},
                                                     {"legalEntity", LegalEntity},
                                                     {"governmentAgency", GovernmentAgency}});
        }
        entry.viewer = viewer;
    }
    return entry;
}

} // namespace

Call HistoryRequest::call() const
{
    auto call = get(QStringLiteral("/v1/history"));
    call.query.addQueryItem(QStringLiteral("role"), nameOf(role));
    if (type)
        call.query.addQueryItem(QStringLiteral("type"), type->text());
    if (!cursor.isEmpty())
        call.query.addQueryItem(QStringLiteral("cursor"), cursor);
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    return call;
}

Result<HistoryReply> HistoryReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    HistoryReply page;
    json.each("items", [&](JsonReader &item) { page.items.push_back(readEntry(item)); });
    page.next = json.optionalText("next");
    return json.result(page);
}

} // namespace qujat::egov
