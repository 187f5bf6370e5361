// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Logging.h"

namespace qujat {

Q_LOGGING_CATEGORY(lcApp, "qujat.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCrypto, "qujat.crypto", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "qujat.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "qujat.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "qujat.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCamera, "qujat.camera", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "qujat.service", QtInfoMsg)

QString redacted(const QString &value)
{
    const QChar dot(0x2022);
    if (value.size() < 8)
        return QString(value.size(), dot);
    return value.left(4) + QString(value.size() - 6, dot) + value.right(2);
}

QString redacted(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace qujat
