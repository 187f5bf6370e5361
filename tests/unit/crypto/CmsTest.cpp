// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/CmsForge.h"
#include "tests/unit/crypto/Pki.h"

#include <QTest>

#include <ctime>
#include <future>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

class CmsTest : public QObject {
    Q_OBJECT

    const Pki m_pki;
    const QByteArray m_content{R"({"common":{"docNumber":"000000000"}})"};
    std::unique_ptr<SigningKey> m_key = m_pki.keyFor(m_pki.organisation());
    const TrustStore m_trust = m_pki.trust();
    const QByteArray m_signed = *signAttached(m_content, *m_key, m_pki.now());

    QString firstProblem(QByteArrayView cms,
                         SignaturePurpose purpose = SignaturePurpose::Document) const
    {
        return firstProblem(cms, m_trust, m_pki.now(), purpose);
    }
    QString firstProblem(QByteArrayView cms, const TrustStore &trust, Timestamp at,
                         SignaturePurpose purpose = SignaturePurpose::Document) const
    {
        const auto read = readAttached(cms, trust, at, purpose);
        const auto *problem = read.verification.firstProblem();
        return problem == nullptr ? QStringLiteral("none")
                                  : lineOf(read.verification, problem->kind);
    }
    QByteArray signedBy(const SigningKey &key) const
    {
        return *signAttached(m_content, key, m_pki.now());
    }

private Q_SLOTS:
    void aGoodSignatureIsValidInEveryCheck()
    {
        const auto read = readAttached(m_signed, m_trust, m_pki.now());
        QCOMPARE(read.verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(read.verification.checks.size(), std::size_t(9));
        QCOMPARE(read.content, m_content);
        QCOMPARE(read.authority, QStringLiteral("test"));
        QCOMPARE(read.signer->bin(), QStringLiteral("231040000019"));
        QCOMPARE(read.verification.signer.organisation, QStringLiteral("\"ТІРКЕЛІМ\" ММ"));
        QCOMPARE(read.verification.signer.algorithm, QStringLiteral("ECDSA-P256 SHA-256"));
        QCOMPARE(read.signingTime.value(), m_pki.now());
        QVERIFY(!read.refusal());
        QCOMPARE(read.verification.find(CheckKind::Revocation)->asOf.value(), m_pki.now() - 1h);
    }

    void contentOfEverySizeIsCarried()
    {
        for (const int size : {0, 1, 127, 128, 255, 256, 65535, 65536, 1000000}) {
            const QByteArray content(size, 'x');
            const auto read =
                readAttached(*signAttached(content, *m_key, m_pki.now()), m_trust, m_pki.now());
            QCOMPARE(read.verification.outcome(), CheckOutcome::Valid);
            QCOMPARE(read.content, content);
        }
        const auto large =
            readAttached(*signAttached(QByteArray(maximumCmsSize, 'x'), *m_key, m_pki.now()),
                         m_trust, m_pki.now());
        QCOMPARE(lineOf(large.verification, CheckKind::Structure),
                 QStringLiteral("structure invalid SIG_INVALID size"));
    }

    void eachDamageHasItsOwnReason_data()
    {
        QTest::addColumn<QByteArray>("cms");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QByteArray &cms, const char *line) {
            QTest::newRow(name) << cms << QString::fromLatin1(line);
        };
        const Forge forge(m_pki, m_content);
        row("untouched", m_signed, "none");
        row("nothing at all", {}, "structure invalid SIG_MISSING empty");
        row("cut short", m_signed.chopped(1), "structure invalid SIG_INVALID form");
        row("text", "{\"cms\":false}", "structure invalid SIG_INVALID form");
        row("bytes behind", m_signed + '\0', "structure invalid SIG_INVALID trailingBytes");
        row("too large", QByteArray(maximumCmsSize + 1, '0'), "structure invalid SIG_INVALID size");
        row("plain data", forge.plainData(), "structure invalid SIG_MISSING notSigned");
        row("nobody signed", forge.withoutSigners(), "structure invalid SIG_MISSING signers");
        row("two signers", forge.twoSigners(), "structure invalid SIG_INVALID signers");
        row("content elsewhere", forge.detached(), "structure invalid SIG_INVALID detached");
        row("foreign content type", forge.foreignContentType(),
            "structure invalid SIG_INVALID contentType");
        row("no certificate", forge.withoutCertificate(),
            "structure invalid SIG_INVALID signerCertificate");
        row("no signed attributes", forge.withoutAttributes(),
            "structure invalid SIG_INVALID signedAttributes");
        row("not CAdES", forge.withoutSigningCertificate(),
            "structure invalid SIG_INVALID signingCertificate");
        row("names another certificate", forge.namingAnotherCertificate(),
            "signingCertificate invalid SIG_INVALID signingCertificate");
        row("other content", forge.contentReplaced(m_signed), "digest invalid SIG_INVALID digest");
        row("signature bit", forge.signatureChanged(m_signed),
            "signature invalid SIG_INVALID signature");
        row("signing time moved", forge.signingTimeChanged(m_signed),
            "signature invalid SIG_INVALID signature");
        row("SHA-1", forge.withDigest(EVP_sha1()), "signature invalid SIG_INVALID weakDigest");
        row("RSA of 1024 bits", forge.withShortKey(), "signature invalid SIG_INVALID shortKey");
        row("digest and signature disagree", forge.algorithmsDisagree(m_signed),
            "signature invalid SIG_INVALID algorithmMismatch");
        row("GOST said of an ECDSA key", forge.gost(m_signed),
            "signature invalid SIG_INVALID algorithmMismatch");
        row("self-signed", forge.selfSigned(), "chain invalid CERT_UNTRUSTED selfSigned");
        const Pki stranger;
        row("stranger",
            *signAttached(m_content, *stranger.keyFor(stranger.organisation()), m_pki.now()),
            "chain invalid CERT_UNTRUSTED issuerUnknown");
        row("issued by one who may not", forge.issuedByLeaf(),
            "chain invalid CERT_UNTRUSTED notAuthority");
        row("critical extension nobody knows", forge.withCriticalExtension(),
            "chain invalid CERT_UNTRUSTED criticalExtension");
        auto request = m_pki.organisation();
        request.notAfter = m_pki.now() - 1h;
        row("expired", signedBy(*m_pki.keyFor(request)), "validity invalid CERT_EXPIRED signer");
        request = m_pki.organisation();
        request.notBefore = m_pki.now() + 1h;
        row("not yet valid", signedBy(*m_pki.keyFor(request)),
            "validity invalid CERT_NOT_YET_VALID signer");
        row("signed tomorrow", *signAttached(m_content, *m_key, m_pki.now() + 24h),
            "validity invalid CLOCK_SKEW signingTime");
        row("signed before the certificate", *signAttached(m_content, *m_key, m_pki.now() - 720h),
            "validity invalid CERT_NOT_YET_VALID signingTime");
        request = m_pki.organisation();
        request.use = CertificateUse::PersonAuthentication;
        row("key for signing in", signedBy(*m_pki.keyFor(request)),
            "purpose invalid CERT_UNTRUSTED keyUsage");
        request.use = CertificateUse::TlsServer;
        request.hosts = {QStringLiteral("localhost")};
        row("key of a server", signedBy(*m_pki.keyFor(request)),
            "purpose invalid CERT_UNTRUSTED keyUsage");
    }
    void eachDamageHasItsOwnReason()
    {
        QFETCH(QByteArray, cms);
        QFETCH(QString, line);
        QCOMPARE(firstProblem(cms), line);
    }

