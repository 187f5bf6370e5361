// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/Population.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qujat::service::registries {
namespace {

auto invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<Iin> iinOf(const QJsonObject &json, QDate firstDay, int serial)
{
    if (json.contains(QLatin1String("iin"))) {
        const auto iin = Iin::parse(textAt(json, "iin"));
        return iin ? std::optional(*iin) : std::nullopt;
    }
    const auto birth = json.value(QLatin1String("birth")).toObject();
    if (birth.isEmpty() || !firstDay.isValid())
        return std::nullopt;
    const QDate date = firstDay.addYears(-birth.value(QLatin1String("yearsAgo")).toInt())
                           .addDays(-birth.value(QLatin1String("daysAgo")).toInt());
    return inventedIin(date, textAt(json, "sex") == u"female", serial);
}

RecipientKind kindFrom(const QString &name)
{
    if (name == u"legalEntity")
        return RecipientKind::LegalEntity;
    return name == u"governmentAgency" ? RecipientKind::GovernmentAgency
                                       : RecipientKind::Individual;
}

} // namespace

QString Inhabitant::fullName() const
{
    return QStringList{surname, givenName, patronymic}.join(u' ').trimmed();
}

Iin inventedIin(QDate birthDate, bool female, int serial)
{
    const int century = birthDate.year() / 100 - 18;
    const QString head = birthDate.toString(QStringLiteral("yyMMdd"))
        + QString::number(century * 2 + (female ? 2 : 1));
    for (int number = serial;; ++number) {
        const QString digits = head + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
        const int control = controlDigitOf(digits);
        if (control < 0)
            continue;
        if (const auto iin = Iin::parse(digits + QString::number(control)))
            return *iin;
    }
}

Result<Population> Population::parse(const QByteArray &json, QDate firstDay)
{
    const auto entries =
        QJsonDocument::fromJson(json).object().value(QLatin1String("people")).toArray();
    Population population;
    int serial = 0;
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        const QString fixture = textAt(entry, "fixture");
        const auto iin = iinOf(entry, firstDay, ++serial);
        if (!iin || fixture.isEmpty() || textAt(entry, "surname").isEmpty()
            || population.find(fixture) || population.find(*iin))
            return invalid(QStringLiteral("people/") + fixture);
        const auto organisation = entry.value(QLatin1String("organisation")).toObject();
        population.m_people.push_back({fixture, *iin, textAt(entry, "surname"),
                                       textAt(entry, "givenName"), textAt(entry, "patronymic"),
                                       textAt(entry, "latin"), textAt(entry, "phone"),
                                       textAt(organisation, "name"), textAt(organisation, "bin"),
                                       kindFrom(textAt(organisation, "kind"))});
    }
    if (population.m_people.empty())
        return invalid(QStringLiteral("people"));
    return population;
}

const Inhabitant *Population::find(const QString &fixture) const
{
    const auto found = std::ranges::find(m_people, fixture, &Inhabitant::fixture);
    return found == m_people.end() ? nullptr : &*found;
}

const Inhabitant *Population::find(const Iin &iin) const
{
    const auto found = std::ranges::find(m_people, iin, &Inhabitant::iin);
    return found == m_people.end() ? nullptr : &*found;
}

} // namespace qujat::service::registries
