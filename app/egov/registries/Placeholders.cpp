// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/Placeholders.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace qujat::service::registries {
namespace {

std::optional<QString> dateText(const Inhabitant &person, const QString &shift)
{
    static const QRegularExpression grammar(QStringLiteral("^(?:\\+(\\d+)y)?(?:\\+(\\d+)d)?$"));
    const auto match = grammar.match(shift);
    if (!match.hasMatch())
        return std::nullopt;
    return person.iin.birthDate()
        .addYears(match.captured(1).toInt())
        .addDays(match.captured(2).toInt())
        .toString(Qt::ISODate);
}

} // namespace

Placeholders::Placeholders(const Population &population, const Inhabitant &person,
                           std::function<QByteArray(const QString &)> portraitOf)
    : m_population(population)
    , m_person(person)
    , m_portraitOf(std::move(portraitOf))
{
}

std::optional<QString> Placeholders::fill(const QString &text) const
{
    static const QRegularExpression grammar(
        QStringLiteral("^\\{(?:([A-Z]\\w*)\\.)?([a-zA-Z]+)([^}]*)\\}$"));
    const auto match = grammar.match(text);
    if (!match.hasMatch())
        return text;
    const auto *person =
        match.captured(1).isEmpty() ? &m_person : m_population.find(match.captured(1));
    if (!person)
        return std::nullopt;
    const QString what = match.captured(2);
    if (what == u"birth")
        return dateText(*person, match.captured(3));
    if (what == u"iin")
        return person->iin.text();
    if (what == u"fullName")
        return person->fullName();
    if (what == u"latin")
        return person->latinName;
    if (what == u"portrait")
        return QString::fromLatin1(m_portraitOf(person->fixture).toBase64());
    return std::nullopt;
}

std::optional<QJsonValue> Placeholders::fill(const QJsonValue &value) const
{
    if (value.isString()) {
        const auto text = fill(value.toString());
        return text ? std::optional(QJsonValue(*text)) : std::nullopt;
    }
    if (value.isArray()) {
        QJsonArray filled;
        const auto array = value.toArray();
        for (const auto &entry : array) {
            const auto one = fill(QJsonValue(entry));
            if (!one)
                return std::nullopt;
            filled.append(*one);
        }
        return QJsonValue(filled);
    }
    if (value.isObject()) {
        QJsonObject filled;
        const auto object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto one = fill(entry.value());
            if (!one)
                return std::nullopt;
            filled.insert(entry.key(), *one);
        }
        return QJsonValue(filled);
    }
    return value;
}

} // namespace qujat::service::registries
