// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace qujat::service::gateways {

/// The text of a short message from resources/policy/messages.json, with %1 … for what changes.
/// Kazakh, Russian and English in one (D-40): the service does not know which of them the
/// subscriber reads. Empty for an unknown name.
QString messageText(const QString &name);

/// The words of a reply, in lower case: \a meaning is "agree" or "refuse" (default D-09).
QStringList replyWords(const QString &meaning);

} // namespace qujat::service::gateways
