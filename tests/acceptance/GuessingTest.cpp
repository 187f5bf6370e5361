// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace qujat::testing;

/// Scenario S-08, steps 4 to 7: wrong digits, brute force, and what the audit log keeps of them.
class GuessingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_card = holder().documentId(IdentityCard);
        QVERIFY(!m_card.isEmpty());
        viewer();
    }

    void S08_step4_aWrongAndAnExpiredCodeLookTheSame_R000_2_4_D_04()
    {
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 60, &access).status, 201);
        m_stage.moveClock(61);
        const auto expired = ask(viewer(), access.shortCode);
        const auto never = ask(viewer(), unused(access.shortCode));
        QCOMPARE(what(expired), QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(what(never), QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(expired.status, never.status);
        QCOMPARE(expired.json().keys(), never.json().keys());
        QCOMPARE(expired.body.size(), never.body.size());
    }

    void S08_step4_andTakeTheSame_R000_2_4_D_04()
    {
        // Two tries of each kind in every window of fifteen minutes: never enough for a lock.
        QList<qint64> expired;
        QList<qint64> never;
        for (int round = 0; round < 12; ++round) {
            RawAccess access;
            holder().openAccess(m_card, 60, &access);
            m_stage.moveClock(901);
            const auto measure = [&](QList<qint64> &into, const QString &code) {
                QElapsedTimer timer;
                timer.start();
                const auto reply = ask(viewer(), code);
                into.append(timer.nsecsElapsed() / 1000);
                QCOMPARE(what(reply), QStringLiteral("ACCESS_NOT_FOUND"));
            };
            measure(never, unused(access.shortCode));
            measure(expired, access.shortCode);
            measure(expired, access.shortCode);
            measure(never, unused(access.shortCode));
        }
        const auto middle = [](QList<qint64> times) {
            std::ranges::sort(times);
            return times.at(times.size() / 2);
        };
        const qint64 difference = qAbs(middle(expired) - middle(never));
        QVERIFY2(difference * 10 < 3 * qMax(middle(expired), middle(never)),
                 qPrintable(QStringLiteral("medians in us: expired %1, never issued %2")
                                .arg(middle(expired))
                                .arg(middle(never))));
    }

    void S08_step4_digitsThatAreNoSixDigitsAreTheSameNo_R000_2_4()
    {
        m_stage.moveClock(901);
        for (const auto &text :
             {QStringLiteral("12345"), QStringLiteral("1234567"), QStringLiteral("abcdef")})
            QCOMPARE(what(ask(viewer(), text)), QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(m_stage.signInTool(QStringLiteral("G"), Desktop), QString());
        const auto run = m_stage.tool(
            QStringLiteral("G"),
            {QStringLiteral("view"), QStringLiteral("--code"), QStringLiteral("12345")});
        QCOMPARE(what(run), QStringLiteral("ACCESS_NOT_FOUND"));
        QCOMPARE(run.exitCode, 1);
    }

    void S08_step5_fiveFailuresLockTheAccountEverywhere_D_05()
    {
        m_stage.moveClock(2 * 24 * 3600); // nothing before this counts
        RawAccess access;
        QCOMPARE(holder().openAccess(m_card, 1800, &access).status, 201);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(what(ask(viewer(), unused(access.shortCode))),
                     QStringLiteral("ACCESS_NOT_FOUND"));
        const auto sixth = ask(viewer(), unused(access.shortCode));
        QCOMPARE(what(sixth), QStringLiteral("ACCESS_LOCKED"));
        const auto wait = sixth.json().value(QLatin1String("retryAfterSeconds")).toInteger();
        QVERIFY2(wait > 890 && wait <= 900, qPrintable(QString::number(wait)));
        QCOMPARE(sixth.headers.value("retry-after"), QByteArray::number(wait));

        QCOMPARE(what(ask(viewer(), access.shortCode)),
                 QStringLiteral("ACCESS_LOCKED")); // the right code
        QCOMPARE(what(viewer().view(access)), QStringLiteral("ACCESS_LOCKED")); // and the QR
        auto &second = m_stage.anotherRaw(QStringLiteral("V"), Desktop, QStringLiteral("second"));
        QCOMPARE(what(second.view(access)), QStringLiteral("ACCESS_LOCKED")); // another device of V
        // Somebody else may look.
        QCOMPARE(what(m_stage.raw(QStringLiteral("G"), Desktop).view(access)), Ok);

        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(what(viewer().view(access)),
                 QStringLiteral("ACCESS_LOCKED")); // after the service's death
        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        const auto run =
            m_stage.tool(QStringLiteral("V"),
                         {QStringLiteral("view"), QStringLiteral("--code"), access.shortCode});
        QCOMPARE(what(run), QStringLiteral("ACCESS_LOCKED")); // and by the program
        QCOMPARE(run.exitCode, 1);
    }

    void S08_step5_theLockEndsAndTheNextLastsAnHour_D_05()
    {
        RawAccess access;
        const auto locked = ask(viewer(), QStringLiteral("000000"));
        QCOMPARE(what(locked), QStringLiteral("ACCESS_LOCKED"));
        m_stage.moveClock(locked.json().value(QLatin1String("retryAfterSeconds")).toInteger());
        QCOMPARE(holder().openAccess(m_card, 1800, &access).status, 201);
        QCOMPARE(what(viewer().view(access)), Ok);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(what(ask(viewer(), unused(access.shortCode))),
                     QStringLiteral("ACCESS_NOT_FOUND"));
        const auto again = ask(viewer(), unused(access.shortCode));
        QCOMPARE(what(again), QStringLiteral("ACCESS_LOCKED"));
        const auto wait = again.json().value(QLatin1String("retryAfterSeconds")).toInteger();
        QVERIFY2(wait > 3590 && wait <= 3600, qPrintable(QString::number(wait)));
    }

    void S08_step7_theAuditKnowsWhoTriedAndNotWhat_R000_10_2()
    {
        m_stage.moveClock(2 * 24 * 3600);
        const auto guess = QStringLiteral("739164");
        QCOMPARE(what(ask(viewer(), guess)), QStringLiteral("ACCESS_NOT_FOUND"));
        QJsonObject attempt;
        for (const auto &entry : m_stage.audit()) {
            if (QJsonDocument(entry.toObject()).toJson().contains("ACCESS_NOT_FOUND")) {
                attempt = entry.toObject();
                break; // newest first
            }
        }
        QVERIFY2(!attempt.isEmpty(), "the attempt is not in the audit log");
        QVERIFY(!attempt.value(QLatin1String("at")).toString().isEmpty());
        QVERIFY2(attempt.contains(QLatin1String("account")), QJsonDocument(attempt).toJson());
        QVERIFY2(attempt.contains(QLatin1String("address")), QJsonDocument(attempt).toJson());
        QVERIFY(!QJsonDocument(m_stage.audit()).toJson().contains(guess.toLatin1()));
        QVERIFY(!m_stage.service().output().contains(guess.toLatin1()));
    }

private:
    RawClient &holder() { return m_stage.raw(QStringLiteral("A")); }
    RawClient &viewer() { return m_stage.raw(QStringLiteral("V"), Desktop); }

    static RawReply ask(RawClient &client, const QString &code)
    {
        return client.create("/v1/confirmations", {{QStringLiteral("shortCode"), code}});
    }

    /// Six digits that are not those.
    static QString unused(const QString &code)
    {
        return QString::number((code.toInt() + 500000) % 1000000).rightJustified(6, u'0');
    }

    Stage m_stage;
    QString m_card;
};

/// The address's limit, with a service whose accounts may fail as often as they like: there are
/// fewer invented people than the default needs.
class AddressLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S08_step6_tooManyFailuresFromOneAddressLockItForAll_D_05()
    {
        Stage stage;
        const auto configuration = stage.writeFile(
            QStringLiteral("egov.json"),
            R"({"formatVersion": 1, "limits": {"addressFailures": 7, "accountFailures": 5}})");
        QCOMPARE(stage.raise({QStringLiteral("--config"), configuration}), QString());
        auto &holder = stage.raw(QStringLiteral("A"));
        RawAccess access;
        QCOMPARE(holder.openAccess(holder.documentId(IdentityCard), 1800, &access).status, 201);
        auto &first = stage.raw(QStringLiteral("V"), Desktop);
        auto &second = stage.raw(QStringLiteral("G"), Desktop);
        auto &third = stage.raw(QStringLiteral("S"), Desktop);
        int failures = 0;
        int locked = 0;
        for (int i = 0; i < 12; ++i) {
            for (auto *client : {&first, &second}) {
                const auto reply = client->create(
                    "/v1/confirmations",
                    {{QStringLiteral("shortCode"), QStringLiteral("00000%1").arg(i % 10)}});
                failures += what(reply) == QLatin1String("ACCESS_NOT_FOUND") ? 1 : 0;
                locked += what(reply) == QLatin1String("ACCESS_LOCKED") ? 1 : 0;
                QVERIFY(!reply.body.contains("\"cms\""));
            }
        }
        QCOMPARE(failures, 7);
        QCOMPARE(locked, 24 - 7);
        // A third account that never failed comes from the same address.
        QCOMPARE(what(third.create("/v1/confirmations",
                                   {{QStringLiteral("shortCode"), QStringLiteral("000001")}})),
                 QStringLiteral("ACCESS_LOCKED"));
    }
};

QUJAT_TEST_CLASS(GuessingTest)
QUJAT_TEST_CLASS(AddressLimitTest)
#include "GuessingTest.moc"
