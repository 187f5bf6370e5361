// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Values.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    const auto &output = context.output();
    if (context.arguments().has(QStringLiteral("end"))) {
        const auto id = DeviceId::parse(context.arguments().value(QStringLiteral("end")));
        if (!id)
            co_return output.fail(id.error());
        const auto ended = co_await outcome(context.session().endDevice(*id));
        if (!ended)
            co_return output.fail(ended.error());
        output.line({{QStringLiteral("ended"), id->text()}});
        co_return Yes;
    }
    if (context.arguments().has(QStringLiteral("end-others"))) {
        const auto ended = co_await outcome(context.session().endOtherDevices());
        if (!ended)
            co_return output.fail(ended.error());
        output.line({{QStringLiteral("ended"), *ended}});
        co_return Yes;
    }
    const auto devices = co_await outcome(context.session().devices());
    if (!devices)
        co_return output.fail(devices.error());
    for (const auto &device : *devices) {
        output.line({{QStringLiteral("id"), device.id.text()},
                     {QStringLiteral("name"), device.name},
                     {QStringLiteral("class"), nameOf(device.deviceClass)},
                     {QStringLiteral("signedInAt"), toRfc3339(device.signedInAt)},
                     {QStringLiteral("lastSeenAt"), toRfc3339(device.lastSeenAt)},
                     {QStringLiteral("current"), device.current},
                     {QStringLiteral("open"), device.open},
                     {QStringLiteral("network"), device.network},
                     {QStringLiteral("address"), device.address}});
    }
    co_return Yes;
}

} // namespace

Command devicesCommand()
{
    return {QStringLiteral("devices"),
            QString(),
            QStringLiteral("The devices of this account; --end signs one out"),
            {{QStringLiteral("end"), QStringLiteral("ID"),
              QStringLiteral("end this device's session and its right to unlock")},
             {QStringLiteral("end-others"), QString(),
              QStringLiteral("end every device but this one")}},
            0,
            0,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
