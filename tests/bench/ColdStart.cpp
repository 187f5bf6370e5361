// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Cold start to the first frame, and memory then: qujat beside an empty Qt Quick window of the same
// Qt and renderer. Both are measured from outside in the same way: the scene graph's own log says
// when a frame was drawn.

#include "tests/bench/Measure.h"
#include "tests/support/ServiceProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using qujat::bench::Series;

constexpr int Runs = 15;
constexpr int Patience = 20000;

struct Figures {
    Series time; ///< ms from the start of the process to the first frame
    Series memory; ///< MB, proportional set size after the first frame
};

double proportionalMegabytes(qint64 process)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// One start; false when no frame came.
bool measure(const QString &program, const QStringList &arguments, Figures &figures)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("qt.scenegraph.time.renderloop=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("rame rendered")) {
        if (!process.waitForReadyRead(Patience)) {
            std::fprintf(stderr, "%s drew no frame:\n%s\n", qPrintable(program), said.constData());
            process.kill();
            process.waitForFinished();
            return false;
        }
        said += process.readAll();
    }
    figures.time.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    process.waitForReadyRead(300); // what the first frame still loads
    figures.memory.add(proportionalMegabytes(process.processId()));
    process.kill();
    process.waitForFinished();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QT_QPA_PLATFORM",
            qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM")
                                                         : "offscreen");
    qputenv("QT_QUICK_BACKEND",
            qEnvironmentVariableIsSet("QT_QUICK_BACKEND") ? qgetenv("QT_QUICK_BACKEND")
                                                          : "software");
    const QString empty = QStringLiteral(QUJAT_BENCH_FOLDER "/qujat-bench-empty-window");
    const QString qujat = qujat::testing::ServiceProcess::program(QStringLiteral("qujat"));

    qujat::testing::ServiceProcess service;
    if (!service.start()) {
        std::fputs(qPrintable(service.problem()), stderr);
        return 1;
    }
    Figures peer;
    Figures ours;
    for (int run = -1; run < Runs;
         ++run) { // the first of each warms the disk cache and is thrown away
        QTemporaryDir profile;
        Figures thrownAway;
        if (!measure(empty, {}, run < 0 ? thrownAway : peer)
            || !measure(qujat,
                        {QStringLiteral("--profile"), profile.path(), QStringLiteral("--service"),
                         service.url().toString(), QStringLiteral("--trust"),
                         service.trustFolder()},
                        run < 0 ? thrownAway : ours))
            return 1;
    }
    qujat::bench::printTitle(
        QStringLiteral("Cold start to the first frame (%1, %2 renderer, Qt %3)")
            .arg(qEnvironmentVariable("QT_QPA_PLATFORM"), qEnvironmentVariable("QT_QUICK_BACKEND"),
                 QString::fromLatin1(qVersion())));
    qujat::bench::printRow(QStringLiteral("empty Qt Quick window"), peer.time,
                           QStringLiteral("ms"));
    qujat::bench::printRow(QStringLiteral("qujat, first page"), ours.time, QStringLiteral("ms"));
    qujat::bench::printRatio(QStringLiteral("ratio"), ours.time.median() / peer.time.median(),
                             QStringLiteral("x  (aim 1.5x)"));
    qujat::bench::printRow(QStringLiteral("memory of the empty window (PSS)"), peer.memory,
                           QStringLiteral("MB"));
    qujat::bench::printRow(QStringLiteral("memory of qujat (PSS)"), ours.memory,
                           QStringLiteral("MB"));
    qujat::bench::printRatio(QStringLiteral("difference"),
                             ours.memory.median() - peer.memory.median(),
                             QStringLiteral(" MB (aim +40 MB)"));
    return 0;
}
