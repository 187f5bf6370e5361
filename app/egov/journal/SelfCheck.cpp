// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/SelfCheck.h"

namespace qujat::service::journal {

SelfCheck::SelfCheck(Journal &journal, const Policy &policy, const Clock &clock)
    : m_journal(journal)
    , m_policy(policy)
    , m_clock(clock)
    , m_lastRun(clock.now())
{
}

Result<bool> SelfCheck::keepUp(const std::stop_token &stop)
{
    const auto now = m_clock.now();
    // A clock that was set back must not put the check off.
    if (now >= m_lastRun && now < m_lastRun + m_policy.seconds("journalCheckSeconds"))
        return false;
    if (auto sound = m_journal.check(stop); !sound)
        return failure(sound.error());
    m_lastRun = now;
    return true;
}

} // namespace qujat::service::journal
