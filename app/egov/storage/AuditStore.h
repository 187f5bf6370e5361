// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"

#include <QJsonObject>

#include <vector>

namespace qujat::service::storage {

/// One line of the audit. Never holds a code, a secret or a field of a document.
struct AuditEntry {
    Timestamp at{};
    QString kind; ///< stable word, such as "viewingRefused"
    QString account; ///< IIN, or empty when nobody was signed in
    QString address; ///< of the caller
    QJsonObject detail;
};

/// The append-only audit log.
class AuditStore {
public:
    explicit AuditStore(Transaction &transaction);
    void append(const AuditEntry &entry);
    /// The newest \a limit lines, oldest of them first.
    std::vector<AuditEntry> latest(int limit);
    /// How many lines of \a kind there are since \a from.
    int count(const QString &kind, Timestamp from);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
