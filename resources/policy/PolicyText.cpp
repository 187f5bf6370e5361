// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/policy/PolicyText.h"

#include <QFile>

namespace qujat {
namespace {

QByteArray textOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray policyText()
{
    return textOf(":/policy/limits.json");
}

QByteArray workingDaysText()
{
    return textOf(":/policy/working-days.json");
}

} // namespace qujat
