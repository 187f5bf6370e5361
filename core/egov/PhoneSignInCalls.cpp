// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/PhoneSignInCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {

Call LookAtSignInRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/sign-in-requests"),
            .body = jsonBody({{QStringLiteral("code"), code}}),
            .repeatable = true};
}

Result<LookAtSignInReply> LookAtSignInReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    SignInRequest request;
    request.id = json.id<SignInId>("id");
    auto device = json.object("device");
    request.deviceName = device.text("name");
    request.deviceForm = device.oneOf<DeviceForm>(
        "form", {{"phone", DeviceForm::Phone}, {"desktop", DeviceForm::Desktop}});
    auto origin = json.object("origin");
    request.network = origin.text("network");
    request.address = origin.optionalText("address");
    const auto choices = json.texts("choices");
    request.choices = QStringList(choices.begin(), choices.end());
    if (request.choices.size() < 2)
        json.fail("choices");
    request.askedAt = json.time("askedAt");
    request.expiresAt = json.time("expiresAt");
    return json.result(LookAtSignInReply{std::move(request)});
}

Call AnswerSignInRequest::call() const
{
    const QJsonObject body = digits.isEmpty() ? QJsonObject{{QStringLiteral("refuse"), true}}
                                              : QJsonObject{{QStringLiteral("digits"), digits}};
    return {.method = QByteArrayLiteral("POST"),
            .path =
                QStringLiteral("/v1/sign-in-requests/") + signIn.text() + QStringLiteral("/answer"),
            .body = jsonBody(body)};
}

Result<AnswerSignInReply> AnswerSignInReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    using enum Word;
    return json.result(AnswerSignInReply{json.oneOf<Word>(
        "state", {{"confirmed", Confirmed}, {"refused", Refused}, {"mismatch", Mismatch}})});
}

} // namespace qujat::egov
