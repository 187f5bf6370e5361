// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/SignIn.h"

#include "core/base/WhenDone.h"
#include "core/crypto/Cms.h"
#include "core/crypto/PasswordHash.h"
#include "core/crypto/Random.h"
#include "core/egov/SignInCalls.h"
#include "core/session/AccountMaking.h"
#include "core/session/Async.h"
#include "core/session/CitizenKey.h"
#include "core/session/SessionCore.h"
#include "core/session/StepFlow.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace qujat::session {

struct SignIn::Private : StepFlow<SignIn, SignInPhase> {
    SignInId id;
    std::optional<egov::SessionGrant> grant;
    std::shared_ptr<AccountPlan> plan; ///< with the grant
    std::optional<PhoneAsk> phone;

    /// What a good answer leads to.
    Result<void> advance(const egov::SignInStep &step);
    /// What a refusal leads to: another try of the same step where there is one.
    Result<void> fallBack(const Failure &why);
    /// Asks again a little later whether the phone has confirmed.
    void lookAgainLater();
};

namespace {

using State = std::shared_ptr<SignIn::Private>;

constexpr std::chrono::seconds LookAgainAfter{2};

constexpr std::array Methods{
    std::pair(SignInMethod::KeyFile, "keyFile"),
    std::pair(SignInMethod::KeyFileBiometric, "keyFileBiometric"),
    std::pair(SignInMethod::KeyFilePassword, "keyFilePassword"),
    std::pair(SignInMethod::Biometric, "biometric"),
    std::pair(SignInMethod::Password, "password"),
    std::pair(SignInMethod::PasswordBiometric, "passwordBiometric"),
    std::pair(SignInMethod::Phone, "phone"),
};

bool beginsWithKey(SignInMethod method)
{
    return method == SignInMethod::KeyFile || method == SignInMethod::KeyFileBiometric
        || method == SignInMethod::KeyFilePassword;
}

} // namespace

QString nameOf(SignInMethod method)
{
    const auto found = std::ranges::find(Methods, method, &decltype(Methods)::value_type::first);
    return QString::fromLatin1(found->second);
}

std::optional<SignInMethod> signInMethodFromName(QStringView name)
{
    for (const auto &[method, word] : Methods) {
        if (name == QLatin1String(word))
            return method;
    }
    return std::nullopt;
}

Result<void> SignIn::Private::advance(const egov::SignInStep &step)
{
    bool fits = false;
    switch (step.state) {
    case egov::SignInStep::State::Signature:
        break;
    case egov::SignInStep::State::Otp:
        setOtp(OtpState{step.otp->sentTo, step.otp->expiresAt, step.otp->resendAt,
                        step.otp->attemptsLeft});
        fits = apply(signin::OtpAsked{});
        break;
    case egov::SignInStep::State::Biometric:
        setOtp(std::nullopt);
        fits = apply(signin::BiometricAsked{});
        break;
    case egov::SignInStep::State::Password:
        setOtp(std::nullopt);
        fits = apply(signin::PasswordAsked{});
        break;
    case egov::SignInStep::State::Phone:
        phone = PhoneAsk{step.phoneCode, step.phoneDigits, step.expiresAt};
        fits = apply(signin::PhoneAsked{});
        lookAgainLater();
        break;
    case egov::SignInStep::State::Complete:
        setOtp(std::nullopt);
        phone.reset();
        grant = step.grant;
        plan = std::make_shared<AccountPlan>();
        core->client.setAccessToken(grant->accessToken);
        fits = apply(signin::Completed{});
        break;
    }
    if (fits)
        return {};
    apply(signin::Refused{});
    return qujat::failure(FailureCode::FlowOutOfOrder);
}

Result<void> SignIn::Private::fallBack(const Failure &why)
{
    using enum FailureCode;
    const auto code = why.code();
    const bool network = nothingWasDecided(code);
    if (phase == SignInPhase::CheckingOtp
        && (network || code == OtpWrong || code == OtpExpired || code == OtpUsed)) {
        countTries(why);
        apply(signin::OtpRefused{});
    } else if (phase == SignInPhase::CheckingBiometric
               && (network || code == BiometricUnavailable
                   || (code == BiometricFailed
                       && why.detail(Detail::AttemptsLeft) != QStringLiteral("0")))) {
        apply(signin::SampleRefused{});
    } else if (phase == SignInPhase::CheckingPassword
               && (network || code == PasswordWrong || code == RateLimited)) {
        apply(signin::PasswordRefused{});
    } else if (phase == SignInPhase::Phone && network) {
        lookAgainLater();
    } else if (phase == SignInPhase::Otp) {
        // A new code could not be had; the old one may still do.
        if (code == SignInExpired || code == OtpAttemptsExceeded)
            apply(signin::Refused{});
    } else {
        apply(signin::Refused{});
    }
    return qujat::failure(why);
}

