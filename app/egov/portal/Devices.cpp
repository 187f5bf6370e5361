// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Devices.h"

#include "app/egov/portal/PortalJson.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/NoteStore.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ShareSize = 32;
/// Waits after the wrong proofs that follow the free ones, in seconds; the last one for all
/// further.
constexpr std::array<int, 6> Waits{30, 60, 120, 300, 600, 900};

void note(storage::Transaction &transaction, const http::Call &call, const QString &account,
          const QString &kind, const QString &deviceName)
{
    storage::AuditStore(transaction).append({call.at, kind, account, call.address, {}});
    if (const auto iin = Iin::parse(account)) {
        storage::AccountNote told{call.at, *iin, *iin, kind};
        told.deviceName = deviceName;
        storage::NoteStore(transaction).add(told);
    }
}

} // namespace

Devices::Devices(storage::Store &store, const Policy &policy, Sessions &sessions)
    : m_store(store)
    , m_policy(policy)
    , m_sessions(sessions)
{
}

void Devices::addTo(http::Router &router)
{
    router.on("getMe", [this](const http::Call &call) { return me(call); });
    router.on("listDevices", [this](const http::Call &call) { return list(call); });
    router.on("endDevice", [this](const http::Call &call) { return end(call); });
    router.on("endOtherDevices", [this](const http::Call &call) { return endOthers(call); });
    router.on("setPin", [this](const http::Call &call) { return setPin(call); });
    router.on("unlockDevice", [this](const http::Call &call) { return unlock(call); });
    router.on("lockSession", [this](const http::Call &call) { return lock(call); });
    router.on("signOut", [this](const http::Call &call) { return signOut(call); });
}

Result<http::Reply> Devices::me(const http::Call &call)
{
    return m_store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore store(transaction);
        const auto account = store.account(call.caller().account());
        const auto device = store.device(call.caller().device);
        if (!account || !device)
            return failure(FailureCode::AuthRequired);
        QJsonObject body{{u"person"_s, personJson(*account)},
                         {u"device"_s, deviceJson(*device, call.at)}};
        if (device->levelFrom && call.at < *device->levelFrom)
            body.insert(u"cellularFrom"_s, toRfc3339(*device->levelFrom));
        if (!account->phone.isEmpty() && account->phoneConnectedAt)
            body.insert(u"phone"_s,
                        QJsonObject{{u"number"_s, maskedNumber(account->phone)},
                                    {u"connectedAt"_s, toRfc3339(*account->phoneConnectedAt)}});
        const auto &caller = call.caller();
        if (!caller.organisationBin.isEmpty())
            body.insert(u"organisation"_s,
                        QJsonObject{{u"name"_s, caller.organisation},
                                    {u"bin"_s, caller.organisationBin},
                                    {u"kind"_s, nameOf(caller.kind)}});
        return http::Reply::ok(body);
    });
}

Result<http::Reply> Devices::list(const http::Call &call)
{
    return m_store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore store(transaction);
        auto devices = store.devices(call.caller().account());
        std::ranges::stable_partition(
            devices, [&](const auto &row) { return row.id == call.caller().device; });
        QJsonArray items;
        for (const auto &row : devices) {
            items.append(
                QJsonObject{{u"id"_s, row.id.text()},
                            {u"name"_s, row.name},
                            {u"class"_s, nameOf(row.classAt(call.at))},
                            {u"form"_s, row.form == DeviceForm::Phone ? u"phone"_s : u"desktop"_s},
                            {u"signedInAt"_s, toRfc3339(row.signedInAt)},
                            {u"lastSeenAt"_s, toRfc3339(row.lastSeenAt)},
                            {u"current"_s, row.id == call.caller().device},
                            {u"open"_s, store.hasSession(row.id, call.at)},
                            {u"origin"_s, originJson(row.address)}});
        }
        return http::Reply::ok({{u"items"_s, items}});
    });
}

Result<http::Reply> Devices::end(const http::Call &call)
{
    const auto id = call.id<DeviceId>("deviceId");
    if (!id)
        return failure(id.error());
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore store(transaction);
        const auto device = store.device(*id);
        if (!device || !device->active || device->account != call.caller().account())
            return failure(FailureCode::ResourceNotFound);
        store.endDevice(*id);
        note(transaction, call, device->account, u"deviceEnded"_s, device->name);
        transaction.announceEvents(device->account);
        return http::Reply::noContent();
    });
}

Result<http::Reply> Devices::endOthers(const http::Call &call)
{
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore store(transaction);
        int ended = 0;
        for (const auto &device : store.devices(call.caller().account())) {
            if (device.id == call.caller().device)
                continue;
            store.endDevice(device.id);
            note(transaction, call, device.account, u"deviceEnded"_s, device.name);
            ++ended;
        }
        transaction.announceEvents(call.caller().account());
        return http::Reply::ok({{u"ended"_s, ended}});
    });
}

Result<http::Reply> Devices::signOut(const http::Call &call)
{
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore(transaction).endDevice(call.caller().device);
        note(transaction, call, call.caller().account(), u"deviceEnded"_s,
             call.caller().deviceName);
        transaction.announceEvents(call.caller().account());
        return http::Reply::noContent();
    });
}

