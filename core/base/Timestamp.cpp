// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Timestamp.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace qujat {

QString toRfc3339(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

Result<Timestamp> timestampFromRfc3339(QStringView text)
{
    static const QRegularExpression grammar(
        QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?"
                       "(?:([Zz])|([+-])(\\d{2}):?(\\d{2}))$"));
    const auto parts = grammar.match(text.toString());
    if (!parts.hasMatch())
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("time")}});
    const QDate date(parts.capturedView(1).toInt(), parts.capturedView(2).toInt(),
                     parts.capturedView(3).toInt());
    const auto fraction = (parts.captured(7) + QStringLiteral("000")).left(3).toInt();
    const QTime time(parts.capturedView(4).toInt(), parts.capturedView(5).toInt(),
                     parts.capturedView(6).toInt(), fraction);
    const int offsetHours = parts.capturedView(10).toInt();
    const int offsetMinutes = parts.capturedView(11).toInt();
    if (!date.isValid() || !time.isValid() || offsetHours > 23 || offsetMinutes > 59)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("time")}});
    const int sign = parts.capturedView(9) == u"-" ? -1 : 1;
    const qint64 local = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    return Timestamp(
        std::chrono::milliseconds(local - sign * (offsetHours * 60 + offsetMinutes) * 60000LL));
}

} // namespace qujat
