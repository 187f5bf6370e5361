// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"
#include "core/base/Timestamp.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace qujat::bridge {

/// The one place where a failure gets its words: what happened and whether anything was lost, what
/// to do now, and the contact centre when all else fails. In the language of the installed
/// translator.
class FailureText {
    Q_DECLARE_TR_FUNCTIONS(FailureText)

public:
    struct Words {
        QString title;
        QString sentence;
        QString advice; ///< empty: the general advice of the catalogue fits
    };
    /// Without details; every code of the catalogue has its words, which a test walks.
    static Words words(FailureCode code);
    /// With what the failure carries: how many tries are left, and which numbers to call when
    /// something is broken. \a contactCentre are the numbers the service names. The advice is
    /// never empty.
    static Words of(const Failure &failure, const QStringList &contactCentre = {});
    /// Something is broken: a fault, unless the service is being maintained as planned.
    static bool isFault(const Failure &failure);

private:
    /// More exact than the code: why nothing is signed here (`crypto::checkCryptography`).
    static std::optional<Words> forCryptography(const Failure &failure);
    static std::optional<Words> forSignIn(FailureCode code);
    static std::optional<Words> forNumber(FailureCode code);
    static std::optional<Words> forDocuments(FailureCode code);
    static std::optional<Words> forAccess(FailureCode code);
    static std::optional<Words> forConsent(FailureCode code);
    static std::optional<Words> forService(FailureCode code);
    static std::optional<Words> forDevice(FailureCode code);
    static QString generalAdvice(Advice advice);
    /// SERVICE_UNAVAILABLE while preventive maintenance lasts (order 001, annex, row 7).
    static Words maintenanceUntil(Timestamp end);
};

} // namespace qujat::bridge
