// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QTest>

using namespace qujat;
using namespace qujat::service;
using namespace qujat::service::documents;
using namespace qujat::testing;

class TryLimiterTest : public QObject {
    Q_OBJECT

    /// Digits that belong to no access.
    static QString wrongDigits(const Result<OpenedAccess> &access)
    {
        return access->code.text() == u"000000" ? QStringLiteral("000001")
                                                : QStringLiteral("000000");
    }
    static void failFiveTimes(World &world, const QString &wrong)
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(outcome(world.ask("V", wrong)), QStringLiteral("ACCESS_NOT_FOUND"));
    }
    static qint64 lockedFor(World &world, const QString &digits)
    {
        const auto refused = world.ask("V", digits);
        if (refused || refused.error().code() != FailureCode::AccessLocked)
            return 0;
        return refused.error().retryAfter()->count();
    }

private Q_SLOTS:
    void S08_theSixthTryIsLockedAlsoWithTheRightDigitsAndForTheQr()
    {
        World world;
        const auto access = world.open("A", "identity_card", std::chrono::minutes(30));
        failFiveTimes(world, wrongDigits(access));
        QCOMPARE(outcome(world.ask("V", access->code.text())), QStringLiteral("ACCESS_LOCKED"));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_LOCKED"));
        QVERIFY(world.notes("V").empty());
    }

    void S08_theLockOutlivesARestartAndFollowsTheAccountToAnotherAddress()
    {
        World world;
        const auto access = world.open("A", "identity_card", std::chrono::minutes(30));
        failFiveTimes(world, wrongDigits(access));
        world.restart();
        QCOMPARE(outcome(world.ask("V", access->code.text(), "198.51.100.9")),
                 QStringLiteral("ACCESS_LOCKED"));
        QCOMPARE(outcome(world.ask("G", access->code.text())), QStringLiteral("ok"));
    }

    void D05_locksLastFifteenMinutesThenAnHourThenADay()
    {
        World world;
        const auto wrong = QStringLiteral("000000");
        for (const qint64 seconds : {900, 3600, 86400, 86400}) {
            failFiveTimes(world, wrong);
            QCOMPARE(lockedFor(world, wrong), seconds);
            world.clock.advance(std::chrono::seconds(seconds) - std::chrono::milliseconds(1));
            QCOMPARE(lockedFor(world, wrong), 1);
            world.clock.advance(std::chrono::milliseconds(1));
        }
        world.clock.advance(std::chrono::hours(24));
        failFiveTimes(world, wrong);
        QCOMPARE(lockedFor(world, wrong), 900);
    }

    void S08_afterTheLockItWorks()
    {
        World world;
        const auto access = world.open("A", "identity_card", std::chrono::minutes(30));
        failFiveTimes(world, wrongDigits(access));
        world.clock.advance(std::chrono::minutes(15));
        QCOMPARE(outcome(world.ask("V", access->code.text())), QStringLiteral("ok"));
    }

    void D05_failuresOfMoreThanFifteenMinutesAgoDoNotCount()
    {
        World world;
        const auto wrong = QStringLiteral("000000");
        for (int i = 0; i < 4; ++i)
            QVERIFY(!world.ask("V", wrong));
        world.clock.advance(std::chrono::minutes(15));
        failFiveTimes(world, wrong);
    }

    void D05_anInventedQrCountsAsAFailure()
    {
        World world;
        const auto access = world.open();
        auto frames = world.pictures(*access);
        frames[1].replace(52, 1, frames[1].at(52) == u'A' ? u'Q' : u'A');
        for (int i = 0; i < 5; ++i)
            QCOMPARE(outcome(world.view(world.thirdParty("V"), frames)),
                     QStringLiteral("QR_INVALID"));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_LOCKED"));
    }

    void D05_oneAddressIsLockedAfterThirtyFailuresOfManyAccounts()
    {
        World world;
        const TryLimiter &limiter = world.services->limiter;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const Attempt attempt{QStringLiteral("account-%1").arg(i),
                                  QStringLiteral("203.0.113.5"), world.clock.now()};
            const auto open = world.store->write([&](storage::Transaction &t) -> Result<bool> {
                if (!limiter.check(t, attempt))
                    return false;
                limiter.noteFailure(t, attempt);
                return true;
            });
            QVERIFY(open);
            refused += *open ? 0 : 1;
        }
        QCOMPARE(refused, 70);
        QCOMPARE(world.audited("accessLocked"), 1);
    }

    void D05_twoHundredFailuresInAMinuteRaiseOneAlarm()
    {
        World world;
        for (int i = 0; i < 260; ++i) {
            const Attempt attempt{QStringLiteral("account-%1").arg(i),
                                  QStringLiteral("203.0.113.%1").arg(i), world.clock.now()};
            QVERIFY(world.store->write([&](storage::Transaction &t) -> Result<bool> {
                world.services->limiter.noteFailure(t, attempt);
                return true;
            }));
            if (i == 198)
                QCOMPARE(world.audited("alarm"), 0);
        }
        QCOMPARE(world.audited("alarm"), 1);
    }
};

QUJAT_TEST_CLASS(TryLimiterTest)
#include "TryLimiterTest.moc"
