// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/SystemRegister.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/SystemStore.h"
#include "core/base/Logging.h"
#include "core/crypto/CertificateCheck.h"
#include "core/crypto/Cms.h"

#include <QJsonDocument>

namespace qujat::service::consent {
namespace {

constexpr std::chrono::seconds StartTolerance{5};

tl::unexpected<Failure> unauthenticated(const char *reason)
{
    return failure(FailureCode::AuthRequired, {{Detail::Reason, QString::fromLatin1(reason)}});
}

bool hasDigest(const QByteArray &header, const QByteArray &body)
{
    const auto expected = crypto::contentDigest(body);
    const auto digests = header.split(',');
    for (const auto &digest : digests) {
        if (digest.trimmed() == expected)
            return true;
    }
    return false;
}

} // namespace

SystemRegister::SystemRegister(Parts parts)
    : m_parts(std::move(parts))
    , m_started(m_parts.clock.elapsed())
    , m_nonces(m_parts.clock, 2 * m_parts.clockTolerance + StartTolerance)
{
}

Result<InformationSystem> SystemRegister::decide(const QByteArray &cms, const QString &address)
{
    const auto now = m_parts.clock.now();
    const auto decision = crypto::readAttached(cms, m_parts.trust(), now);
    if (const auto refusal = decision.refusal())
        return failure(*refusal);
    if (decision.signer->bin() != m_parts.authorisedBodyBin)
        return failure(FailureCode::CertificateHolderMismatch);
    const auto record = QJsonDocument::fromJson(decision.content).object();
    auto system = InformationSystem::parse(record);
    if (!system)
        return failure(system.error());
    if (const auto refusal =
            crypto::refusalOf(system->certificate, m_parts.trust(), now, QStringLiteral("nca")))
        return failure(*refusal);
    return m_parts.store.write([&](storage::Transaction &transaction) -> Result<InformationSystem> {
        storage::SystemStore systems(transaction);
        const auto earlier = systems.find(system->code);
        const auto sameKey = systems.findByKey(system->keyId());
        if ((earlier && earlier->decidedAt >= system->decidedAt)
            || (sameKey && sameKey->code != system->code) || system->decidedAt > now)
            return failure(FailureCode::IdempotencyConflict);
        systems.put(
            {system->code, system->keyId(), system->status, system->decidedAt, record, cms});
        storage::AuditStore(transaction)
            .append({now,
                     QStringLiteral("systemDecided"),
                     QString(),
                     address,
                     {{QStringLiteral("system"), system->code},
                      {QStringLiteral("status"), system->status},
                      {QStringLiteral("decision"), system->decisionNumber}}});
        return *system;
    });
}

Result<QString> SystemRegister::systemOf(const http::Request &request,
                                         const QSet<QString> &authorities, Timestamp now)
{
    const auto signature =
        crypto::readHttpSignature(request.header("signature-input"), request.header("signature"));
    if (!signature)
        return failure(signature.error());
    // A key that somebody put there on the way would make of one call another.
    if (!request.header("idempotency-key").isEmpty()
        && !signature->components.contains("idempotency-key"))
        return unauthenticated("signatureForm");
    const auto system = signer(request, authorities, *signature, now);
    if (!system) {
        auditRefusal(request, QString::fromLatin1(signature->keyId), system.error());
        return failure(system.error());
    }
    return system->code;
}

Result<InformationSystem> SystemRegister::signer(const http::Request &request,
                                                 const QSet<QString> &authorities,
                                                 const crypto::HttpSignature &signature,
                                                 Timestamp now)
{
    if (!hasDigest(request.header("content-digest"), request.body))
        return unauthenticated("contentDigest");
    const auto host = request.header("host").toLower();
    if (!authorities.contains(QString::fromLatin1(host)))
        return unauthenticated("target");
    const auto keyId = QString::fromLatin1(signature.keyId);
    const auto row = m_parts.store.read(
        [&](storage::Transaction &transaction) -> Result<std::optional<storage::SystemRow>> {
            return storage::SystemStore(transaction).findByKey(keyId);
        });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(FailureCode::SystemNotApproved);
    auto system = InformationSystem::parse((*row)->record);
    if (!system)
        return failure(FailureCode::SystemNotApproved);
    const crypto::HttpMessage message{request.method, "https://" + host + request.target,
                                      request.headers};
    if (!isSignedBy(signature, message, system->certificate))
        return unauthenticated("signature");
    // Nonces are remembered in memory: what was signed before the start could be a repeat.
    const auto age = now - signature.created;
    const auto sinceStart = m_parts.clock.elapsed() - m_started + StartTolerance;
    if (age > sinceStart || age > m_parts.clockTolerance + std::chrono::seconds(1)
        || age < -m_parts.clockTolerance || (signature.expires && now >= *signature.expires))
        return failure(FailureCode::ClockSkew);
    if (!m_nonces.firstUse(keyId, QString::fromLatin1(signature.nonce)))
        return unauthenticated("signatureUsed");
    if (system->status != u"approved")
        return failure(FailureCode::SystemNotApproved);
    if (const auto refusal =
            crypto::refusalOf(system->certificate, m_parts.trust(), now, QStringLiteral("nca")))
        return failure(*refusal);
    return system;
}

void SystemRegister::auditRefusal(const http::Request &request, const QString &keyId,
                                  const Failure &refusal) const
{
    const auto noted = m_parts.store.write([&](storage::Transaction &transaction) -> Result<bool> {
        storage::AuditStore(transaction)
            .append(
                {m_parts.clock.now(),
                 QStringLiteral("systemRefused"),
                 QString(),
                 request.address,
                 {{QStringLiteral("code"), refusal.name()},
                  {QStringLiteral("reason"), refusal.detail(Detail::Reason).value_or(QString())},
                  {QStringLiteral("key"), keyId.left(64)},
                  {QStringLiteral("path"), request.path.left(64)}}});
        return true;
    });
    if (!noted)
        qCWarning(lcService, "a refused system could not be written to the audit");
}

Result<InformationSystem> SystemRegister::approved(storage::Transaction &transaction,
                                                   const QString &code)
{
    const auto row = storage::SystemStore(transaction).find(code);
    if (!row || row->status != u"approved")
        return failure(FailureCode::SystemNotApproved);
    auto system = InformationSystem::parse(row->record);
    if (!system)
        return failure(FailureCode::SystemNotApproved);
    return system;
}

Result<InformationSystem> SystemRegister::approved(const QString &code) const
{
    return m_parts.store.read(
        [&](storage::Transaction &transaction) { return approved(transaction, code); });
}

} // namespace qujat::service::consent
