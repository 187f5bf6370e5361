// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignatureVerifier.h"

#include "core/crypto/CertificateProfile.h"
#include "core/crypto/Digest.h"
#include "core/crypto/SignedObject.h"

#include <algorithm>
#include <set>

namespace qujat::crypto {

namespace {

Check made(CheckKind kind, CheckOutcome outcome, std::optional<FailureCode> reason = {},
           const QString &detail = {})
{
    return {.kind = kind, .outcome = outcome, .reason = reason, .detail = detail};
}

SignerRole roleOf(const Certificate &signer)
{
    const auto usages = signer.extendedKeyUsage();
    if (usages.contains(QLatin1String(timeStampingPurposeId)))
        return SignerRole::TimeStampAuthority;
    switch (CertificateProfile::roleOf(signer)) {
    case CertificateRole::None:
        return SignerRole::Unstated;
    case CertificateRole::Person:
        return SignerRole::Person;
    case CertificateRole::Organisation:
        return SignerRole::Organisation;
    case CertificateRole::OrganisationHead:
        return SignerRole::OrganisationHead;
    case CertificateRole::RightToSign:
        return SignerRole::SigningRight;
    case CertificateRole::FinancialSignature:
        return SignerRole::FinancialSignature;
    case CertificateRole::HumanResources:
        return SignerRole::PersonnelDepartment;
    case CertificateRole::Employee:
        return SignerRole::Employee;
    case CertificateRole::InformationSystem:
        return SignerRole::InformationSystem;
    case CertificateRole::NcaStaff:
        return SignerRole::AuthorityStaff;
    case CertificateRole::ServiceCentre:
        return SignerRole::ServiceCentre;
    case CertificateRole::Identification:
    case CertificateRole::RemoteIdentification:
    case CertificateRole::RemoteDigitalId:
        return SignerRole::RemoteIdentification;
    }
    return SignerRole::Unstated;
}

std::vector<ChainLink> linksOf(const Chain &chain)
{
    std::vector<ChainLink> links;
    if (!chain.isComplete())
        return links;
    for (const auto &certificate : chain.certificates)
        links.push_back({certificate.commonName(), certificate.serial(), certificate.notBefore(),
                         certificate.notAfter()});
    return links;
}

SignerInfo describe(const SignatureFacts &facts, const Certificate &signer)
{
    return {.commonName = signer.commonName(),
            .organisation = signer.organisation(),
            .iin = signer.iin(),
            .bin = signer.bin(),
            .algorithm = facts.algorithm,
            .certificateSerial = signer.serial(),
            .issuer = signer.issuerCommonName(),
            .signedAt = facts.claimedTime,
            .role = roleOf(signer)};
}

/// In force at the moment that counts, and the claimed time possible.
Check checkTimes(const Chain &chain, const SignatureFacts &facts, Timestamp at,
                 std::optional<Timestamp> provenAt)
{
    auto check = checkValidity(chain, provenAt.value_or(at));
    if (check.outcome != CheckOutcome::Valid || !facts.claimedTime)
        return check;
    const auto &signer = chain.certificates.front();
    const auto claimed = *facts.claimedTime;
    const auto refused = [](FailureCode code) {
        return made(CheckKind::Validity, CheckOutcome::Invalid, code,
                    QStringLiteral("signingTime"));
    };
    if (claimed > provenAt.value_or(at) + clockTolerance)
        return refused(FailureCode::ClockSkew);
    if (claimed + clockTolerance < signer.notBefore())
        return refused(FailureCode::CertificateNotYetValid);
    if (claimed > signer.notAfter())
        return refused(FailureCode::CertificateExpired);
    return check;
}

RevocationEvidence evidenceOf(const SignatureFacts &facts)
{
    RevocationEvidence evidence;
    // What cannot be read proves nothing, and is otherwise no concern of this signature.
    for (const auto &der : facts.ocspAnswers) {
        if (auto answer = OcspAnswer::parse(der))
            evidence.answers.push_back(std::move(*answer));
    }
    for (const auto &der : facts.revocationLists) {
        if (auto list = RevocationList::parse(der))
            evidence.lists.push_back(std::move(*list));
    }
    return evidence;
}

void addCertificates(Evidence *collected, const Chain &chain)
{
    if (collected == nullptr)
        return;
    Evidence more;
    for (const auto &certificate : chain.certificates)
        more.certificates.push_back(certificate.der());
    collected->merge(more);
}

std::optional<Check> firstNotValid(const SignatureFacts &facts)
{
    const auto found = std::ranges::find_if(
        facts.checks, [](const Check &check) { return check.outcome != CheckOutcome::Valid; });
    return found == facts.checks.end() ? std::nullopt : std::optional(*found);
}

/// A revocation for one of these takes back what was done before as well (RFC 5280, 5.3.1).
bool looksBack(const QString &reason)
{
    static const std::set<QString> reasons{
        QStringLiteral("keyCompromise"), QStringLiteral("cACompromise"),
        QStringLiteral("aACompromise"), QStringLiteral("unspecified")};
    return reasons.contains(reason);
}

/// Whether it is the body of this BIN who signed.
Check checkAuthority(const SignatureFacts &facts, const QString &bin)
{
    if (!facts.signer)
        return made(CheckKind::Authority, CheckOutcome::NotChecked);
    if (facts.signer->bin() == bin)
        return made(CheckKind::Authority, CheckOutcome::Valid);
    return made(CheckKind::Authority, CheckOutcome::Invalid, FailureCode::CertificateHolderMismatch,
                QStringLiteral("otherBody"));
}

} // namespace

SignatureVerifier::SignatureVerifier(TrustStore trust, std::shared_ptr<StatusLookup> online)
    : m_trust(std::move(trust))
    , m_online(std::move(online))
{
}

SignatureVerdict SignatureVerifier::verify(const VerificationRequest &request) const
{
    return verify(request, nullptr);
}

RevocationVerdict SignatureVerifier::judgeRevocation(const Chain &chain,
                                                     const RevocationEvidence &evidence,
                                                     Timestamp at,
                                                     std::optional<Timestamp> provenAt,
                                                     Evidence *collected) const
{
    auto verdict = checkRevocation(chain, m_trust, evidence, m_online.get(), at, provenAt);
    if (collected != nullptr)
        collected->merge({.ocspAnswers = verdict.usedAnswers,
                          .revocationLists = verdict.usedLists,
                          .collectedAt = at});
    return verdict;
}

SignatureVerifier::StampVerdict SignatureVerifier::judgeStamp(const SignatureFacts &stamped,
                                                              const RevocationEvidence &evidence,
                                                              Timestamp at,
                                                              Evidence *collected) const
{
    using enum CheckOutcome;
    StampVerdict verdict;
    const auto refused = [&](CheckOutcome outcome, FailureCode code, const QString &detail) {
        verdict.check = made(CheckKind::Time, outcome, code, detail);
        return verdict;
    };
    const auto token = readTimeStampToken(stamped.timeStampToken);
    if (!token)
        return refused(Invalid, FailureCode::SignatureInvalid, QStringLiteral("token"));
    const auto &[info, facts] = *token;
    if (const auto problem = firstNotValid(facts))
        return refused(problem->outcome, problem->reason.value_or(FailureCode::SignatureInvalid),
                       QStringLiteral("token.") + problem->detail);
    if (isWeak(info.digest))
        return refused(Invalid, FailureCode::SignatureInvalid, QStringLiteral("weakDigest"));
    const auto imprint = digestOf(info.digest, stamped.stampedBytes);
    if (imprint.isEmpty())
        return refused(Unknown, FailureCode::DocumentVerifyFailed, QStringLiteral("noEngine"));
    if (imprint != info.imprint)
        return refused(Invalid, FailureCode::SignatureInvalid, QStringLiteral("imprint"));
    if (info.time > at + clockTolerance)
        return refused(Invalid, FailureCode::ClockSkew, QStringLiteral("stampedTime"));
    auto helpers = facts.embedded;
    helpers.insert(helpers.end(), stamped.embedded.begin(), stamped.embedded.end());
    const auto chain = buildChain(*facts.signer, helpers, m_trust);
    for (const auto &check : {checkPurpose(*facts.signer, SignaturePurpose::TimeStamp), chain.check,
                              checkValidity(chain, info.time)}) {
        if (check.outcome != Valid)
            return refused(check.outcome, check.reason.value_or(FailureCode::CertificateUntrusted),
                           QStringLiteral("authority.") + check.detail);
    }
    const auto revocation = judgeRevocation(chain, evidence, at, info.time, collected);
    if (revocation.check.outcome != Valid)
        return refused(revocation.check.outcome,
                       revocation.check.reason.value_or(FailureCode::RevocationUnavailable),
                       QStringLiteral("authority.") + revocation.check.detail);
    if (revocation.facts.revokedAt && looksBack(revocation.facts.reason))
        return refused(Invalid, FailureCode::CertificateRevoked,
                       QStringLiteral("authority.signer"));
    addCertificates(collected, chain);
    verdict.check = made(CheckKind::Time, Valid);
    verdict.check.asOf = info.time;
    verdict.facts = {.source = TimeSource::TimeStamp,
                     .moment = info.time,
                     .authority = facts.signer->commonName(),
                     .policy = info.policy};
    return verdict;
}

Verification SignatureVerifier::judge(const SignatureFacts &facts, SignaturePurpose purpose,
                                      Timestamp at, Evidence *collected,
                                      std::optional<Timestamp> knownUntil) const
{
    Verification verification;
    verification.checkedAt = at;
    verification.covered = facts.covered;
    for (const auto &check : facts.checks)
        verification.set(check);
    for (const auto kind : {CheckKind::Chain, CheckKind::Validity, CheckKind::Revocation,
                            CheckKind::Purpose, CheckKind::Policy})
        verification.set(made(kind, CheckOutcome::NotChecked));
    if (facts.claimedTime)
        verification.time = {.source = TimeSource::Claimed, .moment = facts.claimedTime};
    if (!facts.signer) {
        verification.signer.algorithm = facts.algorithm;
        verification.signer.signedAt = facts.claimedTime;
        return verification;
    }
    const auto &signer = *facts.signer;
    verification.signer = describe(facts, signer);
    // Of what has no form nothing more can be said.
    const auto *structure = verification.find(CheckKind::Structure);
    if (structure != nullptr && structure->outcome == CheckOutcome::Invalid)
        return verification;
    auto evidence = evidenceOf(facts);
    evidence.knownUntil = knownUntil;

    std::optional<Timestamp> provenAt;
    if (!facts.timeStampToken.isEmpty()) {
        const auto stamp = judgeStamp(facts, evidence, at, collected);
        verification.set(stamp.check);
        if (stamp.check.outcome == CheckOutcome::Valid) {
            verification.time = stamp.facts;
            provenAt = stamp.facts.moment;
        }
    }
    const auto chain = buildChain(signer, facts.embedded, m_trust);
    verification.signer.chain = linksOf(chain);
    verification.signer.authority = chain.authority;
    verification.set(chain.check);
    verification.set(checkTimes(chain, facts, at, provenAt));
    const auto revocation = judgeRevocation(chain, evidence, at, provenAt, collected);
    verification.set(revocation.check);
    verification.revocation = revocation.facts;
    verification.set(checkPurpose(signer, purpose));
    verification.set(checkPolicy(signer, purpose));
    addCertificates(collected, chain);
    return verification;
}

SignatureVerdict SignatureVerifier::verify(const VerificationRequest &request,
                                           Evidence *collected) const
{
    SignatureVerdict verdict;
    verdict.checkedAt = request.at;
    auto object = readSignedObject(request.signedObject, request.content);
    verdict.format = object.format;
    verdict.problem = object.problem;
    verdict.stampedTime = object.stampedTime;
    auto purpose = request.purpose;
    if (object.format == SignedFormat::TimeStampToken)
        purpose = SignaturePurpose::TimeStamp;
    else if (object.format == SignedFormat::SignedSoap && purpose == SignaturePurpose::Document)
        purpose = SignaturePurpose::Exchange;

    const bool belongs =
        request.evidence && request.evidence->signatureDigest == sha256(request.signedObject);
    Evidence gathered;
    for (auto &facts : object.signatures) {
        if (belongs)
            addEvidence(*request.evidence, facts);
        verdict.signers.push_back(judge(facts, purpose, request.at,
                                        collected != nullptr ? &gathered : nullptr,
                                        request.knownUntil));
        if (!request.authority.isEmpty())
            verdict.signers.back().set(checkAuthority(facts, request.authority));
    }
    if (collected != nullptr && verdict.outcome() == CheckOutcome::Valid) {
        gathered.signatureDigest = sha256(request.signedObject);
        if (belongs)
            gathered.merge(*request.evidence);
        gathered.collectedAt = request.at;
        *collected = std::move(gathered);
    }
    return verdict;
}

} // namespace qujat::crypto
