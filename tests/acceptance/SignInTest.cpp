// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat::testing;

/// S-06 step 1, the signing in: two factors each time, and every way in which they can be wrong.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(
            what(m_stage.tool({},
                              {QStringLiteral("demo"), QStringLiteral("key"), QStringLiteral("A"),
                               QStringLiteral("--out"), m_stage.file(QStringLiteral("a.p12")),
                               QStringLiteral("--password-out"),
                               m_stage.file(QStringLiteral("a.password"))})),
            Ok);
        for (const auto &sample : {QStringLiteral("match"), QStringLiteral("otherPerson"),
                                   QStringLiteral("noLiveness")}) {
            QCOMPARE(what(m_stage.tool({},
                                       {QStringLiteral("demo"), QStringLiteral("biometric"),
                                        QStringLiteral("A"), sample, QStringLiteral("--out"),
                                        m_stage.file(sample)})),
                     Ok);
        }
        m_iin = m_stage.stranger().person(QStringLiteral("A")).iin;
    }

    void init() { m_stage.moveClock(3601); } // D-06: five messages an hour

    void S06_step1_keyFileAndOneTimePassword_R000_12_1_D_17()
    {
        const auto run =
            signInByKey(QStringLiteral("by-key"), m_stage.file(QStringLiteral("a.password")), {});
        QCOMPARE(what(run), Ok);
        QCOMPARE(
            run.with(QStringLiteral("deviceClass")).value(QLatin1String("deviceClass")).toString(),
            QStringLiteral("cellular"));
        QCOMPARE(what(m_stage.tool(QStringLiteral("by-key"), {QStringLiteral("documents")})), Ok);
        QCOMPARE(what(m_stage.tool(QStringLiteral("by-key"), {QStringLiteral("sign-out")})), Ok);
        const auto after = m_stage.tool(QStringLiteral("by-key"), {QStringLiteral("documents")});
        QCOMPARE(what(after), QStringLiteral("AUTH_REQUIRED"));
    }

    void S06_step1_numberOneTimePasswordAndBiometrics_R000_12_1_D_17()
    {
        const auto run = signInByFace(QStringLiteral("by-face"), QStringLiteral("match"), m_iin);
        QCOMPARE(what(run), Ok);
        QCOMPARE(what(m_stage.tool(QStringLiteral("by-face"), {QStringLiteral("documents")})), Ok);
    }

    void S06_step1_aWrongSampleIsRefused_R000_12_1_D_07()
    {
        for (const auto &sample : {QStringLiteral("otherPerson"), QStringLiteral("noLiveness")}) {
            m_stage.moveClock(61);
            QCOMPARE(what(signInByFace(QStringLiteral("wrong-") + sample, sample, m_iin)),
                     QStringLiteral("BIOMETRIC_FAILED"));
            QCOMPARE(m_stage.tool(QStringLiteral("wrong-") + sample, {QStringLiteral("documents")})
                         .exitCode,
                     1);
        }
    }

    void S06_step1_aWrongPasswordOfTheKeyFileIsSaidBeforeTheServiceIsAsked_R000_12_1()
    {
        const auto wrong = m_stage.writeFile(QStringLiteral("wrong"), "not-it\n");
        const auto run = signInByKey(QStringLiteral("wrong-password"), wrong, {});
        QCOMPARE(what(run), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(run.exitCode, 1);
    }

    void S06_step1_aWrongOneTimePasswordIsRefused_R000_2_2_D_06()
    {
        const auto run =
            signInByKey(QStringLiteral("wrong-otp"), m_stage.file(QStringLiteral("a.password")),
                        m_stage.writeFile(QStringLiteral("otp"), "000000\n"));
        QCOMPARE(what(run), QStringLiteral("OTP_WRONG"));
        QCOMPARE(run.value(QStringLiteral("attemptsLeft")).toInt(), 2);
        QCOMPARE(run.exitCode, 1);
    }

    void S06_step1_threeWrongOneTimePasswordsEndTheSignIn_R000_2_2_D_06()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        const auto path = begin(device);
        const auto right = device.newestOtp(device.person(QStringLiteral("A")).phone);
        const auto wrong =
            right == QLatin1String("111111") ? QStringLiteral("222222") : QStringLiteral("111111");
        const auto submit = [&](const QString &code) {
            return device.callAsDevice("POST", path + "/otp", {{QStringLiteral("code"), code}});
        };
        QCOMPARE(submit(wrong).json().value(QLatin1String("attemptsLeft")).toInt(), 2);
        QCOMPARE(submit(wrong).json().value(QLatin1String("attemptsLeft")).toInt(), 1);
        QCOMPARE(what(submit(wrong)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QVERIFY(what(submit(right)) != Ok);
    }

    void S06_step1_aOneTimePasswordIsGoodForThreeMinutesAndOnce_R000_2_2_D_06()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        auto path = begin(device);
        const auto phone = device.person(QStringLiteral("A")).phone;
        m_stage.moveClock(180);
        device.synchronise();
        const auto late = device.callAsDevice("POST", path + "/otp",
                                              {{QStringLiteral("code"), device.newestOtp(phone)}});
        QCOMPARE(what(late), QStringLiteral("OTP_EXPIRED"));

        path = begin(device);
        m_stage.moveClock(178);
        device.synchronise();
        const auto code = device.newestOtp(phone);
        QCOMPARE(what(device.callAsDevice("POST", path + "/otp", {{QStringLiteral("code"), code}})),
                 Ok);
        const auto twice =
            device.callAsDevice("POST", path + "/otp", {{QStringLiteral("code"), code}});
        QVERIFY2(what(twice) != Ok, "a one-time password was taken twice");
        // Whoever lost the answer, and the session in it, is given one; nobody else is.
        const auto resumed = device.callAsDevice("POST", path + "/resume").json();
        QCOMPARE(resumed.value(QLatin1String("state")).toString(), QStringLiteral("complete"));
        QVERIFY(resumed.contains(QLatin1String("session")));
        RawClient thief(m_stage.service().url(), m_stage.service().tlsRoot());
        thief.synchronise();
        QCOMPARE(what(thief.callAsDevice("POST", path + "/resume")),
                 QStringLiteral("SIGN_IN_EXPIRED"));

        m_stage.moveClock(61);
        RawClient other(m_stage.service().url(), m_stage.service().tlsRoot());
        other.synchronise();
        const auto elsewhere =
            other.callAsDevice("POST", begin(other) + "/otp", {{QStringLiteral("code"), code}});
        const QStringList noes{QStringLiteral("OTP_WRONG"), QStringLiteral("OTP_USED")};
        QVERIFY(noes.contains(what(elsewhere)));
    }

    void S06_step1_nobodyLearnsWhetherAnIinExists_R000_12_1()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        const auto known = beginByFace(device, m_iin);
        const auto unknown = beginByFace(device, QStringLiteral("010101500013"));
        QCOMPARE(known.status, 201);
        QCOMPARE(unknown.status, 201);
        QCOMPARE(known.json().keys(), unknown.json().keys());
        QCOMPARE(known.json().value(QLatin1String("otp")).toObject().keys(),
                 unknown.json().value(QLatin1String("otp")).toObject().keys());
        const auto path =
            "/v1/sign-ins/" + unknown.json().value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(what(device.callAsDevice("POST", path + "/otp",
                                          {{QStringLiteral("code"), QStringLiteral("123456")}})),
                 QStringLiteral("OTP_WRONG"));
    }

    void aChallengeSignedByAnotherKeyIsRefused_R000_2_10()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        const auto who = device.person(QStringLiteral("A"));
        const auto start = startByKey(device);
        const auto path =
            "/v1/sign-ins/" + start.json().value(QLatin1String("id")).toString().toLatin1();
        const auto sign = [&](const QByteArray &cms) {
            return device.callAsDevice(
                "POST", path + "/signature",
                {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}});
        };
        const auto otherBytes = rawCmsSignature(who.keyFile, who.keyPassword, QByteArray(32, 'x'));
        QCOMPARE(what(sign(otherBytes)), QStringLiteral("SIG_INVALID"));
        QVERIFY(what(sign("no cms at all")) != Ok);
    }

    void aWrongPinIsCountedByTheServiceAndTheTenthEndsTheDevice_design_2_9()
    {
        const auto profile = QStringLiteral("ten-wrong");
        QCOMPARE(what(signInByFace(profile, QStringLiteral("match"), m_iin)), Ok);
        const auto wrongPin = m_stage.writeFile(QStringLiteral("wrong-pin"), "271828\n");
        const auto tryWrong = [&] {
            return m_stage.tool(
                profile, {QStringLiteral("documents"), QStringLiteral("--pin-file"), wrongPin});
        };
        for (int i = 1; i <= 9; ++i) {
            auto run = tryWrong();
            if (what(run) == QLatin1String("PIN_DELAYED")) {
                QVERIFY2(i > 3, "three tries are free of waiting");
                m_stage.moveClock(run.value(QStringLiteral("retryAfterSeconds")).toInteger());
                run = tryWrong();
            }
            QCOMPARE(what(run), QStringLiteral("PIN_WRONG"));
            QCOMPARE(run.value(QStringLiteral("attemptsLeft")).toInt(), 10 - i);
        }
        auto last = tryWrong();
        if (what(last) == QLatin1String("PIN_DELAYED")) {
            m_stage.moveClock(last.value(QStringLiteral("retryAfterSeconds")).toInteger());
            last = tryWrong();
        }
        QCOMPARE(what(last), QStringLiteral("PIN_DESTROYED"));
        QCOMPARE(what(m_stage.tool(profile, {QStringLiteral("documents")})),
                 QStringLiteral("AUTH_REQUIRED"));
    }

