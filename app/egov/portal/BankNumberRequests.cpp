// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/BankNumberRequests.h"

#include "app/egov/portal/NumberRequestJson.h"
#include "app/egov/storage/AuditStore.h"
#include "core/crypto/Random.h"
#include "core/model/PhoneNumber.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RequestsLookedAt = 50;

/// Where a request of a person names the device.
QString placeOf(const http::Call &call)
{
    return u"system:"_s + call.system;
}

} // namespace

BankNumberRequests::BankNumberRequests(Parts parts)
    : m_parts(std::move(parts))
{
}

void BankNumberRequests::addTo(http::Router &router)
{
    router.on("startBankNumberRequest", [this](const http::Call &call) { return start(call); });
    router.on("getBankNumberRequest", [this](const http::Call &call) { return get(call); });
    router.on("submitBankSample", [this](const http::Call &call) { return sample(call); });
    router.on("submitBankOtp", [this](const http::Call &call) { return otp(call); });
    router.on("resendBankOtp", [this](const http::Call &call) { return resend(call); });
}

Result<BankNumberRequests::Row> BankNumberRequests::begin(
    storage::Transaction &transaction, const http::Call &call, const storage::AccountRow &account,
    const QString &number, const gateways::Subscriber &subscriber, const QString &ground) const
{
    if (auto allowed = m_parts.connection.mayBegin(transaction, account.iin, call.at); !allowed)
        return failure(allowed.error());
    storage::NumberStore numbers(transaction);
    Row row;
    row.id = NumberRequestId::parse(crypto::randomId()).value_or(NumberRequestId());
    row.account = account.iin;
    row.device = placeOf(call);
    row.channel = u"bank"_s;
    row.otp.number = number;
    row.oldNumber = account.phone;
    row.oldConnectedAt = account.phoneConnectedAt;
    row.state = u"biometric"_s;
    row.startedAt = call.at;
    row.expiresAt = call.at + m_parts.policy.seconds("numberDialogueSeconds");
    row.requestKey = call.requestKey;
    row.requestHash = call.requestHash;
    if (auto allowed = m_parts.faces.refusePaused(transaction, row.account, call.at); !allowed)
        return failure(allowed.error());
    for (auto earlier : numbers.requests(row.account, RequestsLookedAt)) {
        if (earlier.isOpen())
            m_parts.connection.refuse(
                transaction, earlier,
                Failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"replaced"_s}}),
                call.at);
    }
    storage::AuditStore(transaction)
        .append({call.at,
                 u"numberRequested"_s,
                 row.account,
                 call.address,
                 {{u"channel"_s, row.channel},
                  {u"system"_s, call.system},
                  {u"request"_s, row.id.text()}}});
    const auto refusal = ground.isEmpty()
        ? m_parts.connection.obstacle(transaction, row.account, number, subscriber, call.at)
        : Refusal(Failure(FailureCode::RefusedIdData, {{Detail::Reason, ground}}));
    if (refusal)
        m_parts.connection.refuse(transaction, row, *refusal, call.at);
    else
        numbers.put(row);
    return row;
}

Result<http::Reply> BankNumberRequests::start(const http::Call &call)
{
    const auto person = Iin::parse(call.body.value(u"iin").toString());
    if (!person)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"iin"_s}});
    const auto number = PhoneNumber::parse(call.body.value(u"number").toString());
    if (!number)
        return failure(number.error());
    const auto ground = m_parts.identities.groundAgainst(*person, call.at);
    if (!ground)
        return failure(ground.error());
    const auto subscriber = m_parts.operators.ask(number->e164());
    if (!subscriber)
        return failure(subscriber.error());
    const auto row = m_parts.store.write([&](storage::Transaction &transaction) -> Result<Row> {
        if (auto allowed = m_parts.mayAsk(transaction, call.system); !allowed)
            return failure(allowed.error());
        const auto account = storage::PortalStore(transaction).account(person->text());
        if (!account)
            return failure(FailureCode::NumberAbsent, {{Detail::Reason, u"account"_s}});
        const auto earlier =
            storage::NumberStore(transaction).requestByKey(account->iin, call.requestKey);
        if (!earlier)
            return begin(transaction, call, *account, number->e164(), *subscriber, *ground);
        if (earlier->requestHash != call.requestHash || earlier->device != placeOf(call))
            return failure(FailureCode::IdempotencyConflict);
        return *earlier;
    });
    if (!row)
        return failure(row.error());
    if (row->state == u"refused")
        return failure(outcomeOf(*row));
    return http::Reply::created(describeRequest(*row, m_parts.oneTimePasswords, call.at));
}

Result<BankNumberRequests::Row> BankNumberRequests::find(storage::Transaction &transaction,
                                                         const http::Call &call) const
{
    if (auto allowed = m_parts.mayAsk(transaction, call.system); !allowed)
        return failure(allowed.error());
    const auto id = call.id<NumberRequestId>("requestId");
    auto row = id ? storage::NumberStore(transaction).request(*id) : std::nullopt;
    if (!row || row->device != placeOf(call))
        return failure(FailureCode::ResourceNotFound);
    return *std::move(row);
}

