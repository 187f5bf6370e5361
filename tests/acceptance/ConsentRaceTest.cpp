// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/RawSystem.h"
#include "tests/support/TestRunner.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <barrier>
#include <memory>
#include <thread>

using namespace qujat::testing;

namespace {

constexpr int UsualRounds = 12;
const QString Given = QStringLiteral("given");
const QString Refused = QStringLiteral("refused");
const QString Pending = QStringLiteral("pending");
const QString Delivered = QStringLiteral("delivered");

} // namespace

/// Everything about one consent at the same moment, on the real service: the first answer counts,
/// the document goes once, and a number that is changed meanwhile answers no more (R000-16,
/// R000-20.2, R000-20.3, D-10).
class ConsentRaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        const auto &service = m_stage.service();
        for (auto *system : {&m_u1, &m_u1Too}) {
            *system = std::make_unique<RawSystem>(service.url(), service.tlsRoot());
            QVERIFY((*system)->takeKey(QStringLiteral("U1")));
        }
        m_operator = std::make_unique<RawClient>(service.url(), service.tlsRoot());
        m_iin = m_stage.stranger().person(QStringLiteral("A")).iin;
        m_phone = numbers::OldOfA;
        (void)subject();
    }

    void
    S09_theFirstOfThreeSimultaneousAnswersCountsAndTheDocumentGoesOnce_R000_16_R000_20_2_R000_20_3()
    {
        int delivered = 0;
        int refused = 0;
        for (int round = 0; round < rounds(); ++round) {
            const auto asked = ask();
            const auto code = m_stage.stranger().newestOtp(m_phone);
            const auto id = asked.json().value(QLatin1String("id")).toString();
            const auto reference = asked.json().value(QLatin1String("reference")).toString();
            const bool appAgrees = QRandomGenerator::global()->bounded(2) != 0;
            const bool smsAgrees = QRandomGenerator::global()->bounded(2) != 0;
            RawReply byApp;
            RawReply byCode;
            RawReply first;
            RawReply second;
            together({[&] { byApp = answer(id, appAgrees); }, [&] { reply(smsAgrees, reference); },
                      [&] {
                          byCode = m_u1->tell(id, code);
                          first = m_u1->fetch(id);
                      },
                      [&] { second = m_u1Too->fetch(id); }});
            QCOMPARE(decisions(), 1);
            const auto state = stateOf(id);
            if (state == Refused) {
                ++refused;
                QVERIFY(!appAgrees || !smsAgrees);
                QVERIFY(first.status != 201 && second.status != 201);
                QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_REFUSED"));
                QVERIFY(what(byCode) != Ok);
                continue;
            }
            // A yes came first: whoever fetched first has it, and nobody gets it again.
            QVERIFY(state == Given || state == Delivered);
            int got = (first.status == 201) + (second.status == 201);
            if (state == Given)
                got += what(m_u1->fetch(id)) == Ok;
            QCOMPARE(got, 1);
            QCOMPARE(what(m_u1->fetch(id)), QStringLiteral("CONSENT_SCOPE"));
            QCOMPARE(stateOf(id), Delivered);
            QCOMPARE(viewingsUnder(id), 1);
            ++delivered;
        }
        qInfo("%d delivered, %d refused", delivered, refused);
        QVERIFY(delivered > 0);
    }

    void S03_aNumberThatIsChangedMeanwhileAnswersOnlyBeforeTheChange_R001_8_3_R000_20_3()
    {
        auto &portal = m_stage.raw(QStringLiteral("A"), Desktop);
        int answeredBefore = 0;
        for (int round = 0; round < rounds() / 3; ++round) {
            m_stage.moveClock(3601);
            const auto next = m_phone == numbers::OldOfA ? numbers::NewOfA : numbers::OldOfA;
            const auto path = numbers::begin(portal, next, numbers::Portal);
            const auto accepted = numbers::rightOtp(portal, path, next);
            QCOMPARE(what(accepted), Ok);
            const auto cms = numbers::signature(accepted, portal.person(QStringLiteral("A")));
            const auto asked = ask();
            const auto code = m_stage.stranger().newestOtp(m_phone);
            const auto id = asked.json().value(QLatin1String("id")).toString();
            const auto reference = asked.json().value(QLatin1String("reference")).toString();
            RawReply changed;
            RawReply byCode;
            portal.drop(); // a socket lives in one thread
            // A signature takes its time to be checked: the others come before and after it.
            const auto later = [] {
                const QDeadlineTimer until(
                    std::chrono::milliseconds(QRandomGenerator::global()->bounded(80)),
                    Qt::PreciseTimer);
                while (!until.hasExpired()) { }
            };
            together({[&] {
                          changed = numbers::proof(portal, path, cms);
                          portal.drop();
                      },
                      [&] {
                          later();
                          reply(true, reference);
                      },
                      [&] {
                          later();
                          byCode = m_u1->tell(id, code);
                      }});
            QCOMPARE(numbers::stateOf(changed), QStringLiteral("connected"));
            const auto old = std::exchange(m_phone, next);
            // The history has them in their order: an answer from the old number never stands
            // after the change.
            const auto state = stateOf(id);
            const auto kinds = historySinceRequest();
            const auto change = kinds.indexOf(QStringLiteral("numberChanged"));
            const auto yes = kinds.indexOf(QStringLiteral("consentGiven"));
            QVERIFY(change >= 0);
            QCOMPARE(yes >= 0, state == Given);
            if (yes >= 0) {
                QVERIFY2(yes < change, qPrintable(kinds.join(u' ')));
                ++answeredBefore;
            } else {
                QCOMPARE(state, Pending);
                QVERIFY(what(byCode) != Ok);
            }
            // Neither the old number nor its password opens anything from now on.
            replyFrom(old, true, reference);
            QVERIFY(what(m_u1->tell(id, code)) != Ok);
            QCOMPARE(stateOf(id), state);
        }
        qInfo("%d of %d answered before the change", answeredBefore, rounds() / 3);
    }

