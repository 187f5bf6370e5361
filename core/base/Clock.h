// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <atomic>

namespace qujat {

/// Where the time comes from. Enters everything by constructor; nothing of ours asks the system
/// directly. Safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// The time of day, which people and other machines can move.
    virtual Timestamp now() const = 0;
    /// Time that only goes forward, from an arbitrary beginning: for measuring waits.
    virtual std::chrono::milliseconds elapsed() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
    std::chrono::milliseconds elapsed() const override;
};

/// Another clock moved by an amount that may change while it runs: the client's correction by the
/// service's time, and the demonstration's clock.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(const Clock &base);
    Timestamp now() const override;
    std::chrono::milliseconds elapsed() const override;
    std::chrono::milliseconds shift() const;
    void setShift(std::chrono::milliseconds shift);

private:
    const Clock &m_base;
    std::atomic<std::int64_t> m_shift{0};
};

} // namespace qujat
