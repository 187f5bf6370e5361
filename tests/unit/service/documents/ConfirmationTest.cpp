// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NoteStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QTest>

using namespace qujat;
using namespace qujat::service::documents;
using namespace qujat::testing;
using State = qujat::service::storage::Confirmation::State;

class ConfirmationTest : public QObject {
    Q_OBJECT

    static Result<OpenedViewing> look(World &world, const ConfirmationId &id,
                                      const char *viewer = "V")
    {
        return world.services->viewings.open(world.thirdParty(viewer), {{}, id, QString()},
                                             world.newRequest());
    }
    static Result<State> answer(World &world, const ConfirmationId &id,
                                const std::optional<QString> &digits, const char *holder = "A")
    {
        return world.services->confirmations.answer(world.iin(holder), id, digits);
    }

private Q_SLOTS:
    void design4_3_sixDigitsAskAndOpenOnlyAfterTheRightTwo()
    {
        World world;
        const auto access = world.open();
        QVERIFY(access);
        const auto asked = world.ask("V", access->code.grouped());
        QVERIFY(asked);
        QCOMPARE(asked->choices.size(), 3);
        QVERIFY(asked->choices.contains(asked->digits));
        QCOMPARE(world.events("A").last(), QStringLiteral("confirmationAsked"));
        QCOMPARE(outcome(look(world, asked->id)), QStringLiteral("CONFIRMATION_PENDING"));
        QVERIFY(world.notes("V").empty());

        QCOMPARE(*answer(world, asked->id, asked->digits), State::Confirmed);
        QCOMPARE(world.events("V").last(), QStringLiteral("confirmationAnswered"));
        const auto viewing = look(world, asked->id);
        QVERIFY(viewing);
        QCOMPARE(world.notes("A")[0].entry.channel, HistoryEntry::Channel::Code);
        QCOMPARE(*world.services->confirmations.stateOf(world.iin("V"), asked->id), State::Used);
    }

    void aConfirmationIsGoodForOneViewing()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked && answer(world, asked->id, asked->digits) && look(world, asked->id));
        QCOMPARE(outcome(look(world, asked->id)), QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(world.notes("V").size(), 1U);
    }

    void theWrongDigitsOpenNothing()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked);
        const auto wrong = asked->choices[asked->choices[0] == asked->digits ? 1 : 0];
        QCOMPARE(*answer(world, asked->id, wrong), State::Mismatch);
        QCOMPARE(outcome(look(world, asked->id)), QStringLiteral("CONFIRMATION_MISMATCH"));
        QCOMPARE(outcome(answer(world, asked->id, asked->digits)),
                 QStringLiteral("CONFIRMATION_REFUSED"));
    }

    void aRefusalOpensNothingAndStandsInTheHoldersHistory()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked);
        QCOMPARE(*answer(world, asked->id, std::nullopt), State::Refused);
        QCOMPARE(outcome(look(world, asked->id)), QStringLiteral("CONFIRMATION_REFUSED"));
        using Notes = Result<std::vector<service::storage::StoredNote>>;
        const auto notes = *world.store->read([&](service::storage::Transaction &t) -> Notes {
            return service::storage::NoteStore(t).find(
                {world.iin("A"), std::nullopt, std::nullopt, std::nullopt, 1});
        });
        QCOMPARE(notes[0].entry.kind, QStringLiteral("refusedViewing"));
        QCOMPARE(notes[0].entry.reason, QStringLiteral("CONFIRMATION_REFUSED"));
        QCOMPARE(world.notes("A", u"refusedViewing").size(), 1U);
    }

    void afterSixtySecondsItIsTooLate()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked);
        world.clock.advance(std::chrono::seconds(60));
        QCOMPARE(outcome(answer(world, asked->id, asked->digits)),
                 QStringLiteral("CONFIRMATION_TIMEOUT"));
        QCOMPARE(outcome(look(world, asked->id)), QStringLiteral("CONFIRMATION_TIMEOUT"));
        QCOMPARE(world.notes("A", u"refusedViewing").front().entry.reason,
                 QStringLiteral("CONFIRMATION_TIMEOUT"));
        QVERIFY(world.services->confirmations.pendingOf(world.iin("A"))->empty());
    }

    void onlyTheHolderAnswersAndOnlyTheAskerLooks()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked);
        QCOMPARE(outcome(answer(world, asked->id, asked->digits, "V")),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        QVERIFY(answer(world, asked->id, asked->digits));
        QCOMPARE(outcome(look(world, asked->id, "G")), QStringLiteral("ACCESS_NOT_FOUND"));
    }

    void S08_malformedWrongExpiredAndClosedDigitsAreAnsweredAlike()
    {
        World world;
        const auto expired = world.open("A", "passport", std::chrono::seconds(60));
        const auto closed = world.open("A", "diploma");
        QVERIFY(expired && closed);
        QVERIFY(world.services->accesses.close(world.iin("A"), closed->grant.id));
        world.clock.advance(std::chrono::seconds(60));
        QStringList names;
        int countedBefore = world.audited("codeEntered");
        for (const auto &digits : {QStringLiteral("12345"), QStringLiteral("abcdef"),
                                   expired->code.text(), closed->code.text()}) {
            const auto refused = world.ask("V", digits);
            QVERIFY(!refused);
            names.append(refused.error().name());
            QVERIFY(!refused.error().detail(Detail::Reason));
            QCOMPARE(world.audited("codeEntered"), ++countedBefore);
        }
        QCOMPARE(names, QStringList(4, QStringLiteral("ACCESS_NOT_FOUND")));
    }

    void askingAgainWithdrawsTheEarlierQuestion()
    {
        World world;
        const auto access = world.open();
        const auto first = world.ask("V", access->code.text());
        const auto second = world.ask("V", access->code.text());
        QVERIFY(first && second);
        QCOMPARE(world.services->confirmations.pendingOf(world.iin("A"))->size(), 1U);
        QCOMPARE(*world.services->confirmations.stateOf(world.iin("V"), first->id), State::Refused);
    }

    void closingTheAccessRefusesWhatWaits()
    {
        World world;
        const auto access = world.open();
        const auto asked = world.ask("V", access->code.text());
        QVERIFY(asked);
        QVERIFY(world.services->accesses.close(world.iin("A"), access->grant.id));
        QCOMPARE(*world.services->confirmations.stateOf(world.iin("V"), asked->id), State::Refused);
    }
};

QUJAT_TEST_CLASS(ConfirmationTest)
#include "ConfirmationTest.moc"
