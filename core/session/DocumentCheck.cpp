// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/DocumentCheck.h"

#include "core/base/Logging.h"
#include "core/crypto/Cms.h"

namespace qujat::session {
namespace {

/// How far the registry's clock may be ahead of the service's.
constexpr std::chrono::seconds ClockTolerance{10};

Check made(CheckKind kind, bool right, FailureCode reason, const QString &detail = {})
{
    return {.kind = kind,
            .outcome = right ? CheckOutcome::Valid : CheckOutcome::Invalid,
            .reason = right ? std::nullopt : std::optional(reason),
            .detail = detail,
            .asOf = std::nullopt};
}

bool isExpected(const ExpectedSubject &subject, const DocumentContent &content)
{
    if (subject.iin)
        return content.ownerIin() == subject.iin->text();
    if (!subject.iinMasked.isEmpty()) {
        const auto iin = Iin::parse(content.ownerIin());
        return iin && iin->masked() == subject.iinMasked;
    }
    return !subject.initials.isEmpty() && content.ownerInitials() == subject.initials;
}

Check inForce(const DocumentContent &content, Timestamp now)
{
    const auto expires = content.expiresAt();
    const bool active = content.recordStatus() == QLatin1String("active");
    const bool current = !expires || *expires > now;
    return made(CheckKind::InForce, active && current, FailureCode::DocumentVerifyFailed,
                !active        ? QStringLiteral("status")
                    : !current ? QStringLiteral("expired")
                               : QString());
}

Check freshness(const DocumentContent &content, const DocumentForm &form,
                const DocumentQuestion &question)
{
    const auto replied = content.repliedAt();
    Check check{.kind = CheckKind::Freshness};
    check.asOf = replied;
    if (question.isCopy)
        return check;
    const bool fresh = replied && *replied <= question.now + ClockTolerance
        && question.now - *replied <= form.maximumAge + ClockTolerance;
    auto judged = made(CheckKind::Freshness, fresh, FailureCode::DocumentVerifyFailed);
    judged.asOf = replied;
    return judged;
}

} // namespace

Result<CheckedForm> checkForm(const QByteArray &cms, const DocumentType &type,
                              const QString &authorisedBodyBin, const crypto::TrustStore &trust,
                              Timestamp now)
{
    const auto refused = [&](const QString &reason) {
        qCWarning(lcSession) << "form refused:" << type.text() << reason;
        return failure(FailureCode::FormNotApproved, {{Detail::Reason, reason}});
    };
    const auto read = crypto::readAttached(cms, trust, now);
    if (const auto refusal = read.refusal())
        return refused(refusal->name());
    if (!read.signer || read.signer->bin() != authorisedBodyBin)
        return refused(Failure(FailureCode::CertificateHolderMismatch).name());
    auto form = DocumentForm::parse(read.content);
    if (!form)
        return failure(form.error());
    if (form->type != type)
        return refused(QStringLiteral("type"));
    return CheckedForm{std::move(*form), cms};
}

CheckedDocument checkDocument(const DocumentQuestion &question, const DocumentForm &form,
                              const crypto::TrustStore &trust)
{
    const auto read = crypto::readAttached(question.cms, trust, question.now);
    CheckedDocument checked;
    checked.verification = read.verification;
    checked.verification.checkedAt = question.now;
    auto &verification = checked.verification;

    const auto content = DocumentContent::parse(read.content);
    if (!content) {
        // Signed or not, it is no document: nothing after this can be looked at.
        if (verification.outcome() == CheckOutcome::Valid)
            verification.set(made(CheckKind::Structure, false, FailureCode::DocumentVerifyFailed,
                                  QStringLiteral("content")));
        for (const auto kind :
             {CheckKind::Authority, CheckKind::Form, CheckKind::Subject, CheckKind::Type,
              CheckKind::RequiredFields, CheckKind::InForce, CheckKind::Freshness})
            verification.set({.kind = kind});
        return checked;
    }
    checked.content = *content;

    verification.set(made(CheckKind::Authority,
                          read.signer.has_value() && read.signer->bin() == form.ownerBin,
                          FailureCode::CertificateHolderMismatch));
    verification.set(made(CheckKind::Form, form.type == question.type, FailureCode::FormNotApproved,
                          form.agreementReference));
    verification.set(made(CheckKind::Subject, isExpected(question.subject, *content),
                          FailureCode::DocumentVerifyFailed));
    verification.set(made(CheckKind::Type, content->typeCode() == question.type.text(),
                          FailureCode::DocumentVerifyFailed));
    const auto missing = form.missingField(*content);
    verification.set(made(CheckKind::RequiredFields, !missing, FailureCode::DocumentVerifyFailed,
                          missing.value_or(QString())));
    verification.set(inForce(*content, question.now));
    verification.set(freshness(*content, form, question));
    return checked;
}

std::optional<Failure> CheckedDocument::refusal() const
{
    const Check *worst = nullptr;
    for (const auto &check : verification.checks) {
        if (check.outcome == CheckOutcome::Valid)
            continue;
        if (check.kind == CheckKind::Freshness && check.outcome == CheckOutcome::NotChecked)
            continue;
        // What is wrong speaks before what could not be looked at because of it.
        if (!worst
            || (worst->outcome != CheckOutcome::Invalid && check.outcome == CheckOutcome::Invalid))
            worst = &check;
    }
    if (!worst)
        return std::nullopt;
    const auto code = worst->reason.value_or(FailureCode::DocumentVerifyFailed);
    return Failure(code, {{Detail::Check, nameOf(worst->kind)}});
}

} // namespace qujat::session
