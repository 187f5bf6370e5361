// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/policy/PolicyText.h"

#include <QFile>

// Resources of a static library are linked only when asked for; the macro wants the global namespace.
static void linkPolicyFiles()
{
    Q_INIT_RESOURCE(qujat_policy_files);
}

namespace qujat {

QByteArray policyText()
{
    linkPolicyFiles();
    QFile file(QStringLiteral(":/policy/limits.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace qujat
