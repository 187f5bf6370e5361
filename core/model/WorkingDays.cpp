// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/WorkingDays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace qujat {
namespace {

auto invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

QDate dateIn(const QJsonValue &entry, const char *name)
{
    return QDate::fromString(entry[QLatin1String(name)].toString(), Qt::ISODate);
}

} // namespace

Result<std::vector<WorkingDays::YearlyDay>> WorkingDays::yearly(const QJsonArray &entries,
                                                                const QString &field)
{
    std::vector<YearlyDay> days;
    for (const auto &entry : entries) {
        const auto text = entry[QLatin1String("day")].toString();
        // A leap year admits every day there can be.
        const auto day = QDate::fromString(QStringLiteral("2024-") + text, Qt::ISODate);
        if (text.size() != 5 || !day.isValid())
            return invalid(field);
        YearlyDay one;
        one.month = day.month();
        one.day = day.day();
        one.from = entry[QLatin1String("from")].toInt(one.from);
        one.until = entry[QLatin1String("until")].toInt(one.until);
        days.push_back(one);
    }
    if (days.empty())
        return invalid(field);
    return days;
}

Result<WorkingDays> WorkingDays::parse(const QByteArray &json)
{
    const auto root = QJsonDocument::fromJson(json).object();
    const int version = root.value(QLatin1String("formatVersion")).toInt();
    if (version > 1)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Field, QStringLiteral("formatVersion")}});
    if (version < 1)
        return invalid(QStringLiteral("formatVersion"));
    WorkingDays calendar;
    auto holidays =
        yearly(root.value(QLatin1String("holidays")).toArray(), QStringLiteral("holidays"));
    if (!holidays)
        return failure(holidays.error());
    calendar.m_holidays = *std::move(holidays);
    auto restDays =
        yearly(root.value(QLatin1String("restDays")).toArray(), QStringLiteral("restDays"));
    if (!restDays)
        return failure(restDays.error());
    calendar.m_restDays = *std::move(restDays);
    for (const auto &entry : root.value(QLatin1String("movableRestDays")).toArray()) {
        const auto date = dateIn(entry, "date");
        if (!date.isValid())
            return invalid(QStringLiteral("movableRestDays"));
        calendar.m_movable.insert(date);
    }
    for (const auto &entry : root.value(QLatin1String("moved")).toArray()) {
        const auto rest = dateIn(entry, "rest");
        const auto work = dateIn(entry, "work");
        if (!rest.isValid() || !work.isValid() || calendar.isWeekend(rest)
            || !calendar.isWeekend(work))
            return invalid(QStringLiteral("moved"));
        calendar.m_movedRest.insert(rest);
        calendar.m_movedWork.insert(work);
    }
    const auto certain = root.value(QLatin1String("certainYears")).toObject();
    calendar.m_certainFrom = certain.value(QLatin1String("from")).toInt();
    calendar.m_certainUntil = certain.value(QLatin1String("until")).toInt();
    if (calendar.m_certainFrom < 2000 || calendar.m_certainUntil < calendar.m_certainFrom)
        return invalid(QStringLiteral("certainYears"));
    return calendar;
}

bool WorkingDays::isWeekend(QDate day) const
{
    return day.dayOfWeek() >= Qt::Saturday;
}

QSet<QDate> WorkingDays::holidaysOf(int year) const
{
    std::vector<QDate> days;
    for (const auto &one : m_holidays) {
        const QDate date(year, one.month, one.day);
        if (year >= one.from && year <= one.until && date.isValid())
            days.push_back(date);
    }
    std::ranges::sort(days);
    QSet<QDate> off(days.begin(), days.end());
    for (const auto &day : days) {
        if (!isWeekend(day))
            continue;
        QDate substitute = day;
        while (isWeekend(substitute) || off.contains(substitute))
            substitute = substitute.addDays(1);
        off.insert(substitute);
    }
    return off;
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    if (m_movedWork.contains(day))
        return true;
    if (isWeekend(day) || m_movedRest.contains(day) || m_movable.contains(day))
        return false;
    const bool restDay = std::ranges::any_of(m_restDays, [&](const YearlyDay &one) {
        return day.month() == one.month && day.day() == one.day && day.year() >= one.from
            && day.year() <= one.until;
    });
    return !restDay && !holidaysOf(day.year()).contains(day);
}

bool WorkingDays::isCertain(QDate day) const
{
    return day.year() >= m_certainFrom && day.year() <= m_certainUntil;
}

QDate WorkingDays::after(QDate day, int count) const
{
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

Timestamp endOfAlmatyDay(QDate day)
{
    static const QTimeZone almaty("Asia/Almaty");
    const auto next = day.addDays(1).startOfDay(almaty);
    return Timestamp(std::chrono::milliseconds(next.toMSecsSinceEpoch()));
}

} // namespace qujat
