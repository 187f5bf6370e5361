// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>

class QSslSocket;

namespace qujat::testing {

/// What came back. Status 0: no whole reply arrived (refused, cut off, killed); then \a body is
/// what there was of it.
struct RawReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;

    bool arrived() const { return status != 0; }
    QJsonObject json() const;
    /// The stable code of a problem document; empty when the reply is none.
    QString code() const;
    QDateTime serviceTime() const;
};

/// One keep-alive HTTPS connection, blocking, without an event loop: may live in any thread, one at
/// a time. It sends what it is told, right or wrong.
class RawHttp {
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    RawHttp(QUrl service, const QByteArray &rootPem);
    ~RawHttp();
    RawHttp(RawHttp &&) noexcept;
    RawHttp &operator=(RawHttp &&) noexcept;

    const QUrl &service() const { return m_service; }
    void setService(const QUrl &service);
    RawReply exchange(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                      const Headers &headers = {});
    /// Bytes as they are, and whatever comes back until a whole reply or the end of the connection.
    RawReply exchangeBytes(const QByteArray &request);
    void drop();

private:
    bool connectIfNeeded();
    RawReply readReply();

    QUrl m_service;
    QSslConfiguration m_configuration;
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace qujat::testing
