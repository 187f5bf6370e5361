// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/journal/Ledger.h"

#include <QTest>

#include <random>

using namespace qujat;
using namespace qujat::testing;
using namespace qujat::service::storage;
using qujat::journal::Checkpoint;
using qujat::journal::ReceiptVerdict;

namespace {

constexpr int UsualHistories = 6;
constexpr int Steps = 40;

/// QUJAT_SEED repeats a run; QUJAT_HISTORIES makes it longer.
unsigned fromEnvironment(const char *name, unsigned otherwise)
{
    bool given = false;
    const auto value = qEnvironmentVariable(name).toUInt(&given);
    return given ? value : otherwise;
}

/// What has happened, as somebody outside remembers it.
struct Memory {
    QStringList viewings;
    QStringList others;
    QList<Checkpoint> heads;
};

} // namespace

class RandomHistoriesTest : public QObject {
    Q_OBJECT

    /// One random thing: events one by one, a batch of several, a refused one, a restart.
    static void step(Ledger &ledger, Memory &memory, std::mt19937 &random)
    {
        ledger.clock.advance(std::chrono::seconds(random() % 1000));
        switch (random() % 6) {
        case 0:
        case 1:
            memory.viewings.append(ledger.view());
            break;
        case 2:
            memory.others.append(ledger.note(QStringLiteral("accessOpened")));
            break;
        case 3: {
            const auto count = 2 + random() % 9;
            const auto numbers =
                ledger.store->write([&](Transaction &transaction) -> Result<QStringList> {
                    QStringList made;
                    for (unsigned i = 0; i < count; ++i)
                        made.append(
                            NoteStore(transaction).addViewing(aViewing(ledger.clock.now())));
                    return made;
                });
            memory.viewings += numbers.value_or(QStringList());
            break;
        }
        case 4: {
            const auto refused =
                ledger.store->write([&](Transaction &transaction) -> Result<QString> {
                    NoteStore(transaction).addViewing(aViewing(ledger.clock.now()));
                    return failure(FailureCode::OwnDocument);
                });
            QVERIFY(!refused);
            break;
        }
        default:
            QCOMPARE(ledger.reopen(), QString());
        }
        memory.heads.append(ledger.head());
    }

    static void checkAll(Ledger &ledger, const Memory &memory)
    {
        // The history never had another beginning than it has now.
        for (const auto &head : memory.heads)
            QVERIFY(ledger.continues(head));
        const auto newest = QString::number(ledger.head().size);
        const QMap<QString, QString> underNewest{{QStringLiteral("size"), newest}};
        for (const auto &number : memory.viewings) {
            QVERIFY(!number.isEmpty());
            const auto holders = ledger.receipt(Holder, number);
            const auto verifiers = ledger.receipt(Verifier, number);
            QCOMPARE(holders.leaf, verifiers.leaf);
            QCOMPARE(holders.index, verifiers.index);
            QVERIFY(holders.proof == verifiers.proof);
            QCOMPARE(holders.checkpoint, verifiers.checkpoint);
            for (const auto &receipt :
                 {holders, verifiers, ledger.receipt(Holder, number, underNewest)})
                QCOMPARE(qujat::journal::check(receipt, ledger.identity), ReceiptVerdict::Valid);
        }
        for (const auto &number : memory.others)
            QCOMPARE(qujat::journal::check(ledger.receipt(Holder, number), ledger.identity),
                     ReceiptVerdict::Valid);
        QVERIFY(ledger.journal->check());
    }

private Q_SLOTS:
    void everyHistoryIsProvenToBothSidesAtEverySize()
    {
        const auto seed = fromEnvironment("QUJAT_SEED", std::random_device()());
        const auto histories = fromEnvironment("QUJAT_HISTORIES", UsualHistories);
        qInfo("QUJAT_SEED=%u", seed);
        for (unsigned history = 0; history < histories; ++history) {
            std::mt19937 random(seed + history);
            Ledger ledger;
            Memory memory;
            for (int i = 0; i < Steps; ++i) {
                step(ledger, memory, random);
                if (QTest::currentTestFailed())
                    return;
            }
            checkAll(ledger, memory);
            if (QTest::currentTestFailed()) {
                qWarning("history %u of QUJAT_SEED=%u", history, seed);
                return;
            }
        }
    }
};

QUJAT_TEST_CLASS(RandomHistoriesTest)
#include "RandomHistoriesTest.moc"
