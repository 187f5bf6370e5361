// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"

namespace qujat::testing {

/// A clock that moves only when told to. Begins at noon UTC of 2025-09-15.
class FakeClock final : public Clock
{
public:
    Timestamp now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_elapsed += by;
    }
    /// Moves the time of day without time passing, as a person does who sets the clock.
    void setNow(Timestamp moment) { m_now = moment; }

private:
    Timestamp m_now{std::chrono::milliseconds(1757937600000)};
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace qujat::testing
