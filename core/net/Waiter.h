// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace qujat::net {

/// Waiting without blocking. Main thread only.
class Waiter {
public:
    virtual ~Waiter() = default;
    /// Calls \a function once, not before \a delay has passed and never when \a context has died.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> function) = 0;
};

/// The event loop's timers.
class TimerWaiter final : public Waiter {
public:
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> function) override;
};

} // namespace qujat::net
