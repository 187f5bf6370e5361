// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/DemoClient.h"

#include "core/base/WhenDone.h"
#include "core/crypto/HttpSignature.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/Random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace qujat::demonstration {
namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QByteArray bytes(const QJsonObject &object, const char *name)
{
    return QByteArray::fromBase64(text(object, name).toLatin1());
}

Failure failureOf(const net::HttpReply &reply)
{
    const auto problem = QJsonDocument::fromJson(reply.body).object();
    const auto code = Failure::codeFromName(text(problem, "code"));
    return Failure(code.value_or(FailureCode::ReplyMalformed));
}

} // namespace

DemoClient::DemoClient(const QUrl &service, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_transport(tls)
{
}

template <typename T>
QFuture<Result<T>> DemoClient::call(const QByteArray &method, const QString &path,
                                    const QJsonObject &body,
                                    std::function<T(const QJsonObject &)> read)
{
    net::HttpRequest request;
    request.method = method;
    request.url = m_service.resolved(QUrl(QStringLiteral("/demo/") + path));
    if (method != "GET") {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers.emplace_back("Content-Type", "application/json");
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(m_transport.send(std::move(request)), this,
             [promise, read](const Result<net::HttpReply> &reply) {
                 if (!reply)
                     promise->addResult(Result<T>(failure(reply.error())));
                 else if (reply->status >= 300)
                     promise->addResult(Result<T>(failure(failureOf(*reply))));
                 else
                     promise->addResult(
                         Result<T>(read(QJsonDocument::fromJson(reply->body).object())));
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<void>> DemoClient::put(const QString &path, const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(call<bool>("PUT", path, body, [](const QJsonObject &) { return true; }), this,
             [promise](const Result<bool> &done) {
                 promise->addResult(done ? Result<void>() : Result<void>(failure(done.error())));
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<std::vector<InventedPerson>>> DemoClient::people()
{
    return call<std::vector<InventedPerson>>(
        "GET", QStringLiteral("people"), {}, [](const QJsonObject &reply) {
            std::vector<InventedPerson> people;
            for (const auto &item : reply.value(QLatin1String("items")).toArray()) {
                const auto object = item.toObject();
                const auto samples = object.value(QLatin1String("samples")).toObject();
                people.push_back({text(object, "fixture"), text(object, "iin"),
                                  text(object, "name"), text(object, "phone"),
                                  bytes(object, "keyFile"), text(object, "keyPassword"),
                                  bytes(samples, "match"), bytes(samples, "otherPerson"),
                                  bytes(samples, "noLiveness")});
            }
            return people;
        });
}

QFuture<Result<std::vector<Sms>>> DemoClient::messages(const QString &number)
{
    const auto query = number.isEmpty()
        ? QString()
        : QStringLiteral("?number=") + QString::fromLatin1(QUrl::toPercentEncoding(number));
    return call<std::vector<Sms>>(
        "GET", QStringLiteral("sms") + query, {}, [](const QJsonObject &reply) {
            std::vector<Sms> all;
            for (const auto &item : reply.value(QLatin1String("items")).toArray()) {
                const auto object = item.toObject();
                all.push_back({text(object, "number"), text(object, "text"), text(object, "at")});
            }
            return all;
        });
}

QFuture<Result<void>> DemoClient::shiftClock(std::chrono::seconds shift)
{
    return put(QStringLiteral("clock"), {{QStringLiteral("shiftSeconds"), qint64(shift.count())}});
}

QFuture<Result<void>> DemoClient::setFault(const QString &registry, const QString &fault)
{
    return put(QStringLiteral("faults"),
               {{QStringLiteral("registry"), registry}, {QStringLiteral("fault"), fault}});
}

QFuture<Result<void>> DemoClient::setNotesFail(bool fail)
{
    return put(QStringLiteral("notes"), {{QStringLiteral("fail"), fail}});
}

QFuture<Result<void>> DemoClient::replyBySms(const QString &number, const QString &text)
{
    return put(QStringLiteral("sms/replies"),
               {{QStringLiteral("from"), number}, {QStringLiteral("text"), text}});
}

QFuture<Result<DemoClient::Key>> DemoClient::keyOfSystem(const QString &code)
{
    return call<Key>("GET", QStringLiteral("systems"), {}, [code](const QJsonObject &reply) {
        for (const auto &item : reply.value(QLatin1String("items")).toArray()) {
            const auto object = item.toObject();
            if (text(object, "code") != code)
                continue;
            auto key = crypto::openKeyContainer(
                bytes(object, "keyFile"),
                SecretBytes::takeFrom(text(object, "keyPassword").toUtf8()));
            return key ? Key(std::move(*key)) : Key();
        }
        return Key();
    });
}

net::HttpRequest DemoClient::signedCall(const QString &path, const QJsonObject &body,
                                        const crypto::SigningKey &key, Timestamp now) const
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = m_service.resolved(QUrl(path));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto once = crypto::randomId().toLatin1();
    const crypto::HttpMessage message{
        request.method, request.url.toEncoded(), {{"idempotency-key", once}}};
    request.headers.emplace_back("Content-Type", "application/json");
    request.headers.emplace_back("Idempotency-Key", once);
    const auto headers = crypto::signHttpMessage(message, request.body, key,
                                                 key.certificate().fingerprint().toLatin1(), now);
    if (headers) {
        for (auto header = headers->begin(); header != headers->end(); ++header)
            request.headers.emplace_back(header.key(), header.value());
    }
    return request;
}

QFuture<Result<void>> DemoClient::askConsent(const QString &system, const QString &iin,
                                             Timestamp now)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto settle = [promise](Result<void> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const QJsonObject body{
        {QStringLiteral("iin"), iin},
        {QStringLiteral("wanted"),
         QJsonObject{{QStringLiteral("documentType"), QStringLiteral("identity_card")},
                     {QStringLiteral("kind"), QStringLiteral("fields")},
                     {QStringLiteral("fields"), QJsonArray{QStringLiteral("common.docNumber")}}}},
        //: What an invented hotel asks for an identity card for
        {QStringLiteral("purpose"), tr("Checking in at the hotel")},
        //: The rule on which an invented hotel asks for an identity card
        {QStringLiteral("legalGround"), tr("Order 352, item 15")},
        {QStringLiteral("keepDays"), 0},
        {QStringLiteral("nonce"), crypto::randomId()}};
    whenDone(keyOfSystem(system), this, [this, body, now, settle](const Result<Key> &key) {
        if (!key || !*key) {
            settle(failure(key ? Failure(FailureCode::KeyMissing) : key.error()));
            return;
        }
        whenDone(
            m_transport.send(signedCall(QStringLiteral("/v1/system/consents"), body, **key, now)),
            this, [settle](const Result<net::HttpReply> &reply) {
                if (!reply)
                    settle(failure(reply.error()));
                else
                    settle(reply->status < 300 ? Result<void>()
                                               : Result<void>(failure(failureOf(*reply))));
            });
    });
    return promise->future();
}

QString DemoClient::digitsIn(const QString &text)
{
    static const QRegularExpression sixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    return sixDigits.match(text).captured();
}

QString DemoClient::yesTo(const QString &text)
{
    static const QRegularExpression yes(QStringLiteral("1 [0-9]{3}(?![0-9])"));
    return yes.match(text).captured();
}

} // namespace qujat::demonstration
