// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/Unlock.h"

#include "core/base/Logging.h"
#include "core/crypto/Digest.h"
#include "core/crypto/PasswordHash.h"
#include "core/session/Async.h"
#include "core/session/PinSecrets.h"
#include "core/session/SessionCore.h"
#include "core/storage/AccountFile.h"
#include "core/storage/KeySource.h"

#include <QPointer>

namespace qujat::session {

struct Unlock::Private {
    QPointer<Unlock> q;
    SessionCore *core;
    bool busy = false;
    std::optional<int> attemptsLeft;
    std::optional<Timestamp> delayedUntil;
    std::optional<Failure> failure;

    void reset()
    {
        attemptsLeft.reset();
        delayedUntil.reset();
        failure.reset();
    }

    void note(const Failure &why)
    {
        failure = why;
        bool known = false;
        const int left = why.detail(Detail::AttemptsLeft).value_or(QString()).toInt(&known);
        if (known)
            attemptsLeft = left;
        if (const auto wait = why.retryAfter(); wait && wait->count() > 0
            && (why.code() == FailureCode::PinWrong || why.code() == FailureCode::PinDelayed))
            delayedUntil = core->clock.now() + *wait;
    }
};

namespace {

using State = std::shared_ptr<Unlock::Private>;

bool isNetworkFailure(const Failure &failure)
{
    using enum FailureCode;
    const auto code = failure.code();
    return code == NetworkUnreachable || code == NetworkTimeout || code == ServiceUnavailable
        || code == RetryBudgetSpent;
}

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes()), static_cast<qsizetype>(secret.size())};
}

/// Keeps the service's share for unlocking without network, where the platform guards it.
QCoro::Task<> keepShare(QPointer<SessionCore> core, std::shared_ptr<const SecretBytes> serviceShare,
                        QByteArray proofHash)
{
    if (!core || !core->environment.keys.isGuarded())
        co_return;
    OfflineShare share;
    share.share = serviceShare->clone();
    share.proofHash = std::move(proofHash);
    share.keptAt = core->clock.now();
    auto writing = core->environment.keys.write(secretname::offlineShare, share.encode());
    auto written = co_await settled(writing);
    if (core && !written)
        core->report(written.error());
}

struct Materials {
    std::shared_ptr<SecretBytes> stretchedPin;
    std::shared_ptr<SecretBytes> deviceSecret;
    std::shared_ptr<SecretBytes> proof;
};

/// Without network: by the share in the keychain, with a count of wrong PINs beside it.
QCoro::Task<Result<void>> unlockOffline(State m, Materials materials, Failure whyOffline)
{
    auto *core = m->core;
    auto &keys = core->environment.keys;
    if (!keys.isGuarded())
        co_return failure(whyOffline);
    auto reading = keys.read(secretname::offlineShare);
    auto stored = co_await settled(reading);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!stored)
        co_return failure(whyOffline);
    auto record = OfflineShare::decode(*stored);
    const auto now = core->environment.clock.now();
    if (!record || !record->isUsableAt(now, core->service.offline))
        co_return failure(whyOffline);
    if (const auto wait = record->waitAt(now); wait.count() > 0)
        co_return failure(FailureCode::PinDelayed,
                          {{Detail::RetryAfterSeconds, QString::number(wait.count())}});

    const bool right = record->proves(*materials.proof);
    record->wrong = right ? 0 : record->wrong + 1;
    record->lastWrongAt = right ? Timestamp{} : now;
    if (record->wrong >= OfflineShare::mostWrong) {
        auto wiping = core->wipe(Failure(FailureCode::PinDestroyed));
        (void)co_await settled(wiping);
        co_return failure(FailureCode::PinDestroyed);
    }
    // The count is written before the answer is given: killing the program buys no try.
    auto counting = keys.write(secretname::offlineShare, record->encode());
    auto counted = co_await settled(counting);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!counted)
        co_return failure(counted.error());
    if (!right) {
        const auto wait = waitAfter(record->wrong).count();
        const auto left = OfflineShare::mostWrong - record->wrong;
        QMap<Detail, QString> details{{Detail::AttemptsLeft, QString::number(left)}};
        if (wait > 0)
            details.insert(Detail::RetryAfterSeconds, QString::number(wait));
        co_return failure(FailureCode::PinWrong, details);
    }
    auto vault = storage::Vault::open(
        core->vaultPath(),
        vaultKey(*materials.stretchedPin, *materials.deviceSecret, record->share));
    if (!vault)
        co_return failure(vault.error());
    core->enterOpenOffline(std::move(*vault), std::move(*materials.proof));
    co_return Result<void>();
}

