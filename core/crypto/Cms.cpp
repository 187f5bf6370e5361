// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/SignerReader.h"

namespace qujat::crypto {

using namespace openssl;

namespace {

Check made(CheckKind kind, CheckOutcome outcome, std::optional<FailureCode> reason = {},
           const QString &detail = {})
{
    return Check{kind, outcome, reason, detail, std::nullopt};
}

Check checkPurpose(const Certificate &signer, SignaturePurpose purpose)
{
    const bool signs = signer.hasKeyUsage(KeyUsage::NonRepudiation);
    const bool authenticates =
        signer.extendedKeyUsage().contains(QLatin1String(identifier::clientAuthentication));
    const bool fits = signs || (purpose == SignaturePurpose::SignIn && authenticates);
    if (!fits || signer.isAuthority())
        return made(CheckKind::Purpose, CheckOutcome::Invalid, FailureCode::CertificateUntrusted,
                    QStringLiteral("keyUsage"));
    return made(CheckKind::Purpose, CheckOutcome::Valid);
}

SignerInfo describe(const Certificate &signer, const SignatureFacts &facts)
{
    return {.commonName = signer.commonName(),
            .organisation = signer.organisation(),
            .iin = signer.iin(),
            .bin = signer.bin(),
            .algorithm = facts.algorithm,
            .certificateSerial = signer.serial(),
            .issuer = signer.issuerCommonName(),
            .signedAt = facts.claimedTime};
}

/// What a document demands beyond a well-formed message; nothing when all is there.
std::optional<Failure> profileFault(const SignedMessage &message, SignaturePurpose purpose)
{
    const auto fault = [](FailureCode code, const char *reason) {
        return Failure(code, {{Detail::Reason, QString::fromLatin1(reason)}});
    };
    using enum FailureCode;
    if (message.contentType() != QLatin1String(messageId::data))
        return fault(SignatureInvalid, "contentType");
    if (message.isDetached())
        return fault(SignatureInvalid, "detached");
    if (message.signers().empty())
        return fault(SignatureMissing, "signers");
    if (message.signers().size() > 1)
        return fault(SignatureInvalid, "signers");
    const auto &signer = message.signers().front();
    // Documents are CAdES; NCALayer's plain createCMS leaves the attribute out, and people sign in
    // with it.
    if (purpose == SignaturePurpose::Document && signer.fault == nullptr && signer.certificate
        && signer.signingCertificates.empty())
        return fault(SignatureInvalid, "signingCertificate");
    return std::nullopt;
}

CertificateList listOf(const std::vector<Certificate> &certificates)
{
    CertificateList list(sk_X509_new_null());
    for (const auto &certificate : certificates)
        sk_X509_push(list.get(), certificate.native());
    return list;
}

} // namespace

CmsContent readAttached(QByteArrayView cms, const TrustStore &trust, Timestamp at,
                        SignaturePurpose purpose)
{
    CmsContent result;
    auto &verification = result.verification;
    verification.checkedAt = at;
    for (const auto kind :
         {CheckKind::Structure, CheckKind::Signature, CheckKind::Digest, CheckKind::Chain,
          CheckKind::Validity, CheckKind::Revocation, CheckKind::Purpose})
        verification.set(made(kind, CheckOutcome::NotChecked));

    const auto refuse = [&](const Failure &fault) {
        verification.set(made(CheckKind::Structure, CheckOutcome::Invalid, fault.code(),
                              fault.detail(Detail::Reason).value_or(QString())));
        return result;
    };
    if (cms.size() > maximumCmsSize)
        return refuse(
            Failure(FailureCode::SignatureInvalid, {{Detail::Reason, QStringLiteral("size")}}));
    const auto message = SignedMessage::read(cms.toByteArray());
    if (!message)
        return refuse(message.error());
    result.content = message->content().toByteArray();
    if (message->signers().size() == 1) {
        result.signer = message->signers().front().certificate;
        result.signingTime = message->signers().front().signingTime;
    }
    const auto fault = profileFault(*message, purpose);
    const auto facts =
        fault ? SignatureFacts{} : message->facts(0, message->contentDigests(), std::nullopt);
    if (result.signer)
        verification.signer = describe(*result.signer, facts);
    if (fault)
        return refuse(*fault);
    if (facts.checks.size() > 3) // names its certificate: a check of its own behind the digest
        verification.checks.insert(verification.checks.begin() + 3, facts.checks.back());
    for (const auto &check : facts.checks)
        verification.set(check);
    if (verification.find(CheckKind::Structure)->outcome != CheckOutcome::Valid)
        return result;

    const auto &signer = *result.signer;
    const auto chain = buildChain(signer, listOf(message->certificates()).get(), trust);
    verification.set(chain.check);
    verification.set(checkValidity(chain, signer, result.signingTime, at));
    verification.set(checkRevocation(chain, trust, at));
    verification.set(checkPurpose(signer, purpose));
    result.authority = chain.authority;
    return result;
}

std::optional<Failure> CmsContent::refusal() const
{
    const auto *problem = verification.firstProblem();
    if (problem == nullptr)
        return verification.outcome() == CheckOutcome::Valid
            ? std::nullopt
            : std::optional(Failure(FailureCode::DocumentVerifyFailed));
    Failure failure(problem->reason.value_or(FailureCode::DocumentVerifyFailed),
                    {{Detail::Check, nameOf(problem->kind)}});
    return problem->detail.isEmpty() ? failure : failure.with(Detail::Reason, problem->detail);
}

} // namespace qujat::crypto
