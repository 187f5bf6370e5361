// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// The end of a sign-in: the device, its level, its session, and who is told.

#include "app/egov/portal/PortalJson.h"
#include "app/egov/portal/SignIns.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/NumberStore.h"
#include "core/crypto/Random.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

bool isEmulatedPhone(const QString &platform)
{
    return platform.endsWith(u"-emulated-phone");
}

std::optional<Timestamp> SignIns::levelFrom(storage::Transaction &transaction,
                                            const QString &account,
                                            const Subscription &subscription, Timestamp now) const
{
    std::optional<Timestamp> from;
    for (const auto &request : storage::NumberStore(transaction).requests(account, 10)) {
        if (request.state == u"connected" && request.vetoUntil && now < *request.vetoUntil)
            from = request.vetoUntil;
    }
    if (subscription && subscription->cardSince) {
        const auto old = *subscription->cardSince + m_parts.policy.seconds("numberVetoSeconds");
        if (now < old && (!from || *from < old))
            from = old;
    }
    return from;
}

Result<SignIns::Outcome> SignIns::complete(storage::Transaction &transaction,
                                           const http::Call &call, Row &row,
                                           const Subscription &subscription)
{
    storage::PortalStore store(transaction);
    const auto account = store.account(row.account);
    if (!account)
        return failure(FailureCode::SignInRefused, {{Detail::Reason, u"account"_s}});
    const auto person = personOf(*account);
    if (!person)
        return failure(person.error());
    storage::DeviceRow device;
    if (const auto earlier = store.deviceByThumbprint(row.thumbprint)) {
        store.endDevice(earlier->id);
        device.id = earlier->id;
    } else {
        device.id = DeviceId::parse(crypto::randomId()).value_or(DeviceId());
    }
    device.account = account->iin;
    device.thumbprint = row.thumbprint;
    device.name = row.deviceName;
    device.platform = row.platform;
    device.form = row.form;
    // Cellular is whose number was proven on this very device by the one-time password (law, art.
    // 34 p.7; D-16).
    device.deviceClass = row.form == DeviceForm::Phone && row.numberProven ? DeviceClass::Cellular
                                                                           : DeviceClass::Desktop;
    if (row.numberProven)
        device.levelFrom = levelFrom(transaction, account->iin, subscription, call.at);
    device.address = call.address;
    device.signedInAt = call.at;
    device.lastSeenAt = call.at;
    store.putDevice(device);

    row.state = u"complete"_s;
    const auto body = grant(transaction, call, row, device, *account);
    storage::AccountNote note{call.at, person->iin, person->iin, u"deviceSignedIn"_s};
    note.deviceName = device.name;
    storage::NoteStore(transaction).add(note);
    storage::EventStore(transaction)
        .append(account->iin, u"deviceSignedIn"_s, call.at,
                {{u"deviceName"_s, device.name},
                 {u"at"_s, toRfc3339(call.at)},
                 {u"deviceId"_s, device.id.text()},
                 {u"origin"_s, originJson(device.address)}});
    audit(transaction, call, row, u"signedIn"_s, {});
    return Outcome{body, {}};
}

QJsonObject SignIns::grant(storage::Transaction &transaction, const http::Call &call,
                           const Row &row, const storage::DeviceRow &device,
                           const storage::AccountRow &account) const
{
    auto body = describe(transaction, row);
    body.insert(u"session"_s,
                m_parts.sessions.open(transaction, device,
                                      {row.organisation, row.organisationBin, row.kind}, call.at));
    body.insert(u"device"_s, deviceJson(device, call.at));
    body.insert(u"person"_s, personJson(account));
    body.insert(u"pinRequired"_s, true);
    return body;
}

QJsonObject SignIns::describe(storage::Transaction &transaction, const Row &row) const
{
    QJsonObject body{{u"id"_s, row.id.text()},
                     {u"state"_s, row.state == u"ended" ? u"otp"_s : row.state},
                     {u"expiresAt"_s, toRfc3339(row.expiresAt)}};
    if (row.state == u"signature")
        body.insert(u"challenge"_s, QString::fromLatin1(row.challenge.toBase64()));
    if (row.state == u"otp")
        body.insert(u"otp"_s, m_parts.oneTimePasswords.describe(row.otp, row.startedAt));
    if (row.state == u"phone") {
        if (const auto asked = storage::PhoneSignInStore(transaction).find(row.id))
            body.insert(u"phone"_s,
                        QJsonObject{{u"code"_s, asked->code}, {u"digits"_s, asked->digits}});
    }
    return body;
}

void SignIns::audit(storage::Transaction &transaction, const http::Call &call, const Row &row,
                    const QString &kind, const QString &reason) const
{
    QJsonObject detail{{u"method"_s, row.method},
                       {u"form"_s, row.form == DeviceForm::Phone ? u"phone"_s : u"desktop"_s}};
    if (isEmulatedPhone(row.platform))
        detail.insert(u"emulatedPhone"_s, true);
    if (!reason.isEmpty())
        detail.insert(u"reason"_s, reason);
    storage::AuditStore(transaction).append({call.at, kind, row.account, call.address, detail});
}

} // namespace qujat::service::portal
