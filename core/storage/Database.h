// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace qujat::storage {

class Database;

/// One prepared statement, bound in order. A failure is kept until `run` or `next` tells it.
class Statement {
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &blob);
    Statement &bind(const SecretBytes &blob);
    Statement &bind(qint64 number);
    Statement &bind(Timestamp moment);
    Statement &bindNull();

    /// Executes a statement without rows.
    Result<void> run();
    /// True when there is a row; false at the end. VaultDamaged or StorageFailed otherwise.
    Result<bool> next();

    QString text(int column) const;
    QByteArray blob(int column) const;
    SecretBytes secret(int column) const;
    qint64 number(int column) const;
    Timestamp time(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *native, int state);

    sqlite3_stmt *m_native;
    int m_state;
    int m_bound = 0;
};

/// A connection to an encrypted file (SQLCipher 4, AES-256, HMAC-SHA512 on every page). The only
/// place in the client that knows the engine. One thread.
class Database {
public:
    static constexpr std::size_t keySize = 32;

    /// Opens, or makes when \a create. The key is used raw. VaultDamaged when the file cannot be
    /// read with this key, CryptographyFailed when the engine turns out to have no cipher,
    /// StorageFailed for the disk.
    static Result<Database> open(const QString &path, const SecretBytes &key, bool create);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    Statement prepare(const char *sql) const;
    /// Runs several statements without parameters.
    Result<void> execute(const QByteArray &sql) const;
    /// The one number that \a sql answers with.
    Result<qint64> number(const char *sql) const;
    /// Checks the seal of every page: VaultDamaged when one is broken.
    Result<void> checkIntegrity() const;

private:
    explicit Database(sqlite3 *native);
    sqlite3 *m_native = nullptr;
};

/// All or nothing: rolls back unless committed.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    const Database &m_database;
    std::optional<Failure> m_failure;
    bool m_done = false;
};

} // namespace qujat::storage
