// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/Statement.h"

#include "app/egov/storage/Connection.h"

#include <sqlcipher4/sqlite3.h>
#include <utility>

namespace qujat::service::storage {

Statement::Statement(Connection &connection, const char *sql, sqlite3_stmt *handle)
    : m_connection(&connection)
    , m_sql(sql)
    , m_handle(handle)
{
}

Statement::~Statement()
{
    if (m_handle)
        m_connection->giveBack(m_sql, m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(other.m_sql)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_handle
        && sqlite3_bind_text(m_handle, index, utf8.isNull() ? "" : utf8.constData(),
                             static_cast<int>(utf8.size()), SQLITE_TRANSIENT)
            != SQLITE_OK)
        m_connection->noteError();
}

void Statement::bind(int index, const QByteArray &bytes)
{
    if (m_handle
        && sqlite3_bind_blob(m_handle, index, bytes.isNull() ? "" : bytes.constData(),
                             static_cast<int>(bytes.size()), SQLITE_TRANSIENT)
            != SQLITE_OK)
        m_connection->noteError();
}

void Statement::bind(int index, qint64 number)
{
    if (m_handle && sqlite3_bind_int64(m_handle, index, number) != SQLITE_OK)
        m_connection->noteError();
}

void Statement::bind(int index, std::nullopt_t)
{
    if (m_handle && sqlite3_bind_null(m_handle, index) != SQLITE_OK)
        m_connection->noteError();
}

bool Statement::next()
{
    if (!m_handle || m_connection->failed())
        return false;
    const int outcome = sqlite3_step(m_handle);
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        m_connection->noteError();
    return outcome == SQLITE_ROW;
}

int Statement::finish()
{
    while (next()) { }
    return m_handle && !m_connection->failed() ? sqlite3_changes(sqlite3_db_handle(m_handle)) : 0;
}

QString Statement::text(int column) const
{
    const auto *start = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(start, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(start, sqlite3_column_bytes(m_handle, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

Timestamp Statement::moment(int column) const
{
    return Timestamp(std::chrono::milliseconds(number(column)));
}

std::optional<Timestamp> Statement::optionalMoment(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(moment(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::optional<Iin> Statement::iin(int column) const
{
    const auto parsed = Iin::parse(text(column));
    if (!parsed) {
        m_connection->fail(QStringLiteral("storedNumber"));
        return std::nullopt;
    }
    return *parsed;
}

} // namespace qujat::service::storage
