// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Maintenance.h"

#include <QJsonObject>

namespace qujat::service::http {

std::optional<QList<MaintenanceBreak>> Maintenance::parse(const QJsonArray &json)
{
    QList<MaintenanceBreak> breaks;
    for (const auto &entry : json) {
        const auto object = entry.toObject();
        const auto from = timestampFromRfc3339(object.value(QLatin1String("from")).toString());
        const auto until = timestampFromRfc3339(object.value(QLatin1String("until")).toString());
        if (object.size() != 2 || !from || !until || *until <= *from)
            return std::nullopt;
        breaks.append({*from, *until});
    }
    return breaks;
}

void Maintenance::plan(const QList<MaintenanceBreak> &breaks)
{
    const std::lock_guard lock(m_mutex);
    m_breaks = breaks;
}

std::optional<MaintenanceBreak> Maintenance::during(Timestamp moment) const
{
    const std::lock_guard lock(m_mutex);
    std::optional<MaintenanceBreak> found;
    for (const auto &one : m_breaks) {
        if (one.from <= moment && moment < one.until && (!found || one.until > found->until))
            found = one;
    }
    return found;
}

std::optional<MaintenanceBreak> Maintenance::ahead(Timestamp moment) const
{
    if (auto now = during(moment))
        return now;
    const std::lock_guard lock(m_mutex);
    std::optional<MaintenanceBreak> found;
    for (const auto &one : m_breaks) {
        if (one.from > moment && (!found || one.from < found->from))
            found = one;
    }
    return found;
}

} // namespace qujat::service::http
