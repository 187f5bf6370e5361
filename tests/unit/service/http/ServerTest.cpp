// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Server.h"

#include "core/base/Clock.h"
#include "core/crypto/CertificateAuthority.h"
#include "tests/support/TestRunner.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <atomic>
#include <latch>
#include <vector>

using namespace qujat;
using namespace qujat::service::http;
using namespace std::chrono_literals;

class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto now = SystemClock().now();
        auto root = crypto::CertificateAuthority::createRoot(
            QStringLiteral("Test TLS root"), crypto::KeyAlgorithm::EcP256, now - 1h, now + 24h);
        QVERIFY(root.has_value());
        crypto::CertificateRequest request;
        request.subject.commonName = QStringLiteral("127.0.0.1");
        request.use = crypto::CertificateUse::TlsServer;
        request.algorithm = crypto::KeyAlgorithm::EcP256;
        request.notBefore = now - 1h;
        request.notAfter = now + 24h;
        request.hosts = {QStringLiteral("127.0.0.1")};
        auto issued = root->issue(request);
        QVERIFY(issued.has_value());
        m_root = QSslCertificate(root->certificate().pem());
        m_chain = issued->certificate.pem();
        QByteArray pem = "-----BEGIN PRIVATE KEY-----\n";
        const QByteArray der(reinterpret_cast<const char *>(issued->pkcs8.data()),
                             qsizetype(issued->pkcs8.size()));
        const auto text = der.toBase64();
        for (qsizetype at = 0; at < text.size(); at += 64)
            pem += text.mid(at, 64) + '\n';
        m_key = pem + "-----END PRIVATE KEY-----\n";
    }

    void init()
    {
        m_seen = 0;
        m_workers.emplace(4U, 16U);
    }

    void cleanup()
    {
        m_server.reset();
        m_workers.reset();
    }

    void answersOverTls13AndKeepsTheConnection()
    {
        start({});
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(ask(socket, "GET /v1/x?a=1%202 HTTP/1.1\r\nHost: x\r\n\r\n")
                        .startsWith("HTTP/1.1 200"));
        QCOMPARE(m_seen.load(), 3);
        QCOMPARE(m_last.path, QStringLiteral("/v1/x"));
        QCOMPARE(m_last.query.first().second, QStringLiteral("1 2"));
        QCOMPARE(m_last.address, QStringLiteral("127.0.0.1"));
    }

    void anOlderTlsIsRefused()
    {
        start({});
        QSslSocket socket;
        QVERIFY(!connectTo(socket, QSsl::TlsV1_2));
        QCOMPARE(m_seen.load(), 0);
    }

    void whatIsTooLargeIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("head") << QByteArray(
            "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(20'000, 'a') + "\r\n\r\n");
        QTest::newRow("declared body")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
        QTest::newRow("chunked body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n11000\r\n"
            + QByteArray(0x11000, 'a') + "\r\n0\r\n\r\n");
    }
    void whatIsTooLargeIsRefusedByName()
    {
        QFETCH(QByteArray, request);
        ServerOptions options;
        options.bodyLimit = 64 * 1024;
        start(std::move(options));
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        const auto reply = ask(socket, request);
        QVERIFY2(reply.startsWith("HTTP/1.1 413"), reply.constData());
        QVERIFY(reply.contains("REQUEST_TOO_LARGE"));
        QCOMPARE(m_seen.load(), 0);
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\r\n\r\n", 7);
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("other target") << QByteArray("GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("two slashes") << QByteArray("GET //x/y HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, request);
        start({});
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        const auto reply = ask(socket, request);
        QVERIFY2(reply.startsWith("HTTP/1.1 400"), reply.constData());
        QVERIFY(reply.contains("REQUEST_MALFORMED"));
        QCOMPARE(m_seen.load(), 0);
    }

    void aSlowRequestIsCutOff()
    {
        ServerOptions options;
        options.requestTime = 300ms;
        start(std::move(options));
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab");
        QVERIFY(socket.waitForBytesWritten(1000));
        QVERIFY(socket.waitForDisconnected(5000));
        QCOMPARE(m_seen.load(), 0);
    }

    void aSilentConnectionEnds()
    {
        ServerOptions options;
        options.idleTime = 200ms;
        start(std::move(options));
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        QVERIFY(socket.waitForDisconnected(5000));
    }

    void aPeerThatNeverShakesHandsIsCutOff()
    {
        ServerOptions options;
        options.handshakeTime = 200ms;
        start(std::move(options));
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(socket.waitForConnected(2000));
        QVERIFY(socket.waitForDisconnected(5000));
    }

    void anAddressHasOnlySoManyConnections()
    {
        ServerOptions options;
        options.connectionsPerAddress = 2;
        start(std::move(options));
        QSslSocket first;
        QSslSocket second;
        QSslSocket third;
        QVERIFY(connectTo(first));
        QVERIFY(connectTo(second));
        QVERIFY(!connectTo(third));
        QCOMPARE(m_server->connections(), 2);
        first.disconnectFromHost();
        QTRY_COMPARE(m_server->connections(), 1);
        QSslSocket fourth;
        QVERIFY(connectTo(fourth));
    }

    void aFullQueueIsServiceUnavailable()
    {
        m_workers.reset();
        m_workers.emplace(1U, 0U);
        start({});
        QSslSocket socket;
        QVERIFY(connectTo(socket));
        const auto reply = ask(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(reply.startsWith("HTTP/1.1 503"));
        QVERIFY(reply.contains("SERVICE_UNAVAILABLE"));
    }

    void aCallUnderWayIsFinishedBeforeTheEnd()
    {
        std::latch begun(1);
        std::latch go(1);
        start({}, [&](const Request &) {
            begun.count_down();
            go.wait();
            return Response{};
        });
        QSslSocket busy;
        QSslSocket idle;
        QVERIFY(connectTo(busy));
        QVERIFY(connectTo(idle));
        busy.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(busy.waitForBytesWritten(1000));
        begun.wait();
        std::atomic<bool> whole{false};
        std::thread stopping([&] { whole = m_server->stop(10s); });
        QVERIFY(idle.waitForDisconnected(5000));
        go.count_down();
        QVERIFY(busy.waitForReadyRead(5000));
        QVERIFY(busy.readAll().startsWith("HTTP/1.1 200"));
        busy.disconnectFromHost();
        stopping.join();
        QVERIFY(whole);
        QSslSocket late;
        QVERIFY(!connectTo(late));
    }

private:
    void start(ServerOptions options, Server::Handle handle = {})
    {
        options.certificateChain = m_chain;
        options.privateKey = SecretBytes::copyOf(std::as_bytes(std::span(m_key)));
        if (!handle)
            handle = [this](const Request &request) {
                ++m_seen;
                m_last = request;
                Response response;
                response.contentType = "application/json";
                response.body = "{}";
                return response;
            };
        auto started = Server::start(std::move(options), *m_workers, std::move(handle));
        QVERIFY(started.has_value());
        m_server = *std::move(started);
    }
    bool connectTo(QSslSocket &socket, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater) const
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_root});
        configuration.setProtocol(protocol);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
        return socket.waitForEncrypted(5000);
    }
    static QByteArray ask(QSslSocket &socket, const QByteArray &request)
    {
        socket.write(request);
        QByteArray reply;
        while (!reply.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            reply += socket.readAll();
        const auto end = reply.indexOf("\r\n\r\n") + 4;
        const auto at = reply.indexOf("Content-Length: ") + 16;
        const auto length = reply.mid(at, reply.indexOf("\r\n", at) - at).toInt();
        while (reply.size() < end + length && socket.waitForReadyRead(5000))
            reply += socket.readAll();
        return reply;
    }

    QSslCertificate m_root;
    QByteArray m_chain;
    QByteArray m_key;
    std::atomic<int> m_seen{0};
    Request m_last;
    std::optional<WorkerPool> m_workers;
    std::unique_ptr<Server> m_server;
};

QUJAT_TEST_CLASS(ServerTest)
#include "ServerTest.moc"
