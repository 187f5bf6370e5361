// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace qujat::testing;

/// Scenario S-10: which information systems may call, and for what.
class SystemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_u1 = system("U1");
        m_u2 = system("U2");
        m_iin = m_stage.stranger().person(QStringLiteral("A")).iin;
    }

    void S10_step1_whoHasNoDecisionIsRefusedAndWritten_R000_4_1()
    {
        QCOMPARE(what(m_u2->request(m_iin, DrivingLicence)), QStringLiteral("SYSTEM_NOT_APPROVED"));
        bool written = false;
        for (const auto &line : m_stage.audit()) {
            const auto entry = line.toObject();
            written = written
                || (entry.value(QLatin1String("kind")).toString() == QLatin1String("systemRefused")
                    && entry.value(QLatin1String("key")).toString().toLatin1() == m_u2->keyId());
        }
        QVERIFY(written);
        const auto run = m_stage.tool(
            {},
            QStringList{QStringLiteral("system"), QStringLiteral("status"), QStringLiteral("none")}
                + as("U2"));
        QCOMPARE(what(run), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void S10_step2_aDecisionWithoutAPartNamesIt_R000_4_1_R000_4_3_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"owner", "documentation", "decision", "compliance"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void S10_step2_aDecisionWithoutAPartNamesIt_R000_4_1_R000_4_3()
    {
        QFETCH(QString, part);
        auto record = m_u2->record();
        record.remove(part);
        const auto refused = decide(record);
        QCOMPARE(what(refused), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(refused.json().value(QLatin1String("field")).toString(), part);
        const auto file =
            m_stage.writeFile(part + QStringLiteral(".json"), QJsonDocument(record).toJson());
        const auto run = m_stage.tool({},
                                      {QStringLiteral("system"), QStringLiteral("register"), file,
                                       QStringLiteral("--by-demonstration")});
        QCOMPARE(what(run), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(run.value(QStringLiteral("field")).toString(), part);
    }

    void S10_step3_aDecisionOpensItsScopeAndNothingElse_R000_4_1_R000_4_2()
    {
        const auto file =
            m_stage.writeFile(QStringLiteral("u2.json"), QJsonDocument(m_u2->record()).toJson());
        QCOMPARE(what(m_stage.tool({},
                                   {QStringLiteral("system"), QStringLiteral("register"), file,
                                    QStringLiteral("--by-demonstration")})),
                 Ok);
        QCOMPARE(what(m_u2->request(m_iin, DrivingLicence,
                                    wanted({QStringLiteral("domain.categories")}))),
                 Ok);
        QCOMPARE(what(m_u2->request(m_iin, DrivingLicence)), QStringLiteral("CONSENT_SCOPE"));
        QCOMPARE(what(m_u2->request(m_iin, IdentityCard)), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void S10_step3_onlyTheAuthorisedBodyCanDecide_R000_4_1()
    {
        const auto v = m_stage.stranger().person(QStringLiteral("V"));
        const auto cms =
            rawCmsSignature(v.keyFile, v.keyPassword, QJsonDocument(m_u2->record()).toJson());
        const auto refused = m_stage.stranger().callOpen(
            "POST", "/v1/systems/decisions",
            {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}});
        QCOMPARE(what(refused), QStringLiteral("CERT_HOLDER_MISMATCH"));
    }

    void S10_step4_thereIsNothingToListOrSearch_R000_4_2()
    {
        QCOMPARE(what(m_u1->call("GET", "/v1/system/consents")),
                 QStringLiteral("METHOD_NOT_ALLOWED"));
        QCOMPARE(what(m_u1->call("GET", "/v1/system/documents")),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        for (const char *path :
             {"/v1/documents", "/v1/consents", "/v1/history", "/v1/me", "/v1/accesses"})
            QCOMPARE(what(m_u1->call("GET", path)), QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(what(m_u1->call("POST", "/v1/viewings", {{QStringLiteral("frames"), QJsonArray()}},
                                 "0123456789")),
                 QStringLiteral("ROLE_FORBIDDEN"));
        // And what systems call is nothing for people.
        QCOMPARE(
            what(m_stage.raw(QStringLiteral("V"), Desktop).call("GET", "/v1/system/consents/x")),
            QStringLiteral("AUTH_REQUIRED"));
    }

    void S10_step4_withoutTlsNothingIsHeard_R000_4_3()
    {
        QTcpSocket socket;
        socket.connectToHost(m_stage.service().url().host(),
                             static_cast<quint16>(m_stage.service().url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(
            "POST /v1/system/consents HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}");
        QByteArray heard;
        while (socket.waitForReadyRead(5000))
            heard += socket.readAll();
        QVERIFY(!heard.contains("HTTP/1.1"));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void S10_step5_aSuspensionCountsWithinFiveSeconds_R000_4_1_D_27()
    {
        QCOMPARE(what(m_u1->request(m_iin, IdentityCard)), Ok);
        const auto waiting = m_u1->request(m_iin, IdentityCard);
        const auto id = waiting.json().value(QLatin1String("id")).toString();
        QCOMPARE(what(m_stage.raw(QStringLiteral("A"))
                          .call("POST", "/v1/consents/" + id.toLatin1() + "/answer",
                                {{QStringLiteral("agree"), true}})),
                 Ok);
        auto record = m_u1->record();
        record.insert(QStringLiteral("status"), QStringLiteral("suspended"));
        QElapsedTimer since;
        since.start();
        QCOMPARE(what(decide(record)), Ok);
        QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(what(m_u1->request(m_iin, IdentityCard)), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QVERIFY2(since.elapsed() < 5000, "the suspension came late");
        record.insert(QStringLiteral("status"), QStringLiteral("approved"));
        QCOMPARE(what(decide(record)), Ok);
        QCOMPARE(what(m_u1->fetch(id)), Ok);
    }

    void hostileCallsAreRefused_R000_4_3()
    {
        const QByteArray path = "/v1/system/consents/none";
        const auto good = m_u1->headersFor("GET", path, {}, {});
        QCOMPARE(what(m_u1->send("GET", path, {}, good)), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(what(m_u1->send("GET", path, {}, good)), QStringLiteral("AUTH_REQUIRED")); // again
        QCOMPARE(what(m_u1->send("GET", path, {}, m_u1->headersFor("GET", path, {}, {}, 120))),
                 QStringLiteral("CLOCK_SKEW"));
        QCOMPARE(what(m_u1->send("GET", path, {}, m_u1->headersFor("GET", path + "x", {}, {}))),
                 QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(m_u1->send("GET", path, {}, m_u1->headersFor("POST", path, {}, {}))),
                 QStringLiteral("AUTH_REQUIRED"));
        auto body = m_u1->headersFor("POST", "/v1/system/number-checks", "{}", {});
        QCOMPARE(what(m_u1->send("POST", "/v1/system/number-checks", "{ }", body)),
                 QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(m_u1->send("GET", path, {}, {})), QStringLiteral("AUTH_REQUIRED"));
    }

    void aSignatureIsOfItsPartsInTheirOrder_R000_4_3_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("two parts in another order") << QByteArray("(\"@method\" \"@target-uri\"")
                                                    << QByteArray("(\"@target-uri\" \"@method\"");
        QTest::newRow("without the digest") << QByteArray(" \"content-digest\"") << QByteArray();
        QTest::newRow("without the method") << QByteArray("\"@method\" ") << QByteArray();
        QTest::newRow("without the target") << QByteArray(" \"@target-uri\"") << QByteArray();
        QTest::newRow("a part twice")
            << QByteArray("\"@method\" ") << QByteArray("\"@method\" \"@method\" ");
        QTest::newRow("without the time") << QByteArray(";created=") << QByteArray(";x=");
        QTest::newRow("without the nonce") << QByteArray(";nonce=") << QByteArray(";x=");
        QTest::newRow("by another key") << QByteArray("keyid=\"") << QByteArray("keyid=\"0");
        QTest::newRow("nothing covered")
            << QByteArray("(\"@method\" \"@target-uri\" \"content-digest\")") << QByteArray("()");
        QTest::newRow("another label") << QByteArray("sig1=") << QByteArray("sig2=");
    }
    void aSignatureIsOfItsPartsInTheirOrder_R000_4_3()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray path = "/v1/system/consents/none";
        auto headers = m_u1->headersFor("GET", path, {}, {});
        bool changed = false;
        for (auto &[name, value] : headers) {
            if (name == "Signature-Input" && value.contains(from)) {
                value.replace(from, to);
                changed = true;
            }
        }
        QVERIFY(changed);
        const auto refused = what(m_u1->send("GET", path, {}, headers));
        QVERIFY2(refused == u"AUTH_REQUIRED" || refused == u"SYSTEM_NOT_APPROVED",
                 qPrintable(refused));
    }

    void anIdempotencyKeyThatWasNotSignedIsNoPartOfTheCall_R000_4_3()
    {
        const QByteArray path = "/v1/system/consents";
        const auto body = QJsonDocument(QJsonObject{{QStringLiteral("iin"), m_iin}}).toJson();
        auto headers = m_u1->headersFor("POST", path, body, {});
        headers.emplaceBack("Idempotency-Key", "put-there-by-somebody");
        QCOMPARE(what(m_u1->send("POST", path, body, headers)), QStringLiteral("AUTH_REQUIRED"));
    }

    void S14_step5_wrongPasswordsOfASystemsKeyDelayTheNextTry_R004_2_2_D_39()
    {
        QByteArray keyFile;
        QByteArray password;
        const auto invented = m_stage.stranger().callOpen("GET", "/demo/systems").json();
        for (const auto &item : invented.value(QLatin1String("items")).toArray()) {
            const auto object = item.toObject();
            if (object.value(QLatin1String("code")).toString() != QLatin1String("U1"))
                continue;
            keyFile = QByteArray::fromBase64(
                object.value(QLatin1String("keyFile")).toString().toLatin1());
            password = object.value(QLatin1String("keyPassword")).toString().toUtf8();
        }
        const auto key = m_stage.writeFile(QStringLiteral("system.p12"), keyFile);
        const auto ask = [&](const QByteArray &secret) {
            const auto run = m_stage.tool({},
                                          {QStringLiteral("system"), QStringLiteral("status"),
                                           QStringLiteral("none"), QStringLiteral("--key"), key,
                                           QStringLiteral("--password-file"),
                                           m_stage.writeFile(QStringLiteral("secret"), secret)});
            return what(run)
                + (run.value(QStringLiteral("reason")).toString() == u"delayed"
                       ? QStringLiteral(" delayed")
                       : QString());
        };
        // The right password leads as far as to the service, which knows no such request.
        QCOMPARE(ask(password), QStringLiteral("RESOURCE_NOT_FOUND"));
        for (int at = 0; at < 5; ++at)
            QCOMPARE(ask("not-it"), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(ask(password), QStringLiteral("KEY_PASSWORD_WRONG delayed"));
        // Another system's key is another file and has its own tries.
        QCOMPARE(what(m_stage.tool({},
                                   QStringList{QStringLiteral("system"), QStringLiteral("status"),
                                               QStringLiteral("none")}
                                       + as("K"))),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void theBankLearnsWhetherTheNumberFits_R001_7_1()
    {
        const auto check = [&](const char *fixture, const char *number) {
            return what(m_stage.tool(
                {},
                QStringList{QStringLiteral("system"), QStringLiteral("number-check"),
                            QStringLiteral("--iin"),
                            m_stage.stranger().person(QString::fromLatin1(fixture)).iin,
                            QStringLiteral("--number"), QString::fromLatin1(number)}
                    + as("K")));
        };
        QCOMPARE(check("A", "+77010000001"), Ok);
        QCOMPARE(check("A", "+77010000009"), QStringLiteral("NUMBER_MISMATCH"));
        QCOMPARE(check("B", "+77010000009"), QStringLiteral("NUMBER_ABSENT"));
        const auto bank = system("K");
        const auto reply = bank->call("POST", "/v1/system/number-checks",
                                      {{QStringLiteral("iin"), m_iin},
                                       {QStringLiteral("number"), QStringLiteral("+77010000009")}});
        QCOMPARE(what(reply), QStringLiteral("NUMBER_MISMATCH"));
        QVERIFY(!reply.body.contains("77010000001"));
        QCOMPARE(what(bank->request(m_iin, IdentityCard)), QStringLiteral("CONSENT_SCOPE"));
    }

private:
    std::unique_ptr<RawSystem> system(const char *code)
    {
        auto made =
            std::make_unique<RawSystem>(m_stage.service().url(), m_stage.service().tlsRoot());
        if (!made->takeKey(QString::fromLatin1(code)))
            qCritical("no key for %s", code);
        return made;
    }
    static QStringList as(const char *code)
    {
        return {QStringLiteral("--demo"), QString::fromLatin1(code)};
    }
    RawReply decide(const QJsonObject &record)
    {
        return m_stage.stranger().callOpen("PUT", "/demo/systems",
                                           {{QStringLiteral("record"), record}});
    }
    static QJsonObject wanted(const QStringList &fields)
    {
        return {{QStringLiteral("wanted"),
                 QJsonObject{{QStringLiteral("kind"), QStringLiteral("fields")},
                             {QStringLiteral("documentType"), DrivingLicence},
                             {QStringLiteral("fields"), QJsonArray::fromStringList(fields)}}}};
    }

    Stage m_stage;
    std::unique_ptr<RawSystem> m_u1;
    std::unique_ptr<RawSystem> m_u2;
    QString m_iin;
};

QUJAT_TEST_CLASS(SystemsTest)
#include "SystemsTest.moc"
