// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Demonstration.h"
#include "core/session/PinSecrets.h"
#include "core/session/Session.h"
#include "core/session/SignIn.h"

namespace qujat::tool {
namespace {

using session::SignInMethod;
using session::SignInPhase;

constexpr qint64 LargestKeyFile = 256 * 1024;
constexpr qint64 LargestSample = 700 * 1024;

/// What the person brings, gathered before the service is asked.
struct Credentials {
    QByteArray keyFile;
    SecretBytes password;
    std::optional<Iin> iin;
    QByteArray sample;
    SecretBytes accountPassword;
    SignInMethod method = SignInMethod::KeyFile;
    std::optional<InventedPerson> invented;
};

bool wantsFace(SignInMethod method)
{
    return method == SignInMethod::Biometric || method == SignInMethod::KeyFileBiometric
        || method == SignInMethod::PasswordBiometric;
}

bool wantsPassword(SignInMethod method)
{
    return method == SignInMethod::Password || method == SignInMethod::KeyFilePassword
        || method == SignInMethod::PasswordBiometric;
}

bool wantsKey(SignInMethod method)
{
    return method == SignInMethod::KeyFile || method == SignInMethod::KeyFileBiometric
        || method == SignInMethod::KeyFilePassword;
}

/// The method that --method names; else the usual one for what is brought.
Result<SignInMethod> methodOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("method")))
        return arguments.has(QStringLiteral("iin")) ? SignInMethod::Biometric
                                                    : SignInMethod::KeyFile;
    const auto method = session::signInMethodFromName(arguments.value(QStringLiteral("method")));
    if (!method)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("method")}});
    return *method;
}

/// Password and sample of the account, where the method asks for them.
Result<void> gatherSecondFactor(Context &context, Credentials &credentials)
{
    if (wantsPassword(credentials.method)) {
        auto password = context.secret(QStringLiteral("account-password-file"),
                                       QStringLiteral("Password of your account:"));
        if (!password)
            return failure(password.error());
        credentials.accountPassword = std::move(*password);
    }
    if (!wantsFace(credentials.method))
        return {};
    if (credentials.invented && !context.arguments().has(QStringLiteral("sample"))) {
        credentials.sample = QByteArray::fromBase64(
            credentials.invented->samples.value(QLatin1String("match")).toString().toLatin1());
        return {};
    }
    auto sample =
        Context::fileContent(context.arguments().value(QStringLiteral("sample")), LargestSample);
    if (!sample)
        return failure(sample.error());
    credentials.sample = std::move(*sample);
    return {};
}

QCoro::Task<Result<Credentials>> gather(Context &context)
{
    const auto &arguments = context.arguments();
    Credentials credentials;
    const auto method = methodOf(arguments);
    if (!method)
        co_return failure(method.error());
    credentials.method = *method;
    if (arguments.has(QStringLiteral("demo"))) {
        auto person = co_await inventedPerson(context, arguments.value(QStringLiteral("demo")));
        if (!person)
            co_return failure(person.error());
        credentials.keyFile = person->keyFile;
        credentials.password = person->keyPassword.clone();
        credentials.invented = std::move(*person);
        if (credentials.invented->phone.isEmpty() && !arguments.has(QStringLiteral("method")))
            credentials.method = SignInMethod::KeyFileBiometric;
        if (!wantsKey(credentials.method)) {
            const auto iin = Iin::parse(credentials.invented->iin);
            if (!iin)
                co_return failure(iin.error());
            credentials.iin = *iin;
        }
        if (auto rest = gatherSecondFactor(context, credentials); !rest)
            co_return failure(rest.error());
        co_return std::move(credentials);
    }
    if (arguments.has(QStringLiteral("key"))) {
        auto file = Context::fileContent(arguments.value(QStringLiteral("key")), LargestKeyFile);
        if (!file)
            co_return failure(file.error());
        auto password = context.secret(QStringLiteral("password-file"),
                                       QStringLiteral("Password of the key file:"));
        if (!password)
            co_return failure(password.error());
        credentials.keyFile = std::move(*file);
        credentials.password = std::move(*password);
        if (auto rest = gatherSecondFactor(context, credentials); !rest)
            co_return failure(rest.error());
        co_return std::move(credentials);
    }
    if (!arguments.has(QStringLiteral("iin")))
        co_return failure(FailureCode::ConfigurationInvalid,
                          {{Detail::Field, QStringLiteral("key")}});
    const auto iin = Iin::parse(arguments.value(QStringLiteral("iin")));
    if (!iin)
        co_return failure(iin.error());
    credentials.iin = *iin;
    if (auto rest = gatherSecondFactor(context, credentials); !rest)
        co_return failure(rest.error());
    co_return std::move(credentials);
}

