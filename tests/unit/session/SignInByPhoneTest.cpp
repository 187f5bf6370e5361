// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/SignInApproval.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

const char *const Begin = "POST /v1/sign-ins";
const char *const Claim = "POST /v1/sign-ins/s1/phone";
const char *const Look = "POST /v1/sign-in-requests";
const char *const Answer = "POST /v1/sign-in-requests/r1/answer";
const QString Code = QStringLiteral("QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4");

} // namespace

/// Signing in by a phone, seen from both sides.
class SignInByPhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsShownUntilThePhoneHasConfirmed()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        begin(stage);
        QCOMPARE(flow.phone()->code, Code);
        QCOMPARE(flow.phone()->digits, QStringLiteral("47"));
        QCOMPARE(flow.phone()->expiresAt, stage.clock.now() + 180s);

        stage.answerOnce(Claim, waiting(stage));
        lookAgain(stage);
        QVERIFY(flow.phase() == SignInPhase::Phone);
        lookAgain(stage);
        QTRY_VERIFY(flow.phase() == SignInPhase::ChoosePin);
        QVERIFY(!flow.phone());
        QVERIFY(stage.finish(flow.choosePin(SessionStage::secret("7391"))).has_value());
        QVERIFY(stage.session().state() == Session::State::Open);
    }

    void aRefusalOnThePhoneEndsItHere()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        QSignalSpy refused(&flow, &SignIn::phoneRefused);
        begin(stage);
        stage.answerOnce(Claim, problemReply(FailureCode::SignInRefused, 403));
        lookAgain(stage);
        QTRY_VERIFY(flow.phase() == SignInPhase::Failed);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(flow.failure()->code(), FailureCode::SignInRefused);
        QVERIFY(stage.session().state() == Session::State::SignedOut);
    }

    void withoutNetworkItIsAskedAgain()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        begin(stage);
        stage.setNetwork(false);
        QVERIFY(stage.waiter.passNext(3s));
        QTRY_VERIFY((stage.waiter.passNext(1400ms), flow.failure().has_value()));
        QVERIFY(flow.phase() == SignInPhase::Phone);
        stage.setNetwork(true);
        lookAgain(stage);
        QTRY_VERIFY(flow.phase() == SignInPhase::ChoosePin);
    }

    void whoGoesBackIsNotSignedInLater()
    {
        SessionStage stage;
        auto &flow = *stage.session().signIn();
        begin(stage);
        flow.abandon();
        const auto asked = stage.transport.requests().size();
        (void)stage.waiter.passNext(5s);
        QCOMPARE(stage.transport.requests().size(), asked);
        QVERIFY(flow.phase() == SignInPhase::Idle);
        QVERIFY(!flow.phone());
    }

    void thePhoneSeesWhoAsksFromWhereAndAnswers()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto seen = stage.finish(approval(stage).look(Code));
        QVERIFY(seen.has_value());
        QCOMPARE(seen->deviceName, QStringLiteral("Reception desk"));
        QVERIFY(seen->deviceForm == DeviceForm::Desktop);
        QCOMPARE(seen->network, QStringLiteral("internet"));
        QCOMPARE(seen->address, QStringLiteral("203.0.113.0"));
        QCOMPARE(seen->choices.size(), 3);
        const auto told =
            stage.finish(stage.session().signInApproval()->confirm(seen->id, QStringLiteral("47")));
        QVERIFY(told == SignInApproval::Answer::Confirmed);
        const auto body = answered(stage);
        QCOMPARE(body, QJsonObject({{QStringLiteral("digits"), QStringLiteral("47")}}));
    }

    void aRefusalIsSaidInItsOwnWord()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto seen = stage.finish(approval(stage).look(Code));
        m_answer = QStringLiteral("refused");
        const auto told = stage.finish(stage.session().signInApproval()->refuse(seen->id));
        QVERIFY(told == SignInApproval::Answer::Refused);
        const auto body = answered(stage);
        QCOMPARE(body, QJsonObject({{QStringLiteral("refuse"), true}}));
    }

    void noDigitsAreNeverTakenForARefusal()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto seen = stage.finish(approval(stage).look(Code));
        const auto asked = stage.transport.requests().size();
        QCOMPARE(outcomeOf(stage.finish(stage.session().signInApproval()->confirm(seen->id, {}))),
                 QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(stage.transport.requests().size(), asked);
    }

    void aLockedPhoneSignsNobodyIn()
    {
        SessionStage stage;
        QCOMPARE(outcomeOf(stage.finish(stage.session().signInApproval()->look(Code))),
                 QStringLiteral("VAULT_LOCKED"));
        QVERIFY(stage.transport.requests().empty());
    }

private:
    /// What was last sent as an answer; other flows ask in between.
    static QJsonObject answered(const SessionStage &stage)
    {
        QJsonObject body;
        for (const auto &request : stage.transport.requests())
            body = request.url.path().endsWith(u"/answer") ? bodyOf(request) : body;
        return body;
    }
    static net::HttpReply waiting(const SessionStage &stage)
    {
        return okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                        {QStringLiteral("state"), QStringLiteral("phone")},
                        {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + 180s)},
                        {QStringLiteral("phone"),
                         QJsonObject{{QStringLiteral("code"), Code},
                                     {QStringLiteral("digits"), QStringLiteral("47")}}}});
    }

    static void begin(SessionStage &stage)
    {
        stage.answerOnce(Begin, waiting(stage));
        QCOMPARE(outcomeOf(stage.finish(stage.session().signIn()->startWithPhone())),
                 QStringLiteral("ok"));
        QVERIFY(stage.session().signIn()->phase() == SignInPhase::Phone);
    }

    /// Lets the time until the next question pass, and the question be answered.
    static void lookAgain(SessionStage &stage)
    {
        const auto asked = stage.transport.requests().size();
        QVERIFY(stage.waiter.passNext(3s));
        QTRY_VERIFY(stage.transport.requests().size() > asked);
        QTest::qWait(0);
    }

    /// With a service that knows the code.
    SignInApproval &approval(SessionStage &stage)
    {
        stage.transport.always(Look, [&](const net::HttpRequest &) -> Result<net::HttpReply> {
            return okReply(
                {{QStringLiteral("id"), QStringLiteral("r1")},
                 {QStringLiteral("device"),
                  QJsonObject{{QStringLiteral("name"), QStringLiteral("Reception desk")},
                              {QStringLiteral("form"), QStringLiteral("desktop")}}},
                 {QStringLiteral("origin"),
                  QJsonObject{{QStringLiteral("network"), QStringLiteral("internet")},
                              {QStringLiteral("address"), QStringLiteral("203.0.113.0")}}},
                 {QStringLiteral("choices"),
                  QJsonArray{QStringLiteral("12"), QStringLiteral("47"), QStringLiteral("90")}},
                 {QStringLiteral("askedAt"), toRfc3339(stage.clock.now())},
                 {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + 180s)}});
        });
        stage.transport.always(Answer, [this](const net::HttpRequest &) -> Result<net::HttpReply> {
            return okReply({{QStringLiteral("state"), m_answer}});
        });
        return *stage.session().signInApproval();
    }

    QString m_answer = QStringLiteral("confirmed");
};

QUJAT_TEST_CLASS(SignInByPhoneTest)
#include "SignInByPhoneTest.moc"
