// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace qujat::demonstration {

/// The reference service as a child, on a free loopback port. It ends with this object.
class ServiceProcess final : public QObject {
    Q_OBJECT

public:
    explicit ServiceProcess(QObject *parent = nullptr);
    ~ServiceProcess() override;

    /// \a dataFolder is made when missing. Then ready() or failed().
    void start(const QString &program, const QString &dataFolder);
    const QUrl &address() const { return m_address; }
    const QString &trustFolder() const { return m_trustFolder; }

Q_SIGNALS:
    void ready();
    /// It did not start, or ended by itself; \a lines are its last words on standard error.
    void failed(const QString &lines);

private:
    void read();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QUrl m_address;
    QString m_trustFolder;
    bool m_ending = false;
};

} // namespace qujat::demonstration
