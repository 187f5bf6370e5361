// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/RevocationCheck.h"
#include "core/crypto/SignatureVerifier.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QHash>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;
const QString responderAddress = QStringLiteral("http://authority.test/ocsp");
const QString listAddress = QStringLiteral("http://authority.test/base.crl");
const QString changesAddress = QStringLiteral("http://authority.test/changes.crl");

/// Answers what it was told to; everything else is unreachable.
class ScriptedFetcher final : public Fetcher {
public:
    Result<QByteArray> get(const QString &address) override
    {
        asked.append(address);
        const auto found = pages.constFind(address);
        if (found == pages.cend())
            return failure(FailureCode::NetworkUnreachable);
        return *found;
    }
    Result<QByteArray> post(const QString &address, const QByteArray &contentType,
                            const QByteArray &body) override
    {
        asked.append(address);
        if (!answer || contentType != ocspRequestType)
            return failure(FailureCode::NetworkUnreachable);
        return answer(body);
    }

    QHash<QString, QByteArray> pages;
    std::function<Result<QByteArray>(const QByteArray &)> answer;
    QStringList asked;
};

} // namespace

class RevocationTest : public QObject {
    Q_OBJECT

    const Pki m_pki;
    std::unique_ptr<SigningKey> m_key;
    std::unique_ptr<SigningKey> m_responder;

    const Certificate &signer() const { return m_key->certificate(); }
    const Certificate &issuer() const { return m_pki.authority.certificate(); }
    std::unique_ptr<SigningKey> responderOf(const CertificateAuthority &authority,
                                            CertificateUse use) const
    {
        auto request = m_pki.organisation();
        request.use = use;
        request.subject = {.commonName = QStringLiteral("OCSP RESPONDER")};
        return m_pki.keyFrom(authority, request);
    }
    OcspAnswer::Single about(OcspAnswer::Status status, Timestamp thisUpdate,
                             DigestAlgorithm digest = DigestAlgorithm::Sha256) const
    {
        return {.id = OcspCertificateId::of(signer(), issuer(), digest),
                .status = status,
                .thisUpdate = thisUpdate};
    }
    OcspAnswer::Single revoked(Timestamp when, RevocationReason reason) const
    {
        auto single = about(OcspAnswer::Status::Revoked, m_pki.now());
        single.revokedAt = when;
        single.reason = static_cast<int>(reason);
        return single;
    }
    QByteArray answer(const OcspAnswer::Single &single, const SigningKey &responder,
                      const std::optional<QByteArray> &nonce = {}) const
    {
        return *makeOcspAnswer({single}, nonce, responder, single.thisUpdate);
    }
    /// The anchors alone: nothing is known about revocation.
    TrustStore bare() const
    {
        TrustStore trust;
        if (!trust.addRoot(issuer(), QStringLiteral("test")))
            qFatal("the test's own authority is broken");
        return trust;
    }
    QByteArray list(const std::vector<RevokedEntry> &entries, quint64 number,
                    std::optional<quint64> base = {}, std::chrono::milliseconds age = 1h) const
    {
        return *m_pki.authority.revocationList(entries, m_pki.now() - age,
                                               m_pki.now() - age + 7 * day, number, base);
    }
    RevokedEntry entry(RevocationReason reason, std::chrono::milliseconds ago = 2h) const
    {
        return {signer().serial(), m_pki.now() - ago, reason};
    }
    Verification judged(const TrustStore &trust, std::shared_ptr<StatusLookup> online = {},
                        std::optional<Timestamp> at = {}) const
    {
        SignatureFacts facts;
        facts.checks = {{.kind = CheckKind::Structure, .outcome = CheckOutcome::Valid}};
        facts.signer = signer();
        return SignatureVerifier(trust, std::move(online))
            .judge(facts, SignaturePurpose::Document, at.value_or(m_pki.now()));
    }
    QString lineFor(const TrustStore &trust) const
    {
        return lineOf(judged(trust), CheckKind::Revocation);
    }
    QString lineWith(const QByteArray &ocsp) const
    {
        auto trust = bare();
        if (!trust.addOcspAnswer(ocsp))
            return QStringLiteral("unreadable");
        return lineFor(trust);
    }
    QString lineWithLists(const std::vector<QByteArray> &lists) const
    {
        auto trust = bare();
        for (const auto &one : lists) {
            if (!trust.addRevocationList(one))
                return QStringLiteral("unreadable");
        }
        return lineFor(trust);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto request = m_pki.organisation();
        request.pointers = {responderAddress, listAddress, changesAddress, {}};
        m_key = m_pki.keyFor(request);
        m_responder = responderOf(m_pki.authority, CertificateUse::OcspResponder);
    }

    void anAppointedRespondersAnswerIsBelieved()
    {
        const auto ocsp = answer(about(OcspAnswer::Status::Good, m_pki.now() - 1min), *m_responder);
        auto trust = bare();
        QVERIFY(trust.addOcspAnswer(ocsp));
        const auto verification = judged(trust);
        QCOMPARE(lineOf(verification, CheckKind::Revocation), QStringLiteral("revocation valid"));
        QCOMPARE(verification.revocation.source, RevocationSource::Ocsp);
        QCOMPARE(verification.revocation.asOf.value(), m_pki.now() - 1min);
        QCOMPARE(verification.outcome(), CheckOutcome::Valid);
    }

