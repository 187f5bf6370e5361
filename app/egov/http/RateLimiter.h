// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace qujat::service::http {

/// How often one caller may call: a bucket for each that fills steadily. Safe to use from any
/// thread.
class RateLimiter {
public:
    RateLimiter(const Clock &clock, double perSecond, double burst);

    /// RateLimited{retryAfterSeconds} when \a who has spent its bucket.
    Result<void> admit(const QString &who);

private:
    struct Bucket {
        double left = 0;
        std::chrono::milliseconds at{0};
    };
    const Clock &m_clock;
    const double m_perSecond;
    const double m_burst;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace qujat::service::http
