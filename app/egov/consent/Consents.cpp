// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/Consents.h"

#include "app/egov/consent/ConsentJson.h"
#include "app/egov/consent/ConsentMeter.h"
#include "app/egov/consent/ConsentRecords.h"
#include "app/egov/consent/NumberCheck.h"
#include "app/egov/consent/SignedAnswers.h"
#include "app/egov/gateways/Messages.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/PortalStore.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <algorithm>

namespace qujat::service::consent {
namespace {

using State = ConsentState;
using Stored = Result<storage::Consent>;

constexpr std::chrono::hours Hour{1};
constexpr int OverdueAtOnce = 200;

QString digits(quint32 bound, int length)
{
    return QString::number(crypto::randomBelow(bound)).rightJustified(length, u'0');
}

QString numberOf(storage::Transaction &transaction, const Iin &subject)
{
    const auto account = storage::PortalStore(transaction).account(subject.text());
    return account ? account->phone : QString();
}

tl::unexpected<Failure> limited(Timestamp free, Timestamp now, FailureCode code)
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(free - now).count();
    return failure(code, {{Detail::RetryAfterSeconds, QString::number(std::max<qint64>(1, wait))}});
}

/// Three digits that no request sent to the number of late has.
QString newReference(const std::vector<storage::Consent> &sent)
{
    for (;;) {
        auto reference = digits(1000, 3);
        if (std::ranges::none_of(sent, [&](const storage::Consent &earlier) {
                return earlier.request.reference == reference;
            }))
            return reference;
    }
}

QStringList allFieldsOf(const DocumentForm &form)
{
    QStringList paths;
    for (const auto &section : form.sections) {
        for (const auto &field : section.fields)
            paths.append(field.path);
    }
    return paths;
}

Result<QStringList> shownFields(const Wanted &wanted, const DocumentForm &form)
{
    const auto all = allFieldsOf(form);
    if (wanted.kind == Wanted::Kind::Document)
        return all;
    if (wanted.kind == Wanted::Kind::Statement)
        return isAnswerable(wanted) ? Result<QStringList>(QStringList())
                                    : Result<QStringList>(failure(FailureCode::ConsentScope));
    for (const auto &field : wanted.fields) {
        if (!all.contains(field))
            return failure(FailureCode::RequestMalformed,
                           {{Detail::Field, QStringLiteral("fields")}});
    }
    return wanted.fields;
}

} // namespace

Consents::Consents(const ConsentParts &parts)
    : m_parts(parts)
    , m_secret(parts.store().derivedSecret("consent-password"))
{
}

QByteArray Consents::hashOf(const storage::Consent &consent, const QString &code) const
{
    return crypto::hmacSha256(
        m_secret.view(),
        (consent.request.id.text() + u'\n' + consent.number + u'\n' + code).toUtf8());
}

Result<Consents::Line> Consents::lineOf(const Iin &subject) const
{
    const auto number = m_parts.store().read([&](storage::Transaction &transaction) {
        return Result<QString>(numberOf(transaction, subject));
    });
    if (!number)
        return failure(number.error());
    if (number->isEmpty())
        return Line{};
    auto subscriber = m_parts.operators.ask(*number);
    if (!subscriber)
        return failure(subscriber.error());
    return Line{*number, *std::move(subscriber)};
}

Stored Consents::ask(const QString &code, const Ask &ask, const storage::RequestMark &mark,
                     const QString &address) const
{
    const auto line = lineOf(ask.subject);
    if (!line)
        return failure(line.error());
    // A refusal is audited durably, so the closure's own answer is always a value.
    auto answered = m_parts.store().write([&](storage::Transaction &transaction) -> Result<Stored> {
        const auto now = m_parts.now();
        const auto first = storage::ConsentStore(transaction).findByRequest(code, mark.key);
        if (first)
            return first->mark.hash == mark.hash
                ? Stored(*first)
                : Stored(failure(FailureCode::IdempotencyConflict));
        const auto system = SystemRegister::approved(transaction, code);
        auto asked = system ? askWithin(transaction, *system, ask, *line, mark, now)
                            : Stored(failure(system.error()));
        storage::AuditStore(transaction)
            .append({now,
                     QStringLiteral("consentRequested"),
                     QString(),
                     address,
                     {{QStringLiteral("system"), code},
                      {QStringLiteral("outcome"),
                       asked ? QStringLiteral("asked") : asked.error().name()},
                      {QStringLiteral("type"), ask.wanted.documentType.text()},
                      {QStringLiteral("numberIgnored"), ask.namesNumber}}});
        if (!asked)
            recordRefusal(transaction, code, asked.error(), now, ask.subject);
        return asked;
    });
    if (!answered)
        return failure(answered.error());
    return std::move(*answered);
}

