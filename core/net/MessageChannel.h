// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HttpTransport.h"

#include <QObject>

namespace qujat::net {

/// One long connection on which the other side sends text messages (WebSocket). It does not
/// reconnect by itself: who opened it knows what has to be asked for next. Lives on the main
/// thread.
class MessageChannel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens to \a url (wss) with these headers on the upgrade; an open connection is dropped
    /// first.
    virtual void open(const QUrl &url, const HttpHeaders &headers) = 0;
    /// Ends it without a signal.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void messageArrived(const QByteArray &utf8);
    /// It ended, or could not be opened; \a reason as in HttpTransport, with Detail::Reason
    /// "close-4401" and the like when the other side said why.
    void ended(const qujat::Failure &reason);
};

} // namespace qujat::net
