// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/RefusalSources.h"

#include "app/egov/consent/Consents.h"
#include "app/egov/storage/ConsentStore.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/NumberStore.h"

namespace qujat::service {
namespace {

/// A refusal that is noted in the history.
std::optional<storage::AppealedRefusal> refusedNote(storage::Transaction &transaction,
                                                    const Iin &account, const QString &number)
{
    const auto note = storage::NoteStore(transaction).find(account, number);
    if (!note || note->entry.reason.isEmpty())
        return std::nullopt;
    return storage::AppealedRefusal{QStringLiteral("note"), number, note->entry.reason,
                                    note->entry.at};
}

/// A request to connect a number that was refused.
std::optional<storage::AppealedRefusal> refusedNumberRequest(storage::Transaction &transaction,
                                                             const Iin &account,
                                                             const QString &reference)
{
    const auto id = NumberRequestId::parse(reference);
    if (!id)
        return std::nullopt;
    const auto request = storage::NumberStore(transaction).request(*id);
    if (!request || request->account != account.text() || request->state != u"refused")
        return std::nullopt;
    return storage::AppealedRefusal{QStringLiteral("numberRequest"), reference, request->outcome,
                                    request->decidedAt.value_or(request->startedAt)};
}

/// A request for consent that ended without one, whoever ended it.
std::optional<storage::AppealedRefusal> refusedConsent(storage::Transaction &transaction,
                                                       const Iin &account, const QString &reference,
                                                       Timestamp now)
{
    const auto id = ConsentId::parse(reference);
    if (!id)
        return std::nullopt;
    const auto consent = storage::ConsentStore(transaction).find(*id);
    if (!consent || consent->subject != account)
        return std::nullopt;
    switch (consent->stateAt(now)) {
    case ConsentState::Refused:
    case ConsentState::Spent:
    case ConsentState::Expired:
        break;
    default:
        return std::nullopt;
    }
    return storage::AppealedRefusal{
        QStringLiteral("consent"), reference,
        consent::Consents::obstacle(*consent, now)
            .value_or(Failure(FailureCode::ConsentRefused))
            .name(),
        consent->request.answeredAt.value_or(consent->request.expiresAt)};
}

} // namespace

std::map<QString, complaints::Complaints::RefusalSource> refusalSources(const Clock &clock)
{
    return {{QStringLiteral("note"), refusedNote},
            {QStringLiteral("numberRequest"), refusedNumberRequest},
            {QStringLiteral("consent"),
             [&clock](auto &transaction, const auto &account, const auto &reference) {
                 return refusedConsent(transaction, account, reference, clock.now());
             }}};
}

} // namespace qujat::service
