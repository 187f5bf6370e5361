// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/AccessService.h"

#include "app/egov/storage/ConfirmationStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"

namespace qujat::service::documents {
namespace {

/// So many draws fail only when nearly all numbers are in use.
constexpr int LargestNumberOfDraws = 64;

storage::AccountNote noteOf(const storage::Grant &grant, const QString &kind, Timestamp at)
{
    return {.at = at,
            .account = grant.holder,
            .subject = grant.subject,
            .kind = kind,
            .documentType = grant.type,
            .access = grant.id};
}

AccessView viewOf(storage::Transaction &transaction, storage::Grant grant)
{
    auto viewings = storage::ViewingStore(transaction).ofAccess(grant.id);
    return {std::move(grant), std::move(viewings)};
}

} // namespace

AccessService::AccessService(const DocumentParts &parts, const DocumentCatalogue &catalogue,
                             const AccessSecrets &secrets)
    : m_parts(parts)
    , m_catalogue(catalogue)
    , m_secrets(secrets)
{
}

Result<OpenedAccess> AccessService::open(const Iin &holder, const DocumentId &document,
                                         std::chrono::seconds validFor,
                                         const storage::RequestMark &request,
                                         std::optional<std::uint64_t> journalSize) const
{
    const auto &policy = m_parts.policy;
    if (validFor < policy.seconds("accessSecondsMinimum")
        || validFor > policy.seconds("accessSecondsMaximum"))
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("seconds")}});
    const auto entry = m_catalogue.authorised(holder, document);
    if (!entry)
        return failure(entry.error());
    if (!m_parts.registries.isIntegrated(entry->type))
        return failure(FailureCode::RegistryNotIntegrated);
    if (!m_parts.forms.form(entry->type))
        return failure(FailureCode::FormNotApproved);
    // A registry without an answer is no reason: the viewing asks it anew.
    if (const auto there = m_parts.registries.hasRecord(entry->subject, entry->type);
        there && !*there)
        return failure(FailureCode::DocumentNotFound);

    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<OpenedAccess> {
        const auto now = m_parts.clock.now();
        storage::GrantStore grants(transaction);
        if (auto first = grants.findByRequest(holder, request.key)) {
            if (first->request.hash != request.hash)
                return failure(FailureCode::IdempotencyConflict);
            return opened(std::move(*first));
        }
        for (const auto &earlier : grants.liveOf(holder, now)) {
            if (earlier.document == document)
                end(transaction, earlier, now);
        }
        storage::Grant grant{.id = m_secrets.newGrantId(),
                             .document = document,
                             .holder = holder,
                             .subject = entry->subject,
                             .type = entry->type,
                             .openedAt = now,
                             .expiresAt = now + validFor,
                             .closedAt = std::nullopt,
                             .codeHash = {},
                             .step = policy.millis("qrStepMillis"),
                             .lifeSteps = static_cast<int>(policy.value("qrLifeSteps")),
                             .request = request,
                             .journalSize = journalSize};
        if (auto drawn = drawCode(transaction, grant); !drawn)
            return failure(drawn.error());
        grants.add(grant, grant.expiresAt + policy.seconds("shortCodeBlockSeconds"));
        storage::NoteStore(transaction).add(noteOf(grant, QStringLiteral("accessOpened"), now));
        storage::EventStore(transaction)
            .append(holder.text(), QStringLiteral("historyChanged"), now, {});
        return opened(std::move(grant));
    });
}

OpenedAccess AccessService::opened(storage::Grant grant) const
{
    auto code = m_secrets.shortCode(grant.id, grant.codeDraw);
    auto key = m_secrets.livingCodeKey(grant.id);
    return {std::move(grant), std::move(code), std::move(key)};
}

Result<void> AccessService::drawCode(storage::Transaction &transaction, storage::Grant &grant) const
{
    storage::GrantStore grants(transaction);
    for (grant.codeDraw = 0; grant.codeDraw < LargestNumberOfDraws; ++grant.codeDraw) {
        grant.codeHash = m_secrets.hashOf(m_secrets.shortCode(grant.id, grant.codeDraw));
        if (!grants.isCodeBlocked(grant.codeHash, grant.openedAt))
            return {};
    }
    return failure(FailureCode::ServiceUnavailable, {{Detail::Reason, QStringLiteral("codes")}});
}

Result<std::vector<AccessView>> AccessService::live(const Iin &holder) const
{
    using Views = Result<std::vector<AccessView>>;
    return m_parts.store.read([&](storage::Transaction &transaction) -> Views {
        std::vector<AccessView> views;
        for (auto &grant : storage::GrantStore(transaction).liveOf(holder, m_parts.clock.now()))
            views.push_back(viewOf(transaction, std::move(grant)));
        return views;
    });
}

Result<AccessView> AccessService::find(const Iin &holder, const GrantId &id) const
{
    return m_parts.store.read([&](storage::Transaction &transaction) -> Result<AccessView> {
        auto grant = storage::GrantStore(transaction).find(id);
        if (!grant || grant->holder != holder)
            return failure(FailureCode::AccessNotFound);
        return viewOf(transaction, std::move(*grant));
    });
}

Result<AccessView> AccessService::close(const Iin &holder, const GrantId &id) const
{
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<AccessView> {
        const auto now = m_parts.clock.now();
        storage::GrantStore grants(transaction);
        auto grant = grants.find(id);
        if (!grant || grant->holder != holder)
            return failure(FailureCode::AccessNotFound);
        if (!grant->closedAt) {
            end(transaction, *grant, now);
            grant->closedAt = now;
        }
        return viewOf(transaction, std::move(*grant));
    });
}

void AccessService::end(storage::Transaction &transaction, const storage::Grant &grant,
                        Timestamp now) const
{
    storage::EventStore events(transaction);
    storage::GrantStore(transaction)
        .close(grant.id, now, now + m_parts.policy.seconds("shortCodeBlockSeconds"));
    for (const auto &viewing : storage::ViewingStore(transaction).closeAllOf(grant.id, now))
        events.append(viewing.viewer.text(), QStringLiteral("viewingClosed"), now,
                      {{QStringLiteral("viewingId"), viewing.id.text()}});
    storage::ConfirmationStore confirmations(transaction);
    for (const auto &question : confirmations.pendingOf(grant.holder, now)) {
        if (question.access != grant.id)
            continue;
        const auto refused = storage::Confirmation::State::Refused;
        confirmations.setState(question.id, refused);
        for (const auto &account : {question.asker.text(), question.holder.text()})
            events.append(account, QStringLiteral("confirmationAnswered"), now,
                          {{QStringLiteral("confirmationId"), question.id.text()},
                           {QStringLiteral("state"), storage::nameOf(refused)}});
    }
    storage::NoteStore(transaction).add(noteOf(grant, QStringLiteral("accessClosed"), now));
    events.append(grant.holder.text(), QStringLiteral("accessClosed"), now,
                  {{QStringLiteral("accessId"), grant.id.text()}});
}

} // namespace qujat::service::documents
