// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/QrPicture.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat::testing;

/// Scenario S-08, steps 1 to 3: the end of an access, to the second, and codes that are not right.
class AccessEndsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_card = holder().documentId(IdentityCard);
        QVERIFY(!m_card.isEmpty());
        QVERIFY(!viewer().token().isEmpty());
    }

    void init()
    {
        m_stage.moveClock(901);
    } // failures of one test are not counted in the next (D-05)

    void S08_step1_aSecondBeforeTheEndItWorksAndAtTheEndItDoesNot_R000_15_2_D_01()
    {
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        m_stage.moveClock(299);
        const auto last = viewer().view(access);
        QVERIFY2(last.serviceTime() < access.expiresAt, "the machine is too slow for this test");
        QCOMPARE(what(last), Ok);

        const auto before = viewings();
        m_stage.moveClock(1);
        const auto late = viewer().view(access);
        QVERIFY(late.serviceTime() >= access.expiresAt);
        QCOMPARE(what(late), QStringLiteral("ACCESS_EXPIRED"));
        QVERIFY(!late.body.contains("\"cms\""));
        QCOMPARE(viewings(), before);
        QVERIFY2(auditHas(QStringLiteral("ACCESS_EXPIRED")),
                 "the failed attempt is not in the audit log");
        // And the holder learns who came too late.
        const auto told = holder().call("GET", "/v1/history?limit=1").json();
        const auto note = told.value(QLatin1String("items")).toArray().at(0).toObject();
        QCOMPARE(note.value(QLatin1String("kind")).toString(), QStringLiteral("refusedViewing"));
        QCOMPARE(note.value(QLatin1String("reason")).toString(), QStringLiteral("ACCESS_EXPIRED"));
        QCOMPARE(note.value(QLatin1String("accessId")).toString(), access.id);
        QVERIFY(note.contains(QLatin1String("viewer")));
        const auto state = holder().call("GET", "/v1/accesses/" + access.id.toLatin1());
        QCOMPARE(state.json().value(QLatin1String("state")).toString(), QStringLiteral("expired"));
    }

    void S08_step1_theSameByTheTool_R000_15_2()
    {
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        m_stage.moveClock(270);
        QCOMPARE(what(viewByTool(holder().frames(access))), Ok);
        m_stage.moveClock(30);
        QCOMPARE(what(viewByTool(holder().frames(access))), QStringLiteral("ACCESS_EXPIRED"));
    }

    void S08_step2_closingEndsCodeDigitsAndOpenViews_R000_15_2_D_02()
    {
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        const auto view = viewer().view(access);
        QCOMPARE(view.status, 201);
        const QByteArray path =
            "/v1/viewings/" + view.json().value(QLatin1String("id")).toString().toLatin1();

        QCOMPARE(what(holder().call("POST", "/v1/accesses/" + access.id.toLatin1() + "/close")),
                 Ok);
        QCOMPARE(what(viewer().view(access)), QStringLiteral("ACCESS_CLOSED"));
        QCOMPARE(what(viewer().create("/v1/confirmations",
                                      {{QStringLiteral("shortCode"), access.shortCode}})),
                 QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(viewer().call("GET", path).json().value(QLatin1String("state")).toString(),
                 QStringLiteral("closed"));
        QCOMPARE(what(viewer().call("GET", path + "/documents/" + IdentityCard.toLatin1())),
                 QStringLiteral("ACCESS_CLOSED"));
        // Closing what is closed changes nothing.
        QCOMPARE(what(holder().call("POST", "/v1/accesses/" + access.id.toLatin1() + "/close")),
                 Ok);
    }

    void S08_step2_anOpenViewIsEmptiedWithinTwoSeconds_R000_15_2()
    {
        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        const auto files = pictures(holder().frames(access));
        const auto view = m_stage.startTool(QStringLiteral("V"),
                                            {QStringLiteral("view"), QStringLiteral("--frames"),
                                             files.at(0), files.at(1), QStringLiteral("--watch")});
        QVERIFY(!Stage::line(*view, QStringLiteral("viewNumber")).isEmpty());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(what(holder().call("POST", "/v1/accesses/" + access.id.toLatin1() + "/close")),
                 Ok);
        const auto ended = Stage::line(*view, QStringLiteral("ended"));
        QCOMPARE(ended.value(QLatin1String("ended")).toString(), QStringLiteral("ACCESS_CLOSED"));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        Stage::finish(*view);
    }

    void S07_step4_theHolderIsToldAtOnceWhoLooksAndThatItEnded_R000_18_3()
    {
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        const auto watching =
            m_stage.startTool(QStringLiteral("A"),
                              {QStringLiteral("open-access"), m_card, QStringLiteral("--watch")});
        const auto opened = Stage::line(*watching, QStringLiteral("access"))
                                .value(QLatin1String("access"))
                                .toObject();
        const auto code = opened.value(QLatin1String("shortCode")).toString();
        // The holder's other phone answers; this profile is busy watching.
        const auto asked =
            viewer().create("/v1/confirmations", {{QStringLiteral("shortCode"), code}}).json();
        const QByteArray id = asked.value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(what(holder().call("POST", "/v1/confirmations/" + id + "/answer",
                                    {{QStringLiteral("digits"),
                                      asked.value(QLatin1String("digits")).toString()}})),
                 Ok);
        QCOMPARE(what(viewer().create("/v1/viewings",
                                      {{QStringLiteral("confirmation"), QString::fromLatin1(id)}})),
                 Ok);
        const auto viewed = Stage::line(*watching, QStringLiteral("viewed"))
                                .value(QLatin1String("viewed"))
                                .toObject();
        QVERIFY(!viewed.value(QLatin1String("viewer"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString()
                     .isEmpty());
        const auto grant = opened.value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(what(holder().call("POST", "/v1/accesses/" + grant + "/close")), Ok);
        const auto ended = Stage::line(*watching, QStringLiteral("ended"));
        QCOMPARE(ended.value(QLatin1String("ended")).toString(), QStringLiteral("closed"));
        QCOMPARE(Stage::finish(*watching).exitCode, 0);
    }

    void S08_step3_aWrongPairIsRefusedByName_R000_15_1_R000_10_2_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *pair, const char *code) {
            QTest::newRow(pair) << QString::fromLatin1(pair) << QString::fromLatin1(code);
        };
        row("one character changed", "QR_INVALID");
        row("another step under the same code", "QR_INVALID");
        row("of an access that never was", "QR_INVALID");
        row("foreign text", "QR_INVALID");
        row("cut off", "QR_INVALID");
        row("very long", "QR_INVALID");
        row("twice the same picture", "QR_STALE");
        row("in the wrong order", "QR_STALE");
        row("ten seconds old", "QR_STALE");
        row("from two accesses", "QR_STALE");
        row("from the future", "QR_STALE");
    }

    void S08_step3_aWrongPairIsRefusedByName_R000_15_1_R000_10_2()
    {
        QFETCH(QString, pair);
        QFETCH(QString, code);
        RawAccess access;
        RawAccess other;
        QCOMPARE(holder().openAccess(m_card, 600, &access).status, 201);
        QCOMPARE(holder().openAccess(holder().documentId(Passport), 600, &other).status, 201);
        m_stage.moveClock(30);
        const qint64 step = access.openedAt.msecsTo(viewer().now()) / access.stepMillis;
        const auto right = [&](qint64 at) { return rawLivingCode(access.secret, access.id, at); };
        auto frames = QJsonArray{right(step - 1), right(step)};
        const auto second = frames.at(1).toString();
        if (pair == QLatin1String("one character changed"))
            frames[1] = QString(second.chopped(1) + (second.back() == u'A' ? u'B' : u'A'));
        if (pair == QLatin1String("another step under the same code"))
            frames[1] = QString(second.left(29) + QString::number(step + 1).rightJustified(8, u'0')
                                + second.mid(37));
        if (pair == QLatin1String("of an access that never was"))
            frames = {rawLivingCode(access.secret, QString(26, u'A'), step - 1),
                      rawLivingCode(access.secret, QString(26, u'A'), step)};
        if (pair == QLatin1String("foreign text"))
            frames = {QStringLiteral("https://example.invalid/x"), QStringLiteral("HELLO")};
        if (pair == QLatin1String("cut off"))
            frames = {right(step - 1).left(40), second.left(40)};
        if (pair == QLatin1String("very long"))
            frames[1] = QString(second + QString(400, u'A'));
        if (pair == QLatin1String("twice the same picture"))
            frames[0] = second;
        if (pair == QLatin1String("in the wrong order"))
            frames = {second, right(step - 1)};
        if (pair == QLatin1String("ten seconds old"))
            frames = {right(step - 11), right(step - 10)};
        if (pair == QLatin1String("from two accesses"))
            frames[1] = rawLivingCode(other.secret, other.id, step);
        if (pair == QLatin1String("from the future"))
            frames = {right(step + 10), right(step + 11)};
        const auto before = viewings();
        const auto reply = viewer().view(frames);
        QCOMPARE(what(reply), code);
        QVERIFY(!reply.body.contains("\"cms\""));
        QCOMPARE(viewings(), before);
        // The right pair still opens: a wrong one spoils nothing.
        QCOMPARE(what(viewer().view(access)), Ok);
    }

    void S08_step3_aPictureOfYesterdayIsExpired_R000_10_2()
    {
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        const auto photographed = holder().frames(access);
        m_stage.moveClock(24 * 3600);
        QCOMPARE(what(viewer().view(photographed)), QStringLiteral("ACCESS_EXPIRED"));
    }

    void S08_theAccessSurvivesTheServicesDeath_design_2_13()
    {
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 300, &access).status, 201);
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(what(viewer().view(access)), Ok);
    }

