// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/storage/Store.h"
#include "core/base/Clock.h"

#include <optional>

namespace qujat::service::journal {

/// Destroys notes and the openings of their leaves when their time is over (default D-11,
/// "noteYears"). The leaves stay, so that every proof goes on to verify, and what they committed to
/// can no longer be opened or guessed. All of one thread.
class Retention {
public:
    Retention(storage::Store &store, const Policy &policy, const Clock &clock);

    /// Once a day by the clock, else nothing; and as long as a reader keeps the old pages in the
    /// store's log, that they go. What was destroyed: events, 0 mostly.
    Result<int> keepUp();

private:
    Result<int> destroy(Timestamp until);

    storage::Store &m_store;
    const Policy &m_policy;
    const Clock &m_clock;
    std::optional<Timestamp> m_lastRun;
    bool m_logHoldsOldPages = false;
};

} // namespace qujat::service::journal
