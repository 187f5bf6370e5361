// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/NumberCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

Call post(const QString &path, QByteArray body)
{
    return {.method = QByteArrayLiteral("POST"), .path = path, .body = std::move(body)};
}

QString step(const NumberRequestId &id, const char *name)
{
    return QStringLiteral("/v1/number-requests/") + id.text() + QLatin1String(name);
}

} // namespace

NumberStep NumberStep::read(JsonReader &json)
{
    using State = NumberRequest::State;
    NumberStep step;
    auto &request = step.request;
    request.id = json.id<NumberRequestId>("id");
    request.change = json.text("kind") == QLatin1String("change");
    request.channel =
        json.oneOf<NumberRequest::Channel>("channel",
                                           {{"portal", NumberRequest::Channel::Portal},
                                            {"app", NumberRequest::Channel::Application},
                                            {"bank", NumberRequest::Channel::Bank}});
    request.numberMasked = json.text("number");
    request.oldNumberMasked = json.optionalText("oldNumber");
    request.needsSignature = json.text("proof") == QLatin1String("signature");
    request.state = json.oneOf<State>("state",
                                      {{"otp", State::Otp},
                                       {"signature", State::Signature},
                                       {"biometric", State::Biometric},
                                       {"processing", State::Processing},
                                       {"connected", State::Connected},
                                       {"refused", State::Refused},
                                       {"stopped", State::Stopped}});
    request.startedAt = json.time("startedAt");
    request.expiresAt = json.time("expiresAt");
    request.decidedAt = json.optionalTime("decidedAt");
    request.stoppableUntil = json.optionalTime("stoppableUntil");
    const auto outcome = json.optionalText("outcome");
    if (!outcome.isEmpty()) {
        const auto reason = json.optionalText("outcomeReason");
        QMap<Detail, QString> details;
        if (!reason.isEmpty())
            details.insert(Detail::Reason, reason);
        request.outcome = Failure(
            Failure::codeFromName(outcome).value_or(FailureCode::NumberRequestEnded), details);
    }
    if (request.state == State::Otp)
        step.otp = OtpNotice::read(json.object("otp"));
    if (request.state == State::Signature)
        step.statement = json.bytes("statement");
    return step;
}

Result<NumberStep> NumberStep::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    auto step = read(json);
    return json.result(std::move(step));
}

Call StartNumberRequest::call() const
{
    auto call =
        post(QStringLiteral("/v1/number-requests"),
             jsonBody({{QStringLiteral("number"), number},
                       {QStringLiteral("channel"),
                        inApplication ? QStringLiteral("app") : QStringLiteral("portal")}}));
    call.creates = true;
    return call;
}

Call SendNumberOtpRequest::call() const
{
    return post(step(request, "/otp"), secretObject("code", code));
}

Call ResendNumberOtpRequest::call() const
{
    return post(step(request, "/otp/resend"), QByteArrayLiteral("{}"));
}

Call SendNumberProofRequest::call() const
{
    const bool face = cms.isEmpty();
    auto call = post(step(request, "/proof"),
                     jsonBody({{face ? QStringLiteral("sample") : QStringLiteral("cms"),
                                QString::fromLatin1((face ? sample : cms).toBase64())}}));
    call.timeout = std::chrono::seconds(30);
    return call;
}

Call NumberStateRequest::call() const
{
    return get(step(request, ""));
}

Call StopNumberChangeRequest::call() const
{
    return post(step(request, "/stop"), QByteArrayLiteral("{}"));
}

Call NumberListRequest::call() const
{
    return get(QStringLiteral("/v1/number-requests"));
}

Result<NumberListReply> NumberListReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    NumberListReply list;
    json.each("items",
              [&](JsonReader &item) { list.items.push_back(NumberStep::read(item).request); });
    return json.result(std::move(list));
}

} // namespace qujat::egov
