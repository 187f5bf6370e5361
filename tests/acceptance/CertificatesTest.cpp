// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace qujat::testing;

/// Scenario S-14 on the running service, as far as it needs no document circulation: keys,
/// certificates, revocation and time. The signature that is judged is that of a sign-in.
class CertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    }

    void init()
    {
        QVERIFY(m_stage.stranger().shiftClock(0));
        setOut(false, false);
    }

    void S14_step3_withoutResponderAndListsNothingIsAcceptedAndAfterwardsItIs_R004_15_1()
    {
        setOut(true, true);
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("REVOCATION_UNAVAILABLE"));
        setOut(true, false);
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
        setOut(false, false);
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
    }

    void S14_step3_aCertificateThatIsNotYetValidIsRefused_R004_15_1()
    {
        QVERIFY(m_stage.stranger().shiftClock(-3 * 24 * 3600));
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CERT_NOT_YET_VALID"));
    }

    void S14_step1_anExpiredCertificateIsRefused_R004_15_1()
    {
        QVERIFY(m_stage.stranger().shiftClock(qint64(4) * 366 * 24 * 3600));
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CERT_EXPIRED"));
    }

    void S14_step4_aSigningTimeAheadOfTheServiceIsRefused_R004_28_2()
    {
        // The person's clock is ahead of the service's by ten minutes, then by one.
        QVERIFY(m_stage.stranger().shiftClock(-10 * 60));
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CLOCK_SKEW"));
        QVERIFY(m_stage.stranger().shiftClock(-60));
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
    }

    void S14_step2_revokedBetweenSigningAndSendingIsRefused_R004_15_1()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        const auto signedChallenge = sign(device, QStringLiteral("V"));
        QCOMPARE(revoke(device, QStringLiteral("V"), QStringLiteral("certificateHold")), 204);
        QCOMPARE(send(device, signedChallenge), QStringLiteral("CERT_REVOKED"));
        // A suspension can be lifted, and the key is good again.
        QCOMPARE(revoke(device, QStringLiteral("V"), QStringLiteral("removeFromCRL")), 204);
        QCOMPARE(signInAs(QStringLiteral("V")), Ok);
    }

    void S14_step6_aCarrierReportedLostIsRevokedAtOnceAndForGood_R004_39_4()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        QCOMPARE(revoke(device, QStringLiteral("V"), QStringLiteral("keyCompromise")), 204);
        QCOMPARE(signInAs(QStringLiteral("V")), QStringLiteral("CERT_REVOKED"));
        QCOMPARE(revoke(device, QStringLiteral("V"), QStringLiteral("removeFromCRL")), 404);
        // Also after the service was killed and started again.
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(signInAs(QStringLiteral("V")), QStringLiteral("CERT_REVOKED"));
    }

    void revokingNobodyIsSaid()
    {
        const auto reply =
            m_stage.stranger().callOpen("POST", "/demo/revocations",
                                        {{QStringLiteral("holder"), QStringLiteral("000000000000")},
                                         {QStringLiteral("reason"), QStringLiteral("superseded")}});
        QCOMPARE(what(reply), QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void opensslFindsTheAnswersWhereTheCertificatePointsTo()
    {
        if (m_openssl.isEmpty())
            QSKIP("the openssl program is not installed");
        const QDir trust(m_stage.service().trustFolder());
        const auto person = m_stage.stranger().person(QStringLiteral("A"));
        m_stage.writeFile(QStringLiteral("a.p12"), person.keyFile);
        QVERIFY2(run({QStringLiteral("pkcs12"), QStringLiteral("-legacy"), QStringLiteral("-in"),
                      m_stage.file(QStringLiteral("a.p12")), QStringLiteral("-passin"),
                      QStringLiteral("pass:") + QString::fromLatin1(person.keyPassword),
                      QStringLiteral("-clcerts"), QStringLiteral("-nokeys"), QStringLiteral("-out"),
                      m_stage.file(QStringLiteral("a.pem"))}),
                 m_output.constData());
        QVERIFY2(run({QStringLiteral("x509"), QStringLiteral("-in"),
                      m_stage.file(QStringLiteral("a.pem")), QStringLiteral("-noout"),
                      QStringLiteral("-ocsp_uri")}),
                 m_output.constData());
        const auto address = QString::fromLatin1(m_output.trimmed());
        QVERIFY2(address.startsWith(QStringLiteral("http://127.0.0.1:"))
                     && address.endsWith(QStringLiteral("/ocsp/nca")),
                 qPrintable(address));
        QVERIFY2(
            run({QStringLiteral("ocsp"), QStringLiteral("-url"), address, QStringLiteral("-issuer"),
                 trust.filePath(QStringLiteral("nca.pem")), QStringLiteral("-cert"),
                 m_stage.file(QStringLiteral("a.pem")), QStringLiteral("-CAfile"),
                 trust.filePath(QStringLiteral("nca.pem")), QStringLiteral("-partial_chain")}),
            m_output.constData());
        QVERIFY2(m_output.contains("Response verify OK") && m_output.contains(": good"),
                 m_output.constData());
    }

private:
    struct SignedChallenge {
        QByteArray path;
        QByteArray cms;
    };

    SignedChallenge sign(RawClient &device, const QString &fixture)
    {
        const auto who = device.person(fixture);
        const auto start = device.callAsDevice(
            "POST", "/v1/sign-ins",
            {{QStringLiteral("method"), QStringLiteral("keyFile")},
             {QStringLiteral("device"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("raw")},
                          {QStringLiteral("form"), Phone},
                          {QStringLiteral("platform"), QStringLiteral("linux-emulated-phone")}}}},
            {{"Idempotency-Key", rawBase64Url(rawRandom(16))}});
        const auto challenge = QByteArray::fromBase64(
            start.json().value(QLatin1String("challenge")).toString().toLatin1());
        return {"/v1/sign-ins/" + start.json().value(QLatin1String("id")).toString().toLatin1(),
                rawCmsSignature(who.keyFile, who.keyPassword, challenge)};
    }
    static QString send(RawClient &device, const SignedChallenge &signedChallenge)
    {
        return what(device.callAsDevice(
            "POST", signedChallenge.path + "/signature",
            {{QStringLiteral("cms"), QString::fromLatin1(signedChallenge.cms.toBase64())}}));
    }
    /// The answer to the signature of a fixture person's sign-in on a new device.
    QString signInAs(const QString &fixture)
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        return send(device, sign(device, fixture));
    }
    void setOut(bool responder, bool lists)
    {
        const auto reply = m_stage.stranger().callOpen("PUT", "/demo/authorities",
                                                       {{QStringLiteral("responderOut"), responder},
                                                        {QStringLiteral("listsOut"), lists},
                                                        {QStringLiteral("timeStampsOut"), false}});
        QCOMPARE(reply.status, 204);
    }
    static int revoke(RawClient &device, const QString &fixture, const QString &reason)
    {
        return device
            .callOpen("POST", "/demo/revocations",
                      {{QStringLiteral("holder"), device.person(fixture).iin},
                       {QStringLiteral("reason"), reason}})
            .status;
    }
    bool run(const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_openssl, words);
        process.waitForFinished();
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    Stage m_stage;
    QString m_openssl;
    QByteArray m_output;
};

QUJAT_TEST_CLASS(CertificatesTest)
#include "CertificatesTest.moc"
