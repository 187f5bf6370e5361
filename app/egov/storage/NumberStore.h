// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/PortalStore.h"
#include "core/model/NumberRequest.h"

namespace qujat::service::storage {

/// One request to connect a number to an account (rules of law 001). The table itself refuses a
/// connected request without its proofs.
struct NumberRequestRow {
    NumberRequestId id;
    QString account;
    QString device; ///< id of the device it was begun on; the code of the bank for a bank's
    QString channel; ///< portal, app, bank
    OtpRow otp; ///< with the number to be connected
    QString oldNumber; ///< E.164; empty for a first registration
    std::optional<Timestamp> oldConnectedAt;
    QString state; ///< otp, signature, biometric, processing, connected, refused, stopped
    QByteArray otpUsedHash; ///< of the password that was right, so that it is known again
    bool otpProven = false;
    bool signatureProven = false;
    bool biometricProven = false;
    int failures = 0; ///< of signature or sample
    QByteArray statement; ///< what is signed: exactly these bytes
    Timestamp startedAt{};
    Timestamp expiresAt{}; ///< end of the dialogue (D-08)
    std::optional<Timestamp> certifiedAt; ///< the last proof; the ten minutes run from here
    std::optional<Timestamp> decidedAt;
    std::optional<Timestamp> vetoUntil; ///< until then the old device can stop the change
    QString outcome; ///< stable code of a refusal
    QString outcomeReason;
    QString requestKey;
    QByteArray requestHash;

    bool isChange() const { return !oldNumber.isEmpty(); }
    bool isOpen() const
    {
        return state == u"otp" || state == u"signature" || state == u"biometric"
            || state == u"processing";
    }
};

/// Requests to connect numbers. Made inside a closure of Store and lives no longer.
class NumberStore {
public:
    explicit NumberStore(Transaction &transaction)
        : m_connection(transaction.connection())
    {
    }

    std::optional<NumberRequestRow> request(const NumberRequestId &id);
    std::optional<NumberRequestRow> requestByKey(const QString &account, const QString &key);
    /// The account's requests, the latest first.
    std::vector<NumberRequestRow> requests(const QString &account, int limit);
    /// Open ones of every account that ended before \a now or wait to be processed.
    std::vector<NumberRequestRow> unsettled(Timestamp now);
    void put(const NumberRequestRow &row);

    /// Whose account has the number now; empty when nobody's.
    QString holderOf(const QString &number);
    /// Whose change away from the number can still be stopped; empty when nobody's.
    QString reservedFor(const QString &number, Timestamp now);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
