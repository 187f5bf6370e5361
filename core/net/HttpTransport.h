// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace qujat::net {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request, complete: nothing is added on the way but what HTTP itself needs.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds timeout{15000}; ///< from the sending to the last byte of the reply
};

/// What came back, whatever its status: a refusal by the service is a reply, not a failure here.
struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds roundTrip{0}; ///< from the sending to the last byte

    /// The first header of that name, whatever its case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

/// The way out. Used on the thread it lives on; the future ends there too.
/// Fails with NetworkUnreachable, NetworkTimeout, TlsUntrusted, ReplyMalformed (too large,
/// redirect) or Cancelled. Cancelling the future ends the request.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    virtual QFuture<Result<HttpReply>> send(HttpRequest request) = 0;
};

} // namespace qujat::net
