// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/NumberStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace qujat;
using namespace std::chrono_literals;
using service::gateways::BiometricOutcome;
using testing::PortalBench;

/// Random orders of everything that can happen to requests for numbers, by the portal, the
/// application and a bank, restarts included. Whatever the order: no number is connected without
/// its proofs, none belongs to two accounts, and what the account says is what its requests say.
class NumberOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noNumberIsEverConnectedWithoutItsProofs_R001_5_R001_6_R001_8_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int seeds = std::max(6, qEnvironmentVariableIntValue("QUJAT_RANDOM_ORDERS"));
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << static_cast<unsigned>(seed);
    }

    void noNumberIsEverConnectedWithoutItsProofs_R001_5_R001_6_R001_8()
    {
        QFETCH(unsigned, seed);
        m_random.seed(seed);
        m_bench = std::make_unique<PortalBench>();
        m_callers.clear();
        for (const auto &iin : {PortalBench::A, PortalBench::B}) {
            for (const auto *form : {"phone", "desktop"})
                m_callers.push_back(m_bench->signInWithoutNumber(iin, QString::fromLatin1(form),
                                                                 iin + QLatin1String(form)));
        }
        m_requests.clear();
        m_bankRequests.clear();
        int connected = 0;
        for (int step = 0; step < 300; ++step) {
            doSomething();
            connected += checkWorld();
            if (QTest::currentTestFailed())
                return;
        }
        m_connected += connected;
        m_connectedByBank += byBank();
    }

    void cleanupTestCase()
    {
        QVERIFY2(m_connected > 0, "the orders must be able to succeed");
        QVERIFY2(m_connectedByBank > 0, "a bank must be able to succeed");
    }

