// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace qujat::bridge {

/// Notices that nobody has touched the program for a while. Measured by a clock that only goes
/// forward, so that a device that slept is locked when it wakes.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    void setLimit(std::chrono::seconds limit);
    /// Runs only while there is something to lock.
    void setRunning(bool running);
    /// Somebody is there, or something is being held up to somebody.
    void noteActivity();
    /// Emits idle() when the limit has passed; the timer calls it about once a second.
    void check();

Q_SIGNALS:
    void idle();

private:
    const Clock &m_clock;
    std::chrono::seconds m_limit{120};
    std::chrono::milliseconds m_last{0};
    QTimer m_timer;
};

} // namespace qujat::bridge
