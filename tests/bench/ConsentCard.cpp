// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// An information system asks for consent until the card is in the hands of the phone's program,
// with the real service, beside one bare WebSocket message of the same bytes on the same TLS: what
// the fastest messenger could do. Measured alone in the same run, as what stands between the two:
// one TLS round trip, one check of the system's signature, and one write that the disk has.

#include "core/net/TlsPolicy.h"
#include "core/session/Consents.h"
#include "core/session/Session.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Participant.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/ServiceProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslKey>
#include <QTemporaryFile>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketServer>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <unistd.h>

namespace {

using namespace qujat;
using namespace qujat::bench;

constexpr int Runs = 60;
const QString CardType = QStringLiteral("identity_card");

[[noreturn]] void stop(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The service would refuse so many requests to one person.
QString configuration(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("limits.json")));
    const QJsonObject limits{{QStringLiteral("consentsPerHour"), 100'000},
                             {QStringLiteral("consentMessagesPerHour"), 100'000}};
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), 1},
                                                {QStringLiteral("limits"), limits}})
                          .toJson())
            < 0)
        stop(QStringLiteral("no configuration"));
    return file.fileName();
}

/// A server that sends what it is told over a WebSocket, with the service's own TLS key, in a
/// thread of its own.
class BareServer : public QThread {
public:
    explicit BareServer(const testing::ServiceProcess &service)
        : m_folder(service.dataFolder() + QStringLiteral("/authorities/tls-server"))
        , m_root(service.tlsRoot())
    {
        start();
        while (!m_port)
            QThread::yieldCurrentThread();
    }
    ~BareServer() override
    {
        quit();
        wait();
    }
    QUrl url() const { return QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(m_port.load())); }
    bool connected() const { return m_socket.load() != nullptr; }
    /// The moment is taken in the thread that sends.
    void send(const QString &text, QElapsedTimer &began)
    {
        QMetaObject::invokeMethod(m_server.load(), [this, text, &began] {
            began.start();
            m_socket.load()->sendTextMessage(text);
        });
    }

protected:
    void run() override
    {
        QWebSocketServer server(QStringLiteral("bare"), QWebSocketServer::SecureMode);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(
            QSslCertificate::fromData(contentOf(m_folder + QStringLiteral(".pem")) + m_root));
        configuration.setPrivateKey(
            QSslKey("-----BEGIN PRIVATE KEY-----\n"
                        + contentOf(m_folder + QStringLiteral(".key")).toBase64()
                        + "\n-----END PRIVATE KEY-----\n",
                    QSsl::Ec));
        configuration.setProtocol(QSsl::TlsV1_3);
        server.setSslConfiguration(configuration);
        if (!server.listen(QHostAddress::LocalHost))
            stop(QStringLiteral("no bare server"));
        QObject::connect(&server, &QWebSocketServer::newConnection, &server,
                         [&] { m_socket = server.nextPendingConnection(); });
        m_server = &server;
        m_port = server.serverPort();
        exec();
    }

private:
    const QString m_folder;
    const QByteArray m_root;
    std::atomic<quint16> m_port{0};
    std::atomic<QWebSocketServer *> m_server{nullptr};
    std::atomic<QWebSocket *> m_socket{nullptr};
};

/// A request that is ready to be sent: making the signature is the system's time.
struct Prepared {
    QByteArray body;
    testing::RawHttp::Headers headers;
};

