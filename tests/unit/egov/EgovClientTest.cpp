// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/EgovClient.h"

#include "core/egov/AccessCalls.h"
#include "core/egov/DeviceCalls.h"
#include "core/egov/ServiceCalls.h"
#include "tests/support/Await.h"
#include "tests/support/ManualWaiter.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::egov;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    FakeClock device;
    ShiftedClock clock{device};
    ManualWaiter waiter{device};
    ScriptedTransport transport;
    EgovClient client{transport, waiter, clock, QUrl(QStringLiteral("https://egov.test:8443")),
                      [] { return 0.5; }};
    int proofs = 0;

    Fixture()
    {
        client.setProofMaker([this](const QByteArray &method, const QUrl &url, Timestamp now,
                                    const std::optional<SecretBytes> &token) {
            return QByteArray::number(++proofs) + ' ' + method + ' ' + url.toEncoded() + ' '
                + toRfc3339(now).toLatin1() + (token ? " ath" : "");
        });
    }

    void signIn()
    {
        client.setAccessToken(
            std::make_shared<const SecretBytes>(SecretBytes::takeFrom("the-token")));
    }

    template <typename T>
    Result<T> finish(QFuture<Result<T>> future)
    {
        for (int i = 0; i < 50 && !future.isFinished(); ++i) {
            QCoreApplication::processEvents();
            if (!future.isFinished())
                waiter.passNext();
        }
        return await(future);
    }
};

net::HttpReply withTime(net::HttpReply reply, Timestamp time, std::chrono::milliseconds roundTrip)
{
    reply.headers.emplace_back("Qujat-Time", toRfc3339(time).toLatin1());
    reply.roundTrip = roundTrip;
    return reply;
}

net::HttpReply anAccess()
{
    return okReply(
        {{QStringLiteral("id"), QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA")},
         {QStringLiteral("documentId"), QStringLiteral("d1")},
         {QStringLiteral("documentType"), QStringLiteral("identity_card")},
         {QStringLiteral("openedAt"), QStringLiteral("2025-09-15T12:00:00.000Z")},
         {QStringLiteral("expiresAt"), QStringLiteral("2025-09-15T12:05:00.000Z")},
         {QStringLiteral("shortCode"), QStringLiteral("482107")},
         {QStringLiteral("qrSecret"), QString::fromLatin1(QByteArray(32, 'k').toBase64())},
         {QStringLiteral("qrStepMillis"), 1000},
         {QStringLiteral("qrLifeSteps"), 3},
         {QStringLiteral("state"), QStringLiteral("open")}},
        201);
}

} // namespace

class EgovClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenCallCarriesNeitherTokenNorProof()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("GET /v1/service", problemReply(FailureCode::ServiceFailed, 500));
        (void)f.finish(f.client.send(ServiceRequest{}));
        const auto request = f.transport.requests().at(0);
        QVERIFY(headerOf(request, "DPoP").isEmpty());
        QVERIFY(headerOf(request, "Authorization").isEmpty());
        QCOMPARE(request.url, QUrl(QStringLiteral("https://egov.test:8443/v1/service")));
    }

    void aSessionCallCarriesTokenAndBoundProof()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("POST /v1/session/lock", emptyReply());
        QVERIFY(f.finish(f.client.send(LockRequest{})).has_value());
        const auto request = f.transport.requests().at(0);
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("DPoP the-token"));
        QCOMPARE(headerOf(request, "DPoP"),
                 QByteArray(
                     "1 POST https://egov.test:8443/v1/session/lock 2025-09-15T12:00:00.000Z ath"));
    }

    void withoutATokenTheNetworkIsNotAsked()
    {
        Fixture f;
        QCOMPARE(outcomeOf(f.finish(f.client.send(MeRequest{}))), QStringLiteral("AUTH_REQUIRED"));
        QVERIFY(f.transport.requests().empty());
    }

    void aCreateKeepsItsKeyInRepeatsAndProvesAnew()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("POST /v1/documents/d1/accesses", FailureCode::NetworkTimeout);
        f.transport.expect("POST /v1/documents/d1/accesses", anAccess());
        const auto opened = f.finish(
            f.client.send(OpenAccessRequest{*DocumentId::parse(QStringLiteral("d1")), 300s}));
        QVERIFY2(opened.has_value(), qPrintable(outcomeOf(opened)));
        const auto &requests = f.transport.requests();
        const auto key = headerOf(requests.at(0), "Idempotency-Key");
        QVERIFY(key.size() >= 8 && key.size() <= 64);
        QCOMPARE(headerOf(requests.at(1), "Idempotency-Key"), key);
        QVERIFY(headerOf(requests.at(0), "DPoP") != headerOf(requests.at(1), "DPoP"));
        QCOMPARE(requests.at(0).body, requests.at(1).body);
    }

    void twoCreatesHaveTwoKeys()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("POST /v1/documents/d1/accesses", anAccess());
        f.transport.expect("POST /v1/documents/d1/accesses", anAccess());
        const OpenAccessRequest request{*DocumentId::parse(QStringLiteral("d1")), 300s};
        QVERIFY(f.finish(f.client.send(request)).has_value());
        QVERIFY(f.finish(f.client.send(request)).has_value());
        QVERIFY(headerOf(f.transport.requests().at(0), "Idempotency-Key")
                != headerOf(f.transport.requests().at(1), "Idempotency-Key"));
    }

    void whatMustNotHappenTwiceIsNotRepeated()
    {
        Fixture f;
        const auto proof = SecretBytes::takeFrom(QByteArray(32, 'p'));
        f.transport.expect("POST /v1/device/unlock", FailureCode::NetworkTimeout);
        QCOMPARE(outcomeOf(f.finish(f.client.send(UnlockRequest{proof}))),
                 QStringLiteral("NETWORK_TIMEOUT"));
        QCOMPARE(f.transport.requests().size(), 1U);
    }

    void theClockIsCorrectedByTheServicesTimeAndHalfTheRoundTrip()
    {
        Fixture f;
        f.transport.expect("GET /v1/service", [&](const net::HttpRequest &) {
            return withTime(problemReply(FailureCode::ServiceFailed, 500), f.device.now() + 1h,
                            400ms);
        });
        (void)f.finish(f.client.send(ServiceRequest{}));
        QCOMPARE(f.clock.shift(), std::chrono::milliseconds(1h + 200ms));
    }

    void aWorseMeasurementDoesNotSpoilABetterOne()
    {
        Fixture f;
        f.transport.expect("GET /v1/service", [&](const net::HttpRequest &) {
            return withTime(problemReply(FailureCode::ServiceFailed, 500), f.device.now() + 10s,
                            20ms);
        });
        f.transport.expect("GET /v1/service", [&](const net::HttpRequest &) {
            return withTime(problemReply(FailureCode::ServiceFailed, 500), f.device.now() + 9s,
                            2000ms);
        });
        (void)f.finish(f.client.send(ServiceRequest{}));
        (void)f.finish(f.client.send(ServiceRequest{}));
        QCOMPARE(f.clock.shift(), std::chrono::milliseconds(10s + 10ms));
    }

    void aProofThatWasRefusedForAWrongClockIsMadeAnewOnce()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("POST /v1/session/lock", [&](const net::HttpRequest &) {
            return withTime(problemReply(FailureCode::AuthRequired, 401), f.device.now() + 3h,
                            10ms);
        });
        f.transport.expect("POST /v1/session/lock", emptyReply());
        QVERIFY(f.finish(f.client.send(LockRequest{})).has_value());
        QVERIFY(headerOf(f.transport.requests().at(1), "DPoP").contains("2025-09-15T15:00:00"));
    }

    void anAnswerThatWasLostWithItsConnectionIsNoEndOfTheSession_R001_2_5()
    {
        // The network stack sent the request again on a new connection, with the proof it had.
        const auto heard = problemReply(FailureCode::AuthRequired, 401,
                                        {{QStringLiteral("reason"), QStringLiteral("proofUsed")}});
        Fixture f;
        f.signIn();
        f.transport.expect("POST /v1/documents/d1/accesses", heard);
        f.transport.expect("POST /v1/documents/d1/accesses", anAccess());
        QVERIFY(f.finish(f.client.send(
                             OpenAccessRequest{*DocumentId::parse(QStringLiteral("d1")), 300s}))
                    .has_value());
        const auto &requests = f.transport.requests();
        QCOMPARE(headerOf(requests.at(1), "Idempotency-Key"),
                 headerOf(requests.at(0), "Idempotency-Key"));
        QVERIFY(headerOf(requests.at(1), "DPoP") != headerOf(requests.at(0), "DPoP"));
        // What must not happen twice is not repeated; what came of it is not known.
        const auto proof = SecretBytes::takeFrom(QByteArray(32, 'p'));
        f.transport.expect("POST /v1/device/unlock", heard);
        QCOMPARE(outcomeOf(f.finish(f.client.send(UnlockRequest{proof}))),
                 QStringLiteral("NETWORK_TIMEOUT"));
        QCOMPARE(f.transport.requests().size(), 3U);
    }

    void aBreakForMaintenanceIsNotAskedTwice_R001_A_7()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("GET /v1/me",
                           problemReply(FailureCode::ServiceUnavailable, 503,
                                        {{QStringLiteral("reason"), QStringLiteral("maintenance")},
                                         {QStringLiteral("retryAfterSeconds"), 600},
                                         {QStringLiteral("allowed"),
                                          QStringLiteral("2025-09-15T12:10:00.000Z")}}));
        const auto refused = f.finish(f.client.send(MeRequest{}));
        QCOMPARE(outcomeOf(refused), QStringLiteral("SERVICE_UNAVAILABLE"));
        QCOMPARE(refused.error().detail(Detail::Allowed),
                 QStringLiteral("2025-09-15T12:10:00.000Z"));
        QCOMPARE(f.transport.requests().size(), 1U);
    }

    void anEndedSessionIsNotAskedTwice()
    {
        Fixture f;
        f.signIn();
        f.transport.expect("GET /v1/me", problemReply(FailureCode::AuthRequired, 401));
        QCOMPARE(outcomeOf(f.finish(f.client.send(MeRequest{}))), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(f.transport.requests().size(), 1U);
    }

    void beingOffAndOnLineIsSaid()
    {
        Fixture f;
        QList<bool> said;
        connect(&f.client, &EgovClient::reachedChanged, this,
                [&](bool reached) { said << reached; });
        for (int i = 0; i < 3; ++i)
            f.transport.expect("GET /v1/service", FailureCode::NetworkUnreachable);
        f.transport.expect("GET /v1/service", problemReply(FailureCode::ServiceFailed, 500));
        (void)f.finish(f.client.send(ServiceRequest{}));
        (void)f.finish(f.client.send(ServiceRequest{}));
        QCOMPARE(said.first(), false);
        QCOMPARE(said.last(), true);
    }
};

QUJAT_TEST_CLASS(EgovClientTest)
#include "EgovClientTest.moc"
