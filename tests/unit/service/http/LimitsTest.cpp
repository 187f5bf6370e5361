// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/RateLimiter.h"
#include "app/egov/http/ReplayGuard.h"
#include "app/egov/http/WorkerPool.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QTest>

#include <atomic>
#include <latch>

using namespace qujat;
using namespace qujat::service::http;
using namespace std::chrono_literals;
using qujat::testing::FakeClock;

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProofIsGoodOnce()
    {
        FakeClock clock;
        ReplayGuard guard(clock, 120s);
        QVERIFY(guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
        QVERIFY(!guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
        QVERIFY(guard.firstUse(QStringLiteral("key"), QStringLiteral("2")));
        QVERIFY(guard.firstUse(QStringLiteral("other"), QStringLiteral("1")));
    }

    void aUsedProofIsRememberedForTheWholeWindow()
    {
        FakeClock clock;
        ReplayGuard guard(clock, 120s);
        clock.advance(119s);
        QVERIFY(guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
        for (int i = 0; i < 12; ++i) {
            clock.advance(10s);
            QVERIFY(!guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
        }
    }

    void proofsThatCannotComeBackAreForgotten()
    {
        FakeClock clock;
        ReplayGuard guard(clock, 120s);
        QVERIFY(guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
        clock.advance(300s);
        QVERIFY(guard.firstUse(QStringLiteral("key"), QStringLiteral("1")));
    }

    void whoSpendsTheBucketWaits()
    {
        FakeClock clock;
        RateLimiter limiter(clock, 2, 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.admit(QStringLiteral("127.0.0.1")).has_value());
        const auto refused = limiter.admit(QStringLiteral("127.0.0.1"));
        QCOMPARE(refused.error().code(), FailureCode::RateLimited);
        QCOMPARE(refused.error().retryAfter().value(), 1s);
        QVERIFY(limiter.admit(QStringLiteral("127.0.0.2")).has_value());
        clock.advance(500ms);
        QVERIFY(limiter.admit(QStringLiteral("127.0.0.1")).has_value());
        QVERIFY(!limiter.admit(QStringLiteral("127.0.0.1")).has_value());
    }

    void theBucketNeverHoldsMoreThanItsSize()
    {
        FakeClock clock;
        RateLimiter limiter(clock, 2, 3);
        clock.advance(1h);
        int admitted = 0;
        while (limiter.admit(QStringLiteral("a")))
            ++admitted;
        QCOMPARE(admitted, 3);
    }

    void aFullQueueRefusesAtOnce()
    {
        std::latch begun(1);
        std::latch go(1);
        std::atomic<int> done{0};
        {
            WorkerPool pool(1, 2);
            QVERIFY(pool.submit([&] {
                begun.count_down();
                go.wait();
                ++done;
            }));
            begun.wait();
            QVERIFY(pool.submit([&] { ++done; }));
            QVERIFY(pool.submit([&] { ++done; }));
            QVERIFY(!pool.submit([&] { done += 100; }));
            go.count_down();
        }
        // What was accepted is finished before the pool goes.
        QCOMPARE(done.load(), 3);
    }
};

QUJAT_TEST_CLASS(LimitsTest)
#include "LimitsTest.moc"
