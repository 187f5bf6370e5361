// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/MatchingDigits.h"

#include "core/crypto/Random.h"

namespace qujat::crypto {

QString matchingDigits()
{
    return QStringLiteral("%1").arg(randomBelow(100), 2, 10, QLatin1Char('0'));
}

QStringList choicesWith(const QString &right)
{
    QStringList choices;
    while (choices.size() < 2) {
        const auto wrong = matchingDigits();
        if (wrong != right && !choices.contains(wrong))
            choices.append(wrong);
    }
    choices.insert(static_cast<qsizetype>(randomBelow(3)), right);
    return choices;
}

} // namespace qujat::crypto
