// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/EventStream.h"

#include "tests/support/ManualWaiter.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::egov;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

class FakeChannel final : public net::MessageChannel {
    Q_OBJECT

public:
    void open(const QUrl &url, const net::HttpHeaders &headers) override
    {
        opened_ << url;
        lastHeaders = headers;
    }
    void close() override { ++closed; }

    QList<QUrl> opened_;
    net::HttpHeaders lastHeaders;
    int closed = 0;
};

QJsonObject eventJson(const char *id, const char *type, const QJsonObject &data = {})
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("at"), QStringLiteral("2025-09-15T12:00:00.000Z")},
            {QStringLiteral("data"), data}};
}

QByteArray message(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

EventId idOf(const char *text)
{
    return *EventId::parse(QString::fromLatin1(text));
}

struct Fixture {
    FakeClock device;
    ShiftedClock clock{device};
    ManualWaiter waiter{device};
    ScriptedTransport transport;
    EgovClient client{transport, waiter, clock, QUrl(QStringLiteral("https://egov.test"))};
    FakeChannel channel;
    EventStream stream;
    QStringList arrived;

    explicit Fixture(bool withChannel = true)
        : stream(client, withChannel ? &channel : nullptr, waiter)
    {
        client.setProofMaker([](auto &&...) { return QByteArray("proof"); });
        client.setAccessToken(std::make_shared<const SecretBytes>(SecretBytes::takeFrom("t")));
        QObject::connect(&stream, &EventStream::arrived, &stream,
                         [this](const Event &one) { arrived << one.id.text(); });
    }
};

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensAfterTheLastEventWithProofAndToken()
    {
        Fixture f;
        f.stream.start(idOf("e7"));
        QCOMPARE(f.channel.opened_.size(), 1);
        QCOMPARE(f.channel.opened_.at(0),
                 QUrl(QStringLiteral("wss://egov.test/v1/events/stream?after=e7")));
        QStringList names;
        for (const auto &[name, value] : f.channel.lastHeaders)
            names << QString::fromLatin1(name);
        QVERIFY(names.contains(QLatin1String("DPoP")));
        QVERIFY(names.contains(QLatin1String("Authorization")));
    }

    void noticesArriveOnceAndResumeAfterABreak()
    {
        Fixture f;
        f.stream.start({});
        Q_EMIT f.channel.opened();
        QVERIFY(f.stream.isLive());
        Q_EMIT f.channel.messageArrived(message(eventJson("e1", "historyChanged")));
        Q_EMIT f.channel.messageArrived(message(eventJson("e1", "historyChanged")));
        Q_EMIT f.channel.ended(Failure(FailureCode::NetworkUnreachable));
        QVERIFY(!f.stream.isLive());
        f.waiter.pass(1s);
        QCOMPARE(f.channel.opened_.size(), 2);
        QVERIFY(f.channel.opened_.at(1).query().contains(QLatin1String("after=e1")));
        QCOMPARE(f.arrived, QStringList{QStringLiteral("e1")});
    }

    void itBacksOffFurtherEachTime()
    {
        Fixture f;
        f.transport.always("GET /v1/events",
                           [](const net::HttpRequest &) -> Result<net::HttpReply> {
                               return failure(FailureCode::NetworkUnreachable);
                           });
        f.stream.start(idOf("e1"));
        Q_EMIT f.channel.ended(Failure(FailureCode::NetworkUnreachable));
        f.waiter.pass(1s);
        QCOMPARE(f.channel.opened_.size(), 2);
        Q_EMIT f.channel.ended(Failure(FailureCode::NetworkUnreachable));
        f.waiter.pass(1s);
        QCOMPARE(f.channel.opened_.size(), 2);
        f.waiter.pass(1s);
        QCOMPARE(f.channel.opened_.size(), 3);
    }

    void withoutAChannelItPollsSoonerWhenSomebodyWaits()
    {
        Fixture f(false);
        f.transport.expect("GET /v1/events",
                           okReply({{QStringLiteral("items"),
                                     QJsonArray{eventJson("e2", "historyChanged"),
                                                eventJson("e3", "unheardOf")}}}));
        f.stream.start(idOf("e1"));
        f.waiter.pass(1500ms);
        QVERIFY(f.transport.requests().empty());
        f.stream.setUrgent(true);
        f.waiter.pass(1500ms);
        QTRY_COMPARE(f.arrived, (QStringList{QStringLiteral("e2"), QStringLiteral("e3")}));
        QCOMPARE(f.transport.requests().at(0).url.query(), QStringLiteral("after=e1"));
    }

    void theFirstPollWithoutAPlaceOnlyTakesThePlace()
    {
        Fixture f(false);
        f.transport.expect(
            "GET /v1/events",
            okReply({{QStringLiteral("items"), QJsonArray{eventJson("old", "historyChanged")}}}));
        f.stream.setUrgent(true);
        f.stream.start({});
        f.waiter.pass(1500ms);
        QTRY_COMPARE(f.stream.last(), idOf("old"));
        QCOMPARE(f.arrived, QStringList());
    }

    void aStreamClosedForWantOfASessionAsksOnceAndEnds()
    {
        Fixture f;
        QString refusal;
        connect(&f.stream, &EventStream::refused, this,
                [&](const Failure &failure) { refusal = failure.name(); });
        f.transport.expect("GET /v1/events", problemReply(FailureCode::AuthRequired, 401));
        f.stream.start({});
        Q_EMIT f.channel.opened();
        Q_EMIT f.channel.ended(Failure(FailureCode::NetworkUnreachable,
                                       {{Detail::Reason, QStringLiteral("close-4401")}}));
        QTRY_COMPARE(refusal, QStringLiteral("AUTH_REQUIRED"));
    }

    void pollingOffLineLeavesTheBudgetToThePerson()
    {
        Fixture f(false);
        f.transport.always("GET /v1/events",
                           [](const net::HttpRequest &) -> Result<net::HttpReply> {
                               return failure(FailureCode::NetworkUnreachable);
                           });
        f.stream.setUrgent(true);
        f.stream.start(idOf("e1"));
        for (int i = 0; i < 40; ++i) {
            f.waiter.pass(1500ms);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
        const int polls = f.transport.count("GET /v1/events");
        QVERIFY2(polls > 10 && polls <= 40, qPrintable(QString::number(polls)));
    }

    void anEndedSessionEndsThePolling()
    {
        Fixture f(false);
        QString refusal;
        connect(&f.stream, &EventStream::refused, this,
                [&](const Failure &failure) { refusal = failure.name(); });
        f.transport.expect("GET /v1/events", problemReply(FailureCode::AuthRequired, 401));
        f.stream.setUrgent(true);
        f.stream.start({});
        f.waiter.pass(1500ms);
        QTRY_COMPARE(refusal, QStringLiteral("AUTH_REQUIRED"));
        QVERIFY(!f.stream.isRunning());
    }

    void whatCannotBeReadIsPassedOver()
    {
        Fixture f;
        f.stream.start({});
        Q_EMIT f.channel.opened();
        for (const auto &broken :
             {QByteArray("nonsense"), QByteArray(), QByteArray("{}"), QByteArray("[]"),
              message(eventJson("e1", "accessViewed")), message(eventJson("", "historyChanged"))})
            Q_EMIT f.channel.messageArrived(broken);
        Q_EMIT f.channel.messageArrived(message(eventJson("e2", "historyChanged")));
        QCOMPARE(f.arrived, QStringList{QStringLiteral("e2")});
    }
};

QUJAT_TEST_CLASS(EventStreamTest)
#include "EventStreamTest.moc"