/// What the PIN makes of the secrets of this device.
QCoro::Task<Result<Materials>> materialsOf(State m, std::shared_ptr<SecretBytes> pin)
{
    auto *core = m->core;
    const auto account = storage::readAccountFile(core->accountPath());
    if (!account)
        co_return failure(account.error());
    if (!*account)
        co_return failure(FailureCode::VaultMissing);

    auto reading = core->environment.keys.read(secretname::deviceSecret);
    auto stored = co_await settled(reading);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!stored)
        co_return failure(stored.error().code() == FailureCode::KeyMissing
                              ? Failure(FailureCode::VaultDamaged,
                                        {{Detail::Reason, QStringLiteral("deviceSecret")}})
                              : stored.error());
    auto preparing = core->prepareDeviceKey(false);
    auto prepared = co_await settled(preparing);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!prepared)
        co_return failure(prepared.error().code() == FailureCode::KeyMissing
                              ? Failure(FailureCode::VaultDamaged,
                                        {{Detail::Reason, QStringLiteral("deviceKey")}})
                              : prepared.error());

    auto stretching = inThread([pin, file = **account]() -> Result<std::shared_ptr<SecretBytes>> {
        auto stretched = crypto::argon2id(*pin, file.salt, file.cost);
        pin->clear();
        if (stretched.isEmpty())
            return failure(FailureCode::CryptographyFailed);
        return std::make_shared<SecretBytes>(std::move(stretched));
    });
    auto stretched = co_await settled(stretching);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!stretched)
        co_return failure(stretched.error());

    Materials materials{*stretched, std::make_shared<SecretBytes>(std::move(*stored)), nullptr};
    materials.proof = std::make_shared<SecretBytes>(
        unlockProof(*materials.stretchedPin, *materials.deviceSecret));
    co_return materials;
}

/// The service has no share for this device any more: nothing here can be opened again.
bool isEnd(const Failure &why)
{
    return why.code() == FailureCode::PinDestroyed || why.code() == FailureCode::AuthRequired;
}

QCoro::Task<Result<void>> tryUnlock(State m, std::shared_ptr<SecretBytes> pin)
{
    auto *core = m->core;
    auto making = materialsOf(m, std::move(pin));
    auto made = co_await std::move(making);
    if (!made)
        co_return failure(made.error());
    auto materials = std::move(*made);
    auto asking = core->client.send(egov::UnlockRequest{*materials.proof});
    auto reply = co_await settled(asking);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    if (!reply) {
        const auto why = reply.error();
        if (isNetworkFailure(why)) {
            auto offline = unlockOffline(m, std::move(materials), why);
            auto opened = co_await std::move(offline);
            co_return opened;
        }
        if (isEnd(why)) {
            auto wiping = core->wipe(why);
            (void)co_await settled(wiping);
        }
        co_return failure(why);
    }
    auto vault = storage::Vault::open(
        core->vaultPath(),
        vaultKey(*materials.stretchedPin, *materials.deviceSecret, *reply->share));
    if (!vault) {
        // The session is real, so that signing out can still tell the service.
        core->client.setAccessToken(reply->grant.accessToken);
        co_return failure(vault.error());
    }
    keepShare(QPointer<SessionCore>(core), reply->share, crypto::sha256(viewOf(*materials.proof)));
    core->enterOpen(reply->grant, std::move(*vault));
    co_return Result<void>();
}

QCoro::Task<Result<void>> tryConfirm(State m, std::shared_ptr<SecretBytes> pin)
{
    auto *core = m->core;
    const int opening = core->opening();
    auto making = materialsOf(m, std::move(pin));
    const auto made = co_await std::move(making);
    if (!made)
        co_return failure(made.error());
    auto asking = core->client.send(egov::UnlockRequest{*made->proof});
    const auto reply = co_await settled(asking);
    if (!m->q || core->state() != Session::State::Open || core->opening() != opening)
        co_return failure(FailureCode::Cancelled);
    if (!reply) {
        if (isEnd(reply.error())) {
            auto wiping = core->wipe(reply.error());
            (void)co_await settled(wiping);
        }
        co_return failure(reply.error());
    }
    core->renew(reply->grant);
    co_return Result<void>();
}

QCoro::Task<Result<void>> pinStory(State m, QCoro::Task<Result<void>> trying)
{
    auto result = co_await std::move(trying);
    if (!m->q)
        co_return failure(FailureCode::Cancelled);
    m->busy = false;
    m->reset();
    if (!result) {
        qCInfo(lcSession) << "PIN not taken:" << result.error().name();
        m->note(result.error());
    }
    Q_EMIT m->q->changed();
    co_return result;
}

} // namespace

Unlock::Unlock(SessionCore &core)
    : m(std::make_shared<Private>())
{
    m->q = this;
    m->core = &core;
}

Unlock::~Unlock() = default;

bool Unlock::isBusy() const
{
    return m->busy;
}

std::optional<int> Unlock::attemptsLeft() const
{
    return m->attemptsLeft;
}

std::optional<Timestamp> Unlock::delayedUntil() const
{
    return m->delayedUntil;
}

std::optional<Failure> Unlock::failure() const
{
    return m->failure;
}

QFuture<Result<void>> Unlock::tryPin(SecretBytes pin)
{
    if (m->busy || m->core->state() != Session::State::Locked)
        return readyFuture<Result<void>>(qujat::failure(FailureCode::FlowOutOfOrder));
    m->busy = true;
    Q_EMIT changed();
    return futureOf(pinStory(m, tryUnlock(m, std::make_shared<SecretBytes>(std::move(pin)))));
}

QFuture<Result<void>> Unlock::confirmPin(SecretBytes pin)
{
    if (m->busy || m->core->state() != Session::State::Open)
        return readyFuture<Result<void>>(qujat::failure(FailureCode::FlowOutOfOrder));
    m->busy = true;
    Q_EMIT changed();
    return futureOf(pinStory(m, tryConfirm(m, std::make_shared<SecretBytes>(std::move(pin)))));
}

} // namespace qujat::session
