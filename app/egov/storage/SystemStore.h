// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/model/Iin.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A user information system as the authorised body last decided on it (R000-4.1).
struct SystemRow {
    QString code;
    QString keyId; ///< SHA-256 of its certificate, 64 hexadecimal digits
    QString status; ///< "approved", "suspended", "withdrawn"
    Timestamp decidedAt{};
    QJsonObject record; ///< the decision's content
    QByteArray decision; ///< the same as it was signed
};

/// That a bank's number for a person was the one connected to the account (R001-7.1).
struct NumberMatch {
    QString system;
    Iin person;
    QString number; ///< E.164
    Timestamp at{};
};

class SystemStore {
public:
    explicit SystemStore(Transaction &transaction);

    std::optional<SystemRow> find(const QString &code);
    std::optional<SystemRow> findByKey(const QString &keyId);
    std::vector<SystemRow> all();
    void put(const SystemRow &row);

    /// The last check of that system about that person, if it matched.
    std::optional<NumberMatch> match(const QString &system, const Iin &person);
    void putMatch(const NumberMatch &match);
    void forgetMatch(const QString &system, const Iin &person);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
