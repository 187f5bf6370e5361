// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QDir>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

using State = Session::State;

class SignInUnlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyFileAnOtpAndAPinOpenTheSession()
    {
        SessionStage stage;
        QList<SignInPhase> phases;
        connect(stage.session().signIn(), &SignIn::phaseChanged, this,
                [&](SignInPhase phase) { phases << phase; });
        QVERIFY(stage.session().state() == State::SignedOut);
        QCOMPARE(stage.signIn(), QString());
        QVERIFY(stage.session().state() == State::Open);
        QCOMPARE(stage.session().person()->surname, QStringLiteral("Ахметова"));
        QVERIFY(stage.session().deviceClass() == DeviceClass::Cellular);
        using enum SignInPhase;
        QVERIFY((phases
                 == QList<SignInPhase>{Starting, Signing, Otp, CheckingOtp, ChoosePin, StoringPin,
                                       Done}));
        QCOMPARE(stage.transport.leftovers(), QStringList());
    }

    void aWrongKeyPasswordIsRefusedBeforeTheNetworkIsAsked()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        QCOMPARE(outcomeOf(stage.finish(
                     flow.startWithKeyFile(stage.world.keyFile(), SessionStage::secret("wrong")))),
                 QStringLiteral("KEY_PASSWORD_WRONG"));
        QVERIFY(flow.phase() == SignInPhase::Failed);
        QVERIFY(stage.transport.requests().empty());
        QCOMPARE(stage.signIn(), QString());
    }

    void aKeyThatCannotBeUsedIsRefusedBeforeTheNetworkIsAsked()
    {
        // The key's certificate ends twenty days from the beginning of the world.
        SessionStage stage;
        stage.clock.advance(std::chrono::hours(24 * 21));
        QVERIFY(stage.finish(stage.session().greet()).has_value());
        const auto before = stage.transport.requests().size();
        auto &flow = *stage.session().signIn();
        QCOMPARE(outcomeOf(stage.finish(flow.startWithKeyFile(stage.world.keyFile(),
                                                              SessionStage::secret("Qwerty12")))),
                 QStringLiteral("CERT_EXPIRED"));
        QVERIFY(flow.phase() == SignInPhase::Failed);
        QCOMPARE(stage.transport.requests().size(), before);
    }

    void anIinLeadsOverOtpAndBiometrics()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        stage.otpReply = okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                                  {QStringLiteral("state"), QStringLiteral("biometric")}});
        QVERIFY(
            stage
                .finish(flow.startWithIin(*Iin::parse(QString::fromLatin1(SignedWorld::holderIin))))
                .has_value());
        QCOMPARE(flow.otp()->sentTo, QStringLiteral("+7•••••••001"));
        QVERIFY(stage.finish(flow.submitOtp(SessionStage::secret("482107"))).has_value());
        QVERIFY(flow.phase() == SignInPhase::Biometric);
        QVERIFY(stage.finish(flow.submitSample("face")).has_value());
        QVERIFY(flow.phase() == SignInPhase::ChoosePin);
    }

    void aWrongOtpLeavesTheTriesThatRemain()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        QVERIFY(stage
                    .finish(flow.startWithKeyFile(stage.world.keyFile(),
                                                  SessionStage::secret("Qwerty12")))
                    .has_value());
        stage.otpReply =
            problemReply(FailureCode::OtpWrong, 422, {{QStringLiteral("attemptsLeft"), 2}});
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("000000")))),
                 QStringLiteral("OTP_WRONG"));
        QVERIFY(flow.phase() == SignInPhase::Otp);
        QCOMPARE(flow.otp()->attemptsLeft, 2);
        QCOMPARE(flow.failure()->code(), FailureCode::OtpWrong);
        stage.otpReply = problemReply(FailureCode::OtpAttemptsExceeded, 422);
        (void)stage.finish(flow.submitOtp(SessionStage::secret("000001")));
        QVERIFY(flow.phase() == SignInPhase::Failed);
    }

    void aRightCodeWhoseAnswerWasLostLeadsOn()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        (void)stage.finish(
            flow.startWithIin(*Iin::parse(QString::fromLatin1(SignedWorld::holderIin))));
        stage.otpReply = problemReply(FailureCode::OtpUsed, 409);
        stage.answerOnce("POST /v1/sign-ins/s1/otp", failure(FailureCode::NetworkTimeout));
        stage.answerOnce("POST /v1/sign-ins/s1/resume",
                         okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                                  {QStringLiteral("state"), QStringLiteral("biometric")}}));
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("482107")))),
                 QStringLiteral("NETWORK_TIMEOUT"));
        QVERIFY(flow.phase() == SignInPhase::Otp);
        QVERIFY(stage.finish(flow.submitOtp(SessionStage::secret("482107"))).has_value());
        QVERIFY(flow.phase() == SignInPhase::Biometric);
        // So does the last factor: the session that got lost is given again.
        stage.answerOnce("POST /v1/sign-ins/s1/biometric", failure(FailureCode::NetworkTimeout));
        QVERIFY(!stage.finish(flow.submitSample("face")).has_value());
        stage.answerOnce("POST /v1/sign-ins/s1/biometric",
                         problemReply(FailureCode::SignInRefused, 403,
                                      {{QStringLiteral("reason"), QStringLiteral("order")}}));
        QVERIFY(stage.finish(flow.submitSample("face")).has_value());
        QVERIFY(flow.phase() == SignInPhase::ChoosePin);
    }

    void aCodeThatIsUsedUpWithoutLeadingOnIsRefused()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        (void)stage.finish(
            flow.startWithKeyFile(stage.world.keyFile(), SessionStage::secret("Qwerty12")));
        stage.otpReply = problemReply(FailureCode::OtpUsed, 409);
        stage.answerOnce("POST /v1/sign-ins/s1/resume",
                         problemReply(FailureCode::SignInExpired, 410));
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("482107")))),
                 QStringLiteral("OTP_USED"));
        QVERIFY(flow.phase() == SignInPhase::Otp);
    }

    void aPinWhoseAnswerWasLostIsTheSameToTheService()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        (void)stage.finish(
            flow.startWithKeyFile(stage.world.keyFile(), SessionStage::secret("Qwerty12")));
        (void)stage.finish(flow.submitOtp(SessionStage::secret("482107")));
        stage.setNetwork(false);
        QVERIFY(!stage.finish(flow.choosePin(SessionStage::secret("7391"))).has_value());
        stage.setNetwork(true);
        QVERIFY(flow.phase() == SignInPhase::ChoosePin);
        const auto deposited = [&] {
            QList<QByteArray> bodies;
            for (const auto &request : stage.transport.requests()) {
                if (request.method == "PUT" && request.url.path() == u"/v1/device/pin")
                    bodies.append(request.body);
            }
            return bodies;
        };
        const auto first = deposited().constFirst();
        // Another PIN is a wrong one to the service now, and may be corrected.
        stage.answerOnce(
            "PUT /v1/device/pin",
            problemReply(FailureCode::PinWrong, 422, {{QStringLiteral("attemptsLeft"), 9}}));
        QCOMPARE(outcomeOf(stage.finish(flow.choosePin(SessionStage::secret("8402")))),
                 QStringLiteral("PIN_WRONG"));
        QVERIFY(deposited().constLast() != first);
        QVERIFY(stage.finish(flow.choosePin(SessionStage::secret("7391"))).has_value());
        QCOMPARE(deposited().constLast(), first);
        QVERIFY(stage.session().state() == Session::State::Open);
    }

    void stepsOutOfOrderAreRefusedAndChangeNothing()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("1")))),
                 QStringLiteral("FLOW_OUT_OF_ORDER"));
        QCOMPARE(outcomeOf(stage.finish(flow.submitSample("x"))),
                 QStringLiteral("FLOW_OUT_OF_ORDER"));
        QCOMPARE(outcomeOf(stage.finish(flow.choosePin(SessionStage::secret("7391")))),
                 QStringLiteral("FLOW_OUT_OF_ORDER"));
        QCOMPARE(
            outcomeOf(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))),
            QStringLiteral("FLOW_OUT_OF_ORDER"));
        QVERIFY(flow.phase() == SignInPhase::Idle);
        QVERIFY(stage.transport.requests().empty());
    }

    void aWeakPinIsRefusedAndAnotherMayBeChosen()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        (void)stage.finish(
            flow.startWithKeyFile(stage.world.keyFile(), SessionStage::secret("Qwerty12")));
        (void)stage.finish(flow.submitOtp(SessionStage::secret("482107")));
        QCOMPARE(outcomeOf(stage.finish(flow.choosePin(SessionStage::secret("1234")))),
                 QStringLiteral("PIN_WEAK"));
        QVERIFY(flow.phase() == SignInPhase::ChoosePin);
        QVERIFY(stage.finish(flow.choosePin(SessionStage::secret("7391"))).has_value());
    }

    void goingBackAfterTheSessionWasGivenEndsIt()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        (void)stage.finish(
            flow.startWithKeyFile(stage.world.keyFile(), SessionStage::secret("Qwerty12")));
        (void)stage.finish(flow.submitOtp(SessionStage::secret("482107")));
        flow.abandon();
        QVERIFY(flow.phase() == SignInPhase::Idle);
        QCOMPARE(stage.transport.count("DELETE /v1/session"), 1);
        QVERIFY(stage.session().state() == State::SignedOut);
    }

    void aRestartAsksForThePinAndTheRightOneOpens()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.restart();
        QVERIFY(stage.session().state() == State::Locked);
        QVERIFY(stage.session().deviceClass() == DeviceClass::Cellular);
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))
                    .has_value());
        QVERIFY(stage.session().state() == State::Open);
        QCOMPARE(stage.session().person()->givenName, QStringLiteral("Айгерім"));
    }

    void lockingForgetsTheTokenAndTellsTheService()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        QVERIFY(stage.session().state() == State::Locked);
        QCOMPARE(stage.transport.count("POST /v1/session/lock"), 1);
        QCOMPARE(outcomeOf(stage.finish(stage.session().profile())),
                 QStringLiteral("VAULT_LOCKED"));
    }

    void tenWrongPinsDestroyEverything()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        auto &unlock = *stage.session().unlock();
        for (int left = 9; left >= 1; --left) {
            QCOMPARE(outcomeOf(stage.finish(unlock.tryPin(SessionStage::secret("0000")))),
                     QStringLiteral("PIN_WRONG"));
            QCOMPARE(unlock.attemptsLeft(), left);
        }
        QCOMPARE(outcomeOf(stage.finish(unlock.tryPin(SessionStage::secret("0000")))),
                 QStringLiteral("PIN_DESTROYED"));
        QVERIFY(stage.session().state() == State::SignedOut);
        QCOMPARE(stage.session().endReason()->code(), FailureCode::PinDestroyed);
        QVERIFY(stage.keys.secrets.empty());
        QVERIFY(QDir(stage.folder.filePath(QStringLiteral("profile"))).isEmpty());
    }

    void thePinCanBeAskedForAgainWhileOpen()
    {
        SessionStage stage;
        auto &unlock = *stage.session().unlock();
        QCOMPARE(outcomeOf(stage.finish(unlock.confirmPin(SessionStage::secret("7391")))),
                 QStringLiteral("FLOW_OUT_OF_ORDER"));
        QCOMPARE(stage.signIn(), QString());
        QCOMPARE(outcomeOf(stage.finish(unlock.confirmPin(SessionStage::secret("0000")))),
                 QStringLiteral("PIN_WRONG"));
        QCOMPARE(unlock.attemptsLeft(), 9);
        QVERIFY(stage.session().state() == State::Open);
        QVERIFY(stage.finish(unlock.confirmPin(SessionStage::secret("7391"))).has_value());
        QVERIFY(stage.session().state() == State::Open);
        QCOMPARE(unlock.attemptsLeft(), std::nullopt);
    }

    void guessingThePinOfAnOpenPhoneDestroysEverything()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &unlock = *stage.session().unlock();
        for (int i = 0; i < 10; ++i)
            (void)stage.finish(unlock.confirmPin(SessionStage::secret("0000")));
        QVERIFY(stage.session().state() == State::SignedOut);
        QVERIFY(stage.keys.secrets.empty());
    }

    void aDelayIsToldAndPassedOn()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        stage.unlockReply =
            problemReply(FailureCode::PinDelayed, 429, {{QStringLiteral("retryAfterSeconds"), 30}});
        QCOMPARE(
            outcomeOf(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))),
            QStringLiteral("PIN_DELAYED"));
        QCOMPARE(*stage.session().unlock()->delayedUntil(), stage.clock.now() + 30s);
        QVERIFY(stage.session().state() == State::Locked);
    }

    void withoutAKeychainTheVaultNeedsTheService()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        stage.setNetwork(false);
        QCOMPARE(
            outcomeOf(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))),
            QStringLiteral("NETWORK_UNREACHABLE"));
        QVERIFY(stage.session().state() == State::Locked);
    }

    void withAKeychainItOpensOffLineForAWhile()
    {
        SessionStage stage;
        stage.keys.guarded = true;
        QCOMPARE(stage.signIn(), QString());
        stage.restart();
        stage.setNetwork(false);
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))
                    .has_value());
        QVERIFY(stage.session().state() == State::Open);
        QCOMPARE(stage.session().person()->surname, QStringLiteral("Ахметова"));
        stage.setNetwork(true);
        QVERIFY(stage.finish(stage.session().documents()->refresh()).has_value());
        QVERIFY(stage.session().state() == State::Open);
        QCOMPARE(stage.transport.count("POST /v1/device/unlock"), 2);
        stage.session().lock();
        stage.setNetwork(false);
        stage.clock.advance(73h);
        QCOMPARE(
            outcomeOf(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))),
            QStringLiteral("NETWORK_UNREACHABLE"));
    }

    void offLineItLooksForTheServiceByItself()
    {
        SessionStage stage;
        stage.keys.guarded = true;
        QCOMPARE(stage.signIn(), QString());
        stage.restart();
        stage.setNetwork(false);
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))
                    .has_value());
        QVERIFY(!stage.session().isOnline());
        stage.waiter.pass(21s);
        stage.setNetwork(true);
        for (int i = 0; i < 20 && !stage.session().isOnline(); ++i) {
            QCoreApplication::processEvents();
            stage.waiter.pass(5s);
        }
        QVERIFY(stage.session().isOnline());
        QVERIFY(stage.finish(stage.session().documents()->refresh()).has_value());
    }

    void offLineTenWrongPinsDestroyToo()
    {
        SessionStage stage;
        stage.keys.guarded = true;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        stage.setNetwork(false);
        QStringList answers;
        for (int i = 0; i < 30 && stage.session().state() == State::Locked; ++i) {
            // A restart between the tries buys nothing.
            stage.restart();
            const auto tried =
                stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("0000")));
            answers << outcomeOf(tried);
            if (!tried && tried.error().retryAfter())
                stage.clock.advance(*tried.error().retryAfter());
        }
        QCOMPARE(answers.count(QStringLiteral("PIN_WRONG")), 9);
        QCOMPARE(answers.last(), QStringLiteral("PIN_DESTROYED"));
        QVERIFY(stage.session().state() == State::SignedOut);
    }

    void offLineTheWaitIsKept()
    {
        SessionStage stage;
        stage.keys.guarded = true;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        stage.setNetwork(false);
        auto &unlock = *stage.session().unlock();
        for (int i = 0; i < 4; ++i)
            (void)stage.finish(unlock.tryPin(SessionStage::secret("0000")));
        QCOMPARE(outcomeOf(stage.finish(unlock.tryPin(SessionStage::secret("7391")))),
                 QStringLiteral("PIN_DELAYED"));
        stage.clock.advance(31s);
        QVERIFY(stage.finish(unlock.tryPin(SessionStage::secret("7391"))).has_value());
    }

    void aDeviceThatWasEndedElsewhereIsWiped()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        stage.unlockReply = problemReply(FailureCode::AuthRequired, 401);
        (void)stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")));
        QVERIFY(stage.session().state() == State::SignedOut);
        QVERIFY(stage.keys.secrets.empty());
    }

    void aDamagedVaultIsNamedAndSigningOutClearsIt()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.session().lock();
        QFile file(stage.folder.filePath(QStringLiteral("profile/vault.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(64, 'x'));
        file.close();
        QCOMPARE(
            outcomeOf(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))),
            QStringLiteral("VAULT_DAMAGED"));
        QVERIFY(stage.session().state() == State::Locked);
        QVERIFY(stage.finish(stage.session().signOut()).has_value());
        QVERIFY(stage.session().state() == State::SignedOut);
        QCOMPARE(stage.signIn(), QString());
    }

    void signingOutWipesEvenWhenTheServiceIsAway()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.setNetwork(false);
        QCOMPARE(outcomeOf(stage.finish(stage.session().signOut())),
                 QStringLiteral("NETWORK_UNREACHABLE"));
        QVERIFY(stage.session().state() == State::SignedOut);
        QVERIFY(stage.keys.secrets.empty());
        QVERIFY(QDir(stage.folder.filePath(QStringLiteral("profile"))).isEmpty());
        QVERIFY(!stage.session().person());
    }

    void aSessionThatDiesUnderACallIsSilent()
    {
        auto stage = std::make_unique<SessionStage>();
        auto future = stage->session().signIn()->startWithKeyFile(stage->world.keyFile(),
                                                                  SessionStage::secret("Qwerty12"));
        stage.reset();
        QTRY_VERIFY(future.isFinished());
    }
};

QUJAT_TEST_CLASS(SignInUnlockTest)
#include "SignInUnlockTest.moc"
