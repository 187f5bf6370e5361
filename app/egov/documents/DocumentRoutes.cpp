// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentRoutes.h"

#include "app/egov/documents/DocumentJson.h"
#include "app/egov/journal/HistoryQuery.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/NoteStore.h"

#include <QJsonArray>

namespace qujat::service::documents {
namespace {

using http::Call;
using http::Reply;

ThirdParty thirdParty(const Call &call)
{
    return {call.caller().person.iin, call.caller().viewer(), call.address};
}

QString textIn(const Call &call, const char *field)
{
    return call.body.value(QLatin1String(field)).toString();
}

template <typename T, typename ToJson>
Result<Reply> okOr(const Result<T> &result, ToJson toJson)
{
    if (!result)
        return failure(result.error());
    return Reply::ok(toJson(*result));
}

template <typename List, typename ToJson>
QJsonObject itemsOf(const List &list, ToJson toJson)
{
    QJsonArray items;
    for (const auto &entry : list)
        items.append(toJson(entry));
    return {{QStringLiteral("items"), items}};
}

Result<Reply> listDocuments(const DocumentServices &services, const Call &call)
{
    return okOr(services.catalogue.list(call.caller().person),
                [](const auto &entries) { return itemsOf(entries, catalogueJson); });
}

Result<Reply> getDocument(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<DocumentId>("documentId");
    if (!id)
        return failure(FailureCode::DocumentNotFound);
    const auto entry = services.catalogue.authorised(call.caller().person.iin, *id);
    if (!entry)
        return failure(entry.error());
    const auto document =
        services.forming.form(entry->subject, entry->type, {call.caller().account(), call.address});
    if (!document)
        return failure(document.error());
    const auto noted =
        services.parts.store.write([&](storage::Transaction &transaction) -> Result<bool> {
            storage::AuditStore(transaction)
                .append({document->retrievedAt,
                         QStringLiteral("documentFormed"),
                         call.caller().account(),
                         call.address,
                         {{QStringLiteral("type"), entry->type.text()},
                          {QStringLiteral("registry"), document->registry},
                          {QStringLiteral("requestNumber"), document->requestNumber}}});
            return true;
        });
    if (!noted)
        return failure(noted.error());
    return Reply::ok(documentJson(*id, *document));
}

Result<Reply> getForm(const DocumentServices &services, const Call &call)
{
    const auto type = call.id<DocumentType>("documentType");
    if (!type)
        return failure(FailureCode::ResourceNotFound);
    const auto form = services.parts.forms.signedForm(*type);
    if (!form)
        return failure(form.error());
    auto reply = Reply::ok({{QStringLiteral("type"), type->text()},
                            {QStringLiteral("version"), QString::number(form->form.version)},
                            {QStringLiteral("cms"), QString::fromLatin1(form->cms.toBase64())}});
    if (call.headers.value("if-none-match") == form->etag)
        reply = Reply{304, {}, {}};
    reply.headers.append({"ETag", form->etag});
    return reply;
}

Result<Reply> openAccess(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<DocumentId>("documentId");
    if (!id)
        return failure(FailureCode::DocumentNotFound);
    const std::chrono::seconds validFor(call.body.value(QLatin1String("seconds")).toInteger());
    std::optional<std::uint64_t> journalSize;
    if (const auto size = call.body.value(QLatin1String("journalSize")); !size.isUndefined())
        journalSize = static_cast<std::uint64_t>(size.toInteger());
    const auto opened = services.accesses.open(call.caller().person.iin, *id, validFor,
                                               {call.requestKey, call.requestHash}, journalSize);
    if (!opened)
        return failure(opened.error());
    return Reply::created(openedAccessJson(*opened));
}

Result<Reply> listAccesses(const DocumentServices &services, const Call &call)
{
    return okOr(services.accesses.live(call.caller().person.iin), [&](const auto &views) {
        return itemsOf(views, [&](const AccessView &view) { return accessJson(view, call.at); });
    });
}

Result<Reply> getAccess(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<GrantId>("accessId");
    if (!id)
        return failure(FailureCode::AccessNotFound);
    return okOr(services.accesses.find(call.caller().person.iin, *id),
                [&](const AccessView &view) { return accessJson(view, call.at); });
}

Result<Reply> closeAccess(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<GrantId>("accessId");
    if (!id)
        return failure(FailureCode::AccessNotFound);
    return okOr(services.accesses.close(call.caller().person.iin, *id),
                [&](const AccessView &view) { return accessJson(view, call.at); });
}

QJsonObject openedViewingJson(const OpenedViewing &opened)
{
    const auto &[viewing, document, holderHead] = opened;
    QJsonObject json{
        {QStringLiteral("id"), viewing.id.text()},
        {QStringLiteral("number"), viewing.number},
        {QStringLiteral("documentType"), viewing.type.text()},
        {QStringLiteral("cms"), QString::fromLatin1(document.cms.toBase64())},
        {QStringLiteral("form"),
         QJsonObject{{QStringLiteral("version"), QString::number(document.form.version)}}},
        {QStringLiteral("openedAt"), toRfc3339(viewing.openedAt)},
        {QStringLiteral("expiresAt"), toRfc3339(viewing.expiresAt)},
        {QStringLiteral("subject"),
         QJsonObject{{QStringLiteral("initials"), document.content.ownerInitials()}}},
        {QStringLiteral("retrievedAt"), toRfc3339(document.retrievedAt)},
        {QStringLiteral("requestNumber"), document.requestNumber},
        {QStringLiteral("note"),
         QJsonObject{{QStringLiteral("number"), viewing.number},
                     {QStringLiteral("at"), toRfc3339(viewing.openedAt)}}},
    };
    if (holderHead)
        json.insert(QStringLiteral("holderHead"), QString::fromUtf8(*holderHead));
    return json;
}

Result<Reply> createViewing(const DocumentServices &services, const Call &call)
{
    ViewingKey key;
    key.purpose = textIn(call, "purpose");
    const auto frames = call.body.value(QLatin1String("frames")).toArray();
    for (const auto &frame : frames)
        key.frames.append(frame.toString());
    if (call.body.contains(QLatin1String("confirmation"))) {
        const auto id = ConfirmationId::parse(textIn(call, "confirmation"));
        if (!id)
            return failure(FailureCode::AccessNotFound);
        key.confirmation = *id;
    }
    const auto opened =
        services.viewings.open(thirdParty(call), key, {call.requestKey, call.requestHash});
    if (!opened)
        return failure(opened.error());
    return Reply::created(openedViewingJson(*opened));
}

Result<Reply> getViewing(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<ViewingId>("viewingId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.viewings.find(call.caller().person.iin, *id),
                [&](const auto &viewing) { return viewingStateJson(viewing, call.at); });
}

Result<Reply> closeViewing(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<ViewingId>("viewingId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.viewings.close(call.caller().person.iin, *id),
                [&](const auto &viewing) { return viewingStateJson(viewing, call.at); });
}

Result<Reply> getViewingDocument(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<ViewingId>("viewingId");
    const auto type = call.id<DocumentType>("documentType");
    if (!id || !type)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.viewings.documentAgain(thirdParty(call), *id, *type),
                [](const FormedDocument &document) {
                    auto json = documentJson(DocumentId(), document);
                    json.remove(QStringLiteral("id"));
                    json.remove(QStringLiteral("registry"));
                    return json;
                });
}

QJsonObject askedJson(const storage::Confirmation &question)
{
    return {{QStringLiteral("id"), question.id.text()},
            {QStringLiteral("digits"), question.digits},
            {QStringLiteral("expiresAt"), toRfc3339(question.expiresAt)}};
}

Result<Reply> askConfirmation(const DocumentServices &services, const Call &call)
{
    const auto asked = services.confirmations.ask(
        thirdParty(call), {textIn(call, "shortCode"), textIn(call, "purpose")},
        {call.requestKey, call.requestHash});
    if (!asked)
        return failure(asked.error());
    return Reply::created(askedJson(*asked));
}

Result<Reply> listConfirmations(const DocumentServices &services, const Call &call)
{
    return okOr(services.confirmations.pendingOf(call.caller().person.iin),
                [](const auto &pending) { return itemsOf(pending, confirmationItem); });
}

Result<Reply> getConfirmation(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<ConfirmationId>("confirmationId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    return okOr(services.confirmations.stateOf(call.caller().person.iin, *id), [&](auto state) {
        return QJsonObject{{QStringLiteral("id"), id->text()},
                           {QStringLiteral("state"), storage::nameOf(state)}};
    });
}

