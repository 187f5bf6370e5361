// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/EventStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>

using namespace qujat;
using namespace std::chrono_literals;
using testing::codeOf;
using testing::PortalBench;

class EventStreamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PortalBench>();
        m_bench->caller = *m_bench->callerOf(m_bench->signIn());
    }

    void aFollowerIsWokenAndGetsWhatCameSince()
    {
        const auto source = open({});
        std::atomic<int> wakes{0};
        source->start([&] { ++wakes; });
        QVERIFY(source->take().messages.empty());
        happen(PortalBench::A, 2);
        happen(PortalBench::B, 1);
        QTRY_COMPARE(wakes.load(), 2);
        const auto batch = source->take();
        QCOMPARE(batch.messages.size(), std::size_t(2));
        const auto first = QJsonDocument::fromJson(batch.messages[0]).object();
        QCOMPARE(first.value(u"type").toString(), QStringLiteral("historyChanged"));
        QVERIFY(source->take().messages.empty());
        source->stop();
        happen(PortalBench::A, 1);
        QCOMPARE(wakes.load(), 2);
    }

    void aStreamGoesOnWhereItWas()
    {
        happen(PortalBench::A, 3);
        const auto all = list({})->body.value(u"items").toArray();
        const auto before = all[all.size() - 2].toObject().value(u"id").toString();
        const auto batch = open(before)->take();
        QCOMPARE(batch.messages.size(), std::size_t(1));
        QCOMPARE(list(before)->body.value(u"items").toArray().size(), 1);
    }

    void aStreamEndsWithItsSession()
    {
        const auto source = open({});
        std::atomic<int> wakes{0};
        source->start([&] { ++wakes; });
        QVERIFY(!source->take().ended);
        QVERIFY(m_bench->call("lockSession").has_value());
        QTRY_COMPARE(wakes.load(), 1);
        QVERIFY(source->take().ended);
    }

    void aStreamEndsWhenItsSessionIsIdle()
    {
        const auto source = open({});
        m_bench->clock.advance(600s);
        QVERIFY(source->take().ended);
    }

    void manyNoticesComeInParts()
    {
        happen(PortalBench::A, 150);
        const auto source = open(QStringLiteral("0"));
        const auto first = source->take();
        QCOMPARE(first.messages.size(), std::size_t(100));
        QVERIFY(first.more);
        QVERIFY(!source->take().more);
    }

    void anIdThatIsNoneIsRefused()
    {
        QCOMPARE(codeOf(list(QStringLiteral("abc"))), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(codeOf(list(QStringLiteral("-1"))), QStringLiteral("REQUEST_MALFORMED"));
    }

private:
    service::http::Call callAfter(const QString &after) const
    {
        service::http::Call call;
        call.at = m_bench->clock.now();
        call.who = m_bench->caller;
        if (!after.isEmpty())
            call.query.insert(QStringLiteral("after"), after);
        return call;
    }
    std::shared_ptr<service::http::EventSource> open(const QString &after)
    {
        return *m_bench->portal->events().open(callAfter(after));
    }
    Result<service::http::Reply> list(const QString &after)
    {
        return (*m_bench->router.find(QStringLiteral("listEvents")))(callAfter(after));
    }
    void happen(const QString &account, int times)
    {
        for (int i = 0; i < times; ++i) {
            const auto written = m_bench->store->write(
                [&](service::storage::Transaction &transaction) -> Result<void> {
                    service::storage::EventStore(transaction)
                        .append(account, QStringLiteral("historyChanged"), m_bench->clock.now(),
                                {});
                    return {};
                });
            QVERIFY(written.has_value());
        }
    }

    std::unique_ptr<PortalBench> m_bench;
};

QUJAT_TEST_CLASS(EventStreamsTest)
#include "EventStreamsTest.moc"
