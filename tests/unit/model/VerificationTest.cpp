// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Verification.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;

class VerificationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnyCheckNothingIsValid()
    {
        QCOMPARE(Verification().outcome(), CheckOutcome::NotChecked);
    }
    void onlyAllValidIsValid()
    {
        Verification verdict;
        verdict.set({.kind = CheckKind::Signature, .outcome = CheckOutcome::Valid});
        QCOMPARE(verdict.outcome(), CheckOutcome::Valid);
        QVERIFY(verdict.firstProblem() == nullptr);
        verdict.set({.kind = CheckKind::Revocation, .outcome = CheckOutcome::NotChecked});
        QCOMPARE(verdict.outcome(), CheckOutcome::NotChecked);
        verdict.set({.kind = CheckKind::Freshness, .outcome = CheckOutcome::Unknown});
        QCOMPARE(verdict.outcome(), CheckOutcome::Unknown);
        verdict.set({.kind = CheckKind::Digest,
                     .outcome = CheckOutcome::Invalid,
                     .reason = FailureCode::SignatureInvalid});
        QCOMPARE(verdict.outcome(), CheckOutcome::Invalid);
        QCOMPARE(verdict.firstProblem()->kind, CheckKind::Digest);
    }
    void aCheckIsReplacedAndNotDoubled()
    {
        Verification verdict;
        verdict.set({.kind = CheckKind::Signature, .outcome = CheckOutcome::Invalid});
        verdict.set({.kind = CheckKind::Signature, .outcome = CheckOutcome::Valid});
        QCOMPARE(verdict.checks.size(), std::size_t(1));
        QCOMPARE(verdict.outcome(), CheckOutcome::Valid);
    }
    void everyKindHasItsOwnName()
    {
        QCOMPARE(nameOf(CheckKind::Structure), QStringLiteral("structure"));
        QCOMPARE(nameOf(CheckKind::Freshness), QStringLiteral("freshness"));
        QCOMPARE(nameOf(CheckOutcome::NotChecked), QStringLiteral("notChecked"));
    }
};

QUJAT_TEST_CLASS(VerificationTest)
#include "VerificationTest.moc"
