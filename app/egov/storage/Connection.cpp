// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/Connection.h"

#include "core/base/Logging.h"

#include <QFile>

#include <sqlcipher4/sqlite3.h>

namespace qujat::service::storage {
namespace {

auto storageFailed(const char *reason)
{
    return failure(FailureCode::StorageFailed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

/// The key as the engine's raw form x'…', so that no password derivation takes place.
SecretBytes rawKeyText(const SecretBytes &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    SecretBytes text(key.size() * 2 + 3);
    auto *out = reinterpret_cast<char *>(text.data());
    *out++ = 'x';
    *out++ = '\'';
    for (const auto byte : key.view()) {
        *out++ = digits[std::to_integer<unsigned>(byte) >> 4U];
        *out++ = digits[std::to_integer<unsigned>(byte) & 15U];
    }
    *out = '\'';
    return text;
}

} // namespace

Connection::Connection(sqlite3 *handle)
    : m_handle(handle)
{
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const SecretBytes &key,
                                                     Mode mode)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                       flagsOf(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (opened != SQLITE_OK)
        return storageFailed("open");
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);

    // The engine's own log goes to standard error; what matters is told by our categories.
    connection->execute("PRAGMA cipher_log_level=NONE");
    const SecretBytes text = rawKeyText(key);
    if (key.size() != 32
        || sqlite3_key(handle, text.data(), static_cast<int>(text.size())) != SQLITE_OK)
        return storageFailed("key");
    // A library without encryption accepts the key, ignores it and writes in clear.
    if (auto version = connection->query("PRAGMA cipher_version");
        !version.next() || version.text(0).isEmpty())
        return storageFailed("noEncryption");
    if (auto probe = connection->query("SELECT count(*) FROM sqlite_master"); !probe.next())
        return storageFailed("notReadable");
    return connection;
}

bool Connection::execute(const char *sql)
{
    if (m_failed)
        return false;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        noteError();
    return !m_failed;
}

void Connection::fail(const QString &reason)
{
    if (!m_failed)
        qCWarning(lcStorage, "storage failed: %s", qUtf8Printable(reason));
    m_failed = true;
    m_error = reason;
}

void Connection::forgetFailure()
{
    m_failed = false;
    m_error.clear();
}

Statement Connection::prepare(const char *sql)
{
    if (m_failed)
        return Statement(*this, sql, nullptr);
    if (const auto found = m_prepared.find(std::string_view(sql)); found != m_prepared.end()) {
        auto *statement = found->second;
        m_prepared.erase(found);
        return Statement(*this, sql, statement);
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        noteError();
    return Statement(*this, sql, statement);
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_prepared.emplace(sql, statement);
}

void Connection::noteError()
{
    fail(QStringLiteral("engine:%1").arg(sqlite3_extended_errcode(m_handle)));
}

} // namespace qujat::service::storage
