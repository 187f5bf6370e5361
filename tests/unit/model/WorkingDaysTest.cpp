// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/WorkingDays.h"

#include "resources/policy/PolicyText.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;

namespace {

/// The weekdays off and the weekend days worked, as the calendars published for each year have
/// them: an independent reading of what the data and the rule should give.
struct PublishedYear {
    int year;
    const char *weekdaysOff;
    const char *weekendsWorked;
};

constexpr PublishedYear published[] = {
    {2024, "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
     "05-04"},
    {2025,
     "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 "
     "12-16",
     "01-05"},
    {2026, "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
     ""},
    {2027, "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
     ""},
};

} // namespace

class WorkingDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto read = WorkingDays::parse(workingDaysText());
        QVERIFY(read.has_value());
        m_calendar = *std::move(read);
    }
    void eachYearIsAsItWasPublished_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(published)); ++i)
            QTest::addRow("%d", published[i].year) << i;
    }
    void eachYearIsAsItWasPublished()
    {
        QFETCH(int, index);
        const auto &year = published[index];
        QStringList off;
        QStringList worked;
        for (QDate day(year.year, 1, 1); day.year() == year.year; day = day.addDays(1)) {
            const bool weekend = day.dayOfWeek() >= Qt::Saturday;
            if (!weekend && !m_calendar.isWorkingDay(day))
                off.append(day.toString(QStringLiteral("MM-dd")));
            if (weekend && m_calendar.isWorkingDay(day))
                worked.append(day.toString(QStringLiteral("MM-dd")));
            QVERIFY(m_calendar.isCertain(day));
        }
        QCOMPARE(off.join(u' '), QString::fromLatin1(year.weekdaysOff));
        QCOMPARE(worked.join(u' '), QString::fromLatin1(year.weekendsWorked));
    }
    void R001_10_3_threeWorkingDaysPassOverAHolidayThatWasMoved()
    {
        const QDate thursday(2025, 8, 28);
        QCOMPARE(m_calendar.after(thursday, 3), QDate(2025, 9, 3));
        QCOMPARE(m_calendar.after(thursday, 5), QDate(2025, 9, 5));
        QCOMPARE(m_calendar.after(thursday, 15), QDate(2025, 9, 19));
        QCOMPARE(m_calendar.after(thursday, 0), thursday);
    }
    void aTermThatBeginsOnADayOfRestCountsFromTheNextWorkingDay()
    {
        QCOMPARE(m_calendar.after(QDate(2025, 8, 30), 1), QDate(2025, 9, 2));
        QCOMPARE(m_calendar.after(QDate(2025, 1, 4), 1), QDate(2025, 1, 5));
    }
    void aTermEndsWithTheDayInAlmaty()
    {
        QCOMPARE(endOfAlmatyDay(QDate(2025, 9, 3)),
                 *timestampFromRfc3339(u"2025-09-03T19:00:00.000Z"));
        // before 1 March 2024 Almaty was six hours ahead
        QCOMPARE(endOfAlmatyDay(QDate(2024, 2, 28)),
                 *timestampFromRfc3339(u"2024-02-28T18:00:00.000Z"));
    }
    void yearsWithoutOrdersFollowTheLawAloneAndSaySo()
    {
        const QDate holiday(2031, 12, 16);
        QVERIFY(!m_calendar.isCertain(holiday));
        QVERIFY(!m_calendar.isWorkingDay(holiday));
        QVERIFY(m_calendar.isWorkingDay(holiday.addDays(1)));
    }
    void dataOfAnotherFormIsRefusedByTheNameOfItsField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        QTest::newRow("version") << QByteArray("\"formatVersion\": 1") << QByteArray("\"v\": 1")
                                 << QStringLiteral("formatVersion");
        QTest::newRow("holiday") << QByteArray("\"12-16\"") << QByteArray("\"13-16\"")
                                 << QStringLiteral("holidays");
        QTest::newRow("rest day") << QByteArray("\"01-07\"") << QByteArray("\"7 January\"")
                                  << QStringLiteral("restDays");
        QTest::newRow("movable") << QByteArray("\"2026-05-27\"") << QByteArray("\"May\"")
                                 << QStringLiteral("movableRestDays");
        QTest::newRow("a day of rest moved to a day of rest")
            << QByteArray("\"2024-05-08\"") << QByteArray("\"2024-05-05\"")
            << QStringLiteral("moved");
        QTest::newRow("years") << QByteArray("\"until\": 2027}") << QByteArray("\"until\": 2020}")
                               << QStringLiteral("certainYears");
    }
    void dataOfAnotherFormIsRefusedByTheNameOfItsField()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);
        auto text = workingDaysText();
        QVERIFY(text.contains(from));
        const auto read = WorkingDays::parse(text.replace(from, to));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code(), FailureCode::ConfigurationInvalid);
        QCOMPARE(read.error().detail(Detail::Field).value_or(QString()), field);
    }
    void aLaterFormatIsRefusedAsSuch()
    {
        auto text = workingDaysText();
        const auto read =
            WorkingDays::parse(text.replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code(), FailureCode::ConfigurationNewer);
    }

private:
    WorkingDays m_calendar;
};

QUJAT_TEST_CLASS(WorkingDaysTest)
#include "WorkingDaysTest.moc"
