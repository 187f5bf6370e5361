// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/AccountMaking.h"

#include "core/crypto/Digest.h"
#include "core/crypto/PasswordHash.h"
#include "core/crypto/Random.h"
#include "core/session/Async.h"
#include "core/session/PinSecrets.h"
#include "core/session/SessionCore.h"
#include "core/storage/AccountFile.h"
#include "core/storage/KeySource.h"

namespace qujat::session {
namespace {

constexpr std::size_t DeviceSecretSize = 32;
constexpr int SaltSize = 16;

} // namespace

AccountPlan::AccountPlan()
    : salt(crypto::randomBytes(SaltSize))
    , deviceSecret(SecretBytes::random(DeviceSecretSize))
{
}

QCoro::Task<Result<std::unique_ptr<storage::Vault>>> makeAccount(QPointer<SessionCore> core,
                                                                 egov::SessionGrant grant,
                                                                 std::shared_ptr<AccountPlan> plan,
                                                                 std::shared_ptr<SecretBytes> pin)
{
    if (const auto strong = checkPin(*pin, grant.person->iin.birthDate()); !strong)
        co_return failure(strong.error());

    auto stretching = inThread(
        [pin, plan, &clock = core->environment.clock]() -> Result<std::shared_ptr<SecretBytes>> {
            if (!plan->cost)
                plan->cost = crypto::measureArgon2Cost(pinHashTarget, clock);
            auto stretched = crypto::argon2id(*pin, plan->salt, *plan->cost);
            pin->clear();
            if (stretched.isEmpty())
                return failure(FailureCode::CryptographyFailed);
            return std::make_shared<SecretBytes>(std::move(stretched));
        });
    const auto stretched = co_await settled(stretching);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    if (!stretched)
        co_return failure(stretched.error());

    const auto proof = unlockProof(**stretched, plan->deviceSecret);
    auto depositing = core->client.send(egov::SetPinRequest{proof});
    auto deposit = co_await settled(depositing);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    if (!deposit)
        co_return failure(deposit.error());

    auto &keys = core->environment.keys;
    auto keeping = keys.write(secretname::deviceSecret, plan->deviceSecret.clone());
    auto kept = co_await settled(keeping);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    if (!kept)
        co_return failure(kept.error());
    if (keys.isGuarded()) {
        const QByteArrayView proofBytes(reinterpret_cast<const char *>(proof.bytes()),
                                        static_cast<qsizetype>(proof.size()));
        OfflineShare share;
        share.share = deposit->share->clone();
        share.proofHash = crypto::sha256(proofBytes);
        share.keptAt = core->clock.now();
        auto sharing = keys.write(secretname::offlineShare, share.encode());
        auto shared = co_await settled(sharing);
        if (!core)
            co_return failure(FailureCode::Cancelled);
        if (!shared)
            core->report(shared.error());
    }

    const auto key = vaultKey(**stretched, plan->deviceSecret, *deposit->share);
    auto vault = storage::Vault::create(core->vaultPath(), key);
    if (!vault)
        co_return failure(vault.error());
    const storage::AccountFile account{
        .salt = plan->salt, .cost = *plan->cost, .deviceClass = grant.deviceClass};
    if (auto written = storage::writeAccountFile(core->accountPath(), account); !written)
        co_return failure(written.error());
    co_return std::move(*vault);
}

} // namespace qujat::session
