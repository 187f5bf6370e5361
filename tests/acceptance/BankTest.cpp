// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace qujat::testing;

/// Scenario S-04: the number check in a bank's application, and connecting the bank's number when
/// it is absent or another.
class BankTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_bank = std::make_unique<RawSystem>(m_stage.service().url(), m_stage.service().tlsRoot());
        QVERIFY(m_bank->takeKey(QStringLiteral("K")));
        // While the number is still the one of the fixtures.
        QVERIFY(!m_stage.raw(QStringLiteral("A")).documentId(IdentityCard).isEmpty());
    }

    void S04_step4_withoutTheCheckThereIsNothingToSee_R001_7_1()
    {
        QCOMPARE(what(m_bank->call("GET", "/v1/documents")), QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(what(ask("A")), QStringLiteral("NUMBER_MISMATCH"));
    }

    void S04_step1_aNumberThatFitsOpensDocuments_R001_7_1_R000_3_1()
    {
        QCOMPARE(what(check("A", person("A").phone)), Ok);
        QCOMPARE(what(ask("A")), Ok);
    }

    void S04_step2_anAbsentNumberIsConnectedByFaceAndPassword_R001_7_2()
    {
        QCOMPARE(what(check("B", BanksNumber)), QStringLiteral("NUMBER_ABSENT"));
        QCOMPARE(what(ask("B")), QStringLiteral("CONSENT_NO_NUMBER"));
        const auto begun =
            m_stage.tool({},
                         as({QStringLiteral("number-request"), QStringLiteral("--iin"),
                             person("B").iin, QStringLiteral("--number"), BanksNumber}));
        QCOMPARE(what(begun), Ok);
        const auto id = begun.value(QStringLiteral("numberRequest"))
                            .toObject()
                            .value(QLatin1String("id"))
                            .toString();
        const auto face = m_stage.writeFile(QStringLiteral("b.face"),
                                            person("B").samples.value(QStringLiteral("match")));
        QCOMPARE(
            what(m_stage.tool(
                {}, as({QStringLiteral("number-sample"), id, QStringLiteral("--sample"), face}))),
            Ok);
        const auto code = m_stage.writeFile(QStringLiteral("b.otp"),
                                            m_stage.stranger().newestOtp(BanksNumber).toLatin1());
        const auto done = m_stage.tool(
            {}, as({QStringLiteral("number-otp"), id, QStringLiteral("--otp-file"), code}));
        QCOMPARE(what(done), Ok);
        QCOMPARE(done.value(QStringLiteral("numberRequest"))
                     .toObject()
                     .value(QLatin1String("state"))
                     .toString(),
                 QStringLiteral("connected"));
        QCOMPARE(what(check("B", BanksNumber)), Ok);
        QCOMPARE(what(ask("B")), Ok);
    }

    void S04_step3_anotherNumberStaysUntilBothProofsAreRight_R001_7_2_G_04()
    {
        const auto refused = check("A", OtherNumber);
        QCOMPARE(what(refused), QStringLiteral("NUMBER_MISMATCH"));
        QVERIFY(!refused.body.contains(person("A").phone.mid(1).toLatin1()));
        QCOMPARE(what(ask("A")), QStringLiteral("NUMBER_MISMATCH"));

        auto id = begin("A");
        QCOMPARE(what(face(id, "A", "otherPerson")), QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(what(face(id, "A", "noLiveness")), QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(what(otp(id, QStringLiteral("000000"))), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(what(face(id, "A", "match")), Ok);
        const auto right = m_stage.stranger().newestOtp(OtherNumber);
        const auto wrong =
            right == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
        for (const char *answer : {"OTP_WRONG", "OTP_WRONG", "OTP_ATTEMPTS_EXCEEDED"})
            QCOMPARE(what(otp(id, wrong)), QString::fromLatin1(answer));
        QCOMPARE(what(otp(id, right)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(what(ask("A")), QStringLiteral("NUMBER_MISMATCH"));

        m_stage.moveClock(120);
        id = begin("A");
        QCOMPARE(what(face(id, "A", "match")), Ok);
        const auto done = otp(id, m_stage.stranger().newestOtp(OtherNumber));
        QCOMPARE(what(done), Ok);
        QVERIFY(!done.body.contains("oldNumber"));
        const auto told =
            m_stage.stranger()
                .callOpen("GET", "/demo/sms?number=%2B" + person("A").phone.mid(1).toLatin1())
                .json()
                .value(QLatin1String("items"))
                .toArray();
        QVERIFY(told.first()
                    .toObject()
                    .value(QLatin1String("text"))
                    .toString()
                    .contains(QStringLiteral("The number of your account was replaced")));
        QCOMPARE(what(check("A", OtherNumber)), Ok);
        QCOMPARE(what(ask("A")), Ok);
    }

    void S04_step3_theAccountShowsWhatTheBankDid_R001_2_2()
    {
        const auto items = m_stage.raw(QStringLiteral("A"))
                               .call("GET", "/v1/number-requests")
                               .json()
                               .value(QLatin1String("items"))
                               .toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().toObject().value(QLatin1String("channel")).toString(),
                 QStringLiteral("bank"));
        QCOMPARE(items.first().toObject().value(QLatin1String("state")).toString(),
                 QStringLiteral("connected"));
        QCOMPARE(items.last().toObject().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
    }

    void S04_step5_theBankCannotDoMore_R000_4_2()
    {
        QCOMPARE(what(m_bank->request(person("A").iin, IdentityCard)),
                 QStringLiteral("CONSENT_SCOPE"));
        auto hotel = RawSystem(m_stage.service().url(), m_stage.service().tlsRoot());
        QVERIFY(hotel.takeKey(QStringLiteral("U1")));
        QCOMPARE(what(hotel.call("POST", "/v1/system/number-requests",
                                 {{QStringLiteral("iin"), person("A").iin},
                                  {QStringLiteral("number"), BanksNumber}},
                                 rawBase64Url(rawRandom(16)))),
                 QStringLiteral("ROLE_FORBIDDEN"));
    }

private:
    inline static const QString BanksNumber = QStringLiteral("+77010000039");
    inline static const QString OtherNumber = QStringLiteral("+77010000038");

    RawPerson person(const char *fixture)
    {
        return m_stage.stranger().person(QString::fromLatin1(fixture));
    }
    static QStringList as(const QStringList &words)
    {
        return QStringList{QStringLiteral("system")} + words
            + QStringList{QStringLiteral("--demo"), QStringLiteral("K")};
    }
    RawReply check(const char *fixture, const QString &number)
    {
        return m_bank->call(
            "POST", "/v1/system/number-checks",
            {{QStringLiteral("iin"), person(fixture).iin}, {QStringLiteral("number"), number}});
    }
    RawReply ask(const char *fixture)
    {
        return m_bank->request(person(fixture).iin, IdentityCard,
                               {{QStringLiteral("wanted"),
                                 QJsonObject{{QStringLiteral("kind"), QStringLiteral("fields")},
                                             {QStringLiteral("documentType"), IdentityCard},
                                             {QStringLiteral("fields"),
                                              QJsonArray{QStringLiteral("common.docNumber")}}}}});
    }
    QString begin(const char *fixture)
    {
        const auto begun = m_bank->call(
            "POST", "/v1/system/number-requests",
            {{QStringLiteral("iin"), person(fixture).iin}, {QStringLiteral("number"), OtherNumber}},
            rawBase64Url(rawRandom(16)));
        return begun.json().value(QLatin1String("id")).toString();
    }
    RawReply face(const QString &id, const char *fixture, const char *sample)
    {
        return m_bank->call(
            "POST", "/v1/system/number-requests/" + id.toLatin1() + "/sample",
            {{QStringLiteral("sample"),
              QString::fromLatin1(
                  person(fixture).samples.value(QString::fromLatin1(sample)).toBase64())}});
    }
    RawReply otp(const QString &id, const QString &code)
    {
        return m_bank->call("POST", "/v1/system/number-requests/" + id.toLatin1() + "/otp",
                            {{QStringLiteral("code"), code}});
    }

    Stage m_stage;
    std::unique_ptr<RawSystem> m_bank;
};

QUJAT_TEST_CLASS(BankTest)
#include "BankTest.moc"
