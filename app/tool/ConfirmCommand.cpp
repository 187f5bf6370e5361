// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Pending.h"
#include "app/tool/Values.h"
#include "core/session/Confirmations.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

using session::ConfirmationState;

QString nameOf(ConfirmationState state)
{
    switch (state) {
    case ConfirmationState::Pending:
        return QStringLiteral("pending");
    case ConfirmationState::Confirmed:
        return QStringLiteral("confirmed");
    case ConfirmationState::Refused:
        return QStringLiteral("refused");
    case ConfirmationState::Mismatch:
        return QStringLiteral("mismatch");
    case ConfirmationState::Timeout:
        return QStringLiteral("timeout");
    case ConfirmationState::Used:
        return QStringLiteral("used");
    }
    Q_UNREACHABLE();
}

QCoro::Task<int> answer(Context &context)
{
    const auto &output = context.output();
    const auto &arguments = context.arguments();
    const auto id = ConfirmationId::parse(context.word(0));
    if (!id)
        co_return output.fail(id.error());
    const bool refuse = arguments.has(QStringLiteral("refuse"));
    if (refuse == arguments.has(QStringLiteral("digits")))
        co_return output.fail(Failure(FailureCode::ConfigurationInvalid,
                                      {{Detail::Field, QStringLiteral("digits")}}));
    auto *confirmations = context.session().confirmations();
    // Not inside the co_await: g++ 12 evaluates both sides of a condition there.
    auto told = refuse ? confirmations->refuse(*id)
                       : confirmations->answer(*id, arguments.value(QStringLiteral("digits")));
    const auto state = co_await outcome(std::move(told));
    if (!state)
        co_return output.fail(state.error());
    output.line(
        {{QStringLiteral("confirmation"), id->text()}, {QStringLiteral("state"), nameOf(*state)}});
    const bool meant =
        *state == ConfirmationState::Confirmed || (refuse && *state == ConfirmationState::Refused);
    co_return meant ? Yes : No;
}

QCoro::Task<int> run(Context &context)
{
    if (context.word(0).isEmpty())
        co_return co_await listPending(context, context.session().confirmations());
    co_return co_await answer(context);
}

} // namespace

Command confirmCommand()
{
    return {QStringLiteral("confirm"),
            QStringLiteral("[ID --digits NN | ID --refuse]"),
            QStringLiteral("List who asks to see a document by its six digits, or answer one"),
            {{QStringLiteral("digits"), QStringLiteral("NN"),
              QStringLiteral("the two digits that the asker reads aloud")},
             {QStringLiteral("refuse"), QString(), QStringLiteral("say no")},
             {QStringLiteral("wait"), QStringLiteral("SECONDS"),
              QStringLiteral("when listing: wait until somebody asks")}},
            0,
            1,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
