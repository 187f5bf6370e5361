// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NumberRegistration.h"

#include "core/crypto/Cms.h"
#include "core/egov/NumberCalls.h"
#include "core/session/Async.h"
#include "core/session/CitizenKey.h"
#include "core/session/SessionCore.h"
#include "core/session/StepFlow.h"

#include <QJsonDocument>

namespace qujat::session {

namespace {

constexpr std::chrono::seconds LookAgainAfter{3};

} // namespace

struct NumberRegistration::Private : StepFlow<NumberRegistration, NumberPhase> {
    QString number; ///< E.164, as it was asked for
    std::optional<NumberRequest> request;
    QByteArray statement;

    Result<void> advance(const egov::NumberStep &step);
    Result<void> fallBack(const Failure &why);
    bool statementIsOurs() const;
    void lookAgainLater();
};

namespace {

using State = std::shared_ptr<NumberRegistration::Private>;

QCoro::Task<Result<void>> sendStep(State m, int attempt, QFuture<Result<egov::NumberStep>> sending)
{
    auto step = co_await settled(sending);
    if (m->isCurrent(attempt) && m->phase == NumberPhase::CheckingOtp && !step
        && step.error().code() == FailureCode::OtpUsed) {
        // The code was right, and the answer that said so was lost: the request knows what is next.
        auto asking = m->core->call(egov::NumberStateRequest{m->request->id});
        auto standing = co_await settled(asking);
        if (standing && standing->request.state != NumberRequest::State::Otp)
            step = std::move(standing);
    }
    co_return concludeStep(m, attempt, step);
}

QCoro::Task<Result<void>> signStatement(State m, int attempt, QByteArray p12,
                                        std::shared_ptr<SecretBytes> password)
{
    const auto &person = m->core->person();
    const KeyWish wish{crypto::SignaturePurpose::Document,
                       person ? person->iin.text() : QString(),
                       m->core->environment.trust->current(),
                       m->core->clock.now(),
                       true,
                       m->core->environment.signingOff};
    auto signing =
        inThread([p12, password, statement = m->statement, wish,
                  tries = storage::KeyTries(m->core->keyTriesPath())]() -> Result<QByteArray> {
            auto key = citizenKey(p12, *password, tries, wish);
            if (!key)
                return failure(key.error());
            return crypto::signAttached(statement, **key, wish.at);
        });
    auto cms = co_await settled(signing);
    password->clear();
    if (!m->isCurrent(attempt))
        co_return failure(FailureCode::Cancelled);
    if (!cms)
        co_return m->conclude(attempt, m->fallBack(cms.error()));
    auto sending = m->core->call(egov::SendNumberProofRequest{m->request->id, *cms, {}});
    auto step = co_await settled(sending);
    co_return concludeStep(m, attempt, step);
}

QCoro::Task<Result<std::vector<NumberRequest>>> listStory(State m)
{
    auto asking = m->core->call(egov::NumberListRequest{});
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    co_return std::move(reply->items);
}

QCoro::Task<Result<NumberRequest>> stopStory(State m, NumberRequestId id)
{
    auto asking = m->core->call(egov::StopNumberChangeRequest{id});
    auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    co_return std::move(reply->request);
}

} // namespace

bool NumberRegistration::Private::statementIsOurs() const
{
    const auto said = QJsonDocument::fromJson(statement).object();
    const auto &person = core->person();
    return said.value(QLatin1String("purpose")).toString() == QLatin1String("connectNumber")
        && said.value(QLatin1String("number")).toString() == number
        && said.value(QLatin1String("request")).toString() == request->id.text()
        && (!person || said.value(QLatin1String("iin")).toString() == person->iin.text());
}

Result<void> NumberRegistration::Private::advance(const egov::NumberStep &step)
{
    using enum NumberRequest::State;
    request = step.request;
    statement = step.statement;
    if (step.otp)
        setOtp(OtpState{step.otp->sentTo, step.otp->expiresAt, step.otp->resendAt,
                        step.otp->attemptsLeft});
    else
        setOtp(std::nullopt);
    bool fits = false;
    switch (request->state) {
    case Otp:
        fits = apply(number::OtpAsked{});
        break;
    case Signature:
        if (!statementIsOurs())
            return fallBack(Failure(FailureCode::ReplyMalformed,
                                    {{Detail::Field, QStringLiteral("statement")}}));
        fits = phase == NumberPhase::Signature || apply(number::SignatureAsked{});
        break;
    case Biometric:
        fits = phase == NumberPhase::Biometric || apply(number::BiometricAsked{});
        break;
    case Processing:
        fits = apply(number::BeingProcessed{});
        lookAgainLater();
        break;
    case Connected:
        fits = apply(number::Connected{});
        break;
    case Refused:
    case Stopped:
        apply(number::Refused{});
        return qujat::failure(request->outcome.value_or(Failure(FailureCode::NumberRequestEnded)));
    }
    if (fits)
        return {};
    apply(number::Refused{});
    return qujat::failure(FailureCode::FlowOutOfOrder);
}

Result<void> NumberRegistration::Private::fallBack(const Failure &why)
{
    using enum FailureCode;
    const auto code = why.code();
    const bool network = nothingWasDecided(code) || code == RateLimited;
    const bool again = network || why.detail(Detail::AttemptsLeft) != QStringLiteral("0");
    switch (phase) {
    case NumberPhase::CheckingOtp:
        if (network || code == OtpWrong || code == OtpExpired || code == OtpUsed) {
            countTries(why);
            apply(number::OtpRefused{});
        } else {
            apply(number::Refused{});
        }
        break;
    case NumberPhase::Signing: {
        const bool over = code == NumberRequestEnded || code == NumberTaken
            || code == NumberMismatch || code == ServiceTermExceeded || code == AuthRequired;
        apply(over ? NumberEvent(number::Refused{}) : NumberEvent(number::SignatureRefused{}));
        break;
    }
    case NumberPhase::CheckingBiometric:
        apply(network || code == BiometricUnavailable || (code == BiometricFailed && again)
                  ? NumberEvent(number::SampleRefused{})
                  : NumberEvent(number::Refused{}));
        break;
    case NumberPhase::Otp: // a new code could not be had; the old one may still do
        if (code == NumberRequestEnded || code == OtpAttemptsExceeded)
            apply(number::Refused{});
        break;
    case NumberPhase::Processing:
        if (network)
            lookAgainLater();
        else
            apply(number::Refused{});
        break;
    default:
        apply(number::Refused{});
        break;
    }
    return qujat::failure(why);
}

void NumberRegistration::Private::lookAgainLater()
{
    core->environment.waiter.after(LookAgainAfter, q, [this, which = attempt] {
        if (isCurrent(which) && phase == NumberPhase::Processing && !busy)
            (void)q->refresh();
    });
}

NumberRegistration::NumberRegistration(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
    connect(&core, &SessionCore::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Open)
            abandon();
    });
    connect(&core, &SessionCore::noticed, this, [this](const egov::Event &event) {
        const auto *notice = std::get_if<egov::notice::NumberChanged>(&event.notice);
        if (!notice)
            return;
        if (m->phase == NumberPhase::Processing && !m->busy)
            (void)refresh();
        Q_EMIT numberChanged(notice->what);
    });
}

