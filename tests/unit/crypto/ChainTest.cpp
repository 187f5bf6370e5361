// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/SignatureVerifier.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// RFC 5280, 6, as far as the profile of the National Certification Authority uses it.
class ChainTest : public QObject {
    Q_OBJECT

    const Pki m_pki;

    static QString lineOf(const Chain &chain)
    {
        Verification verification;
        verification.set(chain.check);
        return testing::lineOf(verification, CheckKind::Chain);
    }
    static TrustStore anchors(const std::vector<Certificate> &certificates)
    {
        TrustStore trust;
        for (const auto &certificate : certificates) {
            if (!trust.addRoot(certificate, certificate.commonName()))
                qFatal("no authority");
        }
        return trust;
    }
    Certificate leafOf(const CertificateAuthority &authority) const
    {
        return authority.issue(m_pki.organisation())->certificate;
    }

private Q_SLOTS:
    void anAnchorNeedNotBeSelfSigned()
    {
        const auto chain =
            buildChain(leafOf(m_pki.authority), {}, anchors({m_pki.authority.certificate()}));
        QCOMPARE(lineOf(chain), QStringLiteral("chain valid"));
        QCOMPARE(chain.certificates.size(), std::size_t(2));
        QCOMPARE(chain.authority, m_pki.authority.certificate().commonName());
    }

    void everyPathIsTriedUntilOneIsRight()
    {
        // Two authorities of one name; only one of them leads to the anchor, and the wrong one
        // comes first.
        const Pki other;
        const auto leaf = leafOf(m_pki.authority);
        const std::vector helpers{other.authority.certificate(), other.root.certificate(),
                                  m_pki.authority.certificate()};
        const auto chain = buildChain(leaf, helpers, anchors({m_pki.root.certificate()}));
        QCOMPARE(lineOf(chain), QStringLiteral("chain valid"));
        QCOMPARE(chain.certificates.size(), std::size_t(3));
    }

    void aChainToNobodyKnownSaysSo()
    {
        const Pki stranger;
        const auto leaf = leafOf(m_pki.authority);
        QCOMPARE(lineOf(buildChain(leaf, {}, anchors({stranger.root.certificate()}))),
                 QStringLiteral("chain invalid CERT_UNTRUSTED issuerUnknown"));
        const std::vector whole{m_pki.authority.certificate(), m_pki.root.certificate()};
        QCOMPARE(lineOf(buildChain(leaf, whole, anchors({stranger.root.certificate()}))),
                 QStringLiteral("chain invalid CERT_UNTRUSTED selfSigned"));
    }

    void anAuthorityThatMayHaveNoneBelowHasNone()
    {
        const auto below = *m_pki.authority.issueAuthority(
            QStringLiteral("Төменгі"), KeyAlgorithm::EcP256, m_pki.now() - 1h, m_pki.now() + 24h);
        const std::vector helpers{below.certificate(), m_pki.authority.certificate()};
        QCOMPARE(lineOf(buildChain(leafOf(below), helpers, anchors({m_pki.root.certificate()}))),
                 QStringLiteral("chain invalid CERT_UNTRUSTED pathLength"));
        // Who trusts the lower one by itself has no path to count.
        QCOMPARE(lineOf(buildChain(leafOf(below), {}, anchors({below.certificate()}))),
                 QStringLiteral("chain valid"));
    }

    void aLadderOfAuthoritiesIsRefused()
    {
        auto step = m_pki.root;
        std::vector<Certificate> helpers;
        for (int i = 0; i < 12; ++i) {
            const auto crossed =
                step.issueAuthority(QStringLiteral("Саты %1").arg(i), KeyAlgorithm::EcP256,
                                    m_pki.now() - 1h, m_pki.now() + 24h);
            helpers.push_back(crossed->certificate());
            step = *crossed;
        }
        const auto chain = buildChain(leafOf(step), helpers, anchors({m_pki.root.certificate()}));
        QCOMPARE(chain.check.outcome, CheckOutcome::Invalid);
    }

    void aKnownChainIsNotBuiltAgainAndANewAnchorForgetsIt()
    {
        auto trust = anchors({m_pki.authority.certificate()});
        const auto leaf = leafOf(m_pki.authority);
        QVERIFY(buildChain(leaf, {}, trust).isComplete());
        const auto copy = trust;
        QVERIFY(buildChain(leaf, {}, copy).isComplete());
        const Pki other;
        QVERIFY(trust.addRoot(other.root.certificate(), QStringLiteral("other")));
        QVERIFY(buildChain(leaf, {}, trust).isComplete());
        QVERIFY(!buildChain(leafOf(other.authority), {}, copy).isComplete());
    }

    void policiesOfTheProfileMustFitTheHolder()
    {
        QCOMPARE(checkPolicy(leafOf(m_pki.authority), SignaturePurpose::Document).outcome,
                 CheckOutcome::Valid);
    }
};

QUJAT_TEST_CLASS(ChainTest)
#include "ChainTest.moc"
