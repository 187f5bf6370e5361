// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/Exchange.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::testing {

Exchange Exchange::read(const QString &path, const service::http::Contract &contract)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    const auto request = root.value(u"request").toObject();
    const auto reply = root.value(u"reply").toObject();
    const auto expected = root.value(u"expected").toObject();

    Exchange exchange;
    exchange.operation = root.value(u"operation").toString(QFileInfo(path).completeBaseName());
    exchange.side = root.value(u"side").toString();
    exchange.expectedCode = expected.value(u"code").toString();
    exchange.expectedField = expected.value(u"field").toString();
    const auto *operation = contract.find(exchange.operation);
    if (!operation)
        return exchange;

    exchange.request.method = operation->method;
    exchange.request.path = operation->path;
    const auto parameters = request.value(u"path").toObject();
    for (auto entry = parameters.begin(); entry != parameters.end(); ++entry)
        exchange.request.path.replace(u'{' + entry.key() + u'}', entry.value().toString());
    const auto query = request.value(u"query").toObject();
    for (auto entry = query.begin(); entry != query.end(); ++entry)
        exchange.request.query.emplaceBack(entry.key(), entry.value().toString());
    const auto headers = request.value(u"headers").toObject();
    for (auto entry = headers.begin(); entry != headers.end(); ++entry)
        exchange.request.headers.insert(entry.key().toLower().toLatin1(),
                                        entry.value().toString().toLatin1());
    if (request.contains(u"body"))
        exchange.request.body =
            QJsonDocument(request.value(u"body").toObject()).toJson(QJsonDocument::Compact);

    exchange.response.status = reply.value(u"status").toInt();
    if (reply.contains(u"body")) {
        exchange.response.body =
            QJsonDocument(reply.value(u"body").toObject()).toJson(QJsonDocument::Compact);
        exchange.response.contentType =
            exchange.response.status < 400 ? "application/json" : "application/problem+json";
    }
    return exchange;
}

QStringList jsonFiles(const QString &folder)
{
    QStringList files;
    const QDir directory(folder);
    for (const auto &name :
         directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    return files;
}

} // namespace qujat::testing
