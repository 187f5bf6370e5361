// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace qujat::testing {
namespace {

constexpr int Patience = 60000;

QList<QJsonObject> objectsIn(const QByteArray &output)
{
    QList<QJsonObject> lines;
    for (const auto &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

QJsonObject ToolRun::with(const QString &key) const
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->contains(key))
            return *line;
    }
    return {};
}

QString what(const RawReply &reply)
{
    if (reply.status / 100 == 2)
        return QStringLiteral("ok");
    const auto code = reply.code();
    return code.isEmpty() ? QStringLiteral("status %1: %2")
                                .arg(reply.status)
                                .arg(QString::fromUtf8(reply.body.left(200)))
                          : code;
}

QString what(const ToolRun &run)
{
    if (run.exitCode == 0)
        return QStringLiteral("ok");
    const auto code = run.value(QStringLiteral("failure")).toString();
    return code.isEmpty()
        ? QStringLiteral("exit %1: %2").arg(run.exitCode).arg(QString::fromUtf8(run.errors))
        : code;
}

QString Stage::raise(const QStringList &extra)
{
    if (!m_service.start(QStringList{QStringLiteral("--check-replies")} + extra))
        return m_service.problem();
    writeFile(QStringLiteral("pin"), "490715\n");
    m_stranger = std::make_shared<RawClient>(m_service.url(), m_service.tlsRoot());
    m_stranger->synchronise();
    return {};
}

RawClient &Stage::raw(const QString &fixture, const QString &form)
{
    return anotherRaw(fixture, form, QString());
}

RawClient &Stage::anotherRaw(const QString &fixture, const QString &form, const QString &name)
{
    auto &client = m_clients[fixture + u'/' + form + u'/' + name];
    if (!client) {
        client = std::make_shared<RawClient>(m_service.url(), m_service.tlsRoot());
        client->synchronise();
        auto problem = client->signIn(fixture, form);
        if (problem.contains(QLatin1String("OTP_RATE_LIMITED"))) {
            // D-06: a minute between two messages, five an hour. Others on the stage keep their
            // sessions.
            static const QRegularExpression wait(QStringLiteral("\"retryAfterSeconds\":([0-9]+)"));
            moveClock(wait.match(problem).captured(1).toLongLong() + 1);
            problem = client->signIn(fixture, form);
        }
        if (problem.isEmpty())
            problem = client->depositPin();
        if (!problem.isEmpty())
            qCritical("%s could not sign in: %s", qPrintable(fixture), qPrintable(problem));
    }
    return *client;
}

RawClient &Stage::stranger()
{
    return *m_stranger;
}

QStringList Stage::environmentFor(const QString &who, const QStringList &words) const
{
    QStringList all = words;
    if (!who.isEmpty())
        all += {QStringLiteral("--profile"), profile(who)};
    if (!who.isEmpty() && !words.contains(QStringLiteral("--pin-file")))
        all += {QStringLiteral("--pin-file"), file(QStringLiteral("pin"))};
    all += {QStringLiteral("--service"), m_service.url().toString(), QStringLiteral("--trust"),
            m_service.trustFolder()};
    return all;
}

std::unique_ptr<QProcess> Stage::startTool(const QString &who, const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->start(ServiceProcess::program(QStringLiteral("qujat-tool")),
                   environmentFor(who, words));
    process->waitForStarted(Patience);
    return process;
}

ToolRun Stage::tool(const QString &who, const QStringList &words, const QByteArray &input)
{
    const auto process = startTool(who, words);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

QJsonObject Stage::line(QProcess &process, const QString &key)
{
    for (;;) {
        while (process.canReadLine()) {
            const auto object = QJsonDocument::fromJson(process.readLine()).object();
            if (object.contains(key))
                return object;
        }
        if (!process.waitForReadyRead(Patience))
            return {};
    }
}

ToolRun Stage::finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(Patience))
        process.kill();
    ToolRun run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.lines = objectsIn(process.readAllStandardOutput());
    run.errors = process.readAllStandardError();
    return run;
}

QString Stage::signInTool(const QString &fixture, const QString &form)
{
    if (m_toolForms.contains(fixture))
        return {};
    const QStringList words{QStringLiteral("sign-in"), QStringLiteral("--demo"), fixture,
                            QStringLiteral("--form"), form};
    auto run = tool(fixture, words);
    if (what(run) == QLatin1String("OTP_RATE_LIMITED")) {
        moveClock(run.value(QStringLiteral("retryAfterSeconds")).toInteger() + 1);
        run = tool(fixture, words);
    }
    if (run.exitCode != 0)
        return what(run);
    m_toolForms.insert(fixture, form);
    return {};
}

QString Stage::writeFile(const QString &name, const QByteArray &content) const
{
    QFile output(file(name));
    if (output.open(QIODevice::WriteOnly))
        output.write(content);
    return output.fileName();
}

void Stage::moveClock(qint64 seconds)
{
    m_shift += seconds;
    m_stranger->shiftClock(m_shift);
    for (const auto &client : std::as_const(m_clients)) {
        if (client && !client->token().isEmpty()) {
            client->synchronise();
            client->unlock();
        }
    }
}

QString Stage::restart()
{
    if (!m_service.restart({QStringLiteral("--check-replies")}))
        return m_service.problem();
    m_stranger->setService(m_service.url());
    m_stranger->shiftClock(m_shift); // the demonstration's clock starts at the true time
    for (const auto &client : std::as_const(m_clients)) {
        client->setService(m_service.url());
        client->synchronise();
    }
    return {};
}

QJsonArray Stage::audit()
{
    return m_stranger->callOpen("GET", "/demo/audit?limit=1000")
        .json()
        .value(QLatin1String("items"))
        .toArray();
}

} // namespace qujat::testing
