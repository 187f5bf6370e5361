// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Arguments.h"
#include "app/tool/Context.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/CryptographyCheck.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

using namespace qujat;
using namespace qujat::tool;

QCoro::Task<> run(Context &context)
{
    const auto &command = *context.arguments().command();
    int code = Impossible;
    if (const auto ready = co_await context.prepare(command.needs); !ready)
        code = context.output().fail(ready.error());
    else
        code = co_await command.run(context);
    QCoreApplication::exit(code);
}

int refuseToStart(const Output &output, const Failure &why)
{
    output.fail(why);
    return Impossible;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qujat-tool"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUJAT_VERSION));

    // The core's log is for developers, who ask for it by QT_LOGGING_RULES.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("qujat.*=false"));

    const auto arguments = Arguments::parse(QCoreApplication::arguments().mid(1));
    const Output output;
    if (arguments.wantsVersion()) {
        output.line({{QStringLiteral("program"), QStringLiteral("qujat-tool")},
                     {QStringLiteral("version"), QStringLiteral(QUJAT_VERSION)}});
        return Yes;
    }
    if (!arguments.problem().isEmpty()) {
        output.line({{QStringLiteral("failure"), Failure(FailureCode::ConfigurationInvalid).name()},
                     {Failure::detailName(Detail::Reason), arguments.problem()}});
        output.say(QStringLiteral("qujat-tool: %1. qujat-tool %2--help says what is possible.")
                       .arg(arguments.problem(),
                            arguments.command() ? arguments.command()->name + u' ' : QString()));
        return Impossible;
    }
    if (arguments.wantsHelp()) {
        std::fputs(helpText(arguments.command()).toUtf8().constData(), stdout);
        return Yes;
    }
    // Nothing is computed with means that are not what they were, or against the operator's word;
    // the command that shows them explains.
    auto cryptography = crypto::checkCryptography();
    const bool explains = arguments.command()->name == QLatin1String("cryptography");
    if (!cryptography)
        return refuseToStart(output, cryptography.error());
    if (cryptography->fault && !explains)
        return refuseToStart(output, *cryptography->fault);
    Context context(arguments, *std::move(cryptography));
    std::optional<QCoro::Task<>> task;
    QTimer::singleShot(0, &application, [&] { task.emplace(run(context)); });
    return QCoreApplication::exec();
}
