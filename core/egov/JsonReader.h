// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>

namespace qujat::egov {

/// Reads a JSON object strictly: what is missing or of the wrong type is remembered as the first
/// problem, reading goes on with empty values, and `result` tells. Members that are not asked for
/// are ignored: the service may know more than this client.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object);

    QString text(const char *key);
    /// Empty when absent or null; of another type it is a problem.
    QString optionalText(const char *key);
    bool flag(const char *key);
    bool optionalFlag(const char *key);
    qint64 number(const char *key, qint64 least, qint64 most);
    std::optional<qint64> optionalNumber(const char *key, qint64 least, qint64 most);
    Timestamp time(const char *key);
    std::optional<Timestamp> optionalTime(const char *key);
    /// Standard base64 with padding, not empty.
    QByteArray bytes(const char *key);
    bool has(const char *key) const;
    /// The object itself, for what is read elsewhere.
    QJsonObject json(const char *key);
    std::vector<QString> texts(const char *key);

    /// An object below; its problems are this reader's.
    JsonReader object(const char *key);
    std::optional<JsonReader> optionalObject(const char *key);
    /// Calls \a read for each object of an array of at most 1000.
    void each(const char *key, const std::function<void(JsonReader &)> &read);

    template <typename IdType>
    IdType id(const char *key)
    {
        auto parsed = IdType::parse(text(key));
        if (!parsed) {
            fail(key);
            return {};
        }
        return *parsed;
    }

    template <typename Enum>
    Enum oneOf(const char *key, std::initializer_list<std::pair<const char *, Enum>> words)
    {
        const auto word = text(key);
        for (const auto &[name, value] : words) {
            if (word == QLatin1String(name))
                return value;
        }
        fail(key);
        return words.begin()->second;
    }

    /// Reports that the member has a wrong value.
    void fail(const char *key);
    /// ReplyMalformed{field} with the first problem.
    std::optional<Failure> problem() const { return *m_problem; }

    template <typename T>
    Result<T> result(T value) const
    {
        if (*m_problem)
            return failure(**m_problem);
        return value;
    }

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<Failure>> problem);
    QString pathOf(const char *key) const;

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<std::optional<Failure>> m_problem;
};

} // namespace qujat::egov
