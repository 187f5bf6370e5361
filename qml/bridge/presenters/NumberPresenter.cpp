// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/NumberPresenter.h"

#include "core/base/WhenDone.h"
#include "qml/bridge/presenters/ChosenFile.h"
#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {
NumberPresenter::NumberPresenter(Presentation &presentation, NumberViewModel &view, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
    , m_samples(*view.demonstrationSamples())
    , m_key(presentation, *view.password())
{
    connect(&m_key, &ChosenKey::changed, this, &NumberPresenter::render);
    auto *flow = m_presentation.session.number();
    connect(flow, &session::NumberRegistration::phaseChanged, this,
            [this](session::NumberPhase phase) {
                if (phase == session::NumberPhase::Connected)
                    Q_EMIT accountChanged();
                if (phase == session::NumberPhase::Signature)
                    m_key.offerKept();
                render();
            });
    connect(flow, &session::NumberRegistration::busyChanged, this, &NumberPresenter::render);
    connect(flow, &session::NumberRegistration::otpChanged, this, &NumberPresenter::render);
    connect(flow, &session::NumberRegistration::numberChanged, this,
            &NumberPresenter::onNumberChanged);

    connect(&view, &NumberViewModel::beginRequested, this, [this] {
        m_failure.reset();
        m_typing = true;
        render();
    });
    connect(&view, &NumberViewModel::codeRequested, this, &NumberPresenter::askCode);
    connect(&view, &NumberViewModel::otpSubmitted, this,
            [this] { follow(m_presentation.session.number()->submitOtp(m_view.otp()->take())); });
    connect(&view, &NumberViewModel::otpResendRequested, this, [this] {
        m_view.otp()->clear();
        follow(m_presentation.session.number()->resendOtp());
    });
    connect(&view, &NumberViewModel::keyFileChosen, this, &NumberPresenter::chooseFile);
    connect(&view, &NumberViewModel::signRequested, this, &NumberPresenter::sign);
    connect(&view, &NumberViewModel::sampleFileSubmitted, this, [this](const QUrl &file) {
        auto content = contentOf(file, LargestSample);
        if (!content) {
            m_failure = content.error();
            render();
            return;
        }
        submitSample(*content);
        wipe(*content);
    });
    connect(&view, &NumberViewModel::demonstrationSampleSubmitted, this, [this](const QString &id) {
        if (const auto sample = m_samples.find(id))
            submitSample(*sample);
    });
    connect(&view, &NumberViewModel::stopRequested, this, &NumberPresenter::stop);
    connect(&view, &NumberViewModel::backRequested, this, &NumberPresenter::back);
    connect(&view, &NumberViewModel::refreshRequested, this, &NumberPresenter::load);

    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &NumberPresenter::render);
}

void NumberPresenter::showAccount(const Person &person, std::optional<Timestamp> connectedAt)
{
    m_connected = person.phoneMasked;
    m_connectedAt = connectedAt;
    render();
}

void NumberPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    whenDone(m_presentation.session.number()->requests(), this,
             [this](const Result<std::vector<NumberRequest>> &requests) {
                 if (requests)
                     m_requests = *requests;
                 render();
             });
}

void NumberPresenter::onNumberChanged(const QString &what)
{
    load();
    Q_EMIT accountChanged();
    // What this device did itself stands on its page.
    if (m_presentation.session.number()->phase() != session::NumberPhase::Idle)
        return;
    if (what == u"changed") {
        //: Notice: the number was changed on another device
        Q_EMIT told(NumberViewModel::tr("The number of your account was changed. If it was not "
                                        "you, stop it in the profile under My phone number."));
    } else if (what == u"stopped") {
        //: Notice: a change of number was taken back
        Q_EMIT told(NumberViewModel::tr("The change of number was stopped."));
    }
}

void NumberPresenter::follow(QFuture<Result<void>> step)
{
    m_failure.reset();
    whenDone(step, this, [this](const Result<void> &done) {
        if (!done && done.error().code() != FailureCode::Cancelled)
            m_failure = done.error();
        if (m_presentation.session.number()->phase() == session::NumberPhase::Connected
            || m_presentation.session.number()->phase() == session::NumberPhase::Failed)
            load();
        render();
    });
    render();
}

void NumberPresenter::askCode(const QString &number)
{
    const auto parsed = PhoneNumber::parse(number);
    if (!parsed) {
        m_failure = parsed.error();
        render();
        return;
    }
    follow(m_presentation.session.number()->start(*parsed));
}

void NumberPresenter::chooseFile(const QUrl &file)
{
    m_failure.reset();
    if (const auto chosen = m_key.choose(file); !chosen)
        m_failure = chosen.error();
    render();
}

void NumberPresenter::sign()
{
    if (m_key.pkcs12().isEmpty()) {
        m_failure = Failure(FailureCode::FileUnreadable);
        render();
        return;
    }
    follow(m_presentation.session.number()->sign(m_key.pkcs12(), m_view.password()->take()));
}

void NumberPresenter::submitSample(const QByteArray &sample)
{
    follow(m_presentation.session.number()->submitSample(sample));
}

void NumberPresenter::stop(const QString &requestId)
{
    const auto id = NumberRequestId::parse(requestId);
    if (!id)
        return;
    m_failure.reset();
    whenDone(m_presentation.session.number()->stop(*id), this,
             [this](const Result<NumberRequest> &stopped) {
                 if (!stopped)
                     m_failure = stopped.error();
                 load();
                 Q_EMIT accountChanged();
             });
}

