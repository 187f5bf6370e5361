// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Problem.h"

#include "resources/contract/ContractText.h"

#include "app/egov/http/Contract.h"
#include "app/egov/http/Router.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace qujat;
using namespace qujat::service::http;

class ProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheWireHasItsStatus()
    {
        for (const auto &entry : Failure::catalogue()) {
            const auto response = problem(Failure(entry.code));
            const bool spoken = entry.code < FailureCode::ServiceFailed;
            if (spoken)
                QVERIFY2(response.status != 500, entry.name);
            QCOMPARE(response.contentType, QByteArray("application/problem+json"));
            QVERIFY(response.status >= 400);
        }
    }

    void detailsAreSpokenWithTheirTypes()
    {
        const auto response = problem(Failure(FailureCode::PinDelayed,
                                              {{Detail::RetryAfterSeconds, QStringLiteral("30")},
                                               {Detail::AttemptsLeft, QStringLiteral("6")},
                                               {Detail::Reason, QStringLiteral("wait")}}));
        const auto body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(response.status, 429);
        QCOMPARE(body.value(u"code").toString(), QStringLiteral("PIN_DELAYED"));
        QCOMPARE(body.value(u"type").toString(), QStringLiteral("urn:qujat:problem:PIN_DELAYED"));
        QCOMPARE(body.value(u"retryAfterSeconds").toInt(), 30);
        QCOMPARE(body.value(u"attemptsLeft").toInt(), 6);
        QCOMPARE(body.value(u"reason").toString(), QStringLiteral("wait"));
        QVERIFY(response.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "30")));
    }

    void whatOnlyADeviceMayKnowIsNeverSpoken()
    {
        const auto body =
            QJsonDocument::fromJson(problem(Failure(FailureCode::VaultDamaged)).body).object();
        QCOMPARE(body.value(u"code").toString(), QStringLiteral("SERVICE_FAILED"));
    }

    void aStorageThatRefusesIsUnavailable()
    {
        const auto response = problem(Failure(FailureCode::StorageFailed));
        QCOMPARE(response.status, 503);
        QVERIFY(response.body.contains("SERVICE_UNAVAILABLE"));
    }

    void base64IsReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("right") << QStringLiteral("AAEC") << true;
        QTest::newRow("padded") << QStringLiteral("AAE=") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("with a blank") << QStringLiteral("AA EC") << false;
        QTest::newRow("of the other alphabet") << QStringLiteral("-_-_") << false;
        QTest::newRow("with text after") << QStringLiteral("AAE=zz") << false;
    }
    void base64IsReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        const auto read = bytesIn({{QStringLiteral("cms"), text}}, "cms");
        QCOMPARE(read.has_value(), accepted);
        if (!accepted)
            QCOMPARE(read.error().detail(Detail::Field).value(), QStringLiteral("cms"));
    }

    void everyProblemFitsTheContract()
    {
        const auto contract = Contract::load(contractText());
        QVERIFY(contract.has_value());
        const auto *operation = (*contract)->find(QStringLiteral("createViewing"));
        for (const auto &code : operation->codes) {
            const auto fits =
                (*contract)->checkReply(*operation, problem(Failure(*Failure::codeFromName(code))));
            QVERIFY2(fits.has_value(), qPrintable(code));
        }
        // One that the operation does not name is a fault of the service.
        QVERIFY(!(*contract)
                     ->checkReply(*operation, problem(Failure(FailureCode::PinWrong)))
                     .has_value());
    }
};

QUJAT_TEST_CLASS(ProblemTest)
#include "ProblemTest.moc"
