// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/policy/PolicyText.h"

#include <QFile>

namespace qujat {

QByteArray policyText()
{
    QFile file(QStringLiteral(":/policy/limits.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace qujat
