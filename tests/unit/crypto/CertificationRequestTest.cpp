// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificationRequest.h"

#include "tests/support/TestRunner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;

class CertificationRequestTest : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("ӘШІМОВА АЙЖАН");
    const QString m_iin = QStringLiteral("910101300042");

    static QString refusalOf(QByteArrayView der)
    {
        const auto request = CertificationRequest::read(der);
        return request ? QStringLiteral("read")
                       : request.error().name() + u' '
                + request.error().detail(Detail::Reason).value_or(QString());
    }

private Q_SLOTS:
    void everyKindOfKeyAsks_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<bool>("small");
        QTest::newRow("RSA") << static_cast<int>(KeyAlgorithm::Rsa) << false;
        QTest::newRow("P-256") << static_cast<int>(KeyAlgorithm::EcP256) << false;
        QTest::newRow("GOST 512") << static_cast<int>(KeyAlgorithm::Gost2015) << false;
        QTest::newRow("GOST 256") << static_cast<int>(KeyAlgorithm::Gost2015) << true;
    }

    void everyKindOfKeyAsks()
    {
        QFETCH(int, algorithm);
        QFETCH(bool, small);
        const auto key =
            PrivateKey::generate(static_cast<KeyAlgorithm>(algorithm),
                                 small ? PrivateKey::Size::Gost256 : PrivateKey::Size::Usual);
        QVERIFY(key);
        const auto der = makeCertificationRequest(*key, m_name, m_iin);
        const auto request = CertificationRequest::read(*der);
        QVERIFY2(request, qPrintable(refusalOf(*der)));
        QCOMPARE(request->commonName, m_name);
        QCOMPARE(request->iin, m_iin);
        QVERIFY(request->publicKey == key->publicKey());
        // The last bytes of an RSA key and those behind the head of the others are secret.
        const auto secret = key->pkcs8();
        const QByteArray all(reinterpret_cast<const char *>(secret.data()),
                             static_cast<qsizetype>(secret.size()));
        const bool isRsa = key->publicKey().algorithm() == KeyAlgorithm::Rsa;
        QVERIFY(!der->contains(isRsa ? all.last(16) : all.mid(50, 12)));
    }

    void withoutPossessionThereIsNoProof()
    {
        const auto mine = *PrivateKey::generate(KeyAlgorithm::EcP256);
        const auto theirs = *PrivateKey::generate(KeyAlgorithm::EcP256);
        auto der = *makeCertificationRequest(mine, m_name);
        // Somebody else's public key, and the signature of one's own.
        QVERIFY(der.contains(mine.publicKey().spki()));
        der.replace(mine.publicKey().spki(), theirs.publicKey().spki());
        QCOMPARE(refusalOf(der), QStringLiteral("SIG_INVALID signature"));
    }

    void everyByteIsSigned()
    {
        const auto der =
            *makeCertificationRequest(*PrivateKey::generate(KeyAlgorithm::EcP256), m_name, m_iin);
        for (qsizetype at = 0; at < der.size(); ++at) {
            auto changed = der;
            changed[at] = static_cast<char>(changed[at] ^ 0x01);
            QVERIFY2(refusalOf(changed) != u"read", qPrintable(QString::number(at)));
        }
        QCOMPARE(refusalOf({}), QStringLiteral("SIG_INVALID form"));
        QCOMPARE(refusalOf(der + 'x'), QStringLiteral("SIG_INVALID form"));
        QCOMPARE(refusalOf(der.chopped(1)), QStringLiteral("SIG_INVALID form"));
        QCOMPARE(refusalOf(QByteArray(CertificationRequest::maximumSize + 1, 'x')),
                 QStringLiteral("SIG_INVALID form"));
    }

    void aRequestNeedsAName()
    {
        const auto key = *PrivateKey::generate(KeyAlgorithm::EcP256);
        QCOMPARE(makeCertificationRequest(key, {}).error().code(), FailureCode::RequestMalformed);
    }

    void opensslAgreesThatWeHoldTheKey()
    {
        const auto program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (program.isEmpty())
            QSKIP("openssl is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("request.der")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            *makeCertificationRequest(*PrivateKey::generate(KeyAlgorithm::EcP256), m_name, m_iin));
        file.close();
        QProcess openssl;
        openssl.start(program,
                      {QStringLiteral("req"), QStringLiteral("-inform"), QStringLiteral("DER"),
                       QStringLiteral("-in"), file.fileName(), QStringLiteral("-noout"),
                       QStringLiteral("-verify"), QStringLiteral("-subject"),
                       QStringLiteral("-nameopt"), QStringLiteral("utf8")});
        QVERIFY(openssl.waitForFinished());
        const auto said = openssl.readAllStandardOutput() + openssl.readAllStandardError();
        QVERIFY2(said.contains("verify OK") && said.contains(m_name.toUtf8()), said.constData());
    }
};

QUJAT_TEST_CLASS(CertificationRequestTest)
#include "CertificationRequestTest.moc"
