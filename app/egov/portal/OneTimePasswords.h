// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/gateways/Sms.h"
#include "app/egov/portal/GuessLimiter.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonObject>

namespace qujat::service::portal {

/// One-time passwords (R000-2.2, D-06): six digits, bound to one purpose, one session of it and one
/// number, kept as a keyed hash, a few minutes long, a few tries; a new one ends the one before.
/// Wrong ones are also counted by the address they come from, so that nobody guesses at many
/// accounts. All within the caller's transaction.
class OneTimePasswords {
public:
    OneTimePasswords(storage::Store &store, const Policy &policy, gateways::Sms &sms);

    /// What a password is for. One of another purpose or session is wrong here.
    struct Use {
        QString purpose; ///< stable word, such as "signIn"
        QString session; ///< id of the sign-in or request
        QString account;
        QString message; ///< name of the text in resources/policy/messages.json
    };

    /// Makes one and sends it to \a number. Without a number everything looks and takes the same
    /// and nothing is sent: nobody can find out whose IIN has an account.
    /// OtpRateLimited{retryAfterSeconds}: too soon after the last one of \a row, or too many an
    /// hour to that number.
    Result<void> send(storage::Transaction &transaction, const Use &use, storage::OtpRow &row,
                      const QString &number, Timestamp now);
    /// OtpRateLimited while the last message to \a number, for whatever, is too young.
    Result<void> refuseTooSoon(storage::Transaction &transaction, const QString &number,
                               Timestamp now) const;

    struct Attempt {
        QString code;
        QString address; ///< of the caller
        Timestamp at{};
    };
    /// Nothing when the code is right. Counts tries in \a row, which must be stored whatever the
    /// outcome: OtpWrong{attemptsLeft}, OtpExpired, OtpAttemptsExceeded (no further one will do),
    /// RateLimited{retryAfterSeconds} for the address.
    std::optional<Failure> check(storage::Transaction &transaction, const Use &use,
                                 storage::OtpRow &row, const Attempt &attempt) const;

    /// By which a used password is known again without being kept.
    QByteArray usedMark(const QString &number, const QString &code) const;

    /// The `otp` object of the contract.
    QJsonObject describe(const storage::OtpRow &row, Timestamp startedAt) const;

private:
    QByteArray hashOf(const Use &use, const QString &number, const QString &code) const;
    QByteArray whoOf(const Use &use, const QString &number) const;

    const Policy &m_policy;
    gateways::Sms &m_sms;
    SecretBytes m_secret;
    GuessLimiter m_limiter;
};

} // namespace qujat::service::portal
