// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/Retention.h"

#include "core/journal/ProofFile.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/journal/Ledger.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <openssl/evp.h>

using namespace qujat;
using namespace qujat::testing;
using namespace qujat::service;
using namespace std::chrono_literals;
using qujat::journal::ProofContent;
using qujat::journal::ProofOutcome;
using qujat::journal::ProofReason;
using qujat::journal::Receipt;
using qujat::journal::ReceiptVerdict;

namespace {

constexpr auto ThreeYears = 24h * (365 * 3 + 1); // from noon of 2025-09-15, over one leap day

qint64 rowsOf(const Ledger &ledger, const char *sql)
{
    return *ledger.store->read([&](storage::Transaction &transaction) -> Result<qint64> {
        auto row = transaction.connection().query(sql);
        return row.next() ? row.number(0) : -1;
    });
}

QString numberOf(const Receipt &receipt)
{
    return qujat::journal::Leaf::fromBytes(receipt.leaf)->number();
}

/// The pages of an SQLCipher 4 file or of its write-ahead log, decrypted as whoever has the key and
/// a copy of the disk would do it; damaged or half written ones included.
QByteArray decryptedPages(const QString &path, const QByteArray &key, qsizetype header,
                          qsizetype frameHeader)
{
    constexpr qsizetype PageBytes = 4096;
    constexpr qsizetype ReserveBytes = 80; // 16 of IV, 64 of HMAC
    constexpr qsizetype SaltBytes = 16; // in front of the first page
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.readAll();
    QByteArray plain;
    for (qsizetype at = header; at + frameHeader + PageBytes <= bytes.size();
         at += frameHeader + PageBytes) {
        const auto page = bytes.mid(at + frameHeader, PageBytes);
        // The first page of the database is shorter by its salt; in the log, where pages are in no
        // order, both readings are tried.
        for (const auto start : {qsizetype(0), SaltBytes}) {
            const auto body = page.mid(start, PageBytes - ReserveBytes - start);
            const auto iv = page.mid(PageBytes - ReserveBytes, 16);
            QByteArray out(body.size() + 16, '\0');
            int written = 0;
            const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
                EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
            const auto raw = [](const QByteArray &some) {
                return reinterpret_cast<const unsigned char *>(some.constData());
            };
            EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, raw(key), raw(iv));
            EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
            EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(out.data()), &written,
                              raw(body), static_cast<int>(body.size()));
            plain += out.first(written);
        }
    }
    return plain;
}

/// Everything that lies on the disk of a ledger's database, also what no query reaches.
QByteArray onTheDisk(const Ledger &ledger)
{
    QFile keyFile(ledger.path() + QStringLiteral("/service.key"));
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("no key");
    const auto key = keyFile.readAll();
    const auto database = ledger.path() + QStringLiteral("/service.db");
    return decryptedPages(database, key, 0, 0)
        + decryptedPages(database + QStringLiteral("-wal"), key, 32, 24);
}

QByteArray seedOf(const Ledger &ledger, std::uint64_t position)
{
    return *ledger.store->read([&](storage::Transaction &transaction) -> Result<QByteArray> {
        const auto opening = storage::JournalStore(transaction).opening(position);
        return opening ? opening->seed : QByteArray();
    });
}

/// A file of receipts as a client writes it, oldest first.
QByteArray exported(Ledger &ledger, const std::vector<Receipt> &receipts)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    qujat::journal::ProofFileWriter writer(file, ledger.identity);
    std::uint64_t before = 0;
    for (const auto &receipt : receipts) {
        const auto size = qujat::journal::checkpointOf(receipt.checkpoint)->size;
        const auto proof =
            before == 0 ? std::vector<qujat::journal::Hash>() : *ledger.consistency(before, size);
        if (!writer.addHead(receipt.checkpoint, proof))
            qFatal("a head could not be written");
        before = size;
    }
    for (const auto &receipt : receipts) {
        if (!writer.addReceipt(receipt))
            qFatal("a receipt could not be written");
    }
    if (!writer.end())
        qFatal("the file could not be ended");
    return file.data();
}

