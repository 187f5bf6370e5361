// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/Delivery.h"

#include "app/egov/consent/ConsentJson.h"
#include "app/egov/consent/ConsentRecords.h"
#include "app/egov/consent/SignedAnswers.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/base/Logging.h"

namespace qujat::service::consent {
namespace {

using Stored = Result<storage::Consent>;

bool isRepeat(const storage::Consent &consent, const QString &key, Timestamp viewUntil,
              Timestamp now)
{
    return consent.request.state == ConsentState::Delivered && consent.deliveryKey == key
        && now < viewUntil;
}

} // namespace

Delivery::Delivery(const ConsentParts &parts)
    : m_parts(parts)
{
}

Stored Delivery::live(storage::Transaction &transaction, const QString &system, const ConsentId &id,
                      const QString &key, Timestamp now) const
{
    auto consent = storage::ConsentStore(transaction).find(id);
    if (!consent || consent->system != system)
        return failure(FailureCode::ResourceNotFound);
    const auto decided = SystemRegister::approved(transaction, system);
    if (!decided)
        return failure(decided.error());
    const auto &wanted = consent->request.wanted;
    const auto *scope = decided->scopeOf(wanted.documentType);
    // A decision that was narrowed meanwhile counts at once.
    if (!scope)
        return failure(FailureCode::SystemNotApproved);
    if (!scope->allows(wanted))
        return failure(FailureCode::ConsentScope);
    const auto until =
        consent->request.deliveredAt.value_or(now) + m_parts.policy().seconds("viewSeconds");
    if (const auto refusal = Consents::obstacle(*consent, now);
        refusal && !isRepeat(*consent, key, until, now))
        return failure(*refusal);
    return std::move(*consent);
}

Result<Delivery::Formed> Delivery::form(const storage::Consent &consent,
                                        const QString &address) const
{
    const auto &wanted = consent.request.wanted;
    auto document = m_parts.documents.forming.form(
        consent.subject, wanted.documentType, {storage::systemAccount(consent.system), address});
    if (!document)
        return failure(document.error());
    if (wanted.kind == Wanted::Kind::Document) {
        auto cms = document->cms;
        return Formed{std::move(cms), std::move(*document)};
    }
    const auto now = m_parts.now();
    const auto answer = answerOf(wanted, document->content, now);
    if (!answer)
        return failure(answer.error());
    auto cms = signAnswer(*answer, consent, m_parts.policy().seconds("statementSeconds"),
                          *m_parts.operatorKey, now);
    if (!cms)
        return failure(cms.error());
    return Formed{std::move(*cms), std::move(*document)};
}

Stored Delivery::writeDown(storage::Transaction &transaction, const QString &system,
                           const ConsentId &id, const QString &key, const Formed &formed) const
{
    // The registry took its time: what was true before it was asked is looked at again.
    const auto now = m_parts.now();
    auto consent = live(transaction, system, id, key, now);
    if (!consent || consent->request.state == ConsentState::Delivered)
        return consent;
    if (m_parts.documents.parts.switchboard.notesFail())
        return failure(FailureCode::NoteFailed);
    const auto decided = SystemRegister::approved(transaction, system);
    if (!decided)
        return failure(decided.error());
    auto &request = consent->request;
    request.state = ConsentState::Delivered;
    request.deliveredAt = now;
    consent->deliveryKey = key;
    request.noteNumber =
        recordDelivery(transaction, *consent, viewerOf(*consent, decided->ownerKind),
                       formed.document.content.ownerInitials(), now);
    storage::ConsentStore(transaction).update(*consent);
    storage::EventStore events(transaction);
    events.append(consent->subject.text(), QStringLiteral("consentChanged"), now,
                  consentJson(*consent, now));
    events.append(consent->subject.text(), QStringLiteral("historyChanged"), now, {});
    storage::AuditStore(transaction)
        .append({now,
                 QStringLiteral("consentDelivered"),
                 QString(),
                 QString(),
                 {{QStringLiteral("system"), system},
                  {QStringLiteral("consent"), id.text()},
                  {QStringLiteral("number"), request.noteNumber},
                  {QStringLiteral("registry"), formed.document.registry},
                  {QStringLiteral("requestNumber"), formed.document.requestNumber}}});
    return consent;
}

Result<Delivered> Delivery::tryDeliver(const QString &system, const ConsentId &id,
                                       const QString &key, const QString &address) const
{
    const auto consent = m_parts.store().read([&](storage::Transaction &transaction) {
        return live(transaction, system, id, key, m_parts.now());
    });
    if (!consent)
        return failure(consent.error());
    auto formed = form(*consent, address);
    if (!formed)
        return failure(formed.error());
    auto written = m_parts.store().write([&](storage::Transaction &transaction) {
        return writeDown(transaction, system, id, key, *formed);
    });
    if (!written && written.error().code() == FailureCode::StorageFailed)
        return failure(FailureCode::NoteFailed);
    if (!written)
        return failure(written.error());
    const auto until = *written->request.deliveredAt + m_parts.policy().seconds("viewSeconds");
    return Delivered{std::move(*written), std::move(formed->cms),
                     QString::number(formed->document.form.version),
                     formed->document.content.ownerInitials(), until};
}

Result<Delivered> Delivery::deliver(const QString &system, const ConsentId &id, const QString &key,
                                    const QString &address) const
{
    auto delivered = tryDeliver(system, id, key, address);
    if (delivered)
        return delivered;
    const auto noted =
        m_parts.store().write([&](storage::Transaction &transaction) -> Result<bool> {
            storage::AuditStore(transaction)
                .append({m_parts.now(),
                         QStringLiteral("deliveryRefused"),
                         QString(),
                         address,
                         {{QStringLiteral("system"), system},
                          {QStringLiteral("consent"), id.text()},
                          {QStringLiteral("code"), delivered.error().name()}}});
            recordRefusal(transaction, system, delivered.error(), m_parts.now());
            return true;
        });
    if (!noted)
        qCWarning(lcService, "a refused delivery could not be written to the audit");
    return delivered;
}

Result<Preview> Delivery::preview(const Iin &subject, const ConsentId &id,
                                  const QString &address) const
{
    const auto consent = m_parts.store().read([&](storage::Transaction &transaction) -> Stored {
        auto found = storage::ConsentStore(transaction).find(id);
        if (!found || found->subject != subject)
            return failure(FailureCode::ResourceNotFound);
        const auto refusal = Consents::obstacle(*found, m_parts.now());
        if (refusal && refusal->code() != FailureCode::ConsentPending)
            return failure(*refusal);
        return std::move(*found);
    });
    if (!consent)
        return failure(consent.error());
    const auto &wanted = consent->request.wanted;
    auto document =
        m_parts.documents.forming.form(subject, wanted.documentType, {subject.text(), address});
    if (!document)
        return failure(document.error());
    if (wanted.kind == Wanted::Kind::Document)
        return Preview{std::move(document->cms), {}};
    auto answer = answerOf(wanted, document->content, m_parts.now());
    if (!answer)
        return failure(answer.error());
    return Preview{{}, std::move(*answer)};
}

} // namespace qujat::service::consent
