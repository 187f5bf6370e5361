// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QMutex>
#include <QRandomGenerator>
#include <QTest>
#include <QWaitCondition>

#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

using namespace qujat::testing;

namespace {

constexpr int UsualKills = 30;
constexpr int LongestRound = 60; // milliseconds until the kill

} // namespace

/// The service is killed while a consent is answered and its document fetched: afterwards it has
/// one state, and what arrived was noted in both accounts, once (R000-16, R000-18.3, D-10).
class ConsentKillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_u1 = std::make_unique<RawSystem>(m_stage.service().url(), m_stage.service().tlsRoot());
        QVERIFY(m_u1->takeKey(QStringLiteral("U1")));
        m_iin = m_stage.stranger().person(QStringLiteral("A")).iin;
        m_phone = m_stage.stranger().person(QStringLiteral("A")).phone;
        subject();
    }

    void aKillBetweenAnyAnswerAndDeliveryLeavesOneState_R000_16_R000_18_3_D_10()
    {
        const int kills = std::max(UsualKills, qEnvironmentVariableIntValue("QUJAT_KILLS"));
        int delivered = 0;
        int cutOff = 0;
        for (int i = 0; i < kills; ++i) {
            const auto asked = m_u1->request(m_iin, IdentityCard);
            if (what(asked) == QLatin1String("RATE_LIMITED")) {
                m_stage.moveClock(3601);
                continue;
            }
            QCOMPARE(what(asked), Ok);
            const auto id = asked.json().value(QLatin1String("id")).toString();
            const auto reference = asked.json().value(QLatin1String("reference")).toString();
            const auto code = m_stage.stranger().newestOtp(m_phone);
            const auto key = rawBase64Url(rawRandom(16));
            const auto wait =
                std::chrono::milliseconds(QRandomGenerator::global()->bounded(LongestRound));
            const auto process = m_stage.service().processId();
            std::thread killer([&] {
                QMutex mutex;
                QWaitCondition never;
                const QMutexLocker lock(&mutex);
                never.wait(&mutex, QDeadlineTimer(wait));
                ::kill(static_cast<pid_t>(process), SIGKILL);
            });
            // In turn: in the app, by the password told to the requester, by a reply.
            const auto answered = i % 3 == 0 ? answer(id)
                : i % 3 == 1                 ? m_u1->tell(id, code)
                                             : reply(reference);
            const auto fetched = answered.arrived() ? m_u1->fetch(id, key) : RawReply();
            killer.join();
            QCOMPARE(m_stage.restart(), QString());
            m_u1->setService(m_stage.service().url());
            subject().unlock();

            const auto state = m_u1->status(id).json();
            const auto word = state.value(QLatin1String("state")).toString();
            if (answered.status / 100 == 2)
                QVERIFY2(word == QLatin1String("given") || word == QLatin1String("delivered"),
                         qPrintable(word));
            if (fetched.status == 201) {
                ++delivered;
                QCOMPARE(word, QStringLiteral("delivered"));
                QCOMPARE(fetched.json()
                             .value(QLatin1String("note"))
                             .toObject()
                             .value(QLatin1String("number")),
                         state.value(QLatin1String("noteNumber")));
            } else {
                ++cutOff;
            }
            const auto noted = notesNumbered(state.value(QLatin1String("noteNumber")).toString());
            QCOMPARE(noted, word == QLatin1String("delivered") ? 1 : 0);
            // The cut-off call again gets its delivery; any other key gets none.
            if (word == QLatin1String("delivered")) {
                QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_SCOPE"));
                QCOMPARE(what(m_u1->fetch(id, key)), Ok);
            }
        }
        qInfo("%d kills: %d delivered before, %d cut off", kills, delivered, cutOff);
        QVERIFY(cutOff > 0);
    }

private:
    RawClient &subject() { return m_stage.raw(QStringLiteral("A")); }
    RawReply answer(const QString &id)
    {
        return subject().call("POST", "/v1/consents/" + id.toLatin1() + "/answer",
                              {{QStringLiteral("agree"), true}});
    }
    RawReply reply(const QString &reference)
    {
        return m_stage.stranger().callOpen(
            "PUT", "/demo/sms/replies",
            {{QStringLiteral("from"), m_phone},
             {QStringLiteral("text"), QStringLiteral("1 ") + reference}});
    }
    int notesNumbered(const QString &number)
    {
        int count = 0;
        if (number.isEmpty())
            return count;
        for (const auto &entry : subject().history(Subject, 20)) {
            if (entry.toObject().value(QLatin1String("number")).toString() == number)
                ++count;
        }
        return count;
    }

    Stage m_stage;
    std::unique_ptr<RawSystem> m_u1;
    QString m_iin;
    QString m_phone;
};

QUJAT_TEST_CLASS(ConsentKillsTest)
#include "ConsentKillsTest.moc"
