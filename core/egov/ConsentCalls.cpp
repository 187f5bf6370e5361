// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/ConsentCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

constexpr qint64 Most = 100'000;

QString pathOf(const ConsentId &consent)
{
    return QStringLiteral("/v1/consents/") + consent.text();
}

/// A word of the contract; \a read gives nothing for any other.
template <typename Read>
auto wordIn(JsonReader &json, const char *key, Read read)
{
    const auto value = read(json.text(key));
    if (!value)
        json.fail(key);
    using Value = typename decltype(value)::value_type;
    return value.value_or(Value{});
}

AskMeter readMeter(JsonReader json)
{
    AskMeter meter;
    meter.verdict =
        wordIn(json, "verdict", [](const QString &word) { return verdictFromName(word); });
    meter.asked = static_cast<int>(json.number("asked", 0, Most));
    meter.usual = static_cast<int>(json.number("usual", 0, Most));
    meter.approved = static_cast<int>(json.number("approved", 0, Most));
    meter.systems = static_cast<int>(json.number("systems", 0, Most));
    meter.requests = static_cast<int>(json.number("requests", 0, Most));
    for (const auto &field : json.texts("unusual"))
        meter.unusual.append(field);
    return meter;
}

LocalizedText readText(JsonReader json)
{
    LocalizedText text{json.text("kk"), json.text("ru"), json.optionalText("en")};
    if (text.en.isEmpty())
        text.en = text.ru;
    return text;
}

} // namespace

Wanted readWanted(JsonReader json)
{
    Wanted wanted;
    wanted.kind =
        wordIn(json, "kind", [](const QString &word) { return wantedKindFromName(word); });
    wanted.documentType = json.id<DocumentType>("documentType");
    if (wanted.kind == Wanted::Kind::Fields) {
        for (const auto &field : json.texts("fields"))
            wanted.fields.append(field);
        if (wanted.fields.isEmpty())
            json.fail("fields");
    }
    if (wanted.kind == Wanted::Kind::Statement) {
        wanted.claim = json.text("claim");
        wanted.parameter = json.text("parameter");
    }
    return wanted;
}

ConsentRequest readConsent(JsonReader &json)
{
    ConsentRequest consent;
    consent.id = json.id<ConsentId>("id");
    consent.reference = json.text("reference");
    consent.state =
        wordIn(json, "state", [](const QString &word) { return consentStateFromName(word); });
    auto requester = json.object("requester");
    consent.requester = readText(requester.object("name"));
    consent.owner = requester.text("owner");
    consent.sector = requester.text("sector");
    consent.wanted = readWanted(json.object("wanted"));
    consent.purpose = json.text("purpose");
    consent.legalGround = json.text("legalGround");
    consent.keepDays = static_cast<int>(json.number("keepDays", 0, Most));
    consent.askedAt = json.time("askedAt");
    consent.expiresAt = json.time("expiresAt");
    if (json.has("way"))
        consent.way =
            wordIn(json, "way", [](const QString &word) { return consentWayFromName(word); });
    consent.answeredAt = json.optionalTime("answeredAt");
    consent.deliveredAt = json.optionalTime("deliveredAt");
    consent.withdrawnAt = json.optionalTime("withdrawnAt");
    consent.noteNumber = json.optionalText("noteNumber");
    consent.meter = readMeter(json.object("meter"));
    return consent;
}

Result<ConsentReply> ConsentReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ConsentReply answer{readConsent(json)};
    return json.result(std::move(answer));
}

Result<ListConsentsReply> ListConsentsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ListConsentsReply list;
    json.each("items", [&](JsonReader &item) { list.items.push_back(readConsent(item)); });
    list.next = json.optionalText("next");
    return json.result(std::move(list));
}

Call ListConsentsRequest::call() const
{
    auto call = get(QStringLiteral("/v1/consents"));
    if (pending) {
        call.query.addQueryItem(QStringLiteral("pending"), QStringLiteral("true"));
        return call;
    }
    if (!system.isEmpty())
        call.query.addQueryItem(QStringLiteral("system"), system);
    if (type)
        call.query.addQueryItem(QStringLiteral("type"), type->text());
    if (!cursor.isEmpty())
        call.query.addQueryItem(QStringLiteral("cursor"), cursor);
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    return call;
}

Call GetConsentRequest::call() const
{
    return get(pathOf(consent));
}

Call PreviewConsentRequest::call() const
{
    return get(pathOf(consent) + QStringLiteral("/preview"));
}

Result<PreviewConsentReply> PreviewConsentReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    PreviewConsentReply preview;
    if (json.has("cms"))
        preview.cms = json.bytes("cms");
    else if (json.has("values"))
        preview.values = json.json("values");
    else
        preview.answer = json.flag("answer");
    return json.result(std::move(preview));
}

Call AnswerConsentRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(consent) + QStringLiteral("/answer"),
            .body = jsonBody({{QStringLiteral("agree"), agree}}),
            .repeatable = true};
}

Call WithdrawConsentRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(consent) + QStringLiteral("/withdraw"),
            .body = jsonBody({}),
            .repeatable = true};
}

} // namespace qujat::egov
