// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/HttpSignature.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace std::chrono_literals;

/// RFC 9421 against a second implementation, both ways.
class HttpSignaturePeerTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    std::optional<IssuedCertificate> m_issued;
    const QString m_url = QStringLiteral("https://127.0.0.1:8443/v1/system/consents");

    static QString pem(const SecretBytes &pkcs8)
    {
        const QByteArray der(reinterpret_cast<const char *>(pkcs8.data()), qsizetype(pkcs8.size()));
        return QStringLiteral("-----BEGIN PRIVATE KEY-----\n") + QString::fromLatin1(der.toBase64())
            + QStringLiteral("\n-----END PRIVATE KEY-----\n");
    }
    QJsonObject peer(const char *what, QJsonObject given)
    {
        QProcess node;
        node.start(QStringLiteral("node"),
                   {QStringLiteral(QUJAT_SCRIPTS "/sign-call.js"),
                    QStringLiteral("http-message-signatures"), QString::fromLatin1(what)});
        node.write(QJsonDocument(given).toJson());
        node.closeWriteChannel();
        node.waitForFinished();
        const auto errors = node.readAllStandardError();
        if (!errors.isEmpty())
            qCritical("%s", errors.constData());
        return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            QSKIP("node is not installed");
        const auto now = m_clock.now();
        const auto root = CertificateAuthority::createRoot(
            QStringLiteral("R"), KeyAlgorithm::EcP256, now - 1h, now + 24h);
        auto issued = root->issue({.subject = {.commonName = QStringLiteral("U1"),
                                               .organisation = QStringLiteral("U"),
                                               .bin = QStringLiteral("180440000019")},
                                   .use = CertificateUse::InformationSystem,
                                   .algorithm = KeyAlgorithm::Rsa,
                                   .notBefore = now - 1h,
                                   .notAfter = now + 24h});
        QVERIFY(issued);
        m_issued = std::move(*issued);
    }

    void theirSignatureIsVerifiedHere_RFC9421()
    {
        const auto headers =
            peer("sign",
                 {{QStringLiteral("method"), QStringLiteral("POST")},
                  {QStringLiteral("url"), m_url},
                  {QStringLiteral("headers"),
                   QJsonObject{{QStringLiteral("Content-Digest"),
                                QString::fromLatin1(contentDigest("{}"))}}},
                  {QStringLiteral("key"), pem(m_issued->pkcs8)},
                  {QStringLiteral("keyId"), m_issued->certificate.fingerprint()},
                  {QStringLiteral("created"), 1757937600},
                  {QStringLiteral("nonce"), QStringLiteral("q7Wm2xT9bR4kZ8nV1cY6sA")}});
        const auto read =
            readHttpSignature(headers.value(QLatin1String("Signature-Input")).toString().toLatin1(),
                              headers.value(QLatin1String("Signature")).toString().toLatin1());
        QVERIFY(read);
        QCOMPARE(read->created, m_clock.now());
        QVERIFY(isSignedBy(*read,
                           {"POST", m_url.toLatin1(), {{"content-digest", contentDigest("{}")}}},
                           m_issued->certificate));
        QVERIFY(!isSignedBy(*read,
                            {"PUT", m_url.toLatin1(), {{"content-digest", contentDigest("{}")}}},
                            m_issued->certificate));
    }

    void ourSignatureIsVerifiedThere_RFC9421()
    {
        const auto key = makeSigningKey(m_issued->pkcs8, m_issued->certificate);
        QVERIFY(key);
        HttpMessage message{"POST", m_url.toLatin1(), {{"idempotency-key", "0123456789"}}};
        // The peer looks at the real clock.
        const auto now = SystemClock().now();
        const auto made = signHttpMessage(message, "{}", **key, "k", now);
        QVERIFY(made);
        QJsonObject headers{{QStringLiteral("Idempotency-Key"), QStringLiteral("0123456789")}};
        for (auto header = made->begin(); header != made->end(); ++header)
            headers.insert(QString::fromLatin1(header.key()), QString::fromLatin1(header.value()));
        QJsonObject given{{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("url"), m_url},
                          {QStringLiteral("headers"), headers},
                          {QStringLiteral("key"), QString::fromLatin1(m_issued->certificate.pem())},
                          {QStringLiteral("keyId"), QStringLiteral("k")}};
        QCOMPARE(peer("verify", given).value(QLatin1String("verdict")), QJsonValue(true));
        given.insert(QStringLiteral("method"), QStringLiteral("PUT"));
        QCOMPARE(peer("verify", given).value(QLatin1String("verdict")), QJsonValue(false));
    }
};

QUJAT_TEST_CLASS(HttpSignaturePeerTest)
#include "HttpSignaturePeerTest.moc"
