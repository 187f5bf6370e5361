// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Operators.h"

namespace qujat::service::gateways {

Result<Subscriber> SimulatedOperators::ask(const QString &number)
{
    const std::lock_guard lock(m_mutex);
    return m_subscribers.value(number);
}

void SimulatedOperators::set(const QString &number, const Subscriber &subscriber)
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.insert(number, subscriber);
}

} // namespace qujat::service::gateways
