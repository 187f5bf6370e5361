// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/DocumentStore.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/JournalStore.h"
#include "tests/support/Await.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TempVault.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::storage;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

template <typename T>
T idOf(const char *text)
{
    return *T::parse(QString::fromLatin1(text));
}

DocumentCopy aCopy(const FakeClock &clock)
{
    return {.id = idOf<DocumentId>("d1"),
            .type = idOf<DocumentType>("identity_card"),
            .cms = "signed",
            .formCms = "form",
            .retrievedAt = clock.now() - 1s,
            .verifiedAt = clock.now(),
            .registry = QStringLiteral("population"),
            .requestNumber = QStringLiteral("R-1")};
}

constexpr auto Subject = HistoryEntry::Role::Subject;

/// Newest first, numbered from 0.
std::vector<HistoryEntry> someNotes(const FakeClock &clock, std::size_t count)
{
    std::vector<HistoryEntry> entries(count);
    for (std::size_t i = 0; i < count; ++i) {
        entries[i].number = QString::number(i);
        entries[i].at = clock.now() - std::chrono::minutes(i);
        entries[i].kind = QStringLiteral("viewing");
    }
    return entries;
}

} // namespace

class StoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsGivenForSeventyTwoHoursAndNoLonger()
    {
        TempVault temp;
        FakeClock clock;
        const DocumentStore store(*temp.vault, clock);
        QVERIFY(store.saveCopy(aCopy(clock)).has_value());
        clock.advance(72h);
        const auto copy = store.copy(idOf<DocumentId>("d1"));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->cms, QByteArray("signed"));
        QCOMPARE(copy->verifiedAt, clock.now() - 72h);
        clock.advance(1ms);
        QCOMPARE(outcomeOf(store.copy(idOf<DocumentId>("d1"))), QStringLiteral("DOC_NOT_FOUND"));
    }

    void aCopyFromTheFutureHasNoAgeAndIsNotGiven()
    {
        TempVault temp;
        FakeClock clock;
        const DocumentStore store(*temp.vault, clock);
        QVERIFY(store.saveCopy(aCopy(clock)).has_value());
        clock.setNow(clock.now() - 1h);
        QCOMPARE(outcomeOf(store.copy(idOf<DocumentId>("d1"))), QStringLiteral("DOC_NOT_FOUND"));
    }

    void oldCopiesAreRemoved()
    {
        TempVault temp;
        FakeClock clock;
        const DocumentStore store(*temp.vault, clock);
        QVERIFY(store.saveCopy(aCopy(clock)).has_value());
        clock.advance(80h);
        QVERIFY(store.removeOlderThan(72h).has_value());
        QCOMPARE(*temp.vault->database().number("SELECT count(*) FROM document_copies"), 0);
    }

    void theListIsKeptInItsOrderWithItsTime()
    {
        TempVault temp;
        FakeClock clock;
        const DocumentStore store(*temp.vault, clock);
        QVERIFY(store.list().has_value());
        QVERIFY(!store.list()->has_value());
        std::vector<ListedDocument> items(2);
        items[0].id = idOf<DocumentId>("z");
        items[0].type = idOf<DocumentType>("passport");
        items[1].id = idOf<DocumentId>("a");
        items[1].type = idOf<DocumentType>("birth_certificate");
        items[1].relation = Relation::Child;
        items[1].surname = QStringLiteral("Ахметова");
        items[1].state = ListedDocument::State::NotFound;
        QVERIFY(store.saveList(items).has_value());
        QVERIFY(store.saveList(items).has_value());
        const auto kept = store.list();
        QVERIFY(kept.has_value() && kept->has_value());
        QCOMPARE((*kept)->items.size(), 2U);
        QCOMPARE((*kept)->items.at(0).id.text(), QStringLiteral("z"));
        QCOMPARE((*kept)->items.at(1).surname, QStringLiteral("Ахметова"));
        QVERIFY((*kept)->items.at(1).relation == Relation::Child);
        QVERIFY((*kept)->items.at(1).state == ListedDocument::State::NotFound);
        QCOMPARE((*kept)->listedAt, clock.now());
    }

    void aFormIsKeptWithItsTag()
    {
        TempVault temp;
        FakeClock clock;
        const DocumentStore store(*temp.vault, clock);
        const auto type = idOf<DocumentType>("passport");
        QVERIFY(!store.form(type)->has_value());
        QVERIFY(store.saveForm(type, {"cms", "\"1\""}).has_value());
        QCOMPARE((*store.form(type))->tag, QByteArray("\"1\""));
    }

    void theSecretOfAnAccessLivesAsLongAsTheAccess()
    {
        TempVault temp;
        FakeClock clock;
        const AccessStore store(*temp.vault, clock);
        OpenAccess access;
        access.id = idOf<GrantId>("MFRGGZDFMZTWQ2LKNNWG23TPOA");
        access.documentId = idOf<DocumentId>("d1");
        access.documentType = idOf<DocumentType>("identity_card");
        access.openedAt = clock.now();
        access.expiresAt = clock.now() + 5min;
        const AccessSecret secret{.shortCode = *ShortCode::parse(QStringLiteral("482107")),
                                  .livingCodeKey = std::make_shared<const SecretBytes>(
                                      SecretBytes::takeFrom(QByteArray(32, 'k'))),
                                  .step = 1000ms,
                                  .lifeSteps = 3};
        QVERIFY(store.save({access, secret, 45}).has_value());
        const auto kept = store.find(access.id);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->secret.shortCode.text(), QStringLiteral("482107"));
        QVERIFY(kept->secret.livingCodeKey->equals(secret.livingCodeKey->view()));
        QCOMPARE(kept->access.expiresAt, access.expiresAt);
        QCOMPARE(kept->journalSize, 45);
        clock.advance(5min);
        QCOMPARE(outcomeOf(store.find(access.id)), QStringLiteral("ACCESS_NOT_FOUND"));
        QVERIFY(store.removeExpired().has_value());
        QCOMPARE(*temp.vault->database().number("SELECT count(*) FROM accesses"), 0);
    }

    void aMeetingIsKeptUntilItWasCompared()
    {
        TempVault temp;
        const JournalStore store(*temp.vault);
        const Meeting meeting{QStringLiteral("V-1"), QStringLiteral("QJ2A"), QStringLiteral("QJ2B"),
                              "head"};
        QVERIFY(store.addMeeting(meeting).has_value());
        QVERIFY(store.addMeeting(meeting).has_value()); // the same answer, given twice
        const auto kept = store.meetings();
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().secondCode, meeting.secondCode);
        QCOMPARE(kept->front().holderHead, meeting.holderHead);
        QVERIFY(store.endMeeting(meeting.number).has_value());
        QVERIFY(store.meetings()->empty());
    }

    void historyIsKeptByRoleAndReadByThePage()
    {
        TempVault temp;
        FakeClock clock;
        const HistoryStore store(*temp.vault);
        auto entries = someNotes(clock, 150);
        entries[0].viewer = Viewer{QStringLiteral("Оспанов Данияр"), QStringLiteral("Қонақ үй"),
                                   RecipientKind::LegalEntity};
        entries[0].documentType = idOf<DocumentType>("passport");
        QVERIFY(store.addNewer(Subject, entries).has_value());
        QVERIFY(store.addNewer(HistoryEntry::Role::Viewer, {entries[1]}).has_value());
        QCOMPARE(*store.count(Subject), 150);
        QCOMPARE(*store.count(HistoryEntry::Role::Viewer), 1);
        const auto first = store.page(Subject, {}, 0, 10);
        QCOMPARE(first->size(), 10U);
        QCOMPARE(first->front().entry.number, entries[0].number);
        QCOMPARE(first->front().entry.at, entries[0].at);
        QCOMPARE(first->front().entry.viewer->organisation, QStringLiteral("Қонақ үй"));
        QCOMPARE(first->front().entry.documentType->text(), QStringLiteral("passport"));
        QVERIFY(!first->at(1).entry.viewer.has_value());
        QCOMPARE(store.page(Subject, {}, 145, 10)->size(), 5U);
        QCOMPARE(store.page(Subject, {}, 145, 10)->back().entry.number, QStringLiteral("149"));
        QCOMPARE(**store.rowOf(Subject, {}, QStringLiteral("77")), 77);
        QVERIFY(!store.rowOf(Subject, {}, QStringLiteral("none"))->has_value());
    }

    void notesComeAboveAndBelowWithoutGaps()
    {
        TempVault temp;
        FakeClock clock;
        const HistoryStore store(*temp.vault);
        const auto all = someNotes(clock, 9);
        QVERIFY(store.addNewer(Subject, {all.begin() + 3, all.begin() + 5}).has_value());
        QVERIFY(store.addOlder(Subject, {all.begin() + 5, all.begin() + 8}).has_value());
        QVERIFY(store.addNewer(Subject, {all.begin(), all.begin() + 2}).has_value());
        // One that was written at the same moment as its neighbours.
        QVERIFY(store.setProof(Subject, all[1].number, NoteProof::Proven).has_value());
        QVERIFY(store.addAbove(Subject, all[3].number, all[2]).has_value());
        QVERIFY(store.addOlder(Subject, {all[8]}).has_value());
        const auto kept = store.page(Subject, {}, 0, 20);
        QCOMPARE(kept->size(), 9U);
        for (std::size_t i = 0; i < 9; ++i) {
            QCOMPARE(kept->at(i).entry.number, all[i].number);
            QCOMPARE(kept->at(i).proof, i == 1 ? NoteProof::Proven : NoteProof::Pending);
        }
        QCOMPARE(store.withoutProof(Subject, 3)->size(), 3U);
        QCOMPARE(store.withoutProof(Subject, 3)->at(1).number, all[2].number);
    }

    void aFilterHasItsOwnRows()
    {
        TempVault temp;
        FakeClock clock;
        const HistoryStore store(*temp.vault);
        auto all = someNotes(clock, 30);
        const auto passport = idOf<DocumentType>("passport");
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % 3 == 0)
                all[i].documentType = passport;
            else if (i % 3 == 1)
                all[i].documentType = idOf<DocumentType>("identity_card");
        }
        QVERIFY(store.addNewer(Subject, {all.begin() + 10, all.begin() + 20}).has_value());
        QVERIFY(store.addOlder(Subject, {all.begin() + 20, all.end()}).has_value());
        QVERIFY(store.addNewer(Subject, {all.begin(), all.begin() + 10}).has_value());
        QCOMPARE(*store.count(Subject, passport), 10);
        const auto page = store.page(Subject, passport, 4, 3);
        QCOMPARE(page->size(), 3U);
        QCOMPARE(page->front().entry.number, QStringLiteral("12"));
        QCOMPARE(**store.rowOf(Subject, passport, QStringLiteral("27")), 9);
        QCOMPARE(store.types(Subject)->size(), 2U);
        QCOMPARE(store.types(Subject)->front().text(), QStringLiteral("identity_card"));
        QVERIFY(store.types(HistoryEntry::Role::Viewer)->empty());
        QCOMPARE(*store.count(HistoryEntry::Role::Viewer, passport), 0);
    }

    void headsReceiptsAndAlarmsAreKept()
    {
        TempVault temp;
        FakeClock clock;
        const HistoryStore history(*temp.vault);
        const JournalStore store(*temp.vault);
        QVERIFY(!store.lastHead()->has_value());
        QVERIFY(store.addHead({3, "three", "", clock.now()}).has_value());
        QVERIFY(store.addHead({9, "nine", QByteArray(64, 'p'), clock.now()}).has_value());
        QVERIFY(!store.addHead({9, "another nine", "", clock.now()}).has_value());
        QCOMPARE((*store.lastHead())->checkpoint, QByteArray("nine"));
        QCOMPARE((*store.headUpTo(8))->size, 3);
        QVERIFY(!store.headUpTo(2)->has_value());
        QCOMPARE(store.headsFrom(0)->size(), 2U);

        const auto notes = someNotes(clock, 3);
        QVERIFY(history.addNewer(Subject, notes).has_value());
        QVERIFY(store.keepReceipt(Subject, notes[0].number, "receipt 0", 8).has_value());
        QVERIFY(store.keepReceipt(Subject, notes[2].number, "receipt 2", 4).has_value());
        QCOMPARE(*store.receipt(Subject, notes[0].number), QByteArray("receipt 0"));
        QVERIFY(store.receipt(Subject, notes[1].number)->isEmpty());
        QCOMPARE((*history.find(Subject, notes[2].number))->proof, NoteProof::Proven);
        QCOMPARE(store.receiptsAfter(Subject, {}, 10)->size(), 2U);
        QCOMPARE(store.receiptsAfter(Subject, notes[0].number, 10)->front().second,
                 QByteArray("receipt 2"));
        QCOMPARE(store.neighbours(6)->before, notes[2].at);
        QCOMPARE(store.neighbours(6)->after, notes[0].at);
        QVERIFY(!store.neighbours(4)->before.has_value());

        const JournalAlarm alarm{.id = 0,
                                 .kind = JournalAlarm::Kind::Forked,
                                 .subject = QStringLiteral("9"),
                                 .raisedAt = clock.now(),
                                 .confirmedAt = std::nullopt,
                                 .evidence = "{}"};
        QCOMPARE(*store.raise(alarm), true);
        QCOMPARE(*store.raise(alarm), false);
        const auto alarms = store.alarms();
        QCOMPARE(alarms->size(), 1U);
        QCOMPARE(alarms->front().kind, JournalAlarm::Kind::Forked);
        QVERIFY(!alarms->front().confirmedAt);
        QVERIFY(store.confirm(alarms->front().id, clock.now()).has_value());
        clock.advance(1h);
        QVERIFY(store.confirm(alarms->front().id, clock.now()).has_value());
        QCOMPARE(store.alarms()->front().confirmedAt, clock.now() - 1h);
    }
};

QUJAT_TEST_CLASS(StoresTest)
#include "StoresTest.moc"
