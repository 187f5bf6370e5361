// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Contract.h"

#include "app/egov/http/YamlDocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace qujat::service::http {
namespace {

Authentication authenticationOf(const QJsonValue &security)
{
    const auto alternatives = security.toArray();
    if (alternatives.isEmpty())
        return Authentication::Open;
    const auto first = alternatives.first().toObject();
    if (first.contains(u"systemSignature"))
        return Authentication::SystemSignature;
    return first.contains(u"accessToken") ? Authentication::AccessToken
                                          : Authentication::DeviceProof;
}

Result<Parameter> readParameter(const QJsonObject &definition)
{
    const auto place = definition.value(u"in").toString();
    const auto schema = definition.value(u"schema").toObject();
    Parameter parameter;
    parameter.name = definition.value(u"name").toString();
    parameter.place = place == u"path" ? Parameter::Place::Path
        : place == u"header"           ? Parameter::Place::Header
                                       : Parameter::Place::Query;
    parameter.required = definition.value(u"required").toBool();
    parameter.isInteger = schema.value(u"type") == QJsonValue(QStringLiteral("integer"));
    parameter.fallback = schema.value(u"default").toVariant().toString();
    auto compiled = Schema::compile(schema);
    if (!compiled)
        return failure(compiled.error());
    parameter.schema = *compiled;
    return parameter;
}

/// Nothing when \a text fits.
bool fits(const Parameter &parameter, const QString &text)
{
    if (!parameter.isInteger)
        return !parameter.schema->misfit(QJsonValue(text));
    bool whole = false;
    const auto number = text.toLongLong(&whole);
    return whole && !parameter.schema->misfit(QJsonValue(number));
}

tl::unexpected<Failure> malformed(const QString &field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, field}});
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

Result<QJsonObject> readBody(const Operation &operation, const Request &request)
{
    if (!operation.body) {
        if (!request.body.isEmpty())
            return malformed(QStringLiteral("body"));
        return QJsonObject();
    }
    if (!isJson(request.header("content-type")))
        return malformed(QStringLiteral("Content-Type"));
    QJsonParseError broken;
    const auto document = QJsonDocument::fromJson(request.body, &broken);
    if (broken.error != QJsonParseError::NoError || !document.isObject())
        return malformed(QStringLiteral("body"));
    const auto body = document.object();
    if (const auto misfit = operation.body->misfit(body))
        return malformed(misfit->isEmpty() ? QStringLiteral("body") : *misfit);
    return body;
}

} // namespace

Result<std::unique_ptr<Contract>> Contract::load(const QByteArray &openapi)
{
    auto read = readYaml(openapi);
    if (!read)
        return failure(read.error());
    auto document = resolveReferences(*read);
    if (!document)
        return failure(document.error());
    std::unique_ptr<Contract> contract(new Contract);
    const auto paths = document->value(u"paths").toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const auto item = path.value().toObject();
        for (auto method = item.begin(); method != item.end(); ++method) {
            if (method.key() == u"parameters")
                continue;
            auto added = contract->add(path.key(), method.key().toUpper().toLatin1(), item,
                                       method.value().toObject(), document->value(u"security"));
            if (!added)
                return failure(added.error());
        }
    }
    const auto problem =
        document->value(u"components").toObject().value(u"schemas").toObject().value(u"Problem");
    auto compiled = Schema::compile(closedToUnknownProperties(problem));
    if (!compiled)
        return failure(compiled.error());
    contract->m_problem = *compiled;
    return contract;
}

Result<void> Contract::add(const QString &path, const QByteArray &method, const QJsonObject &shared,
                           const QJsonObject &definition, const QJsonValue &commonSecurity)
{
    Operation operation;
    operation.id = definition.value(u"operationId").toString();
    operation.method = method;
    operation.path = path;
    operation.segments = path.split(u'/', Qt::SkipEmptyParts);
    operation.authentication = authenticationOf(
        definition.contains(u"security") ? definition.value(u"security") : commonSecurity);
    operation.cellularOnly = definition.value(u"x-cellular").toBool();
    operation.demonstrationOnly = definition.value(u"x-demo").toBool();
    for (const auto &code : definition.value(u"x-codes").toArray())
        operation.codes.append(code.toString());
    for (const auto &list :
         {shared.value(u"parameters").toArray(), definition.value(u"parameters").toArray()}) {
        for (const auto &entry : list) {
            auto parameter = readParameter(entry.toObject());
            if (!parameter)
                return failure(parameter.error());
            operation.parameters.push_back(*std::move(parameter));
        }
    }
    const auto schemaIn = [](const QJsonObject &carrier) {
        const auto content = carrier.value(u"content").toObject();
        return content.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                 : content.begin().value().toObject().value(u"schema");
    };
    if (const auto body = schemaIn(definition.value(u"requestBody").toObject());
        !body.isUndefined()) {
        auto compiled = Schema::compile(body);
        if (!compiled)
            return failure(compiled.error());
        operation.body = *compiled;
    }
    const auto responses = definition.value(u"responses").toObject();
    for (auto response = responses.begin(); response != responses.end(); ++response) {
        if (response.key() == u"default")
            continue;
        const auto schema = schemaIn(response.value().toObject());
        std::shared_ptr<const Schema> reply;
        if (!schema.isUndefined()) {
            auto compiled = Schema::compile(closedToUnknownProperties(schema));
            if (!compiled)
                return failure(compiled.error());
            reply = *compiled;
        }
        operation.replies.insert(response.key().toInt(), reply);
    }
    m_operations.push_back(std::move(operation));
    return {};
}

