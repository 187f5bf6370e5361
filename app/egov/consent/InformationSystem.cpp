// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/InformationSystem.h"

#include "app/egov/storage/NoteStore.h"

#include <QJsonArray>

#include <algorithm>

namespace qujat::service::consent {
namespace {

tl::unexpected<Failure> lacking(const char *field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, QString::fromLatin1(field)}});
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().trimmed();
}

QStringList textsAt(const QJsonObject &object, const char *key)
{
    QStringList texts;
    for (const auto &entry : object.value(QLatin1String(key)).toArray())
        texts.append(entry.toString());
    return texts;
}

bool isBin(const QString &text)
{
    return text.size() == 12
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<std::vector<SystemScope>> scopeFrom(const QJsonArray &entries)
{
    std::vector<SystemScope> scope;
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        const auto type = DocumentType::parse(textAt(object, "documentType"));
        if (!type)
            return lacking("scope");
        scope.push_back({*type, object.value(u"whole").toBool(), textsAt(object, "fields"),
                         textsAt(object, "claims")});
    }
    return scope;
}

} // namespace

bool SystemScope::allows(const Wanted &wanted) const
{
    switch (wanted.kind) {
    case Wanted::Kind::Document:
        return whole;
    case Wanted::Kind::Fields:
        return std::ranges::all_of(wanted.fields, [this](const QString &field) {
            return whole || fields.contains(field);
        });
    case Wanted::Kind::Statement:
        return claims.contains(wanted.claim);
    }
    Q_UNREACHABLE();
}

Result<InformationSystem> InformationSystem::parse(const QJsonObject &record)
{
    const auto owner = record.value(u"owner").toObject();
    const auto decision = record.value(u"decision").toObject();
    const auto name = LocalizedText::fromJson(record.value(u"name"));
    const auto code = textAt(record, "code");
    if (!DocumentType::parse(code)) // the same letters as other stable words
        return lacking("code");
    if (!name)
        return lacking("name");
    if (textAt(owner, "name").isEmpty() || !isBin(textAt(owner, "bin")))
        return lacking("owner");
    if (textAt(record, "sector").isEmpty())
        return lacking("sector");
    if (textAt(record, "documentation").isEmpty())
        return lacking("documentation");
    const auto date = QDate::fromString(textAt(decision, "date"), Qt::ISODate);
    if (textAt(decision, "number").isEmpty() || !date.isValid())
        return lacking("decision");
    if (textAt(record, "compliance").isEmpty())
        return lacking("compliance");
    auto scope = scopeFrom(record.value(u"scope").toArray());
    if (!scope)
        return failure(scope.error());
    const bool numberCheck = record.value(u"numberCheck").toBool();
    if (scope->empty() && !numberCheck)
        return lacking("scope");
    const auto status = textAt(record, "status");
    if (status != u"approved" && status != u"suspended" && status != u"withdrawn")
        return lacking("status");
    const auto certificate = crypto::Certificate::fromDer(
        QByteArray::fromBase64(textAt(record, "certificate").toLatin1()));
    if (!certificate)
        return lacking("certificate");
    const auto decidedAt = timestampFromRfc3339(textAt(record, "decidedAt"));
    if (!decidedAt)
        return lacking("decidedAt");
    return InformationSystem{code,
                             *name,
                             textAt(owner, "name"),
                             textAt(owner, "bin"),
                             storage::recipientKindFromName(textAt(owner, "kind")),
                             textAt(record, "sector"),
                             textAt(record, "documentation"),
                             textAt(decision, "number"),
                             date,
                             textAt(record, "compliance"),
                             std::move(*scope),
                             numberCheck,
                             status,
                             *certificate,
                             *decidedAt};
}

const SystemScope *InformationSystem::scopeOf(const DocumentType &type) const
{
    const auto found = std::ranges::find(scope, type, &SystemScope::documentType);
    return found == scope.end() ? nullptr : &*found;
}

} // namespace qujat::service::consent
