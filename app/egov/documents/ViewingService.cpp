// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/ViewingService.h"

#include "app/egov/documents/DocumentJson.h"
#include "app/egov/documents/LivingCodeCheck.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/base/Logging.h"
#include "core/crypto/Random.h"

namespace qujat::service::documents {
namespace {

Result<void> mustBeOpen(OpenAccess::State state)
{
    switch (state) {
    case OpenAccess::State::Open:
        return {};
    case OpenAccess::State::Closed:
        return failure(FailureCode::AccessClosed);
    case OpenAccess::State::Expired:
        return failure(FailureCode::AccessExpired);
    }
    Q_UNREACHABLE();
}

Result<void> mustBeConfirmed(storage::Confirmation::State state)
{
    using enum storage::Confirmation::State;
    switch (state) {
    case Confirmed:
        return {};
    case Pending:
        return failure(FailureCode::ConfirmationPending);
    case Mismatch:
        return failure(FailureCode::ConfirmationMismatch);
    case Timeout:
        return failure(FailureCode::ConfirmationTimeout);
    case Refused:
        return failure(FailureCode::ConfirmationRefused);
    case Used:
        return failure(FailureCode::ConfirmationRefused,
                       {{Detail::Reason, QStringLiteral("used")}});
    }
    Q_UNREACHABLE();
}

bool isOwn(const storage::Grant &grant, const Iin &viewer)
{
    return grant.subject == viewer || grant.holder == viewer;
}

HistoryEntry::Channel channelOf(const ViewingKey &key)
{
    return key.confirmation ? HistoryEntry::Channel::Code : HistoryEntry::Channel::Qr;
}

/// The access that a refused key was made for, where the key tells.
std::optional<storage::Grant> grantOf(storage::Transaction &transaction, const ThirdParty &viewer,
                                      const ViewingKey &key)
{
    storage::GrantStore grants(transaction);
    if (key.confirmation) {
        const auto question = storage::ConfirmationStore(transaction).find(*key.confirmation);
        return question && question->asker == viewer.iin ? grants.find(question->access)
                                                         : std::nullopt;
    }
    const auto pair = readCodePair(key.frames);
    return pair ? grants.find(pair->first.grant()) : std::nullopt;
}

/// The head that the access's codes name, as it was signed when it was made.
std::optional<QByteArray> holderHeadOf(storage::Transaction &transaction,
                                       const storage::Grant &grant)
{
    if (!grant.journalSize)
        return std::nullopt;
    const auto head = storage::JournalStore(transaction).headOfSize(*grant.journalSize);
    return head ? std::optional(head->note) : std::nullopt;
}

/// Whether somebody was refused a look, rather than asked to wait or to ask anew, and there is
/// storage to write it to.
bool isRefusedLook(FailureCode refusal)
{
    switch (refusal) {
    case FailureCode::ConfirmationPending:
    case FailureCode::IdempotencyConflict:
    case FailureCode::NoteFailed:
    case FailureCode::StorageFailed:
        return false;
    default:
        return true;
    }
}

/// Whether the holder is told of this refusal; an answer of the holder was noted when it was given.
bool concernsTheHolder(FailureCode refusal)
{
    switch (refusal) {
    case FailureCode::OwnDocument:
    case FailureCode::ConfirmationPending:
    case FailureCode::ConfirmationMismatch:
    case FailureCode::ConfirmationRefused:
    case FailureCode::IdempotencyConflict:
    case FailureCode::AccessLocked:
    case FailureCode::NoteFailed:
    case FailureCode::StorageFailed:
        return false;
    default:
        return true;
    }
}

} // namespace

ViewingService::ViewingService(const DocumentParts &parts, const DocumentCatalogue &catalogue,
                               const DocumentForming &forming, const AccessSecrets &secrets,
                               const TryLimiter &limiter)
    : m_parts(parts)
    , m_catalogue(catalogue)
    , m_forming(forming)
    , m_secrets(secrets)
    , m_limiter(limiter)
{
}

Result<OpenedViewing> ViewingService::open(const ThirdParty &viewer, const ViewingKey &key,
                                           const storage::RequestMark &request) const
{
    auto opened = tryOpen(viewer, key, request);
    if (!opened)
        writeRefusal(viewer, key, opened.error());
    return opened;
}

Result<OpenedViewing> ViewingService::tryOpen(const ThirdParty &viewer, const ViewingKey &key,
                                              const storage::RequestMark &request) const
{
    auto first = earlier(viewer, request);
    if (!first)
        return failure(first.error());
    if (*first) {
        auto &[viewing, holderHead] = **first;
        auto document = documentAgain(viewer, viewing.id, viewing.type);
        if (!document)
            return failure(document.error());
        return OpenedViewing{std::move(viewing), std::move(*document), std::move(holderHead)};
    }
    auto opening = m_parts.store.read(
        [&](storage::Transaction &transaction) { return findOpening(transaction, viewer, key); });
    if (!opening)
        return failure(opening.error());
    const auto allowed = m_catalogue.mayHold(opening->grant.holder, opening->grant.subject);
    if (!allowed)
        return failure(allowed.error());
    if (!*allowed)
        return failure(FailureCode::AccessClosed);
    auto document = m_forming.form(opening->grant.subject, opening->grant.type,
                                   {viewer.iin.text(), viewer.address});
    if (!document)
        return failure(document.error());

    auto viewing = m_parts.store.write([&](storage::Transaction &transaction) {
        return writeDown(transaction, viewer, *opening, *document, request);
    });
    if (!viewing && viewing.error().code() == FailureCode::StorageFailed)
        return failure(FailureCode::NoteFailed);
    if (!viewing)
        return failure(viewing.error());
    return OpenedViewing{std::move(*viewing), std::move(*document), std::move(opening->holderHead)};
}

Result<std::optional<ViewingService::Earlier>> ViewingService::earlier(
    const ThirdParty &viewer, const storage::RequestMark &request) const
{
    using Found = Result<std::optional<Earlier>>;
    return m_parts.store.read([&](storage::Transaction &transaction) -> Found {
        auto viewing = storage::ViewingStore(transaction).findByRequest(viewer.iin, request.key);
        if (!viewing)
            return std::nullopt;
        if (viewing->request.hash != request.hash)
            return failure(FailureCode::IdempotencyConflict);
        std::optional<QByteArray> head;
        if (viewing->channel == HistoryEntry::Channel::Qr) {
            if (const auto grant = storage::GrantStore(transaction).find(viewing->access))
                head = holderHeadOf(transaction, *grant);
        }
        return Earlier{std::move(*viewing), std::move(head)};
    });
}

Result<ViewingService::Opening> ViewingService::findOpening(storage::Transaction &transaction,
                                                            const ThirdParty &viewer,
                                                            const ViewingKey &key) const
{
    const auto now = m_parts.clock.now();
    if (auto free = m_limiter.check(transaction, {viewer.iin.text(), viewer.address, now}); !free)
        return failure(free.error());
    auto opening = key.confirmation ? openingByConfirmation(transaction, viewer.iin, key, now)
                                    : openingByPictures(transaction, key, now);
    if (opening && isOwn(opening->grant, viewer.iin))
        return failure(FailureCode::OwnDocument);
    return opening;
}

Result<ViewingService::Opening> ViewingService::openingByPictures(storage::Transaction &transaction,
                                                                  const ViewingKey &key,
                                                                  Timestamp now) const
{
    const auto pair = readCodePair(key.frames);
    if (!pair)
        return failure(pair.error());
    storage::GrantStore grants(transaction);
    auto grant = grants.find(pair->first.grant());
    const bool bothKnown = grant && grants.find(pair->second.grant());
    if (!bothKnown || !isGenuine(pair->first, m_secrets) || !isGenuine(pair->second, m_secrets))
        return failure(FailureCode::QrInvalid);
    if (pair->first.grant() != pair->second.grant())
        return failure(FailureCode::QrStale);
    if (auto open = mustBeOpen(grant->stateAt(now)); !open)
        return failure(open.error());
    if (auto fresh = checkFreshness(*pair, *grant, now); !fresh)
        return failure(fresh.error());
    auto head = holderHeadOf(transaction, *grant);
    return Opening{std::move(*grant), HistoryEntry::Channel::Qr, key.purpose, std::nullopt,
                   std::move(head)};
}

Result<ViewingService::Opening> ViewingService::openingByConfirmation(
    storage::Transaction &transaction, const Iin &viewer, const ViewingKey &key,
    Timestamp now) const
{
    const auto question = storage::ConfirmationStore(transaction).find(*key.confirmation);
    if (!question || question->asker != viewer)
        return failure(FailureCode::AccessNotFound);
    if (auto confirmed = mustBeConfirmed(question->stateAt(now)); !confirmed)
        return failure(confirmed.error());
    auto grant = storage::GrantStore(transaction).find(question->access);
    if (!grant)
        return failure(FailureCode::AccessNotFound);
    if (auto open = mustBeOpen(grant->stateAt(now)); !open)
        return failure(open.error());
    return Opening{std::move(*grant), HistoryEntry::Channel::Code,
                   key.purpose.isEmpty() ? question->purpose : key.purpose, key.confirmation,
                   std::nullopt};
}

Result<void> ViewingService::stillOpen(storage::Transaction &transaction, const ThirdParty &viewer,
                                       const Opening &opening, Timestamp now) const
{
    // The registry took its time: what was true before it was asked is looked at again.
    if (auto free = m_limiter.check(transaction, {viewer.iin.text(), viewer.address, now}); !free)
        return failure(free.error());
    const auto grant = storage::GrantStore(transaction).find(opening.grant.id);
    if (!grant)
        return failure(FailureCode::AccessClosed);
    if (auto open = mustBeOpen(grant->stateAt(now)); !open)
        return failure(open.error());
    if (!opening.confirmation)
        return {};
    const auto question = storage::ConfirmationStore(transaction).find(*opening.confirmation);
    if (!question)
        return failure(FailureCode::AccessNotFound);
    return mustBeConfirmed(question->stateAt(now));
}

Result<storage::StoredViewing> ViewingService::writeDown(storage::Transaction &transaction,
                                                         const ThirdParty &viewer,
                                                         const Opening &opening,
                                                         const FormedDocument &document,
                                                         const storage::RequestMark &request) const
{
    const auto now = m_parts.clock.now();
    const auto &grant = opening.grant;
    storage::ViewingStore viewings(transaction);
    if (auto twin = viewings.findByRequest(viewer.iin, request.key))
        return std::move(*twin); // the same call, sent twice at once
    if (auto open = stillOpen(transaction, viewer, opening, now); !open)
        return failure(open.error());
    if (m_parts.switchboard.notesFail())
        return failure(FailureCode::NoteFailed);

    const auto number =
        storage::NoteStore(transaction)
            .addViewing({now, grant.subject, grant.holder, viewer.iin.text(), grant.type,
                         opening.channel, opening.purpose, viewer.shown,
                         document.content.ownerInitials(), grant.id, grant.subject.isAdultAt(now)});
    const storage::StoredViewing viewing{ViewingId::parse(crypto::randomId()).value_or(ViewingId()),
                                         number,
                                         grant.id,
                                         grant.holder,
                                         grant.subject,
                                         grant.type,
                                         viewer.iin,
                                         viewer.shown,
                                         opening.channel,
                                         now,
                                         now + m_parts.policy.seconds("viewSeconds"),
                                         std::nullopt,
                                         request};
    viewings.add(viewing);
    if (opening.confirmation)
        storage::ConfirmationStore(transaction)
            .setState(*opening.confirmation, storage::Confirmation::State::Used);
    storage::EventStore events(transaction);
    events.append(grant.holder.text(), QStringLiteral("accessViewed"), now,
                  {{QStringLiteral("accessId"), grant.id.text()},
                   {QStringLiteral("viewing"), viewingNoteJson(viewing)}});
    events.append(viewer.iin.text(), QStringLiteral("historyChanged"), now, {});
    storage::AuditStore(transaction)
        .append({now,
                 QStringLiteral("viewing"),
                 viewer.iin.text(),
                 viewer.address,
                 {{QStringLiteral("number"), number},
                  {QStringLiteral("accessId"), grant.id.text()},
                  {QStringLiteral("channel"), qujat::nameOf(opening.channel)},
                  {QStringLiteral("registry"), document.registry},
                  {QStringLiteral("requestNumber"), document.requestNumber}}});
    return viewing;
}

void ViewingService::writeRefusal(const ThirdParty &viewer, const ViewingKey &key,
                                  const Failure &refusal) const
{
    const auto noted = m_parts.store.write([&](storage::Transaction &transaction) -> Result<bool> {
        const auto now = m_parts.clock.now();
        const Attempt attempt{viewer.iin.text(), viewer.address, now};
        if (refusal.code() == FailureCode::QrInvalid)
            m_limiter.noteFailure(transaction, attempt);
        storage::AuditStore(transaction)
            .append({now,
                     QStringLiteral("viewingRefused"),
                     attempt.account,
                     attempt.address,
                     {{QStringLiteral("code"), refusal.name()},
                      {QStringLiteral("channel"), qujat::nameOf(channelOf(key))}}});
        if (isRefusedLook(refusal.code()))
            noteRefusal(transaction, viewer, key, refusal);
        return true;
    });
    if (!noted)
        qCWarning(lcService, "a refused viewing could not be written down");
}

void ViewingService::noteRefusal(storage::Transaction &transaction, const ThirdParty &viewer,
                                 const ViewingKey &key, const Failure &refusal) const
{
    const auto now = m_parts.clock.now();
    const auto grant = grantOf(transaction, viewer, key);
    storage::NoteStore notes(transaction);
    // What the holder is not told of is in the journal as well.
    const auto beside = [&] {
        storage::RefusedTry refused{.at = now,
                                    .viewerAccount = viewer.iin.text(),
                                    .viewer = viewer.shown,
                                    .channel = channelOf(key),
                                    .purpose = key.purpose,
                                    .reason = refusal.name()};
        if (grant) {
            refused.access = grant->id;
            refused.subject = grant->subject;
        }
        notes.addRefusedTry(refused);
    };
    if (!grant || isOwn(*grant, viewer.iin) || !concernsTheHolder(refusal.code()))
        return beside();
    const storage::AccountNote note{.at = now,
                                    .account = grant->holder,
                                    .subject = grant->subject,
                                    .kind = QStringLiteral("refusedViewing"),
                                    .documentType = grant->type,
                                    .access = grant->id,
                                    .channel = channelOf(key),
                                    .purpose = key.purpose,
                                    .viewer = viewer.shown,
                                    .viewerAccount = viewer.iin.text(),
                                    .reason = refusal.name()};
    if (notes.hasRefusal(note))
        return beside(); // trying again says nothing new, and must not fill a history
    notes.add(note);
    storage::EventStore(transaction)
        .append(grant->holder.text(), QStringLiteral("historyChanged"), now, {});
}

Result<storage::StoredViewing> ViewingService::find(const Iin &viewer, const ViewingId &id) const
{
    using Found = Result<storage::StoredViewing>;
    return m_parts.store.read([&](storage::Transaction &transaction) -> Found {
        auto viewing = storage::ViewingStore(transaction).find(id);
        if (!viewing || viewing->viewer != viewer)
            return failure(FailureCode::ResourceNotFound);
        return std::move(*viewing);
    });
}

Result<storage::StoredViewing> ViewingService::close(const Iin &viewer, const ViewingId &id) const
{
    using Closed = Result<storage::StoredViewing>;
    return m_parts.store.write([&](storage::Transaction &transaction) -> Closed {
        const auto now = m_parts.clock.now();
        storage::ViewingStore viewings(transaction);
        auto viewing = viewings.find(id);
        if (!viewing || viewing->viewer != viewer)
            return failure(FailureCode::ResourceNotFound);
        if (viewing->stateAt(now) == OpenAccess::State::Open) {
            viewings.close(id, now);
            viewing->closedAt = now;
        }
        return std::move(*viewing);
    });
}

Result<FormedDocument> ViewingService::documentAgain(const ThirdParty &viewer, const ViewingId &id,
                                                     const DocumentType &type) const
{
    const auto viewing = find(viewer.iin, id);
    if (!viewing)
        return failure(viewing.error());
    if (viewing->type != type)
        return failure(FailureCode::ConsentScope);
    if (auto open = mustBeOpen(viewing->stateAt(m_parts.clock.now())); !open)
        return failure(open.error());
    return m_forming.form(viewing->subject, type, {viewer.iin.text(), viewer.address});
}

} // namespace qujat::service::documents
