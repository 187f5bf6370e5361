// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace qujat::testing;
using namespace qujat::testing::numbers;

/// S-01, S-02, S-03 and S-05 steps 1 and 2: the number of the account, by the tool and by raw
/// calls.
class NumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->raise(), QString());
    }

    void S01_step1_withoutSignInThereIsNoNumber_R001_5_1()
    {
        QCOMPARE(what(m_stage->stranger().callOpen("GET", "/v1/number-requests")),
                 QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(
            m_stage
                ->tool(QStringLiteral("nobody"), {QStringLiteral("number"), QStringLiteral("list")})
                .exitCode,
            1);
    }

    void S01_step2_aNumberOfNineDigitsIsRefusedByBoth_R001_2_1_R001_5_2a()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        QCOMPARE(what(start(b, QStringLiteral("701000005"), QStringLiteral("portal"))),
                 QStringLiteral("NUMBER_FORMAT"));
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        const auto run = m_stage->tool(
            QStringLiteral("B"),
            {QStringLiteral("number"), QStringLiteral("set"), QStringLiteral("701000005")});
        QCOMPARE(what(run), QStringLiteral("NUMBER_FORMAT"));
        QCOMPARE(outbox().size(), 0);
    }

    void S01_step3_4_oneMessageAndNoCodeInTheReply_R001_5_2b_R001_5_2c_D_06()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto started = start(b, NewOfB, QStringLiteral("portal"));
        QCOMPARE(started.status, 201);
        QCOMPARE(outbox(NewOfB).size(), 1);
        QVERIFY(!started.body.contains(b.newestOtp(NewOfB).toLatin1()));
        m_stage->moveClock(10);
        const auto again = start(b, NewOfB, QStringLiteral("portal"));
        QCOMPARE(what(again), QStringLiteral("OTP_RATE_LIMITED"));
        const auto wait = again.json().value(QLatin1String("retryAfterSeconds")).toInt();
        QVERIFY2(wait > 40 && wait <= 50, qPrintable(QString::number(wait)));
    }

    void S01_step5_threeWrongCodesEndTheRequestAndItStandsInTheAccount_R001_9_1_R001_A_5()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto path = begin(b, NewOfB, QStringLiteral("portal"));
        const auto right = b.newestOtp(NewOfB);
        const auto wrong =
            right == QLatin1String("111111") ? QStringLiteral("222222") : QStringLiteral("111111");
        const auto first = otp(b, path, wrong);
        QCOMPARE(what(first), QStringLiteral("OTP_WRONG"));
        QCOMPARE(first.json().value(QLatin1String("attemptsLeft")).toInt(), 2);
        QCOMPARE(what(otp(b, path, wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(what(otp(b, path, wrong)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(what(otp(b, path, right)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QVERIFY(!b.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
        QCOMPARE(b.call("GET", path).json().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        const auto notices = b.call("GET", "/v1/notices").json().value(QLatin1String("items"));
        QCOMPARE(notices.toArray()[0].toObject().value(QLatin1String("kind")).toString(),
                 QStringLiteral("numberRefused"));
    }

    void S01_step6_withoutSignatureOrWithAnothersItIsNotConnected_R001_5_2d_R001_A_8()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto path = begin(b, NewOfB, QStringLiteral("portal"));
        QCOMPARE(what(proof(b, path, {})), QStringLiteral("REQUEST_MALFORMED"));
        const auto accepted = otp(b, path, b.newestOtp(NewOfB));
        QCOMPARE(what(accepted), Ok);
        QCOMPARE(what(proof(b, path, {})), QStringLiteral("SIG_MISSING"));
        QCOMPARE(what(sign(b, path, accepted, QStringLiteral("A"))),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
        QVERIFY(!b.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
    }

    void S01_step7_aCodeOfThreeMinutesAgoIsTooOld_R001_2_4_D_06()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto path = begin(b, NewOfB, QStringLiteral("portal"));
        const auto code = b.newestOtp(NewOfB);
        m_stage->moveClock(181);
        QCOMPARE(what(otp(b, path, code)), QStringLiteral("OTP_EXPIRED"));
    }

    void S01_step8_9_12_codeAndSignatureConnectByThemselves_R001_5_3a_R001_5_3b_R001_2_2_R001_A_4()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        const auto run = m_stage->tool(QStringLiteral("B"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                        QStringLiteral("--demo"), QStringLiteral("B")});
        QCOMPARE(what(run), Ok);
        QCOMPARE(run.value(QStringLiteral("state")).toString(), QStringLiteral("connected"));
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto me = b.call("GET", "/v1/me").json().value(QLatin1String("phone")).toObject();
        QCOMPARE(me.value(QLatin1String("number")).toString(), QStringLiteral("+7•••••••051"));
        QVERIFY(!me.value(QLatin1String("connectedAt")).toString().isEmpty());
        const auto request = b.call("GET", "/v1/number-requests")
                                 .json()
                                 .value(QLatin1String("items"))
                                 .toArray()[0]
                                 .toObject();
        const auto path =
            "/v1/number-requests/" + request.value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(what(otp(b, path, b.newestOtp(NewOfB))), QStringLiteral("OTP_USED"));
        QStringList channels;
        for (const auto &line : m_stage->audit()) {
            if (line.toObject().value(QLatin1String("kind")).toString()
                == QLatin1String("numberConnected"))
                channels.append(line.toObject().value(QLatin1String("channel")).toString());
        }
        QCOMPARE(channels, QStringList{QStringLiteral("portal")});
    }

    void S01_step10_atTenMinutesThereIsAnAnswer_R001_A_3_D_08()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        QCOMPARE(b.callOpen("PUT", "/demo/processing", {{QStringLiteral("stalled"), true}}).status,
                 204);
        const auto path = begin(b, NewOfB, QStringLiteral("portal"));
        const auto accepted = otp(b, path, b.newestOtp(NewOfB));
        const auto certified = sign(b, path, accepted, QStringLiteral("B"));
        QCOMPARE(stateOf(certified), QStringLiteral("processing"));
        m_stage->moveClock(590);
        QCOMPARE(stateOf(b.call("GET", path)), QStringLiteral("processing"));
        m_stage->moveClock(10);
        const auto after = b.call("GET", path);
        QCOMPARE(after.json().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("SERVICE_TERM_EXCEEDED"));
        b.callOpen("PUT", "/demo/processing", {{QStringLiteral("stalled"), false}});
        QCOMPARE(stateOf(b.call("GET", path)), QStringLiteral("refused"));
        QVERIFY(!b.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
    }

    void S01_step12_anotherPersonsNumberAndRequestAreOutOfReach_R001_2_7_D_18()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        QCOMPARE(what(start(b, OldOfA, QStringLiteral("portal"))), QStringLiteral("NUMBER_TAKEN"));
        QCOMPARE(outbox(OldOfA).size(), 0);
        const auto path = begin(b, NewOfB, QStringLiteral("portal"));
        auto &a = m_stage->raw(QStringLiteral("A"), Desktop);
        QCOMPARE(what(a.call("GET", path)), QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(what(otp(a, path, b.newestOtp(NewOfB))), QStringLiteral("ROLE_FORBIDDEN"));
    }

    void S02_step1_bothFactorsWithoutANumberSignIn_R001_6_1_D_17()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Phone), QString());
        const auto run = m_stage->tool(QStringLiteral("B"), {QStringLiteral("devices")});
        QCOMPARE(what(run), Ok);
        QCOMPARE(run.value(QStringLiteral("class")).toString(), QStringLiteral("desktop"));
        QCOMPARE(run.value(QStringLiteral("network")).toString(), QStringLiteral("thisMachine"));
    }

    void S02_step2_3_aWrongFaceOrAWrongCodeNeverConnects_R001_9_2_R001_6_2c_D_07()
    {
        auto &b = m_stage->raw(QStringLiteral("B"));
        const auto who = b.person(QStringLiteral("B"));
        auto path = begin(b, NewOfB, QStringLiteral("app"));
        QCOMPARE(what(otp(b, path, b.newestOtp(NewOfB))), Ok);
        QCOMPARE(what(face(b, path, who, QStringLiteral("otherPerson"))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(what(face(b, path, who, QStringLiteral("noLiveness"))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        const auto third = face(b, path, who, QStringLiteral("otherPerson"));
        QCOMPARE(what(third), QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(third.json().value(QLatin1String("retryAfterSeconds")).toInt(), 900);
        QCOMPARE(stateOf(b.call("GET", path)), QStringLiteral("refused"));
        m_stage->moveClock(120);
        QCOMPARE(what(start(b, NewOfB, QStringLiteral("app"))), QStringLiteral("RATE_LIMITED"));
        m_stage->moveClock(800);
        path = begin(b, NewOfB, QStringLiteral("app"));
        QCOMPARE(what(otp(b, path, QStringLiteral("000000x"))), QStringLiteral("OTP_WRONG"));
        QCOMPARE(what(face(b, path, who, QStringLiteral("match"))),
                 QStringLiteral("REQUEST_MALFORMED"));
        QVERIFY(!b.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
    }

    void S02_step4_codeAndFaceConnectAndThePhoneIsCellular_R001_6_3a_R001_6_3b_R000_2_11_D_16()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Phone), QString());
        QCOMPARE(what(m_stage->tool(QStringLiteral("B"), {QStringLiteral("documents")})),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        const auto run = m_stage->tool(QStringLiteral("B"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                        QStringLiteral("--form"), Phone, QStringLiteral("--demo"),
                                        QStringLiteral("B")});
        QCOMPARE(what(run), Ok);
        QCOMPARE(run.value(QStringLiteral("channel")).toString(), QStringLiteral("app"));
        QCOMPARE(what(m_stage->tool(QStringLiteral("B"), {QStringLiteral("documents")})), Ok);
        auto &portal = m_stage->raw(QStringLiteral("B"), Desktop);
        QVERIFY(portal.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
    }

    void
    S02_step5_killedAtTheDecisionTheAccountIsOldOrNewAndTheHistoryAgrees_R001_5_3a_design_2_13()
    {
        int connected = 0;
        for (int round = 0; round < 6; ++round) {
            m_stage->moveClock(3600 + 1);
            RawClient b(m_stage->service().url(), m_stage->service().tlsRoot());
            b.synchronise();
            QCOMPARE(b.signIn(QStringLiteral("B"), Desktop), QString());
            QCOMPARE(b.depositPin(), QString());
            const auto number = QStringLiteral("+7701000007%1").arg(round);
            const auto path = begin(b, number, QStringLiteral("portal"));
            const auto accepted = otp(b, path, b.newestOtp(number));
            const auto cms = signature(accepted, b.person(QStringLiteral("B")));
            // The answer is not waited for: the service dies somewhere around its decision.
            RawClient *caller = &b;
            b.drop(); // a socket lives in one thread
            std::thread call([caller, path, cms] { (void)proof(*caller, path, cms); });
            const QDeadlineTimer until(std::chrono::milliseconds(4 * round * round),
                                       Qt::PreciseTimer);
            while (!until.hasExpired()) { }
            m_stage->service().kill();
            call.join();
            QCOMPARE(m_stage->restart(), QString());
            b.setService(m_stage->service().url());
            b.synchronise();
            QCOMPARE(b.unlock().status, 200);
            const auto state = stateOf(b.call("GET", path));
            const auto phone = b.call("GET", "/v1/me")
                                   .json()
                                   .value(QLatin1String("phone"))
                                   .toObject()
                                   .value(QLatin1String("number"))
                                   .toString();
            const bool isNew = phone.endsWith(number.right(3));
            QCOMPARE(state == QLatin1String("connected"), isNew);
            int notes = 0;
            for (const auto &entry : b.history(QStringLiteral("subject"))) {
                const auto kind = entry.toObject().value(QLatin1String("kind")).toString();
                notes += kind == QLatin1String("numberConnected")
                    || kind == QLatin1String("numberChanged");
            }
            connected += isNew;
            QCOMPARE(notes, connected);
        }
    }

    void S03_step1_2_3_untilTheSignatureTheOldNumberStays_R001_8_1_R001_8_2()
    {
        auto &a = m_stage->raw(QStringLiteral("A"), Desktop);
        const auto before = outbox(OldOfA).size();
        auto path = begin(a, NewOfA, QStringLiteral("portal"));
        QCOMPARE(outbox(NewOfA).size(), 1);
        QCOMPARE(outbox(OldOfA).size(), before);
        for (int i = 0; i < 3; ++i)
            (void)otp(a, path, QStringLiteral("00000x"));
        QCOMPARE(stateOf(a.call("GET", path)), QStringLiteral("refused"));
        QCOMPARE(numberOf(a), QStringLiteral("+7•••••••001"));
        m_stage->moveClock(61);
        path = begin(a, NewOfA, QStringLiteral("portal"));
        QCOMPARE(what(otp(a, path, a.newestOtp(NewOfA))), Ok);
        QCOMPARE(what(proof(a, path, {})), QStringLiteral("SIG_MISSING"));
        QCOMPARE(numberOf(a), QStringLiteral("+7•••••••001"));
    }

    void S03_step4_5_theChangeIsSeenEverywhereAtOnceAndTheOldNumberIsTold_R001_8_3_D_18()
    {
        auto &portal = m_stage->raw(QStringLiteral("A"), Desktop);
        QCOMPARE(m_stage->signInTool(QStringLiteral("A"), Phone), QString());
        const auto before = outbox(OldOfA).size();
        const auto run = m_stage->tool(QStringLiteral("A"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfA,
                                        QStringLiteral("--demo"), QStringLiteral("A")});
        QCOMPARE(what(run), Ok);
        QVERIFY(!run.value(QStringLiteral("stoppableUntil")).toString().isEmpty());
        QCOMPARE(numberOf(portal), QStringLiteral("+7•••••••061"));
        QCOMPARE(outbox(OldOfA).size(), before + 1);
        QVERIFY(!outbox(OldOfA)[0]
                     .toObject()
                     .value(QLatin1String("text"))
                     .toString()
                     .contains(QStringLiteral("061")));
        // The phone keeps what it may do: it was there before.
        QCOMPARE(what(m_stage->tool(QStringLiteral("A"), {QStringLiteral("documents")})), Ok);
    }

    void S03_attack_stolenUnlockedSession_theOldPhoneStopsTheChange_design_2_4()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("A"), Phone), QString());
        m_stage->moveClock(61);
        auto &thief = m_stage->raw(QStringLiteral("A"), Desktop);
        const auto path = begin(thief, NewOfA, QStringLiteral("portal"));
        const auto accepted = otp(thief, path, thief.newestOtp(NewOfA));
        QCOMPARE(what(sign(thief, path, accepted, QStringLiteral("A"))), Ok);
        const auto list =
            m_stage->tool(QStringLiteral("A"), {QStringLiteral("number"), QStringLiteral("list")});
        const auto id = list.value(QStringLiteral("id")).toString();
        const auto stopped = m_stage->tool(QStringLiteral("A"),
                                           {QStringLiteral("number"), QStringLiteral("stop"), id});
        QCOMPARE(what(stopped), Ok);
        QCOMPARE(stopped.value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
        QCOMPARE(what(thief.call("GET", "/v1/me")), QStringLiteral("AUTH_REQUIRED"));
        const auto history = m_stage->tool(QStringLiteral("A"), {QStringLiteral("notices")});
        QCOMPARE(history.lines.first().value(QLatin1String("kind")).toString(),
                 QStringLiteral("numberStopped"));
    }

    void S05_step1_2_refusalsByLawComeBeforeAnyMessage_R001_3_R001_A_9()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        const auto set = [&] {
            return m_stage->tool(QStringLiteral("B"),
                                 {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                  QStringLiteral("--demo"), QStringLiteral("B")});
        };
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("subscriber"), NewOfB,
                                     QStringLiteral("legalEntity")})),
                 Ok);
        QCOMPARE(what(set()), QStringLiteral("NUMBER_NOT_INDIVIDUAL"));
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("subscriber"), NewOfB,
                                     QStringLiteral("individual")})),
                 Ok);
        const auto iin = m_stage->stranger().person(QStringLiteral("B")).iin;
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("identity"), iin,
                                     QStringLiteral("cancel")})),
                 Ok);
        const auto cancelled = set();
        QCOMPARE(what(cancelled), QStringLiteral("REFUSED_ID_DATA"));
        QCOMPARE(cancelled.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("iinCancelled"));
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("identity"), iin,
                                     QStringLiteral("restore")})),
                 Ok);
        for (const auto &type : {IdentityCard, Passport})
            (void)m_stage->tool({},
                                {QStringLiteral("demo"), QStringLiteral("record"), iin, type,
                                 QStringLiteral("common.docExpirationDate"),
                                 QStringLiteral("2020-01-01")});
        const auto expired = set();
        QCOMPARE(what(expired), QStringLiteral("REFUSED_ID_DATA"));
        QCOMPARE(expired.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("identityDocumentExpired"));
        QCOMPARE(outbox(NewOfB).size(), 0);
    }

private:
    QJsonArray outbox(const QString &number = {})
    {
        return numbers::outbox(m_stage->stranger(), number);
    }

    std::unique_ptr<Stage> m_stage;
};

QUJAT_TEST_CLASS(NumberTest)
#include "NumberTest.moc"
