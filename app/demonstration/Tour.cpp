// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/Tour.h"

#include <QDir>

#include <cstdio>

namespace qujat::demonstration {
namespace {

constexpr int PollMillis = 15;
/// A picture is taken when the window has not changed for a while; code, digits and dots always do.
constexpr qint64 RestMillis = 120;
constexpr qint64 LongestRest = 900;

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

Tour::Tour(const QString &picturesFolder, QObject *parent)
    : QObject(parent)
    , m_picturesFolder(picturesFolder)
{
    m_timer.setInterval(PollMillis);
    connect(&m_timer, &QTimer::timeout, this, &Tour::poll);
}

void Tour::add(Step step)
{
    m_steps.push_back(std::move(step));
}

void Tour::begin()
{
    m_total = static_cast<int>(m_steps.size());
    if (!m_picturesFolder.isEmpty())
        QDir().mkpath(m_picturesFolder);
    m_sinceBegin.start();
    m_sinceStep.start();
    m_timer.start();
}

void Tour::poll()
{
    if (m_steps.empty()) {
        m_timer.stop();
        //: Last line of the tour in the terminal; %1 is a number of steps, %2 a number of seconds
        say(tr("All %1 steps were seen to work, in %2 s.")
                .arg(m_total)
                .arg(m_sinceBegin.elapsed() / 1000));
        Q_EMIT finished(true);
        return;
    }
    auto &step = m_steps.front();
    if (m_part == Part::Acting && (!step.act || step.act())) {
        m_part = Part::Watching;
        m_sinceAct.start();
    }
    if (m_part == Part::Watching && step.seen()) {
        m_worked = m_sinceAct.elapsed();
        m_part = Part::Picturing;
        m_lastLook = {};
        m_sinceSeen.start();
    }
    if (m_part == Part::Picturing) {
        if (takePicture())
            complete();
        return;
    }
    if (m_sinceStep.elapsed() > step.deadline.count())
        fail();
}

bool Tour::takePicture()
{
    const auto &step = m_steps.front();
    if (m_picturesFolder.isEmpty() || step.picture.isEmpty() || step.actor == nullptr)
        return true;
    if (!m_lastLook.isNull() && m_sinceLook.elapsed() < RestMillis)
        return false;
    auto now = step.actor->look();
    const bool rests = now == m_lastLook || m_sinceSeen.elapsed() > LongestRest;
    m_lastLook = std::move(now);
    m_sinceLook.start();
    if (!rests)
        return false;
    const auto file = QStringLiteral("%1/%2-%3.png")
                          .arg(m_picturesFolder,
                               QString::number(m_number + 1).rightJustified(2, u'0'), step.picture);
    if (!m_lastLook.save(file))
        report("  !", 0, file);
    return true;
}

void Tour::complete()
{
    report("ok", m_worked, {});
    m_steps.pop_front();
    ++m_number;
    m_part = Part::Acting;
    m_sinceStep.start();
}

void Tour::fail()
{
    m_timer.stop();
    const auto &step = m_steps.front();
    const auto what = m_part == Part::Acting
        //: The tour in the terminal: the step could not be done
        ? tr("it could not be done")
        //: The tour in the terminal: the step was done and its effect did not come
        : tr("what should follow did not come");
    const auto more = step.waitingFor ? step.waitingFor() : QString();
    report("FAILED", m_sinceStep.elapsed(),
           more.isEmpty() ? what : what + QStringLiteral(": ") + more);
    if (step.actor != nullptr) {
        //: The tour in the terminal, after a step that failed: %1 is a list of buttons and fields
        say(tr("On the screen are: %1").arg(step.actor->offers().join(QStringLiteral(" | "))));
    }
    if (!m_picturesFolder.isEmpty() && step.actor != nullptr)
        step.actor->look().save(m_picturesFolder + QStringLiteral("/failed-") + step.picture
                                + QStringLiteral(".png"));
    Q_EMIT finished(false);
}

void Tour::report(const char *mark, qint64 millis, const QString &more)
{
    const auto &step = m_steps.front();
    say(QStringLiteral("%1/%2  %3  %4 ms  %5%6")
            .arg(QString::number(m_number + 1).rightJustified(2), QString::number(m_total),
                 QString::fromLatin1(mark), QString::number(millis).rightJustified(6), step.title,
                 more.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(more)));
}

} // namespace qujat::demonstration
