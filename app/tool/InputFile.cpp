// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/InputFile.h"

#include <QFile>
#include <QFileInfo>

namespace qujat::tool {

Failure unusable(const QString &path, const QString &reason)
{
    return Failure(FailureCode::FileUnreadable, {{Detail::Field, path}, {Detail::Reason, reason}});
}

Result<QByteArray> readInput(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(unusable(path, QStringLiteral("missing")));
    if (info.isDir())
        return failure(unusable(path, QStringLiteral("directory")));
    if (info.size() > largest)
        return failure(unusable(path, QStringLiteral("size")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unusable(path, QStringLiteral("unreadable")));
    // Not every file knows its size beforehand: pipes and devices do not.
    auto content = file.read(largest + 1);
    if (content.size() > largest)
        return failure(unusable(path, QStringLiteral("size")));
    if (content.isEmpty())
        return failure(unusable(path, QStringLiteral("empty")));
    return content;
}

} // namespace qujat::tool
