// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/Wording.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace std::chrono_literals;

namespace {

Timestamp at(const char *text)
{
    return timestampFromRfc3339(QString::fromLatin1(text)).value();
}

} // namespace

class WordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenAsInEachLanguage()
    {
        const QDate date(2026, 8, 12);
        QCOMPARE(Wording(QStringLiteral("en")).date(date), QStringLiteral("12 August 2026"));
        QCOMPARE(Wording(QStringLiteral("ru")).date(date), QStringLiteral("12 августа 2026 г."));
        QCOMPARE(Wording(QStringLiteral("kk")).date(date), QStringLiteral("2026 ж. 12 тамыз"));
        QCOMPARE(Wording(QStringLiteral("kk")).date(QDate()), QString());
    }
    void anUnknownLanguageIsKazakh()
    {
        QCOMPARE(Wording(QStringLiteral("de")).language(), QStringLiteral("kk"));
        QCOMPARE(Wording(QString()).language(), QStringLiteral("kk"));
    }
    void timesAreThoseOfKazakhstan()
    {
        const Wording wording(QStringLiteral("en"));
        QCOMPARE(wording.time(at("2026-08-12T10:52:24.138Z")), QStringLiteral("15:52"));
        QCOMPARE(wording.dateTime(at("2026-08-12T20:00:00Z")),
                 QStringLiteral("13 August 2026, 01:00"));
    }
    void daysAreCountedByTheCalendarOfKazakhstan()
    {
        const Wording wording(QStringLiteral("en"));
        const auto now = at("2026-08-12T19:30:00Z"); // 00:30 of the 13th in Kazakhstan
        QCOMPARE(wording.day(at("2026-08-12T19:10:00Z"), now), QStringLiteral("Today"));
        QCOMPARE(wording.day(at("2026-08-12T18:59:59Z"), now), QStringLiteral("Yesterday"));
        QCOMPARE(wording.day(at("2026-08-11T18:59:59Z"), now), QStringLiteral("11 August 2026"));
    }
    void agesGrowFromSecondsToDates()
    {
        const Wording wording(QStringLiteral("en"));
        const auto now = at("2026-08-12T10:00:00Z");
        QCOMPARE(wording.age(now, now), QStringLiteral("checked just now"));
        QCOMPARE(wording.age(now + 2s, now), QStringLiteral("checked just now"));
        QCOMPARE(wording.age(now - 12s, now), QStringLiteral("checked 12 s ago"));
        QCOMPARE(wording.age(now - 59s - 999ms, now), QStringLiteral("checked 59 s ago"));
        QCOMPARE(wording.age(now - 60s, now), QStringLiteral("checked 1 min ago"));
        QCOMPARE(wording.age(now - 59min - 59s, now), QStringLiteral("checked 59 min ago"));
        QCOMPARE(wording.age(now - 3h, now), QStringLiteral("checked 3 h ago"));
        QCOMPARE(wording.age(now - 24h, now), QStringLiteral("checked on 11 August 2026, 15:00"));
    }
    void countdownsRoundUpAndStopAtZero()
    {
        QCOMPARE(Wording::countdown(299'001ms), QStringLiteral("5:00"));
        QCOMPARE(Wording::countdown(299'000ms), QStringLiteral("4:59"));
        QCOMPARE(Wording::countdown(6'500ms), QStringLiteral("0:07"));
        QCOMPARE(Wording::countdown(1ms), QStringLiteral("0:01"));
        QCOMPARE(Wording::countdown(0ms), QStringLiteral("0:00"));
        QCOMPARE(Wording::countdown(-5s), QStringLiteral("0:00"));
        QCOMPARE(Wording::countdown(1h + 5s), QStringLiteral("1:00:05"));
        QCOMPARE(Wording::secondsLeft(1ms), 1);
    }
    void longTelephoneNumbersAreGrouped()
    {
        QCOMPARE(Wording::phone(QStringLiteral("88000807777")), QStringLiteral("8 800 080 7777"));
        QCOMPARE(Wording::phone(QStringLiteral("1414")), QStringLiteral("1414"));
        QCOMPARE(Wording::phones({QStringLiteral("1414"), QStringLiteral("88000807777")}),
                 QStringLiteral("1414, 8 800 080 7777"));
    }
    void digitsAreGroupedByThree()
    {
        QCOMPARE(Wording::grouped(QStringLiteral("482107")), QStringLiteral("482 107"));
        QCOMPARE(Wording::grouped(QStringLiteral("1414")), QStringLiteral("141 4"));
        QCOMPARE(Wording::grouped(QString()), QString());
    }
};

QUJAT_TEST_CLASS(WordingTest)
#include "WordingTest.moc"
