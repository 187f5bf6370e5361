// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Iin.h"

#include <QByteArray>

namespace qujat::service::gateways {

enum class BiometricOutcome {
    Match,
    OtherPerson,
    NoLiveness, ///< a picture of a picture
    Unreadable,
};

/// Compares a sample with the reference that is held for a person. A sample is not kept after the
/// call (D-07). Safe to call from any thread; may take seconds.
class Biometrics {
public:
    virtual ~Biometrics() = default;
    /// BiometricUnavailable when the gateway cannot be asked.
    virtual Result<BiometricOutcome> compare(const Iin &person, const QByteArray &sample) = 0;
};

/// The reference service's gateway: no face model, but a mark inside the sample picture says what
/// it stands for, so that every outcome can be had on demand and twice the same (D-07).
class SimulatedBiometrics final : public Biometrics {
public:
    Result<BiometricOutcome> compare(const Iin &person, const QByteArray &sample) override;

    /// A small PNG picture that \c compare judges as \a outcome for \a person.
    static QByteArray sampleFor(const Iin &person, BiometricOutcome outcome);
};

} // namespace qujat::service::gateways
