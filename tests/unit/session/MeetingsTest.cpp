// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"
#include "core/crypto/LivingCodeMac.h"
#include "core/journal/SeenHead.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/JournalWitness.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

using Outcome = JournalWatch::Outcome;
using Role = HistoryEntry::Role;

const GrantId Grant = *GrantId::parse(QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA"));

/// What a holder's screen shows whose device has seen \a note last; nothing: none.
QString codeOf(const QByteArray &note, quint64 step)
{
    const auto head = note.isEmpty() ? std::nullopt : journal::checkpointOf(note);
    const auto key = SecretBytes::takeFrom(QByteArray(32, 'k'));
    const auto seen = journal::seenMark(Grant, step, head);
    return codec::LivingCode::make(Grant, step, seen, crypto::livingCodeMac(key, Grant, step, seen))
        ->text();
}

} // namespace

/// Holder and verifier meet at a viewing: a service that shows them two journals is found out
/// there, although each journal is whole (design 2.10, 4.4).
class MeetingsTest : public QObject {
    Q_OBJECT

private:
    /// The head that a journal would have whose last entry is another one.
    static QByteArray headOfAFork(SessionStage &stage)
    {
        auto &last = stage.journal.events().back();
        const auto honest = last;
        last.listed.purpose = QStringLiteral("Басқа мақсат");
        FakeJournal::remake(last);
        stage.journal.rebuild();
        const auto head = stage.journal.checkpoint(stage.journal.size());
        last = honest;
        stage.journal.rebuild();
        return head;
    }

    /// Looks at a document by two codes that name \a seen, and synchronises.
    static QString meet(JournalWitness &verifier, const QByteArray &seen, const QByteArray &given)
    {
        verifier.stage.holderHead = given;
        auto &viewing = *verifier.stage.session().viewing();
        (void)viewing.offerCode(codeOf(seen, 5));
        (void)viewing.offerCode(codeOf(seen, 6));
        if (!QTest::qWaitFor([&] { return viewing.phase() == ViewingPhase::Shown; }, 5000))
            return QStringLiteral("not shown");
        return verifier.synchronise();
    }

    static QJsonObject evidence(JournalWitness &verifier)
    {
        return QJsonDocument::fromJson(verifier.watch().alarms().back().evidence).object();
    }

private Q_SLOTS:
    void twoWhoSeeTheSameJournalRaiseNothing()
    {
        QUJAT_WITNESS(verifier);
        const auto seen = verifier.stage.journal.checkpoint(4);
        (void)verifier.stage.addViewing();
        QCOMPARE(meet(verifier, seen, seen), QString());
        const QUrlQuery asked(
            verifier.stage.transport.last("GET /v1/journal/consistency").url.query());
        QCOMPARE(asked.queryItemValue(QStringLiteral("from")), QStringLiteral("4"));
        // It was compared, and is not compared again.
        const auto times = verifier.stage.transport.count("GET /v1/journal/consistency");
        QCOMPARE(verifier.synchronise(), QString());
        QCOMPARE(verifier.stage.transport.count("GET /v1/journal/consistency"), times);
    }

    void aHolderWhoseDeviceHasSeenNoJournalRaisesNothing()
    {
        QUJAT_WITNESS(verifier);
        QCOMPARE(meet(verifier, {}, {}), QString());
    }

    void anotherHeadOfTheSameSizeIsASplitView()
    {
        QUJAT_WITNESS(verifier);
        const auto forked = headOfAFork(verifier.stage);
        QCOMPARE(meet(verifier, forked, forked), QStringLiteral("splitView V-1"));
        QVERIFY(verifier.watch().hasUnread());
        QVERIFY(verifier.watch().outcome() == Outcome::Contradicted);
        const auto kept = evidence(verifier);
        QCOMPARE(kept.value(u"reason").toString(), QStringLiteral("notConsistent"));
        QCOMPARE(kept.value(u"codes").toArray().at(1).toString(), codeOf(forked, 6));
        // Both are signed by the same journal, and cannot both be true.
        const auto identity = verifier.stage.journal.identity();
        const auto holders =
            journal::openHead(kept.value(u"holderHead").toString().toUtf8(), identity);
        const auto own = journal::openHead(kept.value(u"keptHead").toString().toUtf8(), identity);
        QVERIFY(holders && own);
        QCOMPARE(holders->checkpoint.size, own->checkpoint.size);
        QVERIFY(holders->checkpoint.root != own->checkpoint.root);
    }

    void anOlderHeadThatTheJournalDoesNotContinueIsASplitView()
    {
        QUJAT_WITNESS(verifier);
        const auto forked = headOfAFork(verifier.stage);
        (void)verifier.stage.addViewing();
        QCOMPARE(meet(verifier, forked, forked), QStringLiteral("splitView V-1"));
        QVERIFY(evidence(verifier).contains(u"consistency"));
    }

