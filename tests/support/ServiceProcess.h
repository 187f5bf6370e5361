// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace qujat::testing {

/// The real qujat-egov in demonstration mode, on a free loopback port, with a data folder of its
/// own that outlives every restart and goes with this object.
class ServiceProcess {
public:
    ServiceProcess();
    ~ServiceProcess();

    /// Starts the program and waits until it says its address. False with the reason in problem().
    bool start(const QStringList &extra = {});
    /// SIGKILL: no goodbye, no flush.
    void kill();
    /// SIGTERM and the exit code; -1 when it had to be killed.
    int stop();
    /// Kills if needed and starts again on the same data and, where the port is still free, the
    /// same address.
    bool restart(const QStringList &extra = {});

    bool running() const;
    qint64 processId() const;
    QUrl url() const { return m_url; }
    QString dataFolder() const;
    QString trustFolder() const;
    /// The TLS root as PEM.
    QByteArray tlsRoot() const;
    /// Everything the program has said since its start, and its log since the first.
    QByteArray output();
    QString problem() const { return m_problem; }

    /// Path of an executable of this build, by its name.
    static QString program(const QString &name);

private:
    QString logFile() const;
    bool startAt(const QString &address, const QStringList &extra);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QUrl m_url;
    QString m_problem;
};

} // namespace qujat::testing