    void signInAcceptsAnAuthenticationKey()
    {
        auto request = m_pki.organisation();
        request.use = CertificateUse::PersonAuthentication;
        const auto cms = signedBy(*m_pki.keyFor(request));
        QCOMPARE(firstProblem(cms, SignaturePurpose::SignIn), QStringLiteral("none"));
        const Forge forge(m_pki, m_content);
        const auto plain = readAttached(forge.withoutSigningCertificate(), m_trust, m_pki.now(),
                                        SignaturePurpose::SignIn);
        QCOMPARE(lineOf(plain.verification, CheckKind::Structure),
                 QStringLiteral("structure valid"));
        QCOMPARE(lineOf(plain.verification, CheckKind::Signature),
                 QStringLiteral("signature valid"));
    }

    void authoritiesInsideTheMessageHelpButAreNotTrusted()
    {
        const Forge forge(m_pki, m_content);
        const auto issued = *m_pki.authority.issue(m_pki.organisation());
        TrustStore rootOnly;
        QVERIFY(rootOnly.addRoot(m_pki.root.certificate(), QStringLiteral("test")));
        const auto chainOf = [&](const QByteArray &cms) {
            return lineOf(readAttached(cms, rootOnly, m_pki.now()).verification, CheckKind::Chain);
        };
        QCOMPARE(chainOf(forge.withChain(issued, {})),
                 QStringLiteral("chain invalid CERT_UNTRUSTED issuerUnknown"));
        QCOMPARE(chainOf(forge.withChain(issued, {m_pki.authority.certificate()})),
                 QStringLiteral("chain valid"));

        const Pki stranger;
        const auto other = *stranger.authority.issue(stranger.organisation());
        QCOMPARE(chainOf(forge.withChain(
                     other, {stranger.authority.certificate(), stranger.root.certificate()})),
                 QStringLiteral("chain invalid CERT_UNTRUSTED selfSigned"));

        // An authority that may have none below it.
        const auto below = *m_pki.authority.issueAuthority(
            QStringLiteral("Below"), KeyAlgorithm::EcP256, m_pki.now() - 1h, m_pki.now() + 24h);
        const auto leaf = *below.issue(m_pki.organisation());
        QCOMPARE(
            chainOf(forge.withChain(leaf, {below.certificate(), m_pki.authority.certificate()})),
            QStringLiteral("chain invalid CERT_UNTRUSTED pathLength"));
    }

