// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Dispatcher.h"

#include "resources/contract/ContractText.h"

#include "core/crypto/Digest.h"
#include "core/crypto/DpopProof.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace qujat;
using namespace qujat::service::http;
using namespace std::chrono_literals;
using qujat::testing::FakeClock;

namespace {

const QByteArray Token(43, 'T');
constexpr char Origin[] = "https://127.0.0.1:8443";

/// Knows one token, bound to one key.
class OneCaller final : public CallerSource {
public:
    Result<Caller> callerOf(const SecretBytes &token, const QString &thumbprint, Timestamp) override
    {
        const bool known = QByteArrayView(token.data(), qsizetype(token.size())) == Token;
        if (!known || thumbprint != boundTo)
            return failure(FailureCode::AuthRequired);
        Caller caller(Person{*Iin::parse(QStringLiteral("790412400019")),
                             QStringLiteral("А"),
                             QStringLiteral("Б"),
                             {},
                             {}});
        caller.deviceClass = deviceClass;
        return caller;
    }
    QString boundTo;
    DeviceClass deviceClass = DeviceClass::Cellular;
};

/// Knows no information system, as the register does with a call that nobody signed.
class NoSystem final : public SystemSource {
public:
    Result<QString> systemOf(const Request &, const QSet<QString> &, Timestamp) override
    {
        ++asked;
        return failure(FailureCode::AuthRequired);
    }
    int asked = 0;
};

} // namespace

class DispatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto loaded = Contract::load(contractText());
        QVERIFY(loaded.has_value());
        m_contract = *std::move(loaded);
        m_clock = FakeClock();
        m_calls = 0;
        m_callers.boundTo = m_key.thumbprint();
        m_callers.deviceClass = DeviceClass::Cellular;
        m_router = Router();
        for (const auto &operation : m_contract->operations())
            m_router.on(operation.id, [this](const Call &call) {
                ++m_calls;
                m_last = call;
                return Result<Reply>(Reply::ok({}));
            });
        remake({});
    }

    void aRightCallReachesItsHandler()
    {
        const auto response = send("GET", "/v1/me");
        QCOMPARE(response.status, 200);
        QCOMPARE(m_calls, 1);
        QCOMPARE(m_last->caller().account(), QStringLiteral("790412400019"));
        QCOMPARE(m_last->thumbprint, m_key.thumbprint());
        QVERIFY(!m_last->headers.contains("authorization"));
        QVERIFY(response.headers.contains(
            std::pair<QByteArray, QByteArray>("Qujat-Time", "2025-09-15T12:00:00.000Z")));
    }

    void R000_11_noOperationButTheOpenOnesIsHeardWithoutAToken()
    {
        NoSystem nobody;
        m_dispatcher->setSystems(nobody);
        int ofSystems = 0;
        for (const auto &operation : m_contract->operations()) {
            if (operation.authentication == Authentication::Open)
                continue;
            ofSystems += operation.authentication == Authentication::SystemSignature ? 1 : 0;
            auto path = operation.path;
            static const QRegularExpression Parameter(QStringLiteral("\\{[a-zA-Z]+\\}"));
            path.replace(Parameter, QStringLiteral("x"));
            Request request;
            request.method = operation.method;
            request.path = path;
            request.address = QStringLiteral("127.0.0.1");
            QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("AUTH_REQUIRED"));
        }
        QVERIFY(ofSystems > 0);
        QCOMPARE(nobody.asked, ofSystems);
        QCOMPARE(m_calls, 0);
    }

    void aProofIsGoodForOneCallOnly()
    {
        const auto request = aRequest("GET", "/v1/me");
        QCOMPARE(m_dispatcher->handle(request).status, 200);
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(m_calls, 1);
    }

    void aProofForAnotherPathMethodOrServiceIsRefused()
    {
        const auto with = [&](const QByteArray &method, const char *url) {
            auto request = aRequest("GET", "/v1/me");
            request.headers.insert("dpop", proof(method, QString::fromLatin1(url)));
            return codeOf(m_dispatcher->handle(request));
        };
        const QString refused = QStringLiteral("AUTH_REQUIRED");
        QCOMPARE(with("GET", "https://127.0.0.1:8443/v1/devices"), refused);
        QCOMPARE(with("POST", "https://127.0.0.1:8443/v1/me"), refused);
        QCOMPARE(with("GET", "https://127.0.0.1:9999/v1/me"), refused);
        QCOMPARE(with("GET", "https://evil.example:8443/v1/me"), refused);
        QCOMPARE(with("GET", "http://127.0.0.1:8443/v1/me"), refused);
        QCOMPARE(m_calls, 0);
    }

    void aProofOfAnotherTimeIsClockSkew()
    {
        for (const auto shift : {-62s, 62s}) {
            auto request = aRequest("GET", "/v1/me");
            request.headers.insert(
                "dpop",
                crypto::makeDpopProof(
                    m_key, "GET", QUrl(QStringLiteral("%1/v1/me").arg(QString::fromLatin1(Origin))),
                    m_clock.now() + shift, token()));
            QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("CLOCK_SKEW"));
        }
        QCOMPARE(m_calls, 0);
    }

    void aProofFromBeforeTheStartIsClockSkew()
    {
        auto request = aRequest("GET", "/v1/me");
        m_clock.advance(6s);
        QCOMPARE(m_dispatcher->handle(request).status, 200);
        request = aRequest("GET", "/v1/me");
        m_clock.advance(6s);
        remake({});
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("CLOCK_SKEW"));
    }

    void aTokenWithTheProofOfAnotherKeyIsRefused()
    {
        const auto thief = crypto::DeviceKey::generate();
        auto request = aRequest("GET", "/v1/me");
        request.headers.insert(
            "dpop",
            crypto::makeDpopProof(thief, "GET",
                                  QUrl(QStringLiteral("%1/v1/me").arg(QString::fromLatin1(Origin))),
                                  m_clock.now(), token()));
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("AUTH_REQUIRED"));
    }

    void aProofWithoutTheTokensHashIsRefused()
    {
        auto request = aRequest("GET", "/v1/me");
        request.headers.insert(
            "dpop",
            crypto::makeDpopProof(m_key, "GET",
                                  QUrl(QStringLiteral("%1/v1/me").arg(QString::fromLatin1(Origin))),
                                  m_clock.now(), std::nullopt));
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("AUTH_REQUIRED"));
    }

    void brokenProofsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("proof");
        QTest::newRow("three empty parts") << QByteArray("..");
        QTest::newRow("large") << QByteArray(10'000, 'a');
        QTest::newRow("two") << QByteArray("a.b.c, a.b.c");
    }
    void brokenProofsAreRefused()
    {
        QFETCH(QByteArray, header);
        auto request = aRequest("GET", "/v1/me");
        request.headers.insert("dpop", header);
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("AUTH_REQUIRED"));
    }

    void R000_8_ownDocumentsAreForCellularDevicesOnly()
    {
        m_callers.deviceClass = DeviceClass::Desktop;
        for (const char *path :
             {"/v1/documents", "/v1/documents/x", "/v1/accesses", "/v1/confirmations"})
            QCOMPARE(codeOf(send("GET", path)), QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(m_calls, 0);
        QCOMPARE(send("GET", "/v1/history").status, 200);
    }

    void whatTheContractDoesNotAllowIsNamed()
    {
        auto request = aRequest("POST", "/v1/documents/x/accesses");
        request.headers.insert("content-type", "application/json");
        request.headers.insert("idempotency-key", "12345678");
        request.body = R"({"seconds":300,"forever":true})";
        const auto response = m_dispatcher->handle(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(QJsonDocument::fromJson(response.body).object().value(u"field").toString(),
                 QStringLiteral("forever"));
    }

    void theRequestsHashDependsOnItsContentOnly()
    {
        const auto hashOf = [&](const QByteArray &body) {
            auto request = aRequest("POST", "/v1/documents/x/accesses");
            request.headers.insert("content-type", "application/json");
            request.headers.insert("idempotency-key", "12345678");
            request.body = body;
            m_dispatcher->handle(request);
            return m_last->requestHash;
        };
        const auto first = hashOf(R"({"seconds":300})");
        QCOMPARE(hashOf(R"({ "seconds" : 300 })"), first);
        QVERIFY(hashOf(R"({"seconds":301})") != first);
        QCOMPARE(m_last->requestKey, QStringLiteral("12345678"));
    }

    void theDemonstrationsOperationsAreHiddenWithoutIt()
    {
        Request request;
        request.method = "GET";
        request.path = QStringLiteral("/demo/people");
        request.address = QStringLiteral("127.0.0.1");
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("RESOURCE_NOT_FOUND"));
        DispatcherOptions options;
        options.demonstration = true;
        remake(options);
        QCOMPARE(m_dispatcher->handle(request).status, 200);
        request.address = QStringLiteral("192.0.2.7");
        QCOMPARE(codeOf(m_dispatcher->handle(request)), QStringLiteral("RESOURCE_NOT_FOUND"));
    }

    void aHandlerThatThrowsIsAFaultOfTheService()
    {
        m_router.on("getMe",
                    [](const Call &) -> Result<Reply> { throw std::runtime_error("broken"); });
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("a handler threw.*")));
        QCOMPARE(codeOf(send("GET", "/v1/me")), QStringLiteral("SERVICE_FAILED"));
    }

    void aReplyOutsideTheContractIsAFaultWhenRepliesAreChecked()
    {
        DispatcherOptions options;
        options.checkReplies = true;
        remake(options);
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("reply outside the contract.*")));
        QCOMPARE(codeOf(send("GET", "/v1/me")), QStringLiteral("SERVICE_FAILED"));
    }

    void anOperationWithoutAHandlerIsKnown()
    {
        QCOMPARE(m_dispatcher->unserved(), QStringList{QStringLiteral("streamEvents")});
        m_dispatcher->setStream([](const Call &) -> Result<std::shared_ptr<EventSource>> {
            return failure(FailureCode::ServiceUnavailable);
        });
        QCOMPARE(m_dispatcher->unserved(), QStringList());
    }

    void whileMaintenanceLastsOnlyTheServiceTellsOfItself_R001_A_7()
    {
        Maintenance maintenance;
        m_dispatcher->setMaintenance(maintenance);
        const auto now = m_clock.now();
        maintenance.plan({{now - std::chrono::seconds(60), now + std::chrono::milliseconds(1500)},
                          {now + std::chrono::hours(1), now + std::chrono::hours(2)}});
        const auto refused = send("GET", "/v1/me");
        QCOMPARE(codeOf(refused), QStringLiteral("SERVICE_UNAVAILABLE"));
        QVERIFY(refused.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "2")));
        const auto body = QJsonDocument::fromJson(refused.body).object();
        QCOMPARE(body.value(u"reason").toString(), QStringLiteral("maintenance"));
        QCOMPARE(body.value(u"allowed").toString(),
                 toRfc3339(now + std::chrono::milliseconds(1500)));
        QCOMPARE(m_calls, 0);
        Request open;
        open.method = "GET";
        open.path = QStringLiteral("/v1/service");
        open.address = QStringLiteral("127.0.0.1");
        QCOMPARE(m_dispatcher->handle(open).status, 200);
        m_clock.advance(std::chrono::milliseconds(1500));
        QCOMPARE(send("GET", "/v1/me").status, 200);
        m_clock.advance(std::chrono::hours(1));
        QCOMPARE(codeOf(send("GET", "/v1/me")), QStringLiteral("SERVICE_UNAVAILABLE"));
    }

    void theBreakAheadIsTheOneThatLastsElseTheNext_R001_A_7()
    {
        using namespace std::chrono_literals;
        const auto now = m_clock.now();
        Maintenance maintenance;
        QVERIFY(!maintenance.ahead(now));
        maintenance.plan({{now + 5h, now + 6h}, {now + 1h, now + 2h}, {now + 1h, now + 3h}});
        QVERIFY(!maintenance.during(now));
        QCOMPARE(maintenance.ahead(now)->from, now + 1h);
        QCOMPARE(maintenance.during(now + 90min)->until, now + 3h);
        QVERIFY(!maintenance.during(now + 3h));
        QCOMPARE(maintenance.ahead(now + 3h)->from, now + 5h);
        QVERIFY(!maintenance.ahead(now + 6h));
    }

    void anAddressThatCallsTooOftenWaits()
    {
        DispatcherOptions options;
        options.callsPerSecond = 1;
        options.callsAtOnce = 2;
        remake(options);
        QCOMPARE(send("GET", "/v1/me").status, 200);
        QCOMPARE(send("GET", "/v1/me").status, 200);
        QCOMPARE(codeOf(send("GET", "/v1/me")), QStringLiteral("RATE_LIMITED"));
    }

