// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// The library's adapter for Qt converts texts in ways that our settings forbid.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII

#include "app/egov/http/Schema.h"

#include <QJsonArray>
#include <QJsonObject>

#include <exception>
#include <string>
#include <vector>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace qujat::service::http {
namespace {

using Misfits = std::vector<QString>;

/// ["<root>", "[\"device\"]", "[0]"] and what the description names become device.0.name.
QString pathOf(const valijson::ValidationResults::Error &error)
{
    QStringList path;
    for (std::size_t i = 1; i < error.context.size(); ++i) {
        auto part = QString::fromStdString(error.context[i]);
        part.remove(u'[').remove(u']').remove(u'"');
        path.append(part);
    }
    const auto description = QString::fromStdString(error.description);
    const bool namesProperty = description.startsWith(u"Missing required property")
        || description.startsWith(u"Object contains a property");
    if (namesProperty) {
        const auto end = description.lastIndexOf(u'\'');
        const auto begin = description.lastIndexOf(u'\'', end - 1);
        if (begin >= 0 && end > begin)
            path.append(description.mid(begin + 1, end - begin - 1));
    }
    return path.join(u'.').left(128);
}

struct Alternative {
    valijson::Schema schema;
    QStringList required;
    QMap<QString, QJsonArray> words; ///< what a property may be, where the contract counts it up

    /// How much of what tells this alternative from the others is in \a value.
    int likeness(const QJsonObject &value) const
    {
        int score = 0;
        for (const auto &name : required)
            score += value.contains(name) ? 1 : -1;
        for (auto word = words.begin(); word != words.end(); ++word)
            score += word.value().contains(value.value(word.key())) ? 2 : -2;
        return score;
    }
};

} // namespace

struct Schema::Data {
    std::vector<std::unique_ptr<Alternative>> alternatives;
};

Schema::Schema(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Schema::~Schema() = default;

Result<std::shared_ptr<const Schema>> Schema::compile(const QJsonValue &definition)
{
    auto data = std::make_unique<Data>();
    const auto choices = definition.toObject().value(u"oneOf").toArray();
    const auto parts = choices.isEmpty() ? QJsonArray{definition} : choices;
    try {
        for (const auto &part : parts) {
            auto one = std::make_unique<Alternative>();
            const QJsonValue kept = part;
            valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
            parser.populateSchema(valijson::adapters::QtJsonAdapter(kept), one->schema);
            for (const auto &name : kept.toObject().value(u"required").toArray())
                one->required.append(name.toString());
            const auto properties = kept.toObject().value(u"properties").toObject();
            for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
                const auto rule = entry.value().toObject();
                if (rule.contains(u"const"))
                    one->words.insert(entry.key(), QJsonArray{rule.value(u"const")});
                else if (rule.contains(u"enum"))
                    one->words.insert(entry.key(), rule.value(u"enum").toArray());
            }
            data->alternatives.push_back(std::move(one));
        }
    } catch (const std::exception &broken) {
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Reason, QString::fromUtf8(broken.what())}});
    }
    return std::shared_ptr<const Schema>(new Schema(std::move(data)));
}

std::optional<QString> Schema::misfit(const QJsonValue &value) const
{
    const Alternative *meant = m_data->alternatives.front().get();
    if (m_data->alternatives.size() > 1) {
        const auto object = value.toObject();
        for (const auto &one : m_data->alternatives) {
            if (one->likeness(object) > meant->likeness(object))
                meant = one.get();
        }
    }
    // A validator keeps the compiled patterns; making one for each call costs more than the check.
    thread_local valijson::Validator validator;
    valijson::ValidationResults results;
    try {
        if (validator.validate(meant->schema, valijson::adapters::QtJsonAdapter(value), &results))
            return std::nullopt;
    } catch (const std::exception &) {
        return QString();
    }
    QString deepest;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const auto path = pathOf(error);
        if (path.count(u'.') > deepest.count(u'.') || deepest.isEmpty())
            deepest = path;
    }
    return deepest;
}

QJsonValue closedToUnknownProperties(const QJsonValue &definition)
{
    if (definition.isArray()) {
        QJsonArray closed;
        for (const auto &entry : definition.toArray())
            closed.append(closedToUnknownProperties(entry));
        return closed;
    }
    if (!definition.isObject())
        return definition;
    const auto object = definition.toObject();
    QJsonObject closed;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        closed.insert(entry.key(), closedToUnknownProperties(entry.value()));
    if (object.value(u"properties").isObject()
        && object.value(u"type") == QJsonValue(QStringLiteral("object"))
        && !object.contains(u"additionalProperties"))
        closed.insert(QStringLiteral("additionalProperties"), false);
    return closed;
}

} // namespace qujat::service::http
