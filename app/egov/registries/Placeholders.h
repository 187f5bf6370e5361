// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/registries/Population.h"

#include <QJsonValue>

#include <functional>
#include <optional>

namespace qujat::service::registries {

/// Fills in what records say about a person: {birth}, {birth+16y+21d}, {iin}, {fullName}, {latin},
/// {portrait}, and {S.fullName} for another fixture's.
class Placeholders {
public:
    Placeholders(const Population &population, const Inhabitant &person,
                 std::function<QByteArray(const QString &)> portraitOf);

    /// The value with every text in it filled in; nullopt for an unknown placeholder.
    std::optional<QJsonValue> fill(const QJsonValue &value) const;
    std::optional<QString> fill(const QString &text) const;

private:
    const Population &m_population;
    const Inhabitant &m_person;
    std::function<QByteArray(const QString &)> m_portraitOf;
};

} // namespace qujat::service::registries
