// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ChosenFile.h"

#include <QFile>

namespace qujat::bridge {

Result<QByteArray> contentOf(const QUrl &url, qint64 largest)
{
    if (!url.isLocalFile())
        return failure(FailureCode::FileUnreadable);
    QFile file(url.toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable);
    if (file.size() > largest)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("file")}});
    return file.readAll();
}

} // namespace qujat::bridge
