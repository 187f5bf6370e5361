// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/Service.h"
#include "core/base/Clock.h"
#include "core/base/Logging.h"
#include "core/base/SecretBytes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <csignal>
#include <cstdio>
#include <pthread.h>

namespace {

using namespace qujat;

constexpr int ExitUnfit = 2; ///< arguments, configuration or data cannot be used
constexpr int ExitMismatch = 3; ///< the journal is not the one that was last signed
constexpr std::chrono::seconds Drain{15};

/// The same for every operator's tools: one JSON object on standard error.
int refuse(const Failure &failure)
{
    QJsonObject line{{QStringLiteral("code"), failure.name()}};
    for (const auto detail : {Detail::Field, Detail::Reason}) {
        if (const auto value = failure.detail(detail))
            line.insert(Failure::detailName(detail), *value);
    }
    std::fprintf(stderr, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return failure.code() == FailureCode::JournalMismatch ? ExitMismatch : ExitUnfit;
}

QCommandLineOption option(const char *name, const char *description, const char *value = nullptr)
{
    QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(description));
    if (value)
        made.setValueName(QString::fromLatin1(value));
    return made;
}

Result<service::Configuration> configurationFrom(const QCommandLineParser &arguments)
{
    service::Configuration configuration;
    if (arguments.isSet(QStringLiteral("config"))) {
        QFile file(arguments.value(QStringLiteral("config")));
        if (!file.open(QIODevice::ReadOnly))
            return failure(FailureCode::FileUnreadable,
                           {{Detail::Field, QStringLiteral("config")}});
        if (auto applied = configuration.apply(file.read(1024 * 1024)); !applied)
            return failure(applied.error());
    }
    if (arguments.isSet(QStringLiteral("listen"))) {
        if (auto set = configuration.setListen(arguments.value(QStringLiteral("listen"))); !set)
            return failure(set.error());
    }
    if (arguments.isSet(QStringLiteral("data")))
        configuration.dataDirectory = arguments.value(QStringLiteral("data"));
    configuration.demonstration = arguments.isSet(QStringLiteral("demo"));
    configuration.checkReplies = arguments.isSet(QStringLiteral("check-replies"));
    return configuration;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    // Before any thread begins: signals are waited for, not handled.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qujat-egov"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUJAT_VERSION));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Reference service of electronic government for Qujat. Prints one JSON line "
                       "with its address "
                       "and the folder of what to trust, then serves until SIGTERM."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOptions({
        option("listen", "Address and port, such as 127.0.0.1:8443; port 0 takes a free one.",
               "ADDRESS:PORT"),
        option("data", "Folder of everything that is kept (mode 700); made when missing.", "DIR"),
        option("config", "Configuration file (JSON, formatVersion 1).", "FILE"),
        option("demo",
               "Demonstration: invented people, operations under /demo, emulated phones. Loopback "
               "only."),
        option("check-replies", "Hold every reply to the contract as well (for tests)."),
        option("print-address", "Also write the address line to this file.", "FILE"),
    });
    arguments.process(application);
    if (!arguments.positionalArguments().isEmpty())
        return refuse(Failure(FailureCode::ConfigurationInvalid,
                              {{Detail::Field, arguments.positionalArguments().constFirst()}}));

    const auto configuration = configurationFrom(arguments);
    if (!configuration)
        return refuse(configuration.error());
    const SystemClock clock;
    auto service = service::Service::start(*configuration, clock);
    if (!service)
        return refuse(service.error());

    const auto line =
        QJsonDocument(QJsonObject{{QStringLiteral("listening"), (*service)->address().toString()},
                                  {QStringLiteral("authorities"), (*service)->authoritiesAddress()},
                                  {QStringLiteral("trust"), (*service)->trustDirectory()}})
            .toJson(QJsonDocument::Compact)
        + '\n';
    if (arguments.isSet(QStringLiteral("print-address"))) {
        QSaveFile file(arguments.value(QStringLiteral("print-address")));
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
            return refuse(Failure(FailureCode::FileUnreadable,
                                  {{Detail::Field, QStringLiteral("print-address")}}));
    }
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);

    int received = 0;
    sigwait(&signals, &received);
    qCInfo(lcService) << "stopping on signal" << received;
    const bool whole = (*service)->stop(Drain);
    if (!whole)
        qCWarning(lcService) << "calls were cut off";
    return 0;
}