namespace {

egov::StartSignInRequest startRequest(const SessionCore &core, SignInMethod method,
                                      std::optional<Iin> iin)
{
    const auto &environment = core.environment;
    const auto name = environment.deviceName.trimmed().left(80);
    return {.method = nameOf(method),
            .iin = std::move(iin),
            .deviceName = name.isEmpty() ? QStringLiteral("Qujat") : name,
            .deviceForm = environment.deviceForm,
            .devicePlatform = environment.devicePlatform};
}

QCoro::Task<Result<void>> signInByKeyFile(State m, int attempt, QByteArray p12,
                                          std::shared_ptr<SecretBytes> password,
                                          SignInMethod method)
{
    const KeyWish wish{crypto::SignaturePurpose::SignIn,      QString(),
                       m->core->environment.trust->current(), m->core->clock.now(),
                       !m->core->service.name.isEmpty(),      m->core->environment.signingOff};
    auto opening =
        inThread([p12, password, wish, tries = storage::KeyTries(m->core->keyTriesPath())] {
            return citizenKey(p12, *password, tries, wish);
        });
    auto key = co_await settled(opening);
    password->clear();
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!key)
        co_return m->conclude(attempt, m->fallBack(key.error()));

    auto preparing = m->core->prepareDeviceKey(true);
    auto prepared = co_await settled(preparing);
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!prepared)
        co_return m->conclude(attempt, m->fallBack(prepared.error()));

    auto starting = m->core->client.send(startRequest(*m->core, method, std::nullopt));
    auto started = co_await settled(starting);
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!started)
        co_return m->conclude(attempt, m->fallBack(started.error()));
    m->id = started->id;
    if (started->state != egov::SignInStep::State::Signature
        || !m->apply(signin::ChallengeArrived{}))
        co_return m->conclude(attempt,
                              m->fallBack(Failure(FailureCode::ReplyMalformed,
                                                  {{Detail::Field, QStringLiteral("state")}})));

    auto signing =
        inThread([challenge = started->challenge, key = *key, now = m->core->clock.now()] {
            return crypto::signAttached(challenge, *key, now);
        });
    auto cms = co_await settled(signing);
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!cms)
        co_return m->conclude(attempt, m->fallBack(cms.error()));

    auto sending = m->core->client.send(egov::SendSignatureRequest{m->id, *cms});
    auto step = co_await settled(sending);
    co_return concludeStep(m, attempt, step);
}

QCoro::Task<Result<void>> signInWithoutKey(State m, int attempt, std::optional<Iin> iin,
                                           SignInMethod method)
{
    auto preparing = m->core->prepareDeviceKey(true);
    auto prepared = co_await settled(preparing);
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!prepared)
        co_return m->conclude(attempt, m->fallBack(prepared.error()));

    auto starting = m->core->client.send(startRequest(*m->core, method, iin));
    auto step = co_await settled(starting);
    if (m->isCurrent(attempt) && step)
        m->id = step->id;
    co_return concludeStep(m, attempt, step);
}

/// The factor may have been right before, and the answer that said so lost.
bool mayHaveBeenHeard(const Failure &why)
{
    return why.code() == FailureCode::OtpUsed
        || (why.code() == FailureCode::SignInRefused
            && why.detail(Detail::Reason) == QStringLiteral("order"));
}

QCoro::Task<Result<void>> sendStep(State m, int attempt, QFuture<Result<egov::SignInStep>> sending)
{
    auto step = co_await settled(sending);
    if (m->isCurrent(attempt) && !step && mayHaveBeenHeard(step.error())) {
        auto asking = m->core->client.send(egov::ResumeSignInRequest{m->id});
        auto standing = co_await settled(asking);
        const bool further = standing && standing->state != egov::SignInStep::State::Otp;
        if (further || (!standing && nothingWasDecided(standing.error().code())))
            step = std::move(standing);
    }
    co_return concludeStep(m, attempt, step);
}

