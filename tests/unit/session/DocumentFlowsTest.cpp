// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"
#include "core/crypto/LivingCodeMac.h"
#include "core/journal/SeenHead.h"
#include "tests/support/LogCapture.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

GrantId grant()
{
    return *GrantId::parse(QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA"));
}

QString codeAt(quint64 step)
{
    const auto key = SecretBytes::takeFrom(QByteArray(32, 'k'));
    const auto seen = journal::seenMark(grant(), step, std::nullopt);
    const auto mac = crypto::livingCodeMac(key, grant(), step, seen);
    return codec::LivingCode::make(grant(), step, seen, mac)->text();
}

} // namespace

class DocumentFlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsFetchedCheckedAndShown()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto shown = stage.finish(stage.session().documents()->open(SessionStage::cardId()));
        QVERIFY2(shown.has_value(), qPrintable(outcomeOf(shown)));
        QCOMPARE(shown->content.number(), QStringLiteral("045671234"));
        QCOMPARE(shown->verification.outcome(), CheckOutcome::Valid);
        QVERIFY(!shown->fromCache);
        (void)stage.finish(stage.session().documents()->open(SessionStage::cardId()));
        QCOMPARE(stage.transport.count("GET /v1/documents/card"), 2);
    }

    void aFormIsAskedForOnlyWhenTheDocumentNamesAnotherVersion()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &documents = *stage.session().documents();
        QVERIFY(stage.finish(documents.open(SessionStage::cardId())).has_value());
        QVERIFY(stage.finish(documents.open(SessionStage::cardId())).has_value());
        QCOMPARE(stage.transport.count("GET /v1/forms/identity_card"), 1);
        stage.formVersion = QStringLiteral("2");
        QVERIFY(stage.finish(documents.open(SessionStage::cardId())).has_value());
        QCOMPARE(stage.transport.count("GET /v1/forms/identity_card"), 2);
        QCOMPARE(headerOf(stage.transport.last("GET /v1/forms/identity_card"), "If-None-Match"),
                 QByteArray("\"1\""));
    }

    void aRefusedDocumentLeavesNoFieldAndNoCopy()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &documents = *stage.session().documents();
        QVERIFY(stage.finish(documents.open(SessionStage::cardId())).has_value());
        QVERIFY(documents.copyOf(SessionStage::cardId()).has_value());
        std::optional<Verification> checks;
        connect(&documents, &Documents::documentRefused, this,
                [&](const DocumentId &, const Verification &made) { checks = made; });
        stage.documentCms = stage.world.byForeigner(SignedWorld::documentPayload(stage.clock.now()),
                                                    stage.clock.now());
        QCOMPARE(outcomeOf(stage.finish(documents.open(SessionStage::cardId()))),
                 QStringLiteral("CERT_UNTRUSTED"));
        QVERIFY(checks && checks->find(CheckKind::Chain)->outcome == CheckOutcome::Invalid);
        QCOMPARE(outcomeOf(documents.copyOf(SessionStage::cardId())),
                 QStringLiteral("DOC_NOT_FOUND"));
    }

    void offLineTheCopyIsShownWithItsAgeAndNeverValid()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &documents = *stage.session().documents();
        const auto first = stage.finish(documents.open(SessionStage::cardId()));
        QVERIFY(first.has_value());
        stage.setNetwork(false);
        stage.clock.advance(10h);
        const auto shown = stage.finish(documents.open(SessionStage::cardId()));
        QVERIFY2(shown.has_value(), qPrintable(outcomeOf(shown)));
        QVERIFY(shown->fromCache);
        QVERIFY(shown->verification.outcome() != CheckOutcome::Valid);
        QCOMPARE(shown->retrievedAt, first->retrievedAt);
        QVERIFY(!stage.session().isOnline());
        stage.clock.advance(63h);
        QCOMPARE(outcomeOf(stage.finish(documents.open(SessionStage::cardId()))),
                 QStringLiteral("NETWORK_UNREACHABLE"));
    }

    void anOpenAccessShowsACodeThatLivesByTheCorrectedClock()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &access = *stage.session().openAccess();
        QVERIFY(stage.finish(access.open(SessionStage::cardId(), 300s)).has_value());
        QVERIFY(access.phase() == OpenAccessPhase::Open);
        QCOMPARE(access.shortCode()->text(), QStringLiteral("482107"));
        QCOMPARE(access.currentCode(), codeAt(0));
        stage.clock.advance(41500ms);
        QCOMPARE(access.currentCode(), codeAt(41));
        QCOMPARE(access.timeLeft(), 258500ms);
    }

    void anOpenAccessEndsByTime()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &access = *stage.session().openAccess();
        QVERIFY(stage.finish(access.open(SessionStage::cardId(), 300s)).has_value());
        stage.waiter.pass(301s);
        QVERIFY(access.phase() == OpenAccessPhase::Expired);
        QVERIFY(access.currentCode().isEmpty());
        QVERIFY(!access.shortCode());
    }

    void closingHidesTheCodeAtOnce()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &access = *stage.session().openAccess();
        QVERIFY(stage.finish(access.open(SessionStage::cardId(), 300s)).has_value());
        auto closing = access.close();
        QVERIFY(access.currentCode().isEmpty());
        QVERIFY(stage.finish(closing).has_value());
        QVERIFY(access.phase() == OpenAccessPhase::Closed);
    }

    void anAccessIsTakenUpAgainAfterARestart()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        QVERIFY(stage.finish(stage.session().openAccess()->open(SessionStage::cardId(), 300s))
                    .has_value());
        stage.restart();
        QVERIFY(stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")))
                    .has_value());
        auto &access = *stage.session().openAccess();
        QVERIFY(stage.finish(access.resume(grant())).has_value());
        QVERIFY(!access.currentCode().isEmpty());
        QCOMPARE(outcomeOf(stage.finish(
                     access.resume(*GrantId::parse(QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAA"))))),
                 QStringLiteral("FLOW_OUT_OF_ORDER"));
    }

    void twoSuccessivePicturesShowADocumentAndTimeWipesIt()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        using Offer = Viewing::Offer;
        QVERIFY(viewing.offerCode(QStringLiteral("https://example.org")) == Offer::Foreign);
        QVERIFY(viewing.offerCode(codeAt(5)) == Offer::Taken);
        QVERIFY(viewing.offerCode(codeAt(5)) == Offer::Ignored);
        QVERIFY(viewing.offerCode(codeAt(6)) == Offer::Sent);
        QTRY_VERIFY(viewing.phase() == ViewingPhase::Shown);
        QCOMPARE(viewing.document()->content.number(), QStringLiteral("045671234"));
        QCOMPARE(viewing.viewNumber(), QStringLiteral("V-1"));
        const auto frames = bodyOf(stage.transport.last("POST /v1/viewings"))
                                .value(QLatin1String("frames"))
                                .toArray();
        QCOMPARE(frames.at(0).toString(), codeAt(5));
        QCOMPARE(frames.at(1).toString(), codeAt(6));
        for (int i = 0; i < 100 && viewing.phase() == ViewingPhase::Shown; ++i) {
            stage.waiter.pass(1500ms);
            QCoreApplication::processEvents();
        }
        QVERIFY(viewing.phase() == ViewingPhase::Ended);
        QVERIFY(!viewing.document());
    }

    void picturesOfTwoAccessesOrInTheWrongOrderAreNoPair()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        QVERIFY(viewing.offerCode(codeAt(9)) == Viewing::Offer::Taken);
        QVERIFY(viewing.offerCode(codeAt(8)) == Viewing::Offer::Taken);
        stage.clock.advance(20s);
        QVERIFY(viewing.offerCode(codeAt(9)) == Viewing::Offer::Taken);
        QCOMPARE(stage.transport.count("POST /v1/viewings"), 0);
    }

    void aLonelyPictureGrowsOld()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        QVERIFY(viewing.offerCode(codeAt(9)) == Viewing::Offer::Taken);
        QVERIFY(viewing.phase() == ViewingPhase::Reading);
        stage.waiter.pass(7s);
        QVERIFY(viewing.phase() == ViewingPhase::Idle);
    }

    void theHoldersClosingEmptiesTheViewWithinTwoSeconds()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        (void)viewing.offerCode(codeAt(1));
        (void)viewing.offerCode(codeAt(2));
        QTRY_VERIFY(viewing.phase() == ViewingPhase::Shown);
        stage.viewingState = QStringLiteral("closed");
        stage.waiter.pass(2s);
        QTRY_VERIFY(viewing.phase() == ViewingPhase::Ended);
        QCOMPARE(viewing.failure()->code(), FailureCode::AccessClosed);
        QVERIFY(!viewing.document());
    }

    void sixDigitsWaitForTheHolder()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        auto future = viewing.enterShortCode(*ShortCode::parse(QStringLiteral("482107")));
        QTRY_VERIFY(viewing.phase() == ViewingPhase::AwaitingHolder);
        QCOMPARE(viewing.digits(), QStringLiteral("47"));
        QCOMPARE(stage.transport.count("POST /v1/viewings"), 0);
        stage.confirmationState = QStringLiteral("confirmed");
        QVERIFY(stage.finish(future).has_value());
        QVERIFY(viewing.phase() == ViewingPhase::Shown);
        QCOMPARE(bodyOf(stage.transport.last("POST /v1/viewings"))
                     .value(QLatin1String("confirmation"))
                     .toString(),
                 QStringLiteral("c1"));
    }

    void theHoldersNoIsANo_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("name");
        QTest::newRow("refused") << QStringLiteral("refused")
                                 << QStringLiteral("CONFIRMATION_REFUSED");
        QTest::newRow("mismatch") << QStringLiteral("mismatch")
                                  << QStringLiteral("CONFIRMATION_MISMATCH");
        QTest::newRow("timeout") << QStringLiteral("timeout")
                                 << QStringLiteral("CONFIRMATION_TIMEOUT");
        QTest::newRow("silence") << QStringLiteral("pending")
                                 << QStringLiteral("CONFIRMATION_TIMEOUT");
    }
    void theHoldersNoIsANo()
    {
        QFETCH(QString, state);
        QFETCH(QString, name);
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.confirmationState = state;
        auto &viewing = *stage.session().viewing();
        QCOMPARE(outcomeOf(stage.finish(
                     viewing.enterShortCode(*ShortCode::parse(QStringLiteral("482107"))))),
                 name);
        QVERIFY(viewing.phase() == ViewingPhase::Refused);
        QCOMPARE(stage.transport.count("POST /v1/viewings"), 0);
    }

    void aRefusedViewShowsNothingAndMayBeBegunAgain()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        stage.viewReply = problemReply(FailureCode::NoteFailed, 503);
        auto &viewing = *stage.session().viewing();
        (void)viewing.offerCode(codeAt(1));
        (void)viewing.offerCode(codeAt(2));
        QTRY_VERIFY(viewing.phase() == ViewingPhase::Refused);
        QCOMPARE(viewing.failure()->code(), FailureCode::NoteFailed);
        QVERIFY(!viewing.document());
        viewing.restart();
        QVERIFY(viewing.phase() == ViewingPhase::Idle);
    }

    void lockingWipesWhatIsOnShow()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &viewing = *stage.session().viewing();
        (void)viewing.offerCode(codeAt(1));
        (void)viewing.offerCode(codeAt(2));
        QTRY_VERIFY(viewing.phase() == ViewingPhase::Shown);
        QVERIFY(stage.finish(stage.session().documents()->refresh()).has_value());
        stage.session().lock();
        QVERIFY(!viewing.document());
        QVERIFY(stage.session().documents()->items().empty());
        QVERIFY(!stage.session().openAccess()->access());
    }

    void nothingPersonalReachesTheLog()
    {
        const LogCapture log;
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        (void)stage.finish(stage.session().documents()->open(SessionStage::cardId()));
        stage.documentCms = stage.world.byForeigner(SignedWorld::documentPayload(stage.clock.now()),
                                                    stage.clock.now());
        (void)stage.finish(stage.session().documents()->open(SessionStage::cardId()));
        (void)stage.finish(stage.session().openAccess()->open(SessionStage::cardId(), 300s));
        (void)stage.session().viewing()->offerCode(codeAt(1));
        (void)stage.session().viewing()->offerCode(codeAt(2));
        QTRY_VERIFY(stage.session().viewing()->phase() == ViewingPhase::Shown);
        stage.session().lock();
        (void)stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("0000")));
        (void)stage.finish(stage.session().unlock()->tryPin(SessionStage::secret("7391")));
        (void)stage.finish(stage.session().signOut());
        const auto all = log.all();
        QVERIFY(all.contains(QLatin1String("qujat.session")));
        const QStringList marks{QString::fromLatin1(SignedWorld::holderIin),
                                QStringLiteral("Ахметова"),
                                QStringLiteral("Айгерім"),
                                QStringLiteral("АХМЕТОВА"),
                                QStringLiteral("045671234"),
                                QStringLiteral("Алматы"),
                                QStringLiteral("482107"),
                                QStringLiteral("7391"),
                                QStringLiteral("Qwerty12"),
                                QStringLiteral("001"),
                                QString(20, u't'),
                                QStringLiteral("QJ2"),
                                QString::fromLatin1(QByteArray(32, 'h').toBase64())};
        for (const auto &mark : marks)
            QVERIFY2(!all.contains(mark), qPrintable(mark));
    }
};

QUJAT_TEST_CLASS(DocumentFlowsTest)
#include "DocumentFlowsTest.moc"
