// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Digest.h"
#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/SignedMessage.h"
#include "core/crypto/SignedObject.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

/// Published material of the National Certification Authority gives the right verdicts at the right
/// times.
class KzTrustTest : public QObject {
    Q_OBJECT

    QByteArray file(const QString &name) const
    {
        QFile source(QDir(vectorFolder()).filePath(QStringLiteral("kz/") + name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static Certificate read(const QByteArray &bytes)
    {
        return bytes.startsWith("-----") ? *Certificate::fromPem(bytes)
                                         : *Certificate::fromDer(bytes);
    }
    static Timestamp moment(const char16_t *text) { return *timestampFromRfc3339(text); }
    TrustStore trust(const QStringList &lists = {}, const QStringList &answers = {}) const
    {
        TrustStore store;
        for (const auto &name : {"nca_rsa_test.pem", "nca_gost2022_test.cer",
                                 "root_test_gost_2022.cer", "nca_gost2004_test.pem"}) {
            if (!store.addRoot(read(file(QStringLiteral("ca/") + QLatin1String(name))),
                               QStringLiteral("nca")))
                qFatal("no authority");
        }
        for (const auto &name : lists) {
            if (!store.addRevocationList(file(QStringLiteral("crl/") + name)))
                qFatal("no list");
        }
        for (const auto &name : answers) {
            if (!store.addOcspAnswer(file(QStringLiteral("ocsp/") + name)))
                qFatal("no answer");
        }
        return store;
    }
    static Verification judged(const TrustStore &store, const Certificate &certificate,
                               Timestamp at, SignaturePurpose purpose = SignaturePurpose::Document)
    {
        SignatureFacts facts;
        facts.checks = {{.kind = CheckKind::Structure, .outcome = CheckOutcome::Valid}};
        facts.signer = certificate;
        return SignatureVerifier(store).judge(facts, purpose, at);
    }

private Q_SLOTS:
    void init()
    {
        if (vectorFolder().isEmpty() || file(QStringLiteral("ca/nca_rsa_test.pem")).isEmpty())
            QSKIP("no published vectors of Kazakhstan: set QUJAT_VECTORS to a folder with them");
    }

    void aSigningCertificateIsInForceByTheList()
    {
        const auto certificate = read(file(QStringLiteral("certs/individual_sign_rsa.pem")));
        const auto verification = judged(trust({QStringLiteral("nca_rsa_test.crl")}), certificate,
                                         moment(u"2022-06-12T02:13:20Z"));
        QCOMPARE(verification.outcome(), CheckOutcome::Valid);
        QCOMPARE(verification.revocation.source, RevocationSource::RevocationList);
        QCOMPARE(verification.signer.role, SignerRole::Person);
        // A key for signing in makes no documents, by usage and by policy.
        const auto authentication = read(file(QStringLiteral("certs/individual_auth_rsa.pem")));
        const auto refused = judged(trust({QStringLiteral("nca_rsa_test.crl")}), authentication,
                                    moment(u"2022-06-12T02:13:20Z"));
        QCOMPARE(lineOf(refused, CheckKind::Purpose),
                 QStringLiteral("purpose invalid CERT_UNTRUSTED keyUsage"));
        QCOMPARE(lineOf(refused, CheckKind::Policy),
                 QStringLiteral("policy invalid CERT_UNTRUSTED policyAuthentication"));
    }

    void theRespondersAnswerIsBelievedForADay()
    {
        const auto message =
            SignedMessage::read(file(QStringLiteral("cms/attached_rsa_one_signer_test123.p7s")));
        const auto certificate = *message->signers().at(0).certificate;
        const auto store = trust({}, {QStringLiteral("individual_sign_rsa_good.ors")});
        auto line = [&](const char16_t *at) {
            return lineOf(judged(store, certificate, moment(at)), CheckKind::Revocation);
        };
        QCOMPARE(line(u"2022-09-02T17:00:00Z"), QStringLiteral("revocation valid"));
        QCOMPARE(line(u"2022-09-03T17:00:00Z"),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE oldAnswer"));
        QCOMPARE(line(u"2022-09-02T16:40:00Z"),
                 QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE futureAnswer"));
    }

    void whatTheNcaNeverIssuedIsCalledSo()
    {
        const auto message = SignedMessage::read(
            file(QStringLiteral("cms/detached_gost2015+rsa_two_signers_test123.p7s")));
        const auto store = trust({}, {QStringLiteral("individual_2015_unissued.ors")});
        bool found = false;
        for (const auto &signer : message->signers()) {
            if (signer.certificate->keyAlgorithm() != KeyAlgorithm::Gost2015)
                continue;
            found = true;
            QCOMPARE(lineOf(judged(store, *signer.certificate, moment(u"2022-09-02T17:00:00Z")),
                            CheckKind::Revocation),
                     QStringLiteral("revocation invalid CERT_UNTRUSTED notIssued"));
        }
        QVERIFY(found);
    }

    void listsOfGostAuthoritiesAreCheckedWithTheirChanges()
    {
        const auto authority = read(file(QStringLiteral("ca/nca_gost2022_test.cer")));
        const auto base =
            *RevocationList::parse(file(QStringLiteral("crl/nca_gost2022_test_2025-04.crl")));
        const auto changes =
            *RevocationList::parse(file(QStringLiteral("crl/nca_gost2022_d_test_2025-04.crl")));
        QCOMPARE(base->issuedBy(authority), CheckOutcome::Valid);
        QCOMPARE(changes->issuedBy(authority), CheckOutcome::Valid);
        QVERIFY(!base->isDelta());
        // Number ten, built on number fourteen: odd, but no attack.
        QCOMPARE(changes->number(), QByteArray("\x0a"));
        QCOMPARE(changes->baseNumber().value(), base->number());
    }

    void aMessageOfTwoSignersIsJudgedSignerBySigner()
    {
        QBuffer content;
        content.setData("test123");
        content.open(QIODevice::ReadOnly);
        const auto verdict = SignatureVerifier(trust()).verify(
            {.signedObject =
                 file(QStringLiteral("cms/detached_gost2015+rsa_two_signers_test123.p7s")),
             .content = &content,
             .at = moment(u"2022-12-01T12:00:00Z")});
        QCOMPARE(verdict.signers.size(), std::size_t(2));
        for (const auto &signer : verdict.signers) {
            for (const auto kind : {CheckKind::Structure, CheckKind::Signature, CheckKind::Digest,
                                    CheckKind::Chain, CheckKind::Purpose})
                QCOMPARE(lineOf(signer, kind), nameOf(kind) + QStringLiteral(" valid"));
            QCOMPARE(lineOf(signer, CheckKind::Revocation),
                     QStringLiteral("revocation unknown REVOCATION_UNAVAILABLE noList"));
        }
    }

    void aTimeStampOfTheNcaLeadsToItsAuthority()
    {
        for (const auto &name : {"tsp/tsp_token.p7s", "tsp/tsp_response.tsr"}) {
            const auto verdict = SignatureVerifier(trust()).verify(
                {.signedObject = file(QLatin1String(name)), .at = moment(u"2022-09-18T14:00:00Z")});
            QCOMPARE(verdict.format, SignedFormat::TimeStampToken);
            QCOMPARE(verdict.stampedTime.value(), moment(u"2022-09-18T13:20:14Z"));
            const auto &authority = verdict.signers.at(0);
            QCOMPARE(authority.signer.role, SignerRole::TimeStampAuthority);
            for (const auto kind : {CheckKind::Structure, CheckKind::Signature, CheckKind::Digest,
                                    CheckKind::SigningCertificate, CheckKind::Chain,
                                    CheckKind::Validity, CheckKind::Purpose})
                QCOMPARE(lineOf(authority, kind), nameOf(kind) + QStringLiteral(" valid"));
            // Its list is not among what was published.
            QCOMPARE(verdict.outcome(), CheckOutcome::Unknown);
        }
    }
};

QUJAT_TEST_CLASS(KzTrustTest)
#include "KzTrustTest.moc"
