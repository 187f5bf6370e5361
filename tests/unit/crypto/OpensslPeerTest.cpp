// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/KeyContainer.h"
#include "core/crypto/MessageSigning.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// The openssl program as an independent peer: what we sign it verifies, what it signs we verify.
class OpensslPeerTest : public QObject {
    Q_OBJECT

    QString m_tool;
    QTemporaryDir m_folder;
    QByteArray m_output;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile target(path(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    QByteArray read(const char *name) const
    {
        QFile source(path(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    bool run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_tool, arguments);
        process.waitForFinished();
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QString seconds(Timestamp moment) const
    {
        return QString::number(
            std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tool = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (m_tool.isEmpty())
            QSKIP("the openssl program is not installed");
    }

    void itVerifiesWhatWeSign_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::newRow("RSA") << true;
        QTest::newRow("ECDSA") << false;
    }
    void itVerifiesWhatWeSign()
    {
        QFETCH(bool, rsa);
        const Pki pki(rsa ? KeyAlgorithm::Rsa : KeyAlgorithm::EcP256);
        const auto key = pki.keyFor(pki.organisation());
        const QByteArray content("{\"line\":\n\"second\"}\n");
        write("message.p7s", *signAttached(content, *key, pki.now()));
        write("authority.crl",
              *pki.authority.revocationList({}, pki.now() - 1h, pki.now() + 24h, 1));
        QVERIFY(run({QStringLiteral("crl"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-in"), QStringLiteral("authority.crl"), QStringLiteral("-out"),
                     QStringLiteral("authority-crl.pem")}));
        write("root.pem",
              pki.root.certificate().pem() + pki.authority.certificate().pem()
                  + read("authority-crl.pem"));
        const bool verified =
            run({QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"),
                 QStringLiteral("-cades"), QStringLiteral("-inform"), QStringLiteral("DER"),
                 QStringLiteral("-in"), QStringLiteral("message.p7s"), QStringLiteral("-CAfile"),
                 QStringLiteral("root.pem"), QStringLiteral("-crl_check"),
                 QStringLiteral("-attime"), seconds(pki.now()), QStringLiteral("-purpose"),
                 QStringLiteral("any"), QStringLiteral("-out"), QStringLiteral("content")});
        QVERIFY2(verified, m_output.constData());
        QCOMPARE(read("content"), content);
    }

    void itVerifiesTwoSignersOfContentThatStaysOutside()
    {
        const Pki pki(KeyAlgorithm::Rsa);
        const auto rsa = pki.keyFor(pki.organisation());
        auto request = pki.organisation();
        request.algorithm = KeyAlgorithm::EcP256;
        const auto ecdsa = pki.keyFor(request);
        const auto content = QByteArray("large \n").repeated(200'000);
        write("content", content);
        QFile file(path("content"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::array algorithms{DigestAlgorithm::Sha256};
        const auto digests = ContentDigests::read(file, algorithms);
        const auto first = *SignedMessage::read(*signDetached(*digests, *rsa, pki.now()));
        const auto both = *SignedMessage::read(*addSigner(first, *ecdsa, pki.now(), *digests));
        // What lets it be checked later stands inside as well, and the peer takes no offence.
        write("message.p7s",
              *addEvidence(both, {pki.authority.certificate()},
                           {*pki.authority.revocationList({}, pki.now() - 1h, pki.now() + 24h, 1)},
                           {}));
        write("root.pem", pki.root.certificate().pem());
        const QStringList verify{
            QStringLiteral("cms"),      QStringLiteral("-verify"),     QStringLiteral("-binary"),
            QStringLiteral("-cades"),   QStringLiteral("-inform"),     QStringLiteral("DER"),
            QStringLiteral("-in"),      QStringLiteral("message.p7s"), QStringLiteral("-CAfile"),
            QStringLiteral("root.pem"), QStringLiteral("-attime"),     seconds(pki.now()),
            QStringLiteral("-purpose"), QStringLiteral("any"),         QStringLiteral("-out"),
            QStringLiteral("copy"),     QStringLiteral("-content"),    QStringLiteral("content")};
        QVERIFY2(run(verify), m_output.constData());
        write("content", content + 'x');
        QVERIFY(!run(verify));
    }

    void weVerifyWhatItSigns()
    {
        const Pki pki(KeyAlgorithm::Rsa);
        const auto issued = *pki.authority.issue(pki.organisation());
        write("content", "from a peer");
        write("key.der",
              QByteArray(reinterpret_cast<const char *>(issued.pkcs8.data()),
                         static_cast<qsizetype>(issued.pkcs8.size())));
        write("signer.pem", issued.certificate.pem());
        for (const auto *digest : {"sha256", "sha384", "sha512"}) {
            const bool made =
                run({QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
                     QStringLiteral("-nodetach"), QStringLiteral("-cades"), QStringLiteral("-md"),
                     QLatin1String(digest), QStringLiteral("-outform"), QStringLiteral("DER"),
                     QStringLiteral("-in"), QStringLiteral("content"), QStringLiteral("-signer"),
                     QStringLiteral("signer.pem"), QStringLiteral("-inkey"),
                     QStringLiteral("key.der"), QStringLiteral("-keyform"), QStringLiteral("DER"),
                     QStringLiteral("-out"), QStringLiteral("message.p7s")});
            QVERIFY2(made, m_output.constData());
            // The peer signs at the machine's own time; what is compared is all but that.
            const auto read = readAttached(this->read("message.p7s"), pki.trust(), pki.now());
            QCOMPARE(read.content, QByteArray("from a peer"));
            for (const auto kind : {CheckKind::Structure, CheckKind::Signature, CheckKind::Digest,
                                    CheckKind::Chain, CheckKind::Revocation, CheckKind::Purpose})
                QCOMPARE(read.verification.find(kind)->outcome, CheckOutcome::Valid);
        }
    }

    void itOpensOurKeyFilesOnlyWithItsLegacyProvider()
    {
        const Pki pki(KeyAlgorithm::Rsa);
        const auto issued = *pki.authority.issue(pki.organisation());
        write("key.p12",
              *makeKeyContainer(issued.pkcs8, issued.certificate, {},
                                SecretBytes::takeFrom(QByteArray("Qwerty12"))));
        const QStringList look{QStringLiteral("pkcs12"),        QStringLiteral("-in"),
                               QStringLiteral("key.p12"),       QStringLiteral("-passin"),
                               QStringLiteral("pass:Qwerty12"), QStringLiteral("-noout"),
                               QStringLiteral("-info")};
        QVERIFY(!run(look));
        QVERIFY2(run(look + QStringList{QStringLiteral("-legacy")}), m_output.constData());
        QVERIFY(m_output.contains("pbeWithSHA1And40BitRC2-CBC"));
        QVERIFY(m_output.contains("pbeWithSHA1And3-KeyTripleDES-CBC"));
        QVERIFY(m_output.contains("MAC: sha1, Iteration 1024"));
    }
};

QUJAT_TEST_CLASS(OpensslPeerTest)
#include "OpensslPeerTest.moc"
