// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/service/journal/Ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::testing;
using namespace qujat::service::storage;
using qujat::journal::ReceiptVerdict;

namespace {

QString refusal(const Result<service::http::Reply> &reply)
{
    return reply
        ? QStringLiteral("accepted")
        : reply.error().name() + u' ' + reply.error().detail(Detail::Field).value_or(QString());
}

qujat::journal::Receipt receiptIn(const QJsonObject &body)
{
    return qujat::journal::Receipt::fromJson(QJsonDocument(body).toJson())
        .value_or(qujat::journal::Receipt());
}

} // namespace

class JournalRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageOfReceiptsIsThePageOfHistoryUnderOneHead()
    {
        Ledger ledger;
        QStringList written;
        for (int i = 0; i < 7; ++i)
            written.prepend(ledger.view());
        QStringList read;
        QString cursor;
        do {
            const auto page = ledger.call("listJournalReceipts", Verifier,
                                          {{QStringLiteral("role"), QStringLiteral("viewer")},
                                           {QStringLiteral("limit"), QStringLiteral("3")},
                                           {QStringLiteral("size"), QStringLiteral("7")},
                                           {QStringLiteral("cursor"), cursor}});
            QVERIFY2(page.has_value(), qPrintable(refusal(page)));
            for (const auto &entry : page->body.value(u"items").toArray()) {
                auto item = entry.toObject();
                read.append(item.value(u"number").toString());
                item.insert(QStringLiteral("format"), QStringLiteral("qujat-receipt"));
                item.insert(QStringLiteral("formatVersion"), 1);
                item.insert(QStringLiteral("checkpoint"), page->body.value(u"checkpoint"));
                QCOMPARE(qujat::journal::check(receiptIn(item), ledger.identity),
                         ReceiptVerdict::Valid);
            }
            cursor = page->body.value(u"next").toString();
        } while (!cursor.isEmpty());
        QCOMPARE(read, written);
    }

    void aReceiptUnderALaterHeadIsOfTheSameLeaf()
    {
        Ledger ledger;
        const auto number = ledger.view();
        ledger.view();
        ledger.view();
        const auto later =
            ledger.receipt(Holder, number, {{QStringLiteral("size"), QStringLiteral("3")}});
        QCOMPARE(qujat::journal::check(later, ledger.identity), ReceiptVerdict::Valid);
        QCOMPARE(qujat::journal::checkpointOf(later.checkpoint)->size, 3U);
        QCOMPARE(later.leaf, ledger.receipt(Holder, number).leaf);
    }

    void theDataFreeReceiptOpensNothingOfThePersonAndStillProves()
    {
        Ledger ledger;
        auto note = aViewing(ledger.clock.now());
        note.over18 = true;
        const auto number = ledger.view(note);
        const auto reply = ledger.call("getDataFreeReceipt", Verifier, {}, number);
        QVERIFY2(reply.has_value(), qPrintable(refusal(reply)));
        const auto receipt = receiptIn(reply->body);
        QCOMPARE(qujat::journal::check(receipt, ledger.identity), ReceiptVerdict::Valid);
        QCOMPARE(receipt.openings.keys(),
                 QStringList({QStringLiteral("channel"), QStringLiteral("check"),
                              QStringLiteral("documentType"), QStringLiteral("over18"),
                              QStringLiteral("recipientKind"), QStringLiteral("viewerName"),
                              QStringLiteral("viewerOrganisation")}));
        QCOMPARE(receipt.openings.value(QStringLiteral("over18")).value, QStringLiteral("true"));
        const auto text = QJsonDocument(reply->body).toJson() + receipt.leaf;
        for (const auto &personal : {Holder.text(), note.subjectInitials, note.access->text()})
            QVERIFY2(!text.contains(personal.toUtf8()), qPrintable(personal));
        // The holder's receipt is of the same leaf, and opens who it was.
        const auto holders = ledger.receipt(Holder, number);
        QCOMPARE(holders.leaf, receipt.leaf);
        QCOMPARE(holders.openings.value(QStringLiteral("subject")).value, Holder.text());
    }

    void noPersonCanBeFoundFromADataFreeReceiptByTryingThemAll()
    {
        Ledger ledger;
        const auto number = ledger.view();
        const auto receipt =
            receiptIn(ledger.call("getDataFreeReceipt", Verifier, {}, number)->body);
        const auto leaf = *qujat::journal::Leaf::fromBytes(receipt.leaf);
        QVERIFY(leaf.holds(QStringLiteral("subject"),
                           ledger.receipt(Holder, number).openings[QStringLiteral("subject")]));
        // Every salt that the third party knows, with the right number: none of them opens it.
        for (const auto &opening : receipt.openings)
            QVERIFY(!leaf.holds(QStringLiteral("subject"), {opening.salt, Holder.text()}));
        QVERIFY(!leaf.holds(QStringLiteral("subject"), {QByteArray(16, '\0'), Holder.text()}));
    }

    void changingAnyByteOfAReceiptBreaksIt()
    {
        Ledger ledger;
        ledger.note(QStringLiteral("accessOpened"));
        const auto number = ledger.view();
        const auto whole = receiptIn(ledger.call("getDataFreeReceipt", Verifier, {}, number)->body);
        QCOMPARE(qujat::journal::check(whole, ledger.identity), ReceiptVerdict::Valid);
        for (qsizetype i = 0; i < whole.leaf.size(); ++i) {
            auto changed = whole;
            changed.leaf[i] = static_cast<char>(changed.leaf[i] ^ 1);
            QVERIFY(qujat::journal::check(changed, ledger.identity) != ReceiptVerdict::Valid);
        }
        for (auto opening = whole.openings.begin(); opening != whole.openings.end(); ++opening) {
            auto changed = whole;
            changed.openings[opening.key()].value += u'x';
            QCOMPARE(qujat::journal::check(changed, ledger.identity), ReceiptVerdict::OpeningWrong);
        }
    }

    void anAccountGetsReceiptsOfItsOwnNotesOnly()
    {
        Ledger ledger;
        const auto number = ledger.view();
        const auto opened = ledger.note(QStringLiteral("accessOpened"));
        QCOMPARE(refusal(ledger.call("getJournalReceipt", Child, {}, number)),
                 QStringLiteral("RESOURCE_NOT_FOUND number"));
        QCOMPARE(refusal(ledger.call("getJournalReceipt", Verifier, {}, opened)),
                 QStringLiteral("RESOURCE_NOT_FOUND number"));
        QCOMPARE(refusal(ledger.call("getDataFreeReceipt", Holder, {}, number)),
                 QStringLiteral("RESOURCE_NOT_FOUND number"));
        QCOMPARE(refusal(ledger.call("getJournalReceipt", Holder, {}, QStringLiteral("none"))),
                 QStringLiteral("RESOURCE_NOT_FOUND number"));
        QVERIFY(
            ledger.call("listJournalReceipts", Child)->body.value(u"items").toArray().isEmpty());
    }

    void sizesThatWereNeverSignedAreRefusedByName()
    {
        Ledger ledger;
        const auto together = ledger.store->write([&](Transaction &transaction) -> Result<bool> {
            NoteStore notes(transaction);
            for (int i = 0; i < 3; ++i)
                notes.addViewing(aViewing(ledger.clock.now()));
            return true;
        });
        QVERIFY(together);
        const auto number = ledger.view();
        const auto ask = [&](const char *from, const char *to) {
            return refusal(ledger.call("getJournalConsistency", Holder,
                                       {{QStringLiteral("from"), QString::fromLatin1(from)},
                                        {QStringLiteral("to"), QString::fromLatin1(to)}}));
        };
        QCOMPARE(ask("3", "4"), QStringLiteral("accepted"));
        QCOMPARE(ask("2", "4"), QStringLiteral("RESOURCE_NOT_FOUND from"));
        QCOMPARE(ask("1", "2"), QStringLiteral("RESOURCE_NOT_FOUND to"));
        QCOMPARE(ask("4", "3"), QStringLiteral("REQUEST_MALFORMED from"));
        QCOMPARE(ask("3", "5"), QStringLiteral("REQUEST_MALFORMED to"));
        const auto sized = [&](const char *size) {
            return refusal(ledger.call("getJournalReceipt", Holder,
                                       {{QStringLiteral("size"), QString::fromLatin1(size)}},
                                       number));
        };
        QCOMPARE(sized("4"), QStringLiteral("accepted"));
        QCOMPARE(sized("3"), QStringLiteral("RESOURCE_NOT_FOUND size")); // before it was written
        QCOMPARE(sized("2"), QStringLiteral("RESOURCE_NOT_FOUND size"));
    }

    void whatCannotChangeIsNotSentTwice()
    {
        Ledger ledger;
        const auto number = ledger.view();
        const auto first = ledger.call("getJournalReceipt", Holder, {}, number);
        const auto etag = first->headers.front().second;
        ledger.view();
        QCOMPARE(ledger.call("getJournalReceipt", Holder, {}, number, etag)->status, 304);
        QCOMPARE(ledger.call("getJournalReceipt", Verifier, {}, number, etag)->status, 200);
        const auto proof = ledger.call("getJournalConsistency", Holder,
                                       {{QStringLiteral("from"), QStringLiteral("1")}});
        QCOMPARE(proof->headers.front().second, QByteArray("\"1-2\""));
        QCOMPARE(ledger
                     .call("getJournalConsistency", Holder,
                           {{QStringLiteral("from"), QStringLiteral("1")}}, {}, "\"1-2\"")
                     ->status,
                 304);
    }
};

QUJAT_TEST_CLASS(JournalRoutesTest)
#include "JournalRoutesTest.moc"
