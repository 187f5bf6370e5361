// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/NumberRequests.h"

#include "app/egov/portal/NumberRequestJson.h"
#include "app/egov/portal/PortalJson.h"
#include "app/egov/storage/AuditStore.h"
#include "core/crypto/CertificateCheck.h"
#include "core/crypto/Cms.h"
#include "core/crypto/Random.h"
#include "core/model/PhoneNumber.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RequestsShown = 50;

/// What the person signs: who, which number instead of which, in which request, when.
QByteArray statementOf(const storage::NumberRequestRow &row, Timestamp now)
{
    QJsonObject statement{{u"purpose"_s, u"connectNumber"_s},
                          {u"iin"_s, row.account},
                          {u"number"_s, row.otp.number},
                          {u"request"_s, row.id.text()},
                          {u"time"_s, toRfc3339(now)}};
    if (row.isChange())
        statement.insert(u"oldNumber"_s, row.oldNumber);
    return QJsonDocument(statement).toJson(QJsonDocument::Compact);
}

} // namespace

NumberRequests::NumberRequests(Parts parts)
    : m_parts(std::move(parts))
{
}

void NumberRequests::addTo(http::Router &router)
{
    router.on("startNumberRequest", [this](const http::Call &call) { return start(call); });
    router.on("listNumberRequests", [this](const http::Call &call) { return list(call); });
    router.on("getNumberRequest", [this](const http::Call &call) { return get(call); });
    router.on("submitNumberOtp", [this](const http::Call &call) { return otp(call); });
    router.on("resendNumberOtp", [this](const http::Call &call) { return resend(call); });
    router.on("submitNumberProof", [this](const http::Call &call) { return proof(call); });
    router.on("stopNumberChange", [this](const http::Call &call) { return stop(call); });
}

std::optional<Failure> NumberRequests::refusalAtStart(storage::Transaction &transaction,
                                                      const Row &row,
                                                      const gateways::Subscriber &subscriber,
                                                      const QString &ground, Timestamp now) const
{
    if (!ground.isEmpty())
        return Failure(FailureCode::RefusedIdData, {{Detail::Reason, ground}});
    return m_parts.connection.obstacle(transaction, row.account, row.otp.number, subscriber, now);
}