    void oneStoreServesManyThreads()
    {
        std::vector<std::future<int>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.push_back(std::async(std::launch::async, [&] {
                int valid = 0;
                for (int round = 0; round < 50; ++round)
                    valid += readAttached(m_signed, m_trust, m_pki.now()).refusal() ? 0 : 1;
                return valid;
            }));
        }
        for (auto &thread : threads)
            QCOMPARE(thread.get(), 50);
    }

    void aStateOfAllChecksIsReportedNotOnlyTheFirst()
    {
        auto request = m_pki.organisation();
        request.notAfter = m_pki.now() - 1h;
        request.use = CertificateUse::PersonAuthentication;
        const Forge forge(m_pki, m_content);
        const auto cms = forge.contentReplaced(signedBy(*m_pki.keyFor(request)));
        const auto read = readAttached(cms, m_trust, m_pki.now());
        const auto &found = read.verification;
        QCOMPARE(lineOf(found, CheckKind::Structure), QStringLiteral("structure valid"));
        QCOMPARE(lineOf(found, CheckKind::Signature), QStringLiteral("signature valid"));
        QCOMPARE(lineOf(found, CheckKind::Digest),
                 QStringLiteral("digest invalid SIG_INVALID digest"));
        QCOMPARE(lineOf(found, CheckKind::Chain), QStringLiteral("chain valid"));
        QCOMPARE(lineOf(found, CheckKind::Validity),
                 QStringLiteral("validity invalid CERT_EXPIRED signer"));
        QCOMPARE(lineOf(found, CheckKind::Revocation), QStringLiteral("revocation valid"));
        QCOMPARE(lineOf(found, CheckKind::Purpose),
                 QStringLiteral("purpose invalid CERT_UNTRUSTED keyUsage"));
        const auto refusal = read.refusal().value();
        QCOMPARE(refusal.code(), FailureCode::SignatureInvalid);
        QCOMPARE(refusal.detail(Detail::Check).value(), QStringLiteral("digest"));
    }

    void aBrokenStructureLeavesTheRestUnchecked()
    {
        const auto read = readAttached("nonsense", m_trust, m_pki.now());
        QCOMPARE(read.verification.outcome(), CheckOutcome::Invalid);
        for (std::size_t at = 1; at < read.verification.checks.size(); ++at)
            QCOMPARE(read.verification.checks.at(at).outcome, CheckOutcome::NotChecked);
        QVERIFY(read.content.isEmpty());
        QVERIFY(read.refusal());
    }

    void revocationIsLookedUpForTheWholeChain()
    {
        const auto now = m_pki.now();
        const RevokedEntry signer{m_key->certificate().serial(), now - 2h,
                                  RevocationReason::KeyCompromise};
        QCOMPARE(firstProblem(m_signed, m_pki.trust({signer}), now),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        const RevokedEntry authority{m_pki.authority.certificate().serial(), now - 2h,
                                     RevocationReason::CessationOfOperation};
        QCOMPARE(firstProblem(m_signed, m_pki.trust({}, {authority}), now),
                 QStringLiteral("revocation invalid CERT_REVOKED authority"));
        const RevokedEntry other{QStringLiteral("0102"), now - 2h, RevocationReason::Unspecified};
        QCOMPARE(firstProblem(m_signed, m_pki.trust({other}), now), QStringLiteral("none"));
    }

    void withoutAFreshListRevocationIsUnknown()
    {
        const auto now = m_pki.now();
        TrustStore trust;
        QVERIFY(trust.addRoot(m_pki.root.certificate(), QStringLiteral("test")));
        QVERIFY(trust.addIntermediate(m_pki.authority.certificate()));
        QCOMPARE(firstProblem(m_signed, trust, now),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
        QVERIFY(trust.addRevocationList(*m_pki.root.revocationList({}, now, now + 24h, 1)));

        // A list of the same name that the authority has not signed counts for nothing.
        const auto forger = CertificateAuthority::createRoot(
            m_pki.authority.certificate().commonName(), KeyAlgorithm::EcP256, now - 24h, now + 24h);
        QVERIFY(trust.addRevocationList(*forger->revocationList({}, now, now + 24h, 99)));
        QCOMPARE(firstProblem(m_signed, trust, now),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));

        auto old = trust;
        QVERIFY(
            old.addRevocationList(*m_pki.authority.revocationList({}, now - 48h, now - 24h, 1)));
        QCOMPARE(firstProblem(m_signed, old, now),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE expiredList"));
        auto future = trust;
        QVERIFY(
            future.addRevocationList(*m_pki.authority.revocationList({}, now + 1h, now + 24h, 1)));
        QCOMPARE(firstProblem(m_signed, future, now),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE futureList"));
        // What an old list says against somebody still holds.
        auto named = trust;
        QVERIFY(named.addRevocationList(*m_pki.authority.revocationList(
            {{m_key->certificate().serial(), now - 47h, RevocationReason::Superseded}}, now - 48h,
            now - 24h, 1)));
        QCOMPARE(firstProblem(m_signed, named, now),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        const auto read = readAttached(m_signed, trust, now);
        QCOMPARE(read.refusal()->code(), FailureCode::RevocationUnavailable);
    }

    void theNewestListDecides()
    {
        const auto now = m_pki.now();
        auto trust =
            m_pki.trust({{m_key->certificate().serial(), now, RevocationReason::CertificateHold}});
        QCOMPARE(firstProblem(m_signed, trust, now),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        QVERIFY(trust.addRevocationList(*m_pki.authority.revocationList({}, now, now + 24h, 2)));
        QCOMPARE(firstProblem(m_signed, trust, now), QStringLiteral("none"));
    }

    void anExpiredAuthorityEndsEverythingBelow()
    {
        QCOMPARE(firstProblem(m_signed, m_trust, m_pki.now() + 24h * 1001),
                 QStringLiteral("validity invalid CERT_EXPIRED signer"));
        auto request = m_pki.organisation();
        request.notAfter = m_pki.now() + 24h * 2000;
        QCOMPARE(firstProblem(signedBy(*m_pki.keyFor(request)), m_trust, m_pki.now() + 24h * 1001),
                 QStringLiteral("validity invalid CERT_EXPIRED authority"));
    }

    void storesAreCopiedNotShared()
    {
        TrustStore copy = m_trust;
        QVERIFY(copy.addRevocationList(*m_pki.authority.revocationList(
            {{m_key->certificate().serial(), m_pki.now(), RevocationReason::Unspecified}},
            m_pki.now(), m_pki.now() + 24h, 2)));
        QCOMPARE(firstProblem(m_signed, copy, m_pki.now()),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        QCOMPARE(firstProblem(m_signed), QStringLiteral("none"));
    }

    void noSingleChangedBitMakesAnotherMessageValid()
    {
        for (qsizetype at = 0; at < m_signed.size(); ++at) {
            auto changed = m_signed;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            const auto read = readAttached(changed, m_trust, m_pki.now());
            if (read.verification.outcome() != CheckOutcome::Valid)
                continue;
            // Some bytes carry nothing; what is believed must be what was signed.
            QCOMPARE(read.content, m_content);
            QVERIFY(read.signer == m_key->certificate());
            QCOMPARE(read.signingTime.value(), m_pki.now());
        }
    }

    void noShortenedMessageCrashesOrPasses()
    {
        for (qsizetype size = 0; size < m_signed.size(); ++size)
            QVERIFY(readAttached(QByteArrayView(m_signed).first(size), m_trust, m_pki.now())
                        .verification.outcome()
                    != CheckOutcome::Valid);
    }

    void rsaChainsAreVerifiedWellBelowAMillisecond()
    {
        const Pki pki(KeyAlgorithm::Rsa);
        const auto key = pki.keyFor(pki.organisation());
        const auto cms = *signAttached(QByteArray(8192, 'x'), *key, pki.now());
        const auto trust = pki.trust();
        const auto first = readAttached(cms, trust, pki.now());
        QCOMPARE(first.verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(first.verification.signer.algorithm, QStringLiteral("RSA-2048 SHA-256"));
        const auto begin = std::clock();
        constexpr int rounds = 100;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(!readAttached(cms, trust, pki.now()).refusal());
        // Time of the processor, so that other work on the machine does not count.
        const auto microseconds = (std::clock() - begin) / rounds * 1000000 / CLOCKS_PER_SEC;
        qInfo("one verification takes %lld microseconds", static_cast<long long>(microseconds));
        // Generous, for builds with sanitizers; a release build needs about 250.
        QVERIFY(microseconds < 5000);
    }
};

QUJAT_TEST_CLASS(CmsTest)
#include "CmsTest.moc"
