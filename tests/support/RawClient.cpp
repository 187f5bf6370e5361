// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawClient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace qujat::testing {
namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

QByteArray tokenIn(const RawReply &reply)
{
    return reply.json()
        .value(QLatin1String("session"))
        .toObject()
        .value(QLatin1String("accessToken"))
        .toString()
        .toLatin1();
}

QString stopped(const char *step, const RawReply &reply)
{
    return QStringLiteral("%1: %2 %3")
        .arg(QLatin1String(step))
        .arg(reply.status)
        .arg(QString::fromUtf8(reply.body.left(300)));
}

} // namespace

RawClient::RawClient(const QUrl &service, const QByteArray &rootPem)
    : m_http(service, rootPem)
{
}

QDateTime RawClient::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMillis);
}

RawReply RawClient::send(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                         RawHttp::Headers headers, bool proof, bool token)
{
    if (token)
        headers.append({"Authorization", "DPoP " + m_token});
    if (proof) {
        const auto page = m_http.service().toEncoded(QUrl::RemovePath | QUrl::RemoveQuery)
            + path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
        headers.append({"DPoP", m_key.proof(method, page, now(), token ? m_token : QByteArray())});
    }
    const bool withBody = method == "POST" || method == "PUT";
    auto reply = m_http.exchange(
        method, path, withBody ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray(),
        headers);
    if (const auto time = reply.serviceTime(); time.isValid())
        m_offsetMillis = QDateTime::currentDateTimeUtc().msecsTo(time);
    return reply;
}

RawReply RawClient::call(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                         RawHttp::Headers headers)
{
    return send(method, path, body, std::move(headers), true, true);
}

RawReply RawClient::create(const QByteArray &path, const QJsonObject &body, QByteArray key)
{
    if (key.isEmpty())
        key = rawBase64Url(rawRandom(16));
    return call("POST", path, body, {{"Idempotency-Key", key}});
}

RawReply RawClient::callAsDevice(const QByteArray &method, const QByteArray &path,
                                 const QJsonObject &body, RawHttp::Headers headers)
{
    return send(method, path, body, std::move(headers), true, false);
}

RawReply RawClient::callOpen(const QByteArray &method, const QByteArray &path,
                             const QJsonObject &body)
{
    return send(method, path, body, {}, false, false);
}

RawPerson RawClient::person(const QString &fixture)
{
    const auto items =
        callOpen("GET", "/demo/people").json().value(QLatin1String("items")).toArray();
    for (const auto &item : items) {
        const auto object = item.toObject();
        if (object.value(QLatin1String("fixture")).toString() != fixture)
            continue;
        RawPerson person;
        person.fixture = fixture;
        person.iin = object.value(QLatin1String("iin")).toString();
        person.phone = object.value(QLatin1String("phone")).toString();
        person.keyFile = bytesOf(object.value(QLatin1String("keyFile")));
        person.keyPassword = object.value(QLatin1String("keyPassword")).toString().toUtf8();
        const auto samples = object.value(QLatin1String("samples")).toObject();
        for (auto sample = samples.begin(); sample != samples.end(); ++sample)
            person.samples.insert(sample.key(), bytesOf(sample.value()));
        return person;
    }
    return {};
}

QString RawClient::newestOtp(const QString &phone)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("number"),
                       QString::fromLatin1(QUrl::toPercentEncoding(phone)));
    const auto items = callOpen("GET", "/demo/sms?" + query.toString(QUrl::FullyEncoded).toLatin1())
                           .json()
                           .value(QLatin1String("items"))
                           .toArray();
    static const QRegularExpression sixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    QString newest;
    QString newestAt;
    for (const auto &item : items) {
        const auto message = item.toObject();
        const auto found = sixDigits.match(message.value(QLatin1String("text")).toString());
        const auto at = message.value(QLatin1String("at")).toString();
        if (found.hasMatch() && at >= newestAt) {
            newest = found.captured();
            newestAt = at;
        }
    }
    return newest;
}

