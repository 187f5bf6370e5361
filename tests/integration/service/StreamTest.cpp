// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawClient.h"
#include "tests/support/ServiceProcess.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocket>

#include <csignal>

using namespace qujat::testing;

class StreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceProcess>();
        QVERIFY2(m_service->start({QStringLiteral("--check-replies")}),
                 qPrintable(m_service->problem()));
    }

    void init()
    {
        m_client = std::make_unique<RawClient>(m_service->url(), m_service->tlsRoot());
        QVERIFY(m_client->shiftClock(m_shift += 3601)); // D-06: five messages an hour
        QCOMPARE(m_client->signIn(QStringLiteral("A"), QStringLiteral("phone")), QString());
    }

    void noticesArriveWhileTheyHappen()
    {
        QWebSocket socket;
        QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
        QVERIFY(follow(socket, {}));
        const auto document = m_client->documentId(QStringLiteral("identity_card"));
        RawAccess access;
        QCOMPARE(m_client->openAccess(document, 300, &access).status, 201);
        QCOMPARE(m_client->call("POST", "/v1/accesses/" + access.id.toLatin1() + "/close").status,
                 200);
        QTRY_VERIFY_WITH_TIMEOUT(typesIn(texts).contains(QStringLiteral("accessClosed")), 2000);
    }

    void aStreamGoesOnAfterTheLastIdSeen()
    {
        const auto document = m_client->documentId(QStringLiteral("identity_card"));
        RawAccess access;
        QCOMPARE(m_client->openAccess(document, 300, &access).status, 201);
        QCOMPARE(m_client->call("POST", "/v1/accesses/" + access.id.toLatin1() + "/close").status,
                 200);
        const auto items = m_client->call("GET", "/v1/events").json().value(u"items").toArray();
        QVERIFY(items.size() >= 2);
        const auto before = items[items.size() - 2].toObject().value(u"id").toString();
        QWebSocket socket;
        QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
        QVERIFY(follow(socket, before));
        QTRY_COMPARE(texts.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(texts[0][0].toString().toUtf8()).object(),
                 items.last().toObject());
    }

    void aStreamEndsWithItsSession()
    {
        QWebSocket socket;
        QSignalSpy ended(&socket, &QWebSocket::disconnected);
        QVERIFY(follow(socket, {}));
        QCOMPARE(m_client->call("POST", "/v1/session/lock").status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 2000);
        QCOMPARE(static_cast<int>(socket.closeCode()), 4401);
    }

    void aStreamWithoutATokenIsRefused()
    {
        m_client->setToken(QByteArray(43, 'x'));
        QWebSocket socket;
        QVERIFY(!follow(socket, {}));
    }

    void theServiceStopsWhileStreamsAreOpen()
    {
        QWebSocket socket;
        QVERIFY(follow(socket, {}));
        QSignalSpy ended(&socket, &QWebSocket::disconnected);
        QCOMPARE(::kill(static_cast<pid_t>(m_service->processId()), SIGTERM), 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 5000);
        QCOMPARE(static_cast<int>(socket.closeCode()),
                 static_cast<int>(QWebSocketProtocol::CloseCodeGoingAway));
    }

private:
    bool follow(QWebSocket &socket, const QString &after)
    {
        auto url = m_service->url();
        url.setPath(QStringLiteral("/v1/events/stream"));
        const auto proof =
            m_client->key().proof("GET", url.toEncoded(), m_client->now(), m_client->token());
        url.setScheme(QStringLiteral("wss"));
        if (!after.isEmpty())
            url.setQuery(QStringLiteral("after=") + after);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "DPoP " + m_client->token());
        request.setRawHeader("DPoP", proof);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(m_service->tlsRoot()));
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        socket.setSslConfiguration(configuration);
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy refused(&socket, &QWebSocket::disconnected);
        socket.open(request);
        return QTest::qWaitFor([&] { return !connected.isEmpty() || !refused.isEmpty(); }, 5000)
            && !connected.isEmpty();
    }

    static QStringList typesIn(const QSignalSpy &texts)
    {
        QStringList types;
        for (const auto &arguments : texts)
            types.append(QJsonDocument::fromJson(arguments[0].toString().toUtf8())
                             .object()
                             .value(u"type")
                             .toString());
        return types;
    }

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<RawClient> m_client;
    qint64 m_shift = 0;
};

QUJAT_TEST_CLASS(StreamTest)
#include "StreamTest.moc"
