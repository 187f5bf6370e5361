// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/IdleLock.h"

#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace std::chrono_literals;

class IdleLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsIdleWhenTheLimitHasPassed()
    {
        testing::FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setLimit(30s);
        lock.setRunning(true);
        clock.advance(29'999ms);
        lock.check();
        QCOMPARE(idle.count(), 0);
        clock.advance(1ms);
        lock.check();
        QCOMPARE(idle.count(), 1);
        lock.check();
        QCOMPARE(idle.count(), 1);
    }
    void aTouchBeginsTheTimeAnew()
    {
        testing::FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setLimit(30s);
        lock.setRunning(true);
        clock.advance(29s);
        lock.noteActivity();
        clock.advance(29s);
        lock.check();
        QCOMPARE(idle.count(), 0);
    }
    void movingTheTimeOfDayGivesNoFurtherTime()
    {
        testing::FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setLimit(30s);
        lock.setRunning(true);
        clock.advance(31s);
        clock.setNow(clock.now() - 3600s);
        lock.check();
        QCOMPARE(idle.count(), 1);
    }
    void nothingIsLockedTwice()
    {
        testing::FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setRunning(false);
        clock.advance(3600s);
        lock.check();
        QCOMPARE(idle.count(), 0);
    }
};

QUJAT_TEST_CLASS(IdleLockTest)
#include "IdleLockTest.moc"
