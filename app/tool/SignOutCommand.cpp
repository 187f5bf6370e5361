// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    const auto told = co_await outcome(context.session().signOut());
    if (!told) {
        context.output().say(
            QStringLiteral("This device is wiped. The service could not be told and will end the "
                           "session by itself."));
        co_return context.output().fail(told.error(), {{QStringLiteral("signedOut"), true}});
    }
    context.output().line({{QStringLiteral("signedOut"), true}});
    co_return Yes;
}

} // namespace

Command signOutCommand()
{
    return {QStringLiteral("sign-out"),
            QString(),
            QStringLiteral("End the session and wipe everything kept on this device"),
            {},
            0,
            0,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
