// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentVerifier.h"

#include "core/crypto/Cms.h"
#include "core/model/Verification.h"

namespace qujat::service::documents {
namespace {

/// How far a registry's clock may be ahead of ours.
constexpr std::chrono::seconds ToleratedAhead{10};

tl::unexpected<Failure> refused(CheckKind check)
{
    return failure(FailureCode::DocumentVerifyFailed, {{Detail::Check, nameOf(check)}});
}

bool isInForce(const DocumentContent &content, Timestamp now)
{
    if (content.recordStatus() != u"active")
        return false;
    const auto lastDay = content.expiresAt();
    return !lastDay || almatyDate(now) <= almatyDate(*lastDay);
}

bool isFresh(const DocumentContent &content, std::chrono::seconds maximumAge, Timestamp now)
{
    const auto replied = content.repliedAt();
    return replied && *replied <= now + ToleratedAhead && now - *replied <= maximumAge;
}

} // namespace

Result<DocumentContent> verifyDocument(const QByteArray &cms, const Expectation &expected,
                                       const crypto::TrustStore &trust, Timestamp now)
{
    const auto message = crypto::readAttached(cms, trust, now);
    if (const auto refusal = message.refusal())
        return failure(*refusal);
    if (!message.signer || message.signer->bin() != expected.form.ownerBin)
        return failure(FailureCode::CertificateHolderMismatch,
                       {{Detail::Check, nameOf(CheckKind::Authority)}});
    auto content = DocumentContent::parse(message.content);
    if (!content)
        return refused(CheckKind::Structure);
    if (content->ownerIin() != expected.subject.text())
        return refused(CheckKind::Subject);
    if (content->typeCode() != expected.form.type.text())
        return refused(CheckKind::Type);
    if (const auto missing = expected.form.missingField(*content))
        return failure(
            FailureCode::DocumentVerifyFailed,
            {{Detail::Check, nameOf(CheckKind::RequiredFields)}, {Detail::Field, *missing}});
    if (!isInForce(*content, now))
        return refused(CheckKind::InForce);
    if (!isFresh(*content, expected.maximumAge, now))
        return refused(CheckKind::Freshness);
    return content;
}

} // namespace qujat::service::documents
