// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/journal/Ledger.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace qujat;
using namespace qujat::testing;
using namespace qujat::service::storage;
using qujat::journal::ReceiptVerdict;

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalHasASignedHeadBeforeItHasALeaf()
    {
        Ledger ledger;
        const auto head = ledger.head();
        QCOMPARE(head.size, 0U);
        QVERIFY(head.root == qujat::journal::emptyRoot());
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const auto *file : {"/journal.key", "/journal.head"})
            QCOMPARE(QFileInfo(ledger.path() + QString::fromLatin1(file)).permissions(), owner);
    }

    void everyEventIsALeafUnderAHeadOfItsOwnCommit()
    {
        Ledger ledger;
        for (int i = 1; i <= 9; ++i) {
            const auto number = i % 2 == 0 ? ledger.view() : ledger.note(QStringLiteral("pinSet"));
            QVERIFY(!number.isEmpty());
            QCOMPARE(ledger.head().size, std::uint64_t(i));
            const auto receipt = ledger.receipt(Holder, number);
            QCOMPARE(receipt.index, std::uint64_t(i - 1));
            QCOMPARE(qujat::journal::checkpointOf(receipt.checkpoint)->size, std::uint64_t(i));
            QCOMPARE(qujat::journal::check(receipt, ledger.identity), ReceiptVerdict::Valid);
        }
    }

    void holderAndVerifierGetTheSameReceiptWheneverTheyAsk()
    {
        Ledger ledger;
        ledger.note(QStringLiteral("accessOpened"));
        const auto number = ledger.view();
        const auto holders = ledger.receipt(Holder, number);
        ledger.clock.advance(std::chrono::hours(2));
        ledger.view();
        const auto verifiers = ledger.receipt(Verifier, number);
        QCOMPARE(holders.leaf, verifiers.leaf);
        QCOMPARE(holders.index, verifiers.index);
        QVERIFY(holders.proof == verifiers.proof);
        QCOMPARE(holders.checkpoint, verifiers.checkpoint);
        QCOMPARE(qujat::journal::check(holders, ledger.identity), ReceiptVerdict::Valid);
        QCOMPARE(qujat::journal::check(verifiers, ledger.identity), ReceiptVerdict::Valid);
        // What is opened is each one's own, and the same value where both may know it.
        QCOMPARE(holders.openings.value(QStringLiteral("viewerName")).value,
                 verifiers.openings.value(QStringLiteral("viewerName")).value);
        QVERIFY(holders.openings.contains(QStringLiteral("subject")));
        QVERIFY(!verifiers.openings.contains(QStringLiteral("subject")));
        QVERIFY(verifiers.openings.contains(QStringLiteral("viewer")));
        QVERIFY(!holders.openings.contains(QStringLiteral("viewer")));
    }

    void aLeafTellsNobodyAnythingAboutAPerson()
    {
        Ledger ledger;
        const auto leaf = ledger.receipt(Holder, ledger.view()).leaf;
        const auto note = aViewing(ledger.clock.now());
        for (const auto &personal :
             {Holder.text(), Verifier.text(), note.shownViewer.name, note.shownViewer.organisation,
              note.purpose, note.subjectInitials, note.documentType.text(), note.access->text()})
            QVERIFY2(!leaf.contains(personal.toUtf8()), qPrintable(personal));
        // The same event again has other commitments: nothing can be looked up by its value.
        const auto again = ledger.receipt(Holder, ledger.view()).leaf;
        const auto hashesOf = [](const QByteArray &bytes) {
            return QJsonDocument::fromJson(bytes).object().value(u"commitments").toObject();
        };
        const auto one = hashesOf(leaf);
        const auto two = hashesOf(again);
        QVERIFY(one.size() > 8);
        for (auto entry = one.begin(); entry != one.end(); ++entry)
            QVERIFY(two.value(entry.key()) != entry.value());
    }

    void whatIsWrittenTogetherSharesOneHead()
    {
        Ledger ledger;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    ledger.view();
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(ledger.head().size, 160U);
        const auto heads = *ledger.store->read([](Transaction &transaction) -> Result<qint64> {
            auto row = transaction.connection().query("SELECT count(*) FROM journal_head");
            return row.next() ? row.number(0) : 0;
        });
        QVERIFY2(heads <= 161, qPrintable(QString::number(heads)));
        QCOMPARE(ledger.reopen(), QString());
    }

    void aRefusedChangeLeavesNoLeaf()
    {
        Ledger ledger;
        const auto refused = ledger.store->write([&](Transaction &transaction) -> Result<QString> {
            NoteStore(transaction).addViewing(aViewing(ledger.clock.now()));
            return failure(FailureCode::OwnDocument);
        });
        QVERIFY(!refused);
        QCOMPARE(ledger.head().size, 0U);
        QVERIFY(!ledger.view().isEmpty());
        QCOMPARE(ledger.head().size, 1U);
        QCOMPARE(ledger.reopen(), QString());
    }

    void theHeadCarriesTheTimeAtWhichItIsTheNewest()
    {
        Ledger ledger;
        ledger.view();
        const auto timeOf = [&] {
            return qujat::journal::openHead(ledger.journal->head(), ledger.identity)->signedAt;
        };
        QCOMPARE(timeOf(), ledger.clock.now());
        ledger.clock.advance(std::chrono::minutes(5));
        QCOMPARE(timeOf(), ledger.clock.now());
    }

    void theJournalGoesOnAfterARestart()
    {
        Ledger ledger;
        ledger.view();
        const auto before = ledger.head();
        QCOMPARE(ledger.reopen(), QString());
        QCOMPARE(ledger.head(), before);
        ledger.view();
        QVERIFY(ledger.continues(before));
        QCOMPARE(ledger.journal->identity(), ledger.identity);
    }

    void notesFromBeforeThereWasAJournalAreBroughtIntoIt()
    {
        Ledger ledger;
        auto child = aViewing(ledger.clock.now());
        child.subject = Child;
        const QStringList numbers{ledger.view(), ledger.note(QStringLiteral("accessOpened")),
                                  ledger.view(child)};
        // As a database of the version before: notes, and no journal at all.
        const auto emptied = ledger.store->write([](Transaction &transaction) -> Result<bool> {
            auto &connection = transaction.connection();
            for (const char *trigger :
                 {"journal_leaf_is_never_removed", "journal_node_is_never_removed",
                  "journal_head_is_never_removed", "journal_opening_is_kept_for_its_time"})
                connection.execute(("DROP TRIGGER " + QByteArray(trigger)).constData());
            return connection.execute("DELETE FROM journal_leaf; DELETE FROM journal_node;"
                                      "DELETE FROM journal_head; DELETE FROM journal_opening");
        });
        QVERIFY(emptied);
        ledger.close();
        QVERIFY(QFile::remove(ledger.path() + QStringLiteral("/journal.head")));
        QCOMPARE(ledger.open(), QString());
        QCOMPARE(ledger.head().size, 3U);
        for (const auto &number : numbers)
            QCOMPARE(qujat::journal::check(ledger.receipt(Holder, number), ledger.identity),
                     ReceiptVerdict::Valid);
        const auto verifiers = ledger.receipt(Verifier, numbers[0]);
        QCOMPARE(verifiers.leaf, ledger.receipt(Holder, numbers[0]).leaf);
        QCOMPARE(verifiers.openings.value(QStringLiteral("viewer")).value, Verifier.text());
        QCOMPARE(ledger.receipt(Child, numbers[2]).openings.value(QStringLiteral("holder")).value,
                 Holder.text());
        ledger.view();
        QCOMPARE(ledger.reopen(), QString());
    }
};

QUJAT_TEST_CLASS(JournalTest)
#include "JournalTest.moc"
