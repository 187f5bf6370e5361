// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace qujat::service::http {

RateLimiter::RateLimiter(const Clock &clock, double perSecond, double burst)
    : m_clock(clock)
    , m_perSecond(perSecond)
    , m_burst(burst)
{
}

Result<void> RateLimiter::admit(const QString &who)
{
    constexpr qsizetype PruneAt = 10'000;
    const auto now = m_clock.elapsed();
    const auto filled = [&](const Bucket &bucket) {
        const double seconds = std::chrono::duration<double>(now - bucket.at).count();
        return std::min(m_burst, bucket.left + seconds * m_perSecond);
    };
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= PruneAt)
        m_buckets.removeIf([&](const QHash<QString, Bucket>::iterator &entry) {
            return filled(*entry) >= m_burst;
        });
    auto bucket = m_buckets.find(who);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(who, {m_burst, now});
    bucket->left = filled(*bucket);
    bucket->at = now;
    if (bucket->left < 1.0) {
        const auto wait = std::max(1.0, std::ceil((1.0 - bucket->left) / m_perSecond));
        return failure(FailureCode::RateLimited,
                       {{Detail::RetryAfterSeconds, QString::number(qint64(wait))}});
    }
    bucket->left -= 1.0;
    return {};
}

} // namespace qujat::service::http
