// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/SelfCheck.h"
#include "tests/support/JournalForger.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/journal/Ledger.h"

#include <QFile>
#include <QTest>

using namespace qujat;
using namespace qujat::testing;

using Seal = JournalForger::Seal;
using Attack = bool (*)(JournalForger &, const QStringList &viewings, Seal);
Q_DECLARE_METATYPE(Attack)

namespace {

constexpr Timestamp LongAgo{std::chrono::seconds(1700000000)};

void addAttacks()
{
    QTest::addColumn<Attack>("attack");
    QTest::newRow("an event is deleted")
        << Attack([](JournalForger &f, const QStringList &v, Seal s) { return f.remove(v[2], s); });
    QTest::newRow("the newest event is deleted") << Attack(
        [](JournalForger &f, const QStringList &v, Seal s) { return f.remove(v.last(), s); });
    QTest::newRow("an event is changed")
        << Attack([](JournalForger &f, const QStringList &v, Seal s) {
               return f.changeViewer(v[2], QStringLiteral("Нурланов Ерлан"), s);
           });
    QTest::newRow("two events change places") << Attack(
        [](JournalForger &f, const QStringList &v, Seal s) { return f.swap(v[1], v[3], s); });
    QTest::newRow("an event is backdated") << Attack(
        [](JournalForger &f, const QStringList &v, Seal s) { return f.moveTo(v[2], LongAgo, s); });
    QTest::newRow("the history is forked")
        << Attack([](JournalForger &f, const QStringList &v, Seal s) { return f.fork(v[3], s); });
}

} // namespace

class TamperingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheLastHeadDoesNotCoverIsNotSignedAfterwards_data() { addAttacks(); }
    void whatTheLastHeadDoesNotCoverIsNotSignedAfterwards()
    {
        QFETCH(Attack, attack);
        Ledger ledger;
        QStringList viewings;
        for (int i = 0; i < 6; ++i)
            viewings.append(ledger.view());
        ledger.close();
        {
            JournalForger forger(ledger.path());
            QVERIFY(attack(forger, viewings, Seal::Left));
        }
        const auto refusal = ledger.open();
        QVERIFY2(refusal.startsWith(u"JOURNAL_MISMATCH"), qPrintable(refusal));
    }

    void aForgedTreeSignedWithTheRealKeyDoesNotFitAnEarlierHead_data() { addAttacks(); }
    void aForgedTreeSignedWithTheRealKeyDoesNotFitAnEarlierHead()
    {
        QFETCH(Attack, attack);
        Ledger ledger;
        QStringList viewings;
        for (int i = 0; i < 6; ++i)
            viewings.append(ledger.view());
        const auto remembered = ledger.head();
        ledger.close();
        {
            JournalForger forger(ledger.path());
            QVERIFY(attack(forger, viewings, Seal::Forged));
        }
        // The service itself sees nothing wrong, and goes on.
        QCOMPARE(ledger.open(), QString());
        QVERIFY(!ledger.view().isEmpty());
        QVERIFY(!ledger.view().isEmpty());
        QVERIFY(ledger.head().size >= remembered.size);
        QVERIFY(!ledger.continues(remembered));
    }

    void aDatabasePutBackIsNoticedByTheHeadBesideIt()
    {
        Ledger ledger;
        ledger.view();
        ledger.close();
        const QTemporaryDir backup;
        QVERIFY(JournalForger::copy(ledger.path(), backup.path(), true));
        QCOMPARE(ledger.open(), QString());
        ledger.view();
        const auto remembered = ledger.head();
        ledger.close();
        QVERIFY(JournalForger::copy(backup.path(), ledger.path(), false));
        QCOMPARE(ledger.open(), QStringLiteral("JOURNAL_MISMATCH rolledBack"));
        // With the head put back as well, only those who remember can tell.
        QVERIFY(JournalForger::copy(backup.path(), ledger.path(), true));
        QCOMPARE(ledger.open(), QString());
        QVERIFY(ledger.head().size < remembered.size);
        ledger.clock.advance(std::chrono::minutes(1));
        ledger.view();
        QCOMPARE(ledger.head().size, remembered.size);
        QVERIFY(!ledger.continues(remembered));
    }

    void anEmptyDatabaseInPlaceOfAnOldOneIsNoticed()
    {
        Ledger ledger;
        ledger.view();
        ledger.close();
        for (const auto *file : {"/service.db", "/service.db-wal", "/service.db-shm"})
            QFile::remove(ledger.path() + QString::fromLatin1(file));
        QCOMPARE(ledger.open(), QStringLiteral("JOURNAL_MISMATCH rolledBack"));
    }

    void aDamagedOrMissingNodeIsFound()
    {
        for (const std::uint64_t position : {0U, 3U, 5U}) {
            Ledger ledger;
            for (int i = 0; i < 6; ++i)
                ledger.view();
            ledger.close();
            QVERIFY(JournalForger(ledger.path()).damageNode(position));
            QCOMPARE(ledger.open(), QStringLiteral("JOURNAL_MISMATCH nodes"));
            QVERIFY(JournalForger(ledger.path()).damageNode(position)); // and back
            QCOMPARE(ledger.open(), QString());
            ledger.close();
            QVERIFY(JournalForger(ledger.path()).removeNode(position));
            QVERIFY(ledger.open().startsWith(u"JOURNAL_MISMATCH"));
        }
    }

    void aKeyThatDidNotSignTheTreeSignsNothing()
    {
        Ledger ledger;
        ledger.view();
        ledger.close();
        const auto key = ledger.path() + QStringLiteral("/journal.key");
        QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
        QCOMPARE(ledger.open(), QStringLiteral("JOURNAL_MISMATCH keyMissing"));
        QVERIFY(!QFile::exists(key));
        QVERIFY(QFile::copy(ledger.path() + QStringLiteral("/service.key"), key));
        QCOMPARE(ledger.open(), QStringLiteral("JOURNAL_MISMATCH headNotSigned"));
    }

    void aChangeUnderARunningServiceStopsItFromSigning()
    {
        Ledger ledger;
        for (int i = 0; i < 6; ++i)
            ledger.view();
        QVERIFY(ledger.journal->check());
        QVERIFY(JournalForger(ledger.path()).damageNode(2));
        const auto found = ledger.journal->check();
        QVERIFY(!found);
        QCOMPARE(found.error().code(), FailureCode::JournalMismatch);
        QCOMPARE(ledger.view(), QString());
        QCOMPARE(ledger.head().size, 6U);
    }

    void theRunningServiceChecksItselfOnceADayByTheClock()
    {
        Ledger ledger;
        const auto policy = *service::Policy::loadDefault();
        service::journal::SelfCheck self(*ledger.journal, policy, ledger.clock);
        for (int i = 0; i < 6; ++i)
            ledger.view();
        QCOMPARE(*self.keepUp(), false); // the start has checked
        ledger.clock.advance(std::chrono::hours(24));
        QCOMPARE(*self.keepUp(), true);
        QCOMPARE(*self.keepUp(), false);
        QVERIFY(JournalForger(ledger.path()).damageNode(2));
        ledger.clock.advance(std::chrono::hours(24) - std::chrono::seconds(1));
        QCOMPARE(*self.keepUp(), false);
        ledger.clock.advance(std::chrono::seconds(1));
        QCOMPARE(self.keepUp().error().code(), FailureCode::JournalMismatch);
        QCOMPARE(self.keepUp().error().code(), FailureCode::JournalMismatch);
        QCOMPARE(ledger.view(), QString());
    }

    void aCheckThatIsStoppedIsDueAgainAndBlamesNobody()
    {
        Ledger ledger;
        const auto policy = *service::Policy::loadDefault();
        service::journal::SelfCheck self(*ledger.journal, policy, ledger.clock);
        ledger.view();
        ledger.clock.advance(std::chrono::hours(24));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(self.keepUp(stop.get_token()).error().code(), FailureCode::Cancelled);
        QVERIFY(!ledger.view().isEmpty());
        QCOMPARE(*self.keepUp(), true);
    }

    void aForgedTreeUnderARunningServiceIsFoundByItsOwnMemory()
    {
        Ledger ledger;
        ledger.view();
        const auto number = ledger.view();
        ledger.view();
        QVERIFY(
            JournalForger(ledger.path())
                .changeViewer(number, QStringLiteral("Басқа Біреу"), JournalForger::Seal::Forged));
        const auto found = ledger.journal->check();
        QVERIFY(!found);
        QCOMPARE(found.error().detail(Detail::Reason), QStringLiteral("forked"));
        QCOMPARE(ledger.view(), QString());
    }
};

QUJAT_TEST_CLASS(TamperingTest)
#include "TamperingTest.moc"
