// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/QtHttpTransport.h"

#include "core/base/Clock.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/net/TlsPolicy.h"
#include "tests/support/Await.h"
#include "tests/support/LogCapture.h"
#include "tests/support/TestRunner.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace qujat;
using namespace qujat::net;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

/// A server on loopback that answers every request with the same bytes, or never.
class CannedServer {
public:
    CannedServer(const crypto::IssuedCertificate &identity, QSsl::SslProtocol protocol)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(identity.certificate.der(), QSsl::Der));
        const QByteArray der(reinterpret_cast<const char *>(identity.pkcs8.bytes()),
                             static_cast<qsizetype>(identity.pkcs8.size()));
        const auto pem =
            "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n";
        configuration.setPrivateKey(QSslKey(pem, QSsl::Ec, QSsl::Pem));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QIODevice::readyRead, &m_server, [this, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n") && !answer.isEmpty())
                    socket->write(answer);
            });
        });
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    QByteArray answer;
    QByteArray received;

private:
    QSslServer m_server;
};

} // namespace

class QtHttpTransportTest : public QObject {
    Q_OBJECT

    std::optional<crypto::CertificateAuthority> m_root;
    std::optional<crypto::CertificateAuthority> m_other;
    std::optional<crypto::IssuedCertificate> m_identity;

    static Timestamp now() { return SystemClock().now(); }
    static HttpRequest get(const QUrl &url)
    {
        return {
            .method = "GET", .url = url, .headers = {{"X-Test", "yes"}}, .body = {}, .timeout = 5s};
    }
    std::unique_ptr<QtHttpTransport> transport(bool trusted = true)
    {
        const auto &root = trusted ? *m_root : *m_other;
        return std::make_unique<QtHttpTransport>(*tlsPolicy(root.certificate().pem()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        using crypto::CertificateAuthority;
        const auto make = [] {
            return CertificateAuthority::createRoot(QStringLiteral("Test root"),
                                                    crypto::KeyAlgorithm::EcP256, now() - 24h,
                                                    now() + 24h * 30);
        };
        auto root = make();
        auto other = make();
        QVERIFY(root && other);
        m_root = *root;
        m_other = *other;
        crypto::CertificateRequest request;
        request.subject.commonName = QStringLiteral("127.0.0.1");
        request.use = crypto::CertificateUse::TlsServer;
        request.algorithm = crypto::KeyAlgorithm::EcP256;
        request.notBefore = now() - 1h;
        request.notAfter = now() + 24h;
        request.hosts = {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")};
        auto identity = m_root->issue(request);
        QVERIFY(identity.has_value());
        m_identity = std::move(*identity);
    }

    void aReplyComesWithStatusHeadersAndBody()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        server.answer = "HTTP/1.1 403 Forbidden\r\nQujat-Time: x\r\nContent-Length: 2\r\n\r\nno";
        const auto reply = await(transport()->send(get(server.url(QStringLiteral("/a?b=c")))));
        QVERIFY2(reply.has_value(), qPrintable(outcomeOf(reply)));
        QCOMPARE(reply->status, 403);
        QCOMPARE(reply->body, QByteArray("no"));
        QCOMPARE(reply->header("qujat-time"), QByteArray("x"));
        QVERIFY(server.received.startsWith("GET /a?b=c HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("X-Test: yes"));
    }

    void aServerUnderAnotherRootIsNotTalkedTo()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        const auto reply = await(transport(false)->send(get(server.url(QStringLiteral("/")))));
        QCOMPARE(outcomeOf(reply), QStringLiteral("TLS_UNTRUSTED"));
        QVERIFY(server.received.isEmpty());
    }

    void olderTlsIsRefused()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_2);
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        const auto reply = await(transport()->send(get(server.url(QStringLiteral("/")))));
        QCOMPARE(outcomeOf(reply), QStringLiteral("TLS_UNTRUSTED"));
    }

    void plainHttpIsRefusedBeforeTheNetworkIsAsked()
    {
        const auto reply =
            await(transport()->send(get(QUrl(QStringLiteral("http://127.0.0.1:9/secret")))));
        QCOMPARE(outcomeOf(reply), QStringLiteral("TLS_UNTRUSTED"));
    }

    void aRedirectIsNotFollowed()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        server.answer = "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n";
        const auto reply = await(transport()->send(get(server.url(QStringLiteral("/a")))));
        QCOMPARE(outcomeOf(reply), QStringLiteral("REPLY_MALFORMED"));
        QCOMPARE(server.received.count("GET "), 1);
    }

    void aReplyThatIsTooLargeIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("Content-Length: 4194305");
        QTest::newRow("unannounced") << QByteArray("Connection: close");
    }
    void aReplyThatIsTooLargeIsCutOff()
    {
        QFETCH(QByteArray, head);
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        server.answer =
            "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + QByteArray(4194305 + 65536, 'x');
        const auto reply = await(transport()->send(get(server.url(QStringLiteral("/")))));
        QCOMPARE(outcomeOf(reply), QStringLiteral("REPLY_MALFORMED"));
        QCOMPARE(reply.error().detail(Detail::Reason), QStringLiteral("size"));
    }

    void aSilentServerRunsIntoTheDeadline()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        auto request = get(server.url(QStringLiteral("/")));
        request.timeout = 300ms;
        QCOMPARE(outcomeOf(await(transport()->send(request))), QStringLiteral("NETWORK_TIMEOUT"));
    }

    void noServerIsUnreachable()
    {
        QUrl url;
        {
            CannedServer gone(*m_identity, QSsl::TlsV1_3OrLater);
            url = gone.url(QStringLiteral("/"));
        }
        QCOMPARE(outcomeOf(await(transport()->send(get(url)))),
                 QStringLiteral("NETWORK_UNREACHABLE"));
    }

    void cancellingEndsTheRequest()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        auto http = transport();
        auto future = http->send(get(server.url(QStringLiteral("/"))));
        QTRY_VERIFY(!server.received.isEmpty());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void theLogHasNoQueryHeadersOrBodies()
    {
        CannedServer server(*m_identity, QSsl::TlsV1_3OrLater);
        server.answer =
            "HTTP/1.1 200 OK\r\nX-Back: headermark\r\nContent-Length: 8\r\n\r\nbodymark";
        const LogCapture log;
        auto request = get(server.url(QStringLiteral("/v1/history?cursor=querymark")));
        request.headers.emplace_back("Authorization", "DPoP tokenmark");
        QVERIFY(await(transport()->send(request)).has_value());
        QVERIFY(log.all().contains(QLatin1String("/v1/history")));
        for (const auto *mark : {"querymark", "tokenmark", "headermark", "bodymark"})
            QVERIFY2(!log.all().contains(QLatin1String(mark)), mark);
    }

    void aTrustFileWithoutRootIsRefused()
    {
        QCOMPARE(outcomeOf(tlsPolicy("no certificate here")),
                 QStringLiteral("CONFIGURATION_INVALID"));
        QCOMPARE(outcomeOf(tlsPolicyFromFile(QStringLiteral("/nowhere/at/all"))),
                 QStringLiteral("FILE_UNREADABLE"));
    }
};

QUJAT_TEST_CLASS(QtHttpTransportTest)
#include "QtHttpTransportTest.moc"
