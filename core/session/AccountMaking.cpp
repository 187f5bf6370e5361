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

struct Stretched {
    std::shared_ptr<SecretBytes> pin;
    storage::AccountFile account;
};

} // namespace

QCoro::Task<Result<std::unique_ptr<storage::Vault>>> makeAccount(QPointer<SessionCore> core,
                                                                 egov::SessionGrant grant,
                                                                 std::shared_ptr<SecretBytes> pin)
{
    if (const auto strong = checkPin(*pin, grant.person->iin.birthDate()); !strong)
        co_return failure(strong.error());

    storage::AccountFile plan{
        .salt = crypto::randomBytes(SaltSize), .cost = {}, .deviceClass = grant.deviceClass};
    auto stretching =
        inThread([pin, plan, &clock = core->environment.clock]() -> Result<Stretched> {
            auto account = plan;
            account.cost = crypto::measureArgon2Cost(pinHashTarget, clock);
            auto stretched = crypto::argon2id(*pin, account.salt, account.cost);
            pin->clear();
            if (stretched.isEmpty())
                return failure(FailureCode::CryptographyFailed);
            return Stretched{std::make_shared<SecretBytes>(std::move(stretched)), account};
        });
    auto stretched = co_await settled(stretching);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    if (!stretched)
        co_return failure(stretched.error());

    const auto deviceSecret = SecretBytes::random(DeviceSecretSize);
    const auto proof = unlockProof(*stretched->pin, deviceSecret);
    auto depositing = core->client.send(egov::SetPinRequest{proof});
    auto deposit = co_await settled(depositing);
    if (!core)
        co_return failure(FailureCode::Cancelled);
    if (!deposit)
        co_return failure(deposit.error());

    auto &keys = core->environment.keys;
    auto keeping = keys.write(secretname::deviceSecret, deviceSecret.clone());
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

    const auto key = vaultKey(*stretched->pin, deviceSecret, *deposit->share);
    auto vault = storage::Vault::create(core->vaultPath(), key);
    if (!vault)
        co_return failure(vault.error());
    if (auto written = storage::writeAccountFile(core->accountPath(), stretched->account); !written)
        co_return failure(written.error());
    co_return std::move(*vault);
}

} // namespace qujat::session
