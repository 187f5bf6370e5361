// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Values.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
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

QJsonArray sectionsOf(const session::ShownDocument &document)
{
    QJsonArray sections;
    for (const auto &section : document.form.sections) {
        QJsonArray fields;
        for (const auto &field : section.fields) {
            const auto value = document.content.at(field.path);
            if (value.isUndefined() || field.kind == DocumentForm::FieldKind::Picture)
                continue;
            fields.append(QJsonObject{{QStringLiteral("path"), field.path},
                                      {QStringLiteral("label"), toJson(field.label)},
                                      {QStringLiteral("value"), value}});
        }
        sections.append(QJsonObject{{QStringLiteral("title"), toJson(section.title)},
                                    {QStringLiteral("fields"), fields}});
    }
    return sections;
}

} // namespace

QString nameOf(DeviceClass deviceClass)
{
    return deviceClass == DeviceClass::Cellular ? QStringLiteral("cellular")
                                                : QStringLiteral("desktop");
}

QJsonObject toJson(const LocalizedText &text)
{
    return {{QStringLiteral("kk"), text.kk},
            {QStringLiteral("ru"), text.ru},
            {QStringLiteral("en"), text.en}};
}

QJsonObject toJson(const Viewer &viewer)
{
    QJsonObject object{{QStringLiteral("name"), viewer.name},
                       {QStringLiteral("kind"), nameOf(viewer.kind)}};
    insertUnlessEmpty(object, QStringLiteral("organisation"), viewer.organisation);
    return object;
}

QJsonObject toJson(const Verification &verification)
{
    QJsonArray checks;
    for (const auto &check : verification.checks) {
        QJsonObject one{{QStringLiteral("check"), qujat::nameOf(check.kind)},
                        {QStringLiteral("outcome"), qujat::nameOf(check.outcome)}};
        if (check.reason)
            one.insert(QStringLiteral("reason"), Failure(*check.reason).name());
        insertUnlessEmpty(one, QStringLiteral("detail"), check.detail);
        if (check.asOf)
            one.insert(QStringLiteral("asOf"), toRfc3339(*check.asOf));
        checks.append(one);
    }
    const auto &who = verification.signer;
    QJsonObject signer;
    insertUnlessEmpty(signer, QStringLiteral("commonName"), who.commonName);
    insertUnlessEmpty(signer, QStringLiteral("organisation"), who.organisation);
    insertUnlessEmpty(signer, QStringLiteral("bin"), who.bin);
    insertUnlessEmpty(signer, QStringLiteral("algorithm"), who.algorithm);
    insertUnlessEmpty(signer, QStringLiteral("serial"), who.certificateSerial);
    insertUnlessEmpty(signer, QStringLiteral("issuer"), who.issuer);
    if (who.signedAt)
        signer.insert(QStringLiteral("signedAt"), toRfc3339(*who.signedAt));
    return {{QStringLiteral("outcome"), qujat::nameOf(verification.outcome())},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("signer"), signer},
            {QStringLiteral("checkedAt"), toRfc3339(verification.checkedAt)}};
}

QJsonObject toJson(const ListedDocument &document)
{
    return {
        {QStringLiteral("id"), document.id.text()},
        {QStringLiteral("type"), document.type.text()},
        {QStringLiteral("relation"),
         document.relation == Relation::Child ? QStringLiteral("child") : QStringLiteral("self")},
        {QStringLiteral("surname"), document.surname},
        {QStringLiteral("givenName"), document.givenName},
        {QStringLiteral("iinMasked"), document.iinMasked},
        {QStringLiteral("registry"), document.registry},
        {QStringLiteral("state"), nameOf(document.state)}};
}

QJsonObject toJson(const session::ShownDocument &document)
{
    QJsonObject object{
        {QStringLiteral("type"), document.type.text()},
        {QStringLiteral("name"), toJson(document.form.name)},
        {QStringLiteral("number"), document.content.number()},
        {QStringLiteral("holder"),
         QJsonObject{{QStringLiteral("surname"), document.content.ownerSurname()},
                     {QStringLiteral("givenName"), document.content.ownerGivenName()},
                     {QStringLiteral("patronymic"), document.content.ownerPatronymic()},
                     {QStringLiteral("iin"), document.content.ownerIin()}}},
        {QStringLiteral("issuer"), toJson(document.content.issuer())},
        {QStringLiteral("sections"), sectionsOf(document)},
        {QStringLiteral("verification"), toJson(document.verification)},
        {QStringLiteral("retrievedAt"), toRfc3339(document.retrievedAt)},
        {QStringLiteral("fromCache"), document.fromCache}};
    insertUnlessEmpty(object, QStringLiteral("id"), document.id.text());
    insertUnlessEmpty(object, QStringLiteral("registry"), document.registry);
    insertUnlessEmpty(object, QStringLiteral("requestNumber"), document.requestNumber);
    return object;
}

