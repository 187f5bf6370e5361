// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Values.h"
#include "core/session/Session.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    auto &session = context.session();
    const bool signedOut = session.state() == session::Session::State::SignedOut;
    QJsonObject status{{QStringLiteral("state"),
                        signedOut ? QStringLiteral("signedOut") : QStringLiteral("locked")}};
    const auto facts = co_await outcome(session.greet());
    status.insert(QStringLiteral("cryptography"), context.cryptography().toJson());
    status.insert(QStringLiteral("online"), facts.has_value());
    if (facts) {
        QJsonObject service{
            {QStringLiteral("name"), facts->name},
            {QStringLiteral("version"), facts->version},
            {QStringLiteral("demonstration"), facts->demonstration},
            {QStringLiteral("signInMethods"), QJsonArray::fromStringList(facts->signInMethods)},
            {QStringLiteral("contactCentre"), QJsonArray::fromStringList(facts->contactCentre)},
            {QStringLiteral("time"), toRfc3339(session.serviceClock().now())}};
        if (facts->maintenanceFrom && facts->maintenanceUntil)
            service.insert(
                QStringLiteral("maintenance"),
                QJsonObject{{QStringLiteral("from"), toRfc3339(*facts->maintenanceFrom)},
                            {QStringLiteral("until"), toRfc3339(*facts->maintenanceUntil)}});
        status.insert(QStringLiteral("service"), service);
    } else {
        status.insert(QStringLiteral("failure"), facts.error().name());
    }
    context.output().line(status);
    context.output().say(signedOut
                             ? QStringLiteral("Nobody is signed in with this profile.")
                             : QStringLiteral("Somebody is signed in; the PIN opens the profile."));
    co_return facts ? Yes : Impossible;
}

} // namespace

Command statusCommand()
{
    return {QStringLiteral("status"),
            QString(),
            QStringLiteral("Whether somebody is signed in, and what the service is"),
            {},
            0,
            0,
            Needs::Session,
            run,
            QString()};
}

} // namespace qujat::tool
