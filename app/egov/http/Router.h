// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/model/Iin.h"
#include "core/model/Person.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace qujat::service::http {

/// Who is behind a token: the account, its device and for whom the person acts.
struct Caller {
    explicit Caller(Person owner)
        : person(std::move(owner))
    {
    }
    Person person;
    /// What accounts are stored and told apart by.
    const QString &account() const { return person.iin.text(); }
    DeviceId device;
    DeviceClass deviceClass = DeviceClass::Desktop;
    QString deviceName;
    QString session; ///< opaque; the same for all calls under one token
    QString organisation; ///< empty for a private person
    QString organisationBin;
    RecipientKind kind = RecipientKind::Individual;

    /// As the other side sees this person: "SURNAME NAME", organisation, kind.
    Viewer viewer() const;
};

/// The answer of a handler. A failure instead becomes a problem document by its code.
struct Reply {
    int status = 200;
    QJsonObject body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    static Reply ok(const QJsonObject &body) { return {200, body, {}}; }
    static Reply created(const QJsonObject &body) { return {201, body, {}}; }
    static Reply noContent() { return {204, {}, {}}; }
};

/// One call after everything the contract can tell was checked: form, authentication, class of
/// device, repeats.
struct Call {
    QString operation; ///< operationId of the contract
    QMap<QString, QString> path; ///< parameters by the names of the contract
    QMap<QString, QString> query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QJsonObject body;
    QString address; ///< of the peer, for locks and the audit log
    QString thumbprint; ///< of the device's key; empty for open operations
    QJsonObject deviceJwk;
    Timestamp at{}; ///< the service's time when the call began
    std::optional<Caller> who; ///< present where the contract asks for a token
    QString system; ///< code of the information system that signed; empty for people

    const Caller &caller() const { return *who; }
    QString parameter(const char *name) const { return path.value(QLatin1String(name)); }
    /// RequestMalformed{field} when the parameter is no id.
    template <typename IdType>
    Result<IdType> id(const char *name) const
    {
        return IdType::parse(path.value(QLatin1String(name)));
    }

    /// For operations with Idempotency-Key: the key, and a hash of operation, path and body. The
    /// handler stores both in the transaction of what it creates (unique together with the account
    /// or device), gives the first answer to a repeat, and IdempotencyConflict when the hash
    /// differs.
    QString requestKey;
    QByteArray requestHash;
};

/// Runs on a worker thread and may block. Must be safe to call from several threads at once.
using Handler = std::function<Result<Reply>(const Call &)>;

/// Which handler serves which operation of the contract. Paths, methods, authentication and schemas
/// stand in the contract only: `router.on("openAccess", [this](const Call &call) { return
/// openAccess(call); });`
class Router {
public:
    /// Later registrations under the same name replace earlier ones.
    void on(const QString &operationId, Handler handler)
    {
        m_handlers[operationId] = std::move(handler);
    }
    void on(const char *operationId, Handler handler)
    {
        on(QString::fromLatin1(operationId), std::move(handler));
    }
    /// Takes over the handlers of \a part; each asks \a open first and fails as it does.
    void include(const Router &part, const std::function<Result<void>()> &open);
    const Handler *find(const QString &operationId) const
    {
        const auto found = m_handlers.find(operationId);
        return found == m_handlers.end() ? nullptr : &found->second;
    }

private:
    std::map<QString, Handler> m_handlers;
};

/// Bytes written as base64 in \a body, strictly; RequestMalformed{field} otherwise.
Result<QByteArray> bytesIn(const QJsonObject &body, const char *field);

} // namespace qujat::service::http
