// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace qujat::crypto {

/// Two digits that stand on one device and are picked on another (design 4.3): 00 to 99, each
/// equally likely.
QString matchingDigits();

/// Three different pairs, \a right at a random place.
QStringList choicesWith(const QString &right);

} // namespace qujat::crypto
