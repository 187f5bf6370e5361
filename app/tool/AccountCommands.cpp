// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/Notices.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

constexpr qint64 LargestSample = 700 * 1024;

QJsonObject toJson(const AccountNotice &notice)
{
    QJsonObject json{{QStringLiteral("number"), notice.number},
                     {QStringLiteral("at"), toRfc3339(notice.at)},
                     {QStringLiteral("kind"), notice.kind},
                     {QStringLiteral("category"), notice.category},
                     {QStringLiteral("seen"), notice.seen}};
    const std::pair<QString, QString> further[] = {
        {QStringLiteral("documentType"), notice.documentType},
        {QStringLiteral("viewer"), notice.viewerName},
        {QStringLiteral("organisation"), notice.viewerOrganisation},
        {QStringLiteral("deviceName"), notice.deviceName},
        {QStringLiteral("reason"), notice.reason}};
    for (const auto &[key, value] : further) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

QCoro::Task<int> choose(Context &context, NoticeChoice choice)
{
    const auto chosen = co_await outcome(context.session().notices()->choose(choice));
    if (!chosen)
        co_return context.output().fail(chosen.error());
    context.output().line({{QStringLiteral("category"), choice.category},
                           {QStringLiteral("shown"), choice.shown},
                           {QStringLiteral("sms"), choice.sms}});
    co_return Yes;
}

QCoro::Task<int> notices(Context &context)
{
    const auto &arguments = context.arguments();
    if (arguments.has(QStringLiteral("choose")))
        co_return co_await choose(context,
                                  {arguments.value(QStringLiteral("choose")),
                                   !arguments.has(QStringLiteral("mute")),
                                   arguments.has(QStringLiteral("sms"))});
    QString before;
    QString newest;
    do {
        const auto page = co_await outcome(context.session().notices()->load(before));
        if (!page)
            co_return context.output().fail(page.error());
        for (const auto &notice : page->items) {
            if (newest.isEmpty())
                newest = notice.position;
            context.output().line(toJson(notice));
        }
        before = page->next;
    } while (!before.isEmpty());
    if (arguments.has(QStringLiteral("seen")) && !newest.isEmpty()) {
        const auto marked = co_await outcome(context.session().notices()->markSeen(newest));
        if (!marked)
            co_return context.output().fail(marked.error());
    }
    co_return Yes;
}

QCoro::Task<int> password(Context &context)
{
    auto chosen = context.secret(QStringLiteral("account-password-file"),
                                 QStringLiteral("New password of your account:"));
    if (!chosen)
        co_return context.output().fail(chosen.error());
    const auto sample =
        Context::fileContent(context.arguments().value(QStringLiteral("sample")), LargestSample);
    if (!sample)
        co_return context.output().fail(sample.error());
    const auto set = co_await outcome(context.session().setPassword(std::move(*chosen), *sample));
    if (!set)
        co_return context.output().fail(set.error());
    context.output().line({{QStringLiteral("password"), QStringLiteral("set")}});
    co_return Yes;
}

} // namespace

std::vector<Command> accountCommands()
{
    return {
        {QStringLiteral("notices"),
         QString(),
         QStringLiteral("What was done with your data and account, newest first"),
         {{QStringLiteral("seen"), QString(), QStringLiteral("mark all as seen")},
          {QStringLiteral("choose"), QStringLiteral("CATEGORY"),
           QStringLiteral("use, change or device: how it is told, with --mute and --sms")},
          {QStringLiteral("mute"), QString(), QStringLiteral("do not show it at once")},
          {QStringLiteral("sms"), QString(), QStringLiteral("send it to the number as well")}},
         0,
         0,
         Needs::OpenSession,
         notices,
         QStringLiteral("A muted category still stands in the list.")},
        {QStringLiteral("password"),
         QString(),
         QStringLiteral("Set the password of the account, with the face of the person"),
         {{QStringLiteral("account-password-file"), QStringLiteral("FILE"),
           QStringLiteral("the new password, - for standard input")},
          {QStringLiteral("sample"), QStringLiteral("FILE"), QStringLiteral("biometric sample")}},
         0,
         0,
         Needs::OpenSession,
         password,
         QString()},
    };
}

} // namespace qujat::tool
