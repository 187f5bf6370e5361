// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Clock.h"

namespace qujat {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Timestamp SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

milliseconds SystemClock::elapsed() const
{
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

ShiftedClock::ShiftedClock(const Clock &base)
    : m_base(base)
{
}

Timestamp ShiftedClock::now() const
{
    return m_base.now() + shift();
}

milliseconds ShiftedClock::elapsed() const
{
    return m_base.elapsed();
}

milliseconds ShiftedClock::shift() const
{
    return milliseconds(m_shift.load());
}

void ShiftedClock::setShift(milliseconds shift)
{
    m_shift.store(shift.count());
}

} // namespace qujat
