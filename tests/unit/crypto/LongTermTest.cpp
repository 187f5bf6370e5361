// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"
#include "core/crypto/Digest.h"
#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/SignedObject.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QBuffer>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// Time stamps, and what is kept beside a signature so that it can be checked for years (RFC 3161,
/// RFC 5126).
class LongTermTest : public QObject {
    Q_OBJECT

    const Pki m_pki;
    std::unique_ptr<SigningKey> m_key;
    QByteArray m_cms;

    std::unique_ptr<SigningKey> stampKey(CertificateUse use, const Pki &pki) const
    {
        auto request = pki.organisation();
        request.use = use;
        request.subject = {.commonName = QStringLiteral("УАҚЫТ БЕЛГІСІ")};
        return pki.keyFor(request);
    }
    QByteArray token(Timestamp when, const SigningKey &authority,
                     std::optional<QByteArray> imprint = {}) const
    {
        const auto facts = readSignedObject(m_cms, nullptr).signatures.at(0);
        const auto query = TimeStampQuery::about(facts.stampedBytes);
        return *makeTimeStampToken({.policy = QLatin1String(timeStampPolicyId),
                                    .imprint = imprint.value_or(query.imprint),
                                    .serial = QByteArray("\x10"),
                                    .time = when},
                                   authority, true);
    }
    Evidence with(const QByteArray &stamp) const
    {
        return {.signatureDigest = sha256(m_cms), .timeStampTokens = {stamp}};
    }
    TrustStore bare() const
    {
        TrustStore trust;
        if (!trust.addRoot(m_pki.authority.certificate(), QStringLiteral("test")))
            qFatal("the test's own authority is broken");
        return trust;
    }
    TrustStore withList(const std::vector<RevokedEntry> &entries, Timestamp from) const
    {
        auto trust = bare();
        if (!trust.addRevocationList(
                *m_pki.authority.revocationList(entries, from, from + 7 * 24h, 1)))
            qFatal("the test's own list is broken");
        return trust;
    }
    Verification judged(const TrustStore &trust, Timestamp at,
                        const std::optional<Evidence> &evidence,
                        Evidence *collected = nullptr) const
    {
        const auto verdict = SignatureVerifier(trust).verify(
            {.signedObject = m_cms, .at = at, .evidence = evidence}, collected);
        return verdict.signers.at(0);
    }
    QString firstProblem(const Verification &verification) const
    {
        const auto *problem = verification.firstProblem();
        return problem == nullptr ? QStringLiteral("none") : lineOf(verification, problem->kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = m_pki.keyFor(m_pki.organisation());
        m_cms = *signAttached("content", *m_key, m_pki.now());
    }

    void aSignatureStaysCheckableAfterItsCertificateHasExpired()
    {
        const auto now = m_pki.now();
        const auto stamp = token(now, *stampKey(CertificateUse::TimeStampAuthority, m_pki));
        Evidence collected;
        const auto today = judged(withList({}, now), now + 1min, with(stamp), &collected);
        QCOMPARE(firstProblem(today), QStringLiteral("none"));
        QCOMPARE(today.time.source, TimeSource::TimeStamp);
        QCOMPARE(today.time.moment.value(), now);
        QVERIFY(!collected.revocationLists.empty());
        QVERIFY(collected.certificates.size() >= 3);

        // Kept as bytes, read again after years: the certificate is over, the lists are gone.
        const auto kept = Evidence::parse(collected.serialised());
        QVERIFY(kept);
        const auto later = now + 24h * 365 * 2;
        QVERIFY(!m_key->certificate().isValidAt(later));
        const auto old = judged(bare(), later, *kept);
        QCOMPARE(firstProblem(old), QStringLiteral("none"));
        QCOMPARE(old.revocation.source, RevocationSource::Evidence);
        // Without what was kept nobody can say so any more.
        QCOMPARE(firstProblem(judged(bare(), later, std::nullopt)),
                 QStringLiteral("validity invalid CERT_EXPIRED signer"));
    }

    void signedThenRevokedAndRevokedThenSignedAreToldApart()
    {
        const auto now = m_pki.now();
        const auto authority = stampKey(CertificateUse::TimeStampAuthority, m_pki);
        const auto evidence = with(token(now, *authority));
        const auto revokedAt = [&](Timestamp when) {
            return withList(
                {{m_key->certificate().serial(), when, RevocationReason::KeyCompromise}}, now + 3h);
        };
        QCOMPARE(firstProblem(judged(revokedAt(now + 2h), now + 4h, evidence)),
                 QStringLiteral("none"));
        QCOMPARE(firstProblem(judged(revokedAt(now - 2h), now + 4h, evidence)),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        // The signer's own word about the time proves nothing.
        QCOMPARE(firstProblem(judged(revokedAt(now + 2h), now + 4h, std::nullopt)),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
    }

    void aWrongTimeStampIsRefusedWithItsReason()
    {
        const auto now = m_pki.now();
        const auto trust = withList({}, now);
        const auto lineFor = [&](const QByteArray &stamp) {
            // Put where the signer would: a token that does not fit is not looked for elsewhere.
            auto facts = readSignedObject(m_cms, nullptr).signatures.at(0);
            facts.timeStampToken = stamp;
            return lineOf(
                SignatureVerifier(trust).judge(facts, SignaturePurpose::Document, now + 1min),
                CheckKind::Time);
        };
        const auto right = stampKey(CertificateUse::TimeStampAuthority, m_pki);
        QCOMPARE(lineFor(token(now, *right)), QStringLiteral("time valid"));
        QCOMPARE(lineFor(token(now, *right, QByteArray(32, 'x'))),
                 QStringLiteral("time invalid SIG_INVALID imprint"));
        QCOMPARE(lineFor(token(now + 1h, *right)),
                 QStringLiteral("time invalid CLOCK_SKEW stampedTime"));
        QCOMPARE(lineFor(token(now, *stampKey(CertificateUse::OrganisationSignature, m_pki))),
                 QStringLiteral("time invalid CERT_UNTRUSTED authority.keyUsage"));
        QCOMPARE(lineFor(token(now - 24h * 20, *right)),
                 QStringLiteral("time invalid CERT_NOT_YET_VALID authority.signer"));
        const Pki stranger;
        QCOMPARE(lineFor(token(now, *stampKey(CertificateUse::TimeStampAuthority, stranger))),
                 QStringLiteral("time invalid CERT_UNTRUSTED authority.issuerUnknown"));
        QCOMPARE(lineFor("nonsense"), QStringLiteral("time invalid SIG_INVALID token"));
        auto altered = token(now, *right);
        altered[altered.size() - 4] ^= 1;
        QVERIFY(lineFor(altered).startsWith(QStringLiteral("time invalid")));
    }

    void evidenceOfAnotherSignatureIsNotUsed()
    {
        const auto now = m_pki.now();
        auto evidence = with(token(now, *stampKey(CertificateUse::TimeStampAuthority, m_pki)));
        evidence.signatureDigest = sha256("another");
        QCOMPARE(judged(withList({}, now), now + 1min, evidence).time.source, TimeSource::Claimed);
        QVERIFY(!Evidence::parse("{}"));
        QVERIFY(!Evidence::parse(
            evidence.serialised().replace("\"formatVersion\":1", "\"formatVersion\":0")));
        QCOMPARE(Evidence::parse(
                     evidence.serialised().replace("\"formatVersion\":1", "\"formatVersion\":2"))
                     .error()
                     .code(),
                 FailureCode::ConfigurationNewer);
    }

    void aFileBesideIsComparedWithWhatWasSigned()
    {
        const auto trust = withList({}, m_pki.now());
        const auto outcome = [&](const QByteArray &beside) {
            QBuffer file;
            file.setData(beside);
            file.open(QIODevice::ReadOnly);
            return SignatureVerifier(trust)
                .verify({.signedObject = m_cms, .content = &file, .at = m_pki.now()})
                .outcome();
        };
        QCOMPARE(outcome("content"), CheckOutcome::Valid);
        QCOMPARE(outcome("contend"), CheckOutcome::Invalid);
    }

    void whatIsNoSignedObjectSaysSo()
    {
        const SignatureVerifier verifier(bare());
        for (const auto &bytes : {QByteArray(), QByteArray("text"), QByteArray("\x30\x00", 2),
                                  QByteArray(1000, '0'), m_cms.chopped(1)}) {
            const auto verdict = verifier.verify({.signedObject = bytes, .at = m_pki.now()});
            QCOMPARE(verdict.outcome(), CheckOutcome::Invalid);
            QVERIFY(verdict.refusal());
        }
        // Base64, as it comes from NCALayer.
        QCOMPARE(verifier.verify({.signedObject = m_cms.toBase64(), .at = m_pki.now()}).format,
                 SignedFormat::Cms);
    }
};

QUJAT_TEST_CLASS(LongTermTest)
#include "LongTermTest.moc"