    void aCertificateMayBeNamedBySha1AsWell()
    {
        const auto single = about(OcspAnswer::Status::Good, m_pki.now(), DigestAlgorithm::Sha1);
        QCOMPARE(lineWith(answer(single, *m_responder)), QStringLiteral("revocation valid"));
    }

    void onlyTheAuthorityAndWhomItAppointedMayAnswer()
    {
        const auto good = about(OcspAnswer::Status::Good, m_pki.now());
        const auto refused = QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE responder");
        const Pki stranger;
        QCOMPARE(
            lineWith(answer(good, *responderOf(stranger.authority, CertificateUse::OcspResponder))),
            refused);
        QCOMPARE(lineWith(answer(
                     good, *responderOf(m_pki.authority, CertificateUse::OrganisationSignature))),
                 refused);
        QCOMPARE(lineWith(answer(good, *responderOf(m_pki.root, CertificateUse::OcspResponder))),
                 refused);
        auto bytes = answer(good, *m_responder);
        bytes[bytes.indexOf(m_responder->certificate().der()) - 20] ^= 1;
        QCOMPARE(lineWith(bytes), refused);
    }

    void anAnswerAgesAndOneFromTheFutureIsNotBelieved()
    {
        auto single = about(OcspAnswer::Status::Good, m_pki.now() - 25h);
        QCOMPARE(lineWith(answer(single, *m_responder)),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE oldAnswer"));
        single.nextUpdate = m_pki.now() + 1h;
        QCOMPARE(lineWith(answer(single, *m_responder)), QStringLiteral("revocation valid"));
        single.nextUpdate = m_pki.now() - 1s;
        QCOMPARE(lineWith(answer(single, *m_responder)),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE oldAnswer"));
        QCOMPARE(
            lineWith(answer(about(OcspAnswer::Status::Good, m_pki.now() + 61s), *m_responder)),
            QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE futureAnswer"));
    }

    void revokedIsSaidWithTimeAndReason()
    {
        auto trust = bare();
        QVERIFY(trust.addOcspAnswer(
            answer(revoked(m_pki.now() - 3h, RevocationReason::KeyCompromise), *m_responder)));
        const auto verification = judged(trust);
        QCOMPARE(lineOf(verification, CheckKind::Revocation),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        QCOMPARE(verification.revocation.revokedAt.value(), m_pki.now() - 3h);
        QCOMPARE(verification.revocation.reason, QStringLiteral("keyCompromise"));
    }

    void heldSince1970MeansNeverIssued()
    {
        QCOMPARE(
            lineWith(answer(revoked(Timestamp{}, RevocationReason::CertificateHold), *m_responder)),
            QStringLiteral("revocation invalid CERT_UNTRUSTED notIssued"));
        QCOMPARE(lineWith(answer(revoked(m_pki.now() - 1h, RevocationReason::CertificateHold),
                                 *m_responder)),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
    }

    void changesAreReadTogetherWithTheListTheyBuildOn()
    {
        const auto clean = list({}, 14, {}, 5h);
        const auto held = list({entry(RevocationReason::CertificateHold, 6h)}, 14, {}, 5h);
        const auto revokedInChange = list({entry(RevocationReason::Superseded)}, 15, 14);
        const auto lifted = list({entry(RevocationReason::RemoveFromList)}, 15, 14);
        QCOMPARE(lineWithLists({clean}), QStringLiteral("revocation valid"));
        QCOMPARE(lineWithLists({clean, revokedInChange}),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
        QCOMPARE(lineWithLists({held}), QStringLiteral("revocation invalid CERT_REVOKED signer"));
        QCOMPARE(lineWithLists({held, lifted}), QStringLiteral("revocation valid"));
        // Changes alone say nothing about who is not on them.
        QCOMPARE(lineWithLists({list({}, 15, 14)}),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
        // Changes to a list that is not here yet do not count.
        QCOMPARE(lineWithLists({held, list({entry(RevocationReason::RemoveFromList)}, 21, 20)}),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));

        auto trust = bare();
        QVERIFY(trust.addRevocationList(clean));
        QVERIFY(trust.addRevocationList(list({}, 10, 14)));
        const auto verification = judged(trust);
        // The number of the changes lies below their base, as in the NCA's own lists.
        QCOMPARE(verification.revocation.source, RevocationSource::RevocationListWithDelta);
        QCOMPARE(verification.revocation.asOf.value(), m_pki.now() - 1h);
    }

    void aListOfAnotherAuthorityClearsNobody()
    {
        const Pki stranger;
        const auto foreign =
            *stranger.authority.revocationList({}, m_pki.now() - 1h, m_pki.now() + 24h, 1);
        QCOMPARE(lineWithLists({foreign}),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
        auto altered = list({}, 1);
        altered[altered.size() - 8] ^= 1;
        QCOMPARE(lineWithLists({altered}),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
    }

    void whatWasRevokedAfterTheProvenTimeWasInForceThen()
    {
        auto trust = bare();
        QVERIFY(
            trust.addRevocationList(list({entry(RevocationReason::CessationOfOperation, 2h)}, 1)));
        const auto chain = buildChain(signer(), {}, trust);
        const auto outcome = [&](std::optional<Timestamp> provenAt) {
            return checkRevocation(chain, trust, {}, nullptr, m_pki.now(), provenAt).check.outcome;
        };
        QCOMPARE(outcome(m_pki.now() - 3h), CheckOutcome::Valid); // signed, then revoked
        QCOMPARE(outcome(m_pki.now() - 1h), CheckOutcome::Invalid); // revoked, then signed
        QCOMPARE(outcome(std::nullopt), CheckOutcome::Invalid); // nobody knows when it was signed
    }

    void theResponderIsAskedFirstThenTheListsAndTheAnswerIsKept()
    {
        const auto fetcher = std::make_shared<ScriptedFetcher>();
        const auto online = std::make_shared<StatusLookup>(fetcher);
        fetcher->answer = [&](const QByteArray &body) -> Result<QByteArray> {
            const auto request = readOcspRequest(body);
            if (!request || !request->asked.front().means(signer(), issuer()))
                return failure(FailureCode::RequestMalformed);
            return answer(about(OcspAnswer::Status::Good, m_pki.now()), *m_responder,
                          request->nonce);
        };
        auto verification = judged(bare(), online);
        QCOMPARE(verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(verification.revocation.source, RevocationSource::Ocsp);
        QCOMPARE(fetcher->asked, QStringList{responderAddress});
        // A second document of the same signer needs no second question for a while.
        QCOMPARE(judged(bare(), online).outcome(), CheckOutcome::Valid);
        QCOMPARE(fetcher->asked.size(), 1);

        // The responder is gone: the lists must do, base and changes.
        fetcher->answer = {};
        fetcher->pages = {{listAddress, list({}, 14, {}, 2h)}, {changesAddress, list({}, 15, 14)}};
        const auto later = m_pki.now() + 6min;
        verification = judged(bare(), online, later);
        QCOMPARE(verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(verification.revocation.source, RevocationSource::RevocationListWithDelta);

        // Everything is gone: not known, which is not the same as not valid.
        const auto nothing = std::make_shared<StatusLookup>(std::make_shared<ScriptedFetcher>());
        verification = judged(bare(), nothing);
        QCOMPARE(verification.outcome(), CheckOutcome::Unknown);
        QCOMPARE(lineOf(verification, CheckKind::Revocation),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
    }

    void anAnswerToAnotherQuestionIsNotTaken()
    {
        const auto fetcher = std::make_shared<ScriptedFetcher>();
        fetcher->answer = [&](const QByteArray &) -> Result<QByteArray> {
            return answer(about(OcspAnswer::Status::Good, m_pki.now()), *m_responder,
                          QByteArray("\x04\x10"
                                     "0123456789abcdef"));
        };
        QCOMPARE(
            lineOf(judged(bare(), std::make_shared<StatusLookup>(fetcher)), CheckKind::Revocation),
            QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
    }

    void refusalsOfResponderAreNamed()
    {
        const auto refusal = OcspAnswer::parse(makeOcspAnswer(OcspRefusal::TryLater));
        QCOMPARE(refusal.error().code(), FailureCode::ReplyMalformed);
        QCOMPARE(refusal.error().detail(Detail::Reason).value(), QStringLiteral("tryLater"));
        QVERIFY(!OcspAnswer::parse("nonsense"));
        QVERIFY(!OcspAnswer::parse({}));
        const auto whole = answer(about(OcspAnswer::Status::Good, m_pki.now()), *m_responder);
        for (qsizetype cut = 0; cut < whole.size(); cut += 7)
            QVERIFY(!OcspAnswer::parse(QByteArrayView(whole).first(cut)));
    }

    void gostAuthoritiesWorkTheSameWay()
    {
        const Pki gost(KeyAlgorithm::Gost2015);
        const auto issued = *gost.authority.issue(gost.organisation());
        TrustStore trust = gost.trust();
        SignatureFacts facts;
        facts.checks = {{.kind = CheckKind::Structure, .outcome = CheckOutcome::Valid}};
        facts.signer = issued.certificate;
        const auto judgedBy = [&](const TrustStore &store) {
            return SignatureVerifier(store).judge(facts, SignaturePurpose::Document, gost.now());
        };
        const auto verification = judgedBy(trust);
        QCOMPARE(lineOf(verification, CheckKind::Chain), QStringLiteral("chain valid"));
        QCOMPARE(verification.outcome(), CheckOutcome::Valid);
        trust = gost.trust(
            {{issued.certificate.serial(), gost.now() - 2h, RevocationReason::KeyCompromise}});
        QCOMPARE(lineOf(judgedBy(trust), CheckKind::Revocation),
                 QStringLiteral("revocation invalid CERT_REVOKED signer"));
    }
};

QUJAT_TEST_CLASS(RevocationTest)
#include "RevocationTest.moc"
