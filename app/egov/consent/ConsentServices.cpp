// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentServices.h"

#include "app/egov/consent/ConsentJson.h"

#include <QJsonArray>

namespace qujat::service::consent {

using namespace Qt::Literals::StringLiterals;

namespace {

using http::Call;
using http::Reply;

constexpr int DefaultPage = 50;
constexpr int LargestPage = 100;

Result<Reply> okOr(const Result<storage::Consent> &consent, Timestamp now)
{
    if (!consent)
        return failure(consent.error());
    return Reply::ok(consentJson(*consent, now));
}

/// "1700000000000.id" of the last one on the page before.
Result<std::optional<std::pair<Timestamp, QString>>> cursorIn(const Call &call)
{
    using Cursor = std::optional<std::pair<Timestamp, QString>>;
    const auto text = call.query.value(u"cursor"_s);
    if (text.isEmpty())
        return Cursor();
    bool isNumber = false;
    const auto dot = text.indexOf(u'.');
    const auto millis = text.left(dot).toLongLong(&isNumber);
    if (dot < 0 || !isNumber)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"cursor"_s}});
    return Cursor({Timestamp(std::chrono::milliseconds(millis)), text.mid(dot + 1)});
}

Result<Reply> listConsents(ConsentServices &services, const Call &call)
{
    const auto subject = call.caller().person.iin;
    const auto items = [&](const std::vector<storage::Consent> &consents, std::size_t most) {
        QJsonArray array;
        for (std::size_t i = 0; i < std::min(most, consents.size()); ++i)
            array.append(consentJson(consents[i], call.at));
        return QJsonObject{{u"items"_s, array}};
    };
    if (call.query.value(u"pending"_s) == u"true") {
        const auto pending = services.consents.pendingOf(subject);
        if (!pending)
            return failure(pending.error());
        return Reply::ok(items(*pending, pending->size()));
    }
    const auto before = cursorIn(call);
    if (!before)
        return failure(before.error());
    storage::ConsentQuery query{.subject = subject,
                                .system = call.query.value(u"system"_s),
                                .type = std::nullopt,
                                .before = *before,
                                .limit = DefaultPage};
    if (const auto type = DocumentType::parse(call.query.value(u"type"_s)))
        query.type = *type;
    if (const int limit = call.query.value(u"limit"_s).toInt(); limit > 0)
        query.limit = std::min(limit, LargestPage);
    const auto page = static_cast<std::size_t>(query.limit++); // one more tells of a next page
    const auto consents = services.consents.list(query);
    if (!consents)
        return failure(consents.error());
    auto body = items(*consents, page);
    if (consents->size() > page) {
        const auto &last = (*consents)[page - 1].request;
        body.insert(u"next"_s,
                    QString::number(last.askedAt.time_since_epoch().count()) + u'.'
                        + last.id.text());
    }
    return Reply::ok(body);
}

Result<Reply> getConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.consents.ofSubject(call.caller().person.iin, *id), call.at);
}

Result<Reply> previewConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    const auto preview = services.delivery.preview(call.caller().person.iin, *id, call.address);
    if (!preview)
        return failure(preview.error());
    auto body = preview->answer;
    if (!preview->cms.isEmpty())
        body.insert(u"cms"_s, QString::fromLatin1(preview->cms.toBase64()));
    return Reply::ok(body);
}

Result<Reply> answerConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(
        services.consents.answer(call.caller().person.iin, *id, call.body.value(u"agree").toBool()),
        call.at);
}

Result<Reply> withdrawConsent(ConsentServices &services, const Call &call)
{
    const auto id = call.id<ConsentId>("consentId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.consents.withdraw(call.caller().person.iin, *id), call.at);
}

} // namespace

ConsentServices::ConsentServices(ConsentParts theParts)
    : parts(std::move(theParts))
    , consents(parts)
    , delivery(parts)
    , numberCheck(parts)
{
}

void ConsentServices::addTo(http::Router &router)
{
    using Function = Result<Reply> (*)(ConsentServices &, const Call &);
    const std::pair<const char *, Function> operations[] = {
        {"listConsents", listConsents},       {"getConsent", getConsent},
        {"previewConsent", previewConsent},   {"answerConsent", answerConsent},
        {"withdrawConsent", withdrawConsent},
    };
    for (const auto &[operation, function] : operations)
        router.on(operation, [this, function](const Call &call) { return function(*this, call); });
    addSystemRoutes(router, *this);
}

} // namespace qujat::service::consent
