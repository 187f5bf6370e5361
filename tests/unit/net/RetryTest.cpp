// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Retry.h"

#include "tests/support/Await.h"
#include "tests/support/ManualWaiter.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::net;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

HttpRequest ping(int)
{
    return {
        .method = "GET", .url = QUrl(QStringLiteral("https://h/ping")), .headers = {}, .body = {}};
}

/// Lets the event loop and the waits run until the answer is there.
Result<HttpReply> finish(QFuture<Result<HttpReply>> future, ManualWaiter &waiter)
{
    for (int i = 0; i < 100 && !future.isFinished(); ++i) {
        QCoreApplication::processEvents();
        if (!future.isFinished())
            waiter.passNext();
    }
    return await(std::move(future));
}

RetryingSender::Verdict repeatOnFailure(const Result<HttpReply> &answer, int)
{
    return {.again = !answer.has_value()};
}

} // namespace

class RetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsNotRepeated()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.expect("GET /ping", emptyReply(200));
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        QVERIFY(await(sender.send(ping, repeatOnFailure)).has_value());
        QVERIFY(waiter.delays.empty());
        QCOMPARE(transport.leftovers(), QStringList());
    }

    void repeatsWaitByTheTable()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        for (int i = 0; i < 3; ++i)
            transport.expect("GET /ping", FailureCode::NetworkUnreachable);
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        auto future = sender.send(ping, repeatOnFailure);
        QTRY_COMPARE(waiter.delays.size(), 1U);
        waiter.passNext();
        QTRY_COMPARE(waiter.delays.size(), 2U);
        waiter.passNext();
        QCOMPARE(outcomeOf(await(future)), QStringLiteral("NETWORK_UNREACHABLE"));
        QCOMPARE(waiter.delays.at(0), 300ms);
        QCOMPARE(waiter.delays.at(1), 1000ms);
        QCOMPARE(transport.leftovers(), QStringList());
    }

    void jitterSwingsAQuarterToEitherSide()
    {
        for (const auto &[jitter, expected] : {std::pair(0.0, 225ms), std::pair(1.0, 375ms)}) {
            FakeClock clock;
            ManualWaiter waiter(clock);
            ScriptedTransport transport;
            transport.expect("GET /ping", FailureCode::NetworkUnreachable);
            transport.expect("GET /ping", emptyReply(200));
            RetryingSender sender(transport, waiter, clock, [j = jitter] { return j; });
            auto future = sender.send(ping, repeatOnFailure);
            QTRY_COMPARE(waiter.delays.size(), 1U);
            QCOMPARE(waiter.delays.at(0), expected);
            waiter.passNext();
            QVERIFY(await(future).has_value());
        }
    }

    void theServicesWishToWaitIsKept()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.expect("GET /ping", emptyReply(503));
        transport.expect("GET /ping", emptyReply(200));
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        auto future = sender.send(ping, [](const Result<HttpReply> &answer, int) {
            return RetryingSender::Verdict{.again = answer->status == 503, .notBefore = 4s};
        });
        QTRY_COMPARE(waiter.delays.size(), 1U);
        QCOMPARE(waiter.delays.at(0), 4000ms);
        waiter.passNext();
        QCOMPARE(await(future)->status, 200);
    }

    void aLongWishIsToldAtOnce()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.expect("GET /ping", emptyReply(503));
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        const auto answer = await(sender.send(ping, [](const Result<HttpReply> &, int) {
            return RetryingSender::Verdict{.again = true, .notBefore = 60s};
        }));
        QCOMPARE(answer->status, 503);
        QVERIFY(waiter.delays.empty());
    }

    void theBudgetIsSharedAndItsEndIsSaid()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.always("GET /ping", [](const HttpRequest &) -> Result<HttpReply> {
            return failure(FailureCode::NetworkUnreachable);
        });
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        QString last;
        int calls = 0;
        for (; calls < 20 && last != QLatin1String("RETRY_BUDGET_SPENT"); ++calls) {
            last = outcomeOf(finish(sender.send(ping, repeatOnFailure), waiter));
        }
        QCOMPARE(last, QStringLiteral("RETRY_BUDGET_SPENT"));
        QVERIFY2(calls >= 5 && calls < 20, qPrintable(QString::number(calls)));
    }

    void theBudgetRefillsWithTime()
    {
        FakeClock clock;
        RetryBudget budget(clock);
        for (int i = 0; i < RetryBudget::capacity; ++i)
            QVERIFY(budget.take());
        QVERIFY(!budget.take());
        QCOMPARE(budget.untilNext(), std::chrono::seconds(RetryBudget::refill));
        clock.advance(6s);
        QVERIFY(budget.take());
        QVERIFY(!budget.take());
    }

    void eachTryIsBuiltAnew()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.expect("GET /ping", FailureCode::NetworkUnreachable);
        transport.expect("GET /ping", emptyReply(200));
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        std::vector<int> built;
        auto future = sender.send(
            [&](int attempt) {
                built.push_back(attempt);
                return ping(attempt);
            },
            repeatOnFailure);
        QVERIFY(finish(std::move(future), waiter).has_value());
        QCOMPARE(built, (std::vector<int>{0, 1}));
    }

    void cancellingEndsTheRepeats()
    {
        FakeClock clock;
        ManualWaiter waiter(clock);
        ScriptedTransport transport;
        transport.expect("GET /ping", FailureCode::NetworkUnreachable);
        RetryingSender sender(transport, waiter, clock, [] { return 0.5; });
        auto future = sender.send(ping, repeatOnFailure);
        QTRY_COMPARE(waiter.delays.size(), 1U);
        future.cancel();
        QCoreApplication::processEvents();
        waiter.pass(10s);
        QCOMPARE(transport.requests().size(), 1U);
    }
};

QUJAT_TEST_CLASS(RetryTest)
#include "RetryTest.moc"
