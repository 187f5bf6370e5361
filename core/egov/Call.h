// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

namespace qujat::egov {

/// How a call proves who makes it.
enum class Auth {
    Open, ///< not at all
    Device, ///< by the device's key (DPoP proof)
    Session, ///< by an access token bound to that key
};

/// One operation of the contract, before address, proofs and repeats are added.
struct Call {
    QByteArray method;
    QString path; ///< from /v1 on, ids in place
    QByteArray body; ///< JSON, empty for none
    Auth auth = Auth::Session;
    QUrlQuery query{};
    net::HttpHeaders headers{};
    bool creates = false; ///< takes an Idempotency-Key, the same in all repeats
    bool repeatable = false; ///< doing it twice is the same as once, even without such a key
    std::chrono::milliseconds timeout{15000};
};

/// A question that is asked again and again anyway: repeating it would only spend the budget that
/// the person's own calls live on.
inline Call poll(const QString &path)
{
    return {.method = QByteArrayLiteral("GET"), .path = path, .body = {}};
}

inline Call get(const QString &path, Auth auth = Auth::Session)
{
    return {.method = QByteArrayLiteral("GET"),
            .path = path,
            .body = {},
            .auth = auth,
            .repeatable = true};
}

QByteArray jsonBody(const QJsonObject &object);

} // namespace qujat::egov
