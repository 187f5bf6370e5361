// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/storage/Store.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"

namespace qujat::service::documents {

/// Who tries: an account and where from.
struct Attempt {
    QString account;
    QString address;
    Timestamp at{};
};

/// The limits on guessing (default D-05): failures lock the account, and apart from it the address,
/// for a first, a second and further times; a flood of failures over the whole service raises an
/// alarm in the audit. Counters are durable and hold for QR and digits alike.
class TryLimiter {
public:
    TryLimiter(const Policy &policy, SecretBytes addressKey);

    /// AccessLocked{retryAfterSeconds} while the account or the address is locked.
    Result<void> check(storage::Transaction &transaction, const Attempt &attempt) const;
    /// Counts one failure and locks when it was the last allowed one.
    void noteFailure(storage::Transaction &transaction, const Attempt &attempt) const;

private:
    QString addressName(const QString &address) const;
    std::chrono::seconds durationOf(int level) const;

    const Policy &m_policy;
    SecretBytes m_addressKey; ///< addresses are stored as keyed hashes
};

} // namespace qujat::service::documents
