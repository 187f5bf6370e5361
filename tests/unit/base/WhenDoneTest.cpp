// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/WhenDone.h"

#include "core/base/Result.h"
#include "tests/support/TestRunner.h"

#include <QCoreApplication>
#include <QTest>

using namespace qujat;

class WhenDoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theResultArrivesOnTheContext()
    {
        QObject context;
        std::optional<Result<int>> arrived;
        whenDone(readyFuture(Result<int>(7)), &context,
                 [&](Result<int> value) { arrived = std::move(value); });
        QTRY_VERIFY(arrived.has_value());
        QCOMPARE(arrived->value(), 7);
    }
    void nothingIsCalledAfterTheContextDied()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        {
            QObject context;
            whenDone(promise.future(), &context, [&](const Result<int> &) { called = true; });
        }
        promise.addResult(Result<int>(1));
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void nothingIsCalledAfterCancel()
    {
        QObject context;
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        auto future = promise.future();
        whenDone(future, &context, [&](const Result<int> &) { called = true; });
        future.cancel();
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QUJAT_TEST_CLASS(WhenDoneTest)
#include "WhenDoneTest.moc"
