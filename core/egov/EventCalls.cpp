// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/EventCalls.h"

#include "core/egov/AccessCalls.h"
#include "core/egov/Reply.h"

#include <QJsonDocument>

namespace qujat::egov {
namespace {

Notice readNotice(const QString &type, JsonReader data)
{
    if (type == QLatin1String("accessViewed")) {
        auto viewing = data.object("viewing");
        return notice::AccessViewed{data.id<GrantId>("accessId"),
                                    {viewing.id<ViewingId>("id"), viewing.time("at"),
                                     readViewer(viewing.object("viewer"))}};
    }
    if (type == QLatin1String("accessClosed"))
        return notice::AccessClosed{data.id<GrantId>("accessId")};
    if (type == QLatin1String("viewingClosed"))
        return notice::ViewingClosed{data.id<ViewingId>("viewingId")};
    if (type == QLatin1String("confirmationAsked"))
        return notice::ConfirmationAsked{readConfirmation(data)};
    if (type == QLatin1String("confirmationAnswered"))
        return notice::ConfirmationAnswered{data.id<ConfirmationId>("confirmationId"),
                                            readConfirmationWord(data)};
    if (type == QLatin1String("consentAsked"))
        return notice::ConsentAsked{readConsent(data)};
    if (type == QLatin1String("consentChanged"))
        return notice::ConsentChanged{readConsent(data)};
    if (type == QLatin1String("deviceSignedIn")) {
        const auto name = data.has("device") ? data.object("device").optionalText("name")
                                             : data.optionalText("deviceName");
        return notice::DeviceSignedIn{
            name, data.optionalTime("at").value_or(Timestamp{}),
            DeviceId::parse(data.optionalText("deviceId")).value_or(DeviceId())};
    }
    if (type == QLatin1String("complaintChanged"))
        return notice::ComplaintChanged{data.text("number")};
    if (type == QLatin1String("historyChanged"))
        return notice::HistoryChanged{};
    if (type == QLatin1String("numberChanged"))
        return notice::NumberChanged{data.text("what"), data.optionalTime("vetoUntil")};
    if (type == QLatin1String("noticed"))
        return notice::Noticed{data.text("kind"), data.flag("shown")};
    return notice::Other{};
}

Event readEvent(JsonReader &json)
{
    Event event;
    event.id = json.id<EventId>("id");
    event.at = json.time("at");
    event.notice = readNotice(json.text("type"), json.object("data"));
    return event;
}

} // namespace

Result<Event> Event::parse(const QByteArray &utf8)
{
    const auto document = QJsonDocument::fromJson(utf8);
    if (!document.isObject())
        return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("json")}});
    JsonReader json(document.object());
    auto event = readEvent(json);
    return json.result(std::move(event));
}

Call EventsRequest::call() const
{
    auto call = poll(QStringLiteral("/v1/events"));
    if (!after.isNull())
        call.query.addQueryItem(QStringLiteral("after"), after.text());
    return call;
}

Result<EventsReply> EventsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    EventsReply list;
    json.each("items", [&](JsonReader &item) { list.items.push_back(readEvent(item)); });
    return json.result(std::move(list));
}

Call eventStreamCall(const EventId &after)
{
    auto call = get(QStringLiteral("/v1/events/stream"));
    if (!after.isNull())
        call.query.addQueryItem(QStringLiteral("after"), after.text());
    return call;
}

} // namespace qujat::egov
