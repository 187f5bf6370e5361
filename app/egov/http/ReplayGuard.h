// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <chrono>
#include <mutex>

namespace qujat::service::http {

/// Remembers which DPoP proofs were used for as long as they could be used again. Two generations
/// of which the older is dropped whole, so that memory follows the traffic of the last few minutes.
/// Safe to use from any thread.
class ReplayGuard {
public:
    /// \a window is how long a proof may stay acceptable, from its earliest to its latest moment.
    ReplayGuard(const Clock &clock, std::chrono::seconds window);

    /// False when this id was used by this key before.
    bool firstUse(const QString &thumbprint, const QString &proofId);

private:
    const Clock &m_clock;
    const std::chrono::seconds m_window;
    std::mutex m_mutex;
    std::chrono::milliseconds m_turned{0};
    QSet<QByteArray> m_current;
    QSet<QByteArray> m_previous;
};

} // namespace qujat::service::http