private:
    static int rounds()
    {
        return std::max(UsualRounds, qEnvironmentVariableIntValue("QUJAT_ROUNDS"));
    }
    RawClient &subject() { return m_stage.raw(QStringLiteral("A")); }
    RawReply ask()
    {
        auto asked = m_u1->request(m_iin, IdentityCard);
        if (what(asked) == QLatin1String("RATE_LIMITED")) {
            m_stage.moveClock(3601);
            asked = m_u1->request(m_iin, IdentityCard);
        }
        if (what(asked) != Ok)
            QTest::qFail(qPrintable(what(asked)), __FILE__, __LINE__);
        return asked;
    }
    /// All at once, each in a thread of its own with a connection of its own.
    void together(const std::vector<std::function<void()>> &actions)
    {
        subject().drop();
        m_operator->drop();
        m_u1->drop();
        m_u1Too->drop();
        std::barrier start(static_cast<std::ptrdiff_t>(actions.size()));
        std::vector<std::thread> threads;
        for (const auto &action : actions)
            threads.emplace_back([&start, &action, this] {
                start.arrive_and_wait();
                action();
            });
        for (auto &thread : threads)
            thread.join();
    }
    RawReply answer(const QString &id, bool agree)
    {
        const auto reply = subject().call("POST", "/v1/consents/" + id.toLatin1() + "/answer",
                                          {{QStringLiteral("agree"), agree}});
        subject().drop();
        return reply;
    }
    void reply(bool agree, const QString &reference) { replyFrom(m_phone, agree, reference); }
    void replyFrom(const QString &number, bool agree, const QString &reference)
    {
        const auto text = (agree ? QStringLiteral("1 ") : QStringLiteral("0 ")) + reference;
        (void)m_operator->callOpen(
            "PUT", "/demo/sms/replies",
            {{QStringLiteral("from"), number}, {QStringLiteral("text"), text}});
        m_operator->drop();
    }
    QString stateOf(const QString &id)
    {
        return m_u1->status(id).json().value(QLatin1String("state")).toString();
    }
    /// How often the account says that the latest request was decided.
    int decisions()
    {
        const auto kinds = historySinceRequest();
        return int(kinds.count(QStringLiteral("consentGiven"))
                   + kinds.count(QStringLiteral("consentRefused")));
    }
    int viewingsUnder(const QString &id)
    {
        const auto number = m_u1->status(id).json().value(QLatin1String("noteNumber")).toString();
        int viewings = 0;
        for (const auto &entry : subject().history(Subject, 40))
            viewings += entry.toObject().value(QLatin1String("number")).toString() == number;
        return viewings;
    }
    /// Kinds of the subject's notes since the latest request, oldest first.
    QStringList historySinceRequest()
    {
        QStringList kinds;
        for (const auto &entry : subject().history(Subject, 20)) {
            const auto kind = entry.toObject().value(QLatin1String("kind")).toString();
            if (kind == QLatin1String("consentAsked"))
                break;
            kinds.prepend(kind);
        }
        return kinds;
    }

    Stage m_stage;
    std::unique_ptr<RawSystem> m_u1;
    std::unique_ptr<RawSystem> m_u1Too;
    std::unique_ptr<RawClient> m_operator;
    QString m_iin;
    QString m_phone;
};

QUJAT_TEST_CLASS(ConsentRaceTest)
#include "ConsentRaceTest.moc"
