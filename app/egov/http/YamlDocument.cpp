// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/YamlDocument.h"

#include <QJsonArray>
#include <QStringList>

#include <string>
#include <yaml-cpp/yaml.h>

namespace qujat::service::http {
namespace {

QJsonValue scalar(const YAML::Node &node)
{
    const auto &text = node.Scalar();
    if (node.Tag() == "!")
        return QString::fromStdString(text);
    if (text == "true" || text == "false")
        return text == "true";
    const auto word = QString::fromStdString(text);
    bool isNumber = false;
    const auto whole = word.toLongLong(&isNumber);
    if (isNumber)
        return whole;
    const auto number = word.toDouble(&isNumber);
    return isNumber && !word.contains(u'n') && !word.contains(u'i') ? QJsonValue(number) : word;
}

QJsonValue toJson(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(QString::fromStdString(entry.first.Scalar()), toJson(entry.second));
        return object;
    }
    case YAML::NodeType::Sequence: {
        QJsonArray array;
        for (const auto &entry : node)
            array.append(toJson(entry));
        return array;
    }
    case YAML::NodeType::Scalar:
        return scalar(node);
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        break;
    }
    return QJsonValue::Null;
}

/// Follows references with the trail of those it is inside of.
class Resolver {
public:
    explicit Resolver(const QJsonObject &document)
        : m_document(document)
    {
    }

    Result<QJsonValue> resolve(const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray resolved;
            for (const auto &entry : value.toArray()) {
                auto one = resolve(entry);
                if (!one)
                    return one;
                resolved.append(*one);
            }
            return QJsonValue(resolved);
        }
        if (!value.isObject())
            return value;
        const auto object = value.toObject();
        if (const auto reference = object.value(u"$ref"); reference.isString())
            return follow(reference.toString());
        QJsonObject resolved;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            auto one = resolve(entry.value());
            if (!one)
                return one;
            resolved.insert(entry.key(), *one);
        }
        return QJsonValue(resolved);
    }

private:
    Result<QJsonValue> follow(const QString &reference)
    {
        if (!reference.startsWith(u"#/") || m_trail.contains(reference))
            return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, reference}});
        QJsonValue target = m_document;
        for (auto part : reference.mid(2).split(u'/')) {
            part.replace(QStringLiteral("~1"), QStringLiteral("/"))
                .replace(QStringLiteral("~0"), QStringLiteral("~"));
            target = target.toObject().value(part);
        }
        if (target.isUndefined())
            return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, reference}});
        m_trail.append(reference);
        auto resolved = resolve(target);
        m_trail.removeLast();
        return resolved;
    }

    const QJsonObject &m_document;
    QStringList m_trail;
};

} // namespace

Result<QJsonObject> readYaml(const QByteArray &yaml)
{
    try {
        const auto root = toJson(
            YAML::Load(std::string(yaml.constData(), static_cast<std::size_t>(yaml.size()))));
        if (root.isObject())
            return root.toObject();
    } catch (const YAML::Exception &broken) {
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Reason, QString::fromUtf8(broken.what())}});
    }
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Reason, QStringLiteral("root")}});
}

Result<QJsonObject> resolveReferences(const QJsonObject &document)
{
    auto resolved = Resolver(document).resolve(document);
    if (!resolved)
        return failure(resolved.error());
    return resolved->toObject();
}

} // namespace qujat::service::http
