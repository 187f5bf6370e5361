// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/session/JournalWitness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

using Role = HistoryEntry::Role;
using Outcome = JournalWatch::Outcome;
using Kind = JournalAlarm::Kind;

} // namespace

/// What the clients do when the service's operator puts a hand into the journal (design 2.10):
/// each is an alarm at the next synchronisation, whatever is made to look whole again.
class JournalAlarmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeletedLeafIsAFork()
    {
        QUJAT_WITNESS(client);
        auto &events = client.stage.journal.events();
        events.erase(events.begin() + 1);
        client.stage.journal.rebuild();
        client.stage.addViewing();
        client.stage.addViewing();
        // The note of the deleted leaf is gone from the list, too.
        QCOMPARE(client.synchronise(),
                 QStringLiteral("noteMissing %1, forked 4").arg(client.numbers.at(1)));
    }

    void aDeletedNewestEntryIsARollBack()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.events().pop_back();
        client.stage.journal.rebuild();
        QCOMPARE(client.synchronise(),
                 QStringLiteral("noteMissing %1, rolledBack 4").arg(client.numbers.at(3)));
    }

    void anEmptiedJournalIsARollBack()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.events().clear();
        client.stage.journal.rebuild();
        QVERIFY(client.synchronise().contains(QStringLiteral("rolledBack 4")));
    }

    void aChangedLeafIsAFork()
    {
        QUJAT_WITNESS(client);
        auto &event = client.stage.journal.event(client.numbers.at(0));
        event.listed.purpose = QStringLiteral("Тексеру");
        FakeJournal::remake(event);
        client.stage.journal.rebuild();
        QCOMPARE(client.synchronise(),
                 QStringLiteral("noteChanged %1, forked 4").arg(client.numbers.at(0)));
    }

    void aNoteThatIsListedOtherwiseThanBeforeIsAChange()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.event(client.numbers.at(2)).listed.viewer->name =
            QStringLiteral("Басқа Біреу");
        QCOMPARE(client.synchronise(), QStringLiteral("noteChanged %1").arg(client.numbers.at(2)));
        auto &history = *client.stage.session().history();
        (void)client.stage.finish(history.load(Role::Subject));
        const auto note = history.find(client.numbers.at(2));
        QCOMPARE(note->proof, NoteProof::Problem);
        QCOMPARE(note->entry.viewer->name, QStringLiteral("Оспанов Данияр"));
    }

    void aNoteThatIsListedNoMoreIsMissing()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.event(client.numbers.at(1)).isListed = false;
        QCOMPARE(client.synchronise(), QStringLiteral("noteMissing %1").arg(client.numbers.at(1)));
    }

    void aNoteOfMoreThanThreeYearsMayBeGone_D_11()
    {
        QUJAT_WITNESS(client);
        client.stage.clock.advance(std::chrono::days(3 * 365 + 1));
        client.stage.journal.event(client.numbers.at(1)).isListed = false;
        QCOMPARE(client.synchronise(), QString());
    }

    void reorderedLeavesAreAFork()
    {
        QUJAT_WITNESS(client);
        auto &events = client.stage.journal.events();
        std::swap(events.at(0).leaf, events.at(2).leaf);
        std::swap(events.at(0).openings, events.at(2).openings);
        client.stage.journal.rebuild();
        QVERIFY(client.synchronise().contains(QStringLiteral("forked 4")));
    }

    void leavesThatChangedPlacesForNewReceiptsAreContradicted()
    {
        QUJAT_WITNESS(client);
        // The tree is whole, but the receipt of a kept note speaks of another leaf.
        const auto number = client.numbers.at(0);
        auto &events = client.stage.journal.events();
        FakeJournal::Event copy = events.at(0);
        copy.isListed = true;
        events.at(0).isListed = false;
        events.at(0).isProven = false;
        events.push_back(copy);
        client.stage.journal.rebuild();
        QVERIFY(client.synchronise().contains(QStringLiteral("notProven ") + number));
    }

    void aBackdatedEntryIsNamed()
    {
        QUJAT_WITNESS(client);
        const auto number = client.stage.addViewing();
        auto &event = client.stage.journal.event(number);
        event.listed.at -= 30min;
        FakeJournal::remake(event);
        client.stage.journal.rebuild();
        QCOMPARE(client.synchronise(), QStringLiteral("backdated ") + number);
        (void)client.stage.finish(client.stage.session().history()->load(Role::Subject));
        QCOMPARE(client.stage.session().history()->find(number)->proof, NoteProof::Problem);
    }

    void anEntrySlippedInBetweenIsAForkHoweverWellItLooks()
    {
        QUJAT_WITNESS(client);
        auto &events = client.stage.journal.events();
        client.stage.addViewing();
        std::rotate(events.begin() + 1, events.end() - 1, events.end());
        client.stage.journal.rebuild();
        QVERIFY(client.synchronise().contains(QStringLiteral("forked 4")));
    }

    void aHeadByAnotherKeyIsForged()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.changeKey();
        QCOMPARE(client.synchronise(), QStringLiteral("headForged 4"));
    }

    void aServiceThatWillNotProveItsOwnHeadsIsAFork()
    {
        QUJAT_WITNESS(client);
        client.stage.addViewing();
        client.stage.answerOnce("GET /v1/journal/consistency",
                                problemReply(FailureCode::ResourceNotFound, 404));
        QCOMPARE(client.synchronise(), QStringLiteral("forked 4"));
    }

    void aHeadThatStopsMovingIsNamedAfterItsTime()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.headAge = 900s;
        QCOMPARE(client.synchronise(), QString());
        client.stage.journal.headAge = 902s;
        QCOMPARE(client.synchronise(), QStringLiteral("stalled 4"));
    }

    void aNoteWithoutALeafIsPendingForItsTimeAndMissingAfterwards()
    {
        QUJAT_WITNESS(client);
        const auto number = client.stage.addViewing();
        client.stage.journal.event(number).isProven = false;
        QCOMPARE(client.synchronise(), QString());
        auto &history = *client.stage.session().history();
        (void)client.stage.finish(history.load(Role::Subject));
        QCOMPARE(history.find(number)->proof, NoteProof::Pending);
        client.stage.clock.advance(901s);
        QCOMPARE(client.synchronise(), QStringLiteral("leafMissing ") + number);
        QCOMPARE(history.find(number)->proof, NoteProof::Problem);
    }

    void aReceiptForOtherValuesIsNotProof()
    {
        QUJAT_WITNESS(client);
        const auto number = client.stage.addViewing();
        client.stage.journal.event(number).listed.viewer->name = QStringLiteral("Басқа Біреу");
        QCOMPARE(client.synchronise(), QStringLiteral("notProven ") + number);
        (void)client.stage.finish(client.stage.session().history()->load(Role::Subject));
        QCOMPARE(client.stage.session().history()->find(number)->proof, NoteProof::Problem);
    }

    void theSameContradictionIsAlarmedOnceAndStaysContradicted()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.changeKey();
        QCOMPARE(client.synchronise(), QStringLiteral("headForged 4"));
        QCOMPARE(*client.stage.finish(client.watch().synchronise()), Outcome::Contradicted);
        QCOMPARE(client.watch().alarms().size(), 1U);
    }

    void anAlarmStaysUnreadUntilItIsConfirmedAndOutlivesTheProgram()
    {
        QUJAT_WITNESS(client);
        client.stage.journal.changeKey();
        QCOMPARE(client.synchronise(), QStringLiteral("headForged 4"));
        QVERIFY(client.watch().hasUnread());
        client.stage.restart();
        QVERIFY(client.watch().alarms().empty()); // behind the PIN
        QVERIFY(client.stage.finish(
            client.stage.session().unlock()->tryPin(SessionStage::secret("7391"))));
        QVERIFY(client.watch().hasUnread());
        QVERIFY(client.watch().confirm(client.watch().alarms().front().id).has_value());
        QVERIFY(!client.watch().hasUnread());
        QCOMPARE(client.watch().alarms().size(), 1U);
        client.stage.restart();
        QVERIFY(client.stage.finish(
            client.stage.session().unlock()->tryPin(SessionStage::secret("7391"))));
        QVERIFY(!client.watch().hasUnread());
        QCOMPARE(client.watch().alarms().size(), 1U);
    }

    void theEvidenceHoldsBothHeadsAndTheTimes()
    {
        QUJAT_WITNESS(client);
        auto &events = client.stage.journal.events();
        events.erase(events.begin());
        client.stage.journal.rebuild();
        client.stage.addViewing();
        (void)client.synchronise();
        const auto file = QJsonDocument::fromJson(client.watch().evidence()).object();
        QCOMPARE(file.value(QLatin1String("format")).toString(),
                 QStringLiteral("qujat-journal-evidence"));
        const auto alarms = file.value(QLatin1String("alarms")).toArray();
        const auto fork = std::find_if(alarms.begin(), alarms.end(), [](const auto &alarm) {
            return alarm.toObject().value(QLatin1String("kind")) == QLatin1String("forked");
        });
        QVERIFY(fork != alarms.end());
        const auto evidence = fork->toObject();
        const auto open = [&](const char *name) {
            return journal::openHead(evidence.value(QLatin1String(name)).toString().toUtf8(),
                                     client.stage.journal.identity());
        };
        // Anybody can see the contradiction: two signed heads of the same size that differ.
        const auto kept = open("keptHead");
        const auto offered = open("offeredHead");
        QVERIFY(kept && offered);
        QCOMPARE(kept->checkpoint.size, offered->checkpoint.size);
        QVERIFY(kept->checkpoint.root != offered->checkpoint.root);
        for (const char *time : {"raisedAt", "keptHeadSeenAt", "deviceTime"})
            QVERIFY2(!evidence.value(QLatin1String(time)).toString().isEmpty(), time);
    }
};

QUJAT_TEST_CLASS(JournalAlarmsTest)
#include "JournalAlarmsTest.moc"
