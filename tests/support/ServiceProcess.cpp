// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ServiceProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>

#include <csignal>

namespace qujat::testing {
namespace {

constexpr int StartPatience = 30000;
constexpr int StopPatience = 15000;

} // namespace

ServiceProcess::ServiceProcess() = default;

ServiceProcess::~ServiceProcess()
{
    kill();
}

QString ServiceProcess::program(const QString &name)
{
    // The tests lie in <build>/tests/<kind>, the programs in <build>/app/<folder>.
    const QString folder = name == QLatin1String("qujat-egov") ? QStringLiteral("egov")
        : name == QLatin1String("qujat-tool")                  ? QStringLiteral("tool")
                                                               : name;
    return QStringLiteral(QUJAT_BUILD_FOLDER "/app/") + folder + u'/' + name;
}

bool ServiceProcess::start(const QStringList &extra)
{
    return startAt(QStringLiteral("127.0.0.1:0"), extra);
}

bool ServiceProcess::startAt(const QString &address, const QStringList &extra)
{
    kill();
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    // Its log goes to a file: nobody empties a pipe while a test is busy.
    m_process->setStandardErrorFile(logFile(), QIODevice::Append);
    m_process->start(program(QStringLiteral("qujat-egov")),
                     QStringList{QStringLiteral("--demo"), QStringLiteral("--listen"), address,
                                 QStringLiteral("--data"), dataFolder()}
                         + extra);
    if (!m_process->waitForStarted(StartPatience)) {
        m_problem = m_process->errorString();
        return false;
    }
    static const QRegularExpression spoken(QStringLiteral("https://[0-9A-Za-z.:\\[\\]]+"));
    for (const QDeadlineTimer deadline(StartPatience); !deadline.hasExpired();) {
        if (m_process->bytesAvailable() == 0 && !m_process->waitForReadyRead(StartPatience)) {
            break;
        }
        m_output += m_process->readAll();
        const auto found = spoken.match(QString::fromUtf8(m_output));
        if (found.hasMatch() && m_output.endsWith('\n')) {
            m_url = QUrl(found.captured());
            return true;
        }
    }
    m_problem = QString::fromUtf8(output());
    kill();
    return false;
}

void ServiceProcess::kill()
{
    if (!m_process)
        return;
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(StopPatience);
    }
    m_output += m_process->readAll();
    m_process.reset();
}

int ServiceProcess::stop()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return -1;
    m_process->terminate();
    const bool gone = m_process->waitForFinished(StopPatience);
    const int code =
        gone && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    kill();
    return code;
}

bool ServiceProcess::restart(const QStringList &extra)
{
    kill();
    return startAt(m_url.authority(), extra) || start(extra);
}

bool ServiceProcess::running() const
{
    return m_process && m_process->state() == QProcess::Running;
}

qint64 ServiceProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

QString ServiceProcess::dataFolder() const
{
    return m_folder.filePath(QStringLiteral("data"));
}

QString ServiceProcess::trustFolder() const
{
    return dataFolder() + QStringLiteral("/trust");
}

QByteArray ServiceProcess::tlsRoot() const
{
    QFile file(trustFolder() + QStringLiteral("/tls-root.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray ServiceProcess::output()
{
    if (m_process)
        m_output += m_process->readAll();
    QFile log(logFile());
    return log.open(QIODevice::ReadOnly) ? m_output + log.readAll() : m_output;
}

QString ServiceProcess::logFile() const
{
    return m_folder.filePath(QStringLiteral("log"));
}

} // namespace qujat::testing
