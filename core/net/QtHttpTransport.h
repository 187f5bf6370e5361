// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace qujat::net {

/// HTTPS by Qt's network access manager: HTTP/1.1 with keep-alive, no redirects, no cookies, no
/// cache, no compression, replies of at most 4 MiB. Logs method, address without query, status and
/// time; never headers or bodies.
class QtHttpTransport final : public QObject, public HttpTransport {
    Q_OBJECT

public:
    static constexpr qint64 largestReply = 4 * 1024 * 1024;

    explicit QtHttpTransport(const QSslConfiguration &tls, QObject *parent = nullptr);

    QFuture<Result<HttpReply>> send(HttpRequest request) override;

private:
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
};

} // namespace qujat::net
