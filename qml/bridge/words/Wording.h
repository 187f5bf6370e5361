// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <chrono>

namespace qujat::bridge {

/// Dates, times, ages and numbers as people of a language write them. Times of day are those of
/// Kazakhstan (Asia/Almaty), which has one time for the whole country. Words come from the
/// installed translator, which must be of the same language.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// "kk", "ru" or "en"; anything else is taken as Kazakh.
    explicit Wording(const QString &language = QStringLiteral("kk"));

    const QString &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    QString date(
        const QDate &date) const; ///< 12 August 2026 · 12 августа 2026 г. · 2026 ж. 12 тамыз
    QString date(Timestamp moment) const;
    QString time(Timestamp moment) const; ///< 15:52
    QString dateTime(Timestamp moment) const;
    /// "Today", "Yesterday" or the date, counted in calendar days of Kazakhstan.
    QString day(Timestamp moment, Timestamp now) const;
    /// "checked just now", "checked 12 s ago", "checked 3 min ago", "checked 2 h ago", then the
    /// date and time.
    QString age(Timestamp checkedAt, Timestamp now) const;
    /// "4:59", "0:07", "1:00:00"; what is left, rounded up to whole seconds, never negative.
    static QString countdown(std::chrono::milliseconds left);
    static int secondsLeft(std::chrono::milliseconds left);
    /// 482107 → 482 107
    static QString grouped(const QString &digits);
    /// 88000807777 → 8 800 080 7777; short numbers such as 1414 stay as they are.
    static QString phone(const QString &digits);
    static QString phones(const QStringList &numbers);

private:
    QString m_language;
    QLocale m_locale;
};

} // namespace qujat::bridge