/// What a stranger finds, with the names of the viewers that the file opens.
ProofOutcome outcomeOf(const QByteArray &bytes, const Ledger &ledger, ProofContent &content,
                       QStringList *viewers = nullptr)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return qujat::journal::checkProof(
               file, ledger.identity,
               [&](const Receipt &receipt, const qujat::journal::Leaf &) {
                   if (viewers != nullptr)
                       viewers->append(receipt.openings.value(QStringLiteral("viewerName")).value);
               },
               &content)
        .outcome;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_policy = *Policy::loadDefault(); }

    void D11_afterItsTimeANoteCanNoLongerBeReadOpenedOrGuessed()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        const auto number = ledger.view();
        const auto kept = ledger.receipt(Holder, number);
        ledger.clock.advance(ThreeYears - 1s);
        const auto recent = ledger.view();
        QCOMPARE(*retention.keepUp(), 0);
        QVERIFY(!ledger.receipt(Holder, number).leaf.isEmpty());

        ledger.clock.advance(24h);
        QVERIFY(*retention.keepUp() > 0);
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM note"), 2); // of the recent viewing
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM journal_opening WHERE position = 0"), 0);
        QVERIFY(ledger.receipt(Holder, number).leaf.isEmpty());
        QVERIFY(ledger.call("listJournalReceipts", Verifier)->body.value(u"items").toArray().size()
                == 1);
        QVERIFY(!ledger.receipt(Holder, recent).leaf.isEmpty());
        // The leaf is still there, and so is everything that was proven with it.
        QCOMPARE(qujat::journal::check(kept, ledger.identity), ReceiptVerdict::Valid);
        QVERIFY(ledger.continues(*qujat::journal::checkpointOf(kept.checkpoint)));
        const auto leaf = *ledger.store->read([](storage::Transaction &transaction) {
            return Result<QByteArray>(*storage::JournalStore(transaction).leaf(0));
        });
        QCOMPARE(leaf, kept.leaf);
        QCOMPARE(ledger.reopen(), QString());
    }

    void D11_aFileExportedBeforeStaysProofAndALaterOneContinuesIt()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        const auto old = ledger.receipt(Verifier, ledger.view());
        const auto before = exported(ledger, {old});
        ledger.clock.advance(ThreeYears + 1s);
        QVERIFY(*retention.keepUp() > 0);
        const auto recent = ledger.receipt(Verifier, ledger.view());
        QVERIFY(ledger.receipt(Verifier, numberOf(old)).leaf.isEmpty());

        ProofContent earlier;
        QStringList viewers;
        QCOMPARE(outcomeOf(before, ledger, earlier, &viewers), ProofOutcome::Valid);
        // What was exported stays readable to whoever was given it.
        QCOMPARE(viewers, QStringList{aViewing(ledger.clock.now()).shownViewer.name});
        ProofContent later;
        QCOMPARE(outcomeOf(exported(ledger, {old, recent}), ledger, later), ProofOutcome::Valid);
        QCOMPARE(qujat::journal::compareProofs(earlier, later), ProofReason::None);
    }

    void D11_nothingOfItIsLeftOnTheDiskOfTheDatabase()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        auto viewing = aViewing(ledger.clock.now());
        viewing.purpose = QStringLiteral("purpose-that-is-to-be-forgotten");
        const auto number = ledger.view(viewing);
        for (int i = 0; i < 40; ++i)
            QVERIFY(!ledger.view(viewing).isEmpty());
        const auto seed = seedOf(ledger, 0);
        QCOMPARE(seed.size(), 32);
        // The search finds what is there, in the log and in the database itself.
        QVERIFY(onTheDisk(ledger).contains(seed));
        QVERIFY(ledger.store->emptyLog());
        QVERIFY(onTheDisk(ledger).contains(seed));
        QVERIFY(onTheDisk(ledger).contains("purpose-that-is-to-be-forgotten"));
        ledger.clock.advance(ThreeYears + 1s);
        QVERIFY(*retention.keepUp() > 0);
        const auto left = onTheDisk(ledger);
        QVERIFY(left.contains(number.toUtf8())); // the leaf is for ever
        QVERIFY(!left.contains(seed));
        QVERIFY(!left.contains("purpose-that-is-to-be-forgotten"));
    }

    void D11_aReaderWhoKeepsTheOldPagesIsWaitedFor()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        QVERIFY(!ledger.view().isEmpty());
        const auto seed = seedOf(ledger, 0);
        ledger.clock.advance(ThreeYears + 1s);
        const auto during = ledger.store->read([&](storage::Transaction &transaction) {
            // A look that began before and is not over yet.
            return storage::JournalStore(transaction).opening(0)
                ? retention.keepUp()
                : Result<int>(failure(FailureCode::StorageFailed));
        });
        QVERIFY(during && *during > 0);
        QVERIFY(onTheDisk(ledger).contains(seed));
        QCOMPARE(*retention.keepUp(), 0); // the same day, and still it is seen to
        QVERIFY(!onTheDisk(ledger).contains(seed));
    }

    void theEndOfNotesIsItselfALeaf()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        ledger.view();
        ledger.clock.advance(ThreeYears + 1s);
        QVERIFY(*retention.keepUp() > 0);
        QCOMPARE(ledger.head().size, 2U);
    }

    void itIsDoneOnceADayByTheClock()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        QCOMPARE(*retention.keepUp(), 0);
        ledger.view();
        ledger.clock.setNow(ledger.clock.now() + ThreeYears + 1s);
        QVERIFY(*retention.keepUp() > 0);
        QCOMPARE(*retention.keepUp(), 0);
        QCOMPARE(ledger.head().size, 2U);
    }

    void howLongIsAMatterOfConfiguration()
    {
        Ledger ledger;
        QVERIFY(m_policy.apply({{QStringLiteral("noteYears"), 1}}));
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        ledger.view();
        ledger.clock.advance(24h * 366);
        QVERIFY(*retention.keepUp() > 0);
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM note"), 0);
    }

    void manyNotesEndInSeveralStepsAndNoneIsLeft()
    {
        Ledger ledger;
        service::journal::Retention retention(*ledger.store, m_policy, ledger.clock);
        const auto written =
            ledger.store->write([&](storage::Transaction &transaction) -> Result<bool> {
                storage::NoteStore notes(transaction);
                for (int i = 0; i < 1500; ++i)
                    notes.addViewing(aViewing(ledger.clock.now()));
                return true;
            });
        QVERIFY(written);
        ledger.clock.advance(ThreeYears + 24h);
        ledger.view();
        QCOMPARE(*retention.keepUp(), 4500);
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM note"), 2);
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM journal_opening WHERE position < 1500"), 0);
        QCOMPARE(rowsOf(ledger, "SELECT count(*) FROM journal_leaf"), 1502);
        QCOMPARE(ledger.reopen(), QString());
    }

    void whatIsNotYetOverCannotBeRemovedByMistake()
    {
        Ledger ledger;
        ledger.view();
        for (const char *attack :
             {"DELETE FROM note", "DELETE FROM journal_opening", "DELETE FROM journal_leaf",
              "DELETE FROM journal_node", "DELETE FROM journal_head",
              "UPDATE journal_leaf SET bytes = ''", "UPDATE journal_node SET hashes = ''",
              "UPDATE journal_head SET note = ''", "UPDATE journal_opening SET seed = ''"}) {
            const auto tried =
                ledger.store->write([&](storage::Transaction &transaction) -> Result<bool> {
                    transaction.connection().run(attack);
                    return true;
                });
            QVERIFY2(!tried, attack);
        }
    }

private:
    Policy m_policy = *Policy::loadDefault();
};

QUJAT_TEST_CLASS(RetentionTest)
#include "RetentionTest.moc"
