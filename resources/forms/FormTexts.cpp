// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/forms/FormTexts.h"

#include <QDir>
#include <QFile>

namespace qujat {

QMap<QString, QByteArray> formTexts()
{
    QMap<QString, QByteArray> texts;
    const QDir directory(QStringLiteral(":/forms"));
    const auto files = directory.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const auto &entry : files) {
        if (QFile file(entry.filePath()); file.open(QIODevice::ReadOnly))
            texts.insert(entry.baseName(), file.readAll());
    }
    return texts;
}

} // namespace qujat
