// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Messages.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::service::gateways {

QString messageText(const QString &name)
{
    static const QJsonObject Messages = [] {
        QFile file(QStringLiteral(":/policy/messages.json"));
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(u"messages").toObject()
            : QJsonObject();
    }();
    return Messages.value(name).toString();
}

} // namespace qujat::service::gateways