private:
    struct BegunByBank {
        QMap<QString, QString> path;
        QString iin;
        QString number;
    };
    struct Begun {
        QMap<QString, QString> path;
        QString number;
        QString statement;
        std::size_t caller = 0;
    };

    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }

    void doSomething()
    {
        // Two requests never begin in the same instant: the order of what was decided is that of
        // the beginnings.
        m_bench->clock.advance(1s);
        const auto what = below(16);
        if (what == 12 && below(3) == 0)
            m_bench->restart();
        if (what >= 13) {
            doSomethingAtTheBank();
            return;
        }
        if (what == 0)
            m_bench->clock.advance(std::chrono::seconds(1 + below(200)));
        if (what == 1 && below(8) == 0)
            m_bench->clock.advance(25h);
        if (what == 2)
            m_bench->mayProcess = below(3) != 0;
        if (what == 3)
            QVERIFY(m_bench->portal->keepUp().has_value());
        if (what >= 4 && what <= 5) {
            const auto caller = below(m_callers.size());
            m_bench->caller = m_callers[caller];
            const auto number = someNumber();
            const auto started =
                m_bench->call("startNumberRequest",
                              {{QStringLiteral("number"), number},
                               {QStringLiteral("channel"),
                                below(2) ? QStringLiteral("app") : QStringLiteral("portal")}});
            if (started)
                m_requests.push_back(
                    {{{QStringLiteral("requestId"), started->body.value(u"id").toString()}},
                     number,
                     {},
                     caller});
        }
        if (what < 6 || what > 11 || m_requests.empty())
            return;
        // Mostly the newest, by whom it belongs to; sometimes an old one or somebody else.
        auto &request = below(4) ? m_requests.back() : m_requests[below(m_requests.size())];
        m_bench->caller = m_callers[below(6) ? request.caller : below(m_callers.size())];
        if (what == 6 || what == 7) {
            const auto code = below(4) ? m_bench->lastCode(request.number) : QStringLiteral("x");
            const auto answer =
                m_bench->call("submitNumberOtp", {{QStringLiteral("code"), code}}, request.path);
            if (answer)
                request.statement = answer->body.value(u"statement").toString();
        }
        if (what >= 8 && what <= 10)
            (void)m_bench->call("submitNumberProof", proofFor(request), request.path);
        if (what == 11)
            (void)m_bench->call("stopNumberChange", {}, request.path);
    }

    QString someNumber()
    {
        static const QStringList Numbers{QStringLiteral("+77010000001"),
                                         QStringLiteral("+77010000045"),
                                         QStringLiteral("+77010000046")};
        return Numbers[qsizetype(below(3))];
    }

    /// One step of a bank: a new request, a face or a code, right or not.
    void doSomethingAtTheBank()
    {
        m_bench->caller.reset();
        m_bench->system = QStringLiteral("K1");
        const auto what = m_bankRequests.empty() ? 0 : below(5);
        if (what == 0) {
            const auto iin = below(2) ? PortalBench::A : PortalBench::B;
            const auto number = someNumber();
            const auto begun =
                m_bench->call("startBankNumberRequest",
                              {{QStringLiteral("iin"), iin}, {QStringLiteral("number"), number}});
            if (begun)
                m_bankRequests.push_back(
                    {{{QStringLiteral("requestId"), begun->body.value(u"id").toString()}},
                     iin,
                     number});
        } else {
            const auto &request =
                below(4) ? m_bankRequests.back() : m_bankRequests[below(m_bankRequests.size())];
            if (what <= 2) {
                const auto outcome =
                    below(4) ? BiometricOutcome::Match : BiometricOutcome::OtherPerson;
                const auto face = below(6) ? request.iin : PortalBench::A;
                (void)m_bench->call("submitBankSample",
                                    {{QStringLiteral("sample"), m_bench->sample(face, outcome)}},
                                    request.path);
            } else {
                const auto code =
                    below(4) ? m_bench->lastCode(request.number) : QStringLiteral("x");
                (void)m_bench->call("submitBankOtp", {{QStringLiteral("code"), code}},
                                    request.path);
            }
        }
        m_bench->system.clear();
    }

    std::vector<service::storage::NumberRequestRow> rowsOf(const QString &iin)
    {
        return *m_bench->store->read(
            [&](service::storage::Transaction &transaction)
                -> Result<std::vector<service::storage::NumberRequestRow>> {
                return service::storage::NumberStore(transaction).requests(iin, 1000);
            });
    }

    /// How many numbers were connected by a bank.
    int byBank()
    {
        int connected = 0;
        for (const auto &iin : {PortalBench::A, PortalBench::B}) {
            for (const auto &row : rowsOf(iin))
                connected += row.channel == u"bank" && row.state == u"connected" ? 1 : 0;
        }
        return connected;
    }

    QJsonObject proofFor(const Begun &request)
    {
        const auto owner = below(5) ? m_callers[request.caller].account() : PortalBench::A;
        if (below(6) == 0)
            return {};
        if (request.statement.isEmpty())
            return {
                {QStringLiteral("sample"),
                 m_bench->sample(
                     owner, below(4) ? BiometricOutcome::Match : BiometricOutcome::OtherPerson)}};
        const auto cms = m_bench->signedChallenge(request.statement, owner);
        return {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}};
    }

    /// The number of connected requests.
    int checkWorld()
    {
        int connected = 0;
        const auto a = m_bench->numberOf(PortalBench::A);
        const auto b = m_bench->numberOf(PortalBench::B);
        if (a.isEmpty() ? false : a == b)
            QTest::qFail("one number in two accounts", __FILE__, __LINE__);
        for (const auto &iin : {PortalBench::A, PortalBench::B}) {
            const auto rows = rowsOf(iin);
            // What the account must hold: the latest decision that moved a number.
            QString expected = iin == PortalBench::A ? QStringLiteral("+77010000001") : QString();
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                if (row->state != u"connected")
                    continue;
                ++connected;
                const bool bySignature =
                    row->channel != u"bank" && (row->isChange() || row->channel == u"portal");
                const bool proven =
                    row->otpProven && (bySignature ? row->signatureProven : row->biometricProven);
                if (!proven)
                    QTest::qFail("connected without its proofs", __FILE__, __LINE__);
                expected = row->otp.number;
            }
            if (m_bench->numberOf(iin) != expected)
                QTest::qFail("the account and its requests disagree", __FILE__, __LINE__);
        }
        return connected;
    }

    std::mt19937 m_random;
    std::unique_ptr<PortalBench> m_bench;
    std::vector<service::http::Caller> m_callers;
    std::vector<Begun> m_requests;
    std::vector<BegunByBank> m_bankRequests;
    int m_connected = 0;
    int m_connectedByBank = 0;
};

QUJAT_TEST_CLASS(NumberOrderTest)
#include "NumberOrderTest.moc"
