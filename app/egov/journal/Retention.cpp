// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/Retention.h"

#include "app/egov/storage/JournalWriter.h"

namespace qujat::service::journal {
namespace {

using namespace std::chrono_literals;

/// Rows in one transaction, so that nobody's call waits long behind it.
constexpr int AtOnce = 1000;

/// The same moment \a years earlier by the calendar; 29 February becomes 28 February.
Timestamp yearsBefore(Timestamp moment, qint64 years)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    auto date = std::chrono::year_month_day(day) - std::chrono::years(years);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return std::chrono::sys_days(date) + (moment - day);
}

} // namespace

Retention::Retention(storage::Store &store, const Policy &policy, const Clock &clock)
    : m_store(store)
    , m_policy(policy)
    , m_clock(clock)
{
}

Result<int> Retention::keepUp()
{
    if (m_logHoldsOldPages)
        m_logHoldsOldPages = !m_store.emptyLog();
    const auto now = m_clock.now();
    // A clock that was set back counts as another day.
    if (m_lastRun && now >= *m_lastRun && now < *m_lastRun + 24h)
        return 0;
    const auto destroyed = destroy(yearsBefore(now, m_policy.value("noteYears")));
    if (destroyed)
        m_lastRun = now;
    return destroyed;
}

Result<int> Retention::destroy(Timestamp until)
{
    int total = 0;
    for (;;) {
        const auto gone = m_store.write([&](storage::Transaction &transaction) -> Result<int> {
            return storage::JournalStore(transaction).destroyBefore(until, AtOnce);
        });
        if (!gone)
            return failure(gone.error());
        if (*gone == 0)
            break;
        total += *gone;
    }
    if (total == 0)
        return 0;
    // That data was destroyed, and until when, is itself on record; and no old page keeps it.
    const auto noted = m_store.write([&](storage::Transaction &transaction) -> Result<QString> {
        return storage::JournalWriter::append(transaction,
                                              {m_clock.now(),
                                               QStringLiteral("notesDestroyed"),
                                               {{QStringLiteral("until"), toRfc3339(until)}}});
    });
    if (!noted)
        return failure(noted.error());
    m_logHoldsOldPages = !m_store.emptyLog();
    return total;
}

} // namespace qujat::service::journal