QCoro::Task<Result<SecretBytes>> oneTimePassword(Context &context, const Credentials &credentials)
{
    if (credentials.invented && !context.arguments().has(QStringLiteral("otp-file")))
        co_return co_await newestOneTimePassword(context, credentials.invented->phone);
    co_return context.secret(QStringLiteral("otp-file"), QStringLiteral("Code from the SMS:"));
}

/// Shows the code and waits until a phone has answered.
QCoro::Task<Result<void>> waitForPhone(Context &context)
{
    auto *signIn = context.session().signIn();
    if (auto started = co_await outcome(signIn->startWithPhone()); !started)
        co_return started;
    const auto asked = signIn->phone();
    if (!asked)
        co_return failure(FailureCode::FlowOutOfOrder);
    context.output().line({{QStringLiteral("phase"), QStringLiteral("phone")},
                           {QStringLiteral("code"), asked->code},
                           {QStringLiteral("digits"), asked->digits},
                           {QStringLiteral("expiresAt"), toRfc3339(asked->expiresAt)}});
    context.output().say(QStringLiteral("Scan %1 by the phone and choose %2 there.")
                             .arg(asked->code, asked->digits));
    while (signIn->phase() == SignInPhase::Phone)
        co_await signalled(signIn, &session::SignIn::phaseChanged);
    if (const auto why = signIn->failure())
        co_return failure(*why);
    co_return Result<void>();
}

QCoro::Task<Result<void>> giveFactors(Context &context, Credentials &credentials)
{
    auto *signIn = context.session().signIn();
    auto started = credentials.iin
        ? signIn->startWithIin(*credentials.iin, credentials.method)
        : signIn->startWithKeyFile(credentials.keyFile, std::move(credentials.password),
                                   credentials.method);
    if (const auto result = co_await outcome(std::move(started)); !result)
        co_return failure(result.error());

    if (signIn->phase() == SignInPhase::Otp) {
        const auto otp = *signIn->otp();
        context.output().line({{QStringLiteral("phase"), QStringLiteral("otp")},
                               {QStringLiteral("sentTo"), otp.sentTo},
                               {QStringLiteral("expiresAt"), toRfc3339(otp.expiresAt)},
                               {QStringLiteral("attemptsLeft"), otp.attemptsLeft}});
        context.output().say(QStringLiteral("A code was sent to %1.").arg(otp.sentTo));
        auto code = co_await oneTimePassword(context, credentials);
        if (!code)
            co_return failure(code.error());
        if (const auto result = co_await outcome(signIn->submitOtp(std::move(*code))); !result)
            co_return failure(result.error());
    }
    if (signIn->phase() == SignInPhase::Password) {
        context.output().line({{QStringLiteral("phase"), QStringLiteral("password")}});
        if (const auto result =
                co_await outcome(signIn->submitPassword(std::move(credentials.accountPassword)));
            !result)
            co_return failure(result.error());
    }
    if (signIn->phase() == SignInPhase::Biometric) {
        context.output().line({{QStringLiteral("phase"), QStringLiteral("biometric")}});
        if (const auto result = co_await outcome(signIn->submitSample(credentials.sample)); !result)
            co_return failure(result.error());
    }
    co_return Result<void>();
}

