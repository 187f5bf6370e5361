// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/RefusalSources.h"

#include "app/egov/consent/Consents.h"
#include "app/egov/storage/ConsentStore.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/NumberStore.h"
#include "core/model/PhoneNumber.h"

#include <QJsonArray>

#include <vector>

namespace qujat::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Happened {
    Timestamp at{};
    QString kind;
};

/// What the provider sends on with a complaint (R001-10.3).
QJsonObject recordOf(const QJsonObject &request, const std::vector<Happened> &history)
{
    QJsonArray steps;
    for (const auto &step : history)
        steps.append(QJsonObject{{u"at"_s, toRfc3339(step.at)}, {u"kind"_s, step.kind}});
    return {{u"request"_s, request}, {u"history"_s, steps}};
}

/// A refusal that is noted in the history.
std::optional<storage::AppealedRefusal> refusedNote(storage::Transaction &transaction,
                                                    const Iin &account, const QString &number)
{
    const auto note = storage::NoteStore(transaction).find(account, number);
    if (!note || note->entry.reason.isEmpty())
        return std::nullopt;
    QJsonObject request;
    if (const auto &viewer = note->entry.viewer) {
        request.insert(u"viewer"_s, viewer->name);
        if (!viewer->organisation.isEmpty())
            request.insert(u"organisation"_s, viewer->organisation);
    }
    return storage::AppealedRefusal{u"note"_s, number, note->entry.reason, note->entry.at,
                                    recordOf(request, {{note->entry.at, u"refused"_s}})};
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
    const auto decided = request->decidedAt.value_or(request->startedAt);
    const auto number = PhoneNumber::parse(request->otp.number);
    QJsonObject asked{{u"channel"_s, request->channel},
                      {u"number"_s, number ? number->masked() : QString()},
                      {u"change"_s, request->isChange()},
                      {u"passwordProven"_s, request->otpProven},
                      {u"signatureProven"_s, request->signatureProven},
                      {u"faceProven"_s, request->biometricProven}};
    if (!request->outcomeReason.isEmpty())
        asked.insert(u"reason"_s, request->outcomeReason);
    std::vector<Happened> history{{request->startedAt, u"asked"_s}};
    if (request->certifiedAt)
        history.push_back({*request->certifiedAt, u"certified"_s});
    history.push_back({decided, u"refused"_s});
    return storage::AppealedRefusal{u"numberRequest"_s, reference, request->outcome, decided,
                                    recordOf(asked, history)};
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
    const auto &asked = consent->request;
    const auto ended = asked.answeredAt.value_or(asked.expiresAt);
    return storage::AppealedRefusal{u"consent"_s, reference,
                                    consent::Consents::obstacle(*consent, now)
                                        .value_or(Failure(FailureCode::ConsentRefused))
                                        .name(),
                                    ended,
                                    recordOf({{u"viewer"_s, asked.requester.ru},
                                              {u"organisation"_s, asked.owner},
                                              {u"documentType"_s, asked.wanted.documentType.text()},
                                              {u"purpose"_s, asked.purpose}},
                                             {{asked.askedAt, u"asked"_s}, {ended, u"refused"_s}})};
}

} // namespace

std::map<QString, complaints::Complaints::RefusalSource> refusalSources(const Clock &clock)
{
    return {{u"note"_s, refusedNote},
            {u"numberRequest"_s, refusedNumberRequest},
            {u"consent"_s, [&clock](auto &transaction, const auto &account, const auto &reference) {
                 return refusedConsent(transaction, account, reference, clock.now());
             }}};
}

} // namespace qujat::service
