// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace qujat::testing;
using namespace qujat::testing::numbers;

/// Who attacks the account, each named: a swapped SIM card, a resold number, a stolen phone that is
/// unlocked, guessed passwords from many accounts, a forged sender of a reply.
class AttackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->raise(), QString());
        m_u1 = std::make_unique<RawSystem>(m_stage->service().url(), m_stage->service().tlsRoot());
        QVERIFY(m_u1->takeKey(QStringLiteral("U1")));
        m_iin = m_stage->stranger().person(QStringLiteral("A")).iin;
    }

    void S09_attack_swappedSim_theNewCardAgreesToNothing_R000_20_2_R000_20_3_D_18()
    {
        auto &phone = m_stage->raw(QStringLiteral("A"));
        cardIsNewOf(OldOfA);
        const auto asked = m_u1->request(m_iin, IdentityCard);
        QCOMPARE(what(asked), Ok);
        const auto id = asked.json().value(QLatin1String("id")).toString();
        const auto reference = asked.json().value(QLatin1String("reference")).toString();
        const auto text = newestMessage(OldOfA);
        static const QRegularExpression SixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
        QVERIFY2(!SixDigits.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(what(m_u1->tell(id, QStringLiteral("123456"))), QStringLiteral("OTP_EXPIRED"));
        reply(OldOfA, QStringLiteral("1 ") + reference);
        reply(OldOfA, QStringLiteral("иә"));
        QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_PENDING"));
        // The phone that was there before the card still answers.
        QCOMPARE(what(phone.call("POST", "/v1/consents/" + id.toLatin1() + "/answer",
                                 {{QStringLiteral("agree"), true}})),
                 Ok);
        QCOMPARE(what(m_u1->fetch(id)), Ok);
    }

    void S09_attack_swappedSim_whileTheQuestionWaits_R000_20_2_R000_20_3_D_18()
    {
        // Asked by the program, as a clerk would; the card is exchanged before anybody answers.
        const auto asked = m_stage->tool(
            {},
            {QStringLiteral("system"), QStringLiteral("request"), QStringLiteral("--demo"),
             QStringLiteral("U1"), QStringLiteral("--iin"), m_iin, QStringLiteral("--type"),
             IdentityCard, QStringLiteral("--purpose"), QStringLiteral("Check-in"),
             QStringLiteral("--ground"), QStringLiteral("352")});
        QCOMPARE(what(asked), Ok);
        const auto request = asked.value(QStringLiteral("request")).toObject();
        const auto id = request.value(QLatin1String("id")).toString();
        const auto code = m_stage->stranger().newestOtp(OldOfA).toLatin1();
        m_stage->moveClock(5);
        cardIsNewOf(OldOfA);
        m_stage->moveClock(5);
        reply(OldOfA, QStringLiteral("1 ") + request.value(QLatin1String("reference")).toString());
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("system"), QStringLiteral("otp"), id,
                                     QStringLiteral("--otp-file"),
                                     m_stage->writeFile(QStringLiteral("otp"), code),
                                     QStringLiteral("--demo"), QStringLiteral("U1")})),
                 QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(what(m_u1->tell(id, QString::fromLatin1(code))), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_PENDING"));
    }

    void S06_attack_swappedSim_aNewPhoneSeesNoDocumentsForADay_R000_8_D_16_D_18()
    {
        cardIsNewOf(OldOfA);
        auto &phone = m_stage->raw(QStringLiteral("A"));
        QCOMPARE(what(phone.call("GET", "/v1/documents")), QStringLiteral("DEVICE_NOT_CELLULAR"));
        m_stage->moveClock(24 * 3600 + 1);
        QCOMPARE(what(phone.call("GET", "/v1/documents")), Ok);
    }

    void S09_attack_resoldNumber_itsNewOwnerIsNeitherAskedNorSignedIn_R000_20_1_D_18()
    {
        m_stage->moveClock(60);
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("subscriber"), OldOfA,
                                     QStringLiteral("individual"), QStringLiteral("--owner"),
                                     m_stage->stranger().person(QStringLiteral("B")).iin,
                                     QStringLiteral("--ownerSince"), nowText()})),
                 Ok);
        const auto before = outbox(m_stage->stranger(), OldOfA).size();
        QCOMPARE(what(m_u1->request(m_iin, IdentityCard)), QStringLiteral("CONSENT_NO_NUMBER"));
        RawClient device(m_stage->service().url(), m_stage->service().tlsRoot());
        device.synchronise();
        QVERIFY(
            device.signIn(QStringLiteral("A"), Phone).contains(QLatin1String("SIGN_IN_REFUSED")));
        QCOMPARE(outbox(m_stage->stranger(), OldOfA).size(), before);
        // The new owner connects it as their own, and A's account has lost it, not half of it.
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto path = begin(b, OldOfA, Portal);
        const auto accepted = rightOtp(b, path, OldOfA);
        QCOMPARE(what(sign(b, path, accepted, QStringLiteral("B"))), Ok);
        QCOMPARE(numberOf(b), QStringLiteral("+7•••••••001"));
        QCOMPARE(what(m_u1->request(m_iin, IdentityCard)), QStringLiteral("CONSENT_NO_NUMBER"));
    }

    void S03_attack_stolenUnlockedPhone_changesNoNumberAndSignsNobodyIn_R001_8_2_D_17()
    {
        auto &thief = m_stage->raw(QStringLiteral("A"));
        const auto who = thief.person(QStringLiteral("A"));
        m_stage->moveClock(61);
        // A number of the thief: the code comes, the key does not.
        const auto path = begin(thief, NewOfA, App);
        QCOMPARE(what(rightOtp(thief, path, NewOfA)), Ok);
        QCOMPARE(what(proof(thief, path, QJsonObject())), QStringLiteral("SIG_MISSING"));
        QCOMPARE(what(face(thief, path, who, QStringLiteral("match"))),
                 QStringLiteral("SIG_MISSING"));
        QCOMPARE(numberOf(thief), QStringLiteral("+7•••••••001"));
        // Nor another device: it takes the PIN anew.
        RawClient desk(m_stage->service().url(), m_stage->service().tlsRoot());
        desk.synchronise();
        const auto asked = desk.callAsDevice(
            "POST", "/v1/sign-ins",
            {{QStringLiteral("method"), Phone},
             {QStringLiteral("device"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("thief")},
                          {QStringLiteral("form"), Desktop},
                          {QStringLiteral("platform"), QStringLiteral("linux")}}}},
            {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
        const auto shown = asked.json().value(QLatin1String("phone")).toObject();
        // The phone stays unlocked in the thief's hand while a minute passes.
        QVERIFY(m_stage->stranger().shiftClock(m_stage->clockShift() + 61));
        thief.synchronise();
        const auto seen =
            thief.call("POST", "/v1/sign-in-requests",
                       {{QStringLiteral("code"), shown.value(QLatin1String("code"))}});
        QCOMPARE(what(seen), Ok);
        const auto answer = [&] {
            return thief.call("POST",
                              "/v1/sign-in-requests/"
                                  + seen.json().value(QLatin1String("id")).toString().toLatin1()
                                  + "/answer",
                              {{QStringLiteral("digits"), shown.value(QLatin1String("digits"))}});
        };
        const auto refused = answer();
        QCOMPARE(what(refused), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(refused.json().value(QLatin1String("reason")).toString(),
                 QStringLiteral("pinAgain"));
        // And no other PIN is given to the phone, nor the right one found out at that door.
        const auto another = [&] {
            return what(thief.call(
                "PUT", "/v1/device/pin",
                {{QStringLiteral("proof"), QString::fromLatin1(rawRandom(32).toBase64())}}));
        };
        QCOMPARE(another(), QStringLiteral("PIN_WRONG"));
        // Whoever knows the PIN goes on where it stopped.
        QCOMPARE(thief.unlock().status, 200);
        QCOMPARE(answer().json().value(QLatin1String("state")).toString(),
                 QStringLiteral("confirmed"));
    }

    void S03_attack_aCodeToTheOldNumberSignsNobodyInAfterTheChange_R001_8_3()
    {
        // Who has the old number begins to sign in, and the owner changes the number meanwhile.
        RawClient thief(m_stage->service().url(), m_stage->service().tlsRoot());
        thief.synchronise();
        const auto started = thief.callAsDevice(
            "POST", "/v1/sign-ins",
            {{QStringLiteral("method"), QStringLiteral("biometric")},
             {QStringLiteral("iin"), m_iin},
             {QStringLiteral("device"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("thief")},
                          {QStringLiteral("form"), Desktop},
                          {QStringLiteral("platform"), QStringLiteral("linux")}}}},
            {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
        const auto path =
            "/v1/sign-ins/" + started.json().value(QLatin1String("id")).toString().toLatin1();
        const auto code = thief.newestOtp(OldOfA);
        m_stage->moveClock(61);
        auto &owner = m_stage->raw(QStringLiteral("A"), Desktop);
        const auto change = begin(owner, NewOfA, Portal);
        QCOMPARE(what(sign(owner, change, rightOtp(owner, change, NewOfA), QStringLiteral("A"))),
                 Ok);
        thief.synchronise();
        QCOMPARE(what(thief.callAsDevice("POST", path + "/otp", {{QStringLiteral("code"), code}})),
                 QStringLiteral("OTP_EXPIRED"));
    }

    void S01_attack_oneAccountSendsNoCodesToNumbersWithoutEnd_R001_5_2b()
    {
        auto &sender = m_stage->raw(QStringLiteral("A"), Desktop);
        for (int i = 0; i < 20; ++i)
            (void)begin(sender, QStringLiteral("+770100006%1").arg(10 + i), Portal);
        const auto next = QStringLiteral("+77010000699");
        QCOMPARE(what(start(sender, next, Portal)), QStringLiteral("RATE_LIMITED"));
        // The same by the program, on another device of the account.
        QCOMPARE(m_stage->signInTool(QStringLiteral("A"), Phone), QString());
        QCOMPARE(what(m_stage->tool(QStringLiteral("A"),
                                    {QStringLiteral("number"), QStringLiteral("set"), next,
                                     QStringLiteral("--demo"), QStringLiteral("A")})),
                 QStringLiteral("RATE_LIMITED"));
        QCOMPARE(outbox(m_stage->stranger(), next).size(), 0);
    }

    void S01_attack_guessingPasswordsFromManyAccounts_stopsTheAddress_R001_9_1_D_05()
    {
        // Three tries a request; ten requests of five accounts make thirty from one address.
        const QStringList people{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("S"),
                                 QStringLiteral("V"), QStringLiteral("G")};
        for (const auto &person : people)
            (void)m_stage->raw(person, Desktop);
        int failures = 0;
        QByteArray path;
        for (int i = 0; i < 10; ++i) {
            auto &guesser = m_stage->raw(people[i % people.size()], Desktop);
            path = begin(guesser, QStringLiteral("+770100004%1").arg(10 + i), Portal);
            for (int k = 0; k < 3; ++k) {
                const auto guess = what(otp(guesser, path, QStringLiteral("00000x")));
                QVERIFY2(guess.startsWith(QLatin1String("OTP_")), qPrintable(guess));
                ++failures;
            }
        }
        QCOMPARE(failures, 30);
        auto &next = m_stage->raw(QStringLiteral("S"), Desktop);
        const auto number = QStringLiteral("+77010000430");
        path = begin(next, number, Portal);
        const auto code = next.newestOtp(number);
        const auto stopped = otp(next, path, code);
        QCOMPARE(what(stopped), QStringLiteral("RATE_LIMITED"));
        const auto wait = stopped.json().value(QLatin1String("retryAfterSeconds")).toInt();
        QVERIFY2(wait > 800 && wait <= 900, qPrintable(QString::number(wait)));
        m_stage->moveClock(wait + 1);
        path = begin(next, number, Portal);
        QCOMPARE(what(rightOtp(next, path, number)), Ok);
    }

    void S09_attack_forgedReplySender_opensNothingAndIsWritten_R000_20_3()
    {
        const auto asked = m_u1->request(m_iin, IdentityCard);
        const auto second = m_u1->request(m_iin, IdentityCard);
        QCOMPARE(what(second), Ok);
        const auto id = asked.json().value(QLatin1String("id")).toString();
        const auto reference = asked.json().value(QLatin1String("reference")).toString();
        const QStringList senders{QStringLiteral("+77010000002"),
                                  QStringLiteral("77010000011"),
                                  QStringLiteral("1414"),
                                  QStringLiteral("EGOV"),
                                  QStringLiteral("+7701000000100"),
                                  QStringLiteral("+17010000001"),
                                  QStringLiteral("+77010000001;ext=1")};
        for (const auto &sender : senders)
            reply(sender, QStringLiteral("1 ") + reference);
        // The right number, but nothing that can mean only this request.
        for (const auto &text : {QStringLiteral("1"), QStringLiteral("иә"), QStringLiteral("1 ")})
            reply(OldOfA, text);
        for (const auto &waiting : {id, second.json().value(QLatin1String("id")).toString()})
            QCOMPARE(m_u1->status(waiting).json().value(QLatin1String("state")).toString(),
                     QStringLiteral("pending"));
        int written = 0;
        for (const auto &line : m_stage->audit()) {
            const auto entry = line.toObject();
            written += entry.value(QLatin1String("kind")).toString() == QLatin1String("smsReply")
                && entry.value(QLatin1String("outcome")).toString() == QLatin1String("ignored");
        }
        QVERIFY2(written >= senders.size(), qPrintable(QString::number(written)));
        QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_PENDING"));
    }

private:
    QString nowText() { return m_stage->stranger().now().toUTC().toString(Qt::ISODateWithMs); }
    void cardIsNewOf(const QString &number)
    {
        QCOMPARE(what(m_stage->tool({},
                                    {QStringLiteral("demo"), QStringLiteral("subscriber"), number,
                                     QStringLiteral("individual"), QStringLiteral("--cardSince"),
                                     nowText()})),
                 Ok);
    }
    void reply(const QString &from, const QString &text)
    {
        (void)m_stage->stranger().callOpen(
            "PUT", "/demo/sms/replies",
            {{QStringLiteral("from"), from}, {QStringLiteral("text"), text}});
    }
    QString newestMessage(const QString &number)
    {
        return outbox(m_stage->stranger(), number)
            .first()
            .toObject()
            .value(QLatin1String("text"))
            .toString();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<RawSystem> m_u1;
    QString m_iin;
};

QUJAT_TEST_CLASS(AttackTest)
#include "AttackTest.moc"