private:
    ToolRun signInByKey(const QString &profile, const QString &passwordFile, const QString &otpFile)
    {
        QStringList words{QStringLiteral("sign-in"), QStringLiteral("--form"), Phone};
        if (otpFile.isEmpty())
            words += {QStringLiteral("--demo"), QStringLiteral("A")};
        if (otpFile.isEmpty() && passwordFile == m_stage.file(QStringLiteral("a.password")))
            return m_stage.tool(profile, words);
        words = {QStringLiteral("sign-in"),
                 QStringLiteral("--form"),
                 Phone,
                 QStringLiteral("--key"),
                 m_stage.file(QStringLiteral("a.p12")),
                 QStringLiteral("--password-file"),
                 passwordFile,
                 QStringLiteral("--otp-file"),
                 otpFile.isEmpty() ? QStringLiteral("-") : otpFile};
        return m_stage.tool(profile, words, "000000\n");
    }

    /// The code is read from the demonstration's inbox when the tool says that it was sent.
    ToolRun signInByFace(const QString &profile, const QString &sample, const QString &iin)
    {
        const auto process = m_stage.startTool(profile,
                                               {QStringLiteral("sign-in"), QStringLiteral("--form"),
                                                Phone, QStringLiteral("--iin"), iin,
                                                QStringLiteral("--sample"), m_stage.file(sample),
                                                QStringLiteral("--otp-file"), QStringLiteral("-")});
        if (Stage::line(*process, QStringLiteral("sentTo")).isEmpty())
            return Stage::finish(*process);
        process->write(m_stage.stranger()
                           .newestOtp(m_stage.stranger().person(QStringLiteral("A")).phone)
                           .toLatin1()
                       + '\n');
        process->closeWriteChannel();
        return Stage::finish(*process);
    }

    static QJsonObject deviceOffer()
    {
        return {{QStringLiteral("name"), QStringLiteral("raw")},
                {QStringLiteral("form"), Phone},
                {QStringLiteral("platform"), QStringLiteral("linux-emulated-phone")}};
    }

    static RawReply startByKey(RawClient &device)
    {
        return device.callAsDevice("POST", "/v1/sign-ins",
                                   {{QStringLiteral("method"), QStringLiteral("keyFile")},
                                    {QStringLiteral("device"), deviceOffer()}},
                                   {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
    }

    static RawReply beginByFace(RawClient &device, const QString &iin)
    {
        return device.callAsDevice("POST", "/v1/sign-ins",
                                   {{QStringLiteral("method"), QStringLiteral("biometric")},
                                    {QStringLiteral("iin"), iin},
                                    {QStringLiteral("device"), deviceOffer()}},
                                   {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
    }

    /// A sign-in by key file, signed: the one-time password is on its way. The path of it.
    static QByteArray begin(RawClient &device)
    {
        const auto who = device.person(QStringLiteral("A"));
        const auto start = startByKey(device);
        const auto path =
            "/v1/sign-ins/" + start.json().value(QLatin1String("id")).toString().toLatin1();
        const auto challenge = QByteArray::fromBase64(
            start.json().value(QLatin1String("challenge")).toString().toLatin1());
        device.callAsDevice(
            "POST", path + "/signature",
            {{QStringLiteral("cms"),
              QString::fromLatin1(
                  rawCmsSignature(who.keyFile, who.keyPassword, challenge).toBase64())}});
        return path;
    }

    Stage m_stage;
    QString m_iin;
};

QUJAT_TEST_CLASS(SignInTest)
#include "SignInTest.moc"
