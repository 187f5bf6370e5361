// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QSet>

#include <vector>

namespace qujat {

/// The working-day calendar of Kazakhstan, five days a week (default D-25). National and state
/// holidays that fall on a day of rest give the next working day off (Labour Code, article 85);
/// Orthodox Christmas and the first day of Kurban Ait do not. Days are calendar dates in
/// Asia/Almaty. A value; safe to use from any thread once made.
class WorkingDays {
public:
    /// Reads resources/policy/working-days.json. ConfigurationInvalid{field} for anything that is
    /// not of its form, ConfigurationNewer for a later formatVersion.
    static Result<WorkingDays> parse(const QByteArray &json);

    bool isWorkingDay(QDate day) const;
    /// Whether the orders on moved days of that year are known; outside these years the days are
    /// those of the law alone.
    bool isCertain(QDate day) const;
    /// The \a count-th working day after \a day, which itself does not count. \a count ≥ 0; for 0
    /// the day itself.
    QDate after(QDate day, int count) const;

private:
    struct YearlyDay {
        int month = 1;
        int day = 1;
        int from = 0; ///< first year in which it holds
        int until = 9999; ///< last year in which it holds
    };

    static Result<std::vector<YearlyDay>> yearly(const QJsonArray &entries, const QString &field);
    bool isWeekend(QDate day) const;
    /// The days off that holidays of \a year give, their substitutes included.
    QSet<QDate> holidaysOf(int year) const;

    std::vector<YearlyDay> m_holidays;
    std::vector<YearlyDay> m_restDays;
    QSet<QDate> m_movable;
    QSet<QDate> m_movedRest;
    QSet<QDate> m_movedWork;
    int m_certainFrom = 0;
    int m_certainUntil = 0;
};

/// The first instant after \a day in Asia/Almaty: a term that ends with the day is over from here.
Timestamp endOfAlmatyDay(QDate day);

} // namespace qujat
