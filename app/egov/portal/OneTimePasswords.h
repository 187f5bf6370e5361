// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/gateways/Sms.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonObject>

namespace qujat::service::portal {

/// One-time passwords of sign-ins (R000-2.2, D-06): six digits, bound to one sign-in and one
/// number, kept as a keyed hash, a few minutes long, a few tries; a new one ends the one before.
/// All within the caller's transaction.
class OneTimePasswords {
public:
    OneTimePasswords(storage::Store &store, const Policy &policy, gateways::Sms &sms);

    /// Makes one for \a row and sends it to \a number. Without a number everything looks and takes
    /// the same and nothing is sent: nobody can find out whose IIN has an account.
    /// OtpRateLimited{retryAfterSeconds}.
    Result<void> send(storage::Transaction &transaction, storage::SignInRow &row,
                      const QString &number, Timestamp now);

    /// Nothing when \a code is right. Counts tries in \a row, which must be stored whatever the
    /// outcome: OtpWrong{attemptsLeft}, OtpExpired, OtpAttemptsExceeded (the sign-in has then
    /// ended).
    std::optional<Failure> check(storage::SignInRow &row, const QString &code, Timestamp now) const;

    /// The `otp` object of the contract.
    QJsonObject describe(const storage::SignInRow &row) const;

private:
    QByteArray hashOf(const storage::SignInRow &row, const QString &code) const;
    QByteArray whoOf(const storage::SignInRow &row, const QString &number) const;

    const Policy &m_policy;
    gateways::Sms &m_sms;
    SecretBytes m_secret;
};

} // namespace qujat::service::portal
