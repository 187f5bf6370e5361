// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/LivingCodeCheck.h"
#include "app/egov/storage/NoteStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QTest>

using namespace qujat;
using namespace qujat::service::documents;
using namespace qujat::testing;
using qujat::service::scenario::RegistryFault;

class ViewingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R000_18_3_aViewingIsNotedOnceInBothAccountsBeforeTheDocumentLeaves()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.clock.advance(std::chrono::seconds(5));
        const auto viewing = world.view(*access);
        QVERIFY(viewing);
        const auto holders = world.notes("A");
        const auto viewers = world.notes("V");
        QCOMPARE(holders.size(), 1U);
        QCOMPARE(viewers.size(), 1U);
        QCOMPARE(holders[0].entry.number, viewing->viewing.number);
        QCOMPARE(viewers[0].entry.number, viewing->viewing.number);
        QVERIFY(holders[0].entry.viewer->organisation.contains(QStringLiteral("Алатау")));
        QVERIFY(holders[0].recipientKind == RecipientKind::LegalEntity);
        QCOMPARE(viewers[0].entry.subjectInitials, QStringLiteral("А. А."));
        QCOMPARE(world.events("A").last(), QStringLiteral("accessViewed"));
    }

    void R000_18_3_whenNotesCannotBeStoredNothingIsShown()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.switchboard.setNotesFail(true);
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("NOTE_FAILED"));
        QVERIFY(world.notes("A").empty());
        QVERIFY(world.notes("V").empty());
        QVERIFY(world.services->accesses.find(world.iin("A"), access->grant.id)->viewings.empty());
        world.switchboard.setNotesFail(false);
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ok"));
    }

    void S08_aMillisecondBeforeFiveMinutesItOpensAndAtFiveMinutesNot()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.clock.advance(std::chrono::minutes(5) - std::chrono::milliseconds(1));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ok"));
        world.clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_EXPIRED"));
        QCOMPARE(world.notes("V").size(), 1U);
        QCOMPARE(world.audited("viewingRefused"), 1);
    }

    void whoTriedWithAnEndedAccessStandsOnceInTheHoldersHistory_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << false << QStringLiteral("ACCESS_EXPIRED");
        QTest::newRow("closed") << true << QStringLiteral("ACCESS_CLOSED");
    }
    void whoTriedWithAnEndedAccessStandsOnceInTheHoldersHistory()
    {
        QFETCH(bool, closed);
        QFETCH(QString, reason);
        World world;
        const auto access = world.open();
        QVERIFY(access);
        if (closed)
            QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        else
            world.clock.advance(std::chrono::minutes(5));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(outcome(world.view(*access)), reason);
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 1U);
        const auto note = world.notes("A", u"refusedViewing").front();
        QCOMPARE(note.entry.reason, reason);
        QCOMPARE(note.access, access->grant.id);
        QVERIFY(note.entry.viewer->organisation.contains(QStringLiteral("Алатау")));
        QCOMPARE(world.events("A").last(), QStringLiteral("historyChanged"));
        // Somebody else is somebody else.
        QCOMPARE(outcome(world.view(*access, "G")), reason);
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 2U);
        // The own code before the own camera is nobody's attempt.
        QCOMPARE(outcome(world.view(*access, "A")), reason);
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 2U);
        QVERIFY(world.notes("G", u"refusedViewing").empty());
        // Each of them is a leaf all the same, and no leaf says who it was.
        QCOMPARE(world.leaves(u"refusedViewing").size(), 5U);
        for (const auto &leaf : world.leaves(u"refusedViewing")) {
            for (const auto *fixture : {"A", "V", "G"})
                QVERIFY(!leaf.contains(world.iin(fixture).text().toUtf8()));
        }
    }
    void twoThirdPartiesOfOneNameAndOrganisationAreTwo()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        auto twin = world.thirdParty("G");
        twin.shown = world.thirdParty("V").shown;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_CLOSED"));
            QCOMPARE(outcome(world.view(twin, world.pictures(*access))),
                     QStringLiteral("ACCESS_CLOSED"));
        }
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 2U);
    }
    void aGuessThatMeetsNobodysAccessIsALeafBeforeItIsRefused()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        auto frames = world.pictures(*access);
        frames[1][60] = frames[1][60] == u'A' ? u'B' : u'A';
        QCOMPARE(outcome(world.view(world.thirdParty("G"), frames)), QStringLiteral("QR_INVALID"));
        const auto code = access->code.text();
        const auto wrong = code.left(5) + (code.back() == u'0' ? u'1' : u'0');
        QCOMPARE(outcome(world.ask("V", wrong)), QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(world.leaves(u"refusedViewing").size(), 2U);
    }
    void theHeadThatTheCodesNameIsGivenToTheThirdParty()
    {
        World world;
        const auto head = world.journal->head();
        const auto size = qujat::journal::checkpointOf(head)->size;
        const auto access =
            world.services->accesses.open(world.iin("A"), world.document("A", "identity_card"),
                                          std::chrono::minutes(5), world.newRequest(), size);
        QVERIFY(access);
        const auto mark = world.newRequest();
        for (int i = 0; i < 2; ++i) { // the repeated call gets it, too
            const auto viewing = world.services->viewings.open(
                world.thirdParty("V"), {world.pictures(*access), std::nullopt, QString()}, mark);
            QVERIFY(viewing && viewing->holderHead);
            QCOMPARE(*qujat::journal::checkpointOf(*viewing->holderHead),
                     *qujat::journal::checkpointOf(head));
        }
        // A size that never was a head is not answered by another one.
        const auto ahead =
            world.services->accesses.open(world.iin("A"), world.document("A", "passport"),
                                          std::chrono::minutes(5), world.newRequest(), size + 1000);
        QVERIFY(ahead);
        const auto viewing = world.view(*ahead);
        QVERIFY(viewing && !viewing->holderHead);
    }

    void aForgedPictureOfAKnownAccessIsToldToItsHolderAndOfAnUnknownOneToNobody()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.clock.advance(std::chrono::seconds(5));
        const auto altered = [&](int at) {
            auto frames = world.pictures(*access);
            for (auto &frame : frames)
                frame.replace(at, 1, frame.at(at) == u'4' ? u'5' : u'4');
            return frames;
        };
        QCOMPARE(outcome(world.view(world.thirdParty("G"), altered(60))),
                 QStringLiteral("QR_INVALID"));
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 1U);
        QCOMPARE(outcome(world.view(world.thirdParty("V"), altered(5))),
                 QStringLiteral("QR_INVALID"));
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 1U);
    }

    void S08_afterClosingNothingOpensAndOpenViewingsEnd()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        const auto viewing = world.view(*access);
        QVERIFY(viewing);
        QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        QCOMPARE(world.events("A").last(), QStringLiteral("accessClosed"));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_CLOSED"));
        const auto found = world.services->viewings.find(world.iin("V"), viewing->viewing.id);
        QVERIFY(found);
        QCOMPARE(found->stateAt(world.clock.now()), OpenAccess::State::Closed);
        QCOMPARE(world.events("V").last(), QStringLiteral("viewingClosed"));
        QCOMPARE(outcome(world.ask("V", access->code.text())), QStringLiteral("ACCESS_NOT_FOUND"));
    }

    void R000_15_1_anAlteredCharacterIsInvalid()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.clock.advance(std::chrono::seconds(5));
        const auto frames = world.pictures(*access);
        for (const int at : {0, 5, 36, 52}) {
            auto altered = frames;
            altered[1].replace(at, 1, altered[1].at(at) == u'4' ? u'5' : u'4');
            QCOMPARE(outcome(world.view(world.thirdParty("G"), altered)),
                     QStringLiteral("QR_INVALID"));
        }
        QCOMPARE(outcome(world.view(world.thirdParty("G"), frames)), QStringLiteral("ok"));
    }

    void design4_2_onlyAFreshPairInOrderOpens_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("expected");
        const auto stale = QStringLiteral("QR_STALE");
        const auto ok = QStringLiteral("ok");
        QTest::newRow("as taken") << -1 << 0 << ok;
        QTest::newRow("two apart") << -2 << 0 << ok;
        QTest::newRow("at the end of their life") << -3 << -2 << ok;
        QTest::newRow("first too old") << -4 << -1 << stale;
        QTest::newRow("both too old") << -9 << -8 << stale;
        QTest::newRow("same picture twice") << 0 << 0 << stale;
        QTest::newRow("out of order") << 0 << -1 << stale;
        QTest::newRow("holder's clock a little ahead") << 0 << 1 << ok;
        QTest::newRow("from the future") << 1 << 2 << stale;
    }

    void design4_2_onlyAFreshPairInOrderOpens()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(QString, expected);
        World world;
        const auto access = world.open();
        QVERIFY(access);
        world.clock.advance(std::chrono::seconds(60));
        const auto now = world.stepNow(*access);
        QCOMPARE(outcome(world.view(
                     world.thirdParty("V"),
                     {world.picture(*access, now + first), world.picture(*access, now + second)})),
                 expected);
    }

    void design4_2_aPairFromTwoAccessesIsStale()
    {
        World world;
        const auto one = world.open("A", "identity_card");
        const auto two = world.open("A", "passport");
        QVERIFY(one && two);
        world.clock.advance(std::chrono::seconds(5));
        QCOMPARE(outcome(world.view(world.thirdParty("V"),
                                    {world.pictures(*one)[0], world.pictures(*two)[1]})),
                 QStringLiteral("QR_STALE"));
    }

    void R000_2_6_theOwnDocumentIsNoViewing()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QCOMPARE(outcome(world.view(*access, "A")), QStringLiteral("OWN_DOCUMENT"));
        QCOMPARE(outcome(world.ask("A", access->code.text())), QStringLiteral("OWN_DOCUMENT"));
        QVERIFY(world.notes("A").empty());
    }

    void R000_19_1_aRecordCancelledAfterTheGrantIsRefused()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QVERIFY(world.sources->records().setValue(world.iin("A"), typeOf("identity_card"),
                                                  QStringLiteral("record.status"),
                                                  QStringLiteral("cancelled")));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("DOC_VERIFY_FAILED"));
        QVERIFY(world.notes("V").empty());
    }

    void R000_19_2_anotherDocumentOfTheSubjectIsOutOfScope()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        const auto viewing = world.view(*access);
        QVERIFY(viewing);
        const auto again = [&](const char *type) {
            return outcome(world.services->viewings.documentAgain(
                world.thirdParty("V"), viewing->viewing.id, typeOf(type)));
        };
        QCOMPARE(again("identity_card"), QStringLiteral("ok"));
        QCOMPARE(again("passport"), QStringLiteral("CONSENT_SCOPE"));
    }

    void D02_aViewSessionEndsAfterTwoMinutes()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        const auto viewing = world.view(*access);
        QVERIFY(viewing);
        const auto again = [&] {
            return outcome(world.services->viewings.documentAgain(
                world.thirdParty("V"), viewing->viewing.id, typeOf("identity_card")));
        };
        world.clock.advance(std::chrono::seconds(120) - std::chrono::milliseconds(1));
        QCOMPARE(again(), QStringLiteral("ok"));
        world.clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(again(), QStringLiteral("ACCESS_EXPIRED"));
        QCOMPARE(outcome(world.services->viewings.find(world.iin("G"), viewing->viewing.id)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void D02_severalThirdPartiesMayLookAndEachIsNoted()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        QVERIFY(world.view(*access, "V"));
        QVERIFY(world.view(*access, "G"));
        QCOMPARE(world.notes("A").size(), 2U);
        QCOMPARE(world.services->accesses.find(world.iin("A"), access->grant.id)->viewings.size(),
                 2U);
    }

    void D15_theChildsNoteIsKeptForTheChild()
    {
        World world;
        const auto access = world.services->accesses.open(
            world.iin("A"), world.document("A", "birth_certificate", "C"), std::chrono::minutes(5),
            world.newRequest());
        QVERIFY(access);
        QVERIFY(world.view(*access));
        QCOMPARE(world.notes("A").size(), 1U);
        QCOMPARE(world.notes("C").size(), 1U);
        QCOMPARE(world.notes("V").size(), 1U);
    }

    void D15_whenTheRelationEndsMeanwhileNothingIsShown()
    {
        World world;
        const auto access = world.services->accesses.open(
            world.iin("A"), world.document("A", "birth_certificate", "C"), std::chrono::minutes(5),
            world.newRequest());
        QVERIFY(access);
        QVERIFY(world.sources->records().setRelation(world.iin("A"), world.iin("C"), false));
        QCOMPARE(outcome(world.view(*access)), QStringLiteral("ACCESS_CLOSED"));
    }

    void aRepeatedRequestIsTheSameViewingWithOneNote()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        const auto request = world.newRequest();
        const ViewingKey key{world.pictures(*access), std::nullopt, QString()};
        const auto first = world.services->viewings.open(world.thirdParty("V"), key, request);
        world.clock.advance(std::chrono::seconds(30));
        const auto again = world.services->viewings.open(world.thirdParty("V"), key, request);
        QVERIFY(first && again);
        QCOMPARE(again->viewing.id, first->viewing.id);
        QCOMPARE(world.notes("A").size(), 1U);
        QCOMPARE(outcome(world.services->viewings.open(world.thirdParty("V"), key,
                                                       {request.key, "other"})),
                 QStringLiteral("IDEMPOTENCY_CONFLICT"));
    }
};

QUJAT_TEST_CLASS(ViewingTest)
#include "ViewingTest.moc"
