// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/contract/ContractText.h"

#include <QFile>

namespace qujat {

QByteArray contractText()
{
    QFile file(QStringLiteral(":/contract/openapi.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace qujat
