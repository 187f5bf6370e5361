// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/Journal.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/storage/Rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::service::storage;
using namespace qujat::testing;

class NoteStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<service::journal::Journal> m_journal;

    QString add(const ViewingNote &note)
    {
        return *m_store->write(
            [&](Transaction &t) -> Result<QString> { return NoteStore(t).addViewing(note); });
    }
    std::vector<StoredNote> find(const NoteQuery &query)
    {
        using Notes = Result<std::vector<StoredNote>>;
        return *m_store->read([&](Transaction &t) -> Notes { return NoteStore(t).find(query); });
    }
    static NoteQuery allOf(const Iin &account)
    {
        return {account, std::nullopt, std::nullopt, std::nullopt, 100};
    }

private Q_SLOTS:
    void init()
    {
        m_journal.reset();
        m_store.reset();
        m_folder = QTemporaryDir();
        auto opened = Store::open(m_folder.path());
        QVERIFY(opened);
        m_store = std::move(*opened);
        auto journal = service::journal::Journal::open(
            *m_store, QStringLiteral("journal.example/notes"), m_folder.path(), m_clock);
        QVERIFY(journal);
        m_journal = std::move(*journal);
    }

    void R000_18_3_oneViewingIsANoteInBothAccountsWithTheSameNumber()
    {
        const auto number = add(aViewing(m_clock.now()));
        const auto holders = find(allOf(Holder));
        const auto viewers = find(allOf(Verifier));
        QCOMPARE(holders.size(), 1U);
        QCOMPARE(viewers.size(), 1U);
        QCOMPARE(holders[0].entry.number, number);
        QCOMPARE(viewers[0].entry.number, number);
        QCOMPARE(holders[0].entry.at, viewers[0].entry.at);
        QCOMPARE(holders[0].entry.documentType, viewers[0].entry.documentType);
    }

    void D11_theSubjectSeesTheViewerAndTheViewerOnlyInitials()
    {
        add(aViewing(m_clock.now()));
        const auto holders = find(allOf(Holder));
        const auto viewers = find(allOf(Verifier));
        QCOMPARE(holders[0].entry.viewer->organisation, QStringLiteral("ЖШС"));
        QVERIFY(holders[0].recipientKind == RecipientKind::LegalEntity);
        QVERIFY(!viewers[0].entry.viewer);
        QCOMPARE(viewers[0].entry.subjectInitials, QStringLiteral("А. А."));
    }

    void D15_aViewingOfAChildsDocumentIsKeptForTheChildToo()
    {
        auto note = aViewing(m_clock.now());
        note.subject = Child;
        const auto number = add(note);
        QCOMPARE(find(allOf(Child)).size(), 1U);
        QCOMPARE(find(allOf(Holder)).size(), 1U);
        QCOMPARE(find(allOf(Verifier)).size(), 1U);
        QCOMPARE(find(allOf(Child))[0].entry.number, number);
    }

    void notesCannotBeChangedOrRemoved()
    {
        add(aViewing(m_clock.now()));
        for (const char *attack : {"UPDATE note SET at = 0", "DELETE FROM note"}) {
            const auto tried = m_store->write([&](Transaction &t) -> Result<bool> {
                t.connection().run(attack);
                return true;
            });
            QVERIFY(!tried);
        }
        QCOMPARE(find(allOf(Holder)).size(), 1U);
    }

    void aNoteWithoutItsLeafIsRefusedByTheDatabaseItself()
    {
        const auto tried = m_store->write([&](Transaction &t) -> Result<bool> {
            t.connection().run(
                "INSERT INTO note (number, account, role, subject, at, kind, channel,"
                " purpose) VALUES ('1', ?1, 'subject', ?1, 0, 'viewing', 'qr', '')",
                Holder);
            return true;
        });
        QVERIFY(!tried);
        QVERIFY(find(allOf(Holder)).empty());
    }

    void whereThereIsNoJournalNothingIsNoted()
    {
        m_journal.reset();
        const auto tried = m_store->write([&](Transaction &t) -> Result<QString> {
            return NoteStore(t).addViewing(aViewing({}));
        });
        QVERIFY(!tried);
        QCOMPARE(tried.error().code(), FailureCode::StorageFailed);
        QVERIFY(find(allOf(Holder)).empty());
    }

    void pagesFollowEachOtherNewestFirstWithoutGapOrRepeat()
    {
        for (int i = 0; i < 7; ++i) {
            m_clock.advance(std::chrono::seconds(1));
            add(aViewing(m_clock.now()));
        }
        QStringList numbers;
        std::optional<qint64> before;
        for (;;) {
            const auto page = find({Holder, HistoryEntry::Role::Subject, std::nullopt, before, 3});
            if (page.empty())
                break;
            for (const auto &note : page)
                numbers.append(note.entry.number);
            before = page.back().position;
        }
        QCOMPARE(numbers.size(), 7);
        QVERIFY(std::is_sorted(numbers.rbegin(), numbers.rend()));
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 7);
    }

    void theHistoryIsFilteredByTypeAndRole()
    {
        add(aViewing(m_clock.now()));
        auto other = aViewing(m_clock.now());
        other.documentType = *DocumentType::parse(QStringLiteral("diploma"));
        add(other);
        auto query = allOf(Holder);
        query.type = other.documentType;
        QCOMPARE(find(query).size(), 1U);
        query.role = HistoryEntry::Role::Viewer;
        QVERIFY(find(query).empty());
    }
};

QUJAT_TEST_CLASS(NoteStoreTest)
#include "NoteStoreTest.moc"
