// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Message.h"
#include "app/egov/http/WorkerPool.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace qujat::service::http {

struct ServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 takes a free one
    QByteArray certificateChain; ///< PEM
    SecretBytes privateKey; ///< PEM
    int threads = 2; ///< for the network; handlers run on the worker pool
    int connectionsPerAddress = 64;
    int connections = 8192;
    std::size_t headLimit = 16 * 1024;
    std::size_t bodyLimit = 1024 * 1024;
    std::chrono::milliseconds handshakeTime{10'000};
    std::chrono::milliseconds requestTime{15'000}; ///< from the first byte of a request to its last
    std::chrono::milliseconds idleTime{60'000}; ///< between two requests
    std::chrono::milliseconds replyTime{30'000}; ///< for the peer to take a reply
    std::chrono::milliseconds pingInterval{20'000}; ///< on streams of notices
    std::function<void(quint16 port)> bound; ///< told the port before the first connection is taken
};

/// HTTPS (TLS 1.3 only) over HTTP/1.1 with keep-alive, and WebSocket where a response asks for it.
/// Everything a peer can do slowly or largely has an end: handshake, head, body, silence, unread
/// replies, number of connections. The only part of the service that knows the network library.
class Server {
public:
    /// Runs on the worker pool.
    using Handle = std::function<Response(const Request &)>;

    /// Listens at once. ConfigurationInvalid{field} when the address or the certificate cannot be
    /// used.
    static Result<std::unique_ptr<Server>> start(ServerOptions options, WorkerPool &workers,
                                                 Handle handle);
    /// Stops without waiting for requests under way; see \c stop.
    ~Server();

    quint16 port() const;
    /// Open connections, for tests and the log.
    int connections() const;
    /// Takes no new connections, lets requests under way finish for at most \a drain, then closes
    /// what is left. True when nothing had to be cut off.
    bool stop(std::chrono::milliseconds drain);

private:
    struct Data;
    explicit Server(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::service::http