QString RawClient::signIn(const QString &fixture, const QString &form)
{
    const auto who = person(fixture);
    if (who.keyFile.isEmpty())
        return QStringLiteral("people: no key file for %1").arg(fixture);
    const QString platform = form == QLatin1String("phone") ? QStringLiteral("linux-emulated-phone")
                                                            : QStringLiteral("linux");
    const QJsonObject device{{QStringLiteral("name"), QStringLiteral("raw %1").arg(form)},
                             {QStringLiteral("form"), form},
                             {QStringLiteral("platform"), platform}};
    // Whoever has no number yet shows the face instead of typing a code.
    const bool withNumber = !who.phone.isEmpty();
    const RawHttp::Headers once{{"Idempotency-Key", rawBase64Url(rawRandom(16))}};
    auto reply =
        callAsDevice("POST", "/v1/sign-ins",
                     {{QStringLiteral("method"),
                       withNumber ? QStringLiteral("keyFile") : QStringLiteral("keyFileBiometric")},
                      {QStringLiteral("device"), device}},
                     once);
    if (reply.status != 201)
        return stopped("start", reply);
    const auto path =
        "/v1/sign-ins/" + reply.json().value(QLatin1String("id")).toString().toLatin1();
    const auto challenge = bytesOf(reply.json().value(QLatin1String("challenge")));
    const auto cms = rawCmsSignature(who.keyFile, who.keyPassword, challenge);
    reply = callAsDevice("POST", path + "/signature",
                         {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}});
    if (reply.status != 200)
        return stopped("signature", reply);
    reply = withNumber
        ? callAsDevice("POST", path + "/otp", {{QStringLiteral("code"), newestOtp(who.phone)}})
        : callAsDevice("POST", path + "/biometric",
                       {{QStringLiteral("sample"),
                         text(who.samples.value(QStringLiteral("match")).toBase64())}});
    if (reply.status != 200)
        return stopped("second factor", reply);
    m_completion = reply.json();
    m_token = tokenIn(reply);
    return m_token.isEmpty() ? stopped("token", reply) : QString();
}

QString RawClient::depositPin()
{
    m_pinProof = rawRandom(32);
    const auto reply =
        call("PUT", "/v1/device/pin", {{QStringLiteral("proof"), text(m_pinProof.toBase64())}});
    return reply.status == 200 ? QString() : stopped("pin", reply);
}

RawReply RawClient::unlock()
{
    auto reply = callAsDevice("POST", "/v1/device/unlock",
                              {{QStringLiteral("proof"), text(m_pinProof.toBase64())}});
    const auto token = tokenIn(reply);
    if (!token.isEmpty())
        m_token = token;
    return reply;
}

bool RawClient::shiftClock(qint64 seconds)
{
    return callOpen("PUT", "/demo/clock", {{QStringLiteral("shiftSeconds"), seconds}}).status / 100
        == 2;
}

RawReply RawClient::setFault(const QString &registry, const QString &fault)
{
    return callOpen("PUT", "/demo/faults",
                    {{QStringLiteral("registry"), registry}, {QStringLiteral("fault"), fault}});
}

QString RawClient::documentId(const QString &type, const QString &relation)
{
    const auto items = call("GET", "/v1/documents").json().value(QLatin1String("items")).toArray();
    for (const auto &item : items) {
        const auto document = item.toObject();
        if (document.value(QLatin1String("type")).toString() == type
            && document.value(QLatin1String("subject"))
                    .toObject()
                    .value(QLatin1String("relation"))
                    .toString()
                == relation)
            return document.value(QLatin1String("id")).toString();
    }
    return {};
}

RawReply RawClient::openAccess(const QString &documentId, int seconds, RawAccess *access)
{
    QJsonObject body{{QStringLiteral("seconds"), seconds}};
    if (!access->headText.isEmpty())
        body.insert(QStringLiteral("journalSize"), access->headText.split('\n').at(1).toLongLong());
    auto reply = create("/v1/documents/" + documentId.toLatin1() + "/accesses", body);
    const auto object = reply.json();
    access->id = object.value(QLatin1String("id")).toString();
    access->shortCode = object.value(QLatin1String("shortCode")).toString();
    access->secret = bytesOf(object.value(QLatin1String("qrSecret")));
    access->openedAt = timeOf(object.value(QLatin1String("openedAt")));
    access->expiresAt = timeOf(object.value(QLatin1String("expiresAt")));
    access->stepMillis = object.value(QLatin1String("qrStepMillis")).toInt(1000);
    return reply;
}

QJsonArray RawClient::frames(const RawAccess &access) const
{
    // A code before the first full step does not exist: right after opening the pair is steps 0
    // and 1.
    const qint64 step = qMax<qint64>(1, access.openedAt.msecsTo(now()) / access.stepMillis);
    return {rawLivingCode(access.secret, access.id, step - 1, access.headText),
            rawLivingCode(access.secret, access.id, step, access.headText)};
}

RawReply RawClient::view(const RawAccess &access, QByteArray key)
{
    return view(frames(access), std::move(key));
}

RawReply RawClient::view(const QJsonArray &frames, QByteArray key)
{
    return create("/v1/viewings", {{QStringLiteral("frames"), frames}}, std::move(key));
}

QJsonArray RawClient::history(const QString &role, int most)
{
    QJsonArray all;
    QString cursor;
    do {
        QByteArray path = "/v1/history?role=" + role.toLatin1() + "&limit=100";
        if (!cursor.isEmpty())
            path += "&cursor=" + QUrl::toPercentEncoding(cursor);
        const auto page = call("GET", path).json();
        for (const auto &item : page.value(QLatin1String("items")).toArray())
            all.append(item);
        cursor = page.value(QLatin1String("next")).toString();
    } while (!cursor.isEmpty() && all.size() < most);
    return all;
}

} // namespace qujat::testing
