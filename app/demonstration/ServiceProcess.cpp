// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/ServiceProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/prctl.h>

namespace qujat::demonstration {

ServiceProcess::ServiceProcess(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServiceProcess::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const auto bytes = m_process.readAllStandardError();
        m_errors = (m_errors + bytes).right(4000);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (!m_ending && error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_ending)
            Q_EMIT failed(QString::fromUtf8(m_errors));
    });
}

ServiceProcess::~ServiceProcess()
{
    m_ending = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

void ServiceProcess::start(const QString &program, const QString &dataFolder)
{
    QDir().mkpath(dataFolder);
    QFile::setPermissions(dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Also when this program is killed: no service may be left behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program,
                    {QStringLiteral("--demo"), QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"), dataFolder});
}

void ServiceProcess::read()
{
    m_output += m_process.readAllStandardOutput();
    const auto end = m_output.indexOf('\n');
    if (end < 0 || m_address.isValid())
        return;
    const auto line = QJsonDocument::fromJson(m_output.left(end)).object();
    m_address = QUrl(line.value(QLatin1String("listening")).toString());
    m_trustFolder = line.value(QLatin1String("trust")).toString();
    if (m_address.isValid() && !m_trustFolder.isEmpty())
        Q_EMIT ready();
    else
        Q_EMIT failed(QString::fromUtf8(m_output.left(end)));
}

} // namespace qujat::demonstration