QCoro::Task<Result<void>> keepUnderPin(State m, int attempt, std::shared_ptr<SecretBytes> pin)
{
    auto making = makeAccount(QPointer<SessionCore>(m->core), *m->grant, m->plan, pin);
    auto vault = co_await std::move(making);
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!vault) {
        if (vault.error().code() == FailureCode::AuthRequired
            || vault.error().code() == FailureCode::PinDestroyed)
            m->apply(signin::Refused{});
        else
            m->apply(signin::PinRefused{});
        co_return m->conclude(attempt, failure(vault.error()));
    }
    const auto grant = *std::exchange(m->grant, std::nullopt);
    m->plan.reset();
    m->apply(signin::PinStored{});
    auto concluded = m->conclude(attempt, {});
    m->core->enterOpen(grant, std::move(*vault));
    co_return concluded;
}

} // namespace

void SignIn::Private::lookAgainLater()
{
    core->environment.waiter.after(LookAgainAfter, q, [this, which = attempt] {
        if (!isCurrent(which) || phase != SignInPhase::Phone)
            return;
        auto asking = core->client.send(egov::ClaimSignInRequest{id});
        whenDone(futureOf(sendStep(q->m, which, asking)), q,
                 [this, which](const Result<void> &done) {
                     if (!done && isCurrent(which) && phase == SignInPhase::Failed)
                         Q_EMIT q->phoneRefused(done.error());
                 });
    });
}

SignIn::SignIn(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    // A finished flow is ready for the next person once this one has gone.
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedOut && m->phase == SignInPhase::Done) {
            m->phase = SignInPhase::Idle;
            Q_EMIT phaseChanged(m->phase);
        }
    });
}

SignIn::~SignIn() = default;

SignInPhase SignIn::phase() const
{
    return m->phase;
}

bool SignIn::isBusy() const
{
    return m->busy;
}

std::optional<OtpState> SignIn::otp() const
{
    return m->otp;
}

std::optional<PhoneAsk> SignIn::phone() const
{
    return m->phone;
}

std::optional<Failure> SignIn::failure() const
{
    return m->failure;
}

QFuture<Result<void>> SignIn::startWithKeyFile(const QByteArray &p12, SecretBytes password,
                                               SignInMethod method)
{
    if (m->core->state() != Session::State::SignedOut || !beginsWithKey(method)
        || !m->apply(signin::StartedWithKeyFile{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(signInByKeyFile(m, ++m->attempt, p12,
                                    std::make_shared<SecretBytes>(std::move(password)), method));
}

QFuture<Result<void>> SignIn::startWithIin(const Iin &iin, SignInMethod method)
{
    if (m->core->state() != Session::State::SignedOut || beginsWithKey(method)
        || method == SignInMethod::Phone || !m->apply(signin::StartedWithIin{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(signInWithoutKey(m, ++m->attempt, iin, method));
}

QFuture<Result<void>> SignIn::startWithPhone()
{
    if (m->core->state() != Session::State::SignedOut || !m->apply(signin::StartedWithIin{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(signInWithoutKey(m, ++m->attempt, std::nullopt, SignInMethod::Phone));
}

QFuture<Result<void>> SignIn::submitPassword(SecretBytes password)
{
    if (m->busy || !m->apply(signin::PasswordSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        sendStep(m, m->attempt, m->core->client.send(egov::SendPasswordRequest{m->id, password})));
}

QFuture<Result<void>> SignIn::submitOtp(SecretBytes code)
{
    if (m->busy || !m->apply(signin::OtpSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        sendStep(m, m->attempt, m->core->client.send(egov::SendOtpRequest{m->id, code})));
}

QFuture<Result<void>> SignIn::resendOtp()
{
    if (m->busy || m->phase != SignInPhase::Otp)
        return outOfOrder();
    m->setBusy(true);
    return futureOf(sendStep(m, m->attempt, m->core->client.send(egov::ResendOtpRequest{m->id})));
}

QFuture<Result<void>> SignIn::submitSample(const QByteArray &sample)
{
    if (m->busy || !m->apply(signin::SampleSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        sendStep(m, m->attempt, m->core->client.send(egov::SendSampleRequest{m->id, sample})));
}

QFuture<Result<void>> SignIn::choosePin(SecretBytes pin)
{
    if (m->busy || !m->grant || !m->apply(signin::PinSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(keepUnderPin(m, m->attempt, std::make_shared<SecretBytes>(std::move(pin))));
}

void SignIn::abandon()
{
    if (m->phase == SignInPhase::Idle || !next(m->phase, signin::Abandoned{}))
        return;
    ++m->attempt;
    m->setBusy(false);
    m->setOtp(std::nullopt);
    m->failure.reset();
    m->phone.reset();
    if (m->grant) {
        (void)m->core->client.send(egov::SignOutRequest{});
        m->core->client.setAccessToken(nullptr);
        m->grant.reset();
        m->plan.reset();
    }
    m->apply(signin::Abandoned{});
}

} // namespace qujat::session
