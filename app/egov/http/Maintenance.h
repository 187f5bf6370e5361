// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QJsonArray>
#include <QList>

#include <mutex>
#include <optional>

namespace qujat::service::http {

/// A technical break for preventive maintenance (order 001, annex, row 7).
struct MaintenanceBreak {
    Timestamp from{};
    Timestamp until{}; ///< the first moment at which calls are heard again; after \a from
};

/// The breaks an operator has planned. While one lasts, calls are refused before anything of them
/// is looked at, so that nothing is half done. Safe to use from any thread.
class Maintenance {
public:
    /// `[{"from": "2026-03-01T20:00:00.000Z", "until": "2026-03-01T23:00:00.000Z"}]`; nothing for
    /// any other shape, or a break that ends before it begins.
    static std::optional<QList<MaintenanceBreak>> parse(const QJsonArray &json);

    /// Replaces what was planned.
    void plan(const QList<MaintenanceBreak> &breaks);
    /// The break at \a moment that ends last.
    std::optional<MaintenanceBreak> during(Timestamp moment) const;
    /// The break at \a moment, else the next one.
    std::optional<MaintenanceBreak> ahead(Timestamp moment) const;

private:
    mutable std::mutex m_mutex;
    QList<MaintenanceBreak> m_breaks;
};

} // namespace qujat::service::http
