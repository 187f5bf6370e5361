// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/DocumentStore.h"
#include "core/storage/HistoryStore.h"
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
        QVERIFY(store.save(access, secret).has_value());
        const auto kept = store.find(access.id);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->secret.shortCode.text(), QStringLiteral("482107"));
        QVERIFY(kept->secret.livingCodeKey->equals(secret.livingCodeKey->view()));
        QCOMPARE(kept->access.expiresAt, access.expiresAt);
        clock.advance(5min);
        QCOMPARE(outcomeOf(store.find(access.id)), QStringLiteral("ACCESS_NOT_FOUND"));
        QVERIFY(store.removeExpired().has_value());
        QCOMPARE(*temp.vault->database().number("SELECT count(*) FROM accesses"), 0);
    }

    void historyIsKeptByRole()
    {
        TempVault temp;
        FakeClock clock;
        const HistoryStore store(*temp.vault);
        std::vector<HistoryEntry> entries(150);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].number = QString::number(i);
            entries[i].at = clock.now() - std::chrono::minutes(i);
            entries[i].kind = QStringLiteral("viewing");
        }
        entries[0].viewer = Viewer{QStringLiteral("Оспанов Данияр"), QStringLiteral("Қонақ үй"),
                                   RecipientKind::LegalEntity};
        entries[0].documentType = idOf<DocumentType>("passport");
        QVERIFY(store.save(HistoryEntry::Role::Subject, entries).has_value());
        QVERIFY(store.save(HistoryEntry::Role::Viewer, {entries[1]}).has_value());
        const auto subject = store.load(HistoryEntry::Role::Subject);
        QCOMPARE(subject->size(), HistoryStore::most);
        QCOMPARE(subject->front().viewer->organisation, QStringLiteral("Қонақ үй"));
        QCOMPARE(subject->front().documentType->text(), QStringLiteral("passport"));
        QVERIFY(!subject->at(1).viewer.has_value());
        QCOMPARE(store.load(HistoryEntry::Role::Viewer)->size(), 1U);
    }
};

QUJAT_TEST_CLASS(StoresTest)
#include "StoresTest.moc"