Result<void> Consents::mayAsk(storage::Transaction &transaction, const InformationSystem &system,
                              const Ask &ask, const QString &number, Timestamp now) const
{
    storage::ConsentStore consents(transaction);
    const auto own = consents.askedBy(system.code, ask.subject, now - Hour);
    const auto ownMost = static_cast<std::size_t>(m_parts.policy().value("consentsPerHour"));
    if (own.size() >= ownMost)
        return limited(own[own.size() - ownMost] + Hour, now, FailureCode::RateLimited);
    const auto all = consents.sentTo(number, now - Hour);
    const auto most = static_cast<std::size_t>(m_parts.policy().value("consentMessagesPerHour"));
    if (all.size() >= most)
        return limited(all[most - 1].request.askedAt + Hour, now, FailureCode::RateLimited);
    return {};
}

Stored Consents::askWithin(storage::Transaction &transaction, const InformationSystem &system,
                           const Ask &ask, const Line &line, const storage::RequestMark &mark,
                           Timestamp now) const
{
    const auto *scope = system.scopeOf(ask.wanted.documentType);
    if (!scope)
        return failure(FailureCode::SystemNotApproved);
    if (!scope->allows(ask.wanted))
        return failure(FailureCode::ConsentScope);
    const auto form = m_parts.documents.parts.forms.form(ask.wanted.documentType);
    if (!form)
        return failure(form.error().code() == FailureCode::ResourceNotFound
                           ? Failure(FailureCode::FormNotApproved)
                           : form.error());
    const auto fields = shownFields(ask.wanted, *form);
    if (!fields)
        return failure(fields.error());
    const auto account = storage::PortalStore(transaction).account(ask.subject.text());
    const auto number = account ? account->phone : QString();
    // Without a number, or with one that somebody else holds by now, nobody can be asked.
    if (number.isEmpty() || number != line.number
        || line.subscriber.changedHands(ask.subject.text(), account->phoneConnectedAt))
        return failure(FailureCode::ConsentNoNumber);
    if (system.numberCheck) {
        const auto since = now - m_parts.policy().seconds("numberMatchSeconds");
        if (auto checked =
                NumberCheck::requireMatch(transaction, system.code, ask.subject, number, since);
            !checked)
            return failure(checked.error());
    }
    if (auto free = mayAsk(transaction, system, ask, number, now); !free)
        return failure(free.error());

    const auto &policy = m_parts.policy();
    const auto remembered = now - 2 * policy.seconds("consentSeconds");
    storage::Consent consent{.system = system.code, .subject = ask.subject, .number = number};
    auto &request = consent.request;
    request.id = ConsentId::parse(crypto::randomId()).value_or(ConsentId());
    request.reference = newReference(storage::ConsentStore(transaction).sentTo(number, remembered));
    request.requester = system.name;
    request.owner = system.ownerName;
    request.sector = system.sector;
    request.wanted = ask.wanted;
    request.purpose = ask.purpose;
    request.legalGround = ask.legalGround;
    request.keepDays = ask.keepDays;
    request.askedAt = now;
    request.expiresAt = now + policy.seconds("consentSeconds");
    request.meter = measure(transaction, system, ask.wanted.documentType, *fields,
                            allFieldsOf(*form), policy, now);
    consent.askedFields = static_cast<int>(fields->size());
    consent.nonce = ask.nonce;
    consent.mark = mark;
    const auto &cardSince = line.subscriber.cardSince;
    const bool cardIsNew = cardSince && now < *cardSince + policy.seconds("numberVetoSeconds");
    const auto code = cardIsNew ? QString() : digits(1'000'000, 6);
    consent.otpExpiresAt = now;
    if (!cardIsNew) {
        consent.otpHash = hashOf(consent, code);
        consent.otpExpiresAt += policy.seconds("otpSeconds");
    }
    storage::ConsentStore(transaction).add(consent);
    recordState(transaction, consent, now);
    storage::EventStore(transaction)
        .append(ask.subject.text(), QStringLiteral("consentAsked"), now, consentJson(consent, now));
    send(transaction, consent, code, now);
    return consent;
}

