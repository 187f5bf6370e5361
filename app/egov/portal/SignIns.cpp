// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/SignIns.h"

#include "app/egov/portal/PortalJson.h"
#include "app/egov/portal/SignInMethods.h"
#include "core/crypto/CertificateCheck.h"
#include "core/crypto/Cms.h"
#include "core/crypto/Random.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Failure> refused(const QString &reason)
{
    return failure(FailureCode::SignInRefused, {{Detail::Reason, reason}});
}

OneTimePasswords::Use useOf(const storage::SignInRow &row)
{
    return {u"signIn"_s, row.id.text(), row.account, u"signInCode"_s};
}

/// Whether the number that the code went to is still the account's.
bool provesNumber(storage::Transaction &transaction, const storage::SignInRow &row)
{
    const auto account = storage::PortalStore(transaction).account(row.account);
    return account && account->phone == row.otp.number;
}

/// What is wrong with a signed challenge; nothing when it proves a person.
std::optional<Failure> refusalOf(const crypto::CmsContent &signedChallenge,
                                 const QByteArray &challenge)
{
    if (auto refusal = signedChallenge.refusal())
        return refusal;
    if (signedChallenge.content != challenge)
        return Failure(FailureCode::SignatureInvalid, {{Detail::Check, u"digest"_s}});
    if (!crypto::certifiesCitizens(signedChallenge.authority))
        return Failure(FailureCode::CertificateUntrusted);
    if (!signedChallenge.signer || !Iin::parse(signedChallenge.signer->iin()))
        return Failure(FailureCode::CertificateHolderMismatch);
    return std::nullopt;
}

} // namespace

SignIns::SignIns(Parts parts)
    : m_parts(std::move(parts))
{
}

void SignIns::addTo(http::Router &router)
{
    router.on("startSignIn", [this](const http::Call &call) { return start(call); });
    router.on("submitSignature", [this](const http::Call &call) { return signature(call); });
    router.on("resendOtp", [this](const http::Call &call) { return resend(call); });
    router.on("submitOtp", [this](const http::Call &call) { return otp(call); });
    router.on("submitBiometric", [this](const http::Call &call) { return biometric(call); });
    router.on("submitPassword", [this](const http::Call &call) { return password(call); });
    router.on("resumeSignIn", [this](const http::Call &call) { return resume(call); });
    router.on("claimSignIn", [this](const http::Call &call) { return claim(call); });
}

Result<void> SignIns::acceptsDevice(const QJsonObject &device) const
{
    if (device.value(u"form").toString() != u"phone")
        return {};
    const auto platform = device.value(u"platform").toString();
    const bool phone = platform == u"android" || platform == u"ios" || platform == u"linux-phone";
    if (phone || (m_parts.demonstration && isEmulatedPhone(platform)))
        return {};
    return failure(FailureCode::DeviceNotCellular);
}

Result<SignIns::Subscription> SignIns::subscriptionOf(const QString &account) const
{
    const auto number =
        m_parts.store.read([&](storage::Transaction &transaction) -> Result<QString> {
            const auto row = storage::PortalStore(transaction).account(account);
            return row ? row->phone : QString();
        });
    if (!number)
        return failure(number.error());
    if (number->isEmpty())
        return Subscription();
    const auto subscriber = m_parts.operators.ask(*number);
    if (!subscriber)
        return failure(subscriber.error());
    return Subscription(*subscriber);
}

Result<void> SignIns::sendOtp(storage::Transaction &transaction, Row &row,
                              const Subscription &subscription, Timestamp now)
{
    const auto account = storage::PortalStore(transaction).account(row.account);
    QString number = account ? account->phone : QString();
    if (subscription && subscription->changedHands(row.account, account->phoneConnectedAt))
        number.clear();
    return m_parts.oneTimePasswords.send(transaction, useOf(row), row.otp, number, now);
}

