// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"

#include <QJsonObject>

#include <vector>

namespace qujat::service::storage {

/// One live notice of an account. Numbers rise by one within the account; the client resumes after
/// the last one it has seen.
struct StoredEvent {
    qint64 number = 0;
    QString type; ///< "accessViewed", "confirmationAsked" …
    Timestamp at{};
    QJsonObject data;
};

/// Live notices. They are part of the transaction of what they tell: no notice without the deed, no
/// deed without the notice.
class EventStore {
public:
    explicit EventStore(Transaction &transaction);

    /// Adds the notice and has the account's followers told after the commit. The last 500 notices
    /// of an account are kept: what older ones told stands in the history.
    void append(const QString &account, const QString &type, Timestamp at, const QJsonObject &data);
    /// Notices with a number above \a after, oldest first.
    std::vector<StoredEvent> after(const QString &account, qint64 after, int limit);
    /// The number of the last notice; 0 when there was none.
    qint64 lastNumber(const QString &account);

private:
    Transaction &m_transaction;
};

} // namespace qujat::service::storage
