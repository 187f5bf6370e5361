// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Statement.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <map>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace qujat::service::storage {

/// One connection to the encrypted database. Belongs to one thread at a time.
///
/// Errors of the engine stick: after the first one \c failed() is true, further statements do
/// nothing and rows are absent. \c Store turns that into StorageFailed for whoever asked, so that
/// repositories read as plain statements and no half result leaves.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens with the raw 32-byte \a key. StorageFailed when the engine has no encryption, when
    /// the key does not fit or the file is no database.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const SecretBytes &key,
                                                    Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs statements without parameters, several if need be.
    bool execute(const char *sql);

    /// Prepares \a sql (kept for the next time) and binds \a values from the first placeholder on.
    template <typename... Values>
    Statement query(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }

    /// Runs a statement whose rows do not matter; the number of rows it changed.
    template <typename... Values>
    int run(const char *sql, const Values &...values)
    {
        return query(sql, values...).finish();
    }

    bool failed() const { return m_failed; }
    /// Word of the engine for logs; never a value from a row.
    const QString &error() const { return m_error; }
    /// Notes that what was read makes no sense, as when a stored number is no number.
    void fail(const QString &reason);
    void forgetFailure();

private:
    friend class Statement;
    explicit Connection(sqlite3 *handle);
    Statement prepare(const char *sql);
    void giveBack(const char *sql, sqlite3_stmt *statement);
    void noteError();

    sqlite3 *m_handle;
    std::multimap<std::string, sqlite3_stmt *, std::less<>> m_prepared;
    bool m_failed = false;
    QString m_error;
};

} // namespace qujat::service::storage
