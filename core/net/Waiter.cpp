// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Waiter.h"

#include <QTimer>

namespace qujat::net {

void TimerWaiter::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> function)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(function));
}

} // namespace qujat::net
