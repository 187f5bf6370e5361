// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/AccessCalls.h"

#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

constexpr std::size_t CodeKeySize = 32;

QString pathOf(const GrantId &access)
{
    return QStringLiteral("/v1/accesses/") + access.text();
}

OpenAccess readAccess(JsonReader &json)
{
    OpenAccess access;
    access.id = json.id<GrantId>("id");
    access.documentId = json.id<DocumentId>("documentId");
    access.documentType = json.id<DocumentType>("documentType");
    access.openedAt = json.time("openedAt");
    access.expiresAt = json.time("expiresAt");
    using enum OpenAccess::State;
    access.state = json.oneOf<OpenAccess::State>(
        "state", {{"open", Open}, {"closed", Closed}, {"expired", Expired}});
    if (json.has("viewings")) {
        json.each("viewings", [&](JsonReader &item) {
            AccessViewing viewing;
            viewing.id = item.id<ViewingId>("id");
            viewing.at = item.time("at");
            viewing.viewer = readViewer(item.object("viewer"));
            access.viewings.push_back(std::move(viewing));
        });
    }
    return access;
}

} // namespace

Viewer readViewer(JsonReader json)
{
    Viewer viewer;
    viewer.name = json.text("name");
    viewer.organisation = json.optionalText("organisation");
    using enum RecipientKind;
    if (json.has("kind")) {
        viewer.kind = json.oneOf<RecipientKind>("kind",
                                                {{"individual", Individual},
                                                 {"legalEntity", LegalEntity},
                                                 {"governmentAgency", GovernmentAgency}});
    }
    return viewer;
}

Result<AccessReply> AccessReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    return json.result(AccessReply{readAccess(json)});
}

Result<OpenedAccessReply> OpenedAccessReply::parse(const net::HttpReply &reply)
{
    auto body = reply;
    auto key = reply.status < 300 ? takeSecretBytes(body.body, "qrSecret") : SecretBytes();
    const auto object = readObject(body);
    wipe(body.body);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    auto access = readAccess(json);
    const auto code = ShortCode::parse(json.text("shortCode"));
    if (!code)
        json.fail("shortCode");
    if (key.size() != CodeKeySize)
        json.fail("qrSecret");
    const std::chrono::milliseconds step(json.number("qrStepMillis", 100, 60000));
    const auto life = static_cast<int>(json.number("qrLifeSteps", 1, 100));
    if (const auto problem = json.problem())
        return failure(*problem);
    return OpenedAccessReply{
        std::move(access),
        AccessSecret{.shortCode = *code,
                     .livingCodeKey = std::make_shared<const SecretBytes>(std::move(key)),
                     .step = step,
                     .lifeSteps = life}};
}

Call OpenAccessRequest::call() const
{
    QJsonObject body{{QStringLiteral("seconds"), static_cast<qint64>(life.count())}};
    if (journalSize > 0)
        body.insert(QStringLiteral("journalSize"), journalSize);
    return {.method = QByteArrayLiteral("POST"),
            .path =
                QStringLiteral("/v1/documents/") + document.text() + QStringLiteral("/accesses"),
            .body = jsonBody(body),
            .creates = true,
            .timeout = std::chrono::seconds(30)};
}

Call AccessRequest::call() const
{
    return get(pathOf(access));
}

Call CloseAccessRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = pathOf(access) + QStringLiteral("/close"),
            .body = QByteArrayLiteral("{}"),
            .repeatable = true};
}

Call ListAccessesRequest::call() const
{
    return get(QStringLiteral("/v1/accesses"));
}

Result<ListAccessesReply> ListAccessesReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    ListAccessesReply list;
    json.each("items", [&](JsonReader &item) { list.items.push_back(readAccess(item)); });
    return json.result(list);
}

} // namespace qujat::egov
