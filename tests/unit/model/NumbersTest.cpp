// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Iin.h"
#include "core/model/PhoneNumber.h"
#include "core/model/ShortCode.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;

namespace {

/// A number with a right control digit for the given first eleven digits.
QString withControl(const QString &eleven)
{
    return eleven + QString::number(controlDigitOf(eleven));
}

} // namespace

class IinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRightNumberTellsTheBirthDate()
    {
        const auto iin = Iin::parse(withControl(QStringLiteral("15010150001")));
        QVERIFY(iin.has_value());
        QCOMPARE(iin->birthDate(), QDate(2015, 1, 1));
        const auto older = Iin::parse(withControl(QStringLiteral("91010130004")));
        QCOMPARE(older->birthDate(), QDate(1991, 1, 1));
    }
    void everyOtherControlDigitIsRefused()
    {
        const auto right = withControl(QStringLiteral("91010130004"));
        for (int digit = 0; digit < 10; ++digit) {
            const auto text = right.left(11) + QString::number(digit);
            QCOMPARE(Iin::parse(text).has_value(), text == right);
        }
    }
    void numbersWithoutAControlDigitDoNotExist()
    {
        // The published example for which both weightings give 10.
        QCOMPARE(controlDigitOf(u"00081315989"), -1);
        QVERIFY(!Iin::parse(QStringLiteral("000813159890")).has_value());
    }
    void impossibleDatesAndCenturiesAreRefused()
    {
        QVERIFY(!Iin::parse(withControl(QStringLiteral("91023030004"))).has_value());
        QVERIFY(!Iin::parse(withControl(QStringLiteral("91010190004"))).has_value());
        QVERIFY(!Iin::parse(QStringLiteral("91010130004")).has_value());
        QVERIFY(!Iin::parse(QStringLiteral("91010130004x")).has_value());
    }
    void R000_14_2_ageIsCountedByTheCalendarOfAlmaty()
    {
        const auto iin = *Iin::parse(withControl(QStringLiteral("07091650001")));
        // 2025-09-15 19:00 UTC is the eighteenth birthday in Almaty, five hours ahead.
        const auto birthday = *timestampFromRfc3339(u"2025-09-15T19:00:00Z");
        QVERIFY(iin.isAdultAt(birthday));
        QVERIFY(!iin.isAdultAt(birthday - std::chrono::milliseconds(1)));
    }
    void itIsMaskedForScreens()
    {
        const auto iin = *Iin::parse(withControl(QStringLiteral("91010130004")));
        QCOMPARE(iin.masked().count(QChar(0x2022)), 6);
    }
};

class PhoneNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void R001_2_1_threeSpellingsAreOneNumber()
    {
        for (const char *text :
             {"+77010000001", "8 701 000 00 01", "7010000001", "+7 (701) 000-00-01"})
            QCOMPARE(PhoneNumber::parse(QString::fromLatin1(text))->e164(),
                     QStringLiteral("+77010000001"));
    }
    void R001_2_1_wrongLengthsAndForeignNumbersAreRefused()
    {
        for (const char *text :
             {"701000000", "7701000000123", "+79161234567", "1414", "", "abc", "+7 727 258 00 00"})
            QVERIFY2(!PhoneNumber::parse(QString::fromLatin1(text)).has_value(), text);
    }
    void itIsMaskedExceptForTheLastThreeDigits()
    {
        QCOMPARE(PhoneNumber::parse(QStringLiteral("+77010000001"))->masked(),
                 QStringLiteral("+7•••••••001"));
    }
};

class ShortCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void R000_2_4_sixDigitsAreReadAsPeopleWriteThem()
    {
        for (const char *text : {"048210", "048 210", "04-82-10", " 048210 "})
            QCOMPARE(ShortCode::parse(QString::fromLatin1(text))->text(), QStringLiteral("048210"));
    }
    void R000_2_4_itIsShownInGroupsOfThree()
    {
        QCOMPARE(ShortCode::parse(QStringLiteral("048210"))->grouped(), QStringLiteral("048 210"));
    }
    void R000_2_4_anythingElseIsTheSameAsNeverIssued()
    {
        for (const auto &text :
             {QStringLiteral("12345"), QStringLiteral("1234567"), QStringLiteral("12345x"),
              QString(), QStringLiteral("１２３４５６"), QString(40, u'1')})
            QCOMPARE(ShortCode::parse(text).error().code(), FailureCode::AccessNotFound);
    }
};

QUJAT_TEST_CLASS(IinTest)
QUJAT_TEST_CLASS(PhoneNumberTest)
QUJAT_TEST_CLASS(ShortCodeTest)
#include "NumbersTest.moc"
