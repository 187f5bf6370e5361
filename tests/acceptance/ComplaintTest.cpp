// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat::testing;

namespace {

const QString NewOfB = QStringLiteral("+77010000051");

} // namespace

/// S-05 from step 3 on: what follows a refusal.
class ComplaintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->raise(), QString());
        // While the clock is true: the key is not older than that.
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
    }

    void
    S05_step3_4_5_fromTheRefusalToTheComplaintItsTermsAndTheCourt_R001_10_1_R001_10_2_R001_10_3_R001_10_4_R001_10_5_R001_10_6_R001_10_7()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        moveTo(QStringLiteral("2025-08-28T05:00:00Z"));
        const auto first = fileAbout(b, refusedRequest(b), QStringLiteral("higherBody"));
        QCOMPARE(first.status, 201);
        const auto filed = first.json();
        QCOMPARE(filed.value(QLatin1String("state")).toString(), QStringLiteral("registered"));
        QVERIFY(filed.value(QLatin1String("receivedAt"))
                    .toString()
                    .startsWith(QLatin1String("2025-08-28")));
        QCOMPARE(filed.value(QLatin1String("forwardUntil")).toString(),
                 QStringLiteral("2025-09-03"));
        QCOMPARE(filed.value(QLatin1String("providerUntil")).toString(),
                 QStringLiteral("2025-09-05"));
        const auto secondNumber = fileAbout(b, refusedRequest(b), QStringLiteral("qualityBody"))
                                      .json()
                                      .value(QLatin1String("number"))
                                      .toString();
        const auto number = filed.value(QLatin1String("number")).toString();
        QCOMPARE(what(court(b, number)), QStringLiteral("COMPLAINT_COURT_PREMATURE"));

        moveTo(QStringLiteral("2025-09-03T05:00:00Z"));
        QCOMPARE(what(act(number, QStringLiteral("satisfy"))), Ok);
        QCOMPARE(what(act(number, QStringLiteral("forward"))), QStringLiteral("COMPLAINT_CLOSED"));
        QVERIFY(court(b, number).status < 300);

        moveTo(QStringLiteral("2025-09-04T05:00:00Z"));
        QCOMPARE(what(act(secondNumber, QStringLiteral("satisfy"))),
                 QStringLiteral("COMPLAINT_TERM_OVER"));
        const auto path = "/v1/complaints/" + secondNumber.toLatin1();
        QVERIFY(b.call("GET", path).json().value(QLatin1String("overdue")).toBool());
        QCOMPARE(overdue(), QStringList{secondNumber});
        const auto forwarded = act(secondNumber, QStringLiteral("forward")).json();
        QVERIFY(forwarded.value(QLatin1String("forwardedLate")).toBool());
        QCOMPARE(overdue(), QStringList{secondNumber}); // late is late, and stays so
        checkCase(forwarded);
        QCOMPARE(b.call("GET", path).json().value(QLatin1String("state")).toString(),
                 QStringLiteral("forwarded"));
    }

    void S05_step3_theSameByTheTool_R001_10_1_R001_10_2()
    {
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        for (const auto &recipient : {QStringLiteral("higherBody"), QStringLiteral("official"),
                                      QStringLiteral("qualityBody")}) {
            const auto filed = m_stage->tool(QStringLiteral("B"),
                                             {QStringLiteral("complaint"), QStringLiteral("file"),
                                              QStringLiteral("numberRequest"), refusedRequest(b),
                                              QStringLiteral("--recipient"), recipient,
                                              QStringLiteral("--text"), QStringLiteral("mine")});
            QCOMPARE(what(filed), Ok);
            QCOMPARE(filed.value(QStringLiteral("recipient")).toString(), recipient);
        }
        const auto nobody = m_stage->tool(
            QStringLiteral("B"),
            {QStringLiteral("complaint"), QStringLiteral("file"), QStringLiteral("numberRequest"),
             QStringLiteral("nothing"), QStringLiteral("--recipient"), QStringLiteral("official"),
             QStringLiteral("--text"), QStringLiteral("mine")});
        QCOMPARE(what(nobody), QStringLiteral("RESOURCE_NOT_FOUND"));
    }

