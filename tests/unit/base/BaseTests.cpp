// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Logging.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QSet>
#include <QTest>

using namespace qujat;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShiftedClockKeepsItsDistance()
    {
        testing::FakeClock base;
        ShiftedClock shifted(base);
        shifted.setShift(90s);
        base.advance(10s);
        QCOMPARE(shifted.now() - base.now(), std::chrono::milliseconds(90s));
    }
    void shiftingDoesNotTouchElapsedTime()
    {
        testing::FakeClock base;
        ShiftedClock shifted(base);
        shifted.setShift(-24h);
        QCOMPARE(shifted.elapsed(), base.elapsed());
    }
    void theSystemClockGoesForward()
    {
        const SystemClock clock;
        const auto before = clock.elapsed();
        QVERIFY(clock.elapsed() >= before);
        QVERIFY(clock.now().time_since_epoch() > 0ms);
    }
};

class FailureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameIsUniqueAndLeadsBackToItsCode()
    {
        QSet<QString> names;
        for (const auto &entry : Failure::catalogue()) {
            const auto name = QString::fromLatin1(entry.name);
            QVERIFY2(!names.contains(name), entry.name);
            names.insert(name);
            QCOMPARE(Failure::codeFromName(name), std::optional(entry.code));
        }
        QVERIFY(names.size() > 60);
    }
    void anUnknownNameIsNoCode() { QCOMPARE(Failure::codeFromName(u"OTP_WRONG "), std::nullopt); }
    void detailsAreCarried()
    {
        const auto refusal =
            Failure(FailureCode::OtpWrong).with(Detail::AttemptsLeft, QStringLiteral("2"));
        QCOMPARE(refusal.detail(Detail::AttemptsLeft), std::optional(QStringLiteral("2")));
        QCOMPARE(refusal.detail(Detail::Field), std::nullopt);
    }
    void aWaitIsReadAsWholeSeconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("usual") << QStringLiteral("42") << qint64(42);
        QTest::newRow("negative is none") << QStringLiteral("-1") << qint64(-1);
        QTest::newRow("words are none") << QStringLiteral("soon") << qint64(-1);
    }
    void aWaitIsReadAsWholeSeconds()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto refusal =
            Failure(FailureCode::RateLimited).with(Detail::RetryAfterSeconds, text);
        QCOMPARE(refusal.retryAfter().value_or(-1s).count(), seconds);
    }
};

class IdsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOpaqueCharactersMakeAnId()
    {
        QVERIFY(GrantId::parse(QStringLiteral("AZaz09-_.")).has_value());
        for (const auto &bad : {QString(), QStringLiteral("a b"), QStringLiteral("a/b"),
                                QStringLiteral("қ"), QString(65, u'a'), QStringLiteral("a\n")})
            QVERIFY2(!GrantId::parse(bad).has_value(), qPrintable(bad));
    }
};

class LoggingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personalNumbersAreMasked()
    {
        QCOMPARE(redacted(QStringLiteral("910101300042")), QStringLiteral("9101••••••42"));
        QCOMPARE(redacted(QStringLiteral("123456")), QStringLiteral("••••••"));
    }
    void addressesLoseTheirQuery()
    {
        QCOMPARE(
            redacted(QUrl(QStringLiteral("https://u:p@localhost:1/v1/history?iin=910101300042#x"))),
            QStringLiteral("https://localhost:1/v1/history"));
    }
};

QUJAT_TEST_CLASS(ClockTest)
QUJAT_TEST_CLASS(FailureTest)
QUJAT_TEST_CLASS(IdsTest)
QUJAT_TEST_CLASS(LoggingTest)
#include "BaseTests.moc"
