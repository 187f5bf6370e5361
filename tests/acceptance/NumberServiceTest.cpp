// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat::testing;
using namespace qujat::testing::numbers;

namespace {

const QString Unavailable = QStringLiteral("SERVICE_UNAVAILABLE");
constexpr qint64 Kazakhstan = 5 * 3600;

QString rfc3339(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString fieldOf(const RawReply &reply)
{
    return what(reply) + u' ' + reply.json().value(QLatin1String("field")).toString();
}

} // namespace

/// S-01 steps 6, 11, 12 and S-03 steps 3, 4, 6: what the public service of order 001 owes around
/// the request itself: breaks, channels, the portal without the digital document service,
/// certificates that are not in force.
class NumberServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->raise(), QString());
    }

    void S01_step6_aRevokedCertificateSignsNoNumberAndSignsNobodyIn_R001_5_2d_R001_6_1()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto who = b.person(QStringLiteral("B"));
        const auto path = begin(b, NewOfB, Portal);
        const auto accepted = rightOtp(b, path, NewOfB);
        QCOMPARE(what(accepted), Ok);
        const auto signedBefore = signature(accepted, who);
        QCOMPARE(b.callOpen("POST", "/demo/revocations",
                            {{QStringLiteral("holder"), who.iin},
                             {QStringLiteral("reason"), QStringLiteral("keyCompromise")}})
                     .status,
                 204);
        QCOMPARE(what(proof(b, path, signedBefore)), QStringLiteral("CERT_REVOKED"));
        QVERIFY(!hasNumber(b));

        m_stage->moveClock(61);
        const auto byTool = m_stage->tool(QStringLiteral("B"),
                                          {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                           QStringLiteral("--demo"), QStringLiteral("B")});
        QCOMPARE(what(byTool), QStringLiteral("CERT_REVOKED"));
        QVERIFY(!hasNumber(b));
        QVERIFY(lastOutcomes(b).contains(QStringLiteral("NUMBER_REQUEST_ENDED")));

        const auto signIn = m_stage->tool(QStringLiteral("B again"),
                                          {QStringLiteral("sign-in"), QStringLiteral("--demo"),
                                           QStringLiteral("B"), QStringLiteral("--form"), Phone});
        QCOMPARE(what(signIn), QStringLiteral("CERT_REVOKED"));
        RawClient again(m_stage->service().url(), m_stage->service().tlsRoot());
        again.synchronise();
        QVERIFY(again.signIn(QStringLiteral("B"), Phone).contains(QLatin1String("CERT_REVOKED")));
    }

    void S01_step11_aBreakRefusesWholeAndTellsItsEnd_R001_A_7()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        auto &b = m_stage->raw(QStringLiteral("B"), Desktop);
        const auto path = begin(b, NewOfB, Portal);
        const auto code = b.newestOtp(NewOfB);
        const auto end = b.now().addSecs(120);
        const auto planned = m_stage->tool({},
                                           {QStringLiteral("demo"), QStringLiteral("maintenance"),
                                            rfc3339(b.now()), rfc3339(end)});
        QCOMPARE(what(planned), Ok);

        const auto refused = otp(b, path, code);
        QCOMPARE(what(refused), Unavailable);
        const auto problem = refused.json();
        QCOMPARE(problem.value(QLatin1String("reason")).toString(), QStringLiteral("maintenance"));
        QCOMPARE(problem.value(QLatin1String("allowed")).toString(), rfc3339(end));
        const auto wait = refused.headers.value("retry-after").toInt();
        QVERIFY2(wait > 100 && wait <= 120, qPrintable(QString::number(wait)));
        QCOMPARE(what(start(b, NewOfA, Portal)), Unavailable);
        QCOMPARE(what(b.call("GET", "/v1/me")), Unavailable);

        const auto set = m_stage->tool(QStringLiteral("B"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfA,
                                        QStringLiteral("--demo"), QStringLiteral("B")});
        QCOMPARE(what(set), Unavailable);
        QCOMPARE(set.value(QStringLiteral("reason")).toString(), QStringLiteral("maintenance"));
        const auto status = m_stage->tool(QStringLiteral("B"), {QStringLiteral("status")});
        QCOMPARE(status.value(QStringLiteral("service"))
                     .toObject()
                     .value(QLatin1String("maintenance"))
                     .toObject()
                     .value(QLatin1String("until"))
                     .toString(),
                 rfc3339(end));
        QCOMPARE(outbox(NewOfA).size(), 0);

        // After the break the request that had begun goes on, with the very same password.
        m_stage->moveClock(121);
        const auto accepted = otp(b, path, code);
        QCOMPARE(what(accepted), Ok);
        QCOMPARE(stateOf(sign(b, path, accepted, QStringLiteral("B"))),
                 QStringLiteral("connected"));
    }

    void S01_step11_onSundayAtThreeInTheMorningItWorks_R001_A_7()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        const auto here = m_stage->stranger().now().toUTC().addSecs(Kazakhstan);
        auto sunday = here.date().addDays(7 - here.date().dayOfWeek() % 7);
        const QDateTime night(sunday, QTime(3, 5), Qt::UTC);
        m_stage->moveClock(here.secsTo(night));
        const auto run = m_stage->tool(QStringLiteral("B"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                        QStringLiteral("--demo"), QStringLiteral("B")});
        QCOMPARE(what(run), Ok);
        const auto decided =
            QDateTime::fromString(run.value(QStringLiteral("decidedAt")).toString(), Qt::ISODate)
                .toUTC()
                .addSecs(Kazakhstan);
        QCOMPARE(decided.date().dayOfWeek(), int(Qt::Sunday));
        QCOMPARE(decided.time().hour(), 3);
        QCOMPARE(run.value(QStringLiteral("state")).toString(), QStringLiteral("connected"));
    }

    void S01_step12_theAuditShowsTheChannelOfEachRequest_R001_2_2_R001_4_1_R001_A_2()
    {
        auto &portal = m_stage->raw(QStringLiteral("B"), Desktop);
        auto &phone = m_stage->raw(QStringLiteral("B"), Phone);
        RawSystem bank(m_stage->service().url(), m_stage->service().tlsRoot());
        QVERIFY(bank.takeKey(QStringLiteral("K")));
        (void)begin(portal, NewOfB, Portal);
        m_stage->moveClock(61);
        (void)begin(phone, NewOfB, App);
        m_stage->moveClock(61);
        const auto iin = phone.person(QStringLiteral("B")).iin;
        QCOMPARE(bank.call("POST", "/v1/system/number-requests",
                           {{QStringLiteral("iin"), iin}, {QStringLiteral("number"), NewOfB}},
                           rawBase64Url(rawRandom(16)))
                     .status,
                 201);
        QStringList channels;
        for (const auto &line : m_stage->audit()) {
            const auto entry = line.toObject();
            if (entry.value(QLatin1String("kind")).toString() == QLatin1String("numberRequested")
                && entry.value(QLatin1String("account")).toString() == iin)
                channels.prepend(entry.value(QLatin1String("channel")).toString());
        }
        QCOMPARE(channels, (QStringList{Portal, App, QStringLiteral("bank")}));
        // What is none of them is no way to ask, nor is a desktop the application's.
        QCOMPARE(fieldOf(start(portal, NewOfB, QStringLiteral("paper"))),
                 QStringLiteral("REQUEST_MALFORMED channel"));
        QCOMPARE(what(start(portal, NewOfB, App)), QStringLiteral("DEVICE_NOT_CELLULAR"));
        // The account has them all, each with what became of it.
        const auto items = portal.call("GET", "/v1/number-requests")
                               .json()
                               .value(QLatin1String("items"))
                               .toArray();
        QCOMPARE(items.size(), 3);
        for (const auto &item : items)
            QVERIFY(!item.toObject().value(QLatin1String("startedAt")).toString().isEmpty());
    }

    void S01_step12_theAccountWorksWithoutTheDigitalDocumentService_R001_2_6_R001_2_9()
    {
        auto &phone = m_stage->raw(QStringLiteral("A"), Phone);
        QCOMPARE(m_stage->signInTool(QStringLiteral("B"), Desktop), QString());
        QCOMPARE(
            what(m_stage->tool(
                {}, {QStringLiteral("demo"), QStringLiteral("documents"), QStringLiteral("off")})),
            Ok);
        const auto documents = phone.call("GET", "/v1/documents");
        QCOMPARE(what(documents), Unavailable);
        QCOMPARE(documents.json().value(QLatin1String("reason")).toString(),
                 QStringLiteral("documents"));
        QCOMPARE(what(phone.call("GET", "/v1/consents")), Unavailable);
        for (const char *path :
             {"/v1/me", "/v1/number-requests", "/v1/notices", "/v1/devices", "/v1/complaints"})
            QVERIFY2(what(phone.call("GET", path)) == Ok, path);
        const auto run = m_stage->tool(QStringLiteral("B"),
                                       {QStringLiteral("number"), QStringLiteral("set"), NewOfB,
                                        QStringLiteral("--demo"), QStringLiteral("B")});
        QCOMPARE(what(run), Ok);
        QCOMPARE(
            what(m_stage->tool(
                {}, {QStringLiteral("demo"), QStringLiteral("documents"), QStringLiteral("on")})),
            Ok);
        QCOMPARE(what(phone.call("GET", "/v1/documents")), Ok);
    }

    void S01_step6_whatIsLeftOutIsNamed_R001_A_8_R001_6_2a_R001_6_2b()
    {
        auto &portal = m_stage->raw(QStringLiteral("B"), Desktop);
        QCOMPARE(
            fieldOf(portal.create("/v1/number-requests", {{QStringLiteral("channel"), Portal}})),
            QStringLiteral("REQUEST_MALFORMED number"));
        auto path = begin(portal, NewOfB, Portal);
        QCOMPARE(fieldOf(portal.call("POST", path + "/otp", QJsonObject())),
                 QStringLiteral("REQUEST_MALFORMED code"));
        const QJsonObject nothing;
        QCOMPARE(fieldOf(proof(portal, path, nothing)), QStringLiteral("REQUEST_MALFORMED code"));
        QCOMPARE(what(rightOtp(portal, path, NewOfB)), Ok);
        QCOMPARE(what(proof(portal, path, nothing)), QStringLiteral("SIG_MISSING"));

        auto &phone = m_stage->raw(QStringLiteral("B"), Phone);
        m_stage->moveClock(61);
        QCOMPARE(fieldOf(phone.create("/v1/number-requests", {{QStringLiteral("channel"), App}})),
                 QStringLiteral("REQUEST_MALFORMED number"));
        QCOMPARE(what(start(phone, QStringLiteral("+770100000511"), App)),
                 QStringLiteral("NUMBER_FORMAT"));
        path = begin(phone, NewOfB, App);
        QCOMPARE(
            fieldOf(face(phone, path, phone.person(QStringLiteral("B")), QStringLiteral("match"))),
            QStringLiteral("REQUEST_MALFORMED code"));
        QCOMPARE(what(rightOtp(phone, path, NewOfB)), Ok);
        QCOMPARE(fieldOf(proof(phone, path, nothing)), QStringLiteral("REQUEST_MALFORMED sample"));

        RawSystem bank(m_stage->service().url(), m_stage->service().tlsRoot());
        QVERIFY(bank.takeKey(QStringLiteral("K")));
        const auto iin = phone.person(QStringLiteral("B")).iin;
        const auto ask = [&](const QJsonObject &body) {
            return bank.call("POST", "/v1/system/number-requests", body,
                             rawBase64Url(rawRandom(16)));
        };
        QCOMPARE(fieldOf(ask({{QStringLiteral("iin"), iin}})),
                 QStringLiteral("REQUEST_MALFORMED number"));
        QCOMPARE(fieldOf(ask({{QStringLiteral("number"), NewOfB}})),
                 QStringLiteral("REQUEST_MALFORMED iin"));
        m_stage->moveClock(61);
        const auto begun = ask({{QStringLiteral("iin"), iin}, {QStringLiteral("number"), NewOfB}});
        QCOMPARE(begun.status, 201);
        const auto id = begun.json().value(QLatin1String("id")).toString().toLatin1();
        const auto step = [&](const char *name, const QJsonObject &body) {
            return bank.call("POST", "/v1/system/number-requests/" + id + name, body);
        };
        QCOMPARE(fieldOf(step("/sample", nothing)), QStringLiteral("REQUEST_MALFORMED sample"));
        QCOMPARE(fieldOf(step("/otp", nothing)), QStringLiteral("REQUEST_MALFORMED code"));
        QVERIFY(!hasNumber(phone));
    }

    void S03_step3_anExpiredCertificateLeavesTheOldNumber_R001_8_2()
    {
        auto &anyone = m_stage->stranger();
        const auto key = anyone.person(QStringLiteral("A")); // issued now, good for three years
        for (const auto &type : {IdentityCard, Passport})
            QCOMPARE(what(m_stage->tool({},
                                        {QStringLiteral("demo"), QStringLiteral("record"), key.iin,
                                         type, QStringLiteral("common.docExpirationDate"),
                                         QStringLiteral("2045-01-01")})),
                     Ok);
        const auto end = rawCertificateEnd(key.keyFile, key.keyPassword);
        QVERIFY(end.isValid());
        m_stage->moveClock(anyone.now().secsTo(end) - 120);
        auto &a = m_stage->raw(QStringLiteral("A"), Desktop);
        const auto path = begin(a, NewOfA, Portal);
        const auto accepted = rightOtp(a, path, NewOfA);
        QCOMPARE(what(accepted), Ok);
        m_stage->moveClock(240);
        QCOMPARE(what(proof(a, path, signature(accepted, key))), QStringLiteral("CERT_EXPIRED"));
        QCOMPARE(numberOf(a), QStringLiteral("+7•••••••001"));
    }

    void S03_step4_aChangeOnThePortalIsInTheProfileOfThePhoneAtOnce_R001_8_3()
    {
        auto &phone = m_stage->raw(QStringLiteral("A"), Phone);
        m_stage->moveClock(61);
        auto &portal = m_stage->raw(QStringLiteral("A"), Desktop);
        const auto path = begin(portal, NewOfA, Portal);
        const auto accepted = rightOtp(portal, path, NewOfA);
        QCOMPARE(what(sign(portal, path, accepted, QStringLiteral("A"))), Ok);
        QCOMPARE(numberOf(phone), QStringLiteral("+7•••••••061"));
        QVERIFY(phone.call("GET", "/v1/me")
                    .json()
                    .value(QLatin1String("phone"))
                    .toObject()
                    .contains(QLatin1String("connectedAt")));
    }

    void S03_step6_aConsentAskedNowGoesToTheNewNumber_R001_8_1_R000_20_1()
    {
        QCOMPARE(m_stage->signInTool(QStringLiteral("A"), Phone), QString());
        RawSystem u1(m_stage->service().url(), m_stage->service().tlsRoot());
        QVERIFY(u1.takeKey(QStringLiteral("U1")));
        QCOMPARE(what(m_stage->tool(QStringLiteral("A"),
                                    {QStringLiteral("number"), QStringLiteral("set"), NewOfA,
                                     QStringLiteral("--demo"), QStringLiteral("A")})),
                 Ok);
        const auto toOld = outbox(OldOfA).size();
        const auto toNew = outbox(NewOfA).size();
        const auto iin = m_stage->stranger().person(QStringLiteral("A")).iin;
        const auto asked = u1.request(iin, IdentityCard);
        QCOMPARE(what(asked), Ok);
        QCOMPARE(outbox(OldOfA).size(), toOld);
        QCOMPARE(outbox(NewOfA).size(), toNew + 1);
        const auto id = asked.json().value(QLatin1String("id")).toString();
        QCOMPARE(what(u1.tell(id, m_stage->stranger().newestOtp(NewOfA))), Ok);
        QCOMPARE(what(u1.fetch(id)), Ok);
    }

private:
    QJsonArray outbox(const QString &number)
    {
        return numbers::outbox(m_stage->stranger(), number);
    }
    /// Of all requests of the account, the latest first.
    static QStringList lastOutcomes(RawClient &who)
    {
        QStringList outcomes;
        const auto items =
            who.call("GET", "/v1/number-requests").json().value(QLatin1String("items")).toArray();
        for (const auto &item : items)
            outcomes.append(item.toObject().value(QLatin1String("outcome")).toString());
        return outcomes;
    }

    std::unique_ptr<Stage> m_stage;
};

QUJAT_TEST_CLASS(NumberServiceTest)
#include "NumberServiceTest.moc"