Result<BankNumberRequests::Row> BankNumberRequests::findWaiting(storage::Transaction &transaction,
                                                                const http::Call &call,
                                                                const QString &state) const
{
    auto row = find(transaction, call);
    if (!row)
        return row;
    if (state == u"otp" && row->otpProven)
        return failure(FailureCode::OtpUsed);
    if (!row->isOpen())
        return failure(outcomeOf(*row));
    if (call.at >= row->expiresAt && row->state != u"processing")
        return failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"expired"_s}});
    if (row->state != state)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"order"_s}});
    return row;
}

Result<http::Reply> BankNumberRequests::step(const http::Call &call, const QString &state,
                                             const Step &step)
{
    struct Outcome {
        Row row;
        Refusal refusal;
    };
    const auto outcome =
        m_parts.store.write([&](storage::Transaction &transaction) -> Result<Outcome> {
            auto row = findWaiting(transaction, call, state);
            if (!row)
                return failure(row.error());
            auto stepped = step(transaction, *row);
            if (!stepped)
                return failure(stepped.error());
            if (row->isOpen())
                storage::NumberStore(transaction).put(*row);
            return Outcome{std::move(*row), std::move(*stepped)};
        });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->refusal)
        return failure(*outcome->refusal);
    return http::Reply::ok(describeRequest(outcome->row, m_parts.oneTimePasswords, call.at));
}

Result<http::Reply> BankNumberRequests::get(const http::Call &call)
{
    const auto row = m_parts.store.read(
        [&](storage::Transaction &transaction) { return find(transaction, call); });
    if (!row)
        return failure(row.error());
    if (!row->isOpen())
        return http::Reply::ok(describeRequest(*row, m_parts.oneTimePasswords, call.at));
    const auto subscriber = m_parts.operators.ask(row->otp.number);
    if (!subscriber)
        return failure(subscriber.error());
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        auto current = find(transaction, call);
        if (!current)
            return failure(current.error());
        m_parts.connection.settle(transaction, *current, *subscriber, call.at);
        return http::Reply::ok(describeRequest(*current, m_parts.oneTimePasswords, call.at));
    });
}

Result<http::Reply> BankNumberRequests::sample(const http::Call &call)
{
    const auto row = m_parts.store.read([&](storage::Transaction &transaction) -> Result<Row> {
        auto found = findWaiting(transaction, call, u"biometric"_s);
        if (!found)
            return found;
        if (auto allowed = m_parts.faces.refusePaused(transaction, found->account, call.at);
            !allowed)
            return failure(allowed.error());
        return found;
    });
    if (!row)
        return failure(row.error());
    const auto picture = http::bytesIn(call.body, "sample");
    if (!picture)
        return failure(picture.error());
    const auto own = m_parts.faces.isOf(row->account, *picture);
    if (!own)
        return failure(own.error());
    return step(
        call, u"biometric"_s,
        [&](storage::Transaction &transaction, Row &current) -> Result<Refusal> {
            if (current.failures != row->failures)
                return failure(FailureCode::RequestMalformed, {{Detail::Field, u"order"_s}});
            // A pause may have begun while this was being compared.
            if (auto allowed = m_parts.faces.refusePaused(transaction, current.account, call.at);
                !allowed)
                return failure(allowed.error());
            if (!*own) {
                ++current.failures;
                const auto refusal =
                    m_parts.faces.refusal(transaction, current.account, current.failures, call.at);
                if (m_parts.faces.isLast(current.failures))
                    m_parts.connection.refuse(transaction, current, refusal, call.at);
                return Refusal(refusal);
            }
            if (auto sent = m_parts.oneTimePasswords.send(transaction, useOf(current), current.otp,
                                                          QString(current.otp.number), call.at);
                !sent)
                return failure(sent.error());
            current.biometricProven = true;
            current.state = u"otp"_s;
            return Refusal();
        });
}

Result<http::Reply> BankNumberRequests::otp(const http::Call &call)
{
    const auto row = m_parts.store.read([&](storage::Transaction &transaction) {
        return findWaiting(transaction, call, u"otp"_s);
    });
    if (!row)
        return failure(row.error());
    const auto subscriber = m_parts.operators.ask(row->otp.number);
    if (!subscriber)
        return failure(subscriber.error());
    return step(
        call, u"otp"_s, [&](storage::Transaction &transaction, Row &current) -> Result<Refusal> {
            const auto code = call.body.value(u"code").toString();
            const auto refusal = m_parts.oneTimePasswords.check(
                transaction, useOf(current), current.otp, {code, call.address, call.at});
            if (refusal) {
                if (refusal->code() == FailureCode::OtpAttemptsExceeded)
                    m_parts.connection.refuse(transaction, current, *refusal, call.at);
                return refusal;
            }
            current.otpProven = true;
            current.otpUsedHash = m_parts.oneTimePasswords.usedMark(current.otp.number, code);
            current.certifiedAt = call.at;
            current.state = u"processing"_s;
            m_parts.connection.settle(transaction, current, *subscriber, call.at);
            return current.state == u"refused" ? Refusal(outcomeOf(current)) : Refusal();
        });
}

Result<http::Reply> BankNumberRequests::resend(const http::Call &call)
{
    return step(
        call, u"otp"_s, [&](storage::Transaction &transaction, Row &current) -> Result<Refusal> {
            if (auto sent = m_parts.oneTimePasswords.send(transaction, useOf(current), current.otp,
                                                          QString(current.otp.number), call.at);
                !sent)
                return failure(sent.error());
            return Refusal();
        });
}

} // namespace qujat::service::portal
