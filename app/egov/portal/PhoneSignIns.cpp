// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/PhoneSignIns.h"

#include "app/egov/portal/PortalJson.h"
#include "app/egov/portal/Sessions.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/codec/SignInCode.h"
#include "core/crypto/MatchingDigits.h"
#include "core/crypto/Random.h"

#include <QJsonArray>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;
using storage::PhoneSignIn;
using State = PhoneSignIn::State;

namespace {

void audit(storage::Transaction &transaction, const http::Call &call, const PhoneSignIn &asked,
           const QString &kind)
{
    storage::AuditStore(transaction)
        .append({call.at,
                 kind,
                 call.caller().account(),
                 call.address,
                 {{u"signIn"_s, asked.signIn.text()}, {u"state"_s, nameOf(asked.state)}}});
}

/// Somebody wanted in and was kept out: the person finds it in the account (law, art. 36 p.4).
void noteRefusal(storage::Transaction &transaction, const http::Call &call,
                 const PhoneSignIn &asked)
{
    const auto &iin = call.caller().person.iin;
    storage::AccountNote note{call.at, iin, iin, u"signInRefused"_s};
    if (const auto signIn = storage::PortalStore(transaction).signIn(asked.signIn))
        note.deviceName = signIn->deviceName;
    storage::NoteStore(transaction).add(note);
}

} // namespace

PhoneSignIns::PhoneSignIns(storage::Store &store, const Policy &policy)
    : m_store(store)
    , m_policy(policy)
{
}

void PhoneSignIns::addTo(http::Router &router)
{
    router.on("lookAtSignIn", [this](const http::Call &call) { return look(call); });
    router.on("answerSignIn", [this](const http::Call &call) { return answer(call); });
}

PhoneSignIn PhoneSignIns::begin(storage::Transaction &transaction, const SignInId &signIn,
                                const QString &address, Timestamp now) const
{
    PhoneSignIn asked;
    asked.signIn = signIn;
    asked.code =
        codec::SignInCode::make(crypto::randomBytes(codec::SignInCode::NonceBytes))->text();
    asked.digits = crypto::matchingDigits();
    asked.choices = crypto::choicesWith(asked.digits);
    asked.address = address;
    asked.expiresAt = now + m_policy.seconds("phoneSignInSeconds");
    storage::PhoneSignInStore(transaction).add(asked);
    return asked;
}

Result<http::Reply> PhoneSignIns::look(const http::Call &call) const
{
    const auto code = codec::SignInCode::parse(call.body.value(u"code").toString());
    if (!code)
        return failure(FailureCode::QrInvalid);
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PhoneSignInStore requests(transaction);
        auto asked = requests.findByCode(code->text());
        // A code that was never issued and one that somebody else has scanned look the same.
        if (!asked || (asked->state != State::Waiting && asked->account != call.caller().account()))
            return failure(FailureCode::QrInvalid);
        const auto signIn = storage::PortalStore(transaction).signIn(asked->signIn);
        const bool open = asked->state == State::Waiting || asked->state == State::Seen;
        if (!signIn || !open || call.at >= asked->expiresAt)
            return failure(FailureCode::SignInExpired);
        if (asked->state == State::Waiting) {
            asked->state = State::Seen;
            asked->account = call.caller().account();
            asked->device = call.caller().device;
            requests.update(*asked);
            audit(transaction, call, *asked, u"signInSeen"_s);
        } else if (asked->device != call.caller().device) {
            return failure(FailureCode::QrInvalid);
        }
        return http::Reply::ok(
            {{u"id"_s, asked->signIn.text()},
             {u"device"_s,
              QJsonObject{
                  {u"name"_s, signIn->deviceName},
                  {u"form"_s, signIn->form == DeviceForm::Phone ? u"phone"_s : u"desktop"_s}}},
             {u"origin"_s, originJson(asked->address)},
             {u"choices"_s, QJsonArray::fromStringList(asked->choices)},
             {u"askedAt"_s, toRfc3339(signIn->startedAt)},
             {u"expiresAt"_s, toRfc3339(asked->expiresAt)}});
    });
}

Result<http::Reply> PhoneSignIns::answer(const http::Call &call) const
{
    const auto id = call.id<SignInId>("signInId");
    if (!id)
        return failure(id.error());
    const auto digits = call.body.value(u"digits").toString();
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PhoneSignInStore requests(transaction);
        auto asked = requests.find(*id);
        if (!asked || asked->account != call.caller().account()
            || asked->device != call.caller().device)
            return failure(FailureCode::ResourceNotFound);
        const auto told = [&] { return http::Reply::ok({{u"state"_s, nameOf(asked->state)}}); };
        switch (asked->state) {
        case State::Waiting:
        case State::Refused:
        case State::Mismatch:
        case State::Used:
            return failure(FailureCode::ConfirmationRefused);
        case State::Confirmed: // the same answer twice is told again, another comes too late
            if (digits == asked->digits)
                return told();
            return failure(FailureCode::ConfirmationRefused);
        case State::Seen:
            break;
        }
        if (call.at >= asked->expiresAt)
            return failure(FailureCode::ConfirmationTimeout);
        // Whoever picked up an unlocked phone signs nobody in; saying no is always free.
        const auto pinAt = Sessions::beganAt(transaction, call.caller().session);
        if (!digits.isEmpty()
            && (!pinAt || call.at - *pinAt > m_policy.seconds("approvalPinSeconds")))
            return failure(FailureCode::AuthRequired, {{Detail::Reason, u"pinAgain"_s}});
        if (digits.isEmpty())
            asked->state = State::Refused;
        else
            asked->state = digits == asked->digits ? State::Confirmed : State::Mismatch;
        requests.update(*asked);
        audit(transaction, call, *asked, u"signInAnswered"_s);
        if (asked->state != State::Confirmed)
            noteRefusal(transaction, call, *asked);
        return told();
    });
}

} // namespace qujat::service::portal
