// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/contract/ContractText.h"

#include "app/egov/http/Contract.h"
#include "tests/support/TestRunner.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::service::http;

/// What the contract must not offer: order 001 has the number connected without a person's hand and
/// free of charge, and nobody writes documents through the digital document service (order 352).
class PublicServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Contract::load(contractText());
        QVERIFY(loaded.has_value());
        m_contract = *std::move(loaded);
    }

    void S01_step13_noRoleApprovesOrRefusesARequestForANumber_R001_A_4()
    {
        // All there is about such requests: each is a step of the person, or of the bank's
        // application that the person uses, in a request of that very person or bank.
        const QSet<QString> ofThePerson{
            QStringLiteral("startNumberRequest"), QStringLiteral("listNumberRequests"),
            QStringLiteral("getNumberRequest"),   QStringLiteral("resendNumberOtp"),
            QStringLiteral("submitNumberOtp"),    QStringLiteral("submitNumberProof"),
            QStringLiteral("stopNumberChange")};
        const QSet<QString> ofTheBank{
            QStringLiteral("startBankNumberRequest"), QStringLiteral("getBankNumberRequest"),
            QStringLiteral("submitBankSample"), QStringLiteral("submitBankOtp"),
            QStringLiteral("resendBankOtp")};
        QSet<QString> found;
        for (const auto &operation : m_contract->operations()) {
            if (!operation.path.contains(QLatin1String("number-request")))
                continue;
            found.insert(operation.id);
            QCOMPARE(operation.authentication,
                     ofTheBank.contains(operation.id) ? Authentication::SystemSignature
                                                      : Authentication::AccessToken);
            QVERIFY(!operation.demonstrationOnly);
        }
        QCOMPARE(found, ofThePerson + ofTheBank);
        for (const auto &operation : m_contract->operations()) {
            static const QRegularExpression Decision(
                QStringLiteral("(approve|refuse|reject|decide).*number"),
                QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!Decision.match(operation.id).hasMatch(), qPrintable(operation.id));
        }
    }

    void S01_step13_nothingIsPaid_R001_A_6()
    {
        static const QRegularExpression Money(
            QStringLiteral("\\b(pay|paid|payment|fee|price|amount|tariff|charge|invoice|card "
                           "number)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        const auto found = Money.match(QString::fromUtf8(contractText()));
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    }

    void noCallCreatesOrAltersADocument_R000_1()
    {
        int accesses = 0;
        for (const auto &operation : m_contract->operations()) {
            if (!operation.path.startsWith(QLatin1String("/v1/documents"))
                && !operation.path.contains(QLatin1String("/document")))
                continue;
            if (operation.demonstrationOnly)
                continue; // the registries' own world, which a service without --demo has not
            const bool opens = operation.id == QLatin1String("openAccess");
            accesses += opens;
            QVERIFY2(opens || operation.method == "GET", qPrintable(operation.id));
        }
        QCOMPARE(accesses, 1);
    }

private:
    std::unique_ptr<Contract> m_contract;
};

QUJAT_TEST_CLASS(PublicServiceTest)
#include "PublicServiceTest.moc"
