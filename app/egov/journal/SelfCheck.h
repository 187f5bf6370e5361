// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/journal/Journal.h"

#include <stop_token>

namespace qujat::service::journal {

/// Goes through the whole journal again while the service runs ("journalCheckSeconds"), so that a
/// change under it is not first noticed at the next start. All of one thread.
class SelfCheck {
public:
    /// The journal was opened, and so checked, just now.
    SelfCheck(Journal &journal, const Policy &policy, const Clock &clock);

    /// When its time has come by the clock, else nothing. Whether the journal was gone through;
    /// JournalMismatch as Journal::check, and again at every call from then on; Cancelled when
    /// \a stop was asked for, and then it is due at the next call.
    Result<bool> keepUp(const std::stop_token &stop = {});

private:
    Journal &m_journal;
    const Policy &m_policy;
    const Clock &m_clock;
    Timestamp m_lastRun;
};

} // namespace qujat::service::journal
