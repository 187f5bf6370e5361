// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Pending.h"
#include "app/tool/Values.h"
#include "core/session/Consents.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> all(Context &context)
{
    session::ConsentFilter filter;
    do {
        auto page = co_await outcome(context.session().consents()->list(filter));
        if (!page)
            co_return context.output().fail(page.error());
        for (const auto &consent : page->items)
            context.output().line({{QStringLiteral("consent"), toJson(consent)}});
        filter.cursor = page->next;
    } while (!filter.cursor.isEmpty());
    co_return Yes;
}

QCoro::Task<int> preview(Context &context, ConsentId id)
{
    auto *consents = context.session().consents();
    const auto pending = co_await outcome(consents->refresh());
    if (!pending)
        co_return context.output().fail(pending.error());
    for (const auto &request : *pending) {
        if (request.id != id)
            continue;
        const auto shown = co_await outcome(consents->preview(request));
        if (!shown)
            co_return context.output().fail(shown.error());
        QJsonObject line{{QStringLiteral("consent"), id.text()}};
        if (shown->document)
            line.insert(QStringLiteral("document"), toJson(*shown->document));
        else if (shown->answer)
            line.insert(QStringLiteral("answer"), *shown->answer);
        else
            line.insert(QStringLiteral("values"), shown->values);
        context.output().line(line);
        co_return Yes;
    }
    co_return context.output().fail(Failure(FailureCode::ResourceNotFound));
}

QCoro::Task<int> run(Context &context)
{
    const auto &arguments = context.arguments();
    const auto has = [&](const char *option) { return arguments.has(QString::fromLatin1(option)); };
    if (context.word(0).isEmpty() && has("all"))
        co_return co_await all(context);
    if (context.word(0).isEmpty())
        co_return co_await listPending(context, context.session().consents());
    const auto id = ConsentId::parse(context.word(0));
    if (!id)
        co_return context.output().fail(id.error());
    if (has("agree") + has("refuse") + has("withdraw") + has("preview") != 1)
        co_return context.output().fail(
            Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("agree")}}));
    if (has("preview"))
        co_return co_await preview(context, *id);
    auto *consents = context.session().consents();
    // Not inside the co_await: g++ 12 evaluates both sides of a condition there.
    auto told = has("withdraw") ? consents->withdraw(*id) : consents->answer(*id, has("agree"));
    const auto consent = co_await outcome(std::move(told));
    if (!consent)
        co_return context.output().fail(consent.error());
    context.output().line({{QStringLiteral("consent"), toJson(*consent)}});
    co_return Yes;
}

} // namespace

Command consentsCommand()
{
    return {QStringLiteral("consents"),
            QStringLiteral("[ID --agree | --refuse | --withdraw | --preview]"),
            QStringLiteral("List which information systems ask for consent, or answer one"),
            {{QStringLiteral("agree"), QString(), QStringLiteral("say yes")},
             {QStringLiteral("refuse"), QString(), QStringLiteral("say no")},
             {QStringLiteral("withdraw"), QString(), QStringLiteral("take a consent back")},
             {QStringLiteral("preview"), QString(),
              QStringLiteral("what the requester would see, exactly")},
             {QStringLiteral("all"), QString(),
              QStringLiteral("when listing: also those that were answered")},
             {QStringLiteral("wait"), QStringLiteral("SECONDS"),
              QStringLiteral("when listing: wait until somebody asks")}},
            0,
            1,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
