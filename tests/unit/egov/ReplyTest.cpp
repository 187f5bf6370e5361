// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/Reply.h"

#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::egov;
using namespace qujat::testing;

namespace {

QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes()),
                      static_cast<qsizetype>(secret.size()));
}

} // namespace

class ReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProblemDocumentBecomesItsCodeAndDetails()
    {
        const auto problem = problemOf(problemReply(
            FailureCode::PinWrong, 422,
            {{QStringLiteral("attemptsLeft"), 7},
             {QStringLiteral("retryAfterSeconds"), 30},
             {QStringLiteral("detail"), QStringLiteral("a sentence that nobody may show")}}));
        QCOMPARE(problem.code(), FailureCode::PinWrong);
        QCOMPARE(problem.detail(Detail::AttemptsLeft), QStringLiteral("7"));
        QCOMPARE(problem.retryAfter(), std::chrono::seconds(30));
    }

    void withoutADocumentTheStatusSpeaks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("401") << 401 << QStringLiteral("AUTH_REQUIRED");
        QTest::newRow("403") << 403 << QStringLiteral("ROLE_FORBIDDEN");
        QTest::newRow("404") << 404 << QStringLiteral("RESOURCE_NOT_FOUND");
        QTest::newRow("413") << 413 << QStringLiteral("REQUEST_TOO_LARGE");
        QTest::newRow("418") << 418 << QStringLiteral("REPLY_MALFORMED");
        QTest::newRow("429") << 429 << QStringLiteral("RATE_LIMITED");
        QTest::newRow("500") << 500 << QStringLiteral("SERVICE_FAILED");
        QTest::newRow("503") << 503 << QStringLiteral("SERVICE_UNAVAILABLE");
    }
    void withoutADocumentTheStatusSpeaks()
    {
        QFETCH(int, status);
        QFETCH(QString, name);
        auto reply = emptyReply(status);
        reply.body = "<html>a proxy's page</html>";
        QCOMPARE(problemOf(reply).name(), name);
    }

    void codesThatOnlyADeviceHasAreNotBelieved()
    {
        QCOMPARE(problemOf(problemReply(FailureCode::VaultDamaged, 500)).code(),
                 FailureCode::ServiceFailed);
    }

    void longDetailsAreCut()
    {
        const auto problem = problemOf(problemReply(
            FailureCode::RequestMalformed, 400, {{QStringLiteral("field"), QString(5000, u'x')}}));
        QCOMPARE(problem.detail(Detail::Field)->size(), 120);
    }

    void secretsAreCutOutBeforeParsing()
    {
        QByteArray json("{\"a\":\"b\",\"accessToken\" : \"s3cr3t-Token_x\",\"c\":1}");
        const auto secret = takeSecret(json, "accessToken");
        QCOMPARE(textOf(secret), QByteArray("s3cr3t-Token_x"));
        QVERIFY(!json.contains("s3cr3t"));
        net::HttpReply reply = emptyReply(200);
        reply.body = json;
        QVERIFY(readObject(reply).has_value());
    }

    void aMissingOrForeignSecretIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("absent") << QByteArray("{\"a\":\"b\"}");
        QTest::newRow("number") << QByteArray("{\"share\":5}");
        QTest::newRow("cut off") << QByteArray("{\"share\":\"abc");
        QTest::newRow("inside a value") << QByteArray("{\"a\":\"\\\"share\\\" no\"}");
        QTest::newRow("not base64") << QByteArray("{\"share\":\"%%%%\"}");
        QTest::newRow("nothing") << QByteArray();
    }
    void aMissingOrForeignSecretIsEmpty()
    {
        QFETCH(QByteArray, json);
        QVERIFY(takeSecretBytes(json, "share").isEmpty());
    }

    void numbersAreWholeAndInRange()
    {
        for (const auto &value : {QJsonValue(1.5), QJsonValue(-1), QJsonValue(101),
                                  QJsonValue(QStringLiteral("5")), QJsonValue()}) {
            JsonReader json(QJsonObject{{QStringLiteral("n"), value}});
            json.number("n", 0, 100);
            QVERIFY(json.problem().has_value());
        }
    }

    void theFirstProblemIsNamedWithItsPath()
    {
        JsonReader json(QJsonObject{
            {QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("id"), 5}}}}});
        json.each("items", [](JsonReader &item) { item.id<DocumentId>("id"); });
        json.text("other");
        QCOMPARE(json.problem()->detail(Detail::Field), QStringLiteral("items.id"));
    }
};

QUJAT_TEST_CLASS(ReplyTest)
#include "ReplyTest.moc"
