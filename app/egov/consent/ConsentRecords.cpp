// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentRecords.h"

#include "app/egov/storage/NoteStore.h"

namespace qujat::service::consent {
namespace {

QString kindOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Pending:
        return QStringLiteral("consentAsked");
    case ConsentState::Given:
        return QStringLiteral("consentGiven");
    case ConsentState::Refused:
    case ConsentState::Spent:
        return QStringLiteral("consentRefused");
    case ConsentState::Expired:
        return QStringLiteral("consentExpired");
    case ConsentState::Withdrawn:
        return QStringLiteral("consentWithdrawn");
    case ConsentState::Delivered:
        return QStringLiteral("viewing");
    }
    Q_UNREACHABLE();
}

HistoryEntry::Channel channelOf(const storage::Consent &consent)
{
    switch (consent.request.way.value_or(ConsentWay::App)) {
    case ConsentWay::App:
        return HistoryEntry::Channel::App;
    case ConsentWay::Otp:
        return HistoryEntry::Channel::Otp;
    case ConsentWay::Sms:
        return HistoryEntry::Channel::Sms;
    }
    Q_UNREACHABLE();
}

/// What was asked and on what terms, for the journal: it cannot be told otherwise afterwards.
std::vector<storage::CommittedValue> termsOf(const storage::Consent &consent)
{
    using Audience = storage::CommittedValue::Audience;
    const auto &request = consent.request;
    const auto &wanted = request.wanted;
    return {{QStringLiteral("consentId"), request.id.text(), Audience::Subject},
            {QStringLiteral("system"), consent.system, Audience::Subject},
            {QStringLiteral("wanted"), nameOf(wanted.kind), Audience::Subject},
            {QStringLiteral("fields"), wanted.fields.join(u' '), Audience::Subject},
            {QStringLiteral("claim"), wanted.claim, Audience::Subject},
            {QStringLiteral("parameter"), wanted.parameter, Audience::Subject},
            {QStringLiteral("legalGround"), request.legalGround, Audience::Subject},
            {QStringLiteral("keepDays"), QString::number(request.keepDays), Audience::Subject}};
}

} // namespace

Viewer viewerOf(const storage::Consent &consent, RecipientKind kind)
{
    return {consent.request.requester.ru, consent.request.owner, kind};
}

void recordState(storage::Transaction &transaction, const storage::Consent &consent, Timestamp now)
{
    const auto &request = consent.request;
    storage::NoteStore(transaction)
        .add({.at = now,
              .account = consent.subject,
              .subject = consent.subject,
              .kind = kindOf(request.state),
              .documentType = request.wanted.documentType,
              .access = std::nullopt,
              .channel = channelOf(consent),
              .purpose = request.purpose,
              .viewer = viewerOf(consent, RecipientKind::LegalEntity),
              .deviceName = QString(),
              .reason = request.state == ConsentState::Spent
                  ? Failure(FailureCode::OtpAttemptsExceeded).name()
                  : QString(),
              .committed = termsOf(consent)});
}

void recordRefusal(storage::Transaction &transaction, const QString &system, const Failure &why,
                   Timestamp now, const std::optional<Iin> &subject)
{
    storage::NoteStore(transaction)
        .addRefusedTry({.at = now,
                        .kind = QStringLiteral("refusedRequest"),
                        .viewerAccount = storage::systemAccount(system),
                        .viewer = {system, {}, RecipientKind::LegalEntity},
                        .channel = std::nullopt,
                        .purpose = {},
                        .reason = why.name(),
                        .access = std::nullopt,
                        .subject = subject});
}

QString recordDelivery(storage::Transaction &transaction, const storage::Consent &consent,
                       const Viewer &viewer, const QString &subjectInitials, Timestamp now)
{
    const auto &request = consent.request;
    // A receipt must not tell the requester more than the answer did.
    std::optional<bool> over18;
    if (request.wanted.kind == Wanted::Kind::Document)
        over18 = consent.subject.isAdultAt(now);
    return storage::NoteStore(transaction)
        .addViewing({now, consent.subject, consent.subject, storage::systemAccount(consent.system),
                     request.wanted.documentType, channelOf(consent), request.purpose, viewer,
                     subjectInitials, std::nullopt, over18});
}

} // namespace qujat::service::consent
