// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/NumberConnection.h"

#include "app/egov/gateways/Messages.h"
#include "app/egov/portal/PortalJson.h"
#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/NoteStore.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

void note(storage::Transaction &transaction, const QString &account, const QString &kind,
          const QString &reason, Timestamp now)
{
    const auto iin = Iin::parse(account);
    if (!iin)
        return;
    storage::AccountNote note{now, *iin, *iin, kind};
    note.reason = reason;
    storage::NoteStore(transaction).add(note);
}

} // namespace

NumberConnection::NumberConnection(const Policy &policy, gateways::Sms &sms,
                                   std::function<bool()> mayProcess)
    : m_policy(policy)
    , m_sms(sms)
    , m_mayProcess(std::move(mayProcess))
{
}

Result<void> NumberConnection::mayBegin(storage::Transaction &transaction, const QString &account,
                                        Timestamp now) const
{
    constexpr std::chrono::hours Hour{1};
    const auto most = static_cast<int>(m_policy.value("numberRequestsPerHour"));
    const auto latest = storage::NumberStore(transaction).requests(account, most);
    if (latest.size() < static_cast<std::size_t>(most) || now >= latest.back().startedAt + Hour)
        return {};
    const auto wait =
        std::chrono::ceil<std::chrono::seconds>(latest.back().startedAt + Hour - now).count();
    return failure(FailureCode::RateLimited, {{Detail::RetryAfterSeconds, QString::number(wait)}});
}

std::optional<Failure> NumberConnection::obstacle(storage::Transaction &transaction,
                                                  const QString &account, const QString &number,
                                                  const gateways::Subscriber &subscriber,
                                                  Timestamp now) const
{
    if (subscriber.kind == gateways::Subscriber::Kind::LegalEntity)
        return Failure(FailureCode::NumberNotIndividual);
    if (subscriber.owner && subscriber.owner->text() != account)
        return Failure(FailureCode::NumberMismatch, {{Detail::Reason, u"owner"_s}});
    storage::NumberStore numbers(transaction);
    const auto holder = numbers.holderOf(number);
    if (holder == account)
        return Failure(FailureCode::NumberTaken, {{Detail::Reason, u"own"_s}});
    if (!holder.isEmpty()) {
        // The operator's word that it was sold to this person ends the earlier connection.
        const auto held = storage::PortalStore(transaction).account(holder);
        const bool sold =
            subscriber.owner && held && subscriber.changedHands(holder, held->phoneConnectedAt);
        return sold ? std::nullopt : std::optional(Failure(FailureCode::NumberTaken));
    }
    const auto reserved = numbers.reservedFor(number, now);
    if (!reserved.isEmpty() && reserved != account)
        return Failure(FailureCode::NumberTaken);
    return std::nullopt;
}

void NumberConnection::settle(storage::Transaction &transaction, storage::NumberRequestRow &row,
                              const gateways::Subscriber &subscriber, Timestamp now) const
{
    if (!row.isOpen())
        return;
    if (row.state != u"processing") {
        if (now >= row.expiresAt)
            refuse(transaction, row,
                   Failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"expired"_s}}), now);
        return;
    }
    if (now >= row.certifiedAt.value_or(row.startedAt) + m_policy.seconds("numberTermSeconds")) {
        refuse(transaction, row, Failure(FailureCode::ServiceTermExceeded), now);
        return;
    }
    if (!m_mayProcess())
        return;
    const auto account = storage::PortalStore(transaction).account(row.account);
    if (!account || account->phone != row.oldNumber) {
        refuse(transaction, row,
               Failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"replaced"_s}}), now);
        return;
    }
    if (const auto obstacle =
            this->obstacle(transaction, row.account, row.otp.number, subscriber, now)) {
        refuse(transaction, row, *obstacle, now);
        return;
    }
    connect(transaction, row, now);
}