Result<http::Reply> SignIns::start(const http::Call &call)
{
    const auto offered = call.body.value(u"device").toObject();
    if (auto accepted = acceptsDevice(offered); !accepted)
        return failure(accepted.error());
    QString account;
    Subscription subscription;
    const auto method = call.body.value(u"method").toString();
    if (const auto first = signinmethods::firstOf(method);
        first != u"signature" && first != u"phone") {
        const auto iin = Iin::parse(call.body.value(u"iin").toString());
        if (!iin)
            return failure(iin.error());
        account = iin->text();
        auto asked = subscriptionOf(account);
        if (!asked)
            return failure(asked.error());
        subscription = *asked;
    }
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore store(transaction);
        if (const auto earlier = store.signInByRequest(call.thumbprint, call.requestKey)) {
            if (earlier->requestHash != call.requestHash)
                return failure(FailureCode::IdempotencyConflict);
            return http::Reply::created(describe(transaction, *earlier));
        }
        Row row;
        row.id = SignInId::parse(crypto::randomId()).value_or(SignInId());
        row.thumbprint = call.thumbprint;
        row.method = method;
        row.account = account;
        row.deviceName = offered.value(u"name").toString();
        row.platform = offered.value(u"platform").toString();
        row.form =
            offered.value(u"form").toString() == u"phone" ? DeviceForm::Phone : DeviceForm::Desktop;
        row.startedAt = call.at;
        row.expiresAt = call.at + m_parts.policy.seconds("signInSeconds");
        row.requestKey = call.requestKey;
        row.requestHash = call.requestHash;
        row.state = signinmethods::firstOf(method);
        if (row.state == u"signature")
            row.challenge = crypto::randomBytes(32);
        if (row.state == u"otp") {
            if (auto sent = sendOtp(transaction, row, subscription, call.at); !sent)
                return failure(sent.error());
        }
        if (row.state == u"phone")
            row.expiresAt =
                m_parts.phones.begin(transaction, row.id, call.address, call.at).expiresAt;
        store.putSignIn(row);
        return http::Reply::created(describe(transaction, row));
    });
}

Result<SignIns::Row> SignIns::ownSignIn(storage::Transaction &transaction,
                                        const http::Call &call) const
{
    const auto id = call.id<SignInId>("signInId");
    if (!id)
        return failure(id.error());
    auto row = storage::PortalStore(transaction).signIn(*id);
    // Another device's sign-in looks the same as none.
    if (!row || row->thumbprint != call.thumbprint || call.at >= row->expiresAt)
        return failure(FailureCode::SignInExpired);
    if (row->state == u"ended" && row->method == u"phone")
        return refused(u"phone"_s);
    if (row->state == u"ended")
        return failure(row->biometricFailures > 0 ? FailureCode::SignInExpired
                                                  : FailureCode::OtpAttemptsExceeded);
    return *row;
}

Result<SignIns::Row> SignIns::find(storage::Transaction &transaction, const http::Call &call,
                                   const QString &state) const
{
    auto row = ownSignIn(transaction, call);
    if (!row || row->state == state)
        return row;
    if (state == u"otp" && row->state != u"signature")
        return failure(FailureCode::OtpUsed);
    if (state == u"otp" && row->state == u"signature")
        return failure(FailureCode::SignatureMissing);
    return refused(u"order"_s);
}

Result<http::Reply> SignIns::resume(const http::Call &call)
{
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        const auto row = ownSignIn(transaction, call);
        if (!row)
            return failure(row.error());
        if (row->state != u"complete")
            return http::Reply::ok(describe(transaction, *row));
        // Both factors came from this very device: the session is given in place of the one that
        // it never heard of, until something has been made of one.
        storage::PortalStore store(transaction);
        const auto device = store.deviceByThumbprint(row->thumbprint);
        const auto account = store.account(row->account);
        if (!account || !device || !device->active || device->account != account->iin
            || store.pin(device->id))
            return failure(FailureCode::SignInExpired);
        audit(transaction, call, *row, u"sessionGivenAgain"_s, {});
        return http::Reply::ok(grant(transaction, call, *row, *device, *account));
    });
}

Result<http::Reply> SignIns::inState(const http::Call &call, const QString &state, const Step &step)
{
    auto outcome = m_parts.store.write([&](storage::Transaction &transaction) -> Result<Outcome> {
        auto row = find(transaction, call, state);
        if (!row)
            return failure(row.error());
        auto stepped = step(transaction, *row);
        if (!stepped)
            return stepped;
        storage::PortalStore(transaction).putSignIn(*row);
        if (stepped->refusal)
            audit(transaction, call, *row, u"signInRefused"_s, stepped->refusal->name());
        else if (stepped->body.isEmpty())
            stepped->body = describe(transaction, *row);
        return stepped;
    });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->refusal)
        return failure(*outcome->refusal);
    return http::Reply::ok(outcome->body);
}

