// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/ConfirmationService.h"

#include "app/egov/documents/DocumentJson.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/GrantStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/crypto/MatchingDigits.h"
#include "core/crypto/Random.h"

#include <QJsonArray>

#include <algorithm>

namespace qujat::service::documents {
namespace {

using State = storage::Confirmation::State;

void announce(storage::EventStore &events, const QString &account,
              const storage::Confirmation &question, State state, Timestamp now)
{
    events.append(account, QStringLiteral("confirmationAnswered"), now,
                  {{QStringLiteral("confirmationId"), question.id.text()},
                   {QStringLiteral("state"), storage::nameOf(state)}});
}

} // namespace

ConfirmationService::ConfirmationService(const DocumentParts &parts, const AccessSecrets &secrets,
                                         const TryLimiter &limiter)
    : m_parts(parts)
    , m_secrets(secrets)
    , m_limiter(limiter)
{
}

Result<storage::Confirmation> ConfirmationService::ask(const ThirdParty &asker,
                                                       const AskedCode &asked,
                                                       const storage::RequestMark &request) const
{
    // A refusal is counted and audited durably, so the closure's own answer is always a value.
    using Answer = Result<storage::Confirmation>;
    auto answered = m_parts.store.write([&](storage::Transaction &transaction) -> Result<Answer> {
        const auto now = m_parts.clock.now();
        const auto first =
            storage::ConfirmationStore(transaction).findByRequest(asker.iin, request.key);
        if (first && first->request.hash == request.hash)
            return Answer(*first);
        if (first)
            return Answer(failure(FailureCode::IdempotencyConflict));
        auto answer = askWithin(transaction, asker, asked, request, now);
        const Attempt attempt{asker.iin.text(), asker.address, now};
        if (!answer && answer.error().code() == FailureCode::AccessNotFound)
            m_limiter.noteFailure(transaction, attempt);
        if (!answer)
            storage::NoteStore(transaction)
                .addRefusedTry({.at = now,
                                .viewerAccount = attempt.account,
                                .viewer = asker.shown,
                                .channel = HistoryEntry::Channel::Code,
                                .purpose = asked.purpose,
                                .reason = answer.error().name()});
        storage::AuditStore(transaction)
            .append({now,
                     QStringLiteral("codeEntered"),
                     attempt.account,
                     attempt.address,
                     {{QStringLiteral("outcome"),
                       answer ? QStringLiteral("asked") : answer.error().name()}}});
        return answer;
    });
    if (!answered)
        return failure(answered.error());
    return std::move(*answered);
}

Result<storage::Confirmation> ConfirmationService::askWithin(storage::Transaction &transaction,
                                                             const ThirdParty &asker,
                                                             const AskedCode &asked,
                                                             const storage::RequestMark &request,
                                                             Timestamp now) const
{
    if (auto free = m_limiter.check(transaction, {asker.iin.text(), asker.address, now}); !free)
        return failure(free.error());
    // Malformed digits take the way of wrong ones: the hash of a code that is not theirs.
    const auto code = ShortCode::parse(asked.digits);
    const auto hash = m_secrets.hashOf(code ? *code : m_secrets.shortCode(GrantId(), 0));
    const auto grant = storage::GrantStore(transaction).findLiveByCode(hash, now);
    if (!code || !grant)
        return failure(FailureCode::AccessNotFound);
    if (grant->subject == asker.iin || grant->holder == asker.iin)
        return failure(FailureCode::OwnDocument);

    const auto right = crypto::matchingDigits();
    storage::Confirmation question{
        ConfirmationId::parse(crypto::randomId()).value_or(ConfirmationId()),
        grant->id,
        grant->holder,
        asker.iin,
        asker.shown,
        grant->type,
        asked.purpose,
        right,
        crypto::choicesWith(right),
        now,
        now + m_parts.policy.seconds("confirmationSeconds"),
        State::Pending,
        request};
    withdrawEarlier(transaction, question);
    storage::ConfirmationStore(transaction).add(question);
    storage::EventStore(transaction)
        .append(question.holder.text(), QStringLiteral("confirmationAsked"), now,
                confirmationItem(question));
    return question;
}

void ConfirmationService::withdrawEarlier(storage::Transaction &transaction,
                                          const storage::Confirmation &newer) const
{
    storage::ConfirmationStore confirmations(transaction);
    storage::EventStore events(transaction);
    for (const auto &earlier : confirmations.pendingOf(newer.holder, newer.askedAt)) {
        if (earlier.asker != newer.asker || earlier.access != newer.access)
            continue;
        confirmations.setState(earlier.id, State::Refused);
        announce(events, earlier.holder.text(), earlier, State::Refused, newer.askedAt);
    }
}

Result<State> ConfirmationService::stateOf(const Iin &asker, const ConfirmationId &id) const
{
    return m_parts.store.read([&](storage::Transaction &transaction) -> Result<State> {
        const auto question = storage::ConfirmationStore(transaction).find(id);
        if (!question || question->asker != asker)
            return failure(FailureCode::ResourceNotFound);
        return question->stateAt(m_parts.clock.now());
    });
}

Result<std::vector<storage::Confirmation>> ConfirmationService::pendingOf(const Iin &holder) const
{
    using Pending = Result<std::vector<storage::Confirmation>>;
    return m_parts.store.read([&](storage::Transaction &transaction) -> Pending {
        return storage::ConfirmationStore(transaction).pendingOf(holder, m_parts.clock.now());
    });
}

Result<State> ConfirmationService::answer(const Iin &holder, const ConfirmationId &id,
                                          const std::optional<QString> &digits) const
{
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<State> {
        const auto now = m_parts.clock.now();
        storage::ConfirmationStore confirmations(transaction);
        const auto question = confirmations.find(id);
        if (!question || question->holder != holder)
            return failure(FailureCode::ResourceNotFound);
        switch (question->stateAt(now)) {
        case State::Pending:
            break;
        case State::Timeout:
            return failure(FailureCode::ConfirmationTimeout);
        case State::Refused:
        case State::Mismatch:
            return failure(FailureCode::ConfirmationRefused);
        case State::Confirmed:
        case State::Used:
            return question->state; // told again
        }
        auto state = State::Refused;
        if (digits)
            state = *digits == question->digits ? State::Confirmed : State::Mismatch;
        if (state == State::Confirmed)
            confirmations.confirm(id, now + m_parts.policy.seconds("confirmationSeconds"));
        else
            confirmations.setState(id, state);
        storage::EventStore events(transaction);
        announce(events, question->asker.text(), *question, state, now);
        announce(events, question->holder.text(), *question, state, now);
        if (state != State::Confirmed)
            noteRefusal(transaction, *question, state, now);
        return state;
    });
}

