// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignatureVerdict.h"

#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace std::chrono_literals;

class SignatureVerdictTest : public QObject {
    Q_OBJECT

    static Verification signerWith(std::initializer_list<CheckOutcome> outcomes)
    {
        Verification signer;
        int kind = 0;
        for (const auto outcome : outcomes)
            signer.set({.kind = static_cast<CheckKind>(kind++), .outcome = outcome});
        return signer;
    }
    static SignatureVerdict verdictOf(std::initializer_list<Verification> signers)
    {
        return {.format = SignedFormat::Cms, .signers = signers};
    }

private Q_SLOTS:
    void onlySignersThatAreWhollyValidMakeItValid()
    {
        using enum CheckOutcome;
        QCOMPARE(verdictOf({signerWith({Valid, Valid})}).outcome(), Valid);
        QCOMPARE(verdictOf({}).outcome(), Invalid);
        QCOMPARE(verdictOf({signerWith({})}).outcome(), Unknown);
        QCOMPARE(verdictOf({signerWith({Valid, NotChecked})}).outcome(), Unknown);
    }

    void invalidBeatsUnknownWhicheverSignerComesFirst()
    {
        using enum CheckOutcome;
        const auto right = signerWith({Valid});
        const auto unknown = signerWith({Valid, Unknown});
        const auto wrong = signerWith({Valid, Invalid});
        QCOMPARE(verdictOf({right, unknown}).outcome(), Unknown);
        QCOMPARE(verdictOf({unknown, wrong}).outcome(), Invalid);
        QCOMPARE(verdictOf({wrong, unknown, right}).outcome(), Invalid);
    }

    void theReasonIsTheOneThatDecides()
    {
        auto unknown = signerWith({CheckOutcome::Valid});
        unknown.set({.kind = CheckKind::Revocation,
                     .outcome = CheckOutcome::Unknown,
                     .reason = FailureCode::RevocationUnavailable});
        auto wrong = signerWith({CheckOutcome::Valid});
        wrong.set({.kind = CheckKind::Validity,
                   .outcome = CheckOutcome::Invalid,
                   .reason = FailureCode::CertificateExpired,
                   .detail = QStringLiteral("signer")});
        const auto refusal = verdictOf({unknown, wrong}).refusal();
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->code(), FailureCode::CertificateExpired);
        QCOMPARE(refusal->detail(Detail::Check).value(), QStringLiteral("validity"));
        QCOMPARE(verdictOf({unknown}).refusal()->code(), FailureCode::RevocationUnavailable);
        QVERIFY(!verdictOf({signerWith({CheckOutcome::Valid})}).refusal());
    }

    void theJsonFormIsStable()
    {
        auto signer = signerWith({CheckOutcome::Valid, CheckOutcome::Valid});
        const auto now = timestampFromRfc3339(u"2026-03-01T10:00:00Z").value();
        signer.checkedAt = now;
        signer.signer = {.commonName = QStringLiteral("САДЫҚОВА ӘСЕЛ"),
                         .iin = QStringLiteral("900101400003"),
                         .algorithm = QStringLiteral("RSA-2048 SHA-256"),
                         .role = SignerRole::Person};
        signer.revocation = {.source = RevocationSource::RevocationListWithDelta,
                             .asOf = now - 90s};
        signer.time = {.source = TimeSource::TimeStamp,
                       .moment = now - 1h,
                       .authority = QStringLiteral("TSA")};
        signer.covered = {.kind = Coverage::DetachedContent, .bytes = 12};
        signer.set({.kind = CheckKind::Revocation,
                    .outcome = CheckOutcome::Invalid,
                    .reason = FailureCode::CertificateRevoked,
                    .detail = QStringLiteral("signer")});
        auto verdict = verdictOf({signer});
        verdict.checkedAt = now;

        const auto json = verdict.toJson();
        QCOMPARE(json[u"outcome"].toString(), QStringLiteral("invalid"));
        QCOMPARE(json[u"format"].toString(), QStringLiteral("cms"));
        QCOMPARE(json[u"reason"].toString(), QStringLiteral("CERT_REVOKED:signer"));
        const auto one = json[u"signers"][0];
        QCOMPARE(one[u"iin"].toString(), QStringLiteral("900101400003"));
        QCOMPARE(one[u"bin"].toString(), QString());
        QCOMPARE(one[u"name"].toString(), QStringLiteral("САДЫҚОВА ӘСЕЛ"));
        QCOMPARE(one[u"role"].toString(), QStringLiteral("person"));
        QCOMPARE(one[u"algorithm"].toString(), QStringLiteral("RSA-2048 SHA-256"));
        QCOMPARE(one[u"outcome"].toString(), QStringLiteral("invalid"));
        QCOMPARE(one[u"reason"].toString(), QStringLiteral("CERT_REVOKED:signer"));
        QCOMPARE(one[u"checks"][u"structure"][u"outcome"].toString(), QStringLiteral("valid"));
        QCOMPARE(one[u"checks"][u"revocation"][u"reason"].toString(),
                 QStringLiteral("CERT_REVOKED"));
        QCOMPARE(one[u"revocation"][u"source"].toString(), QStringLiteral("crl+delta"));
        QCOMPARE(one[u"revocation"][u"ageSeconds"].toInt(), 90);
        QCOMPARE(one[u"time"][u"source"].toString(), QStringLiteral("timeStamp"));
        QCOMPARE(one[u"covered"][u"kind"].toString(), QStringLiteral("detachedContent"));
        QVERIFY(!QJsonObject(one.toObject()).contains(u"stampedTime"));
    }

    void bytesThatAreNoSignedObjectAreInvalidWithTheirReason()
    {
        SignatureVerdict verdict;
        verdict.problem = Check{.kind = CheckKind::Structure,
                                .outcome = CheckOutcome::Invalid,
                                .reason = FailureCode::SignatureMissing,
                                .detail = QStringLiteral("format")};
        QCOMPARE(verdict.outcome(), CheckOutcome::Invalid);
        QCOMPARE(verdict.toJson()[u"reason"].toString(), QStringLiteral("SIG_MISSING:format"));
    }
};

QUJAT_TEST_CLASS(SignatureVerdictTest)
#include "SignatureVerdictTest.moc"
