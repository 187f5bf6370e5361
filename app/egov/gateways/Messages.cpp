// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Messages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::service::gateways {

namespace {

const QJsonObject &messages()
{
    static const QJsonObject Messages = [] {
        QFile file(QStringLiteral(":/policy/messages.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return Messages;
}

} // namespace

QString messageText(const QString &name)
{
    return messages().value(u"messages").toObject().value(name).toString();
}

QStringList replyWords(const QString &meaning)
{
    QStringList words;
    for (const auto &word : messages().value(u"replies").toObject().value(meaning).toArray())
        words.append(word.toString());
    return words;
}

} // namespace qujat::service::gateways
