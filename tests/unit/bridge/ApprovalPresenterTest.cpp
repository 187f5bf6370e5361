// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/ApprovalPresenter.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

const char *const Look = "POST /v1/sign-in-requests";
const char *const Answer = "POST /v1/sign-in-requests/r1/answer";

const QString Code = QStringLiteral("QJS1AAAQEAYEAUDAOCAJBIFQYDIOB4");

/// The sheet of a person who is signed in.
struct Program {
    Program() { problem = stage.signIn("739104"); }

    void willTell() { stage.transport.expect(Look, asked()); }
    net::HttpReply asked() const
    {
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
    }
    void typePin(const QString &pin)
    {
        view.pin()->entry()->push(pin);
        view.pin()->submit();
    }
    void willAnswer(const char *state)
    {
        stage.transport.expect(Answer,
                               okReply({{QStringLiteral("state"), QString::fromLatin1(state)}}));
    }

    SessionStage stage;
    QString problem;
    Presentation presentation{stage.session(), std::make_shared<PortraitShelf>()};
    ApprovalViewModel view;
    ApprovalPresenter presenter{presentation, view};
};

} // namespace

/// From the scanned code of another device to the answer.
class ApprovalPresenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetShowsWhichDeviceFromWhereAndThreePairs()
    {
        Program program;
        QCOMPARE(program.problem, QString());
        program.willTell();
        program.presenter.look(Code);
        QVERIFY(program.view.shown());
        QVERIFY(program.view.busy());
        QTRY_COMPARE(program.view.deviceName(), QStringLiteral("Reception desk"));
        QVERIFY(program.view.originText().contains(QStringLiteral("203.0.113.0")));
        QVERIFY(program.view.originText().contains(
            program.presentation.wording.time(program.stage.clock.now())));
        QCOMPARE(program.view.choices().size(), 3);
        QCOMPARE(program.view.secondsLeft(), 180);
    }

    void anAnswerClosesItAndSaysWhatCameOfIt_data()
    {
        QTest::addColumn<QByteArray>("state");
        for (const char *state : {"confirmed", "mismatch"})
            QTest::newRow(state) << QByteArray(state);
    }
    void anAnswerClosesItAndSaysWhatCameOfIt()
    {
        QFETCH(QByteArray, state);
        Program program;
        program.willTell();
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.choices().size(), 3);
        QSignalSpy settled(&program.presenter, &ApprovalPresenter::settled);
        program.willAnswer(state.constData());
        program.view.answer(QStringLiteral("47"));
        program.view.answer(QStringLiteral("12")); // pressed twice
        QVERIFY(program.view.pinAsked());
        QCOMPARE(program.stage.transport.count(Answer), 0);
        program.typePin(QStringLiteral("739104"));
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!program.view.shown());
        QVERIFY(!settled[0][0].toString().isEmpty());
        // The camera sees the code still.
        program.presenter.look(Code);
        QVERIFY(!program.view.shown());
        QCOMPARE(program.stage.transport.leftovers(), QStringList());
    }

    void aStrangersHandOnAnOpenPhoneSignsNobodyIn()
    {
        Program program;
        program.willTell();
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.choices().size(), 3);
        program.view.answer(QStringLiteral("47"));
        program.typePin(QStringLiteral("111222"));
        QTRY_COMPARE(program.view.pin()->attemptsLeft(), 9);
        QCOMPARE(program.view.pin()->failure().code, QStringLiteral("PIN_WRONG"));
        QVERIFY(program.view.shown());
        QCOMPARE(program.stage.transport.count(Answer), 0);
        program.willAnswer("refused");
        QSignalSpy settled(&program.presenter, &ApprovalPresenter::settled);
        program.view.refuse();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!program.view.pinAsked());
    }

    void aRefusalIsTold()
    {
        Program program;
        program.willTell();
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.choices().size(), 3);
        QSignalSpy settled(&program.presenter, &ApprovalPresenter::settled);
        program.willAnswer("refused");
        program.view.refuse();
        QTRY_COMPARE(settled.count(), 1);
        QJsonObject body;
        for (const auto &request : program.stage.transport.requests())
            body = request.url.path().endsWith(u"/answer") ? bodyOf(request) : body;
        QVERIFY(body.value(QLatin1String("refuse")).toBool());
    }

    void aDeadCodeIsSaidAndClosedWithoutAQuestion()
    {
        Program program;
        program.stage.transport.expect(Look, problemReply(FailureCode::SignInExpired, 410));
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.failure().code, QStringLiteral("SIGN_IN_EXPIRED"));
        QCOMPARE(program.view.deviceName(), QString());
        const auto asked = program.stage.transport.requests().size();
        program.view.refuse();
        QVERIFY(!program.view.shown());
        QCOMPARE(program.stage.transport.requests().size(), asked);
    }

    void whatRunsOutInSightCanBeClosedOnly()
    {
        Program program;
        program.willTell();
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.choices().size(), 3);
        program.stage.clock.advance(181s);
        program.presenter.render();
        QCOMPARE(program.view.secondsLeft(), 0);
        QCOMPARE(program.view.failure().code, QStringLiteral("SIGN_IN_EXPIRED"));
        program.view.refuse();
        QVERIFY(!program.view.shown());
    }

    void lockingWipesIt()
    {
        Program program;
        program.willTell();
        program.presenter.look(Code);
        QTRY_COMPARE(program.view.choices().size(), 3);
        program.presenter.wipeAll();
        QCOMPARE(program.view.content(), ApprovalViewModel::Content());
    }
};

QUJAT_TEST_CLASS(ApprovalPresenterTest)
#include "ApprovalPresenterTest.moc"
