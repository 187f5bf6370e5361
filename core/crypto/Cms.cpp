// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Cms.h"

#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/SignedMessage.h"
#include "core/crypto/SignerReader.h"

#include <algorithm>

namespace qujat::crypto {

namespace {

struct StructureFault {
    FailureCode code;
    QString detail;
};

/// Why the message is not of the form agreed for documents and sign-in: one signer, content inside.
std::optional<StructureFault> faultOf(const SignedMessage &message, SignaturePurpose purpose)
{
    using enum FailureCode;
    const auto invalid = [](const char *detail) {
        return StructureFault{SignatureInvalid, QString::fromLatin1(detail)};
    };
    if (message.contentType() != QLatin1String(messageId::data))
        return invalid("contentType");
    if (message.isDetached())
        return invalid("detached");
    if (message.signers().empty())
        return StructureFault{SignatureMissing, QStringLiteral("signers")};
    if (message.signers().size() > 1)
        return invalid("signers");
    const auto &signer = message.signers().front();
    if (!signer.certificate)
        return invalid("signerCertificate");
    if (signer.signedAttributes.isEmpty())
        return invalid("signedAttributes");
    // Documents are CAdES; NCALayer's plain createCMS leaves the attribute out, and people sign in
    // with it.
    if (purpose == SignaturePurpose::Document && signer.signingCertificates.empty())
        return invalid("signingCertificate");
    return std::nullopt;
}

void refuse(SignatureFacts &facts, const StructureFault &fault)
{
    facts.checks = {{.kind = CheckKind::Structure,
                     .outcome = CheckOutcome::Invalid,
                     .reason = fault.code,
                     .detail = fault.detail},
                    {.kind = CheckKind::Signature},
                    {.kind = CheckKind::Digest}};
}

SignatureFacts factsOf(QByteArrayView cms, SignaturePurpose purpose, CmsContent &result)
{
    SignatureFacts facts;
    if (cms.size() > maximumCmsSize) {
        refuse(facts, {FailureCode::SignatureInvalid, QStringLiteral("size")});
        return facts;
    }
    const auto message = SignedMessage::read(cms.toByteArray());
    if (!message) {
        refuse(facts,
               {message.error().code(),
                message.error().detail(Detail::Reason).value_or(QStringLiteral("form"))});
        return facts;
    }
    if (!message->isDetached())
        result.content = message->content().toByteArray();
    const auto fault = faultOf(*message, purpose);
    if (!message->signers().empty())
        facts = message->facts(0, message->contentDigests());
    if (fault)
        refuse(facts, *fault);
    result.signer = facts.signer;
    result.signingTime = facts.claimedTime;
    return facts;
}

} // namespace

CmsContent readAttached(QByteArrayView cms, const TrustStore &trust, Timestamp at,
                        SignaturePurpose purpose)
{
    CmsContent result;
    const auto facts = factsOf(cms, purpose, result);
    result.verification = SignatureVerifier(trust).judge(facts, purpose, at);
    result.authority = result.verification.signer.authority;
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
