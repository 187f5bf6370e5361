// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/ComplaintCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

QDate readDay(JsonReader &json, const char *key)
{
    const auto day = QDate::fromString(json.text(key), Qt::ISODate);
    if (!day.isValid())
        json.fail(key);
    return day;
}

Complaint readComplaint(JsonReader &json)
{
    Complaint complaint;
    complaint.number = json.text("number");
    auto subject = json.object("subject");
    complaint.subject = {subject.text("kind"), subject.text("reference"), subject.text("code"),
                         subject.time("at")};
    using enum Complaint::Recipient;
    complaint.recipient = json.oneOf<Complaint::Recipient>(
        "recipient",
        {{"higherBody", HigherBody}, {"official", Official}, {"qualityBody", QualityBody}});
    complaint.text = json.text("text");
    complaint.receivedAt = json.time("receivedAt");
    complaint.forwardUntil = readDay(json, "forwardUntil");
    complaint.providerUntil = readDay(json, "providerUntil");
    if (json.has("bodyUntil"))
        complaint.bodyUntil = readDay(json, "bodyUntil");
    using enum Complaint::State;
    complaint.state = json.oneOf<Complaint::State>("state",
                                                   {{"registered", Registered},
                                                    {"satisfied", Satisfied},
                                                    {"forwarded", Forwarded},
                                                    {"decided", Decided}});
    complaint.overdue = json.flag("overdue");
    complaint.forwardedLate = json.flag("forwardedLate");
    complaint.termsCertain = json.flag("termsCertain");
    complaint.decision = json.optionalText("decision");
    if (json.has("steps")) {
        json.each("steps", [&](JsonReader &step) {
            complaint.steps.push_back(
                {step.time("at"), step.text("kind"), step.optionalText("text")});
        });
    }
    return complaint;
}

QString pathOf(const QString &number)
{
    return QStringLiteral("/v1/complaints/") + number;
}

} // namespace

Call FileComplaintRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/complaints"),
            .body = jsonBody({{QStringLiteral("subject"),
                               QJsonObject{{QStringLiteral("kind"), kind},
                                           {QStringLiteral("reference"), reference}}},
                              {QStringLiteral("recipient"), nameOf(recipient)},
                              {QStringLiteral("text"), text}}),
            .creates = true};
}

Call ComplaintRequest::call() const
{
    return get(pathOf(number));
}

Call ComplaintsRequest::call() const
{
    return get(QStringLiteral("/v1/complaints"));
}

Call CourtRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(number) + QStringLiteral("/court"),
            .body = jsonBody({}),
            .repeatable = true};
}

Result<ComplaintReply> ComplaintReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    return json.result(ComplaintReply{readComplaint(json)});
}

Result<ComplaintsReply> ComplaintsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ComplaintsReply list;
    json.each("items", [&](JsonReader &item) { list.items.push_back(readComplaint(item)); });
    return json.result(list);
}

Result<CourtReply> CourtReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    if (json.text("information") != u"courtAfterDecision")
        json.fail("information");
    return json.result(CourtReply{});
}

} // namespace qujat::egov
