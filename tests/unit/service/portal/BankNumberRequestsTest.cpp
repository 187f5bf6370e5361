// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat;
using namespace qujat::testing;
using service::gateways::BiometricOutcome;

/// Registration in a bank's application (R001-7.2): the face, then the password to the number that
/// the bank knows, and nothing is connected without both.
class BankNumberRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench.emplace();
        m_bench->system = QStringLiteral("K");
    }

    void R001_7_2_anAbsentNumberIsConnectedByFaceAndPassword()
    {
        const auto begun = begin(PortalBench::B);
        QCOMPARE(stateOf(begun), QStringLiteral("biometric"));
        QCOMPARE(begun->body.value(u"channel").toString(), QStringLiteral("bank"));
        QCOMPARE(m_bench->messages(BanksNumber), 0);
        QCOMPARE(codeOf(otp(QStringLiteral("000000"))), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(stateOf(face(PortalBench::B, BiometricOutcome::Match)), QStringLiteral("otp"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        QCOMPARE(stateOf(otp(m_bench->lastCode(BanksNumber))), QStringLiteral("connected"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), BanksNumber);
        QCOMPARE(codeOf(otp(m_bench->lastCode(BanksNumber))), QStringLiteral("OTP_USED"));
    }

    void R001_7_2_anotherNumberIsReplacedAndTheOldOneToldOfIt_G_04()
    {
        QVERIFY(begin(PortalBench::A));
        QVERIFY(face(PortalBench::A, BiometricOutcome::Match));
        const auto done = otp(m_bench->lastCode(BanksNumber));
        QCOMPARE(stateOf(done), QStringLiteral("connected"));
        QVERIFY(done->body.contains(u"stoppableUntil"));
        QCOMPARE(m_bench->numberOf(PortalBench::A), BanksNumber);
        QCOMPARE(m_bench->messages(QStringLiteral("+77010000001")), 1);
    }

    void R001_7_1_noAnswerTellsTheNumberOfTheAccount()
    {
        const auto begun = begin(PortalBench::A);
        QVERIFY(!begun->body.contains(u"oldNumber"));
        const auto looked = m_bench->call("getBankNumberRequest", {}, m_path);
        QVERIFY(!looked->body.contains(u"oldNumber"));
    }

    void R001_7_2_anotherFaceEndsItAfterThreeTimes_D_07()
    {
        QVERIFY(begin(PortalBench::A));
        for (const auto outcome : {BiometricOutcome::OtherPerson, BiometricOutcome::NoLiveness,
                                   BiometricOutcome::OtherPerson})
            QCOMPARE(codeOf(face(PortalBench::A, outcome)), QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(codeOf(face(PortalBench::A, BiometricOutcome::Match)),
                 QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(m_bench->numberOf(PortalBench::A), QStringLiteral("+77010000001"));
        QCOMPARE(m_bench->messages(BanksNumber), 0);
        QCOMPARE(codeOf(begin(PortalBench::A)), QStringLiteral("RATE_LIMITED"));
    }

    void R001_7_2_aWrongPasswordConnectsNothing_D_06()
    {
        QVERIFY(begin(PortalBench::A));
        QVERIFY(face(PortalBench::A, BiometricOutcome::Match));
        const auto right = m_bench->lastCode(BanksNumber);
        const auto wrong = right == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
        QCOMPARE(codeOf(otp(wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(codeOf(otp(wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(codeOf(otp(wrong)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(codeOf(otp(right)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(m_bench->numberOf(PortalBench::A), QStringLiteral("+77010000001"));
    }

    void anotherSystemSeesNothingOfIt()
    {
        QVERIFY(begin(PortalBench::A));
        m_bench->system = QStringLiteral("K2");
        QCOMPARE(codeOf(m_bench->call("getBankNumberRequest", {}, m_path)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(codeOf(face(PortalBench::A, BiometricOutcome::Match)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        m_bench->system = QStringLiteral("U1");
        QCOMPARE(codeOf(begin(PortalBench::A)), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(codeOf(otp(QStringLiteral("000000"))), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void whoHasNoAccountHasNothingToConnect()
    {
        QCOMPARE(codeOf(begin(PortalBench::Stranger)), QStringLiteral("NUMBER_ABSENT"));
    }

    void theSameCallTwiceIsOneRequest()
    {
        const auto first = begin(PortalBench::B, QStringLiteral("the-key"));
        const auto second = begin(PortalBench::B, QStringLiteral("the-key"));
        QCOMPARE(second->body.value(u"id"), first->body.value(u"id"));
    }

    void itStandsInTheAccountAndOnlyTheBankGoesOn_R001_2_2()
    {
        m_bench->system.clear();
        const auto someone = m_bench->signInWithoutNumber(PortalBench::B, QStringLiteral("desktop"),
                                                          QStringLiteral("device-of-b"));
        m_bench->system = QStringLiteral("K");
        QVERIFY(begin(PortalBench::B));
        QVERIFY(face(PortalBench::B, BiometricOutcome::Match));
        m_bench->system.clear();
        m_bench->caller = someone;
        const auto listed = m_bench->call("listNumberRequests");
        QCOMPARE(
            listed->body.value(u"items").toArray().first().toObject().value(u"channel").toString(),
            QStringLiteral("bank"));
        QCOMPARE(codeOf(m_bench->call("submitNumberOtp",
                                      {{QStringLiteral("code"), m_bench->lastCode(BanksNumber)}},
                                      m_path)),
                 QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
    }

private:
    inline static const QString BanksNumber = QStringLiteral("+77010000009");

    Result<service::http::Reply> begin(const QString &iin, const QString &key = {})
    {
        m_bench->requestKey = key;
        auto begun =
            m_bench->call("startBankNumberRequest",
                          {{QStringLiteral("iin"), iin}, {QStringLiteral("number"), BanksNumber}});
        if (begun)
            m_path = {{QStringLiteral("requestId"), begun->body.value(u"id").toString()}};
        return begun;
    }
    Result<service::http::Reply> face(const QString &iin, BiometricOutcome outcome)
    {
        return m_bench->call("submitBankSample",
                             {{QStringLiteral("sample"), m_bench->sample(iin, outcome)}}, m_path);
    }
    Result<service::http::Reply> otp(const QString &code)
    {
        return m_bench->call("submitBankOtp", {{QStringLiteral("code"), code}}, m_path);
    }
    static QString stateOf(const Result<service::http::Reply> &reply)
    {
        return reply ? reply->body.value(u"state").toString() : reply.error().name();
    }

    std::optional<PortalBench> m_bench;
    QMap<QString, QString> m_path;
};

QUJAT_TEST_CLASS(BankNumberRequestsTest)
#include "BankNumberRequestsTest.moc"
