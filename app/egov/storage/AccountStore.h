// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Timestamp.h"

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A password as it is kept: what Argon2id made of it, and at what cost.
struct PasswordRow {
    QString account;
    QByteArray salt;
    QByteArray hash;
    quint32 memoryKiB = 0;
    quint32 iterations = 0;
    quint32 lanes = 0;
    Timestamp setAt{};
};

/// What a person wants to be told at once of one category of notices.
struct NoticeChoice {
    QString category;
    bool shown = true;
    bool sms = false;
};

/// What an account keeps beside its devices. Made inside a closure of Store and lives no longer.
class AccountStore {
public:
    explicit AccountStore(Transaction &transaction)
        : m_connection(transaction.connection())
    {
    }

    std::optional<PasswordRow> password(const QString &account);
    void putPassword(const PasswordRow &row);

    /// Only what was chosen; a category without a choice is shown and not sent.
    std::vector<NoticeChoice> noticeChoices(const QString &account);
    void putNoticeChoice(const QString &account, const NoticeChoice &choice);
    /// Position of the last note that was seen; 0 when none was.
    qint64 noticesSeenUpTo(const QString &account);
    /// Never moves back.
    void setNoticesSeenUpTo(const QString &account, qint64 position);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