private:
    RawClient &holder() { return m_stage.raw(QStringLiteral("A")); }
    RawClient &viewer() { return m_stage.raw(QStringLiteral("V"), Desktop); }

    qsizetype viewings()
    {
        qsizetype count = 0;
        for (const auto &entry : holder().history(Subject))
            count +=
                entry.toObject().value(QLatin1String("kind")).toString() == QLatin1String("viewing")
                ? 1
                : 0;
        return count;
    }

    bool auditHas(const QString &code)
    {
        return QJsonDocument(m_stage.audit()).toJson().contains(code.toLatin1());
    }

    QStringList pictures(const QJsonArray &frames)
    {
        QStringList files;
        for (const auto &frame : frames) {
            files += m_stage.writeFile(QStringLiteral("frame%1.png").arg(files.size()),
                                       qrPicture(frame.toString()));
        }
        return files;
    }

    ToolRun viewByTool(const QJsonArray &frames)
    {
        const auto files = pictures(frames);
        return m_stage.tool(
            QStringLiteral("V"),
            {QStringLiteral("view"), QStringLiteral("--frames"), files.at(0), files.at(1)});
    }

    Stage m_stage;
    QString m_card;
};

QUJAT_TEST_CLASS(AccessEndsTest)
#include "AccessEndsTest.moc"
