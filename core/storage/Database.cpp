// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/Database.h"

#include "core/base/Logging.h"

#include <sqlcipher4/sqlite3.h>
#include <utility>

namespace qujat::storage {
namespace {

Failure failureOf(int state)
{
    switch (state & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Failure(FailureCode::VaultDamaged);
    default:
        return Failure(FailureCode::StorageFailed,
                       {{Detail::Reason, QStringLiteral("sqlite-%1").arg(state)}});
    }
}

/// `PRAGMA key = "x'…'"` built in wiped memory.
int useKey(sqlite3 *native, const SecretBytes &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    SecretBytes literal(2 * key.size() + 3);
    std::size_t at = 0;
    const auto put = [&](char c) { literal.bytes()[at++] = static_cast<unsigned char>(c); };
    put('x');
    put('\'');
    for (std::size_t i = 0; i < key.size(); ++i) {
        put(digits[key.bytes()[i] >> 4U]);
        put(digits[key.bytes()[i] & 0x0fU]);
    }
    put('\'');
    return sqlite3_key(native, literal.data(), static_cast<int>(literal.size()));
}

} // namespace

Statement::Statement(sqlite3_stmt *native, int state)
    : m_native(native)
    , m_state(state)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_native(std::exchange(other.m_native, nullptr))
    , m_state(other.m_state)
    , m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_native);
}

Statement &Statement::bind(const QString &text)
{
    const auto utf8 = text.toUtf8();
    if (m_state == SQLITE_OK)
        m_state = sqlite3_bind_text(m_native, ++m_bound, utf8.constData(),
                                    static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    if (m_state == SQLITE_OK)
        m_state = sqlite3_bind_blob64(m_native, ++m_bound, blob.constData(),
                                      static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const SecretBytes &blob)
{
    // Not copied: the caller keeps the bytes until the statement has run.
    if (m_state == SQLITE_OK)
        m_state = sqlite3_bind_blob64(m_native, ++m_bound, blob.data(), blob.size(), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_state == SQLITE_OK)
        m_state = sqlite3_bind_int64(m_native, ++m_bound, number);
    return *this;
}

Statement &Statement::bind(Timestamp moment)
{
    return bind(static_cast<qint64>(moment.time_since_epoch().count()));
}

Statement &Statement::bindNull()
{
    if (m_state == SQLITE_OK)
        m_state = sqlite3_bind_null(m_native, ++m_bound);
    return *this;
}

Result<void> Statement::run()
{
    const auto row = next();
    if (!row)
        return failure(row.error());
    return {};
}

Result<bool> Statement::next()
{
    if (m_state != SQLITE_OK && m_state != SQLITE_ROW)
        return failure(failureOf(m_state));
    m_state = sqlite3_step(m_native);
    if (m_state == SQLITE_ROW)
        return true;
    if (m_state == SQLITE_DONE)
        return false;
    qCWarning(lcStorage) << "the vault's engine answered" << m_state;
    return failure(failureOf(m_state));
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_native, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_native, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_native, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_native, column));
}

SecretBytes Statement::secret(int column) const
{
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_native, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_native, column));
    return SecretBytes::copyOf({bytes, size});
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_native, column);
}

Timestamp Statement::time(int column) const
{
    return Timestamp(std::chrono::milliseconds(number(column)));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_native, column) == SQLITE_NULL;
}

Database::Database(sqlite3 *native)
    : m_native(native)
{
}

Database::Database(Database &&other) noexcept
    : m_native(std::exchange(other.m_native, nullptr))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_native, other.m_native);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_native);
}

Result<Database> Database::open(const QString &path, const SecretBytes &key, bool create)
{
    if (key.size() != keySize)
        return failure(FailureCode::CryptographyFailed, {{Detail::Reason, QStringLiteral("key")}});
    sqlite3 *native = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX
        | (create ? SQLITE_OPEN_CREATE : 0);
    int state = sqlite3_open_v2(path.toUtf8().constData(), &native, flags, nullptr);
    Database database(native);
    // The engine's own words would go to standard error, past our logging.
    if (state == SQLITE_OK)
        state = sqlite3_exec(native, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    if (state == SQLITE_OK)
        state = useKey(native, key);
    if (state != SQLITE_OK)
        return failure(failureOf(state));
    sqlite3_busy_timeout(native, 3000);
    // An engine without cipher would take the key in silence and write in clear.
    auto version = database.prepare("PRAGMA cipher_version");
    const auto row = version.next();
    if (!row || !*row || version.text(0).isEmpty())
        return failure(FailureCode::CryptographyFailed,
                       {{Detail::Reason, QStringLiteral("cipher")}});
    if (auto done = database.execute("PRAGMA cipher_memory_security = ON;"
                                     "PRAGMA secure_delete = ON;"
                                     "PRAGMA foreign_keys = ON;");
        !done)
        return failure(done.error());
    if (const auto first = database.number("SELECT count(*) FROM sqlite_master"); !first)
        return failure(first.error());
    return database;
}

Statement Database::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int state = sqlite3_prepare_v2(m_native, sql, -1, &statement, nullptr);
    return Statement(statement, state);
}

Result<void> Database::execute(const QByteArray &sql) const
{
    const int state = sqlite3_exec(m_native, sql.constData(), nullptr, nullptr, nullptr);
    if (state != SQLITE_OK)
        return failure(failureOf(state));
    return {};
}

Result<qint64> Database::number(const char *sql) const
{
    auto statement = prepare(sql);
    const auto row = statement.next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(FailureCode::StorageFailed);
    return statement.number(0);
}

Result<void> Database::checkIntegrity() const
{
    auto statement = prepare("PRAGMA cipher_integrity_check");
    const auto row = statement.next();
    if (!row)
        return failure(row.error());
    if (*row)
        return failure(FailureCode::VaultDamaged);
    return {};
}

Transaction::Transaction(const Database &database)
    : m_database(database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        m_failure = begun.error();
}

Transaction::~Transaction()
{
    if (!m_done && !m_failure)
        (void)m_database.execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (m_failure)
        return failure(*m_failure);
    auto done = m_database.execute("COMMIT");
    m_done = done.has_value();
    return done;
}

} // namespace qujat::storage
