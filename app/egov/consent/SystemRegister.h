// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/InformationSystem.h"
#include "app/egov/http/Dispatcher.h"
#include "app/egov/http/ReplayGuard.h"
#include "app/egov/storage/Store.h"
#include "core/base/Clock.h"
#include "core/crypto/HttpSignature.h"
#include "core/crypto/TrustStore.h"

#include <functional>

namespace qujat::service::consent {

/// The user information systems that may call (R000-4.1 to R000-4.3; default D-27). A system is
/// entered, changed, suspended and restored by decisions that the authorised body signs; each is in
/// force with the next call. Systems sign every call with the key of their certificate from the
/// National Certification Authority (RFC 9421). Safe to use from any thread.
class SystemRegister final : public http::SystemSource {
public:
    struct Parts {
        storage::Store &store;
        const Clock &clock;
        std::function<crypto::TrustStore()> trust;
        QString authorisedBodyBin;
        std::chrono::seconds clockTolerance{60};
    };
    explicit SystemRegister(Parts parts);

    /// Takes a decision: an attached CMS of the authorised body over the JSON record. SIG_*,
    /// CERT_*, CertificateHolderMismatch when another body signed, RequestMalformed{field} for what
    /// is missing in it, CertificateUntrusted for a system's certificate that is not of the NCA,
    /// IdempotencyConflict for a decision that is not newer than the one in force.
    Result<InformationSystem> decide(const QByteArray &cms, const QString &address);

    Result<QString> systemOf(const http::Request &request, const QSet<QString> &authorities,
                             Timestamp now) override;

    /// The system as it is at this moment of \a transaction; SystemNotApproved unless it may call.
    static Result<InformationSystem> approved(storage::Transaction &transaction,
                                              const QString &code);
    Result<InformationSystem> approved(const QString &code) const;

private:
    Result<InformationSystem> signer(const http::Request &request, const QSet<QString> &authorities,
                                     const crypto::HttpSignature &signature, Timestamp now);
    void auditRefusal(const http::Request &request, const QString &keyId,
                      const Failure &refusal) const;

    Parts m_parts;
    const std::chrono::milliseconds m_started;
    http::ReplayGuard m_nonces;
};

} // namespace qujat::service::consent
