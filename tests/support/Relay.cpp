// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Relay.h"

#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace qujat::testing {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pemOf(const QByteArray &pkcs8)
{
    return "-----BEGIN PRIVATE KEY-----\n" + pkcs8.toBase64() + "\n-----END PRIVATE KEY-----\n";
}

} // namespace

/// Lives in the relay's thread and holds its sockets.
class Relay::Pump : public QObject {
public:
    explicit Pump(Relay &relay)
        : m_relay(relay)
    {
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
    }

    void cut(const QHostAddress &address)
    {
        {
            const QMutexLocker lock(&m_relay.m_mutex);
            m_relay.m_from = address;
        }
        for (auto *socket : findChildren<QSslSocket *>())
            socket->abort();
    }

    void configure()
    {
        const QMutexLocker lock(&m_relay.m_mutex);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(m_relay.m_chain));
        configuration.setPrivateKey(QSslKey(m_relay.m_key, QSsl::Ec));
        server.setSslConfiguration(configuration);
    }

    QSslServer server;

private:
    void accept()
    {
        while (auto *near = qobject_cast<QSslSocket *>(server.nextPendingConnection())) {
            near->setParent(this);
            auto *far = new QSslSocket(this);
            connect(near, &QSslSocket::disconnected, far, &QSslSocket::abort);
            connect(far, &QSslSocket::disconnected, near, &QSslSocket::abort);
            connect(near, &QSslSocket::disconnected, near, &QObject::deleteLater);
            connect(far, &QSslSocket::disconnected, far, &QObject::deleteLater);
            connect(near, &QSslSocket::readyRead, this, [this, near, far] { ahead(near, far); });
            connect(far, &QSslSocket::encrypted, this, [this, near, far] { ahead(near, far); });
            connect(far, &QSslSocket::readyRead, this, [this, near, far] { back(near, far); });
            connectOn(*far);
        }
    }

    void connectOn(QSslSocket &far)
    {
        const QMutexLocker lock(&m_relay.m_mutex);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(m_relay.m_root));
        far.setSslConfiguration(configuration);
        far.bind(m_relay.m_from);
        far.connectToHostEncrypted(m_relay.m_service.host(),
                                   static_cast<quint16>(m_relay.m_service.port()));
    }

    void ahead(QSslSocket *near, QSslSocket *far)
    {
        if (!far->isEncrypted())
            return;
        const auto bytes = near->readAll();
        const QMutexLocker lock(&m_relay.m_mutex);
        m_relay.m_captured += bytes;
        if (!m_relay.m_loseHead.isEmpty() && bytes.startsWith(m_relay.m_loseHead)) {
            m_relay.m_loseHead.clear();
            m_losing = far;
        }
        far->write(bytes);
    }

    void back(QSslSocket *near, QSslSocket *far)
    {
        const auto bytes = far->readAll();
        if (far == m_losing) {
            m_losing = nullptr;
            QHostAddress next;
            {
                const QMutexLocker lock(&m_relay.m_mutex);
                m_relay.m_lost = true;
                next = m_relay.m_loseTo;
            }
            cut(next);
            return;
        }
        const QMutexLocker lock(&m_relay.m_mutex);
        m_relay.m_captured += bytes;
        near->write(bytes);
    }

    Relay &m_relay;
    QSslSocket *m_losing = nullptr;
};

Relay::Relay()
{
    start();
    m_listening.acquire();
}

Relay::~Relay()
{
    quit();
    wait();
}

void Relay::run()
{
    Pump pump(*this);
    pump.server.listen(QHostAddress::LocalHost);
    {
        const QMutexLocker lock(&m_mutex);
        m_pump = &pump;
        m_port = pump.server.serverPort();
    }
    m_listening.release();
    exec();
    const QMutexLocker lock(&m_mutex);
    m_pump = nullptr;
}

QUrl Relay::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
}

bool Relay::open(const QUrl &service, const QByteArray &root, const QString &dataFolder)
{
    const QDir folder(dataFolder + QStringLiteral("/authorities"));
    {
        const QMutexLocker lock(&m_mutex);
        m_service = service;
        m_root = root;
        m_chain = contentOf(folder.filePath(QStringLiteral("tls-server.pem"))) + root;
        m_key = pemOf(contentOf(folder.filePath(QStringLiteral("tls-server.key"))));
        if (QSslKey(m_key, QSsl::Ec).isNull())
            return false;
    }
    return QMetaObject::invokeMethod(
        m_pump, [this] { m_pump->configure(); }, Qt::BlockingQueuedConnection);
}

void Relay::changeNetwork(const QHostAddress &address)
{
    QMetaObject::invokeMethod(
        m_pump, [this, address] { m_pump->cut(address); }, Qt::BlockingQueuedConnection);
}

void Relay::loseReplyTo(const QByteArray &head, const QHostAddress &address)
{
    const QMutexLocker lock(&m_mutex);
    m_loseHead = head;
    m_loseTo = address;
}

bool Relay::lost() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lost;
}

QByteArray Relay::captured() const
{
    const QMutexLocker lock(&m_mutex);
    return m_captured;
}

} // namespace qujat::testing
