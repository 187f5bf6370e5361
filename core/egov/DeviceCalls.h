// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Reply.h"
#include "core/egov/SignInCalls.h"

#include <vector>

namespace qujat::egov {

/// The service's part of the vault's key, 32 bytes.
struct SetPinReply {
    std::shared_ptr<const SecretBytes> share;
    static Result<SetPinReply> parse(const net::HttpReply &reply);
};

struct SetPinRequest {
    using Reply = SetPinReply;
    const SecretBytes &proof;
    Call call() const;
};

struct UnlockReply {
    std::shared_ptr<const SecretBytes> share;
    SessionGrant grant;
    static Result<UnlockReply> parse(const net::HttpReply &reply);
};

struct UnlockRequest {
    using Reply = UnlockReply;
    const SecretBytes &proof;
    Call call() const;
};

/// Ends the token; the device may unlock again.
struct LockRequest {
    using Reply = DoneReply;
    Call call() const;
};

/// Ends the session, deletes the share and disables the device.
struct SignOutRequest {
    using Reply = DoneReply;
    Call call() const;
};

struct MeReply {
    std::optional<Person> person;
    std::optional<Timestamp> phoneConnectedAt;
    DeviceClass deviceClass = DeviceClass::Desktop;
    QString deviceName;
    QString organisation;
    QString organisationBin;
    /// Until then the device counts as a desktop, because its number is new.
    std::optional<Timestamp> cellularFrom;
    static Result<MeReply> parse(const net::HttpReply &reply);
};

struct MeRequest {
    using Reply = MeReply;
    Call call() const;
};

struct ListedDevice {
    DeviceId id;
    QString name;
    DeviceClass deviceClass = DeviceClass::Desktop;
    Timestamp signedInAt{};
    Timestamp lastSeenAt{};
    bool current = false;
    bool open = false; ///< has a session at present
    QString network; ///< "thisMachine", "local", "internet", "unknown"
    QString address; ///< the network's part of it, where it is known
};

struct DevicesReply {
    std::vector<ListedDevice> items;
    static Result<DevicesReply> parse(const net::HttpReply &reply);
};

struct DevicesRequest {
    using Reply = DevicesReply;
    Call call() const;
};

struct EndedReply {
    int ended = 0;
    static Result<EndedReply> parse(const net::HttpReply &reply);
};

struct EndOtherDevicesRequest {
    using Reply = EndedReply;
    Call call() const;
};

/// Sets the account's password, with the face of the person.
struct SetPasswordRequest {
    using Reply = DoneReply;
    const SecretBytes &password; ///< UTF-8
    QByteArray sample;
    Call call() const;
};

struct EndDeviceRequest {
    using Reply = DoneReply;
    DeviceId device;
    Call call() const;
};

} // namespace qujat::egov
