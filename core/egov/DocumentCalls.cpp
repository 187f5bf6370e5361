// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/DocumentCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

/// A registry may take its ten seconds twice (default D-14) before the service answers.
constexpr std::chrono::seconds RegistryPatience{30};

} // namespace

Call ListDocumentsRequest::call() const
{
    auto call = get(QStringLiteral("/v1/documents"));
    call.timeout = RegistryPatience;
    return call;
}

Result<ListDocumentsReply> ListDocumentsReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ListDocumentsReply list;
    json.each("items", [&](JsonReader &item) {
        using enum ListedDocument::State;
        ListedDocument document;
        document.id = item.id<DocumentId>("id");
        document.type = item.id<DocumentType>("type");
        document.registry = item.text("registry");
        document.state =
            item.oneOf<ListedDocument::State>("state",
                                              {{"available", Available},
                                               {"notFound", NotFound},
                                               {"registryUnavailable", RegistryUnavailable},
                                               {"formNotApproved", FormNotApproved}});
        auto subject = item.object("subject");
        document.relation = subject.oneOf<Relation>(
            "relation", {{"self", Relation::Self}, {"child", Relation::Child}});
        document.surname = subject.text("surname");
        document.givenName = subject.text("givenName");
        document.iinMasked = subject.text("iinMasked");
        list.items.push_back(std::move(document));
    });
    return json.result(list);
}

Call FetchDocumentRequest::call() const
{
    auto call = get(QStringLiteral("/v1/documents/") + document.text());
    call.timeout = RegistryPatience;
    return call;
}

Result<FetchDocumentReply> FetchDocumentReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    FetchDocumentReply document;
    document.type = json.id<DocumentType>("type");
    document.cms = json.bytes("cms");
    document.formVersion = json.object("form").text("version");
    document.retrievedAt = json.time("retrievedAt");
    if (auto registry = json.optionalObject("registry"))
        document.registry = registry->text("code");
    document.requestNumber = json.text("requestNumber");
    return json.result(document);
}

Call FetchFormRequest::call() const
{
    auto call = get(QStringLiteral("/v1/forms/") + type.text());
    if (!knownTag.isEmpty())
        call.headers.emplace_back("If-None-Match", knownTag);
    return call;
}

Result<FetchFormReply> FetchFormReply::parse(const net::HttpReply &reply)
{
    FetchFormReply form;
    form.tag = reply.header("ETag");
    if (reply.status == 304) {
        form.notModified = true;
        return form;
    }
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    form.cms = json.bytes("cms");
    return json.result(form);
}

} // namespace qujat::egov
