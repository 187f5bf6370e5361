// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"

#include "tests/acceptance/Stage.h"
#include "tests/support/RawCrypto.h"

#include <QTest>
#include <QUrl>

namespace qujat::testing::numbers {

RawReply start(RawClient &who, const QString &number, const QString &channel)
{
    return who.create("/v1/number-requests",
                      {{QStringLiteral("number"), number}, {QStringLiteral("channel"), channel}});
}

QByteArray begin(RawClient &who, const QString &number, const QString &channel)
{
    const auto started = start(who, number, channel);
    if (started.status != 201)
        QTest::qFail(qPrintable(what(started)), __FILE__, __LINE__);
    return "/v1/number-requests/" + started.json().value(QLatin1String("id")).toString().toLatin1();
}

RawReply otp(RawClient &who, const QByteArray &path, const QString &code)
{
    return who.call("POST", path + "/otp", {{QStringLiteral("code"), code}});
}

RawReply rightOtp(RawClient &who, const QByteArray &path, const QString &number)
{
    return otp(who, path, who.newestOtp(number));
}

RawReply proof(RawClient &who, const QByteArray &path, const QJsonObject &body)
{
    return who.call("POST", path + "/proof", body);
}

QJsonObject signature(const RawReply &accepted, const RawPerson &signer)
{
    const auto statement = QByteArray::fromBase64(
        accepted.json().value(QLatin1String("statement")).toString().toLatin1());
    const auto cms = rawCmsSignature(signer.keyFile, signer.keyPassword, statement);
    return {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}};
}

RawReply sign(RawClient &who, const QByteArray &path, const RawReply &accepted,
              const QString &signer)
{
    return proof(who, path, signature(accepted, who.person(signer)));
}

RawReply face(RawClient &who, const QByteArray &path, const RawPerson &person,
              const QString &sample)
{
    return proof(
        who, path,
        {{QStringLiteral("sample"), QString::fromLatin1(person.samples.value(sample).toBase64())}});
}

QString stateOf(const RawReply &reply)
{
    return reply.json().value(QLatin1String("state")).toString();
}

QString outcomeOf(const RawReply &reply)
{
    return reply.json().value(QLatin1String("outcome")).toString();
}

QString numberOf(RawClient &who)
{
    return who.call("GET", "/v1/me")
        .json()
        .value(QLatin1String("phone"))
        .toObject()
        .value(QLatin1String("number"))
        .toString();
}

bool hasNumber(RawClient &who)
{
    const auto me = who.call("GET", "/v1/me");
    if (me.status != 200)
        QTest::qFail(qPrintable(what(me)), __FILE__, __LINE__);
    return me.json().contains(QLatin1String("phone"));
}

QJsonArray outbox(RawClient &anyone, const QString &number)
{
    const auto path = number.isEmpty() ? QByteArray("/demo/sms")
                                       : "/demo/sms?number=" + QUrl::toPercentEncoding(number);
    return anyone.callOpen("GET", path).json().value(QLatin1String("items")).toArray();
}

} // namespace qujat::testing::numbers