Prepared prepare(testing::RawSystem &system, const QString &iin)
{
    const QJsonObject body{{QStringLiteral("iin"), iin},
                           {QStringLiteral("wanted"),
                            QJsonObject{{QStringLiteral("kind"), QStringLiteral("document")},
                                        {QStringLiteral("documentType"), CardType}}},
                           {QStringLiteral("purpose"), QStringLiteral("Қонақ үйге орналасу")},
                           {QStringLiteral("legalGround"), QStringLiteral("352/НҚ, 20-т.")},
                           {QStringLiteral("keepDays"), 0},
                           {QStringLiteral("nonce"), QStringLiteral("0123456789abcdef")}};
    Prepared prepared{QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
    prepared.headers = system.headersFor("POST", "/v1/system/consents", prepared.body,
                                         testing::rawBase64Url(testing::rawRandom(16)));
    return prepared;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    testing::ServiceProcess service;
    if (!service.start({QStringLiteral("--config"), configuration(folder)}))
        stop(service.problem());
    Participant phone(service, QStringLiteral("A"), DeviceForm::Phone);
    if (!phone.problem().isEmpty())
        stop(phone.problem());
    testing::RawSystem system(service.url(), service.tlsRoot());
    if (!system.takeKey(QStringLiteral("U1")))
        stop(QStringLiteral("no information system"));
    const auto iin = phone.session().person()->iin.text();
    auto *consents = phone.session().consents();

    Series card;
    QString text; // as large as what the phone was told
    std::optional<ConsentRequest> arrived;
    QElapsedTimer began;
    QObject::connect(consents, &session::Consents::asked, consents,
                     [&](const ConsentRequest &request) {
                         card.add(double(began.nsecsElapsed()) / 1e6);
                         arrived = request;
                     });
    for (int run = 0; run < Runs; ++run) {
        arrived.reset();
        const auto prepared = prepare(system, iin);
        system.drop();
        std::thread caller([&] {
            // The connection of a system is kept as well: a call before the one that counts.
            (void)system.status(QStringLiteral("none"));
            began.start();
            const auto asked =
                system.send("POST", "/v1/system/consents", prepared.body, prepared.headers);
            if (asked.status != 201)
                stop(QStringLiteral("not asked: ") + asked.code());
            text = QString::fromUtf8(asked.body);
            system.drop();
        });
        waitUntil([&] { return arrived.has_value(); });
        caller.join();
        if (!finished(consents->answer(arrived->id, false)))
            stop(QStringLiteral("not answered"));
    }

    Series bare;
    BareServer server(service);
    QWebSocket client;
    client.setSslConfiguration(*net::tlsPolicy(service.tlsRoot()));
    int received = 0;
    QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&](const QString &) {
        bare.add(double(began.nsecsElapsed()) / 1e6);
        ++received;
    });
    client.open(server.url());
    waitUntil([&] { return server.connected(); });
    const auto filled = text.leftJustified(1200, u' ');
    for (int run = 0; run < Runs; ++run) {
        server.send(filled, began);
        waitUntil([&] { return received > run; });
    }

    Series roundTrip;
    Series durable;
    QTemporaryFile file(folder.filePath(QStringLiteral("row.XXXXXX")));
    if (!file.open())
        stop(QStringLiteral("no file"));
    for (int run = 0; run < Runs; ++run) {
        roundTrip.add(milliseconds([&] { phone.roundTrip(); }));
        durable.add(milliseconds([&] {
            file.write(QByteArray(4096, 'x'));
            file.flush();
            ::fdatasync(file.handle());
        }));
    }

    printTitle(QStringLiteral("A system asks for consent until the card is on the phone"));
    printRow(QStringLiteral("call → card"), card, QStringLiteral("ms"));
    printRow(QStringLiteral("  one bare WebSocket message, same TLS"), bare, QStringLiteral("ms"));
    printRow(QStringLiteral("  one TLS round trip, kept connection"), roundTrip,
             QStringLiteral("ms"));
    printRow(QStringLiteral("  one durable write of a page"), durable, QStringLiteral("ms"));
    printRatio(QStringLiteral("ratio to the bare message"), card.median() / bare.median(),
               QStringLiteral("x  (aim 2x)"));
    printRatio(QStringLiteral("ratio to message, round trip and write"),
               card.median() / (bare.median() + roundTrip.median() + durable.median()),
               QStringLiteral("x"));
    return 0;
}
