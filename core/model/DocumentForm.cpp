// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/DocumentForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

namespace qujat {
namespace {

auto malformed(const QString &what)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("form:") + what}});
}

std::optional<DocumentForm::FieldKind> kindFrom(const QString &name)
{
    using enum DocumentForm::FieldKind;
    static const std::map<QString, DocumentForm::FieldKind> kinds{
        {QStringLiteral("text"), Text},           {QStringLiteral("date"), Date},
        {QStringLiteral("epochDate"), EpochDate}, {QStringLiteral("localized"), Localized},
        {QStringLiteral("list"), List},           {QStringLiteral("iin"), Iin},
        {QStringLiteral("picture"), Picture}};
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

Result<DocumentForm::Section> sectionFrom(const QJsonObject &json)
{
    DocumentForm::Section section;
    const auto title = LocalizedText::fromJson(json.value(QLatin1String("title")));
    if (!title)
        return malformed(QStringLiteral("title"));
    section.title = *title;
    const auto fields = json.value(QLatin1String("fields")).toArray();
    for (const auto &entry : fields) {
        const auto object = entry.toObject();
        DocumentForm::Field field;
        field.path = object.value(QLatin1String("path")).toString();
        const auto label = LocalizedText::fromJson(object.value(QLatin1String("label")));
        const auto kind = kindFrom(object.value(QLatin1String("kind")).toString());
        if (field.path.isEmpty() || !label || !kind)
            return malformed(QStringLiteral("field"));
        field.label = *label;
        field.kind = *kind;
        field.required = object.value(QLatin1String("required")).toBool();
        section.fields.push_back(std::move(field));
    }
    return section;
}

} // namespace

Result<DocumentForm> DocumentForm::parse(const QByteArray &utf8)
{
    const auto root = QJsonDocument::fromJson(utf8).object();
    const int formatVersion = root.value(QLatin1String("formatVersion")).toInt();
    if (formatVersion > 1)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Field, QStringLiteral("formatVersion")}});
    if (formatVersion < 1)
        return malformed(QStringLiteral("formatVersion"));

    DocumentForm form;
    const auto type = DocumentType::parse(root.value(QLatin1String("type")).toString());
    const auto name = LocalizedText::fromJson(root.value(QLatin1String("name")));
    const auto owner = root.value(QLatin1String("owner")).toObject();
    const auto agreement = root.value(QLatin1String("agreement")).toObject();
    const auto appearance = root.value(QLatin1String("appearance")).toObject();
    form.ownerBin = owner.value(QLatin1String("bin")).toString();
    form.accent = appearance.value(QLatin1String("accent")).toString();
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (!type || !name || form.ownerBin.size() != 12 || !colour.match(form.accent).hasMatch())
        return malformed(QStringLiteral("head"));
    form.agreementReference = agreement.value(QLatin1String("reference")).toString();
    if (!agreement.value(QLatin1String("approved")).toBool() || form.agreementReference.isEmpty())
        return failure(FailureCode::FormNotApproved);

    form.type = *type;
    form.name = *name;
    form.version = root.value(QLatin1String("version")).toInt();
    form.ownerName = {owner.value(QLatin1String("nameKk")).toString(),
                      owner.value(QLatin1String("nameRu")).toString(),
                      owner.value(QLatin1String("nameEn")).toString()};
    form.icon = appearance.value(QLatin1String("icon")).toString();
    form.portraitPath = root.value(QLatin1String("portrait")).toString();
    form.maximumAge = std::chrono::seconds(root.value(QLatin1String("maxAgeSeconds")).toInt(60));
    const auto sections = root.value(QLatin1String("sections")).toArray();
    for (const auto &entry : sections) {
        auto section = sectionFrom(entry.toObject());
        if (!section)
            return failure(section.error());
        form.sections.push_back(std::move(*section));
    }
    if (form.sections.empty())
        return malformed(QStringLiteral("sections"));
    return form;
}

std::optional<QString> DocumentForm::missingField(const DocumentContent &content) const
{
    for (const auto &section : sections) {
        for (const auto &field : section.fields) {
            const auto value = content.at(field.path);
            const bool empty = value.isUndefined() || value.isNull()
                || (value.isString() && value.toString().isEmpty());
            if (field.required && empty)
                return field.path;
        }
    }
    return std::nullopt;
}

} // namespace qujat
