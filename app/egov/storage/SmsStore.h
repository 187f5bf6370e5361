// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// What is known of a message's way.
enum class SmsState {
    Queued, ///< waits for its turn, or for the next try
    Handing, ///< being handed over: after a restart nobody knows whether it went out
    HandedOver, ///< with the operator, no report yet
    Delivered,
    Failed, ///< the operator or the network refused it
    Unknown, ///< the way broke in the middle; it is not sent again, as it may have gone out
};

QString nameOf(SmsState state);

struct SmsRow {
    qint64 position = 0;
    QString id; ///< known to the operator's side
    QString number; ///< E.164
    QString text;
    Timestamp at{};
    SmsState state = SmsState::Queued;
    int tries = 0;
};

/// The outbox of short messages.
class SmsStore {
public:
    explicit SmsStore(Transaction &transaction);

    void add(const QString &id, const QString &number, const QString &text, Timestamp at,
             SmsState state);
    /// Newest first; of every number when \a number is empty.
    std::vector<SmsRow> latest(const QString &number, int limit);
    std::optional<SmsRow> find(const QString &id);
    /// The oldest message that is due, now marked Handing with one more try.
    std::optional<SmsRow> takeDue(Timestamp now);
    void setState(const QString &id, SmsState state, Timestamp now);
    /// Back into the queue until \a at.
    void retryAt(const QString &id, Timestamp at, Timestamp now);
    /// Those that were being handed over when the service ended: Unknown. How many.
    int forgetHanding(Timestamp now);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
