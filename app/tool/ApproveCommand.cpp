// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/Session.h"
#include "core/session/SignInApproval.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

using Answer = session::SignInApproval::Answer;

QString nameOf(Answer answer)
{
    switch (answer) {
    case Answer::Confirmed:
        return QStringLiteral("confirmed");
    case Answer::Refused:
        return QStringLiteral("refused");
    case Answer::Mismatch:
        return QStringLiteral("mismatch");
    }
    Q_UNREACHABLE();
}

QCoro::Task<int> run(Context &context)
{
    const auto &output = context.output();
    const auto &arguments = context.arguments();
    auto *approval = context.session().signInApproval();
    const auto asked = co_await outcome(approval->look(context.word(0)));
    if (!asked)
        co_return output.fail(asked.error());
    const bool refuse = arguments.has(QStringLiteral("refuse"));
    const auto digits = arguments.value(QStringLiteral("digits"));
    if (!refuse && digits.isEmpty()) {
        output.line({{QStringLiteral("deviceName"), asked->deviceName},
                     {QStringLiteral("network"), asked->network},
                     {QStringLiteral("address"), asked->address},
                     {QStringLiteral("choices"), QJsonArray::fromStringList(asked->choices)},
                     {QStringLiteral("askedAt"), toRfc3339(asked->askedAt)},
                     {QStringLiteral("expiresAt"), toRfc3339(asked->expiresAt)}});
        co_return Yes;
    }
    // Not inside the co_await: g++ 12 evaluates both sides of a condition there.
    auto told = refuse ? approval->refuse(asked->id) : approval->confirm(asked->id, digits);
    const auto answer = co_await outcome(std::move(told));
    if (!answer)
        co_return output.fail(answer.error());
    output.line({{QStringLiteral("deviceName"), asked->deviceName},
                 {QStringLiteral("state"), nameOf(*answer)}});
    const bool meant = *answer == Answer::Confirmed || (refuse && *answer == Answer::Refused);
    co_return meant ? Yes : No;
}

} // namespace

Command approveCommand()
{
    return {QStringLiteral("approve"),
            QStringLiteral("CODE [--digits NN | --refuse]"),
            QStringLiteral("Look who shows a sign-in code, or sign that device in by this phone"),
            {{QStringLiteral("digits"), QStringLiteral("NN"),
              QStringLiteral("the two digits that stand on the other device")},
             {QStringLiteral("refuse"), QString(), QStringLiteral("say no")}},
            1,
            1,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
