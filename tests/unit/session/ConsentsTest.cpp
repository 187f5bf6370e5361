// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Consents.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// Requests for consent on the phone.
class ConsentsTest : public QObject {
    Q_OBJECT

    static QJsonObject item(const SessionStage &stage, const char *id, const char *state,
                            std::chrono::seconds left = 600s)
    {
        return {{QStringLiteral("id"), QString::fromLatin1(id)},
                {QStringLiteral("reference"), QStringLiteral("482")},
                {QStringLiteral("state"), QString::fromLatin1(state)},
                {QStringLiteral("requester"),
                 QJsonObject{{QStringLiteral("code"), QStringLiteral("U1")},
                             {QStringLiteral("name"),
                              QJsonObject{{QStringLiteral("kk"), QStringLiteral("Қонақүй")},
                                          {QStringLiteral("ru"), QStringLiteral("Гостиница")}}},
                             {QStringLiteral("owner"), QStringLiteral("ЖШС")},
                             {QStringLiteral("sector"), QStringLiteral("hotel")}}},
                {QStringLiteral("wanted"),
                 QJsonObject{{QStringLiteral("kind"), QStringLiteral("document")},
                             {QStringLiteral("documentType"), QStringLiteral("identity_card")}}},
                {QStringLiteral("purpose"), QStringLiteral("Check-in")},
                {QStringLiteral("legalGround"), QStringLiteral("352")},
                {QStringLiteral("keepDays"), 0},
                {QStringLiteral("askedAt"), toRfc3339(stage.clock.now())},
                {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + left)},
                {QStringLiteral("meter"),
                 QJsonObject{{QStringLiteral("verdict"), QStringLiteral("unknown")},
                             {QStringLiteral("asked"), 14},
                             {QStringLiteral("usual"), 0},
                             {QStringLiteral("approved"), 14},
                             {QStringLiteral("systems"), 0},
                             {QStringLiteral("requests"), 0},
                             {QStringLiteral("unusual"), QJsonArray()}}}};
    }

private Q_SLOTS:
    void waitingRequestsQueueAndLeaveWithTheirAnswer()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &consents = *stage.session().consents();
        QSignalSpy asked(&consents, &Consents::asked);
        stage.consents = {item(stage, "n1", "pending"), item(stage, "n2", "pending")};
        QVERIFY(stage.finish(consents.refresh()).has_value());
        QCOMPARE(asked.count(), 2);
        QCOMPARE(consents.pending().size(), 2U);
        stage.transport.expect("POST /v1/consents/n1/answer", okReply(item(stage, "n1", "given")));
        const auto given = stage.finish(consents.answer(consents.pending()[0].id, true));
        QVERIFY2(given.has_value(), qPrintable(outcomeOf(given)));
        QCOMPARE(given->state, ConsentState::Given);
        QCOMPARE(bodyOf(stage.transport.last("POST /v1/consents/n1/answer"))
                     .value(QLatin1String("agree")),
                 QJsonValue(true));
        QCOMPARE(consents.pending().size(), 1U);
    }

    void anAnswerThatCameTooLateTakesTheCardAway()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &consents = *stage.session().consents();
        stage.consents = {item(stage, "n1", "pending")};
        QVERIFY(stage.finish(consents.refresh()).has_value());
        stage.transport.expect("POST /v1/consents/n1/answer",
                               problemReply(FailureCode::ConsentAnswered, 409));
        const auto refused = stage.finish(consents.answer(consents.pending()[0].id, false));
        QCOMPARE(outcomeOf(refused), QStringLiteral("CONSENT_ANSWERED"));
        QVERIFY(consents.pending().empty());
    }

    void whatRunsOutIsTakenAwayWithoutAsking()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &consents = *stage.session().consents();
        stage.consents = {item(stage, "n1", "pending", 30s)};
        QVERIFY(stage.finish(consents.refresh()).has_value());
        QCOMPARE(consents.pending().size(), 1U);
        stage.waiter.pass(31s);
        QVERIFY(consents.pending().empty());
    }

    void thePreviewIsADocumentThatWasCheckedHere()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        auto &consents = *stage.session().consents();
        const auto own = stage.finish(stage.session().documents()->open(SessionStage::cardId()));
        QVERIFY(own);
        stage.consents = {item(stage, "n1", "pending")};
        QVERIFY(stage.finish(consents.refresh()).has_value());
        const auto preview = [&](const QByteArray &cms) {
            stage.transport.expect(
                "GET /v1/consents/n1/preview",
                okReply({{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}}));
            return stage.finish(consents.preview(consents.pending()[0]));
        };
        const auto shown = preview(own->cms);
        QVERIFY2(shown.has_value(), qPrintable(outcomeOf(shown)));
        QCOMPARE(shown->document->content.number(), own->content.number());
        auto altered = own->cms;
        altered[altered.size() / 3] = char(altered[altered.size() / 3] ^ 1);
        QVERIFY(!preview(altered).has_value());
    }
};

QUJAT_TEST_CLASS(ConsentsTest)
#include "ConsentsTest.moc"
