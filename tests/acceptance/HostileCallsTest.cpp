// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace qujat::testing;

/// Calls that no program of ours makes: wrong proofs, old tokens, requests too large or broken.
/// Only raw calls can.
class HostileCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(what(device().call("GET", "/v1/me")), Ok);
    }

    void aCallWithAWrongProofIsRefused_RFC_9449_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto *fault :
             {"none", "no proof", "no token", "another token", "another method", "another address",
              "another host", "without the token's hash", "a minute and a half old",
              "from the future", "another key", "algorithm none", "type jwt", "bearer", "garbage"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void aCallWithAWrongProofIsRefused_RFC_9449()
    {
        QFETCH(QString, fault);
        const auto is = [&](const char *name) { return fault == QLatin1String(name); };
        device().synchronise();
        auto token = device().token();
        auto header = QJsonObject{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                                  {QStringLiteral("alg"), QStringLiteral("ES256")},
                                  {QStringLiteral("jwk"), device().key().publicJwk()}};
        auto claims = claimsFor(token);
        if (is("another token"))
            token[0] = token.at(0) == 'A' ? 'B' : 'A';
        if (is("another method"))
            claims[QLatin1String("htm")] = QStringLiteral("POST");
        if (is("another address"))
            claims[QLatin1String("htu")] = address(QStringLiteral("/v1/devices"));
        if (is("another host"))
            claims[QLatin1String("htu")] = QStringLiteral("https://example.invalid/v1/me");
        if (is("without the token's hash"))
            claims.remove(QLatin1String("ath"));
        if (is("a minute and a half old"))
            claims[QLatin1String("iat")] = device().now().toSecsSinceEpoch() - 90;
        if (is("from the future"))
            claims[QLatin1String("iat")] = device().now().toSecsSinceEpoch() + 90;
        if (is("algorithm none"))
            header[QLatin1String("alg")] = QStringLiteral("none");
        if (is("type jwt"))
            header[QLatin1String("typ")] = QStringLiteral("JWT");
        const RawDeviceKey stranger;
        auto proof =
            is("another key") ? signedBy(stranger, claims) : device().key().sign(header, claims);
        if (is("garbage"))
            proof = "a.b.c";
        RawHttp::Headers headers;
        if (!is("no token"))
            headers.append({"Authorization", (is("bearer") ? "Bearer " : "DPoP ") + token});
        if (!is("no proof"))
            headers.append({"DPoP", proof});
        const auto reply = device().http().exchange("GET", "/v1/me", {}, headers);
        const bool wrongTime = is("a minute and a half old") || is("from the future");
        const auto expected = is("none") ? Ok
            : wrongTime                  ? QStringLiteral("CLOCK_SKEW")
                                         : QStringLiteral("AUTH_REQUIRED");
        QCOMPARE(what(reply), expected);
    }

    void aProofIsGoodOnce_RFC_9449()
    {
        const RawHttp::Headers headers{
            {"Authorization", "DPoP " + device().token()},
            {"DPoP", signedBy(device().key(), claimsFor(device().token()))}};
        QCOMPARE(what(device().http().exchange("GET", "/v1/me", {}, headers)), Ok);
        QCOMPARE(what(device().http().exchange("GET", "/v1/me", {}, headers)),
                 QStringLiteral("AUTH_REQUIRED"));
    }

    void aSessionEndsAfterTenMinutesOfRest_D_17()
    {
        m_stage.stranger().shiftClock(m_stage.clockShift() + 598);
        device().synchronise();
        QCOMPARE(what(device().call("GET", "/v1/me")), Ok); // and begins its ten minutes anew
        m_stage.stranger().shiftClock(m_stage.clockShift() + 598 + 601);
        device().synchronise();
        QCOMPARE(what(device().call("GET", "/v1/me")), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(device().unlock()), Ok);
        QCOMPARE(what(device().call("GET", "/v1/me")), Ok);
        m_stage.moveClock(598 + 601);
    }

    void aLockedSessionAndASignedOutDeviceAreOver()
    {
        auto &other = m_stage.anotherRaw(QStringLiteral("V"), Desktop, QStringLiteral("leaving"));
        QCOMPARE(what(other.call("POST", "/v1/session/lock")), Ok);
        QCOMPARE(what(other.call("GET", "/v1/me")), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(other.unlock()), Ok);
        QCOMPARE(what(other.call("DELETE", "/v1/session")), Ok);
        QCOMPARE(what(other.call("GET", "/v1/me")), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(other.unlock()), QStringLiteral("AUTH_REQUIRED"));
    }

    void aDeviceCanBeEndedFromAnother()
    {
        auto &lost = m_stage.anotherRaw(QStringLiteral("V"), Desktop, QStringLiteral("lost"));
        const auto id = lost.completion()
                            .value(QLatin1String("device"))
                            .toObject()
                            .value(QLatin1String("id"))
                            .toString();
        QVERIFY(!id.isEmpty());
        // Nobody else's: the answer does not tell whether there is such a device.
        QCOMPARE(what(m_stage.raw(QStringLiteral("G"), Desktop)
                          .call("DELETE", "/v1/devices/" + id.toLatin1())),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(what(device().call("DELETE", "/v1/devices/" + id.toLatin1())), Ok);
        QCOMPARE(what(lost.call("GET", "/v1/me")), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(lost.unlock()), QStringLiteral("AUTH_REQUIRED"));
    }

    void requestsThatAreTooLargeOrBrokenAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("code");
        const QByteArray host = "Host: 127.0.0.1\r\n";
        const QByteArray json =
            host + "Content-Type: application/json\r\nIdempotency-Key: 0123456789\r\n";
        const auto row = [](const char *name, const QByteArray &request, const char *code) {
            QTest::newRow(name) << request << QString::fromLatin1(code);
        };
        row("head over 16 KiB",
            "GET /v1/service HTTP/1.1\r\n" + host + "X: " + QByteArray(17000, 'x') + "\r\n\r\n",
            "REQUEST_TOO_LARGE");
        row("body over 1 MiB",
            "POST /v1/sign-ins HTTP/1.1\r\n" + json + "Content-Length: 2000000\r\n\r\n"
                + QByteArray(2000000, ' '),
            "REQUEST_TOO_LARGE");
        row("no JSON", "PUT /demo/clock HTTP/1.1\r\n" + json + "Content-Length: 5\r\n\r\nhello",
            "REQUEST_MALFORMED");
        row("deep JSON",
            "PUT /demo/clock HTTP/1.1\r\n" + json + "Content-Length: 100000\r\n\r\n"
                + QByteArray(100000, '['),
            "REQUEST_MALFORMED");
        row("no UTF-8",
            "PUT /demo/clock HTTP/1.1\r\n" + json
                + "Content-Length: 18\r\n\r\n{\"shiftSeconds\":\xff\xfe",
            "REQUEST_MALFORMED");
        row("dots in the path", "GET /v1/../demo/audit HTTP/1.1\r\n" + host + "\r\n",
            "RESOURCE_NOT_FOUND");
    }

    void requestsThatAreTooLargeOrBrokenAreRefusedByName()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, code);
        RawHttp http(m_stage.service().url(), m_stage.service().tlsRoot());
        const auto reply = http.exchangeBytes(request);
        // Cut off without a word is an answer too, to somebody who goes on sending.
        if (reply.arrived())
            QCOMPARE(what(reply), code);
        else
            QVERIFY2(request.size() > 1000000, "no answer");
        QCOMPARE(what(m_stage.stranger().callOpen("GET", "/v1/service")), Ok);
    }

    void plainHttpIsNotSpoken_R000_4_3()
    {
        QTcpSocket socket;
        socket.connectToHost(m_stage.service().url().host(),
                             static_cast<quint16>(m_stage.service().url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v1/service HTTP/1.1\r\nHost: x\r\n\r\n");
        socket.waitForDisconnected(20000);
        QVERIFY(!socket.readAll().contains("200 OK"));
    }

private:
    RawClient &device() { return m_stage.raw(QStringLiteral("V"), Desktop); }
    QString address(const QString &path) { return m_stage.service().url().toString() + path; }

    QJsonObject claimsFor(const QByteArray &token)
    {
        const auto hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        return {{QStringLiteral("htm"), QStringLiteral("GET")},
                {QStringLiteral("htu"), address(QStringLiteral("/v1/me"))},
                {QStringLiteral("iat"), device().now().toSecsSinceEpoch()},
                {QStringLiteral("jti"), QString::fromLatin1(rawBase64Url(rawRandom(16)))},
                {QStringLiteral("ath"), QString::fromLatin1(rawBase64Url(hash))}};
    }

    static QByteArray signedBy(const RawDeviceKey &key, const QJsonObject &claims)
    {
        return key.sign({{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                         {QStringLiteral("alg"), QStringLiteral("ES256")},
                         {QStringLiteral("jwk"), key.publicJwk()}},
                        claims);
    }

    Stage m_stage;
};

QUJAT_TEST_CLASS(HostileCallsTest)
#include "HostileCallsTest.moc"