Result<Contract::Match> Contract::match(const QByteArray &method, const QString &path) const
{
    const auto segments = path.split(u'/');
    if (segments.isEmpty() || !segments.first().isEmpty())
        return failure(FailureCode::ResourceNotFound);
    QSet<QString> allowed;
    std::optional<Match> best;
    qsizetype bestParameters = 0;
    for (const auto &operation : m_operations) {
        if (operation.segments.size() != segments.size() - 1)
            continue;
        Match match{&operation, {}};
        bool same = true;
        for (qsizetype i = 0; same && i < operation.segments.size(); ++i) {
            const auto &expected = operation.segments[i];
            const auto &actual = segments[i + 1];
            if (expected.startsWith(u'{'))
                match.path.insert(expected.mid(1, expected.size() - 2), actual);
            else
                same = expected == actual;
        }
        if (!same)
            continue;
        // A literal path goes before one with a parameter in the same place.
        if (best && match.path.size() > bestParameters)
            continue;
        if (best && match.path.size() < bestParameters)
            best.reset();
        if (operation.method == method) {
            bestParameters = match.path.size();
            best = match;
        }
        allowed.insert(QString::fromLatin1(operation.method));
    }
    if (best)
        return *best;
    if (allowed.isEmpty())
        return failure(FailureCode::ResourceNotFound);
    auto methods = QStringList(allowed.cbegin(), allowed.cend());
    methods.sort();
    return failure(FailureCode::MethodNotAllowed,
                   {{Detail::Allowed, methods.join(QStringLiteral(", "))}});
}

Result<Contract::Content> Contract::check(const Match &match, const Request &request) const
{
    const auto &operation = *match.operation;
    Content content;
    for (const auto &[name, value] : request.query) {
        if (content.query.contains(name))
            return malformed(name.left(64));
        content.query.insert(name, value);
    }
    QSet<QString> known;
    for (const auto &parameter : operation.parameters) {
        QString text;
        bool present = false;
        switch (parameter.place) {
        case Parameter::Place::Path:
            text = match.path.value(parameter.name);
            present = match.path.contains(parameter.name);
            break;
        case Parameter::Place::Query:
            known.insert(parameter.name);
            present = content.query.contains(parameter.name);
            text = content.query.value(parameter.name);
            if (!present && !parameter.fallback.isEmpty()) {
                content.query.insert(parameter.name, parameter.fallback);
                continue;
            }
            break;
        case Parameter::Place::Header:
            present = request.headers.contains(parameter.name.toLower().toLatin1());
            text = QString::fromLatin1(request.headers.value(parameter.name.toLower().toLatin1()));
            break;
        }
        if ((!present && parameter.required) || (present && !fits(parameter, text)))
            return malformed(parameter.name);
    }
    for (auto entry = content.query.cbegin(); entry != content.query.cend(); ++entry) {
        if (!known.contains(entry.key()))
            return malformed(entry.key().left(64));
    }
    auto body = readBody(operation, request);
    if (!body)
        return failure(body.error());
    content.body = *std::move(body);
    return content;
}

Result<void> Contract::checkReply(const Operation &operation, const Response &response) const
{
    const auto unfit = [&](const QString &field, const QString &reason) {
        return failure(FailureCode::ServiceFailed,
                       {{Detail::Field, operation.id + u'.' + field}, {Detail::Reason, reason}});
    };
    std::shared_ptr<const Schema> schema;
    if (response.status >= 400) {
        schema = m_problem;
        if (response.contentType != "application/problem+json")
            return unfit(QStringLiteral("contentType"), QString::fromLatin1(response.contentType));
    } else {
        const auto known = operation.replies.constFind(response.status);
        if (known == operation.replies.cend())
            return unfit(QStringLiteral("status"), QString::number(response.status));
        schema = *known;
    }
    if (!schema)
        return response.body.isEmpty()
            ? Result<void>()
            : unfit(QStringLiteral("body"), QStringLiteral("unexpected"));
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return unfit(QStringLiteral("body"), QStringLiteral("form"));
    const auto body = document.object();
    if (const auto misfit = schema->misfit(body))
        return unfit(*misfit, QStringLiteral("schema"));
    if (response.status >= 400) {
        const auto code = body.value(u"code").toString();
        static const QSet<QString> Common{
            QStringLiteral("REQUEST_MALFORMED"), QStringLiteral("REQUEST_TOO_LARGE"),
            QStringLiteral("RATE_LIMITED"),      QStringLiteral("SERVICE_UNAVAILABLE"),
            QStringLiteral("SERVICE_FAILED"),    QStringLiteral("AUTH_REQUIRED"),
            QStringLiteral("CLOCK_SKEW"),        QStringLiteral("ROLE_FORBIDDEN")};
        if (!Common.contains(code) && !operation.codes.contains(code))
            return unfit(QStringLiteral("code"), code);
    }
    return {};
}

const Operation *Contract::find(const QString &operationId) const
{
    const auto found = std::ranges::find(m_operations, operationId, &Operation::id);
    return found == m_operations.end() ? nullptr : &*found;
}

} // namespace qujat::service::http
