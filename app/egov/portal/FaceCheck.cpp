// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/FaceCheck.h"

#include "app/egov/storage/PortalStore.h"

namespace qujat::service::portal {

FaceCheck::FaceCheck(const Policy &policy, gateways::Biometrics &biometrics)
    : m_policy(policy)
    , m_biometrics(biometrics)
{
}

Result<void> FaceCheck::refusePaused(storage::Transaction &transaction, const QString &account,
                                     Timestamp now) const
{
    const auto pause = storage::PortalStore(transaction).biometricPauseUntil(account);
    if (!pause || now >= *pause)
        return {};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(*pause - now).count();
    return failure(FailureCode::RateLimited, {{Detail::RetryAfterSeconds, QString::number(wait)}});
}

Result<bool> FaceCheck::isOf(const QString &account, const QByteArray &sample) const
{
    const auto person = Iin::parse(account);
    if (!person)
        return failure(FailureCode::StorageFailed);
    const auto compared = m_biometrics.compare(*person, sample);
    if (!compared)
        return failure(compared.error());
    return *compared == gateways::BiometricOutcome::Match;
}

bool FaceCheck::isLast(int failures) const
{
    return failures >= m_policy.value("biometricFailures");
}

Failure FaceCheck::refusal(storage::Transaction &transaction, const QString &account, int failures,
                           Timestamp now) const
{
    const auto left = std::max<qint64>(0, m_policy.value("biometricFailures") - failures);
    const Failure refusal(FailureCode::BiometricFailed,
                          {{Detail::AttemptsLeft, QString::number(left)}});
    if (!isLast(failures))
        return refusal;
    const auto pause = m_policy.seconds("biometricPauseSeconds");
    storage::PortalStore(transaction).setBiometricPause(account, now + pause);
    return refusal.with(Detail::RetryAfterSeconds, QString::number(qint64(pause.count())));
}

} // namespace qujat::service::portal
