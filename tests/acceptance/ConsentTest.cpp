// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace qujat::testing;

/// Scenario S-09: consent through the registered number, in the app, by password and by message.
class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("S"), Phone), QString());
        m_u1 = std::make_unique<RawSystem>(m_stage.service().url(), m_stage.service().tlsRoot());
        QVERIFY(m_u1->takeKey(QStringLiteral("U1")));
        m_a = m_stage.stranger().person(QStringLiteral("A"));
        QVERIFY(!subject().documentId(IdentityCard).isEmpty());
    }

    void S09_step1_theRequestGoesToTheRegisteredNumber_R000_20_1_R000_13()
    {
        const auto asked = m_u1->request(
            m_a.iin, IdentityCard, {{QStringLiteral("number"), QStringLiteral("+77010000099")}});
        QCOMPARE(what(asked), Ok);
        const auto text = newestMessage(m_a.phone);
        QVERIFY(text.contains(QStringLiteral("Алатау")));
        QVERIFY(text.contains(QStringLiteral("Жеке куәлік")));
        QVERIFY(QRegularExpression(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"))
                    .match(text)
                    .hasMatch());
        QVERIFY(text.contains(QStringLiteral("1 ") + referenceOf(asked)));
        QVERIFY(text.contains(QStringLiteral("0 ") + referenceOf(asked)));
        QVERIFY(newestMessage(QStringLiteral("+77010000099")).isEmpty());
        bool written = false;
        for (const auto &line : m_stage.audit())
            written = written || line.toObject().value(QLatin1String("numberIgnored")).toBool();
        QVERIFY(written);
        m_code = m_stage.stranger().newestOtp(m_a.phone);
        QVERIFY(!asked.body.contains(m_code.toLatin1()));
        m_waiting = idOf(asked);
    }

    void S09_step1_theAppHasACardOfIt_R000_16()
    {
        const auto pending = subject().call("GET", "/v1/consents?pending=true").json();
        const auto items = pending.value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), 1);
        const auto card = items.first().toObject();
        QCOMPARE(card.value(QLatin1String("id")).toString(), m_waiting);
        QCOMPARE(card.value(QLatin1String("purpose")).toString(),
                 QStringLiteral("Қонақ үйге орналасу"));
        const auto preview =
            subject().call("GET", "/v1/consents/" + m_waiting.toLatin1() + "/preview");
        QCOMPARE(what(preview), Ok);
        QVERIFY(!preview.json().value(QLatin1String("cms")).toString().isEmpty());
        QCOMPARE(what(m_stage.raw(QStringLiteral("A"), Desktop)
                          .call("GET", "/v1/consents/" + m_waiting.toLatin1() + "/preview")),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
    }

    void S09_step2_theToldPasswordDeliversOnceAndLeavesBothNotes_R000_20_2_R000_18_3_D_10()
    {
        QCOMPARE(what(m_u1->fetch(m_waiting)), QStringLiteral("CONSENT_PENDING"));
        const auto code = m_code;
        QCOMPARE(what(m_u1->tell(m_waiting, code)), Ok);
        const auto delivered = m_u1->fetch(m_waiting);
        QCOMPARE(what(delivered), Ok);
        const auto number =
            delivered.json().value(QLatin1String("note")).toObject().value(QLatin1String("number"));
        QCOMPARE(viewNumbers().first(), number.toString());
        QCOMPARE(m_u1->status(m_waiting).json().value(QLatin1String("noteNumber")), number);
        QCOMPARE(what(m_u1->tell(m_waiting, code)), QStringLiteral("OTP_USED"));
        QCOMPARE(what(m_u1->fetch(m_waiting)), QStringLiteral("CONSENT_SCOPE"));
        QCOMPARE(m_stage.service().output().contains(code.toLatin1()), false);
    }

    void S09_step2_theSameByTheTool_R000_20_2()
    {
        const auto asked = m_stage.tool(
            {},
            {QStringLiteral("system"), QStringLiteral("request"), QStringLiteral("--demo"),
             QStringLiteral("U1"), QStringLiteral("--iin"), person("S").iin,
             QStringLiteral("--type"), IdentityCard, QStringLiteral("--fields"),
             QStringLiteral("common.docNumber"), QStringLiteral("--purpose"),
             QStringLiteral("Check-in"), QStringLiteral("--ground"), QStringLiteral("352")});
        QCOMPARE(what(asked), Ok);
        const auto id =
            asked.value(QStringLiteral("request")).toObject().value(QLatin1String("id")).toString();
        const auto shown = m_stage.tool(
            QStringLiteral("S"), {QStringLiteral("consents"), id, QStringLiteral("--preview")});
        QCOMPARE(what(shown), Ok);
        const auto otp = m_stage.writeFile(
            QStringLiteral("otp"), m_stage.stranger().newestOtp(person("S").phone).toLatin1());
        const QStringList as{QStringLiteral("--demo"), QStringLiteral("U1")};
        QCOMPARE(what(m_stage.tool({},
                                   QStringList{QStringLiteral("system"), QStringLiteral("otp"), id,
                                               QStringLiteral("--otp-file"), otp}
                                       + as)),
                 Ok);
        const auto file = m_stage.file(QStringLiteral("answer.cms"));
        QCOMPARE(what(m_stage.tool({},
                                   QStringList{QStringLiteral("system"), QStringLiteral("fetch"),
                                               id, QStringLiteral("--out"), file}
                                       + as)),
                 Ok);
        const auto nonce = asked.value(QStringLiteral("nonce")).toString();
        const auto checked = m_stage.tool({},
                                          {QStringLiteral("system"), QStringLiteral("verify"), file,
                                           QStringLiteral("--nonce"), nonce});
        QCOMPARE(what(checked), Ok);
        // The wire holds what was asked for, which is what the preview had shown.
        QCOMPARE(checked.value(QStringLiteral("content")).toObject().value(QLatin1String("values")),
                 shown.value(QStringLiteral("values")));
        QCOMPARE(
            what(m_stage.tool({},
                              {QStringLiteral("system"), QStringLiteral("verify"), file,
                               QStringLiteral("--nonce"), QStringLiteral("another-nonce-000")})),
            QStringLiteral("DOC_VERIFY_FAILED"));
        QCOMPARE(what(m_stage.tool(
                     {}, QStringList{QStringLiteral("system"), QStringLiteral("fetch"), id} + as)),
                 QStringLiteral("CONSENT_SCOPE"));
    }

    void S09_step3_anAgreeingReplyDelivers_R000_20_3_D_09()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        reply(m_a.phone, QStringLiteral("иә ") + referenceOf(asked));
        QCOMPARE(stateOf(idOf(asked)), QStringLiteral("given"));
        QCOMPARE(what(m_u1->fetch(idOf(asked))), Ok);
    }

    void S09_step4_aRefusingReplyStays_R000_20_3()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        reply(m_a.phone, QStringLiteral("0 ") + referenceOf(asked));
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_REFUSED"));
        QVERIFY(kinds().contains(QStringLiteral("consentRefused")));
        reply(m_a.phone, QStringLiteral("1 ") + referenceOf(asked));
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_REFUSED"));
        QCOMPARE(what(answer(idOf(asked), true)), QStringLiteral("CONSENT_REFUSED"));
    }

    void S09_step5_silenceForTenMinutesIsRefusal_D_09()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        m_stage.moveClock(599);
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_PENDING"));
        m_stage.moveClock(1);
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_TIMEOUT"));
        QCOMPARE(what(answer(idOf(asked), true)), QStringLiteral("CONSENT_TIMEOUT"));
        m_stage.moveClock(3600);
    }

    void S09_step6_aReplyFromAnotherNumberIsIgnoredAndWritten_R000_20_3()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        reply(person("S").phone, QStringLiteral("1 ") + referenceOf(asked));
        QCOMPARE(stateOf(idOf(asked)), QStringLiteral("pending"));
        bool written = false;
        for (const auto &line : m_stage.audit()) {
            const auto entry = line.toObject();
            written = written
                || (entry.value(QLatin1String("kind")).toString() == QLatin1String("smsReply")
                    && entry.value(QLatin1String("outcome")).toString()
                        == QLatin1String("ignored"));
        }
        QVERIFY(written);
        QCOMPARE(what(answer(idOf(asked), true)), Ok);
        QCOMPARE(what(m_u1->fetch(idOf(asked))), Ok);
    }

    void S09_step7_threeWrongPasswordsCloseTheRequest_R000_20_2_D_06()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        const auto right = m_stage.stranger().newestOtp(m_a.phone);
        const auto wrong =
            right == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
        QCOMPARE(what(m_u1->tell(idOf(asked), wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(what(m_u1->tell(idOf(asked), wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(what(m_u1->tell(idOf(asked), wrong)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(what(m_u1->tell(idOf(asked), right)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
    }

    void S09_step8_whoHasNoNumberCannotBeAsked_R000_20_1()
    {
        QCOMPARE(what(m_u1->request(person("B").iin, IdentityCard)),
                 QStringLiteral("CONSENT_NO_NUMBER"));
    }

    void theAppAnswersAndTakesBack_R000_16()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        QCOMPARE(what(answer(idOf(asked), true)), Ok);
        QCOMPARE(what(answer(idOf(asked), false)), QStringLiteral("CONSENT_ANSWERED"));
        QCOMPARE(
            what(subject().call("POST", "/v1/consents/" + idOf(asked).toLatin1() + "/withdraw")),
            Ok);
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_WITHDRAWN"));
        const auto all = subject().call("GET", "/v1/consents?limit=3").json();
        QCOMPARE(all.value(QLatin1String("items"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("state"))
                     .toString(),
                 QStringLiteral("withdrawn"));
        QVERIFY(!all.value(QLatin1String("next")).toString().isEmpty());
    }

    void aMessageThatIsHeldBackLeavesTheAppAsTheOtherWay_D_09()
    {
        QCOMPARE(what(m_stage.stranger().callOpen("PUT", "/demo/sms/delivery",
                                                  {{QStringLiteral("holdBack"), true}})),
                 Ok);
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        QCOMPARE(messages(m_a.phone).first().toObject().value(QLatin1String("state")).toString(),
                 QStringLiteral("handedOver"));
        QCOMPARE(what(m_stage.stranger().callOpen("PUT", "/demo/sms/delivery",
                                                  {{QStringLiteral("holdBack"), false}})),
                 Ok);
        QCOMPARE(what(answer(idOf(asked), true)), Ok);
    }

    void aKilledServiceKeepsWhatItHadSaid_R000_16()
    {
        const auto asked = m_u1->request(m_a.iin, IdentityCard);
        QCOMPARE(what(answer(idOf(asked), true)), Ok);
        QCOMPARE(m_stage.restart(), QString());
        m_u1->setService(m_stage.service().url());
        QCOMPARE(stateOf(idOf(asked)), QStringLiteral("given"));
        QCOMPARE(what(m_u1->fetch(idOf(asked))), Ok);
        QCOMPARE(m_stage.restart(), QString());
        m_u1->setService(m_stage.service().url());
        QCOMPARE(what(m_u1->fetch(idOf(asked))), QStringLiteral("CONSENT_SCOPE"));
    }

private:
    RawClient &subject() { return m_stage.raw(QStringLiteral("A")); }
    RawPerson person(const char *fixture)
    {
        return m_stage.stranger().person(QString::fromLatin1(fixture));
    }
    static QString idOf(const RawReply &reply)
    {
        return reply.json().value(QLatin1String("id")).toString();
    }
    static QString referenceOf(const RawReply &reply)
    {
        return reply.json().value(QLatin1String("reference")).toString();
    }
    QString stateOf(const QString &id)
    {
        return m_u1->status(id).json().value(QLatin1String("state")).toString();
    }
    RawReply answer(const QString &id, bool agree)
    {
        return subject().call("POST", "/v1/consents/" + id.toLatin1() + "/answer",
                              {{QStringLiteral("agree"), agree}});
    }
    void reply(const QString &from, const QString &text)
    {
        QCOMPARE(what(m_stage.stranger().callOpen(
                     "PUT", "/demo/sms/replies",
                     {{QStringLiteral("from"), from}, {QStringLiteral("text"), text}})),
                 Ok);
    }
    QJsonArray messages(const QString &phone)
    {
        return m_stage.stranger()
            .callOpen("GET", "/demo/sms?number=%2B" + phone.mid(1).toLatin1())
            .json()
            .value(QLatin1String("items"))
            .toArray();
    }
    QString newestMessage(const QString &phone)
    {
        return messages(phone).first().toObject().value(QLatin1String("text")).toString();
    }
    QStringList viewNumbers()
    {
        QStringList numbers;
        for (const auto &entry : subject().history(Subject)) {
            if (entry.toObject().value(QLatin1String("kind")).toString()
                == QLatin1String("viewing"))
                numbers.append(entry.toObject().value(QLatin1String("number")).toString());
        }
        return numbers;
    }
    QStringList kinds()
    {
        QStringList all;
        for (const auto &entry : subject().history(Subject))
            all.append(entry.toObject().value(QLatin1String("kind")).toString());
        return all;
    }

    Stage m_stage;
    std::unique_ptr<RawSystem> m_u1;
    RawPerson m_a;
    QString m_waiting;
    QString m_code; ///< told to A for m_waiting
};

QUJAT_TEST_CLASS(ConsentTest)
#include "ConsentTest.moc"
