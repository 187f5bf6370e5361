// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/RawHttp.h"

#include <QDateTime>
#include <QJsonObject>

namespace qujat::testing {

/// An information system that signs its calls (RFC 9421), written from the RFC: it shares no line
/// with core/crypto or the tool. Blocking; one object belongs to one thread.
class RawSystem {
public:
    RawSystem(const QUrl &service, const QByteArray &rootPem);

    /// Takes the key of an invented system from the demonstration; false when there is none.
    bool takeKey(const QString &code);
    const QJsonObject &record() const { return m_record; }
    const QByteArray &keyId() const { return m_keyId; }
    void setService(const QUrl &service) { m_http.setService(service); }
    void drop() { m_http.drop(); }

    RawReply call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {},
                  QByteArray key = {});
    /// The headers that \c call would send, for those who want to change something on the way.
    RawHttp::Headers headersFor(const QByteArray &method, const QByteArray &path,
                                const QByteArray &body, const QByteArray &key,
                                qint64 secondsAgo = 0);
    RawReply send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                  const RawHttp::Headers &headers);

    /// Asks for a document with usual words; \a change replaces members of the body.
    RawReply request(const QString &iin, const QString &type, const QJsonObject &change = {},
                     QByteArray key = {});
    RawReply status(const QString &id);
    RawReply tell(const QString &id, const QString &code);
    RawReply fetch(const QString &id, QByteArray key = {});

private:
    RawHttp m_http;
    QByteArray m_pkcs12;
    QByteArray m_password;
    QByteArray m_keyId;
    QJsonObject m_record;
    qint64 m_offsetMillis = 0;
};

} // namespace qujat::testing
