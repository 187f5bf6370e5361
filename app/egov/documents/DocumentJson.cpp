// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentJson.h"

#include <QJsonArray>

namespace qujat::service::documents {
namespace {

QString nameOf(OpenAccess::State state)
{
    switch (state) {
    case OpenAccess::State::Open:
        return QStringLiteral("open");
    case OpenAccess::State::Closed:
        return QStringLiteral("closed");
    case OpenAccess::State::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QString nameOf(ListedDocument::State state)
{
    switch (state) {
    case ListedDocument::State::Available:
        return QStringLiteral("available");
    case ListedDocument::State::NotFound:
        return QStringLiteral("notFound");
    case ListedDocument::State::RegistryUnavailable:
        return QStringLiteral("registryUnavailable");
    case ListedDocument::State::FormNotApproved:
        return QStringLiteral("formNotApproved");
    }
    Q_UNREACHABLE();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject grantJson(const storage::Grant &grant)
{
    return {
        {QStringLiteral("id"), grant.id.text()},
        {QStringLiteral("documentId"), grant.document.text()},
        {QStringLiteral("documentType"), grant.type.text()},
        {QStringLiteral("openedAt"), toRfc3339(grant.openedAt)},
        {QStringLiteral("expiresAt"), toRfc3339(grant.expiresAt)},
        {QStringLiteral("qrStepMillis"), qint64(grant.step.count())},
        {QStringLiteral("qrLifeSteps"), grant.lifeSteps},
    };
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace

QJsonObject viewerJson(const Viewer &viewer)
{
    QJsonObject json{{QStringLiteral("name"), viewer.name},
                     {QStringLiteral("kind"), nameOf(viewer.kind)}};
    insertUnlessEmpty(json, QStringLiteral("organisation"), viewer.organisation);
    return json;
}

QJsonObject catalogueJson(const CatalogueEntry &entry)
{
    const auto &document = entry.document;
    QJsonObject subject{
        {QStringLiteral("relation"),
         document.relation == Relation::Child ? QStringLiteral("child") : QStringLiteral("self")},
        {QStringLiteral("surname"), document.surname},
        {QStringLiteral("givenName"), document.givenName},
        {QStringLiteral("iinMasked"), document.iinMasked},
    };
    if (entry.birthDate)
        subject.insert(QStringLiteral("birthDate"), entry.birthDate->toString(Qt::ISODate));
    return {
        {QStringLiteral("id"), document.id.text()},
        {QStringLiteral("type"), document.type.text()},
        {QStringLiteral("subject"), subject},
        {QStringLiteral("state"), nameOf(document.state)},
        {QStringLiteral("registry"), document.registry},
    };
}

QJsonObject documentJson(const DocumentId &id, const FormedDocument &document)
{
    return {
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("type"), document.form.type.text()},
        {QStringLiteral("cms"), base64(document.cms)},
        {QStringLiteral("form"),
         QJsonObject{{QStringLiteral("version"), QString::number(document.form.version)}}},
        {QStringLiteral("retrievedAt"), toRfc3339(document.retrievedAt)},
        {QStringLiteral("registry"), QJsonObject{{QStringLiteral("code"), document.registry}}},
        {QStringLiteral("requestNumber"), document.requestNumber},
    };
}

QJsonObject openedAccessJson(const OpenedAccess &opened)
{
    auto json = grantJson(opened.grant);
    const auto key = opened.livingCodeKey.view();
    json.insert(QStringLiteral("shortCode"), opened.code.text());
    json.insert(QStringLiteral("qrSecret"),
                base64(QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()),
                                               static_cast<qsizetype>(key.size()))));
    json.insert(QStringLiteral("state"), nameOf(OpenAccess::State::Open));
    return json;
}

QJsonObject accessJson(const AccessView &view, Timestamp now)
{
    auto json = grantJson(view.grant);
    json.insert(QStringLiteral("state"), nameOf(view.grant.stateAt(now)));
    if (view.grant.closedAt)
        json.insert(QStringLiteral("closedAt"), toRfc3339(*view.grant.closedAt));
    QJsonArray viewings;
    for (const auto &viewing : view.viewings)
        viewings.append(viewingNoteJson(viewing));
    json.insert(QStringLiteral("viewings"), viewings);
    return json;
}

QJsonObject viewingNoteJson(const storage::StoredViewing &viewing)
{
    return {
        {QStringLiteral("id"), viewing.id.text()},
        {QStringLiteral("at"), toRfc3339(viewing.openedAt)},
        {QStringLiteral("viewer"), viewerJson(viewing.shownViewer)},
    };
}

QJsonObject viewingStateJson(const storage::StoredViewing &viewing, Timestamp now)
{
    return {
        {QStringLiteral("id"), viewing.id.text()},
        {QStringLiteral("state"), nameOf(viewing.stateAt(now))},
        {QStringLiteral("expiresAt"), toRfc3339(viewing.expiresAt)},
    };
}

QJsonObject historyJson(const storage::StoredNote &note)
{
    const auto &entry = note.entry;
    QJsonObject json{
        {QStringLiteral("number"), entry.number},
        {QStringLiteral("at"), toRfc3339(entry.at)},
        {QStringLiteral("kind"), entry.kind},
        {QStringLiteral("role"), qujat::nameOf(entry.role)},
        {QStringLiteral("channel"), qujat::nameOf(entry.channel)},
    };
    if (entry.documentType)
        json.insert(QStringLiteral("documentType"), entry.documentType->text());
    insertUnlessEmpty(json, QStringLiteral("purpose"), entry.purpose);
    if (note.recipientKind)
        json.insert(QStringLiteral("recipientKind"), nameOf(*note.recipientKind));
    if (entry.viewer) {
        QJsonObject viewer{{QStringLiteral("name"), entry.viewer->name}};
        insertUnlessEmpty(viewer, QStringLiteral("organisation"), entry.viewer->organisation);
        json.insert(QStringLiteral("viewer"), viewer);
    }
    insertUnlessEmpty(json, QStringLiteral("subjectInitials"), entry.subjectInitials);
    if (note.access)
        json.insert(QStringLiteral("accessId"), note.access->text());
    insertUnlessEmpty(json, QStringLiteral("deviceName"), note.entry.deviceName);
    insertUnlessEmpty(json, QStringLiteral("reason"), note.entry.reason);
    return json;
}

} // namespace qujat::service::documents