Result<http::Reply> NumberRequests::start(const http::Call &call)
{
    const auto &caller = call.caller();
    const auto number = PhoneNumber::parse(call.body.value(u"number").toString());
    if (!number)
        return failure(number.error());
    const auto channel = call.body.value(u"channel").toString();
    const auto ground = m_parts.identities.groundAgainst(caller.person.iin, call.at);
    if (!ground)
        return failure(ground.error());
    const auto subscriber = m_parts.operators.ask(number->e164());
    if (!subscriber)
        return failure(subscriber.error());
    auto outcome = m_parts.store.write([&](storage::Transaction &transaction) -> Result<Outcome> {
        storage::NumberStore numbers(transaction);
        storage::PortalStore accounts(transaction);
        if (const auto earlier = numbers.requestByKey(caller.account(), call.requestKey)) {
            if (earlier->requestHash != call.requestHash)
                return failure(FailureCode::IdempotencyConflict);
            if (earlier->state == u"refused")
                return failure(outcomeOf(*earlier));
            return Outcome{describe(*earlier, call), {}};
        }
        const auto account = accounts.account(caller.account());
        const auto device = accounts.device(caller.device);
        if (!account || !device)
            return failure(FailureCode::AuthRequired);
        if (auto allowed = m_parts.connection.mayBegin(transaction, account->iin, call.at);
            !allowed)
            return failure(allowed.error());
        if (channel == u"app" && device->form != DeviceForm::Phone)
            return failure(FailureCode::DeviceNotCellular);
        Row row;
        row.id = NumberRequestId::parse(crypto::randomId()).value_or(NumberRequestId());
        row.account = account->iin;
        row.device = caller.device.text();
        row.channel = channel;
        row.otp.number = number->e164();
        row.oldNumber = account->phone;
        row.oldConnectedAt = account->phoneConnectedAt;
        row.state = u"otp"_s;
        row.startedAt = call.at;
        row.expiresAt = call.at + m_parts.policy.seconds("numberDialogueSeconds");
        row.requestKey = call.requestKey;
        row.requestHash = call.requestHash;
        if (proofOf(row) == u"biometric") {
            if (auto allowed = m_parts.faces.refusePaused(transaction, row.account, call.at);
                !allowed)
                return failure(allowed.error());
        }
        const auto refusal = refusalAtStart(transaction, row, *subscriber, *ground, call.at);
        if (auto soon =
                m_parts.oneTimePasswords.refuseTooSoon(transaction, row.otp.number, call.at);
            !refusal && !soon)
            return failure(soon.error());
        for (auto earlier : numbers.requests(row.account, RequestsShown)) {
            if (earlier.isOpen())
                m_parts.connection.refuse(
                    transaction, earlier,
                    Failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"replaced"_s}}),
                    call.at);
        }
        if (refusal) {
            m_parts.connection.refuse(transaction, row, *refusal, call.at);
            return Outcome{{}, refusal};
        }
        if (auto sent = m_parts.oneTimePasswords.send(transaction, useOf(row), row.otp,
                                                      row.otp.number, call.at);
            !sent)
            return failure(sent.error());
        numbers.put(row);
        storage::AuditStore(transaction)
            .append({call.at,
                     u"numberRequested"_s,
                     row.account,
                     call.address,
                     {{u"channel"_s, row.channel}, {u"request"_s, row.id.text()}}});
        return Outcome{describe(row, call), {}};
    });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->refusal)
        return failure(*outcome->refusal);
    return http::Reply::created(outcome->body);
}

Result<NumberRequests::Row> NumberRequests::find(storage::Transaction &transaction,
                                                 const http::Call &call) const
{
    const auto id = call.id<NumberRequestId>("requestId");
    if (!id)
        return failure(id.error());
    auto row = storage::NumberStore(transaction).request(*id);
    if (!row)
        return failure(FailureCode::ResourceNotFound);
    if (row->account != call.caller().account())
        return failure(FailureCode::RoleForbidden);
    return *row;
}

Result<NumberRequests::Row> NumberRequests::findOpen(storage::Transaction &transaction,
                                                     const http::Call &call,
                                                     const QString &step) const
{
    auto row = find(transaction, call);
    if (!row)
        return row;
    if (step == u"otp" && row->otpProven)
        return failure(FailureCode::OtpUsed);
    if (row->device != call.caller().device.text())
        return failure(FailureCode::RoleForbidden, {{Detail::Reason, u"otherDevice"_s}});
    if (!row->isOpen())
        return failure(outcomeOf(*row));
    if (call.at >= row->expiresAt && row->state != u"processing")
        return failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"expired"_s}});
    if (step == u"proof" && row->state == u"otp")
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"code"_s}});
    return row;
}

Result<http::Reply> NumberRequests::step(const http::Call &call, const QString &name,
                                         const Step &step)
{
    auto outcome = m_parts.store.write([&](storage::Transaction &transaction) -> Result<Outcome> {
        auto row = findOpen(transaction, call, name);
        if (!row)
            return failure(row.error());
        auto stepped = step(transaction, *row);
        if (!stepped)
            return stepped;
        if (row->isOpen())
            storage::NumberStore(transaction).put(*row);
        if (!stepped->refusal)
            stepped->body = describe(*row, call);
        return stepped;
    });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->refusal)
        return failure(*outcome->refusal);
    return http::Reply::ok(outcome->body);
}

Result<http::Reply> NumberRequests::resend(const http::Call &call)
{
    return step(call, u"otp"_s,
                [&](storage::Transaction &transaction, Row &row) -> Result<Outcome> {
                    if (auto sent = m_parts.oneTimePasswords.send(transaction, useOf(row), row.otp,
                                                                  QString(row.otp.number), call.at);
                        !sent)
                        return failure(sent.error());
                    return Outcome{};
                });
}

