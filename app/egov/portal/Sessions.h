// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/http/Dispatcher.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonObject>

#include <optional>

namespace qujat::service::portal {

/// Tokens: 32 random bytes, bound to the device's key, kept as hashes. They end after some minutes
/// without use and after some hours in any case (D-17). Safe to use from any thread.
class Sessions final : public http::CallerSource {
public:
    Sessions(storage::Store &store, const Policy &policy);

    Result<http::Caller> callerOf(const SecretBytes &token, const QString &thumbprint,
                                  Timestamp now) override;

    /// For whom a certificate lets the person act; empty for a private person.
    struct OnBehalfOf {
        QString organisation;
        QString bin;
        RecipientKind kind = RecipientKind::Individual;
    };
    /// Begins a session in \a transaction and ends the device's earlier ones; SessionGrant of the
    /// contract.
    QJsonObject open(storage::Transaction &transaction, const storage::DeviceRow &device,
                     const OnBehalfOf &organisation, Timestamp now);

    /// Whether the session named by Caller::session is still one, without using it.
    bool isAlive(storage::Transaction &transaction, const QString &session, Timestamp now) const;
    /// When it began: by two factors, or by the PIN.
    static std::optional<Timestamp> beganAt(storage::Transaction &transaction,
                                            const QString &session);

private:
    bool isOver(const storage::SessionRow &row, Timestamp now) const;
    storage::Store &m_store;
    const Policy &m_policy;
};

/// Caller::session and the hash under which the session is stored are the same bytes.
QString sessionName(const QByteArray &tokenHash);
QByteArray sessionHash(const QString &name);

} // namespace qujat::service::portal
