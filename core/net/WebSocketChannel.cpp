// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/WebSocketChannel.h"

#include "core/base/Logging.h"

#include <QNetworkRequest>
#include <QWebSocket>

namespace qujat::net {

WebSocketChannel::WebSocketChannel(const QSslConfiguration &tls, QObject *parent)
    : MessageChannel(parent)
    , m_tls(tls)
{
    m_ping.setInterval(std::chrono::seconds(20));
    m_silence.setInterval(std::chrono::seconds(60));
    m_silence.setSingleShot(true);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (m_socket)
            m_socket->ping();
    });
    connect(&m_silence, &QTimer::timeout, this,
            [this] { end(Failure(FailureCode::NetworkTimeout)); });
}

WebSocketChannel::~WebSocketChannel()
{
    close();
}

void WebSocketChannel::open(const QUrl &url, const HttpHeaders &headers)
{
    close();
    m_untrusted = false;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setSslConfiguration(m_tls);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    auto *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this] {
        qCDebug(lcNet) << "event stream open";
        m_ping.start();
        m_silence.start();
        Q_EMIT opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_silence.start();
        Q_EMIT messageArrived(text.toUtf8());
    });
    connect(socket, &QWebSocket::pong, this, [this] { m_silence.start(); });
    connect(socket, &QWebSocket::sslErrors, this, [this] { m_untrusted = true; });
    connect(socket, &QWebSocket::disconnected, this, [this] {
        if (m_untrusted)
            end(Failure(FailureCode::TlsUntrusted));
        else
            end(Failure(
                FailureCode::NetworkUnreachable,
                {{Detail::Reason, QStringLiteral("close-%1").arg(int(m_socket->closeCode()))}}));
    });
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) {
                const bool tls = m_untrusted || error == QAbstractSocket::SslHandshakeFailedError;
                end(Failure(tls ? FailureCode::TlsUntrusted : FailureCode::NetworkUnreachable));
            });
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    m_silence.start();
    socket->open(request);
}

void WebSocketChannel::close()
{
    m_ping.stop();
    m_silence.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void WebSocketChannel::end(const Failure &reason)
{
    if (!m_socket)
        return;
    close();
    qCDebug(lcNet) << "event stream ended:" << reason.name();
    Q_EMIT ended(reason);
}

} // namespace qujat::net
