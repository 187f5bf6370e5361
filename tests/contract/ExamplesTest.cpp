// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/contract/ContractText.h"

#include "tests/contract/Exchange.h"
#include "tests/support/TestRunner.h"

#include <QFileInfo>
#include <QTest>

using namespace qujat;
using namespace qujat::service::http;
using qujat::testing::Exchange;

namespace {

const QString Examples = QStringLiteral(QUJAT_SOURCE_DIR "/resources/contract/examples");
const QString Broken = QStringLiteral(QUJAT_SOURCE_DIR "/tests/contract/broken");

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Contract::load(contractText());
        QVERIFY2(loaded.has_value(),
                 loaded ? ""
                        : qPrintable(loaded.error().detail(Detail::Reason).value_or(QString())));
        m_contract = *std::move(loaded);
    }

    void everyOperationHasAnExample()
    {
        for (const auto &operation : m_contract->operations())
            QVERIFY2(QFileInfo::exists(Examples + u'/' + operation.id + QStringLiteral(".json")),
                     qPrintable(operation.id));
        QCOMPARE(testing::jsonFiles(Examples).size(),
                 static_cast<qsizetype>(m_contract->operations().size()));
    }

    void everyExampleFits_data() { addRows(Examples); }
    void everyExampleFits()
    {
        QFETCH(QString, file);
        const auto exchange = Exchange::read(file, *m_contract);
        const auto match = m_contract->match(exchange.request.method, exchange.request.path);
        QVERIFY2(match.has_value(), "no operation at that path");
        QCOMPARE(match->operation->id, exchange.operation);
        const auto content = m_contract->check(*match, exchange.request);
        QVERIFY2(content.has_value(),
                 content ? ""
                         : qPrintable(content.error().detail(Detail::Field).value_or(QString())));
        const auto reply = m_contract->checkReply(*match->operation, exchange.response);
        QVERIFY2(reply.has_value(),
                 reply ? "" : qPrintable(reply.error().detail(Detail::Field).value_or(QString())));
    }

    void everyBrokenExchangeIsRefusedByName_data() { addRows(Broken); }
    void everyBrokenExchangeIsRefusedByName()
    {
        QFETCH(QString, file);
        const auto exchange = Exchange::read(file, *m_contract);
        const auto match = m_contract->match(exchange.request.method, exchange.request.path);
        QVERIFY(match.has_value());
        std::optional<Failure> refusal;
        if (exchange.side == u"request") {
            const auto content = m_contract->check(*match, exchange.request);
            QVERIFY2(!content, "accepted");
            refusal = content.error();
        } else {
            const auto reply = m_contract->checkReply(*match->operation, exchange.response);
            QVERIFY2(!reply, "accepted");
            refusal = reply.error();
        }
        QCOMPARE(refusal->name(), exchange.expectedCode);
        auto field = refusal->detail(Detail::Field).value_or(QString());
        if (exchange.side == u"reply")
            field.remove(0, exchange.operation.size() + 1);
        QCOMPARE(field, exchange.expectedField);
    }

    void everyRefusalOfTheContractIsInTheCatalogue()
    {
        for (const auto &operation : m_contract->operations()) {
            for (const auto &code : operation.codes)
                QVERIFY2(Failure::codeFromName(code).has_value(),
                         qPrintable(operation.id + u' ' + code));
        }
    }

    void aPathWithAnotherMethodNamesThoseItHas()
    {
        const auto match = m_contract->match("PATCH", QStringLiteral("/v1/confirmations"));
        QVERIFY(!match);
        QCOMPARE(match.error().code(), FailureCode::MethodNotAllowed);
        QCOMPARE(match.error().detail(Detail::Allowed).value(), QStringLiteral("GET, POST"));
    }

    void aStrangePathIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", "/", "v1/service", "/v1", "/v1/service/", "/v1//service",
                                 "/V1/service", "/v1/documents/a/b/c/d"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void aStrangePathIsNotFound()
    {
        QFETCH(QString, path);
        const auto match = m_contract->match("GET", path);
        QVERIFY(!match);
        QCOMPARE(match.error().code(), FailureCode::ResourceNotFound);
    }

    void aBrokenContractIsRefused()
    {
        QCOMPARE(Contract::load("paths: [").error().code(), FailureCode::ConfigurationInvalid);
        QCOMPARE(Contract::load("paths: {/x: {get: {$ref: \"#/nowhere\"}}}").error().code(),
                 FailureCode::ConfigurationInvalid);
        QCOMPARE(Contract::load("a: {$ref: \"#/a\"}\npaths: {}").error().code(),
                 FailureCode::ConfigurationInvalid);
    }

private:
    static void addRows(const QString &folder)
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : testing::jsonFiles(folder))
            QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
    }
    std::unique_ptr<Contract> m_contract;
};

QUJAT_TEST_CLASS(ExamplesTest)
#include "ExamplesTest.moc"
