// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace qujat::testing;

/// Scenario S-07: open access by QR and six digits, the notes of it in both accounts.
class OpenAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        m_card = holder().documentId(IdentityCard);
        QVERIFY(!m_card.isEmpty());
    }

    void S07_step1_beforeOpenAccessThereIsNothingToFind_R000_3_2()
    {
        QCOMPARE(holder()
                     .call("GET", "/v1/accesses")
                     .json()
                     .value(QLatin1String("items"))
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(m_stage.tool(QStringLiteral("A"), {QStringLiteral("accesses")}).lines.size(), 0);
        const auto guess = viewer().create(
            "/v1/confirmations", {{QStringLiteral("shortCode"), QStringLiteral("000000")}});
        QCOMPARE(what(guess), QStringLiteral("ACCESS_NOT_FOUND"));
    }

    void S07_step2_openAccessGivesQrAndSixDigitsForFiveMinutes_R000_15_1_D_01()
    {
        RawAccess access;
        const auto reply = holder().openAccess(m_card, 300, &access);
        QCOMPARE(reply.status, 201);
        QVERIFY(
            QRegularExpression(QStringLiteral("^[0-9]{6}$")).match(access.shortCode).hasMatch());
        QCOMPARE(access.openedAt.secsTo(access.expiresAt), 300);
        QCOMPARE(liveAccesses(), 1);

        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("open-access"), m_card});
        QCOMPARE(what(run), Ok);
        const auto opened = run.value(QStringLiteral("access")).toObject();
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9]{6}$"))
                    .match(opened.value(QLatin1String("shortCode")).toString())
                    .hasMatch());
        QVERIFY(opened.value(QLatin1String("shortCode")).toString() != access.shortCode);
        // One document, one live access: the newer ends the older (R000-3.2).
        QCOMPARE(liveAccesses(), 1);
        QCOMPARE(what(viewer().view(access)), QStringLiteral("ACCESS_CLOSED"));
        closeAll();
        QCOMPARE(liveAccesses(), 0);
    }

    void S07_step2_theQrHoldsNothingOfThePerson_R000_15_1_R000_2_12()
    {
        const auto grant = openByTool();
        const auto first = m_stage.file(QStringLiteral("1.png"));
        const auto drawn = m_stage.tool(
            QStringLiteral("A"), {QStringLiteral("qr"), grant, QStringLiteral("--out"), first});
        QCOMPARE(what(drawn), Ok);
        const auto read = m_stage.tool({}, {QStringLiteral("read"), first});
        QCOMPARE(what(read), Ok);
        const auto codes = read.value(QStringLiteral("codes")).toArray();
        QCOMPARE(codes.size(), 1);
        const auto text = codes.first().toObject().value(QLatin1String("text")).toString();
        QCOMPARE(text, drawn.value(QStringLiteral("text")).toString());
        QVERIFY(QRegularExpression(QStringLiteral("^QJ2[A-Z2-7]{26}[0-9]{8}[A-Z2-7]{24}$"))
                    .match(text)
                    .hasMatch());
        const auto person = m_stage.stranger().person(QStringLiteral("A"));
        QVERIFY(!text.contains(person.iin));
        QVERIFY(!text.contains(u':')); // no link that a camera program would open
        closeAll();
    }

    void S07_step3_aViewerWhoIsNotSignedInLearnsNothing_R000_17_R000_18_1()
    {
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        const QJsonDocument body(QJsonObject{{QStringLiteral("frames"), holder().frames(access)}});
        auto &http = m_stage.stranger().http();
        const auto reply = http.exchange("POST", "/v1/viewings", body.toJson(),
                                         {{"Idempotency-Key", "0123456789"}});
        QCOMPARE(what(reply), QStringLiteral("AUTH_REQUIRED"));
        const auto run =
            m_stage.tool(QStringLiteral("nobody"),
                         {QStringLiteral("view"), QStringLiteral("--code"), access.shortCode});
        QCOMPARE(what(run), QStringLiteral("AUTH_REQUIRED"));
        // What a browser would ask when it took the code for a link (R000-17).
        QCOMPARE(what(m_stage.stranger().callOpen("GET", "/v1/accesses/" + access.id.toLatin1())),
                 QStringLiteral("AUTH_REQUIRED"));
        closeAll();
    }

    void S07_step3_and_4_aPairOfPicturesShowsTheDocumentAndLeavesTwoNotes_R000_18_3_R000_19_1()
    {
        const auto before = numbers(holder(), Subject);
        const auto grant = openByTool();
        const auto run = viewByTool(grant);
        QCOMPARE(what(run), Ok);
        const auto document = run.value(QStringLiteral("document")).toObject();
        QCOMPARE(document.value(QLatin1String("type")).toString(), IdentityCard);
        QCOMPARE(document.value(QLatin1String("verification"))
                     .toObject()
                     .value(QLatin1String("outcome"))
                     .toString(),
                 QStringLiteral("valid"));
        const auto number = run.value(QStringLiteral("viewNumber")).toString();
        QVERIFY(!number.isEmpty() && !before.contains(number));

        const auto subjectNote =
            note(m_stage.tool(QStringLiteral("A"), {QStringLiteral("history")}), number);
        const auto viewerNote =
            note(m_stage.tool(QStringLiteral("V"),
                              {QStringLiteral("history"), QStringLiteral("--role"),
                               QStringLiteral("viewer")}),
                 number);
        checkNotes(subjectNote, viewerNote);
        closeAll();
    }

    void S07_step4_theSameByRawCalls_R000_2_7_R000_16_D_11()
    {
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        const auto reply = viewer().view(access);
        QCOMPARE(reply.status, 201);
        QVERIFY(!reply.json().value(QLatin1String("cms")).toString().isEmpty());
        const auto number = reply.json().value(QLatin1String("number")).toString();
        checkNotes(find(holder().history(Subject, 100), number),
                   find(viewer().history(ViewerRole, 100), number));
        // The consent that stands behind the view came before it.
        QDateTime consent;
        for (const auto &entry : holder().history(Subject, 100)) {
            const auto item = entry.toObject();
            if (item.value(QLatin1String("kind")).toString() == QLatin1String("accessOpened")
                && item.value(QLatin1String("accessId")).toString() == access.id)
                consent = QDateTime::fromString(item.value(QLatin1String("at")).toString(),
                                                Qt::ISODateWithMs);
        }
        QVERIFY(consent.isValid() && consent <= reply.serviceTime());
        closeAll();
    }

    void S07_step4_aRepeatOfTheSameCallIsTheSameViewAndNoSecondNote_D_11()
    {
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        const auto frames = viewer().frames(access);
        const auto first = viewer().view(frames, "the-same-key-0001");
        const auto again = viewer().view(frames, "the-same-key-0001");
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.json().value(QLatin1String("number")),
                 first.json().value(QLatin1String("number")));
        QCOMPARE(numbers(holder(), Subject)
                     .count(first.json().value(QLatin1String("number")).toString()),
                 1);
        const auto other =
            viewer().view(QJsonArray{frames.at(1), frames.at(0)}, "the-same-key-0001");
        QCOMPARE(what(other), QStringLiteral("IDEMPOTENCY_CONFLICT"));
        closeAll();
    }

    void S07_step3_sixDigitsAskTheHolderAndOpenOnlyAfterTheAnswer_R000_2_4_decision_6()
    {
        const auto opened =
            m_stage.tool(QStringLiteral("A"), {QStringLiteral("open-access"), m_card});
        const auto code = opened.value(QStringLiteral("access"))
                              .toObject()
                              .value(QLatin1String("shortCode"))
                              .toString();
        const auto view = m_stage.startTool(
            QStringLiteral("V"), {QStringLiteral("view"), QStringLiteral("--code"), code});
        const auto waiting = Stage::line(*view, QStringLiteral("digits"));
        const auto digits = waiting.value(QLatin1String("digits")).toString();
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9]{2}$")).match(digits).hasMatch());

        const auto asked = m_stage.tool(
            QStringLiteral("A"),
            {QStringLiteral("confirm"), QStringLiteral("--wait"), QStringLiteral("5")});
        const auto request = asked.value(QStringLiteral("asked")).toObject();
        QVERIFY(request.value(QLatin1String("choices")).toArray().contains(digits));
        QVERIFY(!request.value(QLatin1String("asker"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString()
                     .isEmpty());
        const auto id = request.value(QLatin1String("id")).toString();
        const auto answered =
            m_stage.tool(QStringLiteral("A"),
                         {QStringLiteral("confirm"), id, QStringLiteral("--digits"), digits});
        QCOMPARE(what(answered), Ok);
        const auto shown = Stage::finish(*view);
        QCOMPARE(what(shown), Ok);
        QVERIFY(!shown.value(QStringLiteral("viewNumber")).toString().isEmpty());
        closeAll();
    }

    void S07_step3_digitsByRawCallsOpenNothingWithoutAYes_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("no answer yet") << QString() << QStringLiteral("CONFIRMATION_PENDING");
        QTest::newRow("wrong digits")
            << QStringLiteral("wrong") << QStringLiteral("CONFIRMATION_MISMATCH");
        QTest::newRow("refused") << QStringLiteral("refuse")
                                 << QStringLiteral("CONFIRMATION_REFUSED");
        QTest::newRow("silence") << QStringLiteral("silence")
                                 << QStringLiteral("CONFIRMATION_TIMEOUT");
        QTest::newRow("right digits") << QStringLiteral("right") << Ok;
    }

    void S07_step3_digitsByRawCallsOpenNothingWithoutAYes()
    {
        QFETCH(QString, answer);
        QFETCH(QString, code);
        m_stage.moveClock(901); // a window of its own for the failures that are counted (D-05)
        RawAccess access;
        holder().openAccess(m_card, 600, &access);
        const auto asked =
            viewer().create("/v1/confirmations", {{QStringLiteral("shortCode"), access.shortCode}});
        QCOMPARE(asked.status, 201);
        const auto id = asked.json().value(QLatin1String("id")).toString();
        const auto digits = asked.json().value(QLatin1String("digits")).toString();
        const auto pending = holder()
                                 .call("GET", "/v1/confirmations")
                                 .json()
                                 .value(QLatin1String("items"))
                                 .toArray();
        QVERIFY(!pending.isEmpty());
        const auto item = pending.last().toObject();
        QCOMPARE(item.value(QLatin1String("id")).toString(), id);

        const QByteArray path = "/v1/confirmations/" + id.toLatin1() + "/answer";
        if (answer == QLatin1String("refuse"))
            QCOMPARE(what(holder().call("POST", path, {{QStringLiteral("refuse"), true}})), Ok);
        if (answer == QLatin1String("right"))
            QCOMPARE(what(holder().call("POST", path, {{QStringLiteral("digits"), digits}})), Ok);
        if (answer == QLatin1String("wrong")) {
            auto choices = item.value(QLatin1String("choices")).toArray();
            const auto other = choices.at(0) == digits ? choices.at(1) : choices.at(0);
            QCOMPARE(what(holder().call("POST", path, {{QStringLiteral("digits"), other}})), Ok);
        }
        if (answer == QLatin1String("silence"))
            m_stage.moveClock(60);
        const auto before = numbers(holder(), Subject).size();
        const auto reply = viewer().create("/v1/viewings", {{QStringLiteral("confirmation"), id}});
        QCOMPARE(what(reply), code);
        if (code != Ok) {
            QVERIFY(!reply.body.contains("\"cms\""));
            QCOMPARE(numbers(holder(), Subject).size(), before);
        } else {
            // One answer opens one view.
            QVERIFY(what(viewer().create("/v1/viewings", {{QStringLiteral("confirmation"), id}}))
                    != Ok);
        }
        closeAll();
    }

    void S07_step5_theViewGivesTheGrantedDocumentAndNoOther_R000_19_2_D_10()
    {
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        const auto view = viewer().view(access);
        QCOMPARE(view.status, 201);
        const QByteArray path =
            "/v1/viewings/" + view.json().value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(what(viewer().call("GET", path + "/documents/" + IdentityCard.toLatin1())), Ok);
        QCOMPARE(what(viewer().call("GET", path + "/documents/" + Passport.toLatin1())),
                 QStringLiteral("CONSENT_SCOPE"));
        // The viewer's own list of documents is not the way either.
        QVERIFY(what(viewer().call("GET", "/v1/documents/" + m_card.toLatin1())) != Ok);
        // And nobody else's view is one's own.
        QCOMPARE(what(m_stage.raw(QStringLiteral("G"), Desktop).call("GET", path)),
                 QStringLiteral("RESOURCE_NOT_FOUND"));
        closeAll();
    }

    void S07_step5_theViewIsOverAfterTwoMinutes_D_02()
    {
        RawAccess access;
        holder().openAccess(m_card, 600, &access);
        const auto view = viewer().view(access);
        QCOMPARE(view.status, 201);
        const auto until = QDateTime::fromString(
            view.json().value(QLatin1String("expiresAt")).toString(), Qt::ISODateWithMs);
        QCOMPARE(QDateTime::fromString(view.json().value(QLatin1String("openedAt")).toString(),
                                       Qt::ISODateWithMs)
                     .secsTo(until),
                 120);
        const QByteArray path =
            "/v1/viewings/" + view.json().value(QLatin1String("id")).toString().toLatin1();
        m_stage.moveClock(viewer().now().secsTo(until));
        const auto last = viewer().call("GET", path + "/documents/" + IdentityCard.toLatin1());
        if (last.serviceTime() < until)
            QCOMPARE(what(last), Ok);
        m_stage.moveClock(1);
        QCOMPARE(what(viewer().call("GET", path + "/documents/" + IdentityCard.toLatin1())),
                 QStringLiteral("ACCESS_EXPIRED"));
        QCOMPARE(viewer().call("GET", path).json().value(QLatin1String("state")).toString(),
                 QStringLiteral("expired"));
        closeAll();
    }

    void S07_step6_ownQrIsNoViewing_R000_2_6()
    {
        const auto before = numbers(holder(), Subject);
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        QCOMPARE(what(holder().view(access)), QStringLiteral("OWN_DOCUMENT"));
        const auto grant = openByTool();
        QCOMPARE(what(viewByTool(grant, QStringLiteral("A"))), QStringLiteral("OWN_DOCUMENT"));
        QCOMPARE(numbers(holder(), Subject), before);
        closeAll();
    }

    void S07_step7_withoutNotesThereIsNoView_R000_18_3()
    {
        const auto before = numbers(holder(), Subject);
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        QCOMPARE(
            what(m_stage.tool(
                {}, {QStringLiteral("demo"), QStringLiteral("notes"), QStringLiteral("fail")})),
            Ok);
        const auto reply = viewer().view(access);
        const auto run = viewByTool(openByTool());
        QCOMPARE(
            what(m_stage.tool(
                {}, {QStringLiteral("demo"), QStringLiteral("notes"), QStringLiteral("work")})),
            Ok);
        QCOMPARE(what(reply), QStringLiteral("NOTE_FAILED"));
        QVERIFY(!reply.body.contains("\"cms\""));
        QCOMPARE(what(run), QStringLiteral("NOTE_FAILED"));
        QVERIFY(run.with(QStringLiteral("document")).isEmpty());
        QCOMPARE(numbers(holder(), Subject), before);
        closeAll();
    }

    void S07_step7_aRecordCancelledAfterTheGrantIsNotShown_R000_19_1()
    {
        RawAccess access;
        holder().openAccess(m_card, 300, &access);
        m_stage.stranger().setFault(Population, QStringLiteral("recordCancelled"));
        const auto reply = viewer().view(access);
        const auto run = viewByTool(openByTool());
        m_stage.stranger().setFault(Population, QStringLiteral("none"));
        QCOMPARE(what(reply), QStringLiteral("DOC_VERIFY_FAILED"));
        QVERIFY(!reply.body.contains("\"cms\""));
        QCOMPARE(what(run), QStringLiteral("DOC_VERIFY_FAILED"));
        closeAll();
    }

    void theLimitsOfAnAccessAreTheServices_D_01()
    {
        RawAccess access;
        for (const int seconds : {59, 1801})
            QCOMPARE(what(holder().openAccess(m_card, seconds, &access)),
                     QStringLiteral("REQUEST_MALFORMED"));
        for (const int seconds : {60, 1800})
            QCOMPARE(what(holder().openAccess(m_card, seconds, &access)), Ok);
        closeAll();
    }