Result<http::Reply> NumberRequests::otp(const http::Call &call)
{
    return step(call, u"otp"_s,
                [&](storage::Transaction &transaction, Row &row) -> Result<Outcome> {
                    const auto code = call.body.value(u"code").toString();
                    const auto used = m_parts.oneTimePasswords.usedMark(row.otp.number, code);
                    auto refusal = m_parts.oneTimePasswords.check(transaction, useOf(row), row.otp,
                                                                  {code, call.address, call.at});
                    if (!refusal) {
                        row.otpProven = true;
                        row.otpUsedHash = used;
                        row.state = proofOf(row);
                        if (row.state == u"signature")
                            row.statement = statementOf(row, call.at);
                        return Outcome{};
                    }
                    if (refusal->code() == FailureCode::OtpAttemptsExceeded)
                        m_parts.connection.refuse(transaction, row, *refusal, call.at);
                    if (refusal->code() == FailureCode::OtpWrong) {
                        const auto earlier =
                            storage::NumberStore(transaction).requests(row.account, RequestsShown);
                        for (const auto &request : earlier) {
                            if (request.otpUsedHash == used)
                                refusal = Failure(FailureCode::OtpUsed);
                        }
                    }
                    return Outcome{{}, refusal};
                });
}

Result<std::optional<Failure>> NumberRequests::judge(const http::Call &call, const Row &row) const
{
    using Judged = std::optional<Failure>;
    if (row.state == u"biometric") {
        if (!call.body.contains(u"sample"_s))
            return failure(FailureCode::RequestMalformed, {{Detail::Field, u"sample"_s}});
        const auto sample = http::bytesIn(call.body, "sample");
        if (!sample)
            return failure(sample.error());
        const auto own = m_parts.faces.isOf(row.account, *sample);
        if (!own)
            return failure(own.error());
        return *own ? Judged() : Judged(Failure(FailureCode::BiometricFailed));
    }
    if (!call.body.contains(u"cms"_s))
        return failure(FailureCode::SignatureMissing);
    const auto cms = http::bytesIn(call.body, "cms");
    if (!cms)
        return failure(cms.error());
    const auto read = crypto::readAttached(*cms, m_parts.trust(), call.at);
    if (const auto refusal = read.refusal())
        return Judged(refusal);
    if (read.content != row.statement)
        return Judged(Failure(FailureCode::SignatureInvalid, {{Detail::Check, u"digest"_s}}));
    if (!crypto::certifiesCitizens(read.authority))
        return Judged(Failure(FailureCode::CertificateUntrusted));
    if (!read.signer || read.signer->iin() != row.account)
        return Judged(Failure(FailureCode::CertificateHolderMismatch));
    return Judged();
}

