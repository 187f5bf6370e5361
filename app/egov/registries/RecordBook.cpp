// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/RecordBook.h"

#include "app/egov/registries/Placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qujat::service::registries {
namespace {

auto invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

auto malformed(const QString &field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, field}});
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate dateFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Sets a value some objects deep; the path must exist.
bool setAt(QJsonObject &object, QStringList path, const QJsonValue &value)
{
    const QString step = path.takeFirst();
    if (!object.contains(step))
        return false;
    if (path.isEmpty()) {
        object.insert(step, value);
        return true;
    }
    auto inner = object.value(step).toObject();
    if (!setAt(inner, path, value))
        return false;
    object.insert(step, inner);
    return true;
}

bool isHeadPath(const QString &path)
{
    return path == u"common.docNumber" || path == u"record.status"
        || path == u"common.docIssuedDate" || path == u"common.docExpirationDate";
}

Result<Record> recordFrom(const QJsonObject &json, const Population &population,
                          const RecordBook::PortraitSource &portraitOf)
{
    const auto *person = population.find(textAt(json, "person"));
    const auto type = DocumentType::parse(textAt(json, "type"));
    if (!person || !type)
        return invalid(QStringLiteral("records/person"));
    const Placeholders placeholders(population, *person, portraitOf);
    const auto filled = placeholders.fill(QJsonValue(json));
    if (!filled)
        return invalid(QStringLiteral("records/") + textAt(json, "number"));
    const auto whole = filled->toObject();
    Record record{person->iin,
                  *type,
                  textAt(whole, "number"),
                  dateFrom(textAt(whole, "issued")),
                  std::nullopt,
                  textAt(whole, "status"),
                  whole.value(QLatin1String("domain")).toObject()};
    if (whole.contains(QLatin1String("expires")))
        record.expires = dateFrom(textAt(whole, "expires"));
    if (record.number.isEmpty() || !record.issued.isValid() || record.domain.isEmpty()
        || (record.expires && !record.expires->isValid()))
        return invalid(QStringLiteral("records/") + record.number);
    return record;
}

} // namespace

Result<std::unique_ptr<RecordBook>> RecordBook::parse(const QByteArray &json,
                                                      const Population &population,
                                                      const PortraitSource &portraitOf)
{
    const auto root = QJsonDocument::fromJson(json).object();
    auto book = std::make_unique<RecordBook>();
    const auto records = root.value(QLatin1String("records")).toArray();
    for (const auto &entry : records) {
        auto record = recordFrom(entry.toObject(), population, portraitOf);
        if (!record)
            return failure(record.error());
        book->m_records.push_back(std::move(*record));
    }
    const auto relations = root.value(QLatin1String("relations")).toArray();
    for (const auto &entry : relations) {
        const auto relation = entry.toObject();
        const auto *parent = population.find(textAt(relation, "parent"));
        const auto *child = population.find(textAt(relation, "child"));
        if (!parent || !child)
            return invalid(QStringLiteral("relations"));
        book->m_relations.push_back(
            {parent->iin,
             {child->iin, child->surname, child->givenName, child->iin.birthDate(),
              relation.value(QLatin1String("active")).toBool()}});
    }
    if (book->m_records.empty())
        return invalid(QStringLiteral("records"));
    return book;
}

Record *RecordBook::findLocked(const Iin &subject, const DocumentType &type)
{
    const auto found = std::ranges::find_if(m_records, [&](const Record &record) {
        return record.subject == subject && record.type == type;
    });
    return found == m_records.end() ? nullptr : &*found;
}

std::optional<Record> RecordBook::find(const Iin &subject, const DocumentType &type) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &record : m_records) {
        if (record.subject == subject && record.type == type)
            return record;
    }
    return std::nullopt;
}

std::optional<Record> RecordBook::findOther(const Iin &subject, const DocumentType &type) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &record : m_records) {
        if (record.subject != subject && record.type == type)
            return record;
    }
    return std::nullopt;
}

std::vector<FamilyRelation> RecordBook::childrenOf(const Iin &parent) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<FamilyRelation> children;
    for (const auto &relation : m_relations) {
        if (relation.parent == parent)
            children.push_back(relation.family);
    }
    return children;
}

Result<void> RecordBook::setValue(const Iin &subject, const DocumentType &type, const QString &path,
                                  const QJsonValue &value)
{
    const std::lock_guard lock(m_mutex);
    auto *record = findLocked(subject, type);
    if (!record)
        return failure(FailureCode::DocumentNotFound);
    const QString text = value.toString();
    if (path.startsWith(QLatin1String("domain."))) {
        if (!setAt(record->domain, path.mid(7).split(u'.'), value))
            return malformed(QStringLiteral("path"));
        return {};
    }
    const QDate date = dateFrom(text);
    if (path == u"common.docNumber" && !text.isEmpty())
        record->number = text;
    else if (path == u"record.status" && (text == u"active" || text == u"cancelled"))
        record->status = text;
    else if (path == u"common.docIssuedDate" && date.isValid())
        record->issued = date;
    else if (path == u"common.docExpirationDate" && date.isValid())
        record->expires = date;
    else
        return malformed(isHeadPath(path) ? QStringLiteral("value") : QStringLiteral("path"));
    return {};
}

Result<void> RecordBook::setRelation(const Iin &parent, const Iin &child, bool active)
{
    const std::lock_guard lock(m_mutex);
    for (auto &relation : m_relations) {
        if (relation.parent == parent && relation.family.child == child) {
            relation.family.active = active;
            return {};
        }
    }
    return failure(FailureCode::ResourceNotFound);
}

} // namespace qujat::service::registries
