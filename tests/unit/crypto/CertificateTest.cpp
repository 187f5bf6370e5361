// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Certificate.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

class CertificateTest : public QObject {
    Q_OBJECT

    const Pki m_pki;

    CertificateRequest person() const
    {
        return {.subject = {.commonName = QStringLiteral("ӘШІМОВА АЙЖАН"),
                            .surname = QStringLiteral("ӘШІМОВА"),
                            .patronymic = QStringLiteral("СЕРІКҚЫЗЫ"),
                            .iin = QStringLiteral("123456789011")},
                .use = CertificateUse::PersonSignature,
                .algorithm = KeyAlgorithm::EcP256,
                .notBefore = m_pki.now() - 1h,
                .notAfter = m_pki.now() + 24h};
    }

private Q_SLOTS:
    void aPersonIsReadByIdentifiers()
    {
        const auto key = m_pki.keyFor(person());
        const auto &certificate = key->certificate();
        QCOMPARE(certificate.commonName(), QStringLiteral("ӘШІМОВА АЙЖАН"));
        QCOMPARE(certificate.surname(), QStringLiteral("ӘШІМОВА"));
        QCOMPARE(certificate.patronymic(), QStringLiteral("СЕРІКҚЫЗЫ"));
        // Wrong control digit, as in the NCA's own test certificates: read all the same.
        QCOMPARE(certificate.iin(), QStringLiteral("123456789011"));
        QVERIFY(certificate.bin().isEmpty());
        QVERIFY(certificate.organisation().isEmpty());
        QCOMPARE(certificate.issuerCommonName(), QStringLiteral("Сынақ орталығы"));
        QVERIFY(certificate.hasKeyUsage(KeyUsage::DigitalSignature));
        QVERIFY(certificate.hasKeyUsage(KeyUsage::NonRepudiation));
        QVERIFY(!certificate.hasKeyUsage(KeyUsage::KeyEncipherment));
        QVERIFY(certificate.extendedKeyUsage().contains(QLatin1String(identifier::person)));
        QVERIFY(
            certificate.extendedKeyUsage().contains(QLatin1String(identifier::emailProtection)));
        QCOMPARE(certificate.policies(),
                 QStringList{QLatin1String(identifier::certificatePolicy2022)});
        QVERIFY(!certificate.isAuthority());
        QVERIFY(!certificate.isSelfIssued());
        QVERIFY(!certificate.hasUnknownCriticalExtension());
        QCOMPARE(certificate.algorithmName(), QStringLiteral("ECDSA-P256"));
        QCOMPARE(certificate.serial().size(), 40);
        QCOMPARE(certificate.fingerprint().size(), 64);
    }

    void anOrganisationHasItsNumber()
    {
        const auto key = m_pki.keyFor(m_pki.organisation());
        QCOMPARE(key->certificate().bin(), QStringLiteral("231040000019"));
        QCOMPARE(key->certificate().organisation(), QStringLiteral("\"ТІРКЕЛІМ\" ММ"));
        QVERIFY(key->certificate().iin().isEmpty());
    }

    void namesMayBeLongerThanTheTablesOfX520()
    {
        auto request = m_pki.organisation();
        request.subject.organisation = QString(300, u'Қ');
        QCOMPARE(m_pki.keyFor(request)->certificate().organisation().size(), 300);
    }

