// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/JsonReader.h"

#include <cmath>

namespace qujat::egov {
namespace {

constexpr qsizetype LongestArray = 1000;

} // namespace

JsonReader::JsonReader(const QJsonObject &object)
    : JsonReader(object, QString(), std::make_shared<std::optional<Failure>>())
{
}

JsonReader::JsonReader(QJsonObject object, QString path,
                       std::shared_ptr<std::optional<Failure>> problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(std::move(problem))
{
}

QString JsonReader::pathOf(const char *key) const
{
    const auto name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonReader::fail(const char *key)
{
    if (!*m_problem)
        *m_problem = Failure(FailureCode::ReplyMalformed, {{Detail::Field, pathOf(key)}});
}

bool JsonReader::has(const char *key) const
{
    const auto value = m_object.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(const char *key)
{
    const auto value = m_object.value(QLatin1String(key));
    if (!value.isString())
        fail(key);
    return value.toString();
}

QString JsonReader::optionalText(const char *key)
{
    return has(key) ? text(key) : QString();
}

bool JsonReader::flag(const char *key)
{
    const auto value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

bool JsonReader::optionalFlag(const char *key)
{
    return has(key) && flag(key);
}

qint64 JsonReader::number(const char *key, qint64 least, qint64 most)
{
    const auto value = m_object.value(QLatin1String(key));
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::trunc(number) != number || number < static_cast<double>(least)
        || number > static_cast<double>(most)) {
        fail(key);
        return least;
    }
    return static_cast<qint64>(number);
}

std::optional<qint64> JsonReader::optionalNumber(const char *key, qint64 least, qint64 most)
{
    return has(key) ? std::optional(number(key, least, most)) : std::nullopt;
}

Timestamp JsonReader::time(const char *key)
{
    const auto parsed = timestampFromRfc3339(text(key));
    if (!parsed) {
        fail(key);
        return {};
    }
    return *parsed;
}

std::optional<Timestamp> JsonReader::optionalTime(const char *key)
{
    return has(key) ? std::optional(time(key)) : std::nullopt;
}

QByteArray JsonReader::bytes(const char *key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text(key).toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        fail(key);
        return {};
    }
    return *decoded;
}

QJsonObject JsonReader::json(const char *key)
{
    const auto value = m_object.value(QLatin1String(key));
    if (!value.isObject())
        fail(key);
    return value.toObject();
}

std::vector<QString> JsonReader::texts(const char *key)
{
    const auto value = m_object.value(QLatin1String(key));
    const auto array = value.toArray();
    if (!value.isArray() || array.size() > LongestArray)
        fail(key);
    std::vector<QString> all;
    for (const auto &entry : array) {
        if (!entry.isString())
            fail(key);
        all.push_back(entry.toString());
    }
    return all;
}

JsonReader JsonReader::object(const char *key)
{
    return JsonReader(json(key), pathOf(key), m_problem);
}

std::optional<JsonReader> JsonReader::optionalObject(const char *key)
{
    return has(key) ? std::optional(object(key)) : std::nullopt;
}

void JsonReader::each(const char *key, const std::function<void(JsonReader &)> &read)
{
    const auto value = m_object.value(QLatin1String(key));
    const auto array = value.toArray();
    if (!value.isArray() || array.size() > LongestArray) {
        fail(key);
        return;
    }
    for (const auto &entry : array) {
        if (!entry.isObject()) {
            fail(key);
            return;
        }
        JsonReader reader(entry.toObject(), pathOf(key), m_problem);
        read(reader);
    }
}

} // namespace qujat::egov
