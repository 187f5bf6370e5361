// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Ids.h"
#include "core/base/Timestamp.h"
#include "core/model/Person.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A person's account on the portal.
struct AccountRow {
    QString iin;
    QString surname;
    QString givenName;
    QString patronymic;
    QString phone; ///< E.164; empty when no number is connected
    std::optional<Timestamp> phoneConnectedAt;
    QString organisation;
    QString organisationBin;
    RecipientKind kind = RecipientKind::Individual;
};

struct DeviceRow {
    DeviceId id;
    QString account;
    QString thumbprint; ///< of the device's key; unique
    QString name;
    QString platform;
    DeviceForm form = DeviceForm::Desktop;
    DeviceClass deviceClass = DeviceClass::Desktop;
    Timestamp signedInAt{};
    Timestamp lastSeenAt{};
    bool active = true;
    /// Before it the device counts as a desktop: its number was young when it was proven.
    std::optional<Timestamp> levelFrom;
    QString address; ///< where it was seen last

    DeviceClass classAt(Timestamp now) const
    {
        return levelFrom && now < *levelFrom ? DeviceClass::Desktop : deviceClass;
    }
};

/// A one-time password that is on its way; \c hash is keyed and empty when none can be right.
struct OtpRow {
    QByteArray hash;
    QString number; ///< E.164
    std::optional<Timestamp> sentAt;
    std::optional<Timestamp> expiresAt;
    int attempts = 0;
};

/// The service's part of a device's vault, and the counter of wrong PINs.
struct PinRow {
    DeviceId device;
    QByteArray proofHash;
    QByteArray share;
    int wrong = 0;
    std::optional<Timestamp> nextTryAt;
};

struct SessionRow {
    QByteArray tokenHash;
    DeviceId device;
    QString account;
    QString thumbprint;
    QString organisation; ///< for whom the person signed in; empty for a private person
    QString organisationBin;
    RecipientKind kind = RecipientKind::Individual;
    Timestamp openedAt{};
    Timestamp lastUsedAt{};
    Timestamp expiresAt{};
};

struct SignInRow {
    SignInId id;
    QString thumbprint;
    QString method; ///< a combination of two factors, as in portal/SignInMethods
    QString state; ///< the factor that is awaited, complete, ended
    QString account; ///< the IIN claimed or proven; perhaps nobody has an account under it
    QString deviceName;
    QString platform;
    DeviceForm form = DeviceForm::Desktop;
    QByteArray challenge;
    QString requestKey; ///< Idempotency-Key of the call that began it
    QByteArray requestHash;
    QString organisation;
    QString organisationBin;
    RecipientKind kind = RecipientKind::Individual;
    OtpRow otp;
    bool numberProven = false; ///< the one-time password was right
    int biometricFailures = 0;
    Timestamp startedAt{};
    Timestamp expiresAt{};
};

/// Accounts, devices, sessions, sign-ins and what else the portal keeps. Made inside a closure of
/// Store and lives no longer. Errors of the engine stick to the transaction.
class PortalStore {
public:
    explicit PortalStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    std::optional<AccountRow> account(const QString &iin);
    void putAccount(const AccountRow &row);

    std::optional<DeviceRow> device(const DeviceId &id);
    std::optional<DeviceRow> deviceByThumbprint(const QString &thumbprint);
    /// Active devices of the account, the latest first.
    std::vector<DeviceRow> devices(const QString &account);
    void putDevice(const DeviceRow &row);
    void markDeviceSeen(const DeviceId &id, Timestamp at, const QString &address);
    /// Whether the device has a session that is not over by its own end.
    bool hasSession(const DeviceId &id, Timestamp now);
    /// Ends the device: its sessions and its PIN go with it.
    void endDevice(const DeviceId &id);

    std::optional<PinRow> pin(const DeviceId &device);
    void putPin(const PinRow &row);

    std::optional<SessionRow> session(const QByteArray &tokenHash);
    void addSession(const SessionRow &row);
    void markSessionUsed(const QByteArray &tokenHash, Timestamp at);
    void endSession(const QByteArray &tokenHash);
    void endSessionsOf(const DeviceId &device);

    std::optional<SignInRow> signIn(const SignInId &id);
    std::optional<SignInRow> signInByRequest(const QString &thumbprint, const QString &requestKey);
    void putSignIn(const SignInRow &row);
    /// Since when the account's biometric sign-in pauses, if it does.
    std::optional<Timestamp> biometricPauseUntil(const QString &account);
    void setBiometricPause(const QString &account, Timestamp until);

    /// That this certificate stands in the history of its person; false when it did already.
    bool noteCertificate(const QString &serial, const QString &account, Timestamp at);

    /// \a who is a keyed hash of the number, or of the IIN where nobody has it: both are limited
    /// alike.
    void noteOtpSent(const QByteArray &who, Timestamp at);
    /// Oldest first.
    std::vector<Timestamp> otpsSentSince(const QByteArray &who, Timestamp since);

    /// Removes what has ended: sign-ins, sessions and SMS older than their keeping time.
    void removeEnded(Timestamp now);

private:
    Transaction &m_transaction;
};

} // namespace qujat::service::storage
