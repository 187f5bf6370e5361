// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/JournalCalls.h"

#include "core/egov/Reply.h"

#include <QJsonDocument>

namespace qujat::egov {
namespace {

QString pathOf(const QString &number)
{
    return QStringLiteral("/v1/journal/receipts/")
        + QString::fromLatin1(QUrl::toPercentEncoding(number));
}

void addSize(Call &call, const char *name, qint64 size)
{
    if (size > 0)
        call.query.addQueryItem(QString::fromLatin1(name), QString::number(size));
}

constexpr qint64 LargestTree = 9007199254740991;

} // namespace

Call JournalHeadRequest::call() const
{
    return get(QStringLiteral("/v1/journal/head"), Auth::Open);
}

Result<JournalHeadReply> JournalHeadReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    JournalHeadReply head;
    head.checkpoint = json.text("checkpoint").toUtf8();
    return json.result(std::move(head));
}

Call JournalConsistencyRequest::call() const
{
    auto call = get(QStringLiteral("/v1/journal/consistency"), Auth::Open);
    addSize(call, "from", from);
    addSize(call, "to", to);
    return call;
}

Result<JournalConsistencyReply> JournalConsistencyReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    JournalConsistencyReply answer;
    answer.from = json.number("from", 1, LargestTree);
    answer.to = json.number("to", 1, LargestTree);
    for (const auto &step : json.texts("proof"))
        answer.proof.push_back(QByteArray::fromBase64(step.toLatin1()));
    answer.checkpoint = json.text("checkpoint").toUtf8();
    return json.result(std::move(answer));
}

Call JournalReceiptsRequest::call() const
{
    auto call = get(QStringLiteral("/v1/journal/receipts"));
    call.query.addQueryItem(QStringLiteral("role"), nameOf(role));
    if (!cursor.isEmpty())
        call.query.addQueryItem(QStringLiteral("cursor"), cursor);
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    addSize(call, "size", size);
    return call;
}

Result<JournalReceiptsReply> JournalReceiptsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    JournalReceiptsReply page;
    const auto checkpoint = json.text("checkpoint");
    page.checkpoint = checkpoint.toUtf8();
    const auto items = object->value(QLatin1String("items"));
    if (!items.isArray())
        json.fail("items");
    for (const auto &item : items.toArray()) {
        // With the head of the page an item is a receipt as JournalReceiptRequest gives it.
        auto receipt = item.toObject();
        const auto number = receipt.take(QLatin1String("number")).toString();
        if (number.isEmpty())
            json.fail("items");
        receipt.insert(QStringLiteral("format"), QStringLiteral("qujat-receipt"));
        receipt.insert(QStringLiteral("formatVersion"), 1);
        receipt.insert(QStringLiteral("checkpoint"), checkpoint);
        page.items.push_back({number, QJsonDocument(receipt).toJson(QJsonDocument::Compact)});
    }
    page.next = json.optionalText("next");
    return json.result(std::move(page));
}

Call JournalReceiptRequest::call() const
{
    auto call = get(pathOf(number));
    addSize(call, "size", size);
    return call;
}

Result<JournalReceiptReply> JournalReceiptReply::parse(const net::HttpReply &reply)
{
    if (const auto object = readObject(reply); !object)
        return failure(object.error());
    return JournalReceiptReply{reply.body};
}

Call DataFreeReceiptRequest::call() const
{
    return get(pathOf(number) + QStringLiteral("/data-free"));
}

} // namespace qujat::egov