QJsonObject toJson(const OpenAccess &access)
{
    QJsonArray viewings;
    for (const auto &viewing : access.viewings) {
        viewings.append(QJsonObject{{QStringLiteral("id"), viewing.id.text()},
                                    {QStringLiteral("at"), toRfc3339(viewing.at)},
                                    {QStringLiteral("viewer"), toJson(viewing.viewer)}});
    }
    return {{QStringLiteral("id"), access.id.text()},
            {QStringLiteral("documentId"), access.documentId.text()},
            {QStringLiteral("documentType"), access.documentType.text()},
            {QStringLiteral("openedAt"), toRfc3339(access.openedAt)},
            {QStringLiteral("expiresAt"), toRfc3339(access.expiresAt)},
            {QStringLiteral("state"), nameOf(access.state)},
            {QStringLiteral("viewings"), viewings}};
}

QJsonObject toJson(const ConfirmationRequest &request)
{
    QJsonObject object{{QStringLiteral("id"), request.id.text()},
                       {QStringLiteral("accessId"), request.accessId.text()},
                       {QStringLiteral("documentType"), request.documentType.text()},
                       {QStringLiteral("asker"), toJson(request.asker)},
                       {QStringLiteral("expiresAt"), toRfc3339(request.expiresAt)}};
    QJsonArray choices;
    for (const auto &choice : request.choices)
        choices.append(choice);
    object.insert(QStringLiteral("choices"), choices);
    insertUnlessEmpty(object, QStringLiteral("purpose"), request.purpose);
    return object;
}

QString nameOf(NoteProof proof)
{
    switch (proof) {
    case NoteProof::Pending:
        return QStringLiteral("pending");
    case NoteProof::Proven:
        return QStringLiteral("proven");
    case NoteProof::Problem:
        return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const KeptNote &note)
{
    const auto &entry = note.entry;
    QJsonObject object{{QStringLiteral("number"), entry.number},
                       {QStringLiteral("at"), toRfc3339(entry.at)},
                       {QStringLiteral("kind"), entry.kind},
                       {QStringLiteral("role"), qujat::nameOf(entry.role)},
                       {QStringLiteral("channel"), qujat::nameOf(entry.channel)}};
    if (entry.documentType)
        object.insert(QStringLiteral("documentType"), entry.documentType->text());
    if (entry.viewer)
        object.insert(QStringLiteral("viewer"), toJson(*entry.viewer));
    insertUnlessEmpty(object, QStringLiteral("purpose"), entry.purpose);
    insertUnlessEmpty(object, QStringLiteral("subjectInitials"), entry.subjectInitials);
    object.insert(QStringLiteral("proof"), nameOf(note.proof));
    return object;
}

QJsonObject toJson(const ConsentRequest &consent)
{
    QJsonObject wanted{{QStringLiteral("kind"), qujat::nameOf(consent.wanted.kind)},
                       {QStringLiteral("documentType"), consent.wanted.documentType.text()}};
    if (!consent.wanted.fields.isEmpty())
        wanted.insert(QStringLiteral("fields"), QJsonArray::fromStringList(consent.wanted.fields));
    if (!consent.wanted.claim.isEmpty()) {
        wanted.insert(QStringLiteral("claim"), consent.wanted.claim);
        wanted.insert(QStringLiteral("parameter"), consent.wanted.parameter);
    }
    QJsonObject json{{QStringLiteral("id"), consent.id.text()},
                     {QStringLiteral("reference"), consent.reference},
                     {QStringLiteral("state"), qujat::nameOf(consent.state)},
                     {QStringLiteral("requester"), toJson(consent.requester)},
                     {QStringLiteral("owner"), consent.owner},
                     {QStringLiteral("sector"), consent.sector},
                     {QStringLiteral("wanted"), wanted},
                     {QStringLiteral("purpose"), consent.purpose},
                     {QStringLiteral("legalGround"), consent.legalGround},
                     {QStringLiteral("keepDays"), consent.keepDays},
                     {QStringLiteral("askedAt"), toRfc3339(consent.askedAt)},
                     {QStringLiteral("expiresAt"), toRfc3339(consent.expiresAt)},
                     {QStringLiteral("meter"),
                      QJsonObject{{QStringLiteral("verdict"), qujat::nameOf(consent.meter.verdict)},
                                  {QStringLiteral("asked"), consent.meter.asked},
                                  {QStringLiteral("usual"), consent.meter.usual},
                                  {QStringLiteral("approved"), consent.meter.approved},
                                  {QStringLiteral("systems"), consent.meter.systems}}}};
    if (consent.way)
        json.insert(QStringLiteral("way"), qujat::nameOf(*consent.way));
    if (!consent.noteNumber.isEmpty())
        json.insert(QStringLiteral("noteNumber"), consent.noteNumber);
    return json;
}

} // namespace qujat::tool
