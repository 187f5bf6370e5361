// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/SignatureText.h"

#include "tests/support/TestRunner.h"

#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;
using namespace std::chrono_literals;

namespace {

Timestamp at(const char *text)
{
    return timestampFromRfc3339(QString::fromLatin1(text)).value();
}

/// A document signed by its owner body, right in every check.
Verification right()
{
    Verification verification;
    for (const auto kind : {CheckKind::Structure, CheckKind::Signature, CheckKind::Chain,
                            CheckKind::Revocation, CheckKind::Purpose})
        verification.set({.kind = kind, .outcome = CheckOutcome::Valid});
    verification.checkedAt = at("2026-08-12T10:00:00Z");
    verification.signer.commonName = QStringLiteral("ТЕСТОВ ТЕСТ");
    verification.signer.organisation = QStringLiteral("АО «ТЕСТ»");
    verification.signer.algorithm = QStringLiteral("RSA-2048 SHA-256");
    verification.signer.role = SignerRole::OrganisationHead;
    verification.signer.chain = {{.name = QStringLiteral("ТЕСТОВ ТЕСТ")},
                                 {.name = QStringLiteral("ҰКО")},
                                 {.name = QStringLiteral("НЕГІЗГІ КО")}};
    verification.revocation = {.source = RevocationSource::Ocsp,
                               .asOf = at("2026-08-12T09:55:00Z")};
    return verification;
}

Verification with(CheckKind kind, CheckOutcome outcome, FailureCode reason, const char *detail)
{
    auto verification = right();
    verification.set({.kind = kind,
                      .outcome = outcome,
                      .reason = reason,
                      .detail = QString::fromLatin1(detail)});
    return verification;
}

QString valueOf(const Verification &verification, const QString &label)
{
    const SignatureText text(Wording(QStringLiteral("en")));
    for (const auto &row : text.rows(verification)) {
        if (row.label == label)
            return row.value;
    }
    return {};
}

QString sentenceOf(const Verification &verification)
{
    return SignatureText(Wording(QStringLiteral("en"))).sentence(verification);
}

} // namespace

class SignatureTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightSignatureSaysWhoAndAsOfWhen()
    {
        QCOMPARE(sentenceOf(right()),
                 QStringLiteral("Signed by АО «ТЕСТ»; the certificate was in force and not revoked "
                                "as of 12 August 2026, 14:55."));
        auto person = right();
        person.signer.organisation.clear();
        QVERIFY(sentenceOf(person).startsWith(QStringLiteral("Signed by ТЕСТОВ ТЕСТ;")));
    }

    void withoutASignerOrATimeNothingIsClaimed()
    {
        auto nobody = right();
        nobody.signer = {};
        QCOMPARE(sentenceOf(nobody), QString());
        auto timeless = right();
        timeless.revocation = {};
        QCOMPARE(sentenceOf(timeless), QString());
    }

    void whatIsInTheWayIsNamedWithItsReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, CheckKind kind, CheckOutcome outcome,
                            FailureCode reason, const char *words) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(outcome)
                                << static_cast<int>(reason) << QByteArray(name)
                                << QString::fromLatin1(words);
        };
        using enum CheckOutcome;
        row("notIssued", CheckKind::Revocation, Invalid, FailureCode::CertificateUntrusted,
            "never issued");
        row("noEngine", CheckKind::Signature, Unknown, FailureCode::DocumentVerifyFailed,
            "cannot compute GOST");
        row("selfSigned", CheckKind::Chain, Invalid, FailureCode::CertificateUntrusted,
            "does not lead to a certification authority");
        row("issuerUnknown", CheckKind::Chain, Invalid, FailureCode::CertificateUntrusted,
            "does not lead to a certification authority");
        row("weakDigest", CheckKind::Signature, Invalid, FailureCode::SignatureInvalid,
            "no longer safe");
        row("shortKey", CheckKind::Signature, Invalid, FailureCode::SignatureInvalid,
            "no longer safe");
        row("keyUsage", CheckKind::Purpose, Invalid, FailureCode::CertificateUntrusted,
            "something other than signing");
    }

    void whatIsInTheWayIsNamedWithItsReason()
    {
        QFETCH(int, kind);
        QFETCH(int, outcome);
        QFETCH(int, reason);
        QFETCH(QByteArray, detail);
        QFETCH(QString, words);
        const auto sentence =
            sentenceOf(with(static_cast<CheckKind>(kind), static_cast<CheckOutcome>(outcome),
                            static_cast<FailureCode>(reason), detail.constData()));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("Signed by")), qPrintable(sentence));
    }

    void aReasonWithoutMoreToSayHasTheSentenceOfItsCode()
    {
        const auto sentence = sentenceOf(with(CheckKind::Revocation, CheckOutcome::Invalid,
                                              FailureCode::CertificateRevoked, "signer"));
        QVERIFY(!sentence.isEmpty());
        QVERIFY(sentence
                != sentenceOf(with(CheckKind::Revocation, CheckOutcome::Unknown,
                                   FailureCode::RevocationUnavailable, "noList")));
    }

    void theRowsSayHowItIsKnown()
    {
        auto verification = right();
        QCOMPARE(valueOf(verification, QStringLiteral("Signed as")),
                 QStringLiteral("head of the organisation"));
        QCOMPARE(valueOf(verification, QStringLiteral("Certified by")),
                 QStringLiteral("ҰКО → НЕГІЗГІ КО"));
        QCOMPARE(valueOf(verification, QStringLiteral("Algorithm")),
                 QStringLiteral("RSA-2048 SHA-256"));
        QSet<QString> sources;
        for (const auto source :
             {RevocationSource::Ocsp, RevocationSource::RevocationList,
              RevocationSource::RevocationListWithDelta, RevocationSource::Evidence}) {
            verification.revocation.source = source;
            sources.insert(valueOf(verification, QStringLiteral("Revocation")));
        }
        QCOMPARE(sources.size(), 4);
        verification.revocation = {};
        QCOMPARE(valueOf(verification, QStringLiteral("Revocation")), QString());
        verification.time = {.source = TimeSource::TimeStamp,
                             .moment = at("2026-08-12T09:00:00Z"),
                             .authority = QStringLiteral("TSA")};
        QCOMPARE(valueOf(verification, QStringLiteral("Time known from")),
                 QStringLiteral("time stamp of 12 August 2026, 14:00, TSA"));
        verification.time = {.source = TimeSource::Claimed};
        QCOMPARE(valueOf(verification, QStringLiteral("Time known from")),
                 QStringLiteral("what the signer says"));
    }

    void everyRoleHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int role = static_cast<int>(SignerRole::Unstated);
             role <= static_cast<int>(SignerRole::OcspResponder); ++role)
            words.insert(SignatureText::role(static_cast<SignerRole>(role)));
        QCOMPARE(words.size(), static_cast<int>(SignerRole::OcspResponder) + 1);
        QCOMPARE(SignatureText::role(SignerRole::Unstated), QString());
    }
};

QUJAT_TEST_CLASS(SignatureTextTest)
#include "SignatureTextTest.moc"