Result<http::Reply> SignIns::signature(const http::Call &call)
{
    auto cms = http::bytesIn(call.body, "cms");
    if (!cms)
        return failure(cms.error());
    const auto row = m_parts.store.read(
        [&](storage::Transaction &transaction) { return find(transaction, call, u"signature"_s); });
    if (!row)
        return failure(row.error());
    // Outside of the transaction: it takes milliseconds.
    const auto signedChallenge =
        crypto::readAttached(*cms, m_parts.trust(), call.at, crypto::SignaturePurpose::SignIn);
    const auto refusal = refusalOf(signedChallenge, row->challenge);
    Subscription subscription;
    if (!refusal) {
        auto asked = subscriptionOf(signedChallenge.signer->iin());
        if (!asked)
            return failure(asked.error());
        subscription = *asked;
    }
    return inState(
        call, u"signature"_s,
        [&](storage::Transaction &transaction, Row &current) -> Result<Outcome> {
            if (refusal)
                return Outcome{{}, refusal};
            const auto &signer = *signedChallenge.signer;
            const auto account = storage::PortalStore(transaction).account(signer.iin());
            const auto no = [](const QString &reason) {
                return Outcome{{}, Failure(FailureCode::SignInRefused, {{Detail::Reason, reason}})};
            };
            if (!account)
                return no(u"account"_s);
            const bool needsNumber =
                signinmethods::after(current.method, u"signature"_s) == u"otp"_s;
            if (needsNumber && !subscription)
                return no(u"number"_s);
            if (needsNumber && subscription->changedHands(account->iin, account->phoneConnectedAt))
                return no(u"numberChangedHands"_s);
            current.account = account->iin;
            if (!signer.bin().isEmpty()) {
                current.organisation = signer.organisation();
                current.organisationBin = signer.bin();
                current.kind = RecipientKind::LegalEntity;
            }
            return advance(transaction, call, current, u"signature"_s, subscription);
        });
}

Result<SignIns::Outcome> SignIns::advance(storage::Transaction &transaction, const http::Call &call,
                                          Row &row, const QString &factor,
                                          const Subscription &subscription)
{
    const auto next = signinmethods::after(row.method, factor);
    if (!next)
        return refused(u"order"_s);
    if (row.numberProven && !provesNumber(transaction, row)) {
        row.state = u"ended"_s;
        return Outcome{{}, Failure(FailureCode::SignInRefused, {{Detail::Reason, u"number"_s}})};
    }
    row.state = *next;
    if (*next == u"complete")
        return complete(transaction, call, row, subscription);
    if (*next == u"otp") {
        if (auto sent = sendOtp(transaction, row, subscription, call.at); !sent)
            return failure(sent.error());
    }
    return Outcome{};
}

Result<http::Reply> SignIns::resend(const http::Call &call)
{
    const auto row = m_parts.store.read(
        [&](storage::Transaction &transaction) { return find(transaction, call, u"otp"_s); });
    if (!row)
        return failure(row.error());
    const auto subscription = subscriptionOf(row->account);
    if (!subscription)
        return failure(subscription.error());
    return inState(call, u"otp"_s,
                   [&](storage::Transaction &transaction, Row &current) -> Result<Outcome> {
                       if (auto sent = sendOtp(transaction, current, *subscription, call.at); !sent)
                           return failure(sent.error());
                       return Outcome{};
                   });
}

Result<http::Reply> SignIns::prove(const http::Call &call, const QString &factor,
                                   const Pause &pause, const Compare &compare)
{
    const auto row = m_parts.store.read([&](storage::Transaction &transaction) -> Result<Row> {
        auto found = find(transaction, call, factor);
        if (!found)
            return found;
        if (auto allowed = pause(transaction, found->account); !allowed)
            return failure(allowed.error());
        return found;
    });
    if (!row)
        return failure(row.error());
    // Outside of the transaction: comparing and asking the operator take their time.
    const auto judge = compare(*row);
    if (!judge)
        return failure(judge.error());
    const auto subscription = subscriptionOf(row->account);
    if (!subscription)
        return failure(subscription.error());
    return inState(call, factor,
                   [&](storage::Transaction &transaction, Row &current) -> Result<Outcome> {
                       // A pause may have begun while this was being compared.
                       if (auto allowed = pause(transaction, current.account); !allowed)
                           return Outcome{{}, allowed.error()};
                       if (const auto refusal = (*judge)(transaction, current))
                           return Outcome{{}, refusal};
                       return advance(transaction, call, current, factor, *subscription);
                   });
}

