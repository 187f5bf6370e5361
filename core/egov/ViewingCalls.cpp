// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/ViewingCalls.h"

namespace qujat::egov {
namespace {

QString pathOf(const ViewingId &viewing)
{
    return QStringLiteral("/v1/viewings/") + viewing.text();
}

} // namespace

Call ViewRequest::call() const
{
    QJsonObject body;
    if (confirmation) {
        body.insert(QStringLiteral("confirmation"), confirmation->text());
    } else {
        QJsonArray texts;
        for (const auto &frame : frames)
            texts.append(frame);
        body.insert(QStringLiteral("frames"), texts);
    }
    if (!purpose.isEmpty())
        body.insert(QStringLiteral("purpose"), purpose);
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/viewings"),
            .body = jsonBody(body),
            .creates = true,
            .timeout = std::chrono::seconds(30)};
}

Result<ViewReply> ViewReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ViewReply view;
    view.id = json.id<ViewingId>("id");
    view.number = json.text("number");
    view.type = json.id<DocumentType>("documentType");
    view.cms = json.bytes("cms");
    view.formVersion = json.object("form").text("version");
    view.openedAt = json.time("openedAt");
    view.expiresAt = json.time("expiresAt");
    view.subjectInitials = json.object("subject").text("initials");
    view.retrievedAt = json.time("retrievedAt");
    view.requestNumber = json.text("requestNumber");
    view.holderHead = json.optionalText("holderHead").toUtf8();
    return json.result(view);
}

Call ViewingStateRequest::call() const
{
    return poll(pathOf(viewing));
}

Result<ViewingStateReply> ViewingStateReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    using enum State;
    ViewingStateReply answer;
    answer.state =
        json.oneOf<State>("state", {{"open", Open}, {"closed", Closed}, {"expired", Expired}});
    answer.expiresAt = json.time("expiresAt");
    return json.result(answer);
}

Call CloseViewingRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(viewing) + QStringLiteral("/close"),
            .body = QByteArrayLiteral("{}"),
            .repeatable = true};
}

Call ViewedDocumentRequest::call() const
{
    auto call = get(pathOf(viewing) + QStringLiteral("/documents/") + type.text());
    call.timeout = std::chrono::seconds(30);
    return call;
}

} // namespace qujat::egov
