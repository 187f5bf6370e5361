// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Values.h"
#include "core/session/OpenAccess.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

using session::OpenAccessPhase;

/// Prints each viewing as it comes, until the access ends.
QCoro::Task<int> watch(Context &context)
{
    auto *access = context.session().openAccess();
    const auto viewed = QObject::connect(
        access, &session::OpenAccess::viewed, access, [&context](const AccessViewing &viewing) {
            context.output().line(
                {{QStringLiteral("viewed"),
                  QJsonObject{{QStringLiteral("id"), viewing.id.text()},
                              {QStringLiteral("at"), toRfc3339(viewing.at)},
                              {QStringLiteral("viewer"), toJson(viewing.viewer)}}}});
        });
    while (access->phase() == OpenAccessPhase::Open)
        co_await signalled(access, &session::OpenAccess::phaseChanged);
    QObject::disconnect(viewed);
    if (context.session().state() != session::Session::State::Open)
        co_return context.output().fail(
            context.session().endReason().value_or(Failure(FailureCode::AuthRequired)));
    const bool closed = access->phase() == OpenAccessPhase::Closed;
    context.output().line(
        {{QStringLiteral("ended"), closed ? QStringLiteral("closed") : QStringLiteral("expired")}});
    co_return Yes;
}

QCoro::Task<int> open(Context &context)
{
    const auto &output = context.output();
    const auto id = DocumentId::parse(context.word(0));
    if (!id)
        co_return output.fail(id.error());
    const auto &facts = context.session().service();
    auto seconds = facts.accessDefault;
    if (context.arguments().has(QStringLiteral("seconds"))) {
        bool whole = false;
        seconds = std::chrono::seconds(
            context.arguments().value(QStringLiteral("seconds")).toInt(&whole));
        if (!whole || seconds.count() <= 0)
            co_return output.fail(Failure(FailureCode::ConfigurationInvalid,
                                          {{Detail::Field, QStringLiteral("seconds")}}));
    }
    auto *flow = context.session().openAccess();
    const auto access = co_await outcome(flow->open(*id, seconds));
    if (!access)
        co_return output.fail(access.error());
    auto object = toJson(*access);
    const auto code = flow->shortCode();
    if (code)
        object.insert(QStringLiteral("shortCode"), code->text());
    output.line({{QStringLiteral("access"), object}});
    output.say(QStringLiteral("Open until %1. Digits: %2")
                   .arg(toRfc3339(access->expiresAt), code ? code->grouped() : QString()));
    if (context.arguments().has(QStringLiteral("watch")))
        co_return co_await watch(context);
    co_return Yes;
}

QCoro::Task<int> list(Context &context)
{
    const auto live = co_await outcome(context.session().openAccess()->live());
    if (!live)
        co_return context.output().fail(live.error());
    for (const auto &access : *live)
        context.output().line({{QStringLiteral("access"), toJson(access)}});
    co_return Yes;
}

QCoro::Task<int> close(Context &context)
{
    const auto grant = GrantId::parse(context.word(0));
    if (!grant)
        co_return context.output().fail(grant.error());
    const auto closed = co_await outcome(context.session().openAccess()->close(*grant));
    if (!closed)
        co_return context.output().fail(closed.error());
    context.output().line({{QStringLiteral("closed"), grant->text()}});
    co_return Yes;
}

} // namespace

Command openAccessCommand()
{
    return {
        QStringLiteral("open-access"),
        QStringLiteral("ID"),
        QStringLiteral("Open a document to third parties for a few minutes"),
        {{QStringLiteral("seconds"), QStringLiteral("N"),
          QStringLiteral("how long; the service's default when not given")},
         {QStringLiteral("watch"), QString(),
          QStringLiteral("stay and print who looks, until it ends")}},
        1,
        1,
        Needs::OpenSession,
        open,
        QStringLiteral("Prints the grant and the six digits. `qr GRANT` draws its living code.")};
}

Command accessesCommand()
{
    return {QStringLiteral("accesses"),
            QString(),
            QStringLiteral("List what is open now, and who has looked"),
            {},
            0,
            0,
            Needs::OpenSession,
            list,
            QString()};
}

Command closeCommand()
{
    return {QStringLiteral("close"),
            QStringLiteral("GRANT"),
            QStringLiteral("End an open access and the viewings under it"),
            {},
            1,
            1,
            Needs::OpenSession,
            close,
            QString()};
}

} // namespace qujat::tool
