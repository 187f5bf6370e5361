// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Picture.h"
#include "core/session/OpenAccess.h"
#include "core/session/Session.h"

#include <QTimer>

namespace qujat::tool {
namespace {

Result<void> writePicture(Context &context, const QString &text, const QString &path)
{
    const auto png = qrPicture(text);
    if (!png)
        return failure(png.error());
    if (const auto written = Context::writeFile(path, *png); !written)
        return failure(written.error());
    context.output().line({{QStringLiteral("file"), path}, {QStringLiteral("text"), text}});
    return {};
}

QCoro::Task<int> run(Context &context)
{
    const auto &output = context.output();
    const auto &arguments = context.arguments();
    const auto grant = GrantId::parse(context.word(0));
    if (!grant)
        co_return output.fail(grant.error());
    if (!arguments.has(QStringLiteral("out")))
        co_return output.fail(
            Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("out")}}));
    auto *access = context.session().openAccess();
    if (const auto resumed = co_await outcome(access->resume(*grant)); !resumed)
        co_return output.fail(resumed.error());

    const auto first = access->currentCode();
    if (const auto written = writePicture(context, first, arguments.value(QStringLiteral("out")));
        !written)
        co_return output.fail(written.error());
    if (!arguments.has(QStringLiteral("then")))
        co_return Yes;

    // The next picture comes with the next step; a screen would ask as often as it paints.
    QTimer paint;
    paint.start(std::chrono::milliseconds(20));
    while (access->currentCode() == first)
        co_await signalled(&paint, &QTimer::timeout);
    const auto second = access->currentCode();
    if (second.isEmpty())
        co_return output.fail(access->failure().value_or(Failure(FailureCode::AccessExpired)));
    if (const auto written = writePicture(context, second, arguments.value(QStringLiteral("then")));
        !written)
        co_return output.fail(written.error());
    co_return Yes;
}

} // namespace

Command qrCommand()
{
    return {QStringLiteral("qr"),
            QStringLiteral("GRANT --out FILE.png"),
            QStringLiteral("Draw the living code of an open access as it is shown now"),
            {{QStringLiteral("out"), QStringLiteral("FILE"),
              QStringLiteral("where to write the picture (PNG)")},
             {QStringLiteral("then"), QStringLiteral("FILE"),
              QStringLiteral("and the one that follows, a step later")}},
            1,
            1,
            Needs::OpenSession,
            run,
            QStringLiteral("A picture is good for about three seconds, and two successive ones are "
                           "needed to view:\n\n"
                           "    qujat-tool qr GRANT --out a.png --then b.png && qujat-tool view "
                           "--frames a.png b.png")};
}

} // namespace qujat::tool
