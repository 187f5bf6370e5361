// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Message.h"
#include "app/egov/http/Schema.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace qujat::service::http {

/// What a call must carry to be heard.
enum class Authentication {
    Open, ///< nothing
    DeviceProof, ///< a DPoP proof of the device's key
    AccessToken, ///< a token and a proof bound to it
    SystemSignature, ///< the request signed with the key of an information system (RFC 9421)
};

struct Parameter {
    enum class Place { Path, Query, Header };
    QString name;
    Place place = Place::Query;
    bool required = false;
    bool isInteger = false;
    QString fallback; ///< the default's text; empty without one
    std::shared_ptr<const Schema> schema;
};

/// One operation of the contract, with its schemas compiled.
struct Operation {
    QString id;
    QByteArray method;
    QString path; ///< template
    QStringList segments; ///< of the template; "{name}" for a parameter
    Authentication authentication = Authentication::AccessToken;
    bool cellularOnly = false;
    bool demonstrationOnly = false;
    std::vector<Parameter> parameters;
    std::shared_ptr<const Schema> body; ///< absent when the operation takes none
    QMap<int, std::shared_ptr<const Schema>>
        replies; ///< by status; a null pointer for a reply without body
    QStringList codes; ///< refusals of its own
};

/// The contract as the service uses it: which operation a request means and whether the request and
/// the reply fit. Built once; safe to use from any thread.
class Contract {
public:
    /// ConfigurationInvalid when \a openapi is broken: a fault of the build.
    static Result<std::unique_ptr<Contract>> load(const QByteArray &openapi);

    struct Match {
        const Operation *operation = nullptr;
        QMap<QString, QString> path;
    };
    /// ResourceNotFound, or MethodNotAllowed{allowed} with the methods of that path.
    Result<Match> match(const QByteArray &method, const QString &path) const;

    struct Content {
        QMap<QString, QString> query; ///< with defaults filled in
        QJsonObject body;
    };
    /// RequestMalformed{field} for whatever the contract does not allow.
    Result<Content> check(const Match &match, const Request &request) const;
    /// ServiceFailed{field, reason} for a reply that the contract does not know.
    Result<void> checkReply(const Operation &operation, const Response &response) const;

    const std::vector<Operation> &operations() const { return m_operations; }
    const Operation *find(const QString &operationId) const;

private:
    Contract() = default;
    Result<void> add(const QString &path, const QByteArray &method, const QJsonObject &shared,
                     const QJsonObject &definition, const QJsonValue &commonSecurity);
    std::vector<Operation> m_operations;
    std::shared_ptr<const Schema> m_problem;
};

} // namespace qujat::service::http