void NumberConnection::connect(storage::Transaction &transaction, storage::NumberRequestRow &row,
                               Timestamp now) const
{
    storage::PortalStore accounts(transaction);
    storage::NumberStore numbers(transaction);
    if (const auto holder = numbers.holderOf(row.otp.number); !holder.isEmpty()) {
        auto lost = accounts.account(holder);
        lost->phone.clear();
        lost->phoneConnectedAt.reset();
        accounts.putAccount(*lost);
        note(transaction, holder, u"numberChangedHands"_s, {}, now);
        storage::EventStore(transaction)
            .append(holder, u"numberChanged"_s, now, {{u"what"_s, u"changedHands"_s}});
    }
    auto account = accounts.account(row.account);
    account->phone = row.otp.number;
    account->phoneConnectedAt = now;
    accounts.putAccount(*account);

    row.state = u"connected"_s;
    row.decidedAt = now;
    if (row.isChange())
        row.vetoUntil = now + m_policy.seconds("numberVetoSeconds");
    numbers.put(row);
    raiseDevice(transaction, row);
    note(transaction, row.account, row.isChange() ? u"numberChanged"_s : u"numberConnected"_s, {},
         now);
    tell(transaction, row, row.isChange() ? u"changed"_s : u"connected"_s, now);
    if (row.isChange())
        m_sms.send(transaction, row.oldNumber, gateways::messageText(u"numberReplaced"_s), now);
}

void NumberConnection::raiseDevice(storage::Transaction &transaction,
                                   const storage::NumberRequestRow &row) const
{
    if (row.channel != u"app")
        return;
    const auto id = DeviceId::parse(row.device);
    auto device = id ? storage::PortalStore(transaction).device(*id) : std::nullopt;
    if (!device || !device->active || device->form != DeviceForm::Phone
        || device->deviceClass == DeviceClass::Cellular)
        return;
    device->deviceClass = DeviceClass::Cellular;
    device->levelFrom = row.vetoUntil;
    storage::PortalStore(transaction).putDevice(*device);
}

void NumberConnection::refuse(storage::Transaction &transaction, storage::NumberRequestRow &row,
                              const Failure &reason, Timestamp now) const
{
    row.state = u"refused"_s;
    row.decidedAt = now;
    row.outcome = reason.name();
    row.outcomeReason = reason.detail(Detail::Reason).value_or(QString());
    row.otp.hash.clear();
    storage::NumberStore(transaction).put(row);
    note(transaction, row.account, u"numberRefused"_s, row.outcome, now);
    tell(transaction, row, u"refused"_s, now);
}

Result<void> NumberConnection::stop(storage::Transaction &transaction,
                                    storage::NumberRequestRow &row, const storage::DeviceRow &keep,
                                    Timestamp now) const
{
    storage::PortalStore accounts(transaction);
    auto account = accounts.account(row.account);
    if (row.state != u"connected" || !row.vetoUntil || now >= *row.vetoUntil || !account
        || account->phone != row.otp.number)
        return failure(FailureCode::NumberRequestEnded, {{Detail::Reason, u"closed"_s}});
    if (keep.signedInAt >= row.startedAt)
        return failure(FailureCode::RoleForbidden, {{Detail::Reason, u"newDevice"_s}});
    account->phone = row.oldNumber;
    account->phoneConnectedAt = row.oldConnectedAt;
    accounts.putAccount(*account);
    for (const auto &device : accounts.devices(row.account)) {
        const bool asked = device.id.text() == row.device;
        if (device.id != keep.id && (asked || device.signedInAt >= row.startedAt))
            accounts.endDevice(device.id);
    }
    row.state = u"stopped"_s;
    row.outcome = Failure(FailureCode::NumberChangeStopped).name();
    storage::NumberStore(transaction).put(row);
    note(transaction, row.account, u"numberStopped"_s, {}, now);
    tell(transaction, row, u"stopped"_s, now);
    m_sms.send(transaction, row.oldNumber, gateways::messageText(u"numberRestored"_s), now);
    return {};
}

void NumberConnection::tell(storage::Transaction &transaction, const storage::NumberRequestRow &row,
                            const QString &kind, Timestamp now) const
{
    QJsonObject data{{u"what"_s, kind}, {u"requestId"_s, row.id.text()}};
    if (row.vetoUntil && kind == u"changed")
        data.insert(u"vetoUntil"_s, toRfc3339(*row.vetoUntil));
    storage::EventStore(transaction).append(row.account, u"numberChanged"_s, now, data);
    QJsonObject detail{{u"channel"_s, row.channel}, {u"request"_s, row.id.text()}};
    if (!row.outcome.isEmpty())
        detail.insert(u"reason"_s, row.outcome);
    const auto word = u"number"_s + kind.at(0).toUpper() + kind.sliced(1);
    storage::AuditStore(transaction).append({now, word, row.account, {}, detail});
}

} // namespace qujat::service::portal
