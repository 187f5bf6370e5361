// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/AuditStore.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/MessageSigning.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/consent/ConsentWorld.h"

#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::service;
using namespace qujat::service::consent;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// Who may call, and how a call is signed: R000-4.1, R000-4.3, D-27.
class SystemRegisterTest : public QObject {
    Q_OBJECT

    ConsentWorld m_world;
    const QSet<QString> m_here{QStringLiteral("127.0.0.1:8443")};

    std::unique_ptr<crypto::SigningKey> key(const char *code) const
    {
        const auto owner = ConsentWorld::record(code).value(QLatin1String("owner")).toObject();
        const auto file =
            World::authorities().issueSystem(QString::fromLatin1(code), QString::fromLatin1(code),
                                             owner.value(QLatin1String("name")).toString(),
                                             owner.value(QLatin1String("bin")).toString());
        return std::move(*crypto::openKeyContainer(file->pkcs12, file->password));
    }
    http::Request call(const crypto::SigningKey &signer, const QByteArray &body = "{}",
                       std::chrono::seconds ago = 0s) const
    {
        http::Request request;
        request.method = "POST";
        request.path = QStringLiteral("/v1/system/consents");
        request.target = "/v1/system/consents";
        request.body = body;
        request.headers = {{"host", "127.0.0.1:8443"}, {"idempotency-key", "0123456789"}};
        const auto headers = crypto::signHttpMessage(
            {request.method, "https://127.0.0.1:8443" + request.target, request.headers}, body,
            signer, signer.certificate().fingerprint().toLatin1(), m_world.world.clock.now() - ago);
        for (auto header = headers->begin(); header != headers->end(); ++header)
            request.headers.insert(header.key().toLower(), header.value());
        return request;
    }
    QString who(const http::Request &request)
    {
        const auto system = m_world.systems->systemOf(request, m_here, m_world.world.clock.now());
        return system ? *system : system.error().name();
    }

private Q_SLOTS:
    void initTestCase() { m_world.world.clock.advance(10min); }

    void aSignedCallNamesItsSystem() { QCOMPARE(who(call(*key("U1"))), QStringLiteral("U1")); }

