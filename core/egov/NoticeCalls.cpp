// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/NoticeCalls.h"

namespace qujat::egov {
namespace {

AccountNotice readNotice(JsonReader &json)
{
    AccountNotice notice;
    notice.number = json.text("number");
    notice.position = json.text("position");
    notice.at = json.time("at");
    notice.kind = json.text("kind");
    notice.category = json.text("category");
    notice.seen = json.flag("seen");
    notice.documentType = json.optionalText("documentType");
    if (auto viewer = json.optionalObject("viewer")) {
        notice.viewerName = viewer->text("name");
        notice.viewerOrganisation = viewer->optionalText("organisation");
    }
    notice.deviceName = json.optionalText("deviceName");
    notice.reason = json.optionalText("reason");
    return notice;
}

} // namespace

Call NoticesRequest::call() const
{
    auto call = get(QStringLiteral("/v1/notices"));
    if (!before.isEmpty())
        call.query.addQueryItem(QStringLiteral("before"), before);
    return call;
}

Result<NoticesReply> NoticesReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    NoticesReply notices;
    json.each("items", [&](JsonReader &item) { notices.items.push_back(readNotice(item)); });
    notices.unseen = static_cast<int>(json.number("unseen", 0, 1000));
    json.each("choices", [&](JsonReader &item) {
        notices.choices.push_back({item.text("category"), item.flag("shown"), item.flag("sms")});
    });
    notices.next = json.optionalText("next");
    return json.result(std::move(notices));
}

Call NoticesSeenRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/notices/seen"),
            .body = jsonBody({{QStringLiteral("position"), position}}),
            .repeatable = true};
}

Call ChooseNoticesRequest::call() const
{
    return {.method = QByteArrayLiteral("PUT"),
            .path = QStringLiteral("/v1/notices/choices"),
            .body = jsonBody({{QStringLiteral("category"), choice.category},
                              {QStringLiteral("shown"), choice.shown},
                              {QStringLiteral("sms"), choice.sms}}),
            .repeatable = true};
}

} // namespace qujat::egov