Result<http::Reply> Devices::lock(const http::Call &call)
{
    return m_store.write([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::PortalStore(transaction).endSession(sessionHash(call.caller().session));
        transaction.announceEvents(call.caller().account());
        return http::Reply::noContent();
    });
}

Result<http::Reply> Devices::setPin(const http::Call &call)
{
    return withProof(call, [&](storage::Transaction &transaction, const QByteArray &proof) {
        return deposit(transaction, call, proof);
    });
}

Result<http::Reply> Devices::unlock(const http::Call &call)
{
    return withProof(call, [&](storage::Transaction &transaction, const QByteArray &proof) {
        return tryProof(transaction, call, proof);
    });
}

Result<http::Reply> Devices::withProof(const http::Call &call, const ProofStep &step)
{
    const auto proof = http::bytesIn(call.body, "proof");
    if (!proof)
        return failure(proof.error());
    const auto outcome =
        m_store.write([&](storage::Transaction &transaction) { return step(transaction, *proof); });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->refusal)
        return failure(*outcome->refusal);
    return http::Reply::ok(outcome->body);
}

Result<Devices::Judged> Devices::deposit(storage::Transaction &transaction, const http::Call &call,
                                         const QByteArray &proof)
{
    storage::PortalStore store(transaction);
    const auto device = store.device(call.caller().device);
    if (!device || !device->active)
        return failure(FailureCode::AuthRequired, {{Detail::Reason, u"device"_s}});
    // Whoever holds an unlocked device may not give it another PIN, nor find the PIN out here.
    auto pin = store.pin(device->id);
    if (pin) {
        auto refusal = judge(transaction, call, *device, *pin, proof);
        if (!refusal)
            return failure(refusal.error());
        if (*refusal)
            return Judged{{}, *refusal};
    } else {
        pin = {device->id, crypto::sha256(proof), crypto::randomBytes(ShareSize), 0, {}};
        store.putPin(*pin);
        note(transaction, call, device->account, u"pinSet"_s, device->name);
    }
    return Judged{{{u"share"_s, QString::fromLatin1(pin->share.toBase64())}}, {}};
}

Result<Devices::Judged> Devices::tryProof(storage::Transaction &transaction, const http::Call &call,
                                          const QByteArray &proof)
{
    storage::PortalStore store(transaction);
    const auto device = store.deviceByThumbprint(call.thumbprint);
    if (!device || !device->active)
        return failure(FailureCode::AuthRequired, {{Detail::Reason, u"device"_s}});
    auto pin = store.pin(device->id);
    const auto account = store.account(device->account);
    if (!pin || !account)
        return failure(FailureCode::AuthRequired, {{Detail::Reason, u"pin"_s}});
    auto refusal = judge(transaction, call, *device, *pin, proof);
    if (!refusal)
        return failure(refusal.error());
    if (*refusal)
        return Judged{{}, *refusal};
    store.markDeviceSeen(device->id, call.at, call.address);
    QJsonObject body{{u"share"_s, QString::fromLatin1(pin->share.toBase64())},
                     {u"session"_s, m_sessions.open(transaction, *device, {}, call.at)},
                     {u"person"_s, personJson(*account)},
                     {u"device"_s, deviceJson(*device, call.at)}};
    return Judged{body, {}};
}

Result<std::optional<Failure>> Devices::judge(storage::Transaction &transaction,
                                              const http::Call &call,
                                              const storage::DeviceRow &device,
                                              storage::PinRow &pin, const QByteArray &proof)
{
    if (pin.nextTryAt && call.at < *pin.nextTryAt) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(*pin.nextTryAt - call.at).count();
        return failure(
            FailureCode::PinDelayed,
            {{Detail::RetryAfterSeconds, QString::number(wait)},
             {Detail::AttemptsLeft, QString::number(m_policy.value("pinAttempts") - pin.wrong)}});
    }
    if (!crypto::constantTimeEquals(crypto::sha256(proof), pin.proofHash))
        return std::optional(refuseProof(transaction, call, device, pin));
    pin.wrong = 0;
    pin.nextTryAt.reset();
    storage::PortalStore(transaction).putPin(pin);
    return std::optional<Failure>();
}

Failure Devices::refuseProof(storage::Transaction &transaction, const http::Call &call,
                             const storage::DeviceRow &device, storage::PinRow pin)
{
    storage::PortalStore store(transaction);
    ++pin.wrong;
    const auto left = m_policy.value("pinAttempts") - pin.wrong;
    if (left <= 0) {
        store.endDevice(device.id);
        note(transaction, call, device.account, u"pinDestroyed"_s, device.name);
        transaction.announceEvents(device.account);
        return Failure(FailureCode::PinDestroyed);
    }
    Failure refusal(FailureCode::PinWrong, {{Detail::AttemptsLeft, QString::number(left)}});
    if (const auto beyond = pin.wrong - m_policy.value("pinFreeAttempts"); beyond > 0) {
        const auto wait = Waits[std::min(static_cast<std::size_t>(beyond), Waits.size()) - 1];
        pin.nextTryAt = call.at + std::chrono::seconds(wait);
        refusal = refusal.with(Detail::RetryAfterSeconds, QString::number(wait));
    }
    store.putPin(pin);
    storage::AuditStore(transaction)
        .append({call.at, u"pinWrong"_s, device.account, call.address, {}});
    return refusal;
}

} // namespace qujat::service::portal
