// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/model/Person.h"
#include "core/session/Environment.h"
#include "core/session/ServiceFacts.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class Complaints;
class OwnKeys;
class Confirmations;
class Consents;
class Documents;
class History;
class JournalWatch;
class Notices;
class NumberRegistration;
class OpenAccess;
class SignIn;
class SignInApproval;
class Unlock;
class Viewing;
class SessionCore;

/// One line of "My devices".
struct EnrolledDevice {
    DeviceId id;
    QString name;
    DeviceClass deviceClass = DeviceClass::Desktop;
    Timestamp signedInAt{};
    Timestamp lastSeenAt{};
    bool current = false;
    bool open = false; ///< has a session at present
    /// What is known of the place it was seen at last: "thisMachine", "local", "internet" with the
    /// network's part of the address, or "unknown".
    QString network;
    QString address;
};

/// The account as the section "Profile" shows it.
struct Profile {
    Person person;
    std::optional<Timestamp> phoneConnectedAt;
    DeviceClass deviceClass = DeviceClass::Desktop;
    QString deviceName;
    QString organisation; ///< empty for a private person
    QString organisationBin;
    /// Until then this phone counts as a computer, because its number is new.
    std::optional<Timestamp> cellularFrom;
};

/// A person's use of the service on this device, from the first start to the sign-out: the root of
/// everything the programs show. Owns the flows below; they live as long as it does.
/// Main thread only, like all of core/session.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        SignedOut, ///< nobody: use signIn()
        Locked, ///< somebody, behind the PIN: use unlock()
        Open, ///< unlocked, on line or with offline copies
    };
    Q_ENUM(State)

    explicit Session(const Environment &environment, QObject *parent = nullptr);
    ~Session() override;

    State state() const;
    /// Whether the last call reached the service. True until proven otherwise.
    bool isOnline() const;
    /// Who is signed in; without the name while Locked on a fresh start.
    std::optional<Person> person() const;
    DeviceClass deviceClass() const;
    /// What the service says of itself; the defaults of the contract until it was reached.
    const ServiceFacts &service() const;
    /// The device's clock corrected by the service's time.
    const Clock &serviceClock() const;
    /// Why the session was last ended from outside (AuthRequired, PinDestroyed …), for the next
    /// screen.
    std::optional<Failure> endReason() const;

    /// Asks the service what it is and corrects the clock. Works in every state. A program calls it
    /// at its start and when the person asks to try again.
    QFuture<Result<ServiceFacts>> greet();

    SignIn *signIn() const;
    Unlock *unlock() const;
    Documents *documents() const;
    OpenAccess *openAccess() const;
    Viewing *viewing() const;
    Confirmations *confirmations() const;
    Consents *consents() const;
    History *history() const;
    JournalWatch *journal() const;
    NumberRegistration *number() const;
    Notices *notices() const;
    Complaints *complaints() const;
    OwnKeys *ownKeys() const;
    SignInApproval *signInApproval() const;

    QFuture<Result<Profile>> profile();
    QFuture<Result<std::vector<EnrolledDevice>>> devices();
    /// Ends another device of the same person: its session and its right to unlock.
    QFuture<Result<void>> endDevice(const DeviceId &device);
    /// Ends every device but this one; how many there were.
    QFuture<Result<int>> endOtherDevices();
    /// Sets the account's password (UTF-8) with the face of the person. PasswordWeak{reason}.
    QFuture<Result<void>> setPassword(SecretBytes password, const QByteArray &sample);

    /// Open → Locked at once; the service is told in the background. Everything shown is wiped.
    void lock();
    /// Tells the service, then wipes vault, keys and device secret, whatever the answer: the state
    /// is SignedOut in any case. The result says whether the service knows.
    QFuture<Result<void>> signOut();

Q_SIGNALS:
    void stateChanged(qujat::session::Session::State state);
    void onlineChanged(bool online);
    void personChanged();
    /// The service's facts arrived or changed.
    void serviceChanged();
    /// A device of this person signed in elsewhere.
    void deviceSignedIn(const QString &deviceName, qujat::Timestamp at);
    /// Something in the background failed that a person should know (event stream refused, vault
    /// cannot be written …). Failures of calls come with their futures instead.
    void failed(const qujat::Failure &failure);

private:
    std::unique_ptr<SessionCore> m_core;
};

} // namespace qujat::session
