// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/IdleLock.h"

namespace qujat::bridge {

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.elapsed())
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::setLimit(std::chrono::seconds limit)
{
    m_limit = limit;
}

void IdleLock::setRunning(bool running)
{
    noteActivity();
    if (running)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleLock::noteActivity()
{
    m_last = m_clock.elapsed();
}

void IdleLock::check()
{
    if (!m_timer.isActive() || m_clock.elapsed() - m_last < m_limit)
        return;
    m_timer.stop();
    Q_EMIT idle();
}

} // namespace qujat::bridge
