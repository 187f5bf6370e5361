// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"

#include <optional>

namespace qujat::service::storage {

/// Whose failed tries are counted (default D-05).
enum class LockScope {
    Account,
    Address,
    OneTimePassword, ///< wrong one-time passwords from an address, whoever they are for
    Password, ///< wrong passwords of an account
    NumberCheck, ///< a system asking about the number of one person
};

struct StoredLock {
    int level = 0; ///< how many locks there have been in a row
    Timestamp until{};
};

/// Failed tries and locks; they outlive a restart. The rules are made in documents/TryLimiter.
class LockStore {
public:
    explicit LockStore(Transaction &transaction);

    void addFailure(LockScope scope, const QString &who, Timestamp at);
    int failuresSince(LockScope scope, const QString &who, Timestamp from);
    /// Over all accounts, for the service's alarm.
    int accountFailuresSince(Timestamp from);
    /// Forgets the tries counted for \a who, when a lock has been made of them.
    void clearFailures(LockScope scope, const QString &who);
    /// Drops what is older than every window.
    void dropFailuresBefore(Timestamp moment);

    std::optional<StoredLock> lockOf(LockScope scope, const QString &who);
    void setLock(LockScope scope, const QString &who, const StoredLock &lock);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
