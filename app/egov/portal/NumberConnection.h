// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/gateways/Operators.h"
#include "app/egov/gateways/Sms.h"
#include "app/egov/storage/NumberStore.h"

#include <QJsonObject>

#include <functional>

namespace qujat::service::portal {

/// What a request for a number does to the account: connects, refuses, stops. Each is one change
/// within the caller's transaction, with its notes, its notices and its messages, so that a crash
/// leaves either the old or the new state (rules of law 001, items 5.3, 6.3, 8). Safe to use from
/// any thread.
class NumberConnection {
public:
    /// \a mayProcess is false while requests wait, as when the service's own parts are stalled.
    NumberConnection(const Policy &policy, gateways::Sms &sms, std::function<bool()> mayProcess);

    /// RateLimited{retryAfterSeconds} when \a account has begun too many requests within the hour,
    /// by whatever channel: each may be a message to a stranger and tells whether a number is
    /// taken.
    Result<void> mayBegin(storage::Transaction &transaction, const QString &account,
                          Timestamp now) const;
    /// Why \a number cannot be connected to \a account now: NumberNotIndividual, NumberMismatch
    /// (the operator names another owner), NumberTaken. Nothing when it can.
    std::optional<Failure> obstacle(storage::Transaction &transaction, const QString &account,
                                    const QString &number, const gateways::Subscriber &subscriber,
                                    Timestamp now) const;

    /// Decides a certified request if it may be processed; ends one that is out of time. Changes
    /// \a row and stores it.
    void settle(storage::Transaction &transaction, storage::NumberRequestRow &row,
                const gateways::Subscriber &subscriber, Timestamp now) const;
    /// Ends \a row with a reasoned refusal and stores it.
    void refuse(storage::Transaction &transaction, storage::NumberRequestRow &row,
                const Failure &reason, Timestamp now) const;
    /// The old device stops a change: the old number is back, and whoever signed in since is out,
    /// the device that asked for the change with them. \a keep is the device that stops it.
    /// NumberRequestEnded when there is nothing to stop any more.
    Result<void> stop(storage::Transaction &transaction, storage::NumberRequestRow &row,
                      const storage::DeviceRow &keep, Timestamp now) const;

private:
    void connect(storage::Transaction &transaction, storage::NumberRequestRow &row,
                 Timestamp now) const;
    void raiseDevice(storage::Transaction &transaction, const storage::NumberRequestRow &row) const;
    void tell(storage::Transaction &transaction, const storage::NumberRequestRow &row,
              const QString &kind, Timestamp now) const;

    const Policy &m_policy;
    gateways::Sms &m_sms;
    std::function<bool()> m_mayProcess;
};

} // namespace qujat::service::portal
