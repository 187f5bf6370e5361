// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace qujat::testing {

// The words of the demonstration's data that the scenarios use.
inline const QString IdentityCard = QStringLiteral("identity_card");
inline const QString Passport = QStringLiteral("passport");
inline const QString BirthCertificate = QStringLiteral("birth_certificate");
inline const QString DrivingLicence = QStringLiteral("driving_licence");
inline const QString Population =
    QStringLiteral("population"); ///< registry of identity cards and passports
inline const QString Transport = QStringLiteral("transport"); ///< registry of driving licences

inline const QString Ok = QStringLiteral("ok");
inline const QString Phone = QStringLiteral("phone");
inline const QString Desktop = QStringLiteral("desktop");
inline const QString Subject = QStringLiteral("subject");
inline const QString ViewerRole = QStringLiteral("viewer");

} // namespace qujat::testing
