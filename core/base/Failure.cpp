// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Failure.h"

#include <algorithm>
#include <array>

namespace qujat {
namespace {

using enum FailureCode;

constexpr std::array Catalogue{
    FailureInfo{AuthRequired, "AUTH_REQUIRED", Severity::Refusal, false, Advice::SignIn},
    FailureInfo{RoleForbidden, "ROLE_FORBIDDEN", Severity::Refusal, false, Advice::None},
    FailureInfo{SignInRefused, "SIGN_IN_REFUSED", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{SignInExpired, "SIGN_IN_EXPIRED", Severity::Refusal, false, Advice::SignIn},
    FailureInfo{SignatureMissing, "SIG_MISSING", Severity::Refusal, false, Advice::ContactIssuer},
    FailureInfo{SignatureInvalid, "SIG_INVALID", Severity::Refusal, false, Advice::ContactIssuer},
    FailureInfo{CertificateExpired, "CERT_EXPIRED", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{CertificateNotYetValid, "CERT_NOT_YET_VALID", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{CertificateRevoked, "CERT_REVOKED", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{CertificateUntrusted, "CERT_UNTRUSTED", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{CertificateHolderMismatch, "CERT_HOLDER_MISMATCH", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{RevocationUnavailable, "REVOCATION_UNAVAILABLE", Severity::Notice, true,
                Advice::TryAgain},
    FailureInfo{ClockSkew, "CLOCK_SKEW", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{OtpWrong, "OTP_WRONG", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{OtpExpired, "OTP_EXPIRED", Severity::Refusal, false, Advice::TryAgain},
    FailureInfo{OtpUsed, "OTP_USED", Severity::Refusal, false, Advice::TryAgain},
    FailureInfo{OtpAttemptsExceeded, "OTP_ATTEMPTS_EXCEEDED", Severity::Refusal, false,
                Advice::SignIn},
    FailureInfo{OtpRateLimited, "OTP_RATE_LIMITED", Severity::Refusal, true,
                Advice::WaitAndTryAgain},
    FailureInfo{BiometricFailed, "BIOMETRIC_FAILED", Severity::Refusal, false, Advice::TryAgain},
    FailureInfo{BiometricUnavailable, "BIOMETRIC_UNAVAILABLE", Severity::Fault, true,
                Advice::WaitAndTryAgain},
    FailureInfo{PasswordWrong, "PASSWORD_WRONG", Severity::Refusal, false, Advice::TryAgain},
    FailureInfo{PasswordWeak, "PASSWORD_WEAK", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{PinWrong, "PIN_WRONG", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{PinDelayed, "PIN_DELAYED", Severity::Refusal, true, Advice::WaitAndTryAgain},
    FailureInfo{PinDestroyed, "PIN_DESTROYED", Severity::Refusal, false, Advice::SignIn},
    FailureInfo{NumberFormat, "NUMBER_FORMAT", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{NumberNotIndividual, "NUMBER_NOT_INDIVIDUAL", Severity::Refusal, false,
                Advice::CheckInput},
    FailureInfo{NumberTaken, "NUMBER_TAKEN", Severity::Refusal, false, Advice::ContactCentre},
    FailureInfo{NumberAbsent, "NUMBER_ABSENT", Severity::Refusal, false, Advice::None},
    FailureInfo{NumberMismatch, "NUMBER_MISMATCH", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{NumberRequestEnded, "NUMBER_REQUEST_ENDED", Severity::Refusal, false,
                Advice::TryAgain},
    FailureInfo{NumberChangeStopped, "NUMBER_CHANGE_STOPPED", Severity::Refusal, false,
                Advice::ContactCentre},
    FailureInfo{RefusedIdData, "REFUSED_ID_DATA", Severity::Refusal, false, Advice::ContactCentre},
    FailureInfo{ServiceTermExceeded, "SERVICE_TERM_EXCEEDED", Severity::Fault, true,
                Advice::ContactCentre},
    FailureInfo{DocumentNotFound, "DOC_NOT_FOUND", Severity::Refusal, false, Advice::ContactIssuer},
    FailureInfo{DocumentVerifyFailed, "DOC_VERIFY_FAILED", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{RegistryUnavailable, "REGISTRY_UNAVAILABLE", Severity::Fault, true,
                Advice::TryAgain},
    FailureInfo{RegistryNotIntegrated, "REGISTRY_NOT_INTEGRATED", Severity::Refusal, false,
                Advice::None},
    FailureInfo{DeviceNotCellular, "DEVICE_NOT_CELLULAR", Severity::Refusal, false,
                Advice::UsePhone},
    FailureInfo{FormNotApproved, "FORM_NOT_APPROVED", Severity::Refusal, false,
                Advice::ContactIssuer},
    FailureInfo{QrInvalid, "QR_INVALID", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{QrStale, "QR_STALE", Severity::Refusal, true, Advice::AskHolder},
    FailureInfo{OwnDocument, "OWN_DOCUMENT", Severity::Notice, false, Advice::None},
    FailureInfo{AccessNotFound, "ACCESS_NOT_FOUND", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{AccessExpired, "ACCESS_EXPIRED", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{AccessClosed, "ACCESS_CLOSED", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{AccessLocked, "ACCESS_LOCKED", Severity::Refusal, true, Advice::WaitAndTryAgain},
    FailureInfo{NoteFailed, "NOTE_FAILED", Severity::Fault, true, Advice::TryAgain},
    FailureInfo{ConsentScope, "CONSENT_SCOPE", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{ConfirmationRefused, "CONFIRMATION_REFUSED", Severity::Refusal, false,
                Advice::AskHolder},
    FailureInfo{ConfirmationTimeout, "CONFIRMATION_TIMEOUT", Severity::Refusal, false,
                Advice::AskHolder},
    FailureInfo{ConfirmationMismatch, "CONFIRMATION_MISMATCH", Severity::Refusal, false,
                Advice::AskHolder},
    FailureInfo{ConfirmationPending, "CONFIRMATION_PENDING", Severity::Notice, true,
                Advice::AskHolder},
    FailureInfo{ComplaintCourtPremature, "COMPLAINT_COURT_PREMATURE", Severity::Notice, false,
                Advice::None},
    FailureInfo{ComplaintTermOver, "COMPLAINT_TERM_OVER", Severity::Refusal, false, Advice::None},
    FailureInfo{ComplaintClosed, "COMPLAINT_CLOSED", Severity::Refusal, false, Advice::None},
    FailureInfo{ConsentPending, "CONSENT_PENDING", Severity::Notice, true, Advice::AskHolder},
    FailureInfo{ConsentRefused, "CONSENT_REFUSED", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{ConsentTimeout, "CONSENT_TIMEOUT", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{ConsentWithdrawn, "CONSENT_WITHDRAWN", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{ConsentAnswered, "CONSENT_ANSWERED", Severity::Notice, false, Advice::None},
    FailureInfo{ConsentNoNumber, "CONSENT_NO_NUMBER", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{SystemNotApproved, "SYSTEM_NOT_APPROVED", Severity::Refusal, false,
                Advice::ContactCentre},
    FailureInfo{RequestMalformed, "REQUEST_MALFORMED", Severity::Fault, false, Advice::Update},
    FailureInfo{RequestTooLarge, "REQUEST_TOO_LARGE", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{ResourceNotFound, "RESOURCE_NOT_FOUND", Severity::Refusal, false, Advice::None},
    FailureInfo{MethodNotAllowed, "METHOD_NOT_ALLOWED", Severity::Fault, false, Advice::Update},
    FailureInfo{IdempotencyConflict, "IDEMPOTENCY_CONFLICT", Severity::Fault, false,
                Advice::TryAgain},
    FailureInfo{RateLimited, "RATE_LIMITED", Severity::Refusal, true, Advice::WaitAndTryAgain},
    FailureInfo{ServiceUnavailable, "SERVICE_UNAVAILABLE", Severity::Fault, true,
                Advice::WaitAndTryAgain},
    FailureInfo{ServiceFailed, "SERVICE_FAILED", Severity::Fault, true, Advice::ContactCentre},
    FailureInfo{NetworkUnreachable, "NETWORK_UNREACHABLE", Severity::Notice, true,
                Advice::CheckNetwork},
    FailureInfo{NetworkTimeout, "NETWORK_TIMEOUT", Severity::Notice, true, Advice::CheckNetwork},
    FailureInfo{TlsUntrusted, "TLS_UNTRUSTED", Severity::Fault, false, Advice::ContactCentre},
    FailureInfo{ReplyMalformed, "REPLY_MALFORMED", Severity::Fault, false, Advice::Update},
    FailureInfo{RetryBudgetSpent, "RETRY_BUDGET_SPENT", Severity::Notice, true,
                Advice::WaitAndTryAgain},
    FailureInfo{Cancelled, "CANCELLED", Severity::Notice, false, Advice::None},
    FailureInfo{FlowOutOfOrder, "FLOW_OUT_OF_ORDER", Severity::Fault, false, Advice::TryAgain},
    FailureInfo{KeyPasswordWrong, "KEY_PASSWORD_WRONG", Severity::Refusal, false,
                Advice::CheckInput},
    FailureInfo{KeyFileDamaged, "KEY_FILE_DAMAGED", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{KeyMissing, "KEY_MISSING", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{KeyChainMissing, "KEY_CHAIN_MISSING", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{TokenAbsent, "TOKEN_ABSENT", Severity::Notice, true, Advice::CheckInput},
    FailureInfo{TokenPinWrong, "TOKEN_PIN_WRONG", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{TokenLocked, "TOKEN_LOCKED", Severity::Refusal, false, Advice::ContactIssuer},
    FailureInfo{TokenRemoved, "TOKEN_REMOVED", Severity::Notice, true, Advice::TryAgain},
    FailureInfo{TokenWithoutKey, "TOKEN_WITHOUT_KEY", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{CryptographyFailed, "CRYPTOGRAPHY_FAILED", Severity::Fault, false,
                Advice::ContactCentre},
    FailureInfo{PinWeak, "PIN_WEAK", Severity::Refusal, false, Advice::CheckInput},
    FailureInfo{VaultLocked, "VAULT_LOCKED", Severity::Notice, false, Advice::SignIn},
    FailureInfo{VaultMissing, "VAULT_MISSING", Severity::Notice, false, Advice::SignIn},
    FailureInfo{VaultDamaged, "VAULT_DAMAGED", Severity::Fault, false, Advice::SignIn},
    FailureInfo{VaultNewer, "VAULT_NEWER", Severity::Refusal, false, Advice::Update},
    FailureInfo{StorageFailed, "STORAGE_FAILED", Severity::Fault, true, Advice::ContactCentre},
    FailureInfo{ConfigurationInvalid, "CONFIGURATION_INVALID", Severity::Refusal, false,
                Advice::CheckInput},
    FailureInfo{ConfigurationNewer, "CONFIGURATION_NEWER", Severity::Refusal, false,
                Advice::Update},
    FailureInfo{JournalMismatch, "JOURNAL_MISMATCH", Severity::Fault, false, Advice::ContactCentre},
    FailureInfo{JournalUnproven, "JOURNAL_UNPROVEN", Severity::Refusal, false,
                Advice::ContactCentre},
    FailureInfo{CameraDenied, "CAMERA_DENIED", Severity::Notice, false, Advice::None},
    FailureInfo{CameraAbsent, "CAMERA_ABSENT", Severity::Notice, false, Advice::None},
    FailureInfo{PictureUnreadable, "PICTURE_UNREADABLE", Severity::Refusal, false,
                Advice::CheckInput},
    FailureInfo{PictureWithoutCode, "PICTURE_WITHOUT_CODE", Severity::Refusal, false,
                Advice::CheckInput},
    FailureInfo{CodeForeign, "CODE_FOREIGN", Severity::Refusal, false, Advice::AskHolder},
    FailureInfo{FileUnreadable, "FILE_UNREADABLE", Severity::Refusal, false, Advice::CheckInput},
};

constexpr bool isOrderedAsTheEnum()
{
    for (std::size_t i = 0; i < Catalogue.size(); ++i) {
        if (static_cast<std::size_t>(Catalogue[i].code) != i)
            return false;
    }
    return Catalogue.back().code == FileUnreadable;
}
static_assert(isOrderedAsTheEnum(), "every FailureCode has one entry, at its place");

} // namespace

Failure::Failure(FailureCode code, QMap<Detail, QString> details)
    : m_code(code)
    , m_details(std::move(details))
{
}

const FailureInfo &Failure::info() const
{
    return Catalogue[static_cast<std::size_t>(m_code)];
}

QString Failure::name() const
{
    return QString::fromLatin1(info().name);
}

std::optional<QString> Failure::detail(Detail key) const
{
    const auto found = m_details.constFind(key);
    return found == m_details.cend() ? std::nullopt : std::optional(*found);
}

std::optional<std::chrono::seconds> Failure::retryAfter() const
{
    bool whole = false;
    const auto seconds = detail(Detail::RetryAfterSeconds).value_or(QString()).toLongLong(&whole);
    return whole && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

Failure Failure::with(Detail key, const QString &value) const
{
    auto details = m_details;
    details.insert(key, value);
    return Failure(m_code, details);
}

std::span<const FailureInfo> Failure::catalogue()
{
    return Catalogue;
}

std::optional<FailureCode> Failure::codeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(
        Catalogue, [&](const FailureInfo &entry) { return name == QLatin1String(entry.name); });
    return found == Catalogue.end() ? std::nullopt : std::optional(found->code);
}

QString Failure::detailName(Detail key)
{
    switch (key) {
    case Detail::RetryAfterSeconds:
        return QStringLiteral("retryAfterSeconds");
    case Detail::AttemptsLeft:
        return QStringLiteral("attemptsLeft");
    case Detail::Field:
        return QStringLiteral("field");
    case Detail::Check:
        return QStringLiteral("check");
    case Detail::Registry:
        return QStringLiteral("registry");
    case Detail::Reason:
        return QStringLiteral("reason");
    case Detail::Actual:
        return QStringLiteral("actual");
    case Detail::Allowed:
        return QStringLiteral("allowed");
    }
    Q_UNREACHABLE();
}

} // namespace qujat
