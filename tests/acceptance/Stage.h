// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/RawClient.h"
#include "tests/support/ServiceProcess.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace qujat::testing {

/// What a run of qujat-tool said.
struct ToolRun {
    int exitCode = -1;
    QList<QJsonObject> lines;
    QByteArray errors;

    /// The last line that has this key, else an empty object.
    QJsonObject with(const QString &key) const;
    /// The value under a key of the last line that has it.
    QJsonValue value(const QString &key) const { return with(key).value(key); }
};

/// "OTP_WRONG" when refused, "ok" when it worked, else what came instead.
QString what(const RawReply &reply);
QString what(const ToolRun &run);

/// The real service with its invented people, and the two ways to it: the tool's programs, and raw
/// calls past them. One per test class; nothing in it sleeps: time is moved by the demonstration's
/// clock.
class Stage {
public:
    /// An empty text, or why the service did not start.
    QString raise(const QStringList &extra = {});

    ServiceProcess &service() { return m_service; }
    /// A device of a fixture person with raw calls, signed in at the first use. \a form is "phone"
    /// or "desktop".
    RawClient &raw(const QString &fixture, const QString &form = QStringLiteral("phone"));
    /// A second device of the same person.
    RawClient &anotherRaw(const QString &fixture, const QString &form, const QString &name);
    /// Somebody without token.
    RawClient &stranger();

    /// Runs the tool to its end with a profile of its own for \a who; no profile for an empty name.
    ToolRun tool(const QString &who, const QStringList &words, const QByteArray &input = {});
    /// Starts it and leaves it running; finish() or a timeout in line() ends it.
    std::unique_ptr<QProcess> startTool(const QString &who, const QStringList &words);
    /// Waits for the next line on its standard output that has \a key.
    static QJsonObject line(QProcess &process, const QString &key);
    static ToolRun finish(QProcess &process);
    /// Signs the tool's profile of a fixture person in, at the first use.
    QString signInTool(const QString &fixture, const QString &form);
    QString profile(const QString &who) const { return m_folder.filePath(who); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &content) const;

    /// Moves the service's clock forward; every raw client gets the new time and a new token.
    void moveClock(qint64 seconds);
    qint64 clockShift() const { return m_shift; }
    /// Kills the service and starts it again on the same data.
    QString restart();

    /// The audit log, newest first.
    QJsonArray audit();

private:
    QStringList environmentFor(const QString &who, const QStringList &words) const;

    ServiceProcess m_service;
    QTemporaryDir m_folder;
    QMap<QString, std::shared_ptr<RawClient>> m_clients;
    std::shared_ptr<RawClient> m_stranger;
    QMap<QString, QString> m_toolForms;
    qint64 m_shift = 0;
};

} // namespace qujat::testing
