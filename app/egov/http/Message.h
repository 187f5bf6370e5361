// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace qujat::service::http {

/// One request as it came over the wire, read whole and within the limits of size and time.
struct Request {
    QByteArray method; ///< upper case
    QString path; ///< decoded, without query
    QByteArray target; ///< path and query as they came over the wire
    QList<std::pair<QString, QString>> query; ///< decoded, in order
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; repeated ones joined by ", "
    QByteArray body;
    QString address; ///< of the peer, without port
    bool wantsWebSocket = false;

    QByteArray header(const char *lowerCaseName) const
    {
        return headers.value(
            QByteArray::fromRawData(lowerCaseName, qsizetype(qstrlen(lowerCaseName))));
    }
};

/// What one stream of notices needs from the layers above. Called on worker threads, one call at a
/// time.
class EventSource {
public:
    virtual ~EventSource() = default;
    struct Batch {
        std::vector<QByteArray> messages; ///< JSON texts to send, oldest first
        bool ended = false; ///< the session is over: close after sending
        bool more = false; ///< ask again at once
    };
    /// What came since the last call.
    virtual Batch take() = 0;
    /// \a wake is called from any thread whenever \c take may have something; never after \c stop.
    virtual void start(std::function<void()> wake) = 0;
    virtual void stop() = 0;
};

/// The answer to one request.
struct Response {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType; ///< empty when there is no body
    QByteArray body;
    /// Present when the connection becomes a WebSocket.
    std::shared_ptr<EventSource> events;
};

} // namespace qujat::service::http
