// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Waiter.h"
#include "tests/support/FakeClock.h"

#include <QPointer>

#include <algorithm>
#include <vector>

namespace qujat::testing {

/// Waits that end when the test says so, in order of their time, with the clock moved along.
class ManualWaiter final : public net::Waiter {
public:
    explicit ManualWaiter(FakeClock &clock)
        : m_clock(clock)
    {
    }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> function) override
    {
        delays.push_back(delay);
        m_waits.push_back({m_clock.elapsed() + delay, context, std::move(function)});
    }

    /// Lets \a time pass: whatever falls due on the way happens then.
    void pass(std::chrono::milliseconds time)
    {
        const auto until = m_clock.elapsed() + time;
        for (;;) {
            const auto soonest = std::ranges::min_element(m_waits, {}, &Wait::due);
            if (soonest == m_waits.end() || soonest->due > until)
                break;
            auto wait = std::move(*soonest);
            m_waits.erase(soonest);
            if (wait.due > m_clock.elapsed())
                m_clock.advance(wait.due - m_clock.elapsed());
            if (wait.context)
                wait.function();
        }
        m_clock.advance(until - m_clock.elapsed());
    }
    /// Lets pass what the soonest wait needs; false when nothing waits, or only for longer than
    /// \a most.
    bool passNext(std::chrono::milliseconds most = std::chrono::hours(1))
    {
        const auto soonest = std::ranges::min_element(m_waits, {}, &Wait::due);
        if (soonest == m_waits.end() || soonest->due - m_clock.elapsed() > most)
            return false;
        pass(std::max(soonest->due - m_clock.elapsed(), std::chrono::milliseconds(0)));
        return true;
    }

    std::vector<std::chrono::milliseconds> delays; ///< all that were ever asked for

private:
    struct Wait {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> function;
    };

    FakeClock &m_clock;
    std::vector<Wait> m_waits;
};

} // namespace qujat::testing