NumberRegistration::~NumberRegistration() = default;

NumberPhase NumberRegistration::phase() const
{
    return m->phase;
}

bool NumberRegistration::isBusy() const
{
    return m->busy;
}

std::optional<OtpState> NumberRegistration::otp() const
{
    return m->otp;
}

const std::optional<NumberRequest> &NumberRegistration::request() const
{
    return m->request;
}

std::optional<Failure> NumberRegistration::failure() const
{
    return m->failure;
}

QFuture<Result<void>> NumberRegistration::start(const PhoneNumber &number)
{
    if (m->core->state() != Session::State::Open || m->busy || !m->apply(number::Started{}))
        return outOfOrder();
    m->number = number.e164();
    m->request.reset();
    m->failure.reset();
    m->setBusy(true);
    const bool phone = m->core->environment.deviceForm == DeviceForm::Phone;
    return futureOf(
        sendStep(m, ++m->attempt, m->core->call(egov::StartNumberRequest{m->number, phone})));
}

QFuture<Result<void>> NumberRegistration::submitOtp(SecretBytes code)
{
    if (m->busy || !m->apply(number::OtpSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    // The call is written before the code goes: it takes it along.
    return futureOf(sendStep(
        m, m->attempt, m->core->client.send(egov::SendNumberOtpRequest{m->request->id, code})));
}

QFuture<Result<void>> NumberRegistration::resendOtp()
{
    if (m->busy || m->phase != NumberPhase::Otp)
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        sendStep(m, m->attempt, m->core->call(egov::ResendNumberOtpRequest{m->request->id})));
}

QFuture<Result<void>> NumberRegistration::sign(const QByteArray &p12, SecretBytes password)
{
    if (m->busy || !m->apply(number::SignatureSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        signStatement(m, m->attempt, p12, std::make_shared<SecretBytes>(std::move(password))));
}

QFuture<Result<void>> NumberRegistration::submitSample(const QByteArray &sample)
{
    if (m->busy || !m->apply(number::SampleSubmitted{}))
        return outOfOrder();
    m->setBusy(true);
    return futureOf(sendStep(
        m, m->attempt, m->core->call(egov::SendNumberProofRequest{m->request->id, {}, sample})));
}

QFuture<Result<void>> NumberRegistration::refresh()
{
    if (m->busy || m->phase != NumberPhase::Processing)
        return outOfOrder();
    m->setBusy(true);
    return futureOf(
        sendStep(m, m->attempt, m->core->call(egov::NumberStateRequest{m->request->id})));
}

void NumberRegistration::abandon()
{
    if (m->phase == NumberPhase::Idle)
        return;
    ++m->attempt;
    m->setBusy(false);
    m->setOtp(std::nullopt);
    m->failure.reset();
    m->request.reset();
    m->statement.clear();
    m->apply(number::Abandoned{});
}

QFuture<Result<std::vector<NumberRequest>>> NumberRegistration::requests()
{
    return futureOf(listStory(m));
}

QFuture<Result<NumberRequest>> NumberRegistration::stop(const NumberRequestId &request)
{
    return futureOf(stopStory(m, request));
}

} // namespace qujat::session
