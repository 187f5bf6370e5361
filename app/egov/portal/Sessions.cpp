// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Sessions.h"

#include "app/egov/portal/PortalJson.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Uses of a session are written down at most this often: a write waits for the disk.
constexpr std::chrono::seconds UseNotedEvery{30};

struct Known {
    storage::SessionRow session;
    storage::AccountRow account;
    storage::DeviceRow device;
};

tl::unexpected<Failure> unknown(const QString &reason)
{
    return failure(FailureCode::AuthRequired, {{Detail::Reason, reason}});
}

} // namespace

QString sessionName(const QByteArray &tokenHash)
{
    return QString::fromLatin1(tokenHash.toHex());
}

QByteArray sessionHash(const QString &name)
{
    return QByteArray::fromHex(name.toLatin1());
}

Sessions::Sessions(storage::Store &store, const Policy &policy)
    : m_store(store)
    , m_policy(policy)
{
}

bool Sessions::isOver(const storage::SessionRow &row, Timestamp now) const
{
    return now >= row.expiresAt || now - row.lastUsedAt >= m_policy.seconds("idleSeconds");
}

Result<http::Caller> Sessions::callerOf(const SecretBytes &token, const QString &thumbprint,
                                        Timestamp now)
{
    const auto hash = crypto::sha256(QByteArrayView(token.data(), qsizetype(token.size())));
    auto known = m_store.read([&](storage::Transaction &transaction) -> Result<Known> {
        storage::PortalStore store(transaction);
        auto session = store.session(hash);
        if (!session)
            return unknown(u"session"_s);
        auto account = store.account(session->account);
        auto device = store.device(session->device);
        if (!account || !device || !device->active)
            return unknown(u"device"_s);
        return Known{*session, *account, *device};
    });
    if (!known)
        return failure(known.error());
    const auto &[session, account, device] = *known;
    if (session.thumbprint != thumbprint)
        return unknown(u"key"_s);
    if (isOver(session, now)) {
        auto ended = m_store.write([&](storage::Transaction &transaction) -> Result<void> {
            storage::PortalStore(transaction).endSession(hash);
            transaction.announceEvents(session.account);
            return {};
        });
        return ended ? unknown(u"idle"_s) : failure(ended.error());
    }
    if (now - session.lastUsedAt >= UseNotedEvery) {
        auto noted = m_store.write([&](storage::Transaction &transaction) -> Result<void> {
            storage::PortalStore store(transaction);
            store.markSessionUsed(hash, now);
            store.markDeviceSeen(session.device, now, device.address);
            return {};
        });
        if (!noted)
            return failure(noted.error());
    }
    auto person = personOf(account);
    if (!person)
        return failure(person.error());
    http::Caller caller(*std::move(person));
    caller.device = device.id;
    caller.deviceClass = device.classAt(now);
    caller.deviceName = device.name;
    caller.session = sessionName(hash);
    const bool ownCertificate = !session.organisationBin.isEmpty();
    caller.organisation = ownCertificate ? session.organisation : account.organisation;
    caller.organisationBin = ownCertificate ? session.organisationBin : account.organisationBin;
    caller.kind = ownCertificate ? session.kind : account.kind;
    return caller;
}

QJsonObject Sessions::open(storage::Transaction &transaction, const storage::DeviceRow &device,
                           const OnBehalfOf &organisation, Timestamp now)
{
    const auto token = crypto::toBase64Url(crypto::randomBytes(32));
    storage::PortalStore store(transaction);
    store.endSessionsOf(device.id);
    storage::SessionRow row;
    row.tokenHash = crypto::sha256(token);
    row.device = device.id;
    row.account = device.account;
    row.thumbprint = device.thumbprint;
    row.organisation = organisation.organisation;
    row.organisationBin = organisation.bin;
    row.kind = organisation.kind;
    row.openedAt = now;
    row.lastUsedAt = now;
    row.expiresAt = now + m_policy.seconds("sessionSeconds");
    store.addSession(row);
    return {{u"accessToken"_s, QString::fromLatin1(token)},
            {u"expiresAt"_s, toRfc3339(row.expiresAt)},
            {u"idleSeconds"_s, m_policy.value("idleSeconds")}};
}

bool Sessions::isAlive(storage::Transaction &transaction, const QString &session,
                       Timestamp now) const
{
    const auto row = storage::PortalStore(transaction).session(sessionHash(session));
    return row && !isOver(*row, now);
}

std::optional<Timestamp> Sessions::beganAt(storage::Transaction &transaction,
                                           const QString &session)
{
    const auto row = storage::PortalStore(transaction).session(sessionHash(session));
    return row ? std::optional(row->openedAt) : std::nullopt;
}

} // namespace qujat::service::portal