Result<Reply> answerConfirmation(const DocumentServices &services, const Call &call)
{
    const auto id = call.id<ConfirmationId>("confirmationId");
    if (!id)
        return failure(FailureCode::ResourceNotFound);
    std::optional<QString> digits;
    if (call.body.contains(QLatin1String("digits")))
        digits = textIn(call, "digits");
    return okOr(services.confirmations.answer(call.caller().person.iin, *id, digits),
                [](auto state) {
                    return QJsonObject{{QStringLiteral("state"), storage::nameOf(state)}};
                });
}

Result<Reply> listHistory(const DocumentServices &services, const Call &call)
{
    auto query = journal::noteQueryOf(call);
    if (!query)
        return failure(query.error());
    const int page = query->limit++; // one more tells whether there is a next page
    using Notes = Result<std::vector<storage::StoredNote>>;
    auto notes = services.parts.store.read([&](storage::Transaction &transaction) -> Notes {
        return storage::NoteStore(transaction).find(*query);
    });
    if (!notes)
        return failure(notes.error());
    const bool more = static_cast<int>(notes->size()) > page;
    if (more)
        notes->pop_back();
    auto body = itemsOf(*notes, historyJson);
    if (more)
        body.insert(QStringLiteral("next"), QString::number(notes->back().position));
    return Reply::ok(body);
}

} // namespace

void addDocumentRoutes(http::Router &router, DocumentServices &services)
{
    using Function = Result<Reply> (*)(const DocumentServices &, const Call &);
    const std::pair<const char *, Function> operations[] = {
        {"listDocuments", listDocuments},
        {"getDocument", getDocument},
        {"getForm", getForm},
        {"openAccess", openAccess},
        {"listAccesses", listAccesses},
        {"getAccess", getAccess},
        {"closeAccess", closeAccess},
        {"createViewing", createViewing},
        {"getViewing", getViewing},
        {"closeViewing", closeViewing},
        {"getViewingDocument", getViewingDocument},
        {"askConfirmation", askConfirmation},
        {"listConfirmations", listConfirmations},
        {"getConfirmation", getConfirmation},
        {"answerConfirmation", answerConfirmation},
        {"listHistory", listHistory},
    };
    for (const auto &[operation, function] : operations)
        router.on(operation,
                  [&services, function](const Call &call) { return function(services, call); });
}

} // namespace qujat::service::documents
