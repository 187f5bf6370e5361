// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentJson.h"
#include "app/egov/consent/ConsentServices.h"

#include <QJsonArray>

namespace qujat::service::consent {

using namespace Qt::Literals::StringLiterals;

namespace {

using http::Call;
using http::Reply;

Result<Ask> askIn(const QJsonObject &body)
{
    const auto subject = Iin::parse(body.value(u"iin").toString());
    const auto object = body.value(u"wanted").toObject();
    const auto kind = wantedKindFromName(object.value(u"kind").toString());
    const auto type = DocumentType::parse(object.value(u"documentType").toString());
    if (!subject)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"iin"_s}});
    if (!kind || !type)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"wanted"_s}});
    Ask ask{.subject = *subject,
            .wanted = {*kind,
                       *type,
                       {},
                       object.value(u"claim").toString(),
                       object.value(u"parameter").toString()},
            .purpose = body.value(u"purpose").toString(),
            .legalGround = body.value(u"legalGround").toString(),
            .keepDays = body.value(u"keepDays").toInt(),
            .nonce = body.value(u"nonce").toString(),
            .namesNumber = body.contains(u"number")};
    for (const auto &field : object.value(u"fields").toArray())
        ask.wanted.fields.append(field.toString());
    return ask;
}

QJsonObject stateJson(const ConsentServices &services, const storage::Consent &consent,
                      Timestamp now)
{
    return systemConsentJson(consent, services.parts.policy().value("otpAttempts"), now);
}

Result<Reply> requestConsent(ConsentServices &services, const Call &call)
{
    const auto ask = askIn(call.body);
    if (!ask)
        return failure(ask.error());
    const auto consent =
        services.consents.ask(call.system, *ask, {call.requestKey, call.requestHash}, call.address);
    if (!consent)
        return failure(consent.error());
    return Reply::created(stateJson(services, *consent, call.at));
}

Result<Reply> getSystemConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    const auto consent = services.consents.ofSystem(call.system, *id);
    if (!consent)
        return failure(consent.error());
    return Reply::ok(stateJson(services, *consent, call.at));
}

Result<Reply> submitConsentPassword(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    const auto consent = services.consents.submitPassword(
        call.system, *id, call.body.value(u"code").toString(), call.address);
    if (!consent)
        return failure(consent.error());
    return Reply::ok(stateJson(services, *consent, call.at));
}

Result<Reply> deliverConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    const auto delivered =
        services.delivery.deliver(call.system, *id, call.requestKey, call.address);
    if (!delivered)
        return failure(delivered.error());
    return Reply::created(deliveredJson(*delivered));
}

Result<Reply> checkNumber(ConsentServices &services, const Call &call)
{
    const auto person = Iin::parse(call.body.value(u"iin").toString());
    if (!person)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"iin"_s}});
    const auto checked = services.numberCheck.check(
        call.system, *person, call.body.value(u"number").toString(), call.address);
    if (!checked)
        return failure(checked.error());
    return Reply::ok({{u"outcome"_s, u"match"_s}, {u"checkedAt"_s, toRfc3339(*checked)}});
}

Result<Reply> decideSystem(ConsentServices &services, const Call &call)
{
    const auto cms = http::bytesIn(call.body, "cms");
    if (!cms)
        return failure(cms.error());
    const auto system = services.parts.systems.decide(*cms, call.address);
    if (!system)
        return failure(system.error());
    return Reply::ok({{u"code"_s, system->code},
                      {u"status"_s, system->status},
                      {u"keyId"_s, system->keyId()},
                      {u"decidedAt"_s, toRfc3339(system->decidedAt)}});
}

} // namespace

void addSystemRoutes(http::Router &router, ConsentServices &services)
{
    using Function = Result<Reply> (*)(ConsentServices &, const Call &);
    const std::pair<const char *, Function> operations[] = {
        {"requestConsent", requestConsent},
        {"getSystemConsent", getSystemConsent},
        {"submitConsentPassword", submitConsentPassword},
        {"deliverConsent", deliverConsent},
        {"checkNumber", checkNumber},
        {"decideSystem", decideSystem},
    };
    for (const auto &[operation, function] : operations)
        router.on(operation,
                  [&services, function](const Call &call) { return function(services, call); });
}

} // namespace qujat::service::consent