QCoro::Task<int> run(Context &context)
{
    auto &session = context.session();
    const auto &output = context.output();
    if (session.state() != session::Session::State::SignedOut) {
        output.say(QStringLiteral(
            "Somebody is signed in with this profile: sign-out first, or another --profile."));
        co_return output.fail(Failure(FailureCode::FlowOutOfOrder));
    }
    auto *signIn = session.signIn();
    const bool phone = context.arguments().has(QStringLiteral("phone"));
    Result<Credentials> credentials = Credentials();
    if (!phone)
        credentials = co_await gather(context);
    if (!credentials)
        co_return output.fail(credentials.error());
    auto pin =
        context.secret(QStringLiteral("pin-file"), QStringLiteral("New PIN for this device:"));
    if (!pin)
        co_return output.fail(pin.error());
    // Before anybody is sent a message; the birth date is looked at when it is known.
    if (const auto fit = session::checkPin(*pin, std::nullopt); !fit)
        co_return output.fail(fit.error());

    auto given = phone ? waitForPhone(context) : giveFactors(context, *credentials);
    if (const auto result = co_await std::move(given); !result)
        co_return output.fail(result.error());
    if (const auto result = co_await outcome(signIn->choosePin(std::move(*pin))); !result)
        co_return output.fail(result.error());

    const auto person = session.person();
    output.line({{QStringLiteral("phase"), QStringLiteral("done")},
                 {QStringLiteral("iinMasked"), person ? person->iin.masked() : QString()},
                 {QStringLiteral("surname"), person ? person->surname : QString()},
                 {QStringLiteral("givenName"), person ? person->givenName : QString()},
                 {QStringLiteral("deviceClass"),
                  session.deviceClass() == DeviceClass::Cellular ? QStringLiteral("cellular")
                                                                 : QStringLiteral("desktop")}});
    output.say(QStringLiteral("Signed in. The PIN opens this profile from now on."));
    co_return Yes;
}

} // namespace

Command signInCommand()
{
    return {
        QStringLiteral("sign-in"),
        QString(),
        QStringLiteral("Sign in on this device and protect it with a PIN"),
        {{QStringLiteral("key"), QStringLiteral("FILE"), QStringLiteral("key file (PKCS#12)")},
         {QStringLiteral("password-file"), QStringLiteral("FILE"),
          QStringLiteral("its password, - for standard input")},
         {QStringLiteral("phone"), QString(),
          QStringLiteral("show a code that a phone of the account scans (approve)")},
         {QStringLiteral("iin"), QStringLiteral("IIN"),
          QStringLiteral("instead of a key file: IIN, with --sample")},
         {QStringLiteral("sample"), QStringLiteral("FILE"),
          QStringLiteral("biometric sample, with --iin")},
         {QStringLiteral("method"), QStringLiteral("NAME"),
          QStringLiteral("keyFile, keyFileBiometric, keyFilePassword, biometric, password or "
                         "passwordBiometric")},
         {QStringLiteral("account-password-file"), QStringLiteral("FILE"),
          QStringLiteral("password of the account, for the methods that ask for it")},
         {QStringLiteral("otp-file"), QStringLiteral("FILE"),
          QStringLiteral("one-time password, read when it was sent; - for standard input")},
         {QStringLiteral("demo"), QStringLiteral("FIXTURE"),
          QStringLiteral(
              "an invented person of a demonstration (A, B, V): key file and code are fetched")}},
        0,
        0,
        Needs::Session,
        run,
        QStringLiteral(
            "Two different factors, as --method names them: a key file, a code by SMS, the "
            "password of the account, a biometric sample.\n"
            "--pin-file gives the PIN to choose: four to twelve digits.\n\n"
            "    qujat-tool sign-in --form phone --key a.p12 --password-file a.pw "
            "--otp-file - --pin-file pin\n"
            "    qujat-tool sign-in --form phone --demo A --pin-file pin")};
}

} // namespace qujat::tool