void ConfirmationService::noteRefusal(storage::Transaction &transaction,
                                      const storage::Confirmation &question, State state,
                                      Timestamp now) const
{
    const auto reason = state == State::Mismatch ? FailureCode::ConfirmationMismatch
                                                 : FailureCode::ConfirmationRefused;
    const auto grant = storage::GrantStore(transaction).find(question.access);
    storage::NoteStore(transaction)
        .add({.at = now,
              .account = question.holder,
              .subject = grant ? grant->subject : question.holder,
              .kind = QStringLiteral("refusedViewing"),
              .documentType = question.type,
              .access = question.access,
              .channel = HistoryEntry::Channel::Code,
              .viewer = question.shownAsker,
              .viewerAccount = question.asker.text(),
              .reason = Failure(reason).name()});
}

QJsonObject confirmationItem(const storage::Confirmation &confirmation)
{
    QJsonObject item{
        {QStringLiteral("id"), confirmation.id.text()},
        {QStringLiteral("accessId"), confirmation.access.text()},
        {QStringLiteral("documentType"), confirmation.type.text()},
        {QStringLiteral("asker"), viewerJson(confirmation.shownAsker)},
        {QStringLiteral("choices"), QJsonArray::fromStringList(confirmation.choices)},
        {QStringLiteral("expiresAt"), toRfc3339(confirmation.expiresAt)},
    };
    if (!confirmation.purpose.isEmpty())
        item.insert(QStringLiteral("purpose"), confirmation.purpose);
    return item;
}

} // namespace qujat::service::documents