private:
    RawClient &holder() { return m_stage.raw(QStringLiteral("A")); }
    RawClient &viewer() { return m_stage.raw(QStringLiteral("V"), Desktop); }

    qsizetype liveAccesses()
    {
        return holder()
            .call("GET", "/v1/accesses")
            .json()
            .value(QLatin1String("items"))
            .toArray()
            .size();
    }

    void closeAll()
    {
        for (const auto &item :
             holder().call("GET", "/v1/accesses").json().value(QLatin1String("items")).toArray())
            holder().call("POST",
                          "/v1/accesses/"
                              + item.toObject().value(QLatin1String("id")).toString().toLatin1()
                              + "/close");
    }

    QString openByTool()
    {
        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("open-access"), m_card});
        return run.value(QStringLiteral("access")).toObject().value(QLatin1String("id")).toString();
    }

    /// Two pictures of the holder's screen, then the viewer's look, as people would: through files.
    ToolRun viewByTool(const QString &grant, const QString &who = QStringLiteral("V"))
    {
        const auto first = m_stage.file(QStringLiteral("first.png"));
        const auto second = m_stage.file(QStringLiteral("second.png"));
        const auto drawn = m_stage.tool(QStringLiteral("A"),
                                        {QStringLiteral("qr"), grant, QStringLiteral("--out"),
                                         first, QStringLiteral("--then"), second});
        if (drawn.exitCode != 0)
            return drawn;
        return m_stage.tool(who,
                            {QStringLiteral("view"), QStringLiteral("--frames"), first, second});
    }

    /// Numbers of the viewings in an account's history.
    static QStringList numbers(RawClient &client, const QString &role)
    {
        QStringList all;
        for (const auto &entry : client.history(role)) {
            if (entry.toObject().value(QLatin1String("kind")).toString()
                == QLatin1String("viewing"))
                all += entry.toObject().value(QLatin1String("number")).toString();
        }
        return all;
    }

    static QJsonObject find(const QJsonArray &entries, const QString &number)
    {
        for (const auto &entry : entries) {
            if (entry.toObject().value(QLatin1String("number")).toString() == number)
                return entry.toObject();
        }
        return {};
    }

    static QJsonObject note(const ToolRun &history, const QString &number)
    {
        QJsonArray entries;
        for (const auto &line : history.lines)
            entries.append(line);
        return find(entries, number);
    }

    static void checkNotes(const QJsonObject &subject, const QJsonObject &viewer)
    {
        QVERIFY2(!subject.isEmpty(), "no note in the subject's account");
        QVERIFY2(!viewer.isEmpty(), "no note in the third party's account");
        for (const auto &key : {QLatin1String("number"), QLatin1String("at"),
                                QLatin1String("documentType"), QLatin1String("channel")})
            QCOMPARE(subject.value(key), viewer.value(key));
        QVERIFY(!subject.value(QLatin1String("viewer"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString()
                     .isEmpty());
        QVERIFY(!viewer.value(QLatin1String("subjectInitials")).toString().isEmpty());
        const auto kind = subject.contains(QLatin1String("recipientKind"))
            ? subject.value(QLatin1String("recipientKind"))
            : subject.value(QLatin1String("viewer")).toObject().value(QLatin1String("kind"));
        const QStringList kinds{QStringLiteral("individual"), QStringLiteral("legalEntity"),
                                QStringLiteral("governmentAgency")};
        QVERIFY(kinds.contains(kind.toString()));
    }

    Stage m_stage;
    QString m_card;
};

QUJAT_TEST_CLASS(OpenAccessTest)
#include "OpenAccessTest.moc"