Result<http::Reply> NumberRequests::proof(const http::Call &call)
{
    const auto row = m_parts.store.read([&](storage::Transaction &transaction) -> Result<Row> {
        // Whose answer was lost asks again and hears that it is done.
        if (auto done = find(transaction, call); done && done->state == u"connected")
            return done;
        auto found = findOpen(transaction, call, u"proof"_s);
        if (!found || found->state != u"biometric")
            return found;
        if (auto allowed = m_parts.faces.refusePaused(transaction, found->account, call.at);
            !allowed)
            return failure(allowed.error());
        return found;
    });
    if (!row)
        return failure(row.error());
    if (row->state == u"processing" || row->state == u"connected")
        return get(call);
    // Outside of the write: signatures and faces take their time.
    const auto judged = judge(call, *row);
    if (!judged)
        return failure(judged.error());
    const auto subscriber = m_parts.operators.ask(row->otp.number);
    if (!subscriber)
        return failure(subscriber.error());
    return step(
        call, u"proof"_s, [&](storage::Transaction &transaction, Row &current) -> Result<Outcome> {
            if (current.state != row->state || current.failures != row->failures)
                return failure(FailureCode::RequestMalformed, {{Detail::Field, u"order"_s}});
            if (current.state == u"biometric") {
                // A pause may have begun while this was being compared.
                if (auto allowed =
                        m_parts.faces.refusePaused(transaction, current.account, call.at);
                    !allowed)
                    return failure(allowed.error());
            }
            if (*judged) {
                ++current.failures;
                auto refusal = **judged;
                bool last = current.failures >= m_parts.policy.value("numberProofFailures");
                if (current.state == u"biometric") {
                    refusal = m_parts.faces.refusal(transaction, current.account, current.failures,
                                                    call.at);
                    last = m_parts.faces.isLast(current.failures);
                }
                if (last)
                    m_parts.connection.refuse(transaction, current, refusal, call.at);
                return Outcome{{}, refusal};
            }
            (current.state == u"signature" ? current.signatureProven : current.biometricProven) =
                true;
            current.certifiedAt = call.at;
            current.state = u"processing"_s;
            m_parts.connection.settle(transaction, current, *subscriber, call.at);
            if (current.state == u"refused")
                return Outcome{{}, outcomeOf(current)};
            return Outcome{};
        });
}

Result<http::Reply> NumberRequests::get(const http::Call &call)
{
    const auto row = m_parts.store.read(
        [&](storage::Transaction &transaction) { return find(transaction, call); });
    if (!row)
        return failure(row.error());
    if (!row->isOpen())
        return http::Reply::ok(describe(*row, call));
    const auto subscriber = m_parts.operators.ask(row->otp.number);
    if (!subscriber)
        return failure(subscriber.error());
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        auto current = find(transaction, call);
        if (!current)
            return failure(current.error());
        m_parts.connection.settle(transaction, *current, *subscriber, call.at);
        return http::Reply::ok(describe(*current, call));
    });
}

Result<http::Reply> NumberRequests::list(const http::Call &call)
{
    return m_parts.store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        QJsonArray items;
        for (const auto &row :
             storage::NumberStore(transaction).requests(call.caller().account(), RequestsShown))
            items.append(describe(row, call));
        return http::Reply::ok({{u"items"_s, items}});
    });
}

Result<http::Reply> NumberRequests::stop(const http::Call &call)
{
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        auto row = find(transaction, call);
        if (!row)
            return failure(row.error());
        const auto device = storage::PortalStore(transaction).device(call.caller().device);
        if (!device)
            return failure(FailureCode::AuthRequired);
        if (auto stopped = m_parts.connection.stop(transaction, *row, *device, call.at); !stopped)
            return failure(stopped.error());
        return http::Reply::ok(describe(*row, call));
    });
}

Result<void> NumberRequests::settleAll(Timestamp now)
{
    const auto waiting =
        m_parts.store.read([&](storage::Transaction &transaction) -> Result<std::vector<Row>> {
            return storage::NumberStore(transaction).unsettled(now);
        });
    if (!waiting)
        return failure(waiting.error());
    for (const auto &row : *waiting) {
        const auto subscriber = m_parts.operators.ask(row.otp.number);
        if (!subscriber)
            return failure(subscriber.error());
        auto settled = m_parts.store.write([&](storage::Transaction &transaction) -> Result<void> {
            if (auto current = storage::NumberStore(transaction).request(row.id))
                m_parts.connection.settle(transaction, *current, *subscriber, now);
            return {};
        });
        if (!settled)
            return settled;
    }
    return {};
}

QJsonObject NumberRequests::describe(const Row &row, const http::Call &call) const
{
    auto body = describeRequest(row, m_parts.oneTimePasswords, call.at);
    if (row.isChange())
        body.insert(u"oldNumber"_s, maskedNumber(row.oldNumber));
    return body;
}

} // namespace qujat::service::portal
