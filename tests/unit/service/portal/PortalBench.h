// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/journal/Journal.h"
#include "app/egov/portal/Portal.h"
#include "core/crypto/CertificateAuthority.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace qujat::testing {

/// A portal on a store of its own, with one person who has a number (A), one who has none (B), and
/// an authority.
class PortalBench {
public:
    /// The person register, with one ground against everybody or none.
    struct Identities final : service::gateways::IdentityRegister {
        Result<QString> groundAgainst(const Iin &, Timestamp) override { return ground; }
        QString ground;
    };
    /// The simulated gateway, in whose comparing something else can happen.
    struct Faces final : service::gateways::Biometrics {
        Result<service::gateways::BiometricOutcome> compare(const Iin &person,
                                                            const QByteArray &sample) override
        {
            if (const auto first = std::exchange(meanwhile, {}))
                first();
            return simulated.compare(person, sample);
        }
        std::function<void()> meanwhile; ///< once, before the next answer
        service::gateways::SimulatedBiometrics simulated;
    };
    explicit PortalBench(bool demonstration = true);
    /// The portal ends and begins anew over what is written: whatever it only remembered is gone.
    void restart();

    static const QString A; ///< IIN with the number +77010000001
    static const QString B; ///< IIN without a number
    static const QString Stranger; ///< IIN without an account

    /// One call of \a device, with a fresh Idempotency-Key.
    Result<service::http::Reply> call(const char *operation, const QJsonObject &body = {},
                                      const QMap<QString, QString> &path = {},
                                      const QMap<QString, QString> &query = {});
    Result<service::http::Reply> start(const QString &method, const QString &iin = {},
                                       const QString &form = QStringLiteral("desktop"),
                                       const QString &platform = QStringLiteral("linux"));
    /// A whole sign-in by IIN, password and face; the session's token.
    QByteArray signIn(const QString &form = QStringLiteral("desktop"));
    Result<service::http::Caller> callerOf(const QByteArray &token);
    /// Signs \a iin in by key file and face, without a number; the caller of the session.
    service::http::Caller signInWithoutNumber(const QString &iin, const QString &form,
                                              const QString &onDevice);
    QString numberOf(const QString &iin) const;
    QString sample(const QString &iin, service::gateways::BiometricOutcome outcome) const;

    QString lastCode(const QString &number) const;
    int messages(const QString &number) const;
    QByteArray signedChallenge(const QString &challenge, const QString &iin) const;
    /// The same by a certificate that has run out, or one that is revoked from now on.
    QByteArray signedByExpired(const QString &challenge, const QString &iin) const;
    QByteArray signedByRevoked(const QString &challenge, const QString &iin);
    int auditLines(const QString &kind) const;

    QString device = QStringLiteral("device-one");
    QString requestKey; ///< used once instead of a fresh one
    std::optional<service::http::Caller> caller;
    QString system; ///< an information system that signs the calls; those called K… may ask about
                    ///< numbers
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<service::storage::Store> store;
    std::unique_ptr<service::journal::Journal> journal;
    service::Policy policy;
    service::gateways::OutboxSms sms;
    Faces biometrics;
    service::gateways::SimulatedOperators operators;
    Identities identities;
    bool mayProcess = true;
    std::optional<crypto::CertificateAuthority> authority;
    crypto::TrustStore trust;
    service::http::Maintenance maintenance;
    service::http::Router router;
    std::optional<service::portal::Portal> portal;

private:
    void raise();
    crypto::IssuedCertificate keyOf(const QString &iin, std::chrono::hours until) const;

    bool m_demonstration;

    int m_keys = 0;
};

/// The code of a refusal, "accepted" when there is none.
QString codeOf(const Result<service::http::Reply> &reply);

} // namespace qujat::testing
