// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Demonstration.h"
#include "core/session/NumberRegistration.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

using session::NumberPhase;
using session::NumberRegistration;

constexpr qint64 LargestKeyFile = 256 * 1024;
constexpr qint64 LargestSample = 700 * 1024;

QString nameOf(NumberRequest::State state)
{
    switch (state) {
    case NumberRequest::State::Otp:
        return QStringLiteral("otp");
    case NumberRequest::State::Signature:
        return QStringLiteral("signature");
    case NumberRequest::State::Biometric:
        return QStringLiteral("biometric");
    case NumberRequest::State::Processing:
        return QStringLiteral("processing");
    case NumberRequest::State::Connected:
        return QStringLiteral("connected");
    case NumberRequest::State::Refused:
        return QStringLiteral("refused");
    case NumberRequest::State::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

QString nameOf(NumberRequest::Channel channel)
{
    switch (channel) {
    case NumberRequest::Channel::Portal:
        return QStringLiteral("portal");
    case NumberRequest::Channel::Application:
        return QStringLiteral("app");
    case NumberRequest::Channel::Bank:
        return QStringLiteral("bank");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const NumberRequest &request)
{
    QJsonObject json{{QStringLiteral("id"), request.id.text()},
                     {QStringLiteral("kind"),
                      request.change ? QStringLiteral("change") : QStringLiteral("register")},
                     {QStringLiteral("channel"), nameOf(request.channel)},
                     {QStringLiteral("number"), request.numberMasked},
                     {QStringLiteral("state"), nameOf(request.state)},
                     {QStringLiteral("startedAt"), toRfc3339(request.startedAt)}};
    if (!request.oldNumberMasked.isEmpty())
        json.insert(QStringLiteral("oldNumber"), request.oldNumberMasked);
    if (request.decidedAt)
        json.insert(QStringLiteral("decidedAt"), toRfc3339(*request.decidedAt));
    if (request.outcome)
        json.insert(QStringLiteral("outcome"), request.outcome->name());
    if (request.stoppableUntil)
        json.insert(QStringLiteral("stoppableUntil"), toRfc3339(*request.stoppableUntil));
    return json;
}

QCoro::Task<Result<SecretBytes>> code(Context &context, QString number)
{
    if (context.arguments().has(QStringLiteral("demo"))
        && !context.arguments().has(QStringLiteral("otp-file")))
        co_return co_await newestOneTimePassword(context, number);
    co_return context.secret(QStringLiteral("otp-file"), QStringLiteral("Code from the SMS:"));
}

QCoro::Task<Result<void>> sign(Context &context)
{
    const auto &arguments = context.arguments();
    auto *flow = context.session().number();
    if (arguments.has(QStringLiteral("demo"))) {
        auto person = co_await inventedPerson(context, arguments.value(QStringLiteral("demo")));
        if (!person)
            co_return failure(person.error());
        co_return co_await outcome(flow->sign(person->keyFile, person->keyPassword.clone()));
    }
    auto file = Context::fileContent(arguments.value(QStringLiteral("key")), LargestKeyFile);
    if (!file)
        co_return failure(file.error());
    auto password = context.secret(QStringLiteral("password-file"),
                                   QStringLiteral("Password of the key file:"));
    if (!password)
        co_return failure(password.error());
    co_return co_await outcome(flow->sign(*file, std::move(*password)));
}

QCoro::Task<Result<void>> showFace(Context &context)
{
    const auto &arguments = context.arguments();
    QByteArray sample;
    if (arguments.has(QStringLiteral("demo")) && !arguments.has(QStringLiteral("sample"))) {
        auto person = co_await inventedPerson(context, arguments.value(QStringLiteral("demo")));
        if (!person)
            co_return failure(person.error());
        sample = QByteArray::fromBase64(
            person->samples.value(QLatin1String("match")).toString().toLatin1());
    } else {
        auto file = Context::fileContent(arguments.value(QStringLiteral("sample")), LargestSample);
        if (!file)
            co_return failure(file.error());
        sample = *file;
    }
    co_return co_await outcome(context.session().number()->submitSample(sample));
}

QCoro::Task<int> set(Context &context)
{
    const auto &output = context.output();
    auto *flow = context.session().number();
    const auto number = PhoneNumber::parse(context.word(0));
    if (!number)
        co_return output.fail(number.error());
    if (const auto started = co_await outcome(flow->start(*number)); !started)
        co_return output.fail(started.error());
    output.line({{QStringLiteral("phase"), QStringLiteral("otp")},
                 {QStringLiteral("sentTo"), flow->otp()->sentTo},
                 {QStringLiteral("request"), flow->request()->id.text()}});
    auto digits = co_await code(context, number->e164());
    if (!digits)
        co_return output.fail(digits.error());
    if (const auto accepted = co_await outcome(flow->submitOtp(std::move(*digits))); !accepted)
        co_return output.fail(accepted.error());
    const bool signature = flow->phase() == NumberPhase::Signature;
    output.line({{QStringLiteral("phase"),
                  signature ? QStringLiteral("signature") : QStringLiteral("biometric")}});
    Result<void> proven;
    if (signature)
        proven = co_await sign(context);
    else
        proven = co_await showFace(context);
    if (!proven)
        co_return output.fail(proven.error());
    if (flow->phase() == NumberPhase::Processing)
        output.say(QStringLiteral("The service is deciding; this takes at most ten minutes."));
    while (flow->phase() == NumberPhase::Processing)
        co_await signalled(flow, &NumberRegistration::busyChanged);
    if (flow->phase() != NumberPhase::Connected)
        co_return output.fail(flow->failure().value_or(Failure(FailureCode::NumberRequestEnded)));
    output.line(toJson(*flow->request()));
    output.say(QStringLiteral("The number is connected."));
    co_return Yes;
}

QCoro::Task<int> list(Context &context)
{
    const auto requests = co_await outcome(context.session().number()->requests());
    if (!requests)
        co_return context.output().fail(requests.error());
    for (const auto &request : *requests)
        context.output().line(toJson(request));
    co_return Yes;
}

QCoro::Task<int> stop(Context &context)
{
    const auto id = NumberRequestId::parse(context.word(0));
    if (!id)
        co_return context.output().fail(id.error());
    const auto stopped = co_await outcome(context.session().number()->stop(*id));
    if (!stopped)
        co_return context.output().fail(stopped.error());
    context.output().line(toJson(*stopped));
    co_return Yes;
}

} // namespace

std::vector<Command> numberCommands()
{
    return {
        {QStringLiteral("number set"),
         QStringLiteral("NUMBER"),
         QStringLiteral("Connect a number to the account, or change it"),
         {{QStringLiteral("otp-file"), QStringLiteral("FILE"),
           QStringLiteral("one-time password that came to NUMBER; - for standard input")},
          {QStringLiteral("key"), QStringLiteral("FILE"),
           QStringLiteral("key file that signs the request")},
          {QStringLiteral("password-file"), QStringLiteral("FILE"),
           QStringLiteral("its password, - for standard input")},
          {QStringLiteral("sample"), QStringLiteral("FILE"),
           QStringLiteral("biometric sample, where the service asks for the face")},
          {QStringLiteral("demo"), QStringLiteral("FIXTURE"),
           QStringLiteral(
               "an invented person of a demonstration: code, key and face are fetched")}},
         1,
         1,
         Needs::OpenSession,
         set,
         QStringLiteral("A computer is the channel of the portal: code and signature. A phone is "
                        "the mobile application: code and\nface; a change is always signed.")},
        {QStringLiteral("number list"),
         QString(),
         QStringLiteral("Requests for numbers with their outcomes, the latest first"),
         {},
         0,
         0,
         Needs::OpenSession,
         list,
         QString()},
        {QStringLiteral("number stop"),
         QStringLiteral("REQUEST"),
         QStringLiteral("Take a change of number back, from a device older than it"),
         {},
         1,
         1,
         Needs::OpenSession,
         stop,
         QString()},
    };
}

} // namespace qujat::tool