Result<http::Reply> SignIns::otp(const http::Call &call)
{
    const auto never = [](storage::Transaction &, const QString &) { return Result<void>(); };
    return prove(call, u"otp"_s, never, [&](const Row &) -> Result<Judge> {
        return [&](storage::Transaction &transaction, Row &current) -> std::optional<Failure> {
            const OneTimePasswords::Attempt attempt{call.body.value(u"code").toString(),
                                                    call.address, call.at};
            auto refusal =
                m_parts.oneTimePasswords.check(transaction, useOf(current), current.otp, attempt);
            if (refusal && refusal->code() == FailureCode::OtpAttemptsExceeded)
                current.state = u"ended"_s;
            if (refusal)
                return refusal;
            // What went to a number that has been replaced meanwhile proves nothing (R001-8.3).
            if (!provesNumber(transaction, current))
                return Failure(FailureCode::OtpExpired);
            current.numberProven = true;
            return std::nullopt;
        };
    });
}

Result<http::Reply> SignIns::biometric(const http::Call &call)
{
    const auto sample = http::bytesIn(call.body, "sample");
    if (!sample)
        return failure(sample.error());
    const auto pause = [&](storage::Transaction &transaction, const QString &account) {
        return m_parts.faces.refusePaused(transaction, account, call.at);
    };
    return prove(call, u"biometric"_s, pause, [&](const Row &row) -> Result<Judge> {
        const auto own = m_parts.faces.isOf(row.account, *sample);
        if (!own)
            return failure(own.error());
        return [&, own = *own](storage::Transaction &transaction,
                               Row &current) -> std::optional<Failure> {
            if (own)
                return std::nullopt;
            if (m_parts.faces.isLast(++current.biometricFailures))
                current.state = u"ended"_s;
            return m_parts.faces.refusal(transaction, current.account, current.biometricFailures,
                                         call.at);
        };
    });
}

Result<http::Reply> SignIns::password(const http::Call &call)
{
    const auto pause = [&](storage::Transaction &transaction, const QString &account) {
        return m_parts.passwords.refusePaused(transaction, account, call.at);
    };
    return prove(call, u"password"_s, pause, [&](const Row &row) -> Result<Judge> {
        const auto right =
            m_parts.passwords.isOf(row.account, call.body.value(u"password").toString());
        if (!right)
            return failure(right.error());
        return [&, right = *right](storage::Transaction &transaction,
                                   Row &current) -> std::optional<Failure> {
            if (right)
                return std::nullopt;
            return m_parts.passwords.refusal(transaction, current.account, call.at);
        };
    });
}

Result<http::Reply> SignIns::claim(const http::Call &call)
{
    using enum storage::PhoneSignIn::State;
    return inState(
        call, u"phone"_s, [&](storage::Transaction &transaction, Row &current) -> Result<Outcome> {
            storage::PhoneSignInStore requests(transaction);
            auto asked = requests.find(current.id);
            if (!asked)
                return failure(FailureCode::SignInExpired);
            if (asked->state == Waiting || asked->state == Seen)
                return Outcome{};
            // What a phone said before it was signed out or ended counts no more.
            const auto phone = storage::PortalStore(transaction).device(asked->device);
            const bool stands = phone && phone->active && phone->account == asked->account;
            if (asked->state != Confirmed || !stands) {
                current.state = u"ended"_s;
                return Outcome{{},
                               Failure(FailureCode::SignInRefused, {{Detail::Reason, u"phone"_s}})};
            }
            asked->state = Used;
            requests.update(*asked);
            current.account = asked->account;
            return advance(transaction, call, current, u"phone"_s, {});
        });
}

} // namespace qujat::service::portal
