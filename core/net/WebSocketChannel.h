// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/MessageChannel.h"

#include <QSslConfiguration>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace qujat::net {

/// The message channel over a WebSocket. A connection on which nothing was heard for 60 seconds,
/// not even an answer to our pings, is ended.
class WebSocketChannel final : public MessageChannel {
    Q_OBJECT

public:
    static constexpr quint64 largestMessage = 256 * 1024;

    explicit WebSocketChannel(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~WebSocketChannel() override;

    void open(const QUrl &url, const HttpHeaders &headers) override;
    void close() override;

private:
    void end(const Failure &reason);

    QSslConfiguration m_tls;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_ping;
    QTimer m_silence;
    bool m_untrusted = false;
};

} // namespace qujat::net
