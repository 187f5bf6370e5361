// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/ConfirmationCalls.h"

#include "core/egov/AccessCalls.h"
#include "core/egov/Reply.h"

#include <QRegularExpression>

#include <algorithm>

namespace qujat::egov {
namespace {

bool isTwoDigits(const QString &text)
{
    return text.size() == 2
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString pathOf(const ConfirmationId &confirmation)
{
    return QStringLiteral("/v1/confirmations/") + confirmation.text();
}

} // namespace

ConfirmationWord readConfirmationWord(JsonReader &json)
{
    using enum ConfirmationWord;
    return json.oneOf<ConfirmationWord>("state",
                                        {{"pending", Pending},
                                         {"confirmed", Confirmed},
                                         {"refused", Refused},
                                         {"mismatch", Mismatch},
                                         {"timeout", Timeout},
                                         {"used", Used}});
}

ConfirmationRequest readConfirmation(JsonReader &json)
{
    ConfirmationRequest request;
    request.id = json.id<ConfirmationId>("id");
    request.accessId = json.id<GrantId>("accessId");
    request.documentType = json.id<DocumentType>("documentType");
    request.asker = readViewer(json.object("asker"));
    request.purpose = json.optionalText("purpose");
    request.choices = json.texts("choices");
    if (request.choices.size() < 2 || !std::ranges::all_of(request.choices, isTwoDigits))
        json.fail("choices");
    request.expiresAt = json.time("expiresAt");
    return request;
}

Call AskRequest::call() const
{
    QJsonObject body{{QStringLiteral("shortCode"), code.text()}};
    if (!purpose.isEmpty())
        body.insert(QStringLiteral("purpose"), purpose);
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/confirmations"),
            .body = jsonBody(body),
            .creates = true};
}

Result<AskReply> AskReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    AskReply answer;
    answer.id = json.id<ConfirmationId>("id");
    answer.digits = json.text("digits");
    if (!isTwoDigits(answer.digits))
        json.fail("digits");
    answer.expiresAt = json.time("expiresAt");
    return json.result(answer);
}

Result<ConfirmationReply> ConfirmationReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    return json.result(ConfirmationReply{readConfirmationWord(json)});
}

Call ConfirmationStateRequest::call() const
{
    return poll(pathOf(confirmation));
}

Call ListConfirmationsRequest::call() const
{
    return get(QStringLiteral("/v1/confirmations"));
}

Result<ListConfirmationsReply> ListConfirmationsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ListConfirmationsReply list;
    json.each("items", [&](JsonReader &item) { list.items.push_back(readConfirmation(item)); });
    return json.result(list);
}

Call AnswerConfirmationRequest::call() const
{
    const QJsonObject body = digits.isEmpty() ? QJsonObject{{QStringLiteral("refuse"), true}}
                                              : QJsonObject{{QStringLiteral("digits"), digits}};
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(confirmation) + QStringLiteral("/answer"),
            .body = jsonBody(body)};
}

} // namespace qujat::egov