private:
    void remake(DispatcherOptions options)
    {
        options.authorities.insert(QStringLiteral("127.0.0.1:8443"));
        m_dispatcher = std::make_unique<Dispatcher>(*m_contract, m_router, m_callers, m_clock,
                                                    std::move(options));
    }
    static SecretBytes token() { return SecretBytes::copyOf(std::as_bytes(std::span(Token))); }
    QByteArray proof(const QByteArray &method, const QString &url) const
    {
        return crypto::makeDpopProof(m_key, method, QUrl(url), m_clock.now(), token());
    }
    Request aRequest(const QByteArray &method, const char *path) const
    {
        Request request;
        request.method = method;
        request.path = QString::fromLatin1(path);
        request.address = QStringLiteral("127.0.0.1");
        request.headers.insert("authorization", "DPoP " + Token);
        request.headers.insert("dpop", proof(method, QString::fromLatin1(Origin) + request.path));
        return request;
    }
    Response send(const QByteArray &method, const char *path)
    {
        return m_dispatcher->handle(aRequest(method, path));
    }
    static QString codeOf(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object().value(u"code").toString();
    }

    std::unique_ptr<Contract> m_contract;
    FakeClock m_clock;
    crypto::DeviceKey m_key = crypto::DeviceKey::generate();
    OneCaller m_callers;
    Router m_router;
    std::unique_ptr<Dispatcher> m_dispatcher;
    int m_calls = 0;
    std::optional<Call> m_last;
};

QUJAT_TEST_CLASS(DispatcherTest)
#include "DispatcherTest.moc"
