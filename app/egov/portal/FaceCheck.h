// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/gateways/Biometrics.h"
#include "app/egov/storage/Store.h"
#include "core/base/Timestamp.h"

#include <optional>

namespace qujat::service::portal {

/// Biometric samples wherever the portal asks for one: compared and not kept; three failures end
/// what they were for and begin a pause of the account (D-07). Safe to use from any thread.
class FaceCheck {
public:
    FaceCheck(const Policy &policy, gateways::Biometrics &biometrics);

    /// RateLimited{retryAfterSeconds} while the account pauses.
    Result<void> refusePaused(storage::Transaction &transaction, const QString &account,
                              Timestamp now) const;
    /// Outside of a transaction: it may take seconds. Only a live face of that person is true.
    Result<bool> isOf(const QString &account, const QByteArray &sample) const;
    /// BiometricFailed{attemptsLeft} for the failure with number \a failures; the last one begins
    /// the pause and says how long it is.
    Failure refusal(storage::Transaction &transaction, const QString &account, int failures,
                    Timestamp now) const;
    bool isLast(int failures) const;

private:
    const Policy &m_policy;
    gateways::Biometrics &m_biometrics;
};

} // namespace qujat::service::portal
