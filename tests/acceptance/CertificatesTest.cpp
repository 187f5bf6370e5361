// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/TestRunner.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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
        m_stage.moveClock(-m_stage.clockShift());
        setOut(false, false, false);
    }

    void S14_step3_withoutResponderAndListsNothingIsAcceptedAndAfterwardsItIs_R004_15_1()
    {
        setOut(true, true, false);
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("REVOCATION_UNAVAILABLE"));
        setOut(true, false, false);
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
        setOut(false, false, false);
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
    }

    void S14_step3_aCertificateThatIsNotYetValidIsRefused_R004_15_1()
    {
        m_stage.moveClock(-3 * 24 * 3600);
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CERT_NOT_YET_VALID"));
    }

    void S14_step1_anExpiredCertificateIsRefused_R004_15_1()
    {
        m_stage.moveClock(qint64(4) * 366 * 24 * 3600);
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CERT_EXPIRED"));
    }

    void S14_step1_aCertificateThatNobodyVouchesForIsNoCitizens_R004_2_4()
    {
        // It names the person as the authority does, but nobody vouches for it.
        const auto own = m_stage.file(QStringLiteral("own.key"));
        const auto certificate = m_stage.file(QStringLiteral("own.pem"));
        const auto iin = m_stage.stranger().person(QStringLiteral("A")).iin;
        QVERIFY2(run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                      QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                      QStringLiteral("-keyout"), own, QStringLiteral("-out"), certificate,
                      QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                      QStringLiteral("/CN=A/serialNumber=IIN") + iin, QStringLiteral("-addext"),
                      QStringLiteral("keyUsage=digitalSignature,nonRepudiation"),
                      QStringLiteral("-addext"), QStringLiteral("basicConstraints=CA:FALSE")}),
                 m_output.constData());
        QCOMPARE(signInBy(container(certificate, own)), QStringLiteral("CERT_UNTRUSTED"));
    }

    void S14_step1_aCitizensActionWithACertificateOfStateBodiesIsRefused_R004_2_3_R004_2_4()
    {
        // The authority of state bodies vouches for the very same person, with a good signature.
        const auto keyFile = ofStateBodies(QStringLiteral("A"));
        QVERIFY2(!keyFile.isEmpty(), m_output.constData());
        // A raw call: the service refuses.
        QCOMPARE(signInBy(keyFile), QStringLiteral("CERT_UNTRUSTED"));
        // The client refuses by itself, and sends nothing.
        const QStringList words{QStringLiteral("sign-in"),
                                QStringLiteral("--key"),
                                m_stage.writeFile(QStringLiteral("state.p12"), keyFile),
                                QStringLiteral("--password-file"),
                                m_stage.writeFile(QStringLiteral("state.password"), "password"),
                                QStringLiteral("--form"),
                                QStringLiteral("phone")};
        QCOMPARE(what(m_stage.tool(QStringLiteral("state"), words)),
                 QStringLiteral("CERT_UNTRUSTED"));
    }

    void S14_step1_aNumberIsNotConnectedByACertificateOfStateBodies_R001_8_2_R004_2_4()
    {
        auto &b = m_stage.raw(QStringLiteral("B"), QStringLiteral("desktop"));
        const auto number = QStringLiteral("+77010000051");
        const auto started = b.create("/v1/number-requests",
                                      {{QStringLiteral("number"), number},
                                       {QStringLiteral("channel"), QStringLiteral("portal")}});
        QCOMPARE(started.status, 201);
        const auto path = "/v1/number-requests/"
            + started.json().value(QLatin1String("id")).toString().toLatin1();
        const auto accepted =
            b.call("POST", path + "/otp", {{QStringLiteral("code"), b.newestOtp(number)}});
        QCOMPARE(what(accepted), Ok);
        const auto cms = rawCmsSignature(
            ofStateBodies(QStringLiteral("B")), "password",
            QByteArray::fromBase64(
                accepted.json().value(QLatin1String("statement")).toString().toLatin1()));
        QCOMPARE(what(b.call("POST", path + "/proof",
                             {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}})),
                 QStringLiteral("CERT_UNTRUSTED"));
        QVERIFY(!b.call("GET", "/v1/me").json().contains(QLatin1String("phone")));
    }

    void S14_step4_aMinuteIsTheMostThatAClockMayBeOffWhenSigningIn_R004_39_4_D_26()
    {
        // The person's machine signs by its own clock, which is ahead of the service's.
        m_stage.moveClock(-65);
        QCOMPARE(signInAs(QStringLiteral("A")), QStringLiteral("CLOCK_SKEW"));
        m_stage.moveClock(6);
        QCOMPARE(signInAs(QStringLiteral("A")), Ok);
    }

    void S14_step4_theVerifierHoldsTheMinuteToTheSecond_R004_39_4_D_26()
    {
        QVERIFY2(signFile(QStringLiteral("A"), QStringLiteral("second.p7s"), false).isEmpty(),
                 qPrintable(m_problem));
        const auto verdict = verify(QStringLiteral("second.p7s"));
        const auto claimed = QDateTime::fromString(
            signerIn(verdict).value(QLatin1String("signedAt")).toString(), Qt::ISODate);
        QVERIFY(claimed.isValid());
        const auto reasonAt = [&](int seconds) {
            const auto at = claimed.addSecs(seconds).toUTC().toString(Qt::ISODate);
            return signerIn(verify(QStringLiteral("second.p7s"), {QStringLiteral("--at"), at}))
                .value(QLatin1String("reason"))
                .toString();
        };
        QCOMPARE(reasonAt(-61), QStringLiteral("CLOCK_SKEW:signingTime"));
        QCOMPARE(reasonAt(-60), QString());
    }

    void S14_step4_aClockThatIsOffMakesNoSignature_R004_39_4_D_26_data()
    {
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("answer");
        // Stamps are cut to whole seconds: two seconds beyond the minute are beyond it for certain.
        QTest::newRow("a minute and more ahead") << -62 << QStringLiteral("CLOCK_SKEW");
        QTest::newRow("59 s ahead") << -59 << QString();
        QTest::newRow("a minute and more behind") << 62 << QStringLiteral("CLOCK_SKEW");
        QTest::newRow("59 s behind") << 59 << QString();
    }

    void S14_step4_aClockThatIsOffMakesNoSignature_R004_39_4_D_26()
    {
        QFETCH(int, shift);
        QFETCH(QString, answer);
        m_stage.moveClock(shift);
        const auto out = QStringLiteral("skew%1.p7s").arg(shift);
        QCOMPARE(signFile(QStringLiteral("A"), out, true), answer);
        QCOMPARE(QFile::exists(m_stage.file(out)), answer.isEmpty());
    }

    void S14_step2_whatWasSignedBeforeTheRevocationStaysGoodByItsTimeStamp_R004_15_1_D_24()
    {
        QCOMPARE(signFile(QStringLiteral("B"), QStringLiteral("before.p7s"), true), QString());
        auto signer = signerIn(verify(QStringLiteral("before.p7s"), {QStringLiteral("--online")}));
        QCOMPARE(signer.value(QLatin1String("outcome")).toString(), QStringLiteral("valid"));
        QCOMPARE(
            signer.value(QLatin1String("revocation")).toObject().value(QLatin1String("source")),
            QJsonValue(QStringLiteral("ocsp")));
        m_stage.moveClock(10);
        QCOMPARE(revoke(m_stage.stranger(), QStringLiteral("B"), QStringLiteral("keyCompromise")),
                 204);
        m_stage.moveClock(10);
        QCOMPARE(signFile(QStringLiteral("B"), QStringLiteral("after.p7s"), true), QString());

        signer = signerIn(verify(QStringLiteral("before.p7s"), {QStringLiteral("--online")}));
        QCOMPARE(signer.value(QLatin1String("outcome")).toString(), QStringLiteral("valid"));
        // The note: when it was revoked since, and why.
        const auto note = signer.value(QLatin1String("revocation")).toObject();
        QVERIFY(note.contains(QLatin1String("revokedAt")));
        QCOMPARE(note.value(QLatin1String("reason")).toString(), QStringLiteral("keyCompromise"));
        signer = signerIn(verify(QStringLiteral("after.p7s"), {QStringLiteral("--online")}));
        QCOMPARE(signer.value(QLatin1String("reason")).toString(),
                 QStringLiteral("CERT_REVOKED:signer"));
        // The lists say the same when nobody answers at the responder.
        setOut(true, false, false);
        signer = signerIn(verify(QStringLiteral("after.p7s"), {QStringLiteral("--online")}));
        QCOMPARE(signer.value(QLatin1String("reason")).toString(),
                 QStringLiteral("CERT_REVOKED:signer"));
        QCOMPARE(
            signer.value(QLatin1String("revocation")).toObject().value(QLatin1String("source")),
            QJsonValue(QStringLiteral("crl+delta")));
    }

    void S14_step3_unreachableAuthoritiesLeaveTheVerdictOpenUntilTheyAreBack_R004_15_1()
    {
        QVERIFY2(signFile(QStringLiteral("S"), QStringLiteral("open.p7s"), false).isEmpty(),
                 qPrintable(m_problem));
        const auto outcome = [&] {
            const auto signer =
                signerIn(verify(QStringLiteral("open.p7s"), {QStringLiteral("--online")}));
            return signer.value(QLatin1String("outcome")).toString() + u' '
                + signer.value(QLatin1String("reason")).toString();
        };
        setOut(true, true, false);
        QCOMPARE(outcome(), QStringLiteral("unknown REVOCATION_UNAVAILABLE:noList"));
        setOut(true, false, false);
        QCOMPARE(outcome(), QStringLiteral("valid "));
        setOut(false, true, false);
        QCOMPARE(outcome(), QStringLiteral("valid "));
        setOut(false, false, true);
        QCOMPARE(signFile(QStringLiteral("S"), QStringLiteral("unstamped.p7s"), true),
                 QStringLiteral("REPLY_MALFORMED"));
        QVERIFY(!QFile::exists(m_stage.file(QStringLiteral("unstamped.p7s"))));
    }

    void S14_step5_fiveWrongPasswordsDelayTheNextTry_R004_2_2_D_39()
    {
        const auto person = m_stage.stranger().person(QStringLiteral("A"));
        const auto open = [&](const QByteArray &password) {
            return tool({QStringLiteral("key"),
                         m_stage.writeFile(QStringLiteral("tried.p12"), person.keyFile),
                         QStringLiteral("--password-file"),
                         m_stage.writeFile(QStringLiteral("try"), password)});
        };
        QCOMPARE(open(person.keyPassword), QString());
        for (int at = 0; at < 5; ++at)
            QCOMPARE(open("not-it"), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(open(person.keyPassword), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(m_run.value(QStringLiteral("reason")).toString(), QStringLiteral("delayed"));
        const auto wait = m_run.value(QStringLiteral("retryAfterSeconds")).toInteger();
        QVERIFY2(wait > 0 && wait <= 30, qPrintable(QString::number(wait)));
        // Another command and another name of the file begin nothing anew.
        QCOMPARE(signFile(QStringLiteral("A"), QStringLiteral("delayed.p7s"), false),
                 QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(m_run.value(QStringLiteral("reason")).toString(), QStringLiteral("delayed"));
        QVERIFY(QFile::remove(m_stage.file(QStringLiteral("home/qujat-tool/key-tries.json"))));
    }

    void S14_step5_noCallTakesAPrivateKey_R004_28_4()
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        const auto person = device.person(QStringLiteral("A"));
        const auto signedChallenge = sign(device, person.keyFile, person.keyPassword);
        const auto beside = device.callAsDevice(
            "POST", signedChallenge.path + "/signature",
            {{QStringLiteral("cms"), QString::fromLatin1(signedChallenge.cms.toBase64())},
             {QStringLiteral("privateKey"), QString::fromLatin1(person.keyFile.toBase64())}});
        QCOMPARE(beside.status, 400);
        const auto instead = device.callAsDevice(
            "POST", signedChallenge.path + "/signature",
            {{QStringLiteral("cms"), QString::fromLatin1(person.keyFile.toBase64())}});
        QCOMPARE(what(instead), QStringLiteral("SIG_INVALID"));
        // Neither the file nor its password went into what the service writes down.
        const auto written = m_stage.service().output();
        QVERIFY(!written.contains(person.keyFile.toBase64().mid(64, 40)));
        QVERIFY(!written.contains(person.keyPassword));
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

    void S14_step6_aCarrierReportedLostIsRevokedAtOnceAndForGood_R004_39_3()
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

    static SignedChallenge sign(RawClient &device, const QByteArray &keyFile,
                                const QByteArray &password)
    {
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
                rawCmsSignature(keyFile, password, challenge)};
    }
    static SignedChallenge sign(RawClient &device, const QString &fixture)
    {
        const auto who = device.person(fixture);
        return sign(device, who.keyFile, who.keyPassword);
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
    QString signInBy(const QByteArray &keyFile)
    {
        RawClient device(m_stage.service().url(), m_stage.service().tlsRoot());
        device.synchronise();
        return send(device, sign(device, keyFile, "password"));
    }
    /// A key file for a fixture person, certified by the authority of state bodies.
    QByteArray ofStateBodies(const QString &fixture)
    {
        const QDir authorities(m_stage.service().dataFolder() + QStringLiteral("/authorities"));
        const auto key = m_stage.file(QStringLiteral("state.key"));
        const auto request = m_stage.file(QStringLiteral("state.csr"));
        const auto certificate = m_stage.file(QStringLiteral("state.pem"));
        const auto iin = m_stage.stranger().person(fixture).iin;
        const auto rights =
            m_stage.writeFile(QStringLiteral("state.ext"),
                              "keyUsage=critical,digitalSignature,nonRepudiation\n"
                              "extendedKeyUsage=clientAuth,emailProtection,1.2.398.3.3.4.1.1\n"
                              "basicConstraints=CA:FALSE\nauthorityKeyIdentifier=keyid\n");
        const bool made =
            run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                 request, QStringLiteral("-subj"), QStringLiteral("/CN=A/serialNumber=IIN") + iin})
            && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                    QStringLiteral("-CA"), authorities.filePath(QStringLiteral("state-bodies.pem")),
                    QStringLiteral("-CAkey"),
                    authorities.filePath(QStringLiteral("state-bodies.key")),
                    QStringLiteral("-set_serial"), QStringLiteral("4711"), QStringLiteral("-days"),
                    QStringLiteral("30"), QStringLiteral("-extfile"), rights,
                    QStringLiteral("-out"), certificate});
        return made ? container(certificate, key) : QByteArray();
    }
    /// PKCS#12 of a certificate and its key, by the openssl program; its password is "password".
    QByteArray container(const QString &certificate, const QString &key)
    {
        const auto out = m_stage.file(QStringLiteral("made.p12"));
        const bool made =
            run({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                 certificate, QStringLiteral("-inkey"), key, QStringLiteral("-out"), out,
                 QStringLiteral("-passout"), QStringLiteral("pass:password")});
        QFile file(out);
        return made && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The tool without profile and service; the failure it names, empty when it did its work.
    QString tool(const QStringList &words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_stage.file(QStringLiteral("home")));
        process.setProcessEnvironment(environment);
        process.start(ServiceProcess::program(QStringLiteral("qujat-tool")), words);
        process.closeWriteChannel();
        m_run = Stage::finish(process);
        m_problem = m_run.value(QStringLiteral("failure")).toString();
        return m_problem;
    }
    QString signFile(const QString &fixture, const QString &out, bool stamped)
    {
        const auto who = m_stage.stranger().person(fixture);
        QStringList words{
            QStringLiteral("sign"), QStringLiteral("--key"),
            m_stage.writeFile(fixture + QStringLiteral(".p12"), who.keyFile),
            QStringLiteral("--password-file"),
            m_stage.writeFile(fixture + QStringLiteral(".password"), who.keyPassword)};
        if (stamped)
            words += {QStringLiteral("--tsa"), authorities() + QStringLiteral("/tsp")};
        words += {m_stage.writeFile(QStringLiteral("content"), "content"), m_stage.file(out)};
        return tool(words);
    }
    /// The verdict of the tool, which knows the authorities of this service but no list of theirs.
    QJsonObject verify(const QString &name, const QStringList &more = {})
    {
        const QDir trust(m_stage.service().trustFolder());
        const QDir anchors(m_stage.file(QStringLiteral("anchors")));
        const bool online = more.contains(QStringLiteral("--online"));
        if (online && anchors.mkpath(QStringLiteral("."))) {
            for (const auto &file : trust.entryList({QStringLiteral("*.pem")}, QDir::Files))
                QFile::copy(trust.filePath(file), anchors.filePath(file));
        }
        tool(QStringList{QStringLiteral("verify"), m_stage.file(name), QStringLiteral("--trust"),
                         online ? anchors.path() : trust.path()}
             + more);
        return m_run.with(QStringLiteral("outcome"));
    }
    static QJsonObject signerIn(const QJsonObject &verdict)
    {
        return verdict.value(QLatin1String("signers")).toArray().first().toObject();
    }
    /// Where the authorities answer.
    QString authorities()
    {
        QFile file(m_stage.service().dataFolder() + QStringLiteral("/authorities.port"));
        return file.open(QIODevice::ReadOnly)
            ? QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(file.readAll().trimmed())
            : QString();
    }
    void setOut(bool responder, bool lists, bool stamps)
    {
        const auto reply = m_stage.stranger().callOpen("PUT", "/demo/authorities",
                                                       {{QStringLiteral("responderOut"), responder},
                                                        {QStringLiteral("listsOut"), lists},
                                                        {QStringLiteral("timeStampsOut"), stamps}});
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
    ToolRun m_run;
    QString m_problem;
    QString m_openssl;
    QByteArray m_output;
};

QUJAT_TEST_CLASS(CertificatesTest)
#include "CertificatesTest.moc"
