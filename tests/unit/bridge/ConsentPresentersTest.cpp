// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Consents.h"
#include "qml/bridge/presenters/ConsentCardPresenter.h"
#include "qml/bridge/presenters/ConsentText.h"
#include "qml/bridge/presenters/ConsentsPresenter.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

/// The card and the list of a person who is signed in.
struct Program {
    Program() { problem = stage.signIn(); }

    QJsonObject item(const char *id, const char *state, const char *kind = "statement") const
    {
        QJsonObject wanted{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                           {QStringLiteral("documentType"), QStringLiteral("identity_card")}};
        if (QByteArray(kind) == "statement") {
            wanted.insert(QStringLiteral("claim"), QStringLiteral("ageOver"));
            wanted.insert(QStringLiteral("parameter"), QStringLiteral("18"));
        }
        return {{QStringLiteral("id"), QString::fromLatin1(id)},
                {QStringLiteral("reference"), QStringLiteral("482")},
                {QStringLiteral("state"), QString::fromLatin1(state)},
                {QStringLiteral("requester"),
                 QJsonObject{{QStringLiteral("code"), QStringLiteral("U1")},
                             {QStringLiteral("name"),
                              QJsonObject{{QStringLiteral("kk"), QStringLiteral("Қонақүй")},
                                          {QStringLiteral("ru"), QStringLiteral("Гостиница")},
                                          {QStringLiteral("en"), QStringLiteral("Hotel")}}},
                             {QStringLiteral("owner"), QStringLiteral("Hotel LLP")},
                             {QStringLiteral("sector"), QStringLiteral("hotel")}}},
                {QStringLiteral("wanted"), wanted},
                {QStringLiteral("purpose"), QStringLiteral("Check-in")},
                {QStringLiteral("legalGround"), QStringLiteral("352")},
                {QStringLiteral("keepDays"), 0},
                {QStringLiteral("askedAt"), toRfc3339(stage.clock.now())},
                {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + 600s)},
                {QStringLiteral("meter"),
                 QJsonObject{{QStringLiteral("verdict"), QStringLiteral("more")},
                             {QStringLiteral("asked"), 14},
                             {QStringLiteral("usual"), 3},
                             {QStringLiteral("approved"), 14},
                             {QStringLiteral("systems"), 4},
                             {QStringLiteral("requests"), 40},
                             {QStringLiteral("unusual"), QJsonArray()}}}};
    }

    /// The service answers the preview of a statement.
    void willPreview(const char *id, bool answer)
    {
        const QByteArray path = QByteArray("GET /v1/consents/") + id + "/preview";
        stage.transport.expect(path.constData(),
                               okReply({{QStringLiteral("claim"), QStringLiteral("ageOver")},
                                        {QStringLiteral("parameter"), QStringLiteral("18")},
                                        {QStringLiteral("answer"), answer}}));
    }

    /// The service tells of something. The first answer to a poll only gives the place.
    void hear(const char *type, const QJsonObject &data)
    {
        const auto polls = [this] { return stage.transport.count("GET /v1/events"); };
        const auto tell = [&](const char *id, const char *what, const QJsonObject &with) {
            stage.answerOnce(
                "GET /v1/events",
                okReply(
                    {{QStringLiteral("items"),
                      QJsonArray{QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)},
                                             {QStringLiteral("type"), QString::fromLatin1(what)},
                                             {QStringLiteral("at"), toRfc3339(stage.clock.now())},
                                             {QStringLiteral("data"), with}}}}}));
            const auto before = polls();
            return QTest::qWaitFor([&] {
                stage.waiter.pass(1s);
                return polls() > before;
            });
        };
        (void)tell("e1", "historyChanged", {});
        (void)tell("e2", type, data);
    }

    int answersSent(const char *id) const
    {
        int count = 0;
        for (const auto &request : stage.transport.requests())
            count +=
                request.url.path().endsWith(QString::fromLatin1(id) + QStringLiteral("/answer"))
                ? 1
                : 0;
        return count;
    }

    SessionStage stage;
    QString problem;
    Presentation presentation{stage.session(), std::make_shared<PortraitShelf>()};
    ConsentCardViewModel card;
    ConsentsViewModel list;
    ConsentCardPresenter cardPresenter{presentation, card};
    ConsentsPresenter listPresenter{presentation, list};
};

} // namespace

