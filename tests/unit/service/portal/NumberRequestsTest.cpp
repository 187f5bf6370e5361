// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/portal/NumberCase.h"

using namespace qujat;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// Registering the number (law 001), each rule by itself; the real programs follow in
/// tests/acceptance.
class NumberRequestsTest : public QObject, private NumberCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void attack_oneAccountSendsNoCodesToStrangersWithoutEnd()
    {
        // Each request would be a message to somebody, and tell whether the number is taken.
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(codeOf(start(QStringLiteral("+770100005%1").arg(10 + i), PortalChannel)),
                     Accepted);
            m_bench->clock.advance(1s);
        }
        const auto next = QStringLiteral("+77010000599");
        const auto refused = start(next, PortalChannel);
        QCOMPARE(codeOf(refused), QStringLiteral("RATE_LIMITED"));
        QCOMPARE(refused.error().retryAfter().value(), 3600s - 20s);
        QCOMPARE(m_bench->messages(next), 0);
        // A bank is no way round.
        m_bench->caller.reset();
        m_bench->system = QStringLiteral("K1");
        QCOMPARE(codeOf(m_bench->call(
                     "startBankNumberRequest",
                     {{QStringLiteral("iin"), PortalBench::B}, {QStringLiteral("number"), next}})),
                 QStringLiteral("RATE_LIMITED"));
        m_bench->system.clear();
        use(m_onPortal);
        m_bench->clock.advance(3600s - 20s);
        QCOMPARE(codeOf(start(next, PortalChannel)), Accepted);
    }

    void R001_2_1_aNumberIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("international") << QStringLiteral("+77010000045") << true;
        QTest::newRow("trunk") << QStringLiteral("8 701 000 00 45") << true;
        QTest::newRow("national") << QStringLiteral("7010000045") << true;
        QTest::newRow("nine digits") << QStringLiteral("701000004") << false;
        QTest::newRow("thirteen digits") << QStringLiteral("7701000004512") << false;
        QTest::newRow("fixed line") << QStringLiteral("+77172000000") << false;
        QTest::newRow("abroad") << QStringLiteral("+996700000000") << false;
    }
    void R001_2_1_aNumberIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto started = start(text, PortalChannel);
        QCOMPARE(codeOf(started), good ? Accepted : QStringLiteral("NUMBER_FORMAT"));
        QCOMPARE(m_bench->messages({}), good ? 1 : 0);
    }

    void R001_5_thePortalWantsCodeAndSignature()
    {
        begin(NewNumber, PortalChannel);
        QCOMPARE(m_bench->messages(NewNumber), 1);
        QCOMPARE(codeOf(proof({})), QStringLiteral("REQUEST_MALFORMED"));
        const auto certified = otp(m_bench->lastCode(NewNumber));
        QCOMPARE(certified->body.value(u"state").toString(), QStringLiteral("signature"));
        QCOMPARE(codeOf(proof({})), QStringLiteral("SIG_MISSING"));
        QCOMPARE(codeOf(proof(face(BiometricOutcome::Match))), QStringLiteral("SIG_MISSING"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        const auto done = proof(signature(certified, PortalBench::B));
        QCOMPARE(codeOf(done), Accepted);
        QCOMPARE(done->body.value(u"state").toString(), QStringLiteral("connected"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), NewNumber);
    }

    void R001_5_2d_theStatementSaysWhoWhatAndWhen()
    {
        begin(NewNumber, PortalChannel);
        const auto certified = otp(m_bench->lastCode(NewNumber));
        const auto statement =
            QJsonDocument::fromJson(
                QByteArray::fromBase64(certified->body.value(u"statement").toString().toLatin1()))
                .object();
        QCOMPARE(statement.value(u"iin").toString(), PortalBench::B);
        QCOMPARE(statement.value(u"number").toString(), NewNumber);
        QCOMPARE(statement.value(u"request").toString(), m_path.value(QStringLiteral("requestId")));
        QVERIFY(statement.contains(u"time"));
        QVERIFY(!statement.contains(u"oldNumber"));
    }

    void R001_5_2d_aSignatureByAnotherPersonOrOverOtherBytesIsRefused()
    {
        begin(NewNumber, PortalChannel);
        const auto certified = otp(m_bench->lastCode(NewNumber));
        QCOMPARE(codeOf(proof(signature(certified, PortalBench::A))),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
        const auto other = m_bench->signedChallenge(
            QString::fromLatin1(QByteArray("another text").toBase64()), PortalBench::B);
        QCOMPARE(codeOf(proof({{QStringLiteral("cms"), QString::fromLatin1(other.toBase64())}})),
                 QStringLiteral("SIG_INVALID"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        QCOMPARE(codeOf(proof(signature(certified, PortalBench::B))), Accepted);
    }

    void R001_5_2d_aRevokedOrExpiredCertificateIsRefusedAndTheFifthEndsTheRequest()
    {
        begin(NewNumber, PortalChannel);
        const auto statement =
            otp(m_bench->lastCode(NewNumber))->body.value(u"statement").toString();
        const auto by = [&](const QByteArray &cms) {
            return codeOf(proof({{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}}));
        };
        QCOMPARE(by(m_bench->signedByExpired(statement, PortalBench::B)),
                 QStringLiteral("CERT_EXPIRED"));
        const auto revoked = m_bench->signedByRevoked(statement, PortalBench::B);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(by(revoked), QStringLiteral("CERT_REVOKED"));
        QCOMPARE(by(m_bench->signedChallenge(statement, PortalBench::B)),
                 QStringLiteral("CERT_REVOKED"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        QCOMPARE(outcomeOfLast(), QStringLiteral("CERT_REVOKED"));
    }

    void R001_6_theApplicationWantsCodeAndFace()
    {
        use(m_onPhone);
        begin(NewNumber, AppChannel);
        QCOMPARE(codeOf(proof(face(BiometricOutcome::Match))), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(otp(m_bench->lastCode(NewNumber))->body.value(u"state").toString(),
                 QStringLiteral("biometric"));
        QCOMPARE(codeOf(proof({})), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(codeOf(proof(face(BiometricOutcome::OtherPerson))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(codeOf(proof(face(BiometricOutcome::NoLiveness))),
                 QStringLiteral("BIOMETRIC_FAILED"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        QCOMPARE(codeOf(proof(face(BiometricOutcome::Match))), Accepted);
        QCOMPARE(m_bench->numberOf(PortalBench::B), NewNumber);
    }

    void R001_6_theApplicationsChannelNeedsAPhone()
    {
        QCOMPARE(codeOf(start(NewNumber, AppChannel)), QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(m_bench->messages({}), 0);
    }

    void D_16_thePhoneThatProvedTheNumberIsCellularFromThenOn()
    {
        use(m_onPhone);
        QCOMPARE(deviceClass(), QStringLiteral("desktop"));
        begin(NewNumber, AppChannel);
        (void)otp(m_bench->lastCode(NewNumber));
        QCOMPARE(codeOf(proof(face(BiometricOutcome::Match))), Accepted);
        QCOMPARE(deviceClass(), QStringLiteral("cellular"));
    }

    void D_07_theThirdWrongFaceEndsTheRequestAndPauses()
    {
        use(m_onPhone);
        begin(NewNumber, AppChannel);
        (void)otp(m_bench->lastCode(NewNumber));
        for (int left : {2, 1, 0}) {
            const auto refused = proof(face(BiometricOutcome::OtherPerson));
            QCOMPARE(refused.error().detail(Detail::AttemptsLeft).value(), QString::number(left));
        }
        QCOMPARE(codeOf(proof(face(BiometricOutcome::Match))), QStringLiteral("BIOMETRIC_FAILED"));
        m_bench->clock.advance(61s);
        QCOMPARE(codeOf(start(NewNumber, AppChannel)), QStringLiteral("RATE_LIMITED"));
        m_bench->clock.advance(540s);
        use(m_onPhone);
        m_bench->clock.advance(300s);
        QCOMPARE(codeOf(start(NewNumber, AppChannel)), Accepted);
        QCOMPARE(stateOfLast(1), QStringLiteral("refused"));
    }

    void R001_9_1_threeWrongCodesEndTheRequest()
    {
        begin(NewNumber, PortalChannel);
        const auto right = m_bench->lastCode(NewNumber);
        const auto wrong = right == u"111111" ? QStringLiteral("222222") : QStringLiteral("111111");
        QCOMPARE(otp(wrong).error().detail(Detail::AttemptsLeft).value(), QStringLiteral("2"));
        QCOMPARE(codeOf(otp(wrong)), QStringLiteral("OTP_WRONG"));
        QCOMPARE(codeOf(otp(wrong)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(codeOf(otp(right)), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
        QCOMPARE(outcomeOfLast(), QStringLiteral("OTP_ATTEMPTS_EXCEEDED"));
    }

    void D_06_aCodeIsGoodForThreeMinutesAndOnce()
    {
        begin(NewNumber, PortalChannel);
        const auto code = m_bench->lastCode(NewNumber);
        m_bench->clock.advance(180s);
        QCOMPARE(codeOf(otp(code)), QStringLiteral("OTP_EXPIRED"));
        QCOMPARE(codeOf(m_bench->call("resendNumberOtp", {}, m_path)), Accepted);
        const auto fresh = m_bench->lastCode(NewNumber);
        QCOMPARE(codeOf(otp(fresh)), Accepted);
        QCOMPARE(codeOf(otp(fresh)), QStringLiteral("OTP_USED"));
        m_bench->clock.advance(61s);
        begin(NewNumber, PortalChannel);
        QCOMPARE(codeOf(otp(fresh)), QStringLiteral("OTP_USED"));
        QCOMPARE(stateOfLast(), QStringLiteral("otp"));
    }

    void D_06_noNewRequestIsAWayAroundTheMinute()
    {
        begin(NewNumber, PortalChannel);
        m_bench->clock.advance(10s);
        const auto again = start(NewNumber, PortalChannel);
        QCOMPARE(codeOf(again), QStringLiteral("OTP_RATE_LIMITED"));
        QCOMPARE(again.error().retryAfter().value(), 50s);
        QCOMPARE(codeOf(m_bench->call("resendNumberOtp", {}, m_path)),
                 QStringLiteral("OTP_RATE_LIMITED"));
        QCOMPARE(m_bench->messages(NewNumber), 1);
    }

    void R001_2_4_aCodeForSigningInIsWrongHere()
    {
        begin(NewNumber, PortalChannel);
        const auto mine = m_bench->lastCode(NewNumber);
        m_bench->caller.reset();
        m_bench->device = QStringLiteral("a-phone");
        QCOMPARE(codeOf(m_bench->start(QStringLiteral("biometric"), PortalBench::A)), Accepted);
        const auto foreign = m_bench->lastCode(OldNumber);
        use(m_onPortal);
        QCOMPARE(codeOf(otp(foreign)), foreign == mine ? Accepted : QStringLiteral("OTP_WRONG"));
    }

    void R001_3_aNumberOfAnOrganisationIsRefusedBeforeAnyMessage()
    {
        m_bench->operators.set(NewNumber, {Subscriber::Kind::LegalEntity, {}, {}, {}});
        QCOMPARE(codeOf(start(NewNumber, PortalChannel)), QStringLiteral("NUMBER_NOT_INDIVIDUAL"));
        QCOMPARE(m_bench->messages({}), 0);
        QCOMPARE(outcomeOfLast(), QStringLiteral("NUMBER_NOT_INDIVIDUAL"));
    }

    void D_18_aNumberInAnotherNameIsRefused()
    {
        m_bench->operators.set(NewNumber, {{}, *Iin::parse(PortalBench::A), {}, {}});
        QCOMPARE(codeOf(start(NewNumber, PortalChannel)), QStringLiteral("NUMBER_MISMATCH"));
    }

    void D_18_aNumberOfAnotherAccountIsTaken()
    {
        QCOMPARE(codeOf(start(OldNumber, PortalChannel)), QStringLiteral("NUMBER_TAKEN"));
        QCOMPARE(m_bench->messages(OldNumber), 0);
    }

    void R001_A_9_thePersonRegistersAreAskedFirst()
    {
        m_bench->identities.ground = QStringLiteral("identityDocumentExpired");
        const auto refused = start(NewNumber, PortalChannel);
        QCOMPARE(codeOf(refused), QStringLiteral("REFUSED_ID_DATA"));
        QCOMPARE(refused.error().detail(Detail::Reason).value(),
                 QStringLiteral("identityDocumentExpired"));
        QCOMPARE(m_bench->messages({}), 0);
        QCOMPARE(outcomeOfLast(), QStringLiteral("REFUSED_ID_DATA"));
    }

    void R001_A_3_atTenMinutesTheRequestIsRefused()
    {
        m_bench->mayProcess = false;
        begin(NewNumber, PortalChannel);
        const auto certified = otp(m_bench->lastCode(NewNumber));
        QCOMPARE(proof(signature(certified, PortalBench::B))->body.value(u"state").toString(),
                 QStringLiteral("processing"));
        m_bench->clock.advance(599s);
        QCOMPARE(get()->body.value(u"state").toString(), QStringLiteral("processing"));
        m_bench->clock.advance(1s);
        QCOMPARE(get()->body.value(u"outcome").toString(), QStringLiteral("SERVICE_TERM_EXCEEDED"));
        m_bench->mayProcess = true;
        QVERIFY(m_bench->portal->keepUp().has_value());
        QCOMPARE(m_bench->numberOf(PortalBench::B), QString());
    }

    void R001_A_3_beforeTenMinutesItStillSucceedsByItself()
    {
        m_bench->mayProcess = false;
        begin(NewNumber, PortalChannel);
        const auto certified = otp(m_bench->lastCode(NewNumber));
        (void)proof(signature(certified, PortalBench::B));
        m_bench->clock.advance(599s);
        m_bench->mayProcess = true;
        QVERIFY(m_bench->portal->keepUp().has_value());
        QCOMPARE(m_bench->numberOf(PortalBench::B), NewNumber);
    }

    void theDialogueEndsAfterAQuarterOfAnHour_D_08()
    {
        begin(NewNumber, PortalChannel);
        m_bench->clock.advance(900s);
        QCOMPARE(codeOf(otp(m_bench->lastCode(NewNumber))), QStringLiteral("NUMBER_REQUEST_ENDED"));
        QVERIFY(m_bench->portal->keepUp().has_value());
        QCOMPARE(outcomeOfLast(), QStringLiteral("NUMBER_REQUEST_ENDED"));
    }

    void R001_2_7_anotherPersonsRequestIsForbiddenAndAnotherDeviceHasNoSay()
    {
        begin(NewNumber, PortalChannel);
        use(m_onPhone);
        QCOMPARE(codeOf(otp(QStringLiteral("123456"))), QStringLiteral("ROLE_FORBIDDEN"));
        use(m_bench->signInWithoutNumber(PortalBench::A, QStringLiteral("desktop"),
                                         QStringLiteral("a-desktop")));
        QCOMPARE(codeOf(get()), QStringLiteral("ROLE_FORBIDDEN"));
        QCOMPARE(codeOf(otp(QStringLiteral("123456"))), QStringLiteral("ROLE_FORBIDDEN"));
    }
};

QUJAT_TEST_CLASS(NumberRequestsTest)
#include "NumberRequestsTest.moc"