void Consents::send(storage::Transaction &transaction, const storage::Consent &consent,
                    const QString &code, Timestamp now) const
{
    const auto &request = consent.request;
    const auto form = m_parts.documents.parts.forms.form(request.wanted.documentType);
    const auto &name = form ? form->name : LocalizedText{};
    const auto english = name.in(QStringLiteral("en"));
    const auto &asker = request.requester.kk;
    m_parts.sms.send(transaction, consent.number,
                     consent.isAnsweredByMessage()
                         ? gateways::messageText(QStringLiteral("consentAsked"))
                               .arg(asker, name.kk, name.ru, english, code, request.reference)
                         : gateways::messageText(QStringLiteral("consentAskedInApp"))
                               .arg(asker, name.kk, name.ru, english),
                     now);
}

Stored Consents::ofSystem(const QString &system, const ConsentId &id) const
{
    return m_parts.store().read([&](storage::Transaction &transaction) -> Stored {
        auto consent = storage::ConsentStore(transaction).find(id);
        if (!consent || consent->system != system)
            return failure(FailureCode::ResourceNotFound);
        return std::move(*consent);
    });
}

std::optional<Failure> Consents::obstacle(const storage::Consent &consent, Timestamp now)
{
    switch (consent.stateAt(now)) {
    case State::Pending:
        return Failure(FailureCode::ConsentPending);
    case State::Given:
        return std::nullopt;
    case State::Refused:
        return Failure(FailureCode::ConsentRefused);
    case State::Spent:
        return Failure(FailureCode::OtpAttemptsExceeded);
    case State::Expired:
        return Failure(FailureCode::ConsentTimeout);
    case State::Withdrawn:
        return Failure(FailureCode::ConsentWithdrawn);
    case State::Delivered:
        return Failure(FailureCode::ConsentScope);
    }
    Q_UNREACHABLE();
}

std::optional<Failure> Consents::checkPassword(storage::Transaction &transaction,
                                               storage::Consent &consent, const QString &code,
                                               const gateways::Subscriber &subscriber,
                                               Timestamp now) const
{
    const auto state = consent.stateAt(now);
    if (state == State::Given || state == State::Delivered)
        return Failure(FailureCode::OtpUsed);
    if (state != State::Pending)
        return obstacle(consent, now);
    const auto guesses =
        storage::ConsentStore(transaction).wrongPasswordsOf(consent.system, now - Hour);
    if (guesses >= m_parts.policy().value("systemWrongPasswordsPerHour"))
        return Failure(FailureCode::OtpRateLimited,
                       {{Detail::RetryAfterSeconds, QString::number(3600)}});
    // A number that was changed meanwhile must not open anything (R001-8.3), nor a card that was
    // exchanged while the message was on its way.
    if (now >= consent.otpExpiresAt || numberOf(transaction, consent.subject) != consent.number
        || subscriber.changedSince(consent.subject.text(), consent.request.askedAt))
        return Failure(FailureCode::OtpExpired);
    if (crypto::constantTimeEquals(hashOf(consent, code), consent.otpHash)) {
        consent.otpHash.clear();
        return std::nullopt;
    }
    ++consent.otpAttempts;
    const auto left = m_parts.policy().value("otpAttempts") - consent.otpAttempts;
    if (left > 0)
        return Failure(FailureCode::OtpWrong, {{Detail::AttemptsLeft, QString::number(left)}});
    consent.otpHash.clear();
    settle(transaction, consent, State::Spent, ConsentWay::Otp, now);
    return Failure(FailureCode::OtpAttemptsExceeded);
}

Stored Consents::submitPassword(const QString &system, const ConsentId &id, const QString &code,
                                const QString &address) const
{
    const auto asked = ofSystem(system, id);
    if (!asked)
        return failure(asked.error());
    // Outside of the transaction: the operator takes its time.
    const auto subscriber = m_parts.operators.ask(asked->number);
    if (!subscriber)
        return failure(subscriber.error());
    auto submitted =
        m_parts.store().write([&](storage::Transaction &transaction) -> Result<Stored> {
            const auto now = m_parts.now();
            auto consent = storage::ConsentStore(transaction).find(id);
            if (!consent || consent->system != system)
                return Stored(failure(FailureCode::ResourceNotFound));
            std::optional<Failure> refusal;
            if (const auto allowed = SystemRegister::approved(transaction, system); !allowed)
                refusal = allowed.error();
            else
                refusal = checkPassword(transaction, *consent, code, *subscriber, now);
            if (!refusal)
                settle(transaction, *consent, State::Given, ConsentWay::Otp, now);
            else
                storage::ConsentStore(transaction).update(*consent); // a counted try
            storage::AuditStore(transaction)
                .append({now,
                         QStringLiteral("consentPassword"),
                         QString(),
                         address,
                         {{QStringLiteral("system"), system},
                          {QStringLiteral("consent"), id.text()},
                          {QStringLiteral("outcome"),
                           refusal ? refusal->name() : QStringLiteral("given")}}});
            if (refusal)
                recordRefusal(transaction, system, *refusal, now, consent->subject);
            return refusal ? Stored(failure(*refusal)) : Stored(std::move(*consent));
        });
    if (!submitted)
        return failure(submitted.error());
    return std::move(*submitted);
}