void NumberPresenter::back()
{
    m_failure.reset();
    m_typing = false;
    m_view.otp()->clear();
    m_key.clear();
    m_presentation.session.number()->abandon();
    load();
    render();
}

void NumberPresenter::wipeAll()
{
    back();
    m_requests.clear();
    m_connected.clear();
    m_connectedAt.reset();
    m_view.show({});
}

NumberStep::Value NumberPresenter::stepOf() const
{
    using enum session::NumberPhase;
    switch (m_presentation.session.number()->phase()) {
    case Idle:
        return m_typing ? NumberStep::Number : NumberStep::Overview;
    case Starting:
        return NumberStep::Number;
    case Otp:
    case CheckingOtp:
        return NumberStep::Otp;
    case Signature:
    case Signing:
        return NumberStep::Signature;
    case Biometric:
    case CheckingBiometric:
        return NumberStep::Face;
    case Processing:
        return NumberStep::Processing;
    case Connected:
        return NumberStep::Done;
    case Failed:
        return NumberStep::Refused;
    }
    Q_UNREACHABLE();
}

QString NumberPresenter::busyText() const
{
    using enum session::NumberPhase;
    switch (m_presentation.session.number()->phase()) {
    case Starting:
        //: What is being waited for while a number is connected
        return NumberViewModel::tr("Asking for the code…");
    case CheckingOtp:
        //: What is being waited for while a number is connected
        return NumberViewModel::tr("Checking the code…");
    case Signing:
        //: What is being waited for while a number is connected
        return NumberViewModel::tr("Signing with your key…");
    case CheckingBiometric:
        //: What is being waited for while a number is connected
        return NumberViewModel::tr("Comparing the face…");
    default:
        return {};
    }
}

RequestRow NumberPresenter::rowOf(const NumberRequest &request) const
{
    RequestRow row;
    row.requestId = request.id.text();
    row.timeText = m_presentation.wording.dateTime(request.startedAt);
    //: In the list of requests: %1 is a masked number
    row.title = request.change ? NumberViewModel::tr("Change to %1").arg(request.numberMasked)
                               //: In the list of requests: %1 is a masked number
                               : NumberViewModel::tr("Connect %1").arg(request.numberMasked);
    using enum NumberRequest::State;
    switch (request.state) {
    case Connected:
        row.stateIcon = QStringLiteral("circle-check");
        //: Outcome of a request for a number
        row.outcome = NumberViewModel::tr("connected");
        break;
    case Refused: {
        const auto why = request.outcome.value_or(Failure(FailureCode::NumberRequestEnded));
        row.stateIcon = QStringLiteral("ban");
        row.outcome = FailureText::words(why.code()).title;
        row.refusalCode = why.name();
        break;
    }
    case Stopped:
        row.stateIcon = QStringLiteral("ban");
        //: Outcome of a request for a number
        row.outcome = NumberViewModel::tr("stopped by an older device");
        break;
    default:
        row.stateIcon = QStringLiteral("clock");
        //: State of a request for a number
        row.outcome = NumberViewModel::tr("under way");
        break;
    }
    using Channel = NumberRequest::Channel;
    //: Way by which a request for a number came
    row.channel = request.channel == Channel::Portal ? NumberViewModel::tr("by the portal")
        //: Way by which a request for a number came
        : request.channel == Channel::Application ? NumberViewModel::tr("by the mobile application")
                                                  //: Way by which a request for a number came
                                                  : NumberViewModel::tr("by a bank");
    return row;
}

void NumberPresenter::render()
{
    const auto &wording = m_presentation.wording;
    const auto *flow = m_presentation.session.number();
    NumberViewModel::Content content;
    content.step = stepOf();
    content.change = !m_connected.isEmpty();
    content.busy = flow->isBusy();
    content.busyText = busyText();
    content.failure = m_presentation.words(m_failure);
    content.connectedNumber = m_connected;
    if (m_connectedAt) {
        //: Under the connected number; %1 is a date
        content.connectedText =
            NumberViewModel::tr("connected on %1").arg(wording.date(*m_connectedAt));
    }
    if (flow->request()) {
        content.newNumber = flow->request()->numberMasked;
        content.change = flow->request()->change;
    }
    content.keyFileName = m_key.name();
    content.demonstration = m_presentation.session.service().demonstration;
    if (const auto otp = flow->otp()) {
        content.otpSecondsLeft = Wording::secondsLeft(otp->expiresAt - m_presentation.now());
        content.resendSecondsLeft = Wording::secondsLeft(otp->resendAt - m_presentation.now());
        if (m_failure && m_failure->code() == FailureCode::OtpWrong)
            content.attemptsLeft = otp->attemptsLeft;
    }
    for (const auto &request : m_requests) {
        content.requests.append(rowOf(request));
        if (!request.stoppableUntil || *request.stoppableUntil <= m_presentation.now())
            continue;
        content.stoppableId = request.id.text();
        //: Over the button that takes a change of number back; %1 is the masked new number, %2 a
        //: date with time
        content.stoppableText =
            NumberViewModel::tr("The number was changed to %1. Until %2 this "
                                "device can take the change back.")
                .arg(request.numberMasked, wording.dateTime(*request.stoppableUntil));
    }
    if (content.step == NumberStep::Refused && !content.requests.isEmpty()) {
        content.refusedId = content.requests.constFirst().requestId;
        content.refusedCode = content.requests.constFirst().refusalCode;
    }
    const bool counting = content.step == NumberStep::Otp;
    if (counting && !m_tick.isActive())
        m_tick.start();
    else if (!counting)
        m_tick.stop();
    m_view.show(content);
}

} // namespace qujat::bridge
