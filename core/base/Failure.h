// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>
#include <span>

namespace qujat {

/// Every way in which something can fail, as one closed set for client, service, tool and tests.
/// The first groups are spoken on the wire under the names of `FailureInfo::name`; the later ones
/// never leave the device.
enum class FailureCode {
    // Authentication and signatures
    AuthRequired,
    RoleForbidden,
    SignInRefused,
    SignInExpired,
    SignatureMissing,
    SignatureInvalid,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRevoked,
    CertificateUntrusted,
    CertificateHolderMismatch,
    RevocationUnavailable,
    ClockSkew,
    // One-time passwords, biometrics, PIN
    OtpWrong,
    OtpExpired,
    OtpUsed,
    OtpAttemptsExceeded,
    OtpRateLimited,
    BiometricFailed,
    BiometricUnavailable,
    PasswordWrong,
    PasswordWeak,
    PinWrong,
    PinDelayed,
    PinDestroyed,
    // The phone number of the account
    NumberFormat,
    NumberNotIndividual,
    NumberTaken,
    NumberAbsent,
    NumberMismatch,
    NumberRequestEnded,
    NumberChangeStopped,
    RefusedIdData,
    ServiceTermExceeded,
    // Digital documents
    DocumentNotFound,
    DocumentVerifyFailed,
    RegistryUnavailable,
    RegistryNotIntegrated,
    DeviceNotCellular,
    FormNotApproved,
    QrInvalid,
    QrStale,
    OwnDocument,
    AccessNotFound,
    AccessExpired,
    AccessClosed,
    AccessLocked,
    NoteFailed,
    ConsentScope,
    ConfirmationRefused,
    ConfirmationTimeout,
    ConfirmationMismatch,
    ConfirmationPending,
    // Complaints (order 001, chapter 3)
    ComplaintCourtPremature,
    ComplaintTermOver,
    ComplaintClosed,
    // Consent and the systems that ask for it
    ConsentPending,
    ConsentRefused,
    ConsentTimeout,
    ConsentWithdrawn,
    ConsentAnswered,
    ConsentNoNumber,
    SystemNotApproved,
    // The contract itself
    RequestMalformed,
    RequestTooLarge,
    ResourceNotFound,
    MethodNotAllowed,
    IdempotencyConflict,
    RateLimited,
    ServiceUnavailable,
    ServiceFailed,
    // Only on the device
    NetworkUnreachable,
    NetworkTimeout,
    TlsUntrusted,
    ReplyMalformed,
    RetryBudgetSpent,
    Cancelled,
    FlowOutOfOrder,
    KeyPasswordWrong,
    KeyFileDamaged,
    KeyMissing,
    KeyChainMissing,
    TokenAbsent,
    TokenPinWrong,
    TokenLocked,
    TokenRemoved,
    TokenWithoutKey,
    CryptographyFailed,
    PinWeak,
    VaultLocked,
    VaultMissing,
    VaultDamaged,
    VaultNewer,
    StorageFailed,
    ConfigurationInvalid,
    ConfigurationNewer,
    JournalMismatch,
    JournalUnproven,
    CameraDenied,
    CameraAbsent,
    PictureUnreadable,
    PictureWithoutCode,
    CodeForeign,
    FileUnreadable,
};

/// What a failure may carry beside its code. Never a secret, never personal data, never a sentence
/// for people.
enum class Detail {
    RetryAfterSeconds, ///< whole seconds until the same call may succeed
    AttemptsLeft, ///< how many tries remain
    Field, ///< name of the field or option that was refused
    Check, ///< name of the check that failed, as in `model/Verification.h`
    Registry, ///< code of the registry concerned
    Reason, ///< further stable code, for logs and tests
    Actual,
    Allowed,
};

enum class Severity {
    Notice, ///< a normal state of the world, such as "no camera"
    Refusal, ///< a clear no to this person now
    Fault, ///< something is broken; the contact centre may be needed
};

enum class Advice {
    None,
    TryAgain,
    WaitAndTryAgain,
    SignIn,
    CheckInput,
    UsePhone,
    AskHolder,
    ContactIssuer,
    ContactCentre,
    CheckNetwork,
    Update,
};

struct FailureInfo {
    FailureCode code;
    const char *name; ///< stable name on the wire and in JSON, such as OTP_EXPIRED
    Severity severity;
    bool mayRetry; ///< the same call may succeed later without a change by the person
    Advice advice;
};

/// A refusal or fault as a value. It has a code and details; sentences for people are made in
/// qml/bridge only.
class Failure {
public:
    explicit Failure(FailureCode code, QMap<Detail, QString> details = {});

    FailureCode code() const { return m_code; }
    const FailureInfo &info() const;
    QString name() const;
    std::optional<QString> detail(Detail key) const;
    std::optional<std::chrono::seconds> retryAfter() const;
    Failure with(Detail key, const QString &value) const;

    /// The whole catalogue, ordered as the enum.
    static std::span<const FailureInfo> catalogue();
    static std::optional<FailureCode> codeFromName(QStringView name);
    static QString detailName(Detail key);

    bool operator==(const Failure &other) const = default;

private:
    FailureCode m_code;
    QMap<Detail, QString> m_details;
};

} // namespace qujat
