// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace qujat::testing;

/// S-14 step 6, the issue of certificates: the key is made on the device and proves itself.
class CertificateIssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (m_openssl.isEmpty())
            QSKIP("the openssl program is not installed");
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        m_stage.writeFile(QStringLiteral("password"), "a long password\n");
    }

    void S14_step6_aKeyMadeHereIsCertifiedAndSigns_R004_2_19_D_39_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("name");
        QTest::newRow("RSA") << QStringLiteral("rsa") << QStringLiteral("RSA-2048 SHA-256");
        QTest::newRow("P-256") << QStringLiteral("p256") << QStringLiteral("ECDSA-P256 SHA-256");
        QTest::newRow("GOST") << QStringLiteral("gost")
                              << QStringLiteral("GOST-34.10-2015-512 STREEBOG-512");
    }

    void S14_step6_aKeyMadeHereIsCertifiedAndSigns_R004_2_19_D_39()
    {
        QFETCH(QString, algorithm);
        QFETCH(QString, name);
        const auto key = m_stage.file(algorithm + QStringLiteral(".p12"));
        const auto made =
            issue({QStringLiteral("--algorithm"), algorithm, QStringLiteral("--acknowledge"), key});
        QCOMPARE(what(made), Ok);
        QCOMPARE(made.value(QStringLiteral("iin")).toString(),
                 m_stage.stranger().person(QStringLiteral("A")).iin);
        const auto out = m_stage.file(algorithm + QStringLiteral(".p7s"));
        const auto signing = m_stage.tool(
            {},
            {QStringLiteral("sign"), QStringLiteral("--key"), key,
             QStringLiteral("--password-file"), m_stage.file(QStringLiteral("password")),
             m_stage.writeFile(QStringLiteral("content"), "content"), out});
        QCOMPARE(what(signing), Ok);
        QCOMPARE(signing.value(QStringLiteral("algorithm")).toString(), name);
        const auto verdict =
            m_stage.tool({}, {QStringLiteral("verify"), QStringLiteral("--online"), out});
        QVERIFY2(verdict.exitCode == 0, verdict.errors.constData());
        const auto signer = verdict.value(QStringLiteral("signers")).toArray().first().toObject();
        QCOMPARE(signer.value(QLatin1String("role")).toString(), QStringLiteral("person"));
    }

    void S14_step6_withoutAcknowledgementNothingIsIssued_R004_28_4()
    {
        const auto key = m_stage.file(QStringLiteral("none.p12"));
        QCOMPARE(what(issue({key})), QStringLiteral("CONFIGURATION_INVALID"));
        QVERIFY(!QFile::exists(key));
        // Past the client it is the same.
        auto &device = m_stage.raw(QStringLiteral("V"));
        const auto request = requestBy(QStringLiteral("unacknowledged"));
        QCOMPARE(what(device.call("PUT", Path,
                                  {{QStringLiteral("request"), request},
                                   {QStringLiteral("acknowledged"), false}})),
                 QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(what(device.call("PUT", Path, {{QStringLiteral("request"), request}})),
                 QStringLiteral("REQUEST_MALFORMED"));
    }

    void S14_step6_aPasswordOfLessThanEightCharactersProtectsNoKey_D_39()
    {
        m_stage.writeFile(QStringLiteral("password"), "seven77\n");
        QCOMPARE(what(issue(
                     {QStringLiteral("--acknowledge"), m_stage.file(QStringLiteral("short.p12"))})),
                 QStringLiteral("PASSWORD_WEAK"));
        m_stage.writeFile(QStringLiteral("password"), "a long password\n");
    }

    void S14_step6_withoutProofOfPossessionNothingIsIssued_R004_2_19()
    {
        auto &device = m_stage.raw(QStringLiteral("V"));
        auto der = QByteArray::fromBase64(requestBy(QStringLiteral("altered")).toLatin1());
        der[der.size() - 1] = static_cast<char>(der.back() ^ 1);
        QCOMPARE(ask(device, QString::fromLatin1(der.toBase64())), QStringLiteral("SIG_INVALID"));
        QCOMPARE(ask(device, QString::fromLatin1(QByteArray("no request").toBase64())),
                 QStringLiteral("SIG_INVALID"));
        // In the name of somebody else.
        const auto iin = m_stage.stranger().person(QStringLiteral("A")).iin;
        QCOMPARE(ask(device, requestBy(QStringLiteral("foreign"), iin)),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
    }

    void S02_step1_aRequestSignedByAnotherKeyIsRefused_R001_6_1_R004_2_19()
    {
        const auto request = rawRequestByAnotherKey();
        QVERIFY(!request.isEmpty());
        QCOMPARE(ask(m_stage.raw(QStringLiteral("V")), QString::fromLatin1(request.toBase64())),
                 QStringLiteral("SIG_INVALID"));
    }

    void S14_step6_aKeyHasOneHolderAndOneCertificate_R004_2_19()
    {
        auto &device = m_stage.raw(QStringLiteral("V"));
        const auto request = requestBy(QStringLiteral("once"));
        const auto first = device.call("PUT", Path, acknowledged(request));
        QCOMPARE(what(first), Ok);
        const auto again = device.call("PUT", Path, acknowledged(request));
        QCOMPARE(again.json(), first.json());
        QCOMPARE(ask(m_stage.raw(QStringLiteral("A")), request),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
        // Also after the service was killed; and what was revoked stays so.
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(device.call("PUT", Path, acknowledged(request)).json(), first.json());
        QCOMPARE(m_stage.stranger()
                     .callOpen("POST", "/demo/revocations",
                               {{QStringLiteral("holder"),
                                 m_stage.stranger().person(QStringLiteral("V")).iin},
                                {QStringLiteral("reason"), QStringLiteral("keyCompromise")}})
                     .status,
                 204);
        QCOMPARE(ask(device, request), QStringLiteral("CERT_REVOKED"));
    }

    void S14_step6_theAccountSaysThatACertificateWasIssued_R004_1_3()
    {
        const auto notices = m_stage.tool(QStringLiteral("A"), {QStringLiteral("notices")});
        QCOMPARE(what(notices), Ok);
        int issued = 0;
        for (const auto &line : notices.lines) {
            if (line.value(QLatin1String("kind")) == QLatin1String("certificateIssued"))
                ++issued;
        }
        QCOMPARE(issued, 3);
    }

private:
    static inline const QByteArray Path = "/v1/account/certificate";

    ToolRun issue(const QStringList &more)
    {
        return m_stage.tool(QStringLiteral("A"),
                            QStringList{QStringLiteral("issue-key"),
                                        QStringLiteral("--password-file"),
                                        m_stage.file(QStringLiteral("password"))}
                                + more);
    }
    static QJsonObject acknowledged(const QString &request)
    {
        return {{QStringLiteral("request"), request}, {QStringLiteral("acknowledged"), true}};
    }
    static QString ask(RawClient &device, const QString &request)
    {
        return what(device.call("PUT", Path, acknowledged(request)));
    }
    /// PKCS#10 for a new key, by the openssl program; base64.
    QString requestBy(const QString &name, const QString &iin = {}) const
    {
        const auto out = m_stage.file(name + QStringLiteral(".csr"));
        const auto subject = QStringLiteral("/CN=TEST")
            + (iin.isEmpty() ? iin : QStringLiteral("/serialNumber=IIN")) + iin;
        QProcess process;
        process.start(m_openssl,
                      {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                       QStringLiteral("-keyout"), m_stage.file(name + QStringLiteral(".pem")),
                       QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                       out, QStringLiteral("-subj"), subject});
        process.waitForFinished();
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toBase64())
                                              : QString();
    }

    Stage m_stage;
    QString m_openssl;
};

QUJAT_TEST_CLASS(CertificateIssueTest)
#include "CertificateIssueTest.moc"
