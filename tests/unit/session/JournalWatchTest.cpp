// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/ProofFile.h"
#include "core/session/NoteProof.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QBuffer>
#include <QTest>

#include <functional>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::function<void(qujat::HistoryEntry &)>)

namespace {

using Role = HistoryEntry::Role;
using Outcome = JournalWatch::Outcome;

journal::Receipt receiptFor(const FakeJournal::Event &event)
{
    journal::Receipt receipt;
    receipt.leaf = event.leaf.bytes();
    receipt.openings = event.openings;
    return receipt;
}

FakeJournal::Event aViewing(Role role)
{
    FakeClock clock;
    FakeJournal journal(clock);
    return journal.event(journal.addViewing(role));
}

} // namespace

/// What the clients do with an honest journal, in fair weather and foul (design 4.4).
class JournalWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNoteIsProvenWhenTheSessionHasOpened()
    {
        SessionStage stage;
        const auto mine = stage.addViewing(Role::Subject);
        const auto theirs = stage.addViewing(Role::Viewer);
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        auto &history = *stage.session().history();
        QVERIFY(stage.finish(history.load(Role::Subject)).has_value());
        QCOMPARE(history.count(), 1);
        QCOMPARE(history.find(mine)->proof, NoteProof::Proven);
        QVERIFY(stage.finish(history.load(Role::Viewer)).has_value());
        QCOMPARE(history.find(theirs)->proof, NoteProof::Proven);
        QCOMPARE(watch.treeSize(), 2);
        QVERIFY(watch.alarms().empty());
        QCOMPARE(stage.transport.leftovers(), QStringList());
    }

    void aJournalThatGrowsMustProveThatItContinues()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        QCOMPARE(stage.transport.count("GET /v1/journal/consistency"), 0);
        stage.clock.advance(1min);
        stage.addViewing();
        stage.addViewing(Role::Viewer);
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        QCOMPARE(stage.transport.count("GET /v1/journal/consistency"), 1);
        QCOMPARE(watch.treeSize(), 3);
        // Nothing new, nothing to ask.
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        QCOMPARE(stage.transport.count("GET /v1/journal/consistency"), 1);
    }

    void theLastHeadOutlivesTheProgram()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        QCOMPARE(*stage.finish(stage.session().journal()->synchronise()), Outcome::Consistent);
        stage.restart();
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391"))));
        QCOMPARE(stage.session().journal()->treeSize(), 1);
    }

    void aLongHistoryComesByThePageAndIsProvenByThePage()
    {
        SessionStage stage;
        stage.journal.pageSize = 10;
        for (int i = 0; i < 34; ++i)
            stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &history = *stage.session().history();
        QVERIFY(stage.finish(history.load(Role::Subject)).has_value());
        QCOMPARE(history.count(), 10);
        while (history.hasMore())
            QVERIFY(stage.finish(history.loadMore()).has_value());
        QCOMPARE(history.count(), 34);
        QCOMPARE(*stage.finish(stage.session().journal()->prove()), Outcome::Consistent);
        for (const auto &note : history.page(0, 40))
            QCOMPARE(note.proof, NoteProof::Proven);
        QCOMPARE(history.page(0, 1).front().entry.number, QStringLiteral("20250915-000034"));
        QCOMPARE(history.page(33, 1).front().entry.number, QStringLiteral("20250915-000001"));
        // Twelve new ones are more than a page: the list goes on until it meets what is kept.
        for (int i = 0; i < 12; ++i)
            stage.addViewing();
        QVERIFY(stage.finish(history.load(Role::Subject)).has_value());
        QCOMPARE(history.count(), 46);
        QCOMPARE(history.page(0, 1).front().entry.number, QStringLiteral("20250915-000046"));
        QVERIFY(stage.session().journal()->alarms().empty());
    }

    void withoutNetworkTheOutcomeIsUnknownAndNothingIsAlarmed()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        stage.setNetwork(false);
        const auto ended = stage.finish(watch.synchronise());
        QCOMPARE(outcomeOf(ended), QStringLiteral("NETWORK_UNREACHABLE"));
        QCOMPARE(watch.outcome(), Outcome::Unknown);
        stage.setNetwork(true);
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        QVERIFY(watch.alarms().empty());
    }

    void aServiceInTroubleIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("operation");
        for (const char *name : {"GET /v1/journal/head", "GET /v1/journal/consistency",
                                 "GET /v1/journal/receipts", "GET /v1/history"})
            QTest::newRow(name) << QByteArray(name);
    }

    void aServiceInTroubleIsUnknown()
    {
        QFETCH(QByteArray, operation);
        for (const auto &reply :
             {problemReply(FailureCode::ServiceUnavailable, 503),
              problemReply(FailureCode::RateLimited, 429), emptyReply(502),
              net::HttpReply{
                  .status = 200, .headers = {}, .body = "<html>sign in to wifi</html>"}}) {
            SessionStage stage;
            stage.addViewing();
            QCOMPARE(stage.signIn(), QString());
            auto &watch = *stage.session().journal();
            QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
            stage.addViewing();
            // Whatever the client repeats by itself, the trouble is still there.
            stage.answerAlways(operation.constData(), reply);
            const auto ended = stage.finish(watch.synchronise());
            QVERIFY2(!ended, operation.constData());
            QVERIFY(watch.outcome() != Outcome::Contradicted);
            QVERIFY(watch.alarms().empty());
            stage.answerAsUsual();
            QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
            QVERIFY(watch.alarms().empty());
        }
    }

    void aPhoneWhoseClockIsWrongSeesNoStoppedOrBackdatedJournal()
    {
        for (const auto off : {std::chrono::milliseconds(-72h), std::chrono::milliseconds(72h)}) {
            SessionStage stage;
            stage.setPhoneClockOff(off);
            stage.addViewing();
            QCOMPARE(stage.signIn(), QString());
            auto &watch = *stage.session().journal();
            QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
            // Set while the program runs.
            stage.setPhoneClockOff(-off);
            stage.clock.advance(1min);
            stage.addViewing();
            QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
            QVERIFY(watch.alarms().empty());
        }
    }

    void aDeviceThatSleptBeforeItSawTheAnswerSeesNoStoppedJournal()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        auto run = watch.prove();
        stage.clock.advance(2h);
        QCOMPARE(*stage.finish(run), Outcome::Consistent);
        QVERIFY(watch.alarms().empty());
    }

    void anAnswerFromThePastIsNoContradiction()
    {
        SessionStage stage;
        stage.addViewing();
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        stage.addViewing();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        stage.journal.staleSize = 2;
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Unknown);
        QVERIFY(watch.alarms().empty());
        QCOMPARE(watch.treeSize(), 3);
    }

    void synchronisationsAtTheSameTimeDoNotContradictEachOther()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        auto &history = *stage.session().history();
        std::vector<QFuture<Result<Outcome>>> runs;
        std::vector<QFuture<Result<void>>> lists;
        for (int i = 0; i < 5; ++i) {
            runs.push_back(watch.synchronise());
            stage.addViewing();
            lists.push_back(history.load(Role::Subject));
            stage.addViewing(Role::Viewer);
            runs.push_back(watch.prove());
        }
        for (auto &list : lists)
            (void)stage.finish(list);
        for (auto &run : runs)
            QCOMPARE(*stage.finish(run), Outcome::Consistent);
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        QVERIFY(watch.alarms().empty());
        QCOMPARE(history.count(), 6);
        QCOMPARE(watch.treeSize(), 11);
    }

    void aLockInTheMiddleLeavesNothingHalf()
    {
        SessionStage stage;
        stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto run = stage.session().journal()->synchronise();
        stage.session().lock();
        QVERIFY(!stage.finish(run));
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391"))));
        QCOMPARE(*stage.finish(stage.session().journal()->synchronise()), Outcome::Consistent);
        QVERIFY(stage.session().journal()->alarms().empty());
    }

    void whatIsShownMustBeWhatTheLeafSays_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("role");
        QTest::addColumn<std::function<void(HistoryEntry &)>>("change");
        const auto row = [](const char *field, Role role,
                            std::function<void(HistoryEntry &)> change) {
            QTest::addRow("%s %d", field, static_cast<int>(role))
                << QString::fromLatin1(field) << static_cast<int>(role) << std::move(change);
        };
        row("number", Role::Subject, [](auto &note) { note.number += u'1'; });
        row("at", Role::Subject, [](auto &note) { note.at += 1ms; });
        row("kind", Role::Subject,
            [](auto &note) { note.kind = QStringLiteral("refusedViewing"); });
        row("documentType", Role::Subject, [](auto &note) {
            note.documentType = *DocumentType::parse(QStringLiteral("passport"));
        });
        row("documentType", Role::Viewer, [](auto &note) { note.documentType.reset(); });
        row("purpose", Role::Subject, [](auto &note) { note.purpose.clear(); });
        row("purpose", Role::Viewer, [](auto &note) { note.purpose += u'!'; });
        row("viewerName", Role::Subject, [](auto &note) { note.viewer->name += u'а'; });
        row("viewerName", Role::Subject, [](auto &note) { note.viewer.reset(); });
        row("viewerOrganisation", Role::Subject,
            [](auto &note) { note.viewer->organisation.clear(); });
        row("recipientKind", Role::Subject,
            [](auto &note) { note.viewer->kind = RecipientKind::GovernmentAgency; });
        row("deviceName", Role::Subject,
            [](auto &note) { note.deviceName = QStringLiteral("Pixel 8"); });
        row("reason", Role::Subject,
            [](auto &note) { note.reason = QStringLiteral("CONFIRMATION_MISMATCH"); });
        row("subjectInitials", Role::Viewer,
            [](auto &note) { note.subjectInitials = QStringLiteral("Б. Б."); });
        row("channel", Role::Viewer,
            [](auto &note) { note.channel = HistoryEntry::Channel::Code; });
    }

    void whatIsShownMustBeWhatTheLeafSays()
    {
        QFETCH(QString, field);
        QFETCH(int, role);
        QFETCH(std::function<void(HistoryEntry &)>, change);
        auto event = aViewing(static_cast<Role>(role));
        const auto receipt = receiptFor(event);
        QCOMPARE(differenceBetween(event.listed, receipt), QString());
        change(event.listed);
        QCOMPARE(differenceBetween(event.listed, receipt), field);
    }

    void aShownValueWithoutAnOpeningIsNotProven()
    {
        const auto event = aViewing(Role::Subject);
        auto receipt = receiptFor(event);
        receipt.openings.remove(QStringLiteral("viewerName"));
        QCOMPARE(differenceBetween(event.listed, receipt), QStringLiteral("viewerName"));
        receipt = receiptFor(event);
        receipt.openings[QStringLiteral("viewerName")].salt[0] = 'x';
        QCOMPARE(differenceBetween(event.listed, receipt), QStringLiteral("viewerName"));
    }

    void aLeafMayNotBeEarlierThanItsPlaceAllows()
    {
        FakeClock clock;
        const auto now = clock.now();
        const storage::KeptHead before{.size = 5, .checkpoint = {}, .proof = {}, .seenAt = now};
        QVERIFY(!isBackdated(now, std::nullopt, {}));
        QVERIFY(!isBackdated(now - JournalClockTolerance, before, {}));
        QVERIFY(isBackdated(now - JournalClockTolerance - 1ms, before, {}));
        QVERIFY(!isBackdated(now, std::nullopt, {.before = now + 60s, .after = now - 60s}));
        QVERIFY(isBackdated(now, std::nullopt, {.before = now + 61s, .after = std::nullopt}));
        QVERIFY(isBackdated(now, std::nullopt, {.before = std::nullopt, .after = now - 61s}));
    }

    void theExportIsAFileThatAnyoneCanCheck()
    {
        SessionStage stage;
        const auto first = stage.addViewing();
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);
        stage.addViewing(Role::Viewer);
        stage.addViewing();
        QCOMPARE(*stage.finish(watch.synchronise()), Outcome::Consistent);

        const auto checked = [&](const std::optional<QString> &number) {
            QBuffer file;
            file.open(QIODevice::ReadWrite);
            const auto written = watch.exportProof(file, number);
            file.seek(0);
            auto report = journal::checkProof(file, stage.journal.identity());
            if (!written || *written != report.receipts)
                report.outcome = journal::ProofOutcome::Invalid;
            return report;
        };
        const auto all = checked(std::nullopt);
        QCOMPARE(journal::nameOf(all.outcome), QStringLiteral("valid"));
        QCOMPARE(all.receipts, 3);
        QCOMPARE(all.heads, 2);
        const auto one = checked(first);
        QCOMPARE(journal::nameOf(one.outcome), QStringLiteral("valid"));
        QCOMPARE(one.receipts, 1);
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        QCOMPARE(outcomeOf(watch.exportProof(nowhere, QStringLiteral("no such note"))),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void theReceiptWithoutDataIsGivenOnlyWhenItProvesAndTellsNothing_features_3_5()
    {
        SessionStage stage;
        const auto number = stage.addViewing(Role::Viewer);
        QCOMPARE(stage.signIn(), QString());
        auto &watch = *stage.session().journal();
        const auto receipt = stage.finish(watch.dataFreeReceipt(number));
        QVERIFY(receipt.has_value());
        QVERIFY(!receipt->contains("А. А."));
        // The full receipt opens the initials: never kept as one without data.
        auto &event = stage.journal.event(number);
        const auto path = "GET /v1/journal/receipts/" + number.toLatin1() + "/data-free";
        net::HttpRequest asking;
        asking.url =
            QUrl(QStringLiteral("https://egov.test/v1/journal/receipts/%1?size=1").arg(number));
        stage.answerOnce(path.constData(), stage.journal.receipt(asking));
        QCOMPARE(outcomeOf(stage.finish(watch.dataFreeReceipt(number))),
                 QStringLiteral("JOURNAL_UNPROVEN"));
        // A leaf that commits to something else.
        event.openings[QStringLiteral("over18")].value = QStringLiteral("false");
        QCOMPARE(outcomeOf(stage.finish(watch.dataFreeReceipt(number))),
                 QStringLiteral("JOURNAL_UNPROVEN"));
    }
};

QUJAT_TEST_CLASS(JournalWatchTest)
#include "JournalWatchTest.moc"
