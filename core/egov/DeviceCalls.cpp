// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/DeviceCalls.h"

namespace qujat::egov {
namespace {

constexpr std::size_t ShareSize = 32;

DeviceClass readClass(JsonReader &json)
{
    return json.oneOf<DeviceClass>(
        "class", {{"cellular", DeviceClass::Cellular}, {"desktop", DeviceClass::Desktop}});
}

std::shared_ptr<const SecretBytes> checkedShare(JsonReader &json, SecretBytes share)
{
    if (share.size() != ShareSize)
        json.fail("share");
    return std::make_shared<const SecretBytes>(std::move(share));
}

QByteArray proofBody(const SecretBytes &proof)
{
    return secretObject("proof", SecretBytes::takeFrom(base64Of(proof)));
}

} // namespace

Call SetPinRequest::call() const
{
    return {.method = QByteArrayLiteral("PUT"),
            .path = QStringLiteral("/v1/device/pin"),
            .body = proofBody(proof),
            .repeatable = true};
}

Result<SetPinReply> SetPinReply::parse(const net::HttpReply &reply)
{
    auto body = reply;
    auto share = reply.status < 300 ? takeSecretBytes(body.body, "share") : SecretBytes();
    const auto object = readObject(body);
    wipe(body.body);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    SetPinReply answer;
    answer.share = checkedShare(json, std::move(share));
    return json.result(answer);
}

Call UnlockRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/device/unlock"),
            .body = proofBody(proof),
            .auth = Auth::Device};
}

Result<UnlockReply> UnlockReply::parse(const net::HttpReply &reply)
{
    auto body = reply;
    SecretBytes share;
    SecretBytes token;
    if (reply.status < 300) {
        share = takeSecretBytes(body.body, "share");
        token = takeSecret(body.body, "accessToken");
    }
    const auto object = readObject(body);
    wipe(body.body);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    UnlockReply answer;
    answer.share = checkedShare(json, std::move(share));
    answer.grant = SessionGrant::read(json, std::move(token));
    return json.result(answer);
}

Call LockRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/session/lock"),
            .body = QByteArrayLiteral("{}"),
            .repeatable = true};
}

Call SignOutRequest::call() const
{
    return {.method = QByteArrayLiteral("DELETE"),
            .path = QStringLiteral("/v1/session"),
            .body = {},
            .repeatable = true};
}

Call MeRequest::call() const
{
    return get(QStringLiteral("/v1/me"));
}

Result<MeReply> MeReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    MeReply me;
    me.person = readPerson(json.object("person"));
    if (auto phone = json.optionalObject("phone")) {
        const auto number = phone->optionalText("number");
        if (me.person && !number.isEmpty())
            me.person->phoneMasked = number;
        me.phoneConnectedAt = phone->optionalTime("connectedAt");
    }
    auto device = json.object("device");
    me.deviceClass = readClass(device);
    me.deviceName = device.optionalText("name");
    if (auto organisation = json.optionalObject("organisation")) {
        me.organisation = organisation->text("name");
        me.organisationBin = organisation->text("bin");
    }
    me.cellularFrom = json.optionalTime("cellularFrom");
    return json.result(me);
}

Call DevicesRequest::call() const
{
    return get(QStringLiteral("/v1/devices"));
}

Result<DevicesReply> DevicesReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    DevicesReply devices;
    json.each("items", [&](JsonReader &item) {
        ListedDevice device;
        device.id = item.id<DeviceId>("id");
        device.name = item.text("name");
        device.deviceClass = readClass(item);
        device.signedInAt = item.time("signedInAt");
        device.lastSeenAt = item.time("lastSeenAt");
        device.current = item.flag("current");
        device.open = item.flag("open");
        auto origin = item.object("origin");
        device.network = origin.text("network");
        device.address = origin.optionalText("address");
        devices.items.push_back(std::move(device));
    });
    return json.result(devices);
}

Call EndOtherDevicesRequest::call() const
{
    return {.method = QByteArrayLiteral("POST"),
            .path = QStringLiteral("/v1/devices/end-others"),
            .body = QByteArrayLiteral("{}"),
            .repeatable = true};
}

Result<EndedReply> EndedReply::parse(const net::HttpReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    JsonReader json(*object);
    EndedReply ended;
    ended.ended = static_cast<int>(json.number("ended", 0, 1'000'000));
    return json.result(ended);
}

Call SetPasswordRequest::call() const
{
    auto body = secretText("password", password);
    body.chop(1); // the closing brace
    body += ",\"sample\":\"" + sample.toBase64() + "\"}";
    return {.method = QByteArrayLiteral("PUT"),
            .path = QStringLiteral("/v1/account/password"),
            .body = std::move(body),
            .timeout = std::chrono::seconds(30)};
}

Call EndDeviceRequest::call() const
{
    return {.method = QByteArrayLiteral("DELETE"),
            .path = QStringLiteral("/v1/devices/") + device.text(),
            .body = {},
            .repeatable = true};
}

} // namespace qujat::egov