Result<std::vector<storage::Consent>> Consents::list(const storage::ConsentQuery &query) const
{
    using List = Result<std::vector<storage::Consent>>;
    return m_parts.store().read([&](storage::Transaction &transaction) -> List {
        return storage::ConsentStore(transaction).find(query);
    });
}

Result<std::vector<storage::Consent>> Consents::pendingOf(const Iin &subject) const
{
    using List = Result<std::vector<storage::Consent>>;
    return m_parts.store().read([&](storage::Transaction &transaction) -> List {
        return storage::ConsentStore(transaction).pendingOf(subject, m_parts.now());
    });
}

Stored Consents::ofSubject(const Iin &subject, const ConsentId &id) const
{
    return m_parts.store().read([&](storage::Transaction &transaction) -> Stored {
        auto consent = storage::ConsentStore(transaction).find(id);
        if (!consent || consent->subject != subject)
            return failure(FailureCode::ResourceNotFound);
        return std::move(*consent);
    });
}

Stored Consents::answer(const Iin &subject, const ConsentId &id, bool agree) const
{
    return m_parts.store().write([&](storage::Transaction &transaction) -> Stored {
        const auto now = m_parts.now();
        auto consent = storage::ConsentStore(transaction).find(id);
        if (!consent || consent->subject != subject)
            return failure(FailureCode::ResourceNotFound);
        const auto state = consent->stateAt(now);
        const bool given = state == State::Given || state == State::Delivered;
        if ((given && agree) || (state == State::Refused && !agree))
            return std::move(*consent); // told again
        if (given)
            return failure(FailureCode::ConsentAnswered);
        if (state != State::Pending)
            return failure(*obstacle(*consent, now));
        settle(transaction, *consent, agree ? State::Given : State::Refused, ConsentWay::App, now);
        return std::move(*consent);
    });
}

Stored Consents::withdraw(const Iin &subject, const ConsentId &id) const
{
    return m_parts.store().write([&](storage::Transaction &transaction) -> Stored {
        const auto now = m_parts.now();
        auto consent = storage::ConsentStore(transaction).find(id);
        if (!consent || consent->subject != subject)
            return failure(FailureCode::ResourceNotFound);
        switch (consent->stateAt(now)) {
        case State::Pending:
        case State::Given:
        case State::Delivered:
            settle(transaction, *consent, State::Withdrawn, consent->request.way, now);
            return std::move(*consent);
        case State::Withdrawn:
            return std::move(*consent);
        default:
            return failure(*obstacle(*consent, now));
        }
    });
}

Result<int> Consents::expireOverdue() const
{
    return m_parts.store().write([&](storage::Transaction &transaction) -> Result<int> {
        const auto now = m_parts.now();
        auto overdue = storage::ConsentStore(transaction).overdue(now, OverdueAtOnce);
        for (auto &consent : overdue)
            settle(transaction, consent, State::Expired, std::nullopt, now);
        return static_cast<int>(overdue.size());
    });
}

void Consents::settle(storage::Transaction &transaction, storage::Consent &consent, State state,
                      std::optional<ConsentWay> way, Timestamp now) const
{
    auto &request = consent.request;
    request.state = state;
    request.way = way;
    if (state == State::Withdrawn)
        request.withdrawnAt = now;
    else
        request.answeredAt = now;
    if (state == State::Given)
        request.expiresAt = now + m_parts.policy().seconds("consentUseSeconds");
    recordState(transaction, consent, now);
    storage::ConsentStore(transaction).update(consent);
    storage::EventStore(transaction)
        .append(consent.subject.text(), QStringLiteral("consentChanged"), now,
                consentJson(consent, now));
}

} // namespace qujat::service::consent
