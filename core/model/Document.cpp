// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Document.h"

#include <QJsonDocument>

namespace qujat {
namespace {

std::optional<Timestamp> epochMilliseconds(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(static_cast<qint64>(value.toDouble())));
}

} // namespace

Result<DocumentContent> DocumentContent::parse(const QByteArray &utf8)
{
    const auto refusal = [](const char *what) {
        return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QString::fromLatin1(what)}});
    };
    const auto document = QJsonDocument::fromJson(utf8);
    if (!document.isObject())
        return refusal("document");
    DocumentContent content;
    content.m_root = document.object();
    for (const char *part : {"common", "domain", "record"}) {
        if (!content.m_root.value(QLatin1String(part)).isObject())
            return refusal(part);
    }
    for (const char *path :
         {"common.docOwner.iin", "common.docType.code", "common.docNumber", "record.status"}) {
        if (!content.at(QString::fromLatin1(path)).isString())
            return refusal(path);
    }
    return content;
}

QJsonValue DocumentContent::at(const QString &path) const
{
    QJsonValue value = m_root;
    for (const auto &step : path.split(u'.')) {
        if (!value.isObject())
            return QJsonValue(QJsonValue::Undefined);
        value = value.toObject().value(step);
    }
    return value;
}

QString DocumentContent::ownerIin() const
{
    return at(QStringLiteral("common.docOwner.iin")).toString();
}

QString DocumentContent::ownerSurname() const
{
    return at(QStringLiteral("common.docOwner.lastName")).toString();
}

QString DocumentContent::ownerGivenName() const
{
    return at(QStringLiteral("common.docOwner.firstName")).toString();
}

QString DocumentContent::ownerPatronymic() const
{
    return at(QStringLiteral("common.docOwner.middleName")).toString();
}

QString DocumentContent::typeCode() const
{
    return at(QStringLiteral("common.docType.code")).toString();
}

QString DocumentContent::number() const
{
    return at(QStringLiteral("common.docNumber")).toString();
}

LocalizedText DocumentContent::issuer() const
{
    const auto issuer = at(QStringLiteral("common.docIssuer")).toObject();
    return {issuer.value(QLatin1String("nameKk")).toString(),
            issuer.value(QLatin1String("nameRu")).toString(),
            issuer.value(QLatin1String("nameEn")).toString()};
}

std::optional<Timestamp> DocumentContent::issuedAt() const
{
    return epochMilliseconds(at(QStringLiteral("common.docIssuedDate")));
}

std::optional<Timestamp> DocumentContent::expiresAt() const
{
    return epochMilliseconds(at(QStringLiteral("common.docExpirationDate")));
}

QString DocumentContent::recordStatus() const
{
    return at(QStringLiteral("record.status")).toString();
}

std::optional<Timestamp> DocumentContent::repliedAt() const
{
    const auto moment = timestampFromRfc3339(at(QStringLiteral("record.repliedAt")).toString());
    return moment ? std::optional(*moment) : std::nullopt;
}

QString DocumentContent::ownerInitials() const
{
    QString initials;
    for (const auto &name : {ownerSurname(), ownerGivenName()}) {
        if (!name.isEmpty())
            initials +=
                (initials.isEmpty() ? QString() : QStringLiteral(" ")) + name.front() + u'.';
    }
    return initials;
}

} // namespace qujat
