// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/SignInPresenter.h"

#include "core/base/SecretBytes.h"
#include "core/base/WhenDone.h"
#include "core/session/SignIn.h"
#include "qml/bridge/presenters/ChosenFile.h"

namespace qujat::bridge {
SignInPresenter::SignInPresenter(Presentation &presentation, SignInViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
    , m_key(presentation, *view.password())
    , m_samples(*view.demonstrationSamples())
{
    auto *signIn = m_presentation.session.signIn();
    connect(signIn, &session::SignIn::phaseChanged, this, &SignInPresenter::render);
    connect(signIn, &session::SignIn::busyChanged, this, &SignInPresenter::render);
    connect(signIn, &session::SignIn::otpChanged, this, &SignInPresenter::render);
    connect(&m_presentation.session, &session::Session::serviceChanged, this,
            &SignInPresenter::render);

    connect(&view, &SignInViewModel::methodChosen, this, [this](SignInPhase::Value form) {
        m_failure.reset();
        m_form = form;
        m_newKey = false;
        if (form == SignInPhase::KeyFile)
            m_key.offerKept();
        render();
    });
    connect(&m_key, &ChosenKey::changed, this, &SignInPresenter::render);
    connect(&view, &SignInViewModel::newKeyChosen, this, [this] {
        m_failure.reset();
        m_form = SignInPhase::Iin;
        m_newKey = true;
        render();
    });
    connect(&view, &SignInViewModel::secondChosen, this,
            [this](SecondProof::Value second, bool passwordFirst) {
                m_second = second;
                m_passwordFirst = passwordFirst;
                render();
            });
    connect(&view, &SignInViewModel::passwordSubmitted, this, &SignInPresenter::submitPassword);
    connect(&view, &SignInViewModel::keyFileChosen, this, &SignInPresenter::chooseFile);
    connect(&view, &SignInViewModel::keyFileStartRequested, this,
            &SignInPresenter::startWithKeyFile);
    connect(&view, &SignInViewModel::iinStartRequested, this, &SignInPresenter::startWithIin);
    connect(&view, &SignInViewModel::phoneStartRequested, this, &SignInPresenter::startWithPhone);
    connect(signIn, &session::SignIn::phoneRefused, this, &SignInPresenter::fail);
    connect(&view, &SignInViewModel::otpSubmitted, this, &SignInPresenter::submitOtp);
    connect(&view, &SignInViewModel::otpResendRequested, this, [this] {
        m_view.otp()->clear();
        follow(m_presentation.session.signIn()->resendOtp());
    });
    connect(&view, &SignInViewModel::sampleFileSubmitted, this, &SignInPresenter::submitSampleFile);
    connect(&view, &SignInViewModel::demonstrationSampleSubmitted, this, [this](const QString &id) {
        if (const auto sample = m_samples.find(id))
            submitSample(*sample);
    });
    connect(&view, &SignInViewModel::backRequested, this, &SignInPresenter::back);

    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &SignInPresenter::render);
    render();
}

void SignInPresenter::explain(const Failure &failure)
{
    m_failure = failure;
    render();
}

void SignInPresenter::reset()
{
    m_form = SignInPhase::Method;
    m_failure.reset();
    m_newKey = false;
    m_key.clear();
    m_view.otp()->clear();
    m_view.accountPassword()->clear();
    m_second = SecondProof::Code;
    m_passwordFirst = false;
    render();
}

void SignInPresenter::chooseFile(const QUrl &file)
{
    m_failure.reset();
    const auto chosen = m_key.choose(file);
    if (!chosen) {
        fail(chosen.error());
        return;
    }
    m_form = SignInPhase::KeyFile;
    render();
}

void SignInPresenter::startWithKeyFile()
{
    if (m_key.pkcs12().isEmpty()) {
        fail(Failure(FailureCode::FileUnreadable));
        return;
    }
    const auto method = m_second == SecondProof::Face ? session::SignInMethod::KeyFileBiometric
        : m_second == SecondProof::Password           ? session::SignInMethod::KeyFilePassword
                                                      : session::SignInMethod::KeyFile;
    follow(m_presentation.session.signIn()->startWithKeyFile(m_key.pkcs12(),
                                                             m_view.password()->take(), method));
}

void SignInPresenter::startWithIin(const QString &iin)
{
    auto compact = iin;
    compact.remove(u' ');
    const auto parsed = Iin::parse(compact);
    if (!parsed) {
        fail(Failure(FailureCode::SignInRefused));
        return;
    }
    const auto method = m_passwordFirst     ? session::SignInMethod::PasswordBiometric
        : m_second == SecondProof::Password ? session::SignInMethod::Password
                                            : session::SignInMethod::Biometric;
    follow(m_presentation.session.signIn()->startWithIin(*parsed, method));
}

void SignInPresenter::startWithPhone()
{
    m_form = SignInPhase::Method;
    m_newKey = false;
    follow(m_presentation.session.signIn()->startWithPhone());
}

void SignInPresenter::submitOtp()
{
    follow(m_presentation.session.signIn()->submitOtp(m_view.otp()->take()));
}

void SignInPresenter::submitPassword()
{
    follow(m_presentation.session.signIn()->submitPassword(m_view.accountPassword()->take()));
}

void SignInPresenter::submitSampleFile(const QUrl &file)
{
    auto content = contentOf(file, LargestSample);
    if (!content) {
        fail(content.error());
        return;
    }
    submitSample(*content);
    wipe(*content);
}

void SignInPresenter::submitSample(const QByteArray &sample)
{
    follow(m_presentation.session.signIn()->submitSample(sample));
}

void SignInPresenter::follow(const QFuture<Result<void>> &step)
{
    m_failure.reset();
    whenDone(step, this, [this](const Result<void> &done) {
        if (!done)
            fail(done.error());
    });
    render();
}

void SignInPresenter::back()
{
    auto *signIn = m_presentation.session.signIn();
    m_failure.reset();
    m_view.otp()->clear();
    m_view.password()->clear();
    m_view.accountPassword()->clear();
    if (signIn->phase() == session::SignInPhase::Idle
        || signIn->phase() == session::SignInPhase::Failed)
        m_form = SignInPhase::Method;
    else
        signIn->abandon();
    if (m_form == SignInPhase::Method)
        m_newKey = false;
    render();
}

void SignInPresenter::fail(const Failure &failure)
{
    if (failure.code() == FailureCode::Cancelled)
        return;
    m_failure = failure;
    render();
}

QString SignInPresenter::busyText() const
{
    using enum session::SignInPhase;
    switch (m_presentation.session.signIn()->phase()) {
    case Starting:
        //: What is being waited for while signing in
        return SignInViewModel::tr("Asking the service…");
    case Signing:
        //: What is being waited for while signing in
        return SignInViewModel::tr("Signing with your key…");
    case CheckingOtp:
        //: What is being waited for while signing in
        return SignInViewModel::tr("Checking the code…");
    case CheckingBiometric:
        //: What is being waited for while signing in
        return SignInViewModel::tr("Comparing the face…");
    case CheckingPassword:
        //: What is being waited for while signing in
        return SignInViewModel::tr("Checking the password…");
    default:
        return {};
    }
}

void SignInPresenter::render()
{
    using enum session::SignInPhase;
    const auto *signIn = m_presentation.session.signIn();
    SignInViewModel::Content content;
    content.busy = signIn->isBusy();
    content.busyText = busyText();
    content.failure = m_presentation.words(m_failure);
    content.keyFileName = m_key.name();
    content.newKey = m_newKey;
    content.second = m_second;
    content.passwordFirst = m_passwordFirst;
    content.demonstration = m_presentation.session.service().demonstration;
    bool counting = false;

    switch (signIn->phase()) {
    case Idle:
    case Failed:
    case Starting:
    case Signing:
        content.phase = m_form;
        break;
    case Otp:
    case CheckingOtp:
        content.phase = SignInPhase::Otp;
        if (const auto otp = signIn->otp()) {
            const auto now = m_presentation.now();
            content.otpSentTo = otp->sentTo;
            content.otpSecondsLeft = Wording::secondsLeft(otp->expiresAt - now);
            content.resendSecondsLeft = Wording::secondsLeft(otp->resendAt - now);
            // How many tries there are is news only after a wrong one.
            if (m_failure && m_failure->code() == FailureCode::OtpWrong)
                content.attemptsLeft = otp->attemptsLeft;
        }
        counting = true;
        break;
    case Biometric:
    case CheckingBiometric:
        content.phase = SignInPhase::Biometric;
        break;
    case Password:
    case CheckingPassword:
        content.phase = SignInPhase::Password;
        break;
    case Phone:
        content.phase = SignInPhase::Phone;
        if (const auto phone = signIn->phone()) {
            content.phoneCode = phone->code;
            content.phoneDigits = phone->digits;
            content.phoneSecondsLeft =
                Wording::secondsLeft(phone->expiresAt - m_presentation.now());
        }
        counting = true;
        break;
    case ChoosePin:
    case StoringPin:
    case Done:
        content.phase = SignInPhase::Done;
        break;
    }
    if (counting && !m_tick.isActive())
        m_tick.start();
    else if (!counting)
        m_tick.stop();
    m_view.show(content);
}

} // namespace qujat::bridge
