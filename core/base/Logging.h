// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace qujat {

// Logs are for strangers: a message and ids that mean nothing outside; never bodies, never personal
// data in clear.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcCrypto)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcCamera)
Q_DECLARE_LOGGING_CATEGORY(lcService)

/// 910101300042 becomes 9101••••••42; anything shorter than eight characters becomes dots only.
QString redacted(const QString &value);
/// The address without query, fragment and user part.
QString redacted(const QUrl &url);

} // namespace qujat
