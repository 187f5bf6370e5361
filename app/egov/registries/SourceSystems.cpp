// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/SourceSystems.h"

#include "resources/demo/DemoFiles.h"
#include "resources/forms/FormTexts.h"

#include "app/egov/registries/SimulatedRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <map>

namespace qujat::service::registries {
namespace {

using authorities::Issuer;

constexpr char FamilyRegistryCode[] = "civil_status";

tl::unexpected<Failure> invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// The file of the configuration, else the one compiled in.
QByteArray sourceText(const QString &directory, const QString &name)
{
    if (!directory.isEmpty()) {
        if (QFile file(QDir(directory).filePath(name)); file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return demoFile(name);
}

Result<QDate> firstDayOf(const QString &dataDirectory, const Clock &clock)
{
    const QString path = QDir(dataDirectory).filePath(QStringLiteral("demonstration.json"));
    const QString key = QStringLiteral("firstDay");
    if (QFile kept(path); kept.open(QIODevice::ReadOnly)) {
        const auto json = QJsonDocument::fromJson(kept.readAll()).object();
        const auto day = QDate::fromString(json.value(key).toString(), Qt::ISODate);
        if (!day.isValid())
            return invalid(QStringLiteral("demonstration.json"));
        return day;
    }
    const QDate today = almatyDate(clock.now());
    QSaveFile made(path);
    const auto text = QJsonDocument(QJsonObject{{key, today.toString(Qt::ISODate)}}).toJson();
    if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size() || !made.commit())
        return failure(FailureCode::StorageFailed,
                       {{Detail::Reason, QStringLiteral("demonstration.json")}});
    return today;
}

/// An organisation with a key: an owner of registries or the authorised body.
struct Body {
    QString bin;
    LocalizedText name;
    std::shared_ptr<const crypto::SigningKey> key;
};

Result<Body> bodyFrom(const QJsonObject &json, authorities::Authorities &authorities, Issuer issuer)
{
    Body body;
    body.bin = textAt(json, "bin");
    const auto name = LocalizedText::fromJson(json.value(QLatin1String("name")));
    if (body.bin.size() != 12 || !name)
        return invalid(QStringLiteral("registries/") + textAt(json, "code"));
    body.name = *name;
    auto key = authorities.issueOrganisation(name->ru, body.bin, issuer);
    if (!key)
        return failure(key.error());
    body.key = std::move(*key);
    return body;
}

QMap<QString, QByteArray> allForms(const QString &directory)
{
    auto texts = formTexts();
    if (directory.isEmpty())
        return texts;
    const QDir forms(QDir(directory).filePath(QStringLiteral("forms")));
    const auto files = forms.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const auto &entry : files) {
        if (QFile file(entry.filePath()); file.open(QIODevice::ReadOnly))
            texts.insert(entry.baseName(), file.readAll());
    }
    return texts;
}

/// How registries name the types: as the forms that were agreed with their owners.
std::map<QString, LocalizedText> typeNames(const QMap<QString, QByteArray> &texts)
{
    std::map<QString, LocalizedText> names;
    for (const auto &text : texts) {
        const auto json = QJsonDocument::fromJson(text).object();
        const auto type = DocumentType::parse(textAt(json, "type"));
        const auto name = LocalizedText::fromJson(json.value(QLatin1String("name")));
        if (type && name)
            names.emplace(type->text(), *name);
    }
    return names;
}

Result<RegistryInfo> infoFrom(const QJsonObject &json, const Body &owner)
{
    RegistryInfo info;
    info.code = textAt(json, "code");
    info.ownerBin = owner.bin;
    info.ownerName = owner.name;
    const auto integration = json.value(QLatin1String("integration")).toObject();
    if (integration.value(QLatin1String("active")).toBool())
        info.integrationAct = textAt(integration, "act");
    const auto types = json.value(QLatin1String("types")).toArray();
    for (const auto &entry : types) {
        const auto type = DocumentType::parse(entry.toString());
        if (!type)
            return invalid(QStringLiteral("registries/") + info.code);
        info.types.push_back(*type);
    }
    if (info.code.isEmpty() || info.types.empty())
        return invalid(QStringLiteral("registries/") + info.code);
    return info;
}

} // namespace

SourceSystems::SourceSystems(RegistryDirectory::Patience patience)
    : m_registries(patience)
{
}

Result<std::unique_ptr<SourceSystems>> SourceSystems::open(const Options &options,
                                                           authorities::Authorities &authorities,
                                                           const scenario::Switchboard &switchboard,
                                                           const Clock &clock)
{
    const auto firstDay = firstDayOf(options.dataDirectory, clock);
    if (!firstDay)
        return failure(firstDay.error());
    const auto text = [&](const char *name) {
        return sourceText(options.configurationDirectory, QString::fromLatin1(name));
    };
    auto population = Population::parse(text("people.json"), *firstDay);
    if (!population)
        return failure(population.error());
    auto records = RecordBook::parse(text("records.json"), *population, [](const QString &fixture) {
        return demoFile(QStringLiteral("portraits/%1.png").arg(fixture));
    });
    if (!records)
        return failure(records.error());

    std::unique_ptr<SourceSystems> systems(new SourceSystems(options.patience));
    systems->m_population = std::make_shared<const Population>(std::move(*population));
    systems->m_records = std::move(*records);
    systems->m_formTexts = allForms(options.configurationDirectory);
    const auto json = QJsonDocument::fromJson(text("registries.json")).object();
    const auto authorised = bodyFrom(json.value(QLatin1String("authorisedBody")).toObject(),
                                     authorities, Issuer::StateBodies);
    if (!authorised)
        return failure(authorised.error());
    systems->m_authorisedBody = authorised->key;
    systems->m_authorisedBodyBin = authorised->bin;
    const auto operating = bodyFrom(json.value(QLatin1String("operator")).toObject(), authorities,
                                    Issuer::StateBodies);
    if (!operating)
        return failure(operating.error());
    systems->m_operator = operating->key;
    if (auto added = systems->addRegistries(json, options, authorities, switchboard, clock); !added)
        return failure(added.error());
    return systems;
}

Result<void> SourceSystems::addRegistries(const QJsonObject &json, const Options &options,
                                          authorities::Authorities &authorities,
                                          const scenario::Switchboard &switchboard,
                                          const Clock &clock)
{
    std::map<QString, Body> owners;
    const auto ownerEntries = json.value(QLatin1String("owners")).toArray();
    for (const auto &entry : ownerEntries) {
        auto body = bodyFrom(entry.toObject(), authorities, Issuer::StateBodies);
        if (!body)
            return failure(body.error());
        owners.emplace(textAt(entry.toObject(), "code"), std::move(*body));
    }
    const SimulatedRegistry::Surroundings surroundings{m_population, m_records, switchboard, clock,
                                                       options.longestSimulatedWait};
    const auto names = typeNames(m_formTexts);
    const auto entries = json.value(QLatin1String("registries")).toArray();
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        const auto owner = owners.find(textAt(object, "owner"));
        if (owner == owners.end())
            return invalid(QStringLiteral("registries/owner"));
        auto info = infoFrom(object, owner->second);
        if (!info)
            return failure(info.error());
        const auto other = std::next(owner) == owners.end() ? owners.begin() : std::next(owner);
        auto foreign = authorities.issueOrganisation(owner->second.name.ru, owner->second.bin,
                                                     Issuer::Foreign);
        if (!foreign)
            return failure(foreign.error());
        m_registries.add(std::make_shared<SimulatedRegistry>(
            std::move(*info), names,
            SimulatedRegistry::Keys{owner->second.key, other->second.key, std::move(*foreign)},
            surroundings));
    }
    const QString family = QString::fromLatin1(FamilyRegistryCode);
    m_registries.setFamily(family, std::make_shared<SimulatedFamilyRegistry>(family, surroundings));
    return {};
}

} // namespace qujat::service::registries