    void onlyTwelveDigitsBehindThePrefixAreANumber_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("short") << QStringLiteral("12345678901");
        QTest::newRow("long") << QStringLiteral("1234567890112");
        QTest::newRow("letters") << QStringLiteral("12345678901x");
        QTest::newRow("prefix twice") << QStringLiteral("BIN231040000019");
    }
    void onlyTwelveDigitsBehindThePrefixAreANumber()
    {
        QFETCH(QString, digits);
        auto request = m_pki.organisation();
        request.subject.bin = digits;
        QVERIFY(m_pki.keyFor(request)->certificate().bin().isEmpty());
    }

    void validityIncludesBothEnds()
    {
        const auto key = m_pki.keyFor(person());
        const auto &certificate = key->certificate();
        QVERIFY(certificate.isValidAt(m_pki.now() - 1h));
        QVERIFY(certificate.isValidAt(m_pki.now() + 24h));
        QVERIFY(!certificate.isValidAt(m_pki.now() - 1h - 1ms));
        QVERIFY(!certificate.isValidAt(m_pki.now() + 24h + 1ms));
    }

    void derAndPemSayTheSame()
    {
        const auto &root = m_pki.root.certificate();
        QVERIFY(*Certificate::fromDer(root.der()) == root);
        QVERIFY(*Certificate::fromPem(root.pem()) == root);
        const auto both =
            Certificate::listFromPem(root.pem() + m_pki.authority.certificate().pem());
        QCOMPARE(both->size(), std::size_t(2));
        QVERIFY(root.isAuthority());
        QVERIFY(root.isSelfIssued());
        QVERIFY(!m_pki.authority.certificate().isSelfIssued());
    }

    void whatIsNoCertificateIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto der = m_pki.root.certificate().der();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("certificate");
        QTest::newRow("cut") << der.chopped(1);
        QTest::newRow("longer") << der + 'x';
        QTest::newRow("huge") << QByteArray(Certificate::maximumSize + 1, '0');
    }
    void whatIsNoCertificateIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(Certificate::fromDer(bytes).error().code(), FailureCode::KeyFileDamaged);
        QCOMPARE(Certificate::fromPem(bytes).error().code(), FailureCode::KeyFileDamaged);
        QVERIFY(!Certificate::fromPem("-----BEGIN CERTIFICATE-----\n" + bytes.toBase64()
                                      + "\n-----END CERTIFICATE-----\n"));
    }

    void aFileWithABrokenSecondCertificateIsRefusedWhole()
    {
        const auto pem = m_pki.root.certificate().pem();
        QVERIFY(!Certificate::listFromPem(pem + pem.chopped(80)));
    }

    void hostsThatAreNoHostsAreNotIssued()
    {
        auto request = m_pki.organisation();
        request.use = CertificateUse::TlsServer;
        request.hosts = {QStringLiteral("localhost,DNS:bank.kz")};
        QVERIFY(!m_pki.authority.issue(request));
        request.hosts.clear();
        QVERIFY(!m_pki.authority.issue(request));
    }

    void aTrustFolderIsReadByName()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &content) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        QCOMPARE(TrustStore::fromDirectory(folder.path()).error().code(),
                 FailureCode::FileUnreadable);
        QCOMPARE(
            TrustStore::fromDirectory(folder.filePath(QStringLiteral("absent"))).error().code(),
            FailureCode::FileUnreadable);
        const auto tls = CertificateAuthority::createRoot(
            QStringLiteral("TLS"), KeyAlgorithm::EcP256, m_pki.now() - 24h, m_pki.now() + 24h);
        write("tls-root.pem", tls->certificate().pem());
        // The root of a server's certificate is no root for documents.
        QVERIFY(!TrustStore::fromDirectory(folder.path()));
        write("nca-root.pem", m_pki.root.certificate().pem());
        write("nca.pem", m_pki.authority.certificate().pem());
        write("nca.crl", *m_pki.authority.revocationList({}, m_pki.now(), m_pki.now() + 24h, 1));
        write("nca-root.crl", *m_pki.root.revocationList({}, m_pki.now(), m_pki.now() + 24h, 1));
        const auto trust = TrustStore::fromDirectory(folder.path());
        QVERIFY(trust);
        // Each authority in the folder is an anchor, self-signed or not.
        QCOMPARE(trust->roots().size(), std::size_t(2));
        const auto key = m_pki.keyFor(m_pki.organisation());
        const auto read =
            readAttached(*signAttached("content", *key, m_pki.now()), *trust, m_pki.now());
        QVERIFY(!read.refusal());
        QCOMPARE(read.authority, QStringLiteral("nca"));
        write("broken.crl", "nonsense");
        QCOMPARE(TrustStore::fromDirectory(folder.path()).error().code(),
                 FailureCode::KeyFileDamaged);
    }
};

QUJAT_TEST_CLASS(CertificateTest)
#include "CertificateTest.moc"
