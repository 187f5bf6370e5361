// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/portal/Portal.h"
#include "core/crypto/CertificateAuthority.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace qujat::testing {

/// A portal on a store of its own, with one person who has a number (A), one who has none (B), and
/// an authority.
class PortalBench {
public:
    explicit PortalBench(bool demonstration = true);

    static const QString A; ///< IIN with the number +77010000001
    static const QString B; ///< IIN without a number
    static const QString Stranger; ///< IIN without an account

    /// One call of \a device, with a fresh Idempotency-Key.
    Result<service::http::Reply> call(const char *operation, const QJsonObject &body = {},
                                      const QMap<QString, QString> &path = {});
    Result<service::http::Reply> start(const QString &method, const QString &iin = {},
                                       const QString &form = QStringLiteral("desktop"),
                                       const QString &platform = QStringLiteral("linux"));
    /// A whole sign-in by IIN, password and face; the session's token.
    QByteArray signIn(const QString &form = QStringLiteral("desktop"));
    Result<service::http::Caller> callerOf(const QByteArray &token);

    QString lastCode(const QString &number) const;
    int messages(const QString &number) const;
    QByteArray signedChallenge(const QString &challenge, const QString &iin) const;
    int auditLines(const QString &kind) const;

    QString device = QStringLiteral("device-one");
    QString requestKey; ///< used once instead of a fresh one
    std::optional<service::http::Caller> caller;
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<service::storage::Store> store;
    service::Policy policy;
    service::gateways::OutboxSms sms;
    service::gateways::SimulatedBiometrics biometrics;
    std::optional<crypto::CertificateAuthority> authority;
    crypto::TrustStore trust;
    service::http::Router router;
    std::optional<service::portal::Portal> portal;

private:
    int m_keys = 0;
};

/// The code of a refusal, "accepted" when there is none.
QString codeOf(const Result<service::http::Reply> &reply);

} // namespace qujat::testing
