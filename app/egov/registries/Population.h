// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Person.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qujat::service::registries {

/// One of the invented people (resources/demo/people.json).
struct Inhabitant {
    QString fixture; ///< "A", "B" …, as the requirements name them
    Iin iin;
    QString surname;
    QString givenName;
    QString patronymic;
    QString latinName;
    QString phone; ///< E.164; empty when no number is connected
    QString organisation; ///< for whom the person acts; empty for a private person
    QString organisationBin;
    RecipientKind kind = RecipientKind::Individual;

    QString fullName() const;
};

/// The invented people. Some are born relative to a day, so that the child is ten and the youth
/// turns eighteen the day after it whenever the demonstration begins.
class Population {
public:
    /// \a firstDay is the day of the service's first start, by the calendar in Asia/Almaty; it must
    /// stay the same as long as the data does. ConfigurationInvalid{field} when \a json is no list
    /// of people.
    static Result<Population> parse(const QByteArray &json, QDate firstDay);

    const std::vector<Inhabitant> &people() const { return m_people; }
    const Inhabitant *find(const QString &fixture) const;
    const Inhabitant *find(const Iin &iin) const;

private:
    std::vector<Inhabitant> m_people;
};

/// A valid number for somebody born on the day; \a serial tells apart people of the same day.
Iin inventedIin(QDate birthDate, bool female, int serial);

} // namespace qujat::service::registries
