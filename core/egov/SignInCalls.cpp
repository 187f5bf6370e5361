// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/SignInCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

Call post(const QString &path, QByteArray body)
{
    return {.method = QByteArrayLiteral("POST"),
            .path = path,
            .body = std::move(body),
            .auth = Auth::Device};
}

QString step(const SignInId &id, const char *name)
{
    return QStringLiteral("/v1/sign-ins/") + id.text() + QLatin1String(name);
}

} // namespace

OtpNotice OtpNotice::read(JsonReader json)
{
    OtpNotice otp;
    otp.sentTo = json.text("sentTo");
    otp.expiresAt = json.time("expiresAt");
    otp.resendAt = json.time("resendAt");
    otp.attemptsLeft = static_cast<int>(json.number("attemptsLeft", 0, 100));
    return otp;
}

std::optional<Person> readPerson(JsonReader json)
{
    const auto iin = Iin::parse(json.text("iin"));
    if (!iin) {
        json.fail("iin");
        return std::nullopt;
    }
    return Person{.iin = *iin,
                  .surname = json.text("surname"),
                  .givenName = json.text("givenName"),
                  .patronymic = json.optionalText("patronymic"),
                  .phoneMasked = json.optionalText("phone")};
}

SessionGrant SessionGrant::read(JsonReader &json, SecretBytes token)
{
    SessionGrant grant;
    auto session = json.object("session");
    session.text("accessToken");
    if (token.isEmpty())
        session.fail("accessToken");
    grant.accessToken = std::make_shared<const SecretBytes>(std::move(token));
    grant.expiresAt = session.time("expiresAt");
    auto device = json.object("device");
    grant.device = device.id<DeviceId>("id");
    grant.deviceClass = device.oneOf<DeviceClass>(
        "class", {{"cellular", DeviceClass::Cellular}, {"desktop", DeviceClass::Desktop}});
    grant.person = readPerson(json.object("person"));
    return grant;
}

Result<SignInStep> SignInStep::parse(const net::HttpReply &reply)
{
    auto body = reply;
    auto token = reply.status < 300 ? takeSecret(body.body, "accessToken") : SecretBytes();
    const auto object = readObject(body);
    wipe(body.body);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    SignInStep step;
    using enum State;
    step.state = json.oneOf<State>("state",
                                   {{"signature", Signature},
                                    {"otp", Otp},
                                    {"biometric", Biometric},
                                    {"password", Password},
                                    {"phone", Phone},
                                    {"complete", Complete}});
    if (json.has("id"))
        step.id = json.id<SignInId>("id");
    if (step.state == Signature)
        step.challenge = json.bytes("challenge");
    if (step.state == Otp)
        step.otp = OtpNotice::read(json.object("otp"));
    if (step.state == Phone) {
        step.expiresAt = json.time("expiresAt");
        auto phone = json.object("phone");
        step.phoneCode = phone.text("code");
        step.phoneDigits = phone.text("digits");
    }
    if (step.state == Complete)
        step.grant = SessionGrant::read(json, std::move(token));
    return json.result(step);
}

Call StartSignInRequest::call() const
{
    QJsonObject body{{QStringLiteral("method"), method},
                     {QStringLiteral("device"),
                      QJsonObject{{QStringLiteral("name"), deviceName},
                                  {QStringLiteral("form"),
                                   deviceForm == DeviceForm::Phone ? QStringLiteral("phone")
                                                                   : QStringLiteral("desktop")},
                                  {QStringLiteral("platform"), devicePlatform}}}};
    if (iin)
        body.insert(QStringLiteral("iin"), iin->text());
    auto call = post(QStringLiteral("/v1/sign-ins"), jsonBody(body));
    call.creates = true;
    return call;
}

Call SendSignatureRequest::call() const
{
    return post(step(signIn, "/signature"),
                jsonBody({{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}}));
}

Call SendOtpRequest::call() const
{
    return post(step(signIn, "/otp"), secretObject("code", code));
}

Call ResendOtpRequest::call() const
{
    return post(step(signIn, "/otp/resend"), QByteArrayLiteral("{}"));
}

Call ResumeSignInRequest::call() const
{
    auto call = post(step(signIn, "/resume"), QByteArrayLiteral("{}"));
    call.repeatable = true;
    return call;
}

Call ClaimSignInRequest::call() const
{
    return post(step(signIn, "/phone"), QByteArrayLiteral("{}"));
}

Call SendPasswordRequest::call() const
{
    auto call = post(step(signIn, "/password"), secretText("password", password));
    call.timeout = std::chrono::seconds(30);
    return call;
}

Call SendSampleRequest::call() const
{
    auto call =
        post(step(signIn, "/biometric"),
             jsonBody({{QStringLiteral("sample"), QString::fromLatin1(sample.toBase64())}}));
    call.timeout = std::chrono::seconds(30);
    return call;
}

} // namespace qujat::egov
