// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat::testing;

namespace {

const QString Expired = QStringLiteral("SIGN_IN_EXPIRED");
const QString Refused = QStringLiteral("SIGN_IN_REFUSED");
const QString Invalid = QStringLiteral("QR_INVALID");

} // namespace

/// S-06 step 1 on the desk and in the portal: the person's phone scans a code, sees who asks from
/// where, and picks the two digits that stand there.
class PhoneSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
    }

    void S06_step1_thePhoneSignsTheDeskIn_R000_12_1_D_17()
    {
        const auto desk = begin(QStringLiteral("desk"));
        const auto asked = Stage::line(*desk, QStringLiteral("code"));
        const auto code = asked.value(QLatin1String("code")).toString();
        const auto digits = asked.value(QLatin1String("digits")).toString();
        const auto seen = approve({code});
        QCOMPARE(what(seen), Ok);
        QVERIFY(!seen.value(QStringLiteral("deviceName")).toString().isEmpty());
        QCOMPARE(seen.value(QStringLiteral("network")).toString(), QStringLiteral("thisMachine"));
        QVERIFY(seen.value(QStringLiteral("choices")).toArray().contains(QJsonValue(digits)));
        const auto told = approve({code, QStringLiteral("--digits"), digits});
        QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("confirmed"));
        QCOMPARE(told.exitCode, 0);
        const auto done = Stage::finish(*desk);
        QCOMPARE(what(done), Ok);
        QCOMPARE(done.value(QStringLiteral("deviceClass")).toString(), Desktop);
        // It is a desktop, whatever it calls itself: own documents stay on the phone.
        QCOMPARE(what(m_stage.tool(QStringLiteral("desk"), {QStringLiteral("documents")})),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(newestNotice(), QStringLiteral("deviceSignedIn"));
        // The code is spent.
        QCOMPARE(what(approve({code, QStringLiteral("--digits"), digits})), Expired);
    }

    void S06_step1_otherDigitsSignNobodyInAndAreTold_D_17()
    {
        const auto desk = begin(QStringLiteral("wrong-digits"));
        const auto asked = Stage::line(*desk, QStringLiteral("code"));
        const auto code = asked.value(QLatin1String("code")).toString();
        const auto digits = asked.value(QLatin1String("digits")).toString();
        const auto wrong =
            digits == QLatin1String("11") ? QStringLiteral("22") : QStringLiteral("11");
        const auto told = approve({code, QStringLiteral("--digits"), wrong});
        QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("mismatch"));
        QCOMPARE(told.exitCode, 1);
        QCOMPARE(what(Stage::finish(*desk)), Refused);
        QCOMPARE(newestNotice(), QStringLiteral("signInRefused"));
        QCOMPARE(what(approve({code, QStringLiteral("--digits"), digits})), Expired);
    }

    void S06_step1_aRefusalOnThePhoneIsOneOnTheDesk_D_17()
    {
        const auto desk = begin(QStringLiteral("refused"));
        const auto code =
            Stage::line(*desk, QStringLiteral("code")).value(QLatin1String("code")).toString();
        const auto told = approve({code, QStringLiteral("--refuse")});
        QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("refused"));
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(what(Stage::finish(*desk)), Refused);
    }

    void S06_step1_afterThreeMinutesTheCodeIsDead_D_06()
    {
        auto desk = device();
        const auto asked = begin(desk);
        m_stage.moveClock(181);
        desk.synchronise();
        QCOMPARE(what(look(m_stage.raw(QStringLiteral("A")), asked)), Expired);
        QCOMPARE(what(claim(desk, asked)), Expired);
    }

    void S06_attack_codesThatWereInventedOrAreForeign_design_2_4()
    {
        auto &phone = m_stage.raw(QStringLiteral("A"));
        for (const auto &text :
             {QStringLiteral("QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4"), QStringLiteral("https://egov.kz"),
              QStringLiteral("QJS9AAAQEAYEAUDAOCAJBIFQYDIOB4")})
            QCOMPARE(what(look(phone, {{QStringLiteral("code"), text}})), Invalid);
        QCOMPARE(approve({QStringLiteral("https://egov.kz")}).exitCode, 1);
    }

    void S06_attack_aSessionThatIsNotStrongEnoughConfirmsNothing_R000_2_11()
    {
        auto desk = device();
        const auto asked = begin(desk);
        QCOMPARE(what(m_stage.stranger().callOpen(
                     "POST", "/v1/sign-in-requests",
                     {{QStringLiteral("code"), asked.value(QLatin1String("code"))}})),
                 QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(look(m_stage.raw(QStringLiteral("V"), Desktop), asked)),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        // A phone whose number was never proven on it is no cellular device either.
        QCOMPARE(what(look(m_stage.raw(QStringLiteral("B")), asked)),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(state(claim(desk, asked)), Phone);
    }

    void S06_attack_onlyWhoScannedMayAnswer_design_2_4()
    {
        auto desk = device();
        const auto asked = begin(desk);
        auto &phone = m_stage.raw(QStringLiteral("A"));
        QCOMPARE(what(look(phone, asked)), Ok);
        auto &other = m_stage.raw(QStringLiteral("V"));
        QCOMPARE(what(look(other, asked)), Invalid);
        QCOMPARE(what(answer(other, asked)), QStringLiteral("RESOURCE_NOT_FOUND"));
        auto &second =
            m_stage.anotherRaw(QStringLiteral("A"), Phone, QStringLiteral("second phone"));
        QCOMPARE(what(answer(second, asked)), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(state(claim(desk, asked)), Phone);
        QCOMPARE(state(answer(phone, asked)), QStringLiteral("confirmed"));
        // Nor may anybody but the device that asked take the session, and it only once.
        auto thief = device();
        QCOMPARE(what(claim(thief, asked)), Expired);
        QCOMPARE(state(claim(desk, asked)), QStringLiteral("complete"));
        QCOMPARE(what(claim(desk, asked)), Refused);
    }

    void S06_aKillBetweenConfirmationAndSessionLosesNothing_design_2_13()
    {
        auto desk = device();
        const auto asked = begin(desk);
        auto &phone = m_stage.raw(QStringLiteral("A"));
        QCOMPARE(what(look(phone, asked)), Ok);
        QCOMPARE(state(answer(phone, asked)), QStringLiteral("confirmed"));
        QCOMPARE(m_stage.restart(), QString());
        desk.setService(m_stage.service().url());
        desk.synchronise();
        QCOMPARE(state(claim(desk, asked)), QStringLiteral("complete"));
        QCOMPARE(what(claim(desk, asked)), Refused);
    }

private:
    std::unique_ptr<QProcess> begin(const QString &profile)
    {
        return m_stage.startTool(profile,
                                 {QStringLiteral("sign-in"), QStringLiteral("--form"), Desktop,
                                  QStringLiteral("--phone")});
    }
    ToolRun approve(const QStringList &words)
    {
        return m_stage.tool(QStringLiteral("A"), QStringList{QStringLiteral("approve")} + words);
    }
    QString newestNotice()
    {
        const auto items = m_stage.raw(QStringLiteral("A"))
                               .call("GET", "/v1/notices")
                               .json()
                               .value(QLatin1String("items"))
                               .toArray();
        return items[0].toObject().value(QLatin1String("kind")).toString();
    }

    RawClient device()
    {
        RawClient client(m_stage.service().url(), m_stage.service().tlsRoot());
        client.synchronise();
        return client;
    }
    /// Id, code and digits of a sign-in that \a desk begins.
    static QJsonObject begin(RawClient &desk)
    {
        const QJsonObject offer{{QStringLiteral("name"), QStringLiteral("Reception desk")},
                                {QStringLiteral("form"), Desktop},
                                {QStringLiteral("platform"), QStringLiteral("linux")}};
        const auto started = desk.callAsDevice(
            "POST", "/v1/sign-ins",
            {{QStringLiteral("method"), Phone}, {QStringLiteral("device"), offer}},
            {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
        auto asked = started.json().value(QLatin1String("phone")).toObject();
        asked.insert(QStringLiteral("id"), started.json().value(QLatin1String("id")));
        return asked;
    }
    static RawReply look(RawClient &phone, const QJsonObject &asked)
    {
        return phone.call("POST", "/v1/sign-in-requests",
                          {{QStringLiteral("code"), asked.value(QLatin1String("code"))}});
    }
    static RawReply answer(RawClient &phone, const QJsonObject &asked)
    {
        return phone.call("POST",
                          "/v1/sign-in-requests/"
                              + asked.value(QLatin1String("id")).toString().toLatin1() + "/answer",
                          {{QStringLiteral("digits"), asked.value(QLatin1String("digits"))}});
    }
    static RawReply claim(RawClient &desk, const QJsonObject &asked)
    {
        return desk.callAsDevice(
            "POST",
            "/v1/sign-ins/" + asked.value(QLatin1String("id")).toString().toLatin1() + "/phone");
    }
    static QString state(const RawReply &reply)
    {
        return what(reply) == Ok ? reply.json().value(QLatin1String("state")).toString()
                                 : what(reply);
    }

    Stage m_stage;
};

QUJAT_TEST_CLASS(PhoneSignInTest)
#include "PhoneSignInTest.moc"
