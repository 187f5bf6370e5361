// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/Consents.h"
#include "app/egov/consent/ReplyWords.h"
#include "app/egov/gateways/Messages.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/PortalStore.h"
#include "core/model/PhoneNumber.h"

#include <algorithm>
#include <optional>

/// Replies by short message. A sender can be forged, so a reply counts only when it comes from the
/// number that was asked, that number is still the subject's, with the card and the owner it had
/// then, and it can mean one request only.
namespace qujat::service::consent {
namespace {

using State = ConsentState;

/// Which of the requests of late, newest first, the reply means; null when that is not certain.
storage::Consent *meant(std::vector<storage::Consent> &sent, const ReplyWords &reply)
{
    if (reply.meaning == ReplyWords::Meaning::Other)
        return nullptr;
    if (reply.reference.isEmpty())
        return sent.size() == 1 ? &sent.front() : nullptr;
    const auto found = std::ranges::find_if(sent, [&](const storage::Consent &one) {
        return one.request.reference == reply.reference;
    });
    return found == sent.end() ? nullptr : &*found;
}

/// Networks name senders by digits; anything else that could be read as a number, such as one with
/// an extension, was written by somebody.
std::optional<PhoneNumber> senderOf(const QString &address)
{
    const auto digits = QStringView(address).mid(address.startsWith(u'+') ? 1 : 0);
    if (digits.isEmpty()
        || !std::ranges::all_of(digits, [](QChar one) { return one >= u'0' && one <= u'9'; }))
        return std::nullopt;
    const auto number = PhoneNumber::parse(address);
    return number ? std::optional(*number) : std::nullopt;
}

QString nameOf(ReplyOutcome outcome)
{
    switch (outcome) {
    case ReplyOutcome::Given:
        return QStringLiteral("given");
    case ReplyOutcome::Refused:
        return QStringLiteral("refused");
    case ReplyOutcome::Helped:
        return QStringLiteral("helped");
    case ReplyOutcome::Ignored:
        return QStringLiteral("ignored");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ReplyOutcome> Consents::applyReply(storage::Transaction &transaction, const QString &number,
                                          const gateways::Subscriber &subscriber,
                                          const QString &text, Timestamp now) const
{
    storage::ConsentStore consents(transaction);
    const auto remembered = now - 2 * m_parts.policy().seconds("consentSeconds");
    auto sent = consents.sentTo(number, remembered);
    std::erase_if(sent, [&](const storage::Consent &one) {
        const auto account = storage::PortalStore(transaction).account(one.subject.text());
        return !account || account->phone != number || !one.isAnsweredByMessage()
            || subscriber.changedSince(account->iin, one.request.askedAt);
    });
    const auto reply = ReplyWords::read(text);
    if (auto *consent = meant(sent, reply)) {
        if (consent->stateAt(now) != State::Pending)
            return ReplyOutcome::Ignored; // too late, and nothing is opened again
        const bool agrees = reply.meaning == ReplyWords::Meaning::Agree;
        settle(transaction, *consent, agrees ? State::Given : State::Refused, ConsentWay::Sms, now);
        return agrees ? ReplyOutcome::Given : ReplyOutcome::Refused;
    }
    const auto waiting = std::ranges::find_if(sent, [&](const storage::Consent &one) {
        return one.stateAt(now) == State::Pending && !one.helped;
    });
    if (waiting == sent.end())
        return ReplyOutcome::Ignored;
    waiting->helped = true;
    consents.update(*waiting);
    m_parts.sms.send(
        transaction, number,
        gateways::messageText(QStringLiteral("consentHelp")).arg(waiting->request.reference), now);
    return ReplyOutcome::Helped;
}

Result<ReplyOutcome> Consents::onReply(const QString &number, const QString &text) const
{
    const auto sender = senderOf(number);
    // Outside of the transaction: the operator takes its time.
    const auto subscriber = sender ? m_parts.operators.ask(sender->e164())
                                   : Result<gateways::Subscriber>(gateways::Subscriber());
    if (!subscriber)
        return failure(subscriber.error());
    return m_parts.store().write([&](storage::Transaction &transaction) -> Result<ReplyOutcome> {
        const auto now = m_parts.now();
        auto outcome = sender ? applyReply(transaction, sender->e164(), *subscriber, text, now)
                              : Result<ReplyOutcome>(ReplyOutcome::Ignored);
        if (!outcome)
            return outcome;
        storage::AuditStore(transaction)
            .append({now,
                     QStringLiteral("smsReply"),
                     QString(),
                     QString(),
                     {{QStringLiteral("from"), sender ? sender->masked() : QString()},
                      {QStringLiteral("outcome"), nameOf(*outcome)}}});
        return outcome;
    });
}

} // namespace qujat::service::consent