private:
    /// The numbers in the report of what is overdue or went on late.
    QStringList overdue()
    {
        QStringList numbers;
        const auto items = m_stage->stranger()
                               .callOpen("GET", "/demo/complaints")
                               .json()
                               .value(QLatin1String("items"))
                               .toArray();
        for (const auto &item : items)
            numbers.append(item.toObject().value(QLatin1String("number")).toString());
        return numbers;
    }
    /// The administrative case goes on whole: request, history, refusal.
    static void checkCase(const QJsonObject &forwarded)
    {
        QCOMPARE(forwarded.value(QLatin1String("subject"))
                     .toObject()
                     .value(QLatin1String("code"))
                     .toString(),
                 QStringLiteral("NUMBER_NOT_INDIVIDUAL"));
        const auto record = forwarded.value(QLatin1String("administrativeCase")).toObject();
        const auto request = record.value(QLatin1String("request")).toObject();
        QCOMPARE(request.value(QLatin1String("channel")).toString(), QStringLiteral("portal"));
        QCOMPARE(request.value(QLatin1String("number")).toString(), QStringLiteral("+7•••••••051"));
        QStringList history;
        for (const auto &step : record.value(QLatin1String("history")).toArray())
            history.append(step.toObject().value(QLatin1String("kind")).toString());
        QCOMPARE(history, (QStringList{QStringLiteral("asked"), QStringLiteral("refused")}));
        QCOMPARE(forwarded.value(QLatin1String("steps"))
                     .toArray()
                     .last()
                     .toObject()
                     .value(QLatin1String("kind"))
                     .toString(),
                 QStringLiteral("forwardedLate"));
    }
    /// To a moment, which may lie before the present one.
    void moveTo(const QString &moment)
    {
        const auto now = m_stage->stranger().now();
        m_stage->moveClock(now.secsTo(QDateTime::fromString(moment, Qt::ISODate)));
    }
    /// The id of a request that the operator's answer refuses.
    QString refusedRequest(RawClient &who)
    {
        const auto entity = m_stage->tool({},
                                          {QStringLiteral("demo"), QStringLiteral("subscriber"),
                                           NewOfB, QStringLiteral("legalEntity")});
        if (what(entity) != Ok)
            QTest::qFail(qPrintable(what(entity)), __FILE__, __LINE__);
        const auto refused = who.create("/v1/number-requests",
                                        {{QStringLiteral("number"), NewOfB},
                                         {QStringLiteral("channel"), QStringLiteral("portal")}});
        if (what(refused) != QLatin1String("NUMBER_NOT_INDIVIDUAL"))
            QTest::qFail(qPrintable(what(refused)), __FILE__, __LINE__);
        return who.call("GET", "/v1/number-requests")
            .json()
            .value(QLatin1String("items"))
            .toArray()[0]
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    }
    static RawReply fileAbout(RawClient &who, const QString &request, const QString &recipient)
    {
        return who.create("/v1/complaints",
                          {{QStringLiteral("subject"),
                            QJsonObject{{QStringLiteral("kind"), QStringLiteral("numberRequest")},
                                        {QStringLiteral("reference"), request}}},
                           {QStringLiteral("recipient"), recipient},
                           {QStringLiteral("text"), QStringLiteral("The number is mine.")}});
    }
    static RawReply court(RawClient &who, const QString &number)
    {
        return who.call("POST", "/v1/complaints/" + number.toLatin1() + "/court");
    }
    RawReply act(const QString &number, const QString &action)
    {
        return m_stage->stranger().callOpen("PUT", "/demo/complaints",
                                            {{QStringLiteral("number"), number},
                                             {QStringLiteral("action"), action},
                                             {QStringLiteral("text"), QStringLiteral("decided")}});
    }

    std::unique_ptr<Stage> m_stage;
};

QUJAT_TEST_CLASS(ComplaintTest)
#include "ComplaintTest.moc"
