// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/ConsentParts.h"

namespace qujat::service::consent {

/// The bank's question whether a subscriber number is the one connected to a person's account
/// (R001-2.9, R001-7.1). The answer never holds a number. Safe to call from several threads.
class NumberCheck {
public:
    explicit NumberCheck(const ConsentParts &parts);

    /// SystemNotApproved, or RoleForbidden for a system whose decision does not allow it.
    static Result<void> mayAsk(storage::Transaction &transaction, const QString &system);
    /// A bank shows documents only after a check that matched, as long as the number is still the
    /// account's (R001-7.1): NumberMismatch{reason: unchecked} without one.
    static Result<void> requireMatch(storage::Transaction &transaction, const QString &system,
                                     const Iin &person, const QString &number, Timestamp since);
    /// When it matched. RoleForbidden for a system whose decision does not allow it, NumberAbsent
    /// when the account has none, or there is no account, NumberMismatch, RateLimited when the
    /// system asks about one person too often: else it could try numbers until one fits.
    Result<Timestamp> check(const QString &system, const Iin &person, const QString &number,
                            const QString &address) const;

private:
    Result<void> compare(storage::Transaction &transaction, const QString &system,
                         const Iin &person, const QString &number, Timestamp now) const;

    const ConsentParts &m_parts;
};

} // namespace qujat::service::consent
