// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Picture.h"
#include "app/tool/Values.h"
#include "core/session/Session.h"
#include "core/session/Viewing.h"

namespace qujat::tool {
namespace {

using session::Viewing;
using session::ViewingPhase;

/// The text of the one living code in a picture.
Result<QString> codeIn(const QString &path)
{
    const auto picture = readPicture(path);
    if (!picture)
        return failure(picture.error());
    const auto codes = codesIn(*picture);
    if (codes.empty())
        return failure(FailureCode::PictureWithoutCode);
    return codes.front().text;
}

/// Says what became of the viewing, once it is shown or refused.
int report(Context &context)
{
    const auto *viewing = context.session().viewing();
    const auto document = viewing->document();
    if (viewing->phase() != ViewingPhase::Shown || !document) {
        QJsonObject beside;
        if (const auto checks = viewing->refusedChecks())
            beside.insert(QStringLiteral("verification"), toJson(*checks));
        return context.output().fail(
            viewing->failure().value_or(Failure(FailureCode::FlowOutOfOrder)), beside);
    }
    QJsonObject line{{QStringLiteral("document"), toJson(*document)},
                     {QStringLiteral("viewNumber"), viewing->viewNumber()}};
    if (const auto until = viewing->expiresAt())
        line.insert(QStringLiteral("expiresAt"), toRfc3339(*until));
    context.output().line(line);
    return Yes;
}

/// Stays until the viewing ends, as a screen would, and says why it did.
QCoro::Task<int> watch(Context &context)
{
    auto *viewing = context.session().viewing();
    while (viewing->phase() == ViewingPhase::Shown)
        co_await signalled(viewing, &Viewing::phaseChanged);
    const auto reason = viewing->failure();
    context.output().line(
        {{QStringLiteral("ended"), reason ? reason->name() : QStringLiteral("ACCESS_EXPIRED")}});
    co_return Yes;
}

QCoro::Task<int> viewByFrames(Context &context)
{
    const auto &output = context.output();
    auto *viewing = context.session().viewing();
    for (const auto &path :
         {context.arguments().value(QStringLiteral("frames")), context.word(0)}) {
        const auto text = codeIn(path);
        if (!text)
            co_return output.fail(text.error(), {{QStringLiteral("file"), path}});
        if (viewing->offerCode(*text) == Viewing::Offer::Foreign)
            co_return output.fail(Failure(FailureCode::CodeForeign),
                                  {{QStringLiteral("file"), path}});
    }
    // A pair that the client does not take as one, such as twice the same picture, is stale.
    if (viewing->phase() == ViewingPhase::Reading || viewing->phase() == ViewingPhase::Idle)
        co_return output.fail(Failure(FailureCode::QrStale));
    while (viewing->phase() == ViewingPhase::Checking)
        co_await signalled(viewing, &Viewing::phaseChanged);
    co_return report(context);
}

QCoro::Task<int> viewByDigits(Context &context)
{
    const auto &output = context.output();
    const auto code = ShortCode::parse(context.arguments().value(QStringLiteral("code")));
    if (!code)
        co_return output.fail(code.error());
    auto *viewing = context.session().viewing();
    const auto waiting =
        QObject::connect(viewing, &Viewing::phaseChanged, viewing, [&](ViewingPhase phase) {
            if (phase != ViewingPhase::AwaitingHolder)
                return;
            QJsonObject line{{QStringLiteral("phase"), QStringLiteral("awaitingHolder")},
                             {QStringLiteral("digits"), viewing->digits()}};
            if (const auto until = viewing->expiresAt())
                line.insert(QStringLiteral("expiresAt"), toRfc3339(*until));
            output.line(line);
            output.say(QStringLiteral("Read these two digits aloud to the holder: %1")
                           .arg(viewing->digits()));
        });
    const auto asked = co_await outcome(
        viewing->enterShortCode(*code, context.arguments().value(QStringLiteral("purpose"))));
    QObject::disconnect(waiting);
    if (!asked && !viewing->failure())
        co_return output.fail(asked.error());
    co_return report(context);
}

QCoro::Task<int> run(Context &context)
{
    const auto &arguments = context.arguments();
    const bool frames = arguments.has(QStringLiteral("frames"));
    if (frames == arguments.has(QStringLiteral("code")) || frames != !context.word(0).isEmpty())
        co_return context.output().fail(Failure(FailureCode::ConfigurationInvalid,
                                                {{Detail::Field, QStringLiteral("frames")}}));
    if (arguments.has(QStringLiteral("purpose")))
        context.session().viewing()->setPurpose(arguments.value(QStringLiteral("purpose")));
    int code = Impossible;
    if (frames)
        code = co_await viewByFrames(context);
    else
        code = co_await viewByDigits(context);
    if (code == Yes && arguments.has(QStringLiteral("watch")))
        co_return co_await watch(context);
    co_return code;
}

} // namespace

Command viewCommand()
{
    return {
        QStringLiteral("view"),
        QStringLiteral("--frames A.png B.png | --code NNNNNN"),
        QStringLiteral("See somebody's document as a third party; both accounts get a note"),
        {{QStringLiteral("frames"), QStringLiteral("A.png"),
          QStringLiteral("two successive pictures of the living code: --frames A.png B.png")},
         {QStringLiteral("code"), QStringLiteral("NNNNNN"),
          QStringLiteral("the six digits; the holder must confirm")},
         {QStringLiteral("purpose"), QStringLiteral("TEXT"), QStringLiteral("why, for the note")},
         {QStringLiteral("watch"), QString(),
          QStringLiteral("stay until the view ends and say why it did")}},
        0,
        1,
        Needs::OpenSession,
        run,
        QString()};
}

} // namespace qujat::tool