    void aServiceThatGivesTheVerifierAnotherHeadThanTheHolderIsFoundOut()
    {
        QUJAT_WITNESS(verifier);
        const auto forked = headOfAFork(verifier.stage);
        QCOMPARE(meet(verifier, forked, verifier.stage.journal.checkpoint(4)),
                 QStringLiteral("splitView V-1"));
        QCOMPARE(evidence(verifier).value(u"reason").toString(), QStringLiteral("anotherHead"));
    }

    void aServiceThatKeepsTheHoldersHeadToItselfIsFoundOut()
    {
        QUJAT_WITNESS(verifier);
        QCOMPARE(meet(verifier, headOfAFork(verifier.stage), {}), QStringLiteral("splitView V-1"));
    }

    void aHeadThatIsSaidToBeSeenAndWasNotIsFoundOut()
    {
        QUJAT_WITNESS(verifier);
        QCOMPARE(meet(verifier, {}, verifier.stage.journal.checkpoint(4)),
                 QStringLiteral("splitView V-1"));
    }

    void aHeadLongerThanTheNewestOneShownHereIsASplitView()
    {
        QUJAT_WITNESS(verifier);
        (void)verifier.stage.addViewing();
        (void)verifier.stage.addViewing();
        const auto ahead = verifier.stage.journal.checkpoint(6);
        verifier.stage.journal.staleSize = 4;
        const auto before = verifier.synchronise();
        QCOMPARE(before, QString());
        QCOMPARE(meet(verifier, ahead, ahead), QStringLiteral("splitView V-1"));
        QCOMPARE(evidence(verifier).value(u"reason").toString(),
                 QStringLiteral("longerThanTheNewest"));
    }

    void aHeadByAnotherKeyIsASplitView()
    {
        QUJAT_WITNESS(verifier);
        FakeJournal other(verifier.stage.clock);
        (void)other.addViewing();
        const auto head = other.checkpoint(1);
        QCOMPARE(meet(verifier, head, head), QStringLiteral("splitView V-1"));
        QCOMPARE(evidence(verifier).value(u"reason").toString(), QStringLiteral("notSigned"));
    }

    void aServiceThatWillNotProveIsFoundOut()
    {
        QUJAT_WITNESS(verifier);
        const auto seen = verifier.stage.journal.checkpoint(4);
        verifier.stage.answerAlways("GET /v1/journal/consistency",
                                    problemReply(FailureCode::ResourceNotFound, 404));
        QCOMPARE(meet(verifier, seen, seen), QStringLiteral("splitView V-1"));
        QCOMPARE(evidence(verifier).value(u"reason").toString(), QStringLiteral("proofRefused"));
    }

    void whatCouldNotBeComparedIsComparedAfterARestart()
    {
        QUJAT_WITNESS(verifier);
        auto &stage = verifier.stage;
        const auto forked = headOfAFork(stage);
        stage.answerAlways("GET /v1/journal/consistency",
                           problemReply(FailureCode::ServiceUnavailable, 503));
        QVERIFY(meet(verifier, forked, forked) != QString());
        QVERIFY(verifier.watch().outcome() == Outcome::Unknown);
        QVERIFY(verifier.watch().alarms().empty());
        stage.restart();
        stage.answerAsUsual();
        (void)stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")));
        QCOMPARE(verifier.synchronise(), QStringLiteral("splitView V-1"));
    }

    void theCodesNameTheHeadThatTheHoldersDeviceSaw()
    {
        QUJAT_WITNESS(holder);
        auto &stage = holder.stage;
        const auto seen = stage.journal.checkpoint(4);
        auto &access = *stage.session().openAccess();
        QVERIFY(stage.finish(access.open(SessionStage::cardId(), 300s)).has_value());
        QCOMPARE(bodyOf(stage.transport.last("POST /v1/documents/card/accesses"))
                     .value(u"journalSize")
                     .toInt(),
                 4);
        QCOMPARE(access.currentCode(), codeOf(seen, 0));
        // The journal goes on, and the codes of this access go on to name what was told at opening.
        (void)stage.addViewing();
        QCOMPARE(holder.synchronise(), QString());
        QCOMPARE(access.currentCode(), codeOf(seen, 0));
        stage.restart();
        (void)stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")));
        auto &resumed = *stage.session().openAccess();
        QVERIFY(stage.finish(resumed.resume(Grant)).has_value());
        QCOMPARE(resumed.currentCode(), codeOf(seen, 0));
    }

    void eachStepHasAnotherMarkOfTheSameHead()
    {
        const auto head = journal::Checkpoint{QStringLiteral("journal.example/test"), 7, {}};
        const auto other = journal::Checkpoint{QStringLiteral("journal.example/test"), 8, {}};
        QVERIFY(journal::seenMark(Grant, 1, head) != journal::seenMark(Grant, 2, head));
        QVERIFY(journal::seenMark(Grant, 1, head) != journal::seenMark(Grant, 1, other));
        QVERIFY(journal::seenMark(Grant, 1, head) != journal::seenMark(Grant, 1, std::nullopt));
    }
};

QUJAT_TEST_CLASS(MeetingsTest)
#include "MeetingsTest.moc"
