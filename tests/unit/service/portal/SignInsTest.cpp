// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/PortalStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QTest>

using namespace qujat;
using namespace std::chrono_literals;
using service::gateways::BiometricOutcome;
using service::gateways::SimulatedBiometrics;
using testing::codeOf;
using testing::PortalBench;

namespace {

const QString Number = QStringLiteral("+77010000001");
const QString KeyFile = QStringLiteral("keyFile");
const QString Biometric = QStringLiteral("biometric");

QMap<QString, QString> pathOf(const Result<service::http::Reply> &started)
{
    return {
        {QStringLiteral("signInId"), started ? started->body.value(u"id").toString() : QString()}};
}

QJsonObject code(const QString &digits)
{
    return {{QStringLiteral("code"), digits}};
}

QJsonObject sample(BiometricOutcome outcome)
{
    const auto picture = SimulatedBiometrics::sampleFor(*Iin::parse(PortalBench::A), outcome);
    return {{QStringLiteral("sample"), QString::fromLatin1(picture.toBase64())}};
}

/// Six digits that are not \a digits.
QString otherThan(const QString &digits)
{
    return QString::number((digits.toInt() + 1) % 1'000'000).rightJustified(6, u'0');
}

} // namespace

class SignInsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PortalBench>(); }

    void R000_12_1_aKeyFileAndAPasswordSignIn()
    {
        const auto started = m_bench->start(KeyFile);
        QCOMPARE(started->status, 201);
        QCOMPARE(started->body.value(u"state").toString(), QStringLiteral("signature"));
        const auto cms =
            m_bench->signedChallenge(started->body.value(u"challenge").toString(), PortalBench::A);
        const auto accepted = m_bench->call(
            "submitSignature", {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}},
            pathOf(started));
        QCOMPARE(codeOf(accepted), QStringLiteral("accepted"));
        QCOMPARE(accepted->body.value(u"otp").toObject().value(u"sentTo").toString(),
                 QStringLiteral("+7•••••••001"));
        const auto done =
            m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started));
        QCOMPARE(done->body.value(u"state").toString(), QStringLiteral("complete"));
        QCOMPARE(done->body.value(u"person").toObject().value(u"iin").toString(), PortalBench::A);
        QVERIFY(done->body.value(u"session").toObject().contains(u"accessToken"));
        QCOMPARE(m_bench->auditLines(QStringLiteral("signedIn")), 1);
    }

    void R000_12_1_aPasswordAndAFaceSignIn() { QVERIFY(!m_bench->signIn().isEmpty()); }

    void aPasswordAloneIsNotEnough()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto half =
            m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started));
        QCOMPARE(half->body.value(u"state").toString(), QStringLiteral("biometric"));
        QVERIFY(!half->body.contains(u"session"));
    }

    void aFaceBeforeThePasswordIsRefused()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(started))),
                 QStringLiteral("SIGN_IN_REFUSED"));
    }

    void aPasswordBeforeTheSignatureIsRefused()
    {
        const auto started = m_bench->start(KeyFile);
        QCOMPARE(
            codeOf(m_bench->call("submitOtp", code(QStringLiteral("123456")), pathOf(started))),
            QStringLiteral("SIG_MISSING"));
        QCOMPARE(m_bench->messages(Number), 0);
    }

    void aSignatureOverOtherBytesIsRefused()
    {
        const auto started = m_bench->start(KeyFile);
        const auto cms = m_bench->signedChallenge(
            QString::fromLatin1(QByteArray(32, 'x').toBase64()), PortalBench::A);
        QCOMPARE(
            codeOf(m_bench->call("submitSignature",
                                 {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}},
                                 pathOf(started))),
            QStringLiteral("SIG_INVALID"));
        QCOMPARE(m_bench->messages(Number), 0);
        QCOMPARE(m_bench->auditLines(QStringLiteral("signInRefused")), 1);
    }

    void whoHasNoNumberCannotSignInByKeyFile()
    {
        for (const auto &iin : {PortalBench::B, PortalBench::Stranger}) {
            const auto started = m_bench->start(KeyFile);
            const auto cms =
                m_bench->signedChallenge(started->body.value(u"challenge").toString(), iin);
            QCOMPARE(
                codeOf(m_bench->call("submitSignature",
                                     {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}},
                                     pathOf(started))),
                QStringLiteral("SIGN_IN_REFUSED"));
        }
    }

    void R001_9_1_threeWrongPasswordsEndTheSignIn()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto right = m_bench->lastCode(Number);
        const auto wrong = code(otherThan(right));
        const auto first = m_bench->call("submitOtp", wrong, pathOf(started));
        QCOMPARE(codeOf(first), QStringLiteral("OTP_WRONG"));
        QCOMPARE(first.error().detail(Detail::AttemptsLeft).value(), QStringLiteral("2"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", wrong, pathOf(started))),
                 QStringLiteral("OTP_WRONG"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", wrong, pathOf(started))),
                 QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", code(right), pathOf(started))),
                 QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
    }

    void aPasswordEndsAfter180Seconds()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto right = m_bench->lastCode(Number);
        m_bench->clock.advance(180s);
        QCOMPARE(codeOf(m_bench->call("submitOtp", code(right), pathOf(started))),
                 QStringLiteral("OTP_EXPIRED"));
    }

    void R000_2_2_aPasswordIsGoodOnceAndForItsSignInOnly()
    {
        const auto first = m_bench->start(Biometric, PortalBench::A);
        const auto right = m_bench->lastCode(Number);
        m_bench->clock.advance(61s);
        const auto second = m_bench->start(Biometric, PortalBench::A);
        if (m_bench->lastCode(Number) != right)
            QCOMPARE(codeOf(m_bench->call("submitOtp", code(right), pathOf(second))),
                     QStringLiteral("OTP_WRONG"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", code(right), pathOf(first))),
                 QStringLiteral("accepted"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", code(right), pathOf(first))),
                 QStringLiteral("OTP_USED"));
    }

    void whoeverLostAnAnswerAsksWhereTheSignInStands()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto stateOf = [](const Result<service::http::Reply> &reply) {
            return reply ? reply->body.value(u"state").toString() : codeOf(reply);
        };
        const auto asked = [&] { return m_bench->call("resumeSignIn", {}, pathOf(started)); };
        QCOMPARE(stateOf(asked()), QStringLiteral("otp"));
        const auto right = code(m_bench->lastCode(Number));
        QCOMPARE(codeOf(m_bench->call("submitOtp", right, pathOf(started))),
                 QStringLiteral("accepted"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", right, pathOf(started))),
                 QStringLiteral("OTP_USED"));
        QCOMPARE(stateOf(asked()), Biometric);
        const auto complete =
            m_bench->call("submitBiometric", sample(BiometricOutcome::Match), pathOf(started));
        const auto tokenOf = [](const Result<service::http::Reply> &reply) {
            return reply->body.value(u"session")
                .toObject()
                .value(u"accessToken")
                .toString()
                .toLatin1();
        };
        const auto lost = tokenOf(complete);
        const auto again = asked();
        QCOMPARE(stateOf(again), QStringLiteral("complete"));
        QVERIFY(!m_bench->callerOf(lost).has_value()); // one session, not two
        m_bench->caller = *m_bench->callerOf(tokenOf(again));
        // Another device learns nothing of it.
        std::swap(m_bench->device, m_otherDevice);
        QCOMPARE(stateOf(asked()), QStringLiteral("SIGN_IN_EXPIRED"));
        std::swap(m_bench->device, m_otherDevice);
        // What has been taken into use is not given a second time.
        QVERIFY(m_bench->call("setPin", {{QStringLiteral("proof"), QString(43, u'A') + u'='}})
                    .has_value());
        QCOMPARE(stateOf(asked()), QStringLiteral("SIGN_IN_EXPIRED"));
    }

    void aNewPasswordComesAfterAMinuteAndEndsTheOldOne()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto old = m_bench->lastCode(Number);
        m_bench->clock.advance(10s);
        const auto early = m_bench->call("resendOtp", {}, pathOf(started));
        QCOMPARE(codeOf(early), QStringLiteral("OTP_RATE_LIMITED"));
        QCOMPARE(early.error().retryAfter().value(), 50s);
        m_bench->clock.advance(50s);
        QCOMPARE(codeOf(m_bench->call("resendOtp", {}, pathOf(started))),
                 QStringLiteral("accepted"));
        QCOMPARE(m_bench->messages(Number), 2);
        if (m_bench->lastCode(Number) != old)
            QCOMPARE(codeOf(m_bench->call("submitOtp", code(old), pathOf(started))),
                     QStringLiteral("OTP_WRONG"));
        QCOMPARE(
            codeOf(m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started))),
            QStringLiteral("accepted"));
    }

    void aNumberGetsFivePasswordsAnHour_data()
    {
        QTest::addColumn<QString>("iin");
        QTest::addColumn<int>("messages");
        QTest::newRow("with a number") << PortalBench::A << 5;
        QTest::newRow("without a number") << PortalBench::B << 0;
        QTest::newRow("without an account") << PortalBench::Stranger << 0;
    }
    void aNumberGetsFivePasswordsAnHour()
    {
        QFETCH(QString, iin);
        QFETCH(int, messages);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(codeOf(m_bench->start(Biometric, iin)), QStringLiteral("accepted"));
            m_bench->clock.advance(61s);
        }
        const auto sixth = m_bench->start(Biometric, iin);
        QCOMPARE(codeOf(sixth), QStringLiteral("OTP_RATE_LIMITED"));
        QCOMPARE(sixth.error().retryAfter().value(), 3600s - 5 * 61s);
        QCOMPARE(m_bench->messages(Number), messages);
        m_bench->clock.advance(3600s - 5 * 61s);
        QCOMPARE(codeOf(m_bench->start(Biometric, iin)), QStringLiteral("accepted"));
    }

    void nobodyLearnsWhetherAnIinHasAnAccount()
    {
        const auto known = m_bench->start(Biometric, PortalBench::A);
        for (const auto &iin : {PortalBench::B, PortalBench::Stranger}) {
            const auto unknown = m_bench->start(Biometric, iin);
            QCOMPARE(unknown->status, known->status);
            QCOMPARE(unknown->body.keys(), known->body.keys());
            QCOMPARE(unknown->body.value(u"otp").toObject().keys(),
                     known->body.value(u"otp").toObject().keys());
            QCOMPARE(unknown->body.value(u"otp").toObject().value(u"sentTo").toString().size(),
                     known->body.value(u"otp").toObject().value(u"sentTo").toString().size());
            for (const char *expected : {"OTP_WRONG", "OTP_WRONG", "OTP_ATTEMPTS_EXCEEDED"})
                QCOMPARE(codeOf(m_bench->call("submitOtp", code(QStringLiteral("000000")),
                                              pathOf(unknown))),
                         QString::fromLatin1(expected));
        }
        QCOMPARE(m_bench->messages({}), 1);
    }

    void attack_aCodeThatWentToTheOldNumberSignsNobodyInAfterTheChange_R001_8_3()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        setNumberOf(PortalBench::A, QStringLiteral("+77010000045"));
        QCOMPARE(
            codeOf(m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started))),
            QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(started))),
                 QStringLiteral("SIGN_IN_REFUSED"));
    }

    void attack_aNumberThatIsChangedBetweenTheFactorsMakesNoSession_R001_8_3()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A, QStringLiteral("phone"),
                                            QStringLiteral("linux-emulated-phone"));
        QCOMPARE(
            codeOf(m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started))),
            QStringLiteral("accepted"));
        setNumberOf(PortalBench::A, QStringLiteral("+77010000045"));
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(started))),
                 QStringLiteral("SIGN_IN_REFUSED"));
        QCOMPARE(m_bench->auditLines(QStringLiteral("signedIn")), 0);
    }

    void attack_aFaceUnderWayWhenThePauseBeginsIsNotHeard_D_07()
    {
        const auto begin = [&] {
            auto started = m_bench->start(Biometric, PortalBench::A);
            (void)m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started));
            m_bench->clock.advance(61s);
            return started;
        };
        const auto first = begin();
        const auto second = begin();
        m_bench->biometrics.meanwhile = [&] {
            for (int i = 0; i < 3; ++i)
                (void)m_bench->call("submitBiometric", sample(BiometricOutcome::OtherPerson),
                                    pathOf(first));
        };
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(second))),
                 QStringLiteral("RATE_LIMITED"));
    }

    void R001_9_2_theThirdWrongFaceEndsTheSignInAndBeginsAPause()
    {
        const auto attempt = [&] {
            const auto started = m_bench->start(Biometric, PortalBench::A);
            (void)m_bench->call("submitOtp", code(m_bench->lastCode(Number)), pathOf(started));
            return started;
        };
        const auto started = attempt();
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::OtherPerson),
                                      pathOf(started))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::NoLiveness),
                                      pathOf(started))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        const auto third =
            m_bench->call("submitBiometric", sample(BiometricOutcome::Unreadable), pathOf(started));
        QCOMPARE(codeOf(third), QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(third.error().detail(Detail::AttemptsLeft).value(), QStringLiteral("0"));
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(started))),
                 QStringLiteral("SIGN_IN_EXPIRED"));
        m_bench->clock.advance(61s);
        const auto next = attempt();
        const auto paused =
            m_bench->call("submitBiometric", sample(BiometricOutcome::Match), pathOf(next));
        QCOMPARE(codeOf(paused), QStringLiteral("RATE_LIMITED"));
        QCOMPARE(paused.error().retryAfter().value(), 900s - 61s);
        m_bench->clock.advance(900s - 61s);
        const auto later = attempt();
        QCOMPARE(codeOf(m_bench->call("submitBiometric", sample(BiometricOutcome::Match),
                                      pathOf(later))),
                 QStringLiteral("accepted"));
    }

    void aSignInOfAnotherDeviceLooksLikeNone()
    {
        const auto started = m_bench->start(Biometric, PortalBench::A);
        const auto right = code(m_bench->lastCode(Number));
        m_bench->device = QStringLiteral("device-two");
        QCOMPARE(codeOf(m_bench->call("submitOtp", right, pathOf(started))),
                 QStringLiteral("SIGN_IN_EXPIRED"));
        QCOMPARE(codeOf(m_bench->call("submitOtp", right,
                                      {{QStringLiteral("signInId"), QStringLiteral("none")}})),
                 QStringLiteral("SIGN_IN_EXPIRED"));
    }

    void aSignInEndsAfterFifteenMinutes()
    {
        const auto started = m_bench->start(KeyFile);
        const auto cms =
            m_bench->signedChallenge(started->body.value(u"challenge").toString(), PortalBench::A);
        m_bench->clock.advance(900s);
        QCOMPARE(
            codeOf(m_bench->call("submitSignature",
                                 {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}},
                                 pathOf(started))),
            QStringLiteral("SIGN_IN_EXPIRED"));
    }

    void aRepeatedBeginningGivesTheFirstAnswer()
    {
        m_bench->requestKey = QStringLiteral("same-key");
        const auto first = m_bench->start(Biometric, PortalBench::A);
        m_bench->requestKey = QStringLiteral("same-key");
        const auto second = m_bench->start(Biometric, PortalBench::A);
        QCOMPARE(second->body, first->body);
        QCOMPARE(m_bench->messages(Number), 1);
        m_bench->requestKey = QStringLiteral("same-key");
        QCOMPARE(codeOf(m_bench->start(Biometric, PortalBench::B)),
                 QStringLiteral("IDEMPOTENCY_CONFLICT"));
    }

    void D_16_anEmulatedPhoneIsForTheDemonstrationOnly()
    {
        const auto phone = QStringLiteral("phone");
        const auto emulated = QStringLiteral("linux-emulated-phone");
        QCOMPARE(codeOf(m_bench->start(KeyFile, {}, phone, emulated)), QStringLiteral("accepted"));
        QCOMPARE(codeOf(m_bench->start(KeyFile, {}, phone, QStringLiteral("linux"))),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        PortalBench production(false);
        QCOMPARE(codeOf(production.start(KeyFile, {}, phone, emulated)),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(codeOf(production.start(KeyFile, {}, phone, QStringLiteral("android"))),
                 QStringLiteral("accepted"));
    }

    void whatThePhoneProvedDecidesTheClassOfTheDevice()
    {
        const auto phone = m_bench->callerOf(m_bench->signIn(QStringLiteral("phone")));
        QCOMPARE(phone->deviceClass, DeviceClass::Cellular);
        m_bench->clock.advance(61s);
        m_bench->device = QStringLiteral("device-two");
        const auto desktop = m_bench->callerOf(m_bench->signIn());
        QCOMPARE(desktop->deviceClass, DeviceClass::Desktop);
    }

private:
    void setNumberOf(const QString &iin, const QString &number)
    {
        const auto written =
            m_bench->store->write([&](service::storage::Transaction &transaction) -> Result<void> {
                service::storage::PortalStore accounts(transaction);
                auto account = *accounts.account(iin);
                account.phone = number;
                account.phoneConnectedAt = m_bench->clock.now();
                accounts.putAccount(account);
                return {};
            });
        QVERIFY(written.has_value());
    }
    QString m_otherDevice = QStringLiteral("somebody else's");
    std::unique_ptr<PortalBench> m_bench;
};

QUJAT_TEST_CLASS(SignInsTest)
#include "SignInsTest.moc"
