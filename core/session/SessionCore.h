// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/WhenDone.h"
#include "core/crypto/DeviceKey.h"
#include "core/egov/DeviceCalls.h"
#include "core/egov/EgovClient.h"
#include "core/egov/EventStream.h"
#include "core/session/Complaints.h"
#include "core/session/Confirmations.h"
#include "core/session/Consents.h"
#include "core/session/Documents.h"
#include "core/session/Environment.h"
#include "core/session/History.h"
#include "core/session/JournalWatch.h"
#include "core/session/Notices.h"
#include "core/session/NumberRegistration.h"
#include "core/session/OpenAccess.h"
#include "core/session/OwnKeys.h"
#include "core/session/Session.h"
#include "core/session/SignIn.h"
#include "core/session/SignInApproval.h"
#include "core/session/Unlock.h"
#include "core/session/Viewing.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/JournalStore.h"
#include "core/storage/Vault.h"

#include <QObject>

namespace qujat::session {

/// Names of the device's own secrets in the key source.
namespace secretname {
inline const QString deviceKey = QStringLiteral("device-key");
inline const QString deviceSecret = QStringLiteral("device-secret");
inline const QString offlineShare = QStringLiteral("offline-share");
inline const QString ownKey = QStringLiteral("own-key");
} // namespace secretname

/// The opened vault with its stores.
struct OpenVault {
    explicit OpenVault(std::unique_ptr<storage::Vault> opened, const Clock &clock)
        : vault(std::move(opened))
        , documents(*vault, clock)
        , accesses(*vault, clock)
        , history(*vault)
        , journal(*vault)
    {
    }

    std::unique_ptr<storage::Vault> vault;
    storage::DocumentStore documents;
    storage::AccessStore accesses;
    storage::HistoryStore history;
    storage::JournalStore journal;
};

/// What the flows share: the client, the vault while it is open, and the one place where the state
/// of the session changes. Internal to core/session.
class SessionCore : public QObject {
    Q_OBJECT

public:
    explicit SessionCore(const Environment &environment);
    ~SessionCore() override;

    const Environment environment;
    ShiftedClock clock; ///< corrected by the service's time
    egov::EgovClient client;
    egov::EventStream events;
    ServiceFacts service;

    Session::State state() const { return m_state; }
    bool isOnline() const { return m_online; }
    const std::optional<Person> &person() const { return m_person; }
    DeviceClass deviceClass() const { return m_deviceClass; }
    /// Null until a session was given since the start.
    const DeviceId &device() const { return m_device; }
    const std::optional<Failure> &endReason() const { return m_endReason; }
    /// Null unless Open.
    OpenVault *vault() const { return m_vault.get(); }
    /// Counts how often the session was opened: a story that outlives one knows it by this.
    int opening() const { return m_opening; }

    QString vaultPath() const;
    QString accountPath() const;
    QString keyTriesPath() const;

    /// Reads the device's key into the client; makes one when \a create. KeyMissing otherwise.
    QFuture<Result<void>> prepareDeviceKey(bool create);

    /// Sends a call of the open session. Off line with an unlocked vault it first tries to get a
    /// session again. AuthRequired locks.
    template <typename Request>
    QFuture<Result<typename Request::Reply>> call(const Request &request)
    {
        using Reply = typename Request::Reply;
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        const auto settle = [promise](Result<Reply> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        const auto go = [this, request, settle] {
            whenDone(client.send(request), this, [this, settle](Result<Reply> reply) {
                if (!reply)
                    onCallFailed(reply.error());
                settle(std::move(reply));
            });
        };
        if (client.hasAccessToken() || !m_offlineProof) {
            go();
        } else {
            whenDone(reconnect(), this, [go, settle](Result<void> back) {
                if (back)
                    go();
                else
                    settle(failure(back.error()));
            });
        }
        return promise->future();
    }

    // The changes of state. Nobody else touches them.
    void enterOpen(const egov::SessionGrant &grant, std::unique_ptr<storage::Vault> vault);
    /// Without network: what the vault remembers stands in for the grant.
    void enterOpenOffline(std::unique_ptr<storage::Vault> vault, SecretBytes proof);
    void enterLocked(std::optional<Failure> reason);
    /// Destroys vault, keys and device secret. The future ends when the keys are gone too.
    QFuture<Result<void>> wipe(std::optional<Failure> reason);
    void useGrant(const egov::SessionGrant &grant);
    /// A new session of the service in place of the one that is Open.
    void renew(const egov::SessionGrant &grant);
    /// What the service says of the person and this device now, as after a number was connected.
    void noteAccount(const Person &person, DeviceClass deviceClass);
    void report(const Failure &failure) { Q_EMIT failed(failure); }

    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<Unlock> unlock;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<OpenAccess> openAccess;
    std::unique_ptr<Viewing> viewing;
    std::unique_ptr<Confirmations> confirmations;
    std::unique_ptr<JournalWatch> journal;
    std::unique_ptr<Consents> consents;
    std::unique_ptr<History> history;
    std::unique_ptr<NumberRegistration> number;
    std::unique_ptr<Notices> notices;
    std::unique_ptr<Complaints> complaints;
    std::unique_ptr<OwnKeys> ownKeys;
    std::unique_ptr<SignInApproval> signInApproval;

Q_SIGNALS:
    void stateChanged(qujat::session::Session::State state);
    void onlineChanged(bool online);
    void personChanged();
    void noticed(const qujat::egov::Event &event);
    /// Notices may have been missed: ask for the present state.
    void resynchronise();
    void failed(const qujat::Failure &failure);

private:
    void onCallFailed(const Failure &failure);
    void onEvent(const egov::Event &event);
    void setOnline(bool online);
    void startEvents();
    void forgetSession();
    /// Off line with an open vault: looks every now and then whether the service is back.
    void watchForNetwork();
    QFuture<Result<void>> reconnect();
    Result<void> useUnlock(const Result<egov::UnlockReply> &reply);
    void concludeReconnect(const Result<void> &result);
    void rememberPerson();
    void recallPerson();

    Session::State m_state = Session::State::SignedOut;
    bool m_online = true;
    std::optional<Person> m_person;
    DeviceId m_device;
    DeviceClass m_deviceClass = DeviceClass::Desktop;
    std::optional<Failure> m_endReason;
    std::unique_ptr<OpenVault> m_vault;
    int m_opening = 0;
    std::optional<SecretBytes> m_offlineProof;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_reconnecting;
};

} // namespace qujat::session