/// Requests for consent as they come to the screen.
class ConsentPresentersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardShowsWhatWouldBeSaidBeforeItIsAgreedTo()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.stage.consents = {program.item("n1", "pending")};
        program.willPreview("n1", true);
        QVERIFY(program.stage.finish(program.stage.session().consents()->refresh()).has_value());
        QVERIFY(program.card.pending());
        QCOMPARE(program.card.owner(), QStringLiteral("Hotel LLP"));
        QVERIFY2(program.card.wanted().contains(QStringLiteral("18")),
                 qPrintable(program.card.wanted()));
        QCOMPARE(program.card.previewState(), ScreenState::Loading);
        program.card.agree();
        QCOMPARE(program.answersSent("n1"), 0);
        QVERIFY(!program.card.busy());

        QTRY_COMPARE(program.card.previewState(), ScreenState::Ready);
        QCOMPARE(program.card.answer(), QStringLiteral("Yes"));
        QVERIFY(program.card.secondsLeft() > 590);
        QSignalSpy settled(&program.cardPresenter, &ConsentCardPresenter::settled);
        program.stage.transport.expect("POST /v1/consents/n1/answer",
                                       okReply(program.item("n1", "given")));
        program.card.agree();
        QVERIFY(program.card.busy());
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(program.answersSent("n1"), 1);
        QVERIFY(!program.card.pending());
        QCOMPARE(program.card.answer(), QString());
    }

    void noIsTakenWithoutWaitingForThePreview()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.stage.consents = {program.item("n1", "pending")};
        program.willPreview("n1", false);
        QVERIFY(program.stage.finish(program.stage.session().consents()->refresh()).has_value());
        QSignalSpy settled(&program.cardPresenter, &ConsentCardPresenter::settled);
        program.stage.transport.expect("POST /v1/consents/n1/answer",
                                       okReply(program.item("n1", "refused")));
        program.card.refuse();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!program.card.pending());
    }

    void aCardThatGoesByItselfSaysWhy()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.stage.consents = {program.item("n1", "pending")};
        program.willPreview("n1", true);
        QVERIFY(program.stage.finish(program.stage.session().consents()->refresh()).has_value());
        QTRY_COMPARE(program.card.previewState(), ScreenState::Ready);
        QSignalSpy settled(&program.cardPresenter, &ConsentCardPresenter::settled);
        // A reply by message, which the service tells live.
        auto given = program.item("n1", "given");
        given.insert(QStringLiteral("way"), QStringLiteral("sms"));
        program.hear("consentChanged", given);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!program.card.pending());
        QCOMPARE(settled.takeFirst().constFirst().toString(),
                 QStringLiteral("Қонақүй: Given, by message"));

        program.stage.consents = {program.item("n2", "pending")};
        program.willPreview("n2", true);
        QVERIFY(program.stage.finish(program.stage.session().consents()->refresh()).has_value());
        QTRY_COMPARE(program.card.previewState(), ScreenState::Ready);
        program.stage.waiter.pass(601s);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!program.card.pending());
        QVERIFY(settled.constFirst().constFirst().toString().contains(
            QStringLiteral("nothing was shown")));
    }

    void theNextRequestDoesNotCarryTheFailureOfTheOneBefore()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.stage.consents = {program.item("n1", "pending"), program.item("n2", "pending")};
        program.willPreview("n1", true);
        QVERIFY(program.stage.finish(program.stage.session().consents()->refresh()).has_value());
        QVERIFY(!program.card.queue().isEmpty());
        QTRY_COMPARE(program.card.answer(), QStringLiteral("Yes"));
        QSignalSpy settled(&program.cardPresenter, &ConsentCardPresenter::settled);
        program.stage.transport.expect("POST /v1/consents/n1/answer",
                                       problemReply(FailureCode::ConsentAnswered, 409));
        program.willPreview("n2", false);
        program.card.agree();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(program.card.pending());
        QVERIFY(!program.card.failure().present);
        QVERIFY(program.card.queue().isEmpty());
        QTRY_COMPARE(program.card.answer(), QStringLiteral("No"));
    }

    void theListHasWhatWasAskedAndTakesOneBack()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.stage.consents = {program.item("n1", "delivered", "document"),
                                  program.item("n2", "refused")};
        program.listPresenter.load();
        QCOMPARE(program.list.state(), ScreenState::Loading);
        QTRY_COMPARE(program.list.state(), ScreenState::Ready);
        const auto entries = program.list.content().entries;
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries[0].withdrawable);
        QVERIFY(!entries[1].withdrawable);
        QCOMPARE(entries[1].stateText, QStringLiteral("Refused"));

        QSignalSpy settled(&program.listPresenter, &ConsentsPresenter::settled);
        const auto withdrawn = program.item("n1", "withdrawn", "document");
        program.stage.transport.expect("POST /v1/consents/n1/withdraw", okReply(withdrawn));
        program.stage.consents = {withdrawn, program.item("n2", "refused")};
        program.list.withdraw(QStringLiteral("n1"));
        QTRY_COMPARE(settled.count(), 1);
        QTRY_VERIFY(!program.list.content().entries[0].withdrawable);
        program.listPresenter.wipeAll();
        QVERIFY(program.list.content().entries.isEmpty());
    }

    void everyVerdictOfTheMeterHasItsOwnWords()
    {
        using Verdict = AskMeter::Verdict;
        QSet<QString> all;
        for (const auto verdict : {Verdict::Unknown, Verdict::Fewer, Verdict::Usual, Verdict::More})
            all.insert(ConsentText::meter({.verdict = verdict,
                                           .asked = 14,
                                           .usual = 3,
                                           .approved = 14,
                                           .systems = 4,
                                           .requests = 40,
                                           .unusual = {}}));
        QCOMPARE(all.size(), 4);
        const auto more = ConsentText::meter({.verdict = Verdict::More,
                                              .asked = 14,
                                              .usual = 3,
                                              .approved = 14,
                                              .systems = 4,
                                              .requests = 40,
                                              .unusual = {}});
        QVERIFY(more.contains(QStringLiteral("14")) && more.contains(QStringLiteral("3")));
    }

    void everyStateHasItsOwnWords()
    {
        QSet<QString> all;
        for (const auto state : {ConsentState::Pending, ConsentState::Given, ConsentState::Refused,
                                 ConsentState::Spent, ConsentState::Expired,
                                 ConsentState::Withdrawn, ConsentState::Delivered}) {
            ConsentRequest request;
            request.state = state;
            all.insert(ConsentText::state(request));
        }
        QCOMPARE(all.size(), 7);
        ConsentRequest told;
        told.state = ConsentState::Given;
        told.way = ConsentWay::Otp;
        QVERIFY(!all.contains(ConsentText::state(told)));
    }
};

QUJAT_TEST_CLASS(ConsentPresentersTest)
#include "ConsentPresentersTest.moc"
