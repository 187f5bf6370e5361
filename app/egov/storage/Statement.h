// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Timestamp.h"
#include "core/model/Iin.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace qujat::service::storage {

class Connection;

/// A prepared statement on loan from its connection; goes back when it dies.
/// SQL in this folder keeps to what SQLite and PostgreSQL both understand: placeholders by
/// position, ON CONFLICT, RETURNING; times are whole milliseconds since 1970, truth is 0 or 1.
class Statement {
public:
    Statement(Connection &connection, const char *sql, sqlite3_stmt *handle);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &bytes);
    void bind(int index, qint64 number);
    void bind(int index, int number) { bind(index, qint64(number)); }
    void bind(int index, bool truth) { bind(index, qint64(truth)); }
    void bind(int index, Timestamp moment)
    {
        bind(index, qint64(moment.time_since_epoch().count()));
    }
    void bind(int index, const Iin &iin) { bind(index, iin.text()); }
    void bind(int index, std::nullopt_t);
    template <typename Tag>
    void bind(int index, const Id<Tag> &id)
    {
        bind(index, id.text());
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    /// Moves to the next row; false at the end and after an error.
    bool next();
    /// Runs to the end; the number of rows changed.
    int finish();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool truth(int column) const { return number(column) != 0; }
    Timestamp moment(int column) const;
    std::optional<Timestamp> optionalMoment(int column) const;
    bool isNull(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType::parse(text(column)).value_or(IdType());
    }
    /// A stored number of a person; nullopt and a failed connection when it is none.
    std::optional<Iin> iin(int column) const;

private:
    Connection *m_connection;
    const char *m_sql;
    sqlite3_stmt *m_handle;
};

} // namespace qujat::service::storage
