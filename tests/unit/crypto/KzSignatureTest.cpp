// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Certificate.h"
#include "core/crypto/CertificateProfile.h"
#include "core/crypto/Gost.h"
#include "core/crypto/SignedMessage.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

/// Certificates, lists and signatures that the National Certification Authority and others made.
/// They are not part of the project; without them these tests say so and are skipped.
class KzSignatureTest : public QObject {
    Q_OBJECT

    QString m_folder;

    QByteArray file(const QString &name) const
    {
        QFile source(QDir(m_folder).filePath(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    Certificate certificate(const QString &name) const
    {
        const auto bytes = file(name);
        const auto read =
            bytes.startsWith("-----") ? Certificate::fromPem(bytes) : Certificate::fromDer(bytes);
        if (!read)
            qFatal("%s cannot be read", qPrintable(name));
        return *read;
    }
    QMap<QByteArray, QByteArray> gostVectors() const
    {
        QMap<QByteArray, QByteArray> values;
        for (const auto &line :
             file(QStringLiteral("gost-vectors/test_gost512.vectors")).split('\n')) {
            const auto at = line.indexOf('=');
            if (at > 0)
                values[line.first(at)] = QByteArray::fromHex(line.sliced(at + 1));
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = vectorFolder().isEmpty() ? QString() : vectorFolder() + QStringLiteral("/kz");
        if (m_folder.isEmpty() || !QDir(m_folder).exists())
            QSKIP("no published vectors of Kazakhstan: set QUJAT_VECTORS to a folder with them");
    }

    void certificatesAreSignedByTheirIssuers_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *subject, const char *issuer, const char *key) {
            QTest::newRow(subject) << QString::fromLatin1(subject) << QString::fromLatin1(issuer)
                                   << QString::fromLatin1(key);
        };
        row("ca/root_test_gost_2022.cer", "ca/root_test_gost_2022.cer", "GOST-34.10-2015-512");
        row("ca/nca_gost2022_test.cer", "ca/root_test_gost_2022.cer", "GOST-34.10-2015-512");
        row("certs/ceo_sign_gost2004.pem", "ca/nca_gost2004_test.pem", "GOST-34.310-2004");
        row("certs/individual_sign_rsa.pem", "ca/nca_rsa_test.pem", "RSA-2048");
        row("certs/individual_auth_rsa.pem", "ca/nca_rsa_test.pem", "RSA-2048");
        row("ca/root_rsa_2015_prod_expired2025.cer", "ca/root_rsa_2015_prod_expired2025.cer",
            "RSA-4096");
        row("ca/nca_rsa_2015_prod_expired2020.cer", "ca/root_rsa_2015_prod_expired2025.cer",
            "RSA-4096");
    }

    void certificatesAreSignedByTheirIssuers()
    {
        QFETCH(QString, subject);
        QFETCH(QString, issuer);
        QFETCH(QString, key);
        const auto below = certificate(subject);
        const auto above = certificate(issuer);
        QCOMPARE(below.algorithmName(), key);
        QVERIFY(below.namesIssuer(above));
        const auto verdict = below.signatureBy(above.publicKey());
        QCOMPARE(nameOf(verdict.outcome) + verdict.reason, QStringLiteral("valid"));

        auto damaged = below.der();
        damaged[damaged.size() - 1] = static_cast<char>(damaged.back() ^ 1);
        const auto other = Certificate::fromDer(damaged);
        QCOMPARE(other->signatureBy(above.publicKey()).reason, QStringLiteral("signature"));
    }

    void anotherAuthoritysKeyDoesNotFit()
    {
        const auto gost = certificate(QStringLiteral("ca/nca_gost2022_test.cer"));
        const auto old = certificate(QStringLiteral("ca/nca_gost2004_test.pem"));
        const auto rsa = certificate(QStringLiteral("ca/nca_rsa_test.pem"));
        QVERIFY(!gost.namesIssuer(rsa));
        QCOMPARE(gost.signatureBy(rsa.publicKey()).reason, QStringLiteral("algorithmMismatch"));
        QCOMPARE(gost.signatureBy(old.publicKey()).reason, QStringLiteral("algorithmMismatch"));
        QCOMPARE(gost.signatureBy(gost.publicKey()).reason, QStringLiteral("signature"));
    }

    void revocationListsAreSignedByTheirIssuers_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("rsa") << "crl/nca_rsa_test.crl"
                             << "ca/nca_rsa_test.pem";
        QTest::newRow("gost 2015") << "crl/nca_gost2022_test_2025-04.crl"
                                   << "ca/nca_gost2022_test.cer";
        QTest::newRow("gost 2015, changes") << "crl/nca_gost2022_d_test_2025-04.crl"
                                            << "ca/nca_gost2022_test.cer";
    }

    void revocationListsAreSignedByTheirIssuers()
    {
        QFETCH(QString, list);
        QFETCH(QString, issuer);
        auto der = file(list);
        const auto key = certificate(issuer).publicKey();
        QVERIFY(SignedPart::of(der)->verifyBy(key).isValid());
        der[60] = static_cast<char>(der[60] ^ 1);
        QCOMPARE(SignedPart::of(der)->verifyBy(key).outcome, CheckOutcome::Invalid);
    }

    void anIndependentVectorIsVerifiedAndMade()
    {
        const auto values = gostVectors();
        const auto message = QByteArray("ncalayer-rs test message");
        const auto digest = digestOf(DigestAlgorithm::Streebog512, message);
        QCOMPARE(digest.toHex(), values["digest"].toHex());
        const auto key = PublicKey::fromSpki(values["spki"]);
        const auto scheme = *SignatureScheme::preferredFor(key->algorithm(), key->bits());
        QCOMPARE(scheme.id(), QStringLiteral("1.2.398.3.10.1.1.2.3.2"));
        QVERIFY(key->verifyMessage(scheme, message, values["sig"]).isValid());
        QVERIFY(key->verifyMessage(scheme, values["cert_tbs"], values["cert_sig"]).isValid());
        QVERIFY(!key->verifyMessage(scheme, message + 'x', values["sig"]).isValid());

        // The file has d with its highest byte first, as the mathematicians write it.
        auto d = values["d"];
        std::reverse(d.begin(), d.end());
        const auto secret = SecretBytes::takeFrom(std::move(d));
        QVERIFY(key->spki().endsWith(gost::publicKeyOf(gost::Curve::Tc26A512, secret)));
    }

    void messagesOfNcaSoftwareAreReadSignerBySigner()
    {
        const auto attached =
            SignedMessage::read(file(QStringLiteral("cms/attached_rsa_one_signer_test123.p7s")));
        QVERIFY(attached);
        QCOMPARE(attached->content().toByteArray(), QByteArray("test123"));
        for (const auto &check : attached->facts(0, attached->contentDigests()).checks)
            QCOMPARE(check.outcome, CheckOutcome::Valid);

        const auto two = SignedMessage::read(
            file(QStringLiteral("cms/detached_gost2015+rsa_two_signers_test123.p7s")));
        QVERIFY(two);
        QVERIFY(two->isDetached());
        QCOMPARE(two->signers().size(), 2U);
        const auto right = ContentDigests::of("test123", two->digestAlgorithms());
        const auto wrong = ContentDigests::of("test124", two->digestAlgorithms());
        QStringList algorithms;
        for (std::size_t at = 0; at < 2; ++at) {
            const auto facts = two->facts(at, right);
            algorithms.append(facts.algorithm);
            for (const auto &check : facts.checks)
                QVERIFY2(check.outcome == CheckOutcome::Valid, qPrintable(check.detail));
            QCOMPARE(two->facts(at, wrong).checks.at(2).detail, QStringLiteral("digest"));
        }
        algorithms.sort();
        QCOMPARE(algorithms,
                 QStringList({QStringLiteral("GOST-34.10-2015-512 STREEBOG-512"),
                              QStringLiteral("RSA-2048 SHA-256")}));
    }

    void aTimeStampTokenSignedWithTheOldGostIsRead()
    {
        const auto token = SignedMessage::read(file(QStringLiteral("tsp/tsp_token.p7s")));
        QVERIFY(token);
        QCOMPARE(token->contentType(), QStringLiteral("1.2.840.113549.1.9.16.1.4"));
        QCOMPARE(token->signers().front().signingCertificates.size(), 1U);
        const auto facts = token->facts(0, token->contentDigests());
        QVERIFY(facts.signer);
        QCOMPARE(facts.algorithm, QStringLiteral("GOST-34.310-2004 GOST-34.311-95"));
        for (const auto &check : facts.checks)
            QVERIFY2(check.outcome == CheckOutcome::Valid, qPrintable(check.detail));
    }

    void profilesAreReadIntoValues()
    {
        const auto head =
            CertificateProfile::of(certificate(QStringLiteral("certs/ceo_sign_gost2004.pem")));
        QCOMPARE(nameOf(head.role), QStringLiteral("organisationHead"));
        QVERIFY(head.maySign);
        QVERIFY(!head.mayAuthenticate);

        const auto signer =
            CertificateProfile::of(certificate(QStringLiteral("certs/individual_sign_rsa.pem")));
        QCOMPARE(nameOf(signer.role), QStringLiteral("person"));
        QVERIFY(signer.maySign && !signer.mayAuthenticate);
        QVERIFY(!signer.revocationLists.isEmpty());
        QVERIFY(!signer.freshestLists.isEmpty());
        QVERIFY(!signer.responders.isEmpty());
        QVERIFY(!signer.issuerCertificates.isEmpty());
        QVERIFY(std::ranges::find(signer.notes, CertificateNote::IinControlDigitWrong)
                != signer.notes.end());

        const auto authentication =
            CertificateProfile::of(certificate(QStringLiteral("certs/individual_auth_rsa.pem")));
        QVERIFY(!authentication.maySign && authentication.mayAuthenticate);
    }
};

QUJAT_TEST_CLASS(KzSignatureTest)
#include "KzSignatureTest.moc"