    void aSystemThatNobodyDecidedOnIsRefusedAndAudited_R000_4_1()
    {
        const int before = m_world.world.audited("systemRefused");
        QCOMPARE(who(call(*key("U2"))), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(m_world.world.audited("systemRefused"), before + 1);
    }

    void whateverWasChangedOnTheWayIsRefused()
    {
        auto body = call(*key("U1"));
        body.body = "{\"a\":1}";
        QCOMPARE(who(body), QStringLiteral("AUTH_REQUIRED"));
        auto method = call(*key("U1"));
        method.method = "PUT";
        QCOMPARE(who(method), QStringLiteral("AUTH_REQUIRED"));
        auto target = call(*key("U1"));
        target.target += "/other";
        QCOMPARE(who(target), QStringLiteral("AUTH_REQUIRED"));
        auto repeat = call(*key("U1"));
        repeat.headers.insert("idempotency-key", "another-key");
        QCOMPARE(who(repeat), QStringLiteral("AUTH_REQUIRED"));
        auto host = call(*key("U1"));
        host.headers.insert("host", "elsewhere:8443");
        QCOMPARE(who(host), QStringLiteral("AUTH_REQUIRED"));
        auto foreign = call(*key("K"));
        auto input = foreign.headers.value("signature-input");
        input.replace(key("K")->certificate().fingerprint().toLatin1(),
                      key("U1")->certificate().fingerprint().toLatin1());
        foreign.headers.insert("signature-input", input);
        QCOMPARE(who(foreign), QStringLiteral("AUTH_REQUIRED"));
    }

    void aCallIsGoodOnceAndForAMinute()
    {
        const auto once = call(*key("U1"));
        QCOMPARE(who(once), QStringLiteral("U1"));
        QCOMPARE(who(once), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(who(call(*key("U1"), "{}", 60s)), QStringLiteral("U1"));
        QCOMPARE(who(call(*key("U1"), "{}", 62s)), QStringLiteral("CLOCK_SKEW"));
        QCOMPARE(who(call(*key("U1"), "{}", -62s)), QStringLiteral("CLOCK_SKEW"));
    }

    void whatWasSignedBeforeTheStartIsRefused()
    {
        const auto early = call(*key("U1"), "{}", 30s);
        m_world.restart();
        QCOMPARE(who(early), QStringLiteral("CLOCK_SKEW"));
        m_world.world.clock.advance(10min);
    }

    void aDecisionWithoutOneOfItsPartsNamesIt_R000_4_3_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"owner", "documentation", "decision", "compliance", "scope",
                                 "certificate", "status", "sector", "name", "code"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void aDecisionWithoutOneOfItsPartsNamesIt_R000_4_3()
    {
        QFETCH(QString, part);
        auto record = ConsentWorld::record("U2");
        record.insert(QStringLiteral("decidedAt"), toRfc3339(m_world.world.clock.now()));
        record.remove(part);
        const auto cms = crypto::signAttached(QJsonDocument(record).toJson(),
                                              *m_world.world.sources->authorisedBody(),
                                              m_world.world.clock.now());
        const auto refused = m_world.systems->decide(*cms, QString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().name(), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(refused.error().detail(Detail::Field).value_or(QString()), part);
    }

    void onlyTheAuthorisedBodyDecides_R000_4_1()
    {
        auto record = ConsentWorld::record("U2");
        record.insert(QStringLiteral("decidedAt"), toRfc3339(m_world.world.clock.now()));
        const auto text = QJsonDocument(record).toJson();
        const auto other = crypto::signAttached(text, *m_world.world.sources->operatorKey(),
                                                m_world.world.clock.now());
        QCOMPARE(outcome(m_world.systems->decide(*other, QString())),
                 QStringLiteral("CERT_HOLDER_MISMATCH"));
        QCOMPARE(outcome(m_world.systems->decide("nothing signed", QString())),
                 QStringLiteral("SIG_INVALID"));
        QCOMPARE(who(call(*key("U2"))), QStringLiteral("SYSTEM_NOT_APPROVED"));
    }

    void aCertificateThatIsNotOfTheNcaIsRefused_D_27()
    {
        auto record = ConsentWorld::record("U2");
        const auto body = World::authorities().issueOrganisation(
            QStringLiteral("U2"), QStringLiteral("190640000038"), authorities::Issuer::StateBodies);
        record.insert(QStringLiteral("certificate"),
                      QString::fromLatin1((*body)->certificate().der().toBase64()));
        QCOMPARE(m_world.decide(record), QStringLiteral("CERT_UNTRUSTED"));
    }

    void anOldDecisionCannotBePlayedAgain_R000_4_1()
    {
        auto record = ConsentWorld::record("U1");
        record.insert(QStringLiteral("decidedAt"), toRfc3339(m_world.world.clock.now()));
        const auto approved = crypto::signAttached(QJsonDocument(record).toJson(),
                                                   *m_world.world.sources->authorisedBody(),
                                                   m_world.world.clock.now());
        QCOMPARE(outcome(m_world.systems->decide(*approved, QString())), QStringLiteral("ok"));
        QCOMPARE(m_world.setStatus("U1", "suspended"), QStringLiteral("ok"));
        QCOMPARE(outcome(m_world.systems->decide(*approved, QString())),
                 QStringLiteral("IDEMPOTENCY_CONFLICT"));
        QCOMPARE(who(call(*key("U1"))), QStringLiteral("SYSTEM_NOT_APPROVED"));
        QCOMPARE(m_world.setStatus("U1", "approved"), QStringLiteral("ok"));
        QCOMPARE(who(call(*key("U1"))), QStringLiteral("U1"));
    }
};

QUJAT_TEST_CLASS(SystemRegisterTest)
#include "SystemRegisterTest.moc"
