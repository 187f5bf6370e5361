// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/ReplayGuard.h"

#include "core/crypto/Digest.h"

namespace qujat::service::http {

ReplayGuard::ReplayGuard(const Clock &clock, std::chrono::seconds window)
    : m_clock(clock)
    , m_window(window)
    , m_turned(clock.elapsed())
{
}

bool ReplayGuard::firstUse(const QString &thumbprint, const QString &proofId)
{
    const auto key = crypto::sha256((thumbprint + u'.' + proofId).toUtf8()).left(16);
    const std::lock_guard lock(m_mutex);
    if (const auto now = m_clock.elapsed(); now - m_turned > m_window) {
        m_previous = now - m_turned > 2 * m_window ? QSet<QByteArray>() : std::move(m_current);
        m_current = {};
        m_turned = now;
    }
    if (m_current.contains(key) || m_previous.contains(key))
        return false;
    m_current.insert(key);
    return true;
}

} // namespace qujat::service::http
