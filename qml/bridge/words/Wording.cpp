// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/Wording.h"

#include <QDateTime>
#include <QTimeZone>

namespace qujat::bridge {
namespace {

QLocale localeOf(const QString &language)
{
    if (language == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language == u"ru")
        return QLocale(QLocale::Russian, QLocale::Kazakhstan);
    return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
}

const QTimeZone &kazakhstan()
{
    static const QTimeZone zone = [] {
        const QTimeZone named("Asia/Almaty");
        return named.isValid() ? named : QTimeZone(5 * 3600);
    }();
    return zone;
}

QDateTime inKazakhstan(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), kazakhstan());
}

} // namespace

Wording::Wording(const QString &language)
    : m_language(language == u"ru" || language == u"en" ? language : QStringLiteral("kk"))
    , m_locale(localeOf(m_language))
{
}

QString Wording::date(const QDate &date) const
{
    if (!date.isValid())
        return {};
    // Each language puts the parts in its own order; a pattern in the translations could be wrong
    // unnoticed.
    if (m_language == u"en")
        return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
    if (m_language == u"ru")
        return m_locale.toString(date, QStringLiteral("d MMMM yyyy 'г.'"));
    return m_locale.toString(date, QStringLiteral("yyyy 'ж.' d MMMM"));
}

QString Wording::date(Timestamp moment) const
{
    return date(inKazakhstan(moment).date());
}

QString Wording::time(Timestamp moment) const
{
    return inKazakhstan(moment).time().toString(QStringLiteral("HH:mm"));
}

QString Wording::dateTime(Timestamp moment) const
{
    //: A moment: %1 is a date, %2 a time of day
    return tr("%1, %2").arg(date(moment), time(moment));
}

QString Wording::day(Timestamp moment, Timestamp now) const
{
    const auto that = inKazakhstan(moment).date();
    const auto today = inKazakhstan(now).date();
    if (that == today) {
        //: Heading of a group of notes in the history
        return tr("Today");
    }
    if (that == today.addDays(-1)) {
        //: Heading of a group of notes in the history
        return tr("Yesterday");
    }
    return date(that);
}

QString Wording::age(Timestamp checkedAt, Timestamp now) const
{
    using namespace std::chrono;
    const auto old = duration_cast<seconds>(now - checkedAt);
    if (old < seconds(5)) {
        //: Age of a check of a document
        return tr("checked just now");
    }
    if (old < minutes(1)) {
        //: Age of a check of a document, in seconds
        return tr("checked %n s ago", nullptr, static_cast<int>(old.count()));
    }
    if (old < hours(1)) {
        //: Age of a check of a document, in minutes
        return tr("checked %n min ago", nullptr,
                  static_cast<int>(duration_cast<minutes>(old).count()));
    }
    if (old < hours(24)) {
        //: Age of a check of a document, in hours
        return tr("checked %n h ago", nullptr, static_cast<int>(duration_cast<hours>(old).count()));
    }
    //: Age of a check of a document; %1 is a date with time
    return tr("checked on %1").arg(dateTime(checkedAt));
}

int Wording::secondsLeft(std::chrono::milliseconds left)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(left).count();
    return static_cast<int>(std::clamp<std::chrono::seconds::rep>(whole, 0, 359'999));
}

QString Wording::countdown(std::chrono::milliseconds left)
{
    const int all = secondsLeft(left);
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    const int hours = all / 3600;
    const int minutes = all / 60 % 60;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(QString::number(hours), two(minutes), two(all % 60));
    return QStringLiteral("%1:%2").arg(QString::number(minutes), two(all % 60));
}

QString Wording::grouped(const QString &digits)
{
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 3 == 0)
            out += u' ';
        out += digits.at(i);
    }
    return out;
}

QString Wording::phone(const QString &digits)
{
    if (digits.size() != 11)
        return digits;
    return QStringList{digits.left(1), digits.mid(1, 3), digits.mid(4, 3), digits.mid(7)}.join(
        u' ');
}

QString Wording::phones(const QStringList &numbers)
{
    QStringList grouped;
    for (const auto &number : numbers)
        grouped.append(phone(number));
    return grouped.join(QStringLiteral(", "));
}

} // namespace qujat::bridge
