// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Contract.h"
#include "app/egov/http/Maintenance.h"
#include "app/egov/http/Message.h"
#include "app/egov/http/RateLimiter.h"
#include "app/egov/http/ReplayGuard.h"
#include "app/egov/http/Router.h"
#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"

#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace qujat::service::http {

/// Knows who is behind a token. Safe to call from any thread.
class CallerSource {
public:
    virtual ~CallerSource() = default;
    /// The caller, and the use of the session is noted. AuthRequired for a token that is unknown,
    /// ended, idle too long or bound to another key.
    virtual Result<Caller> callerOf(const SecretBytes &token, const QString &thumbprint,
                                    Timestamp now) = 0;
};

/// Knows the information systems that sign their calls. Safe to call from any thread.
class SystemSource {
public:
    virtual ~SystemSource() = default;
    /// The code of the approved system that signed \a request (RFC 9421); \a authorities are the
    /// "host:port" by which this service may be called. AuthRequired{reason}, ClockSkew,
    /// SystemNotApproved, or what is wrong with the system's certificate. Refusals are audited.
    virtual Result<QString> systemOf(const Request &request, const QSet<QString> &authorities,
                                     Timestamp now) = 0;
};

/// Opens the stream of notices for an authenticated call.
using StreamOpener = std::function<Result<std::shared_ptr<EventSource>>(const Call &)>;

struct DispatcherOptions {
    bool demonstration = false;
    bool checkReplies =
        false; ///< hold replies to the contract as well; a misfit becomes SERVICE_FAILED
    /// Under which "host:port" proofs may speak of this service, such as 127.0.0.1:8443; lower
    /// case.
    QSet<QString> authorities;
    double callsPerSecond = 1000; ///< of one address
    double callsAtOnce = 2000;
};

/// Everything between a whole request and the handler of its operation: rate, contract, proof and
/// token, class of device, form of the request; and back: problem documents, common headers. \c
/// handle may be called from several threads at once.
class Dispatcher {
public:
    Dispatcher(const Contract &contract, const Router &router, CallerSource &callers,
               const Clock &clock, DispatcherOptions options);

    void setStream(StreamOpener opener) { m_stream = std::move(opener); }
    /// Before the first request; \a systems must outlive this object.
    void setSystems(SystemSource &systems) { m_systems = &systems; }
    /// Before the first request; \a maintenance must outlive this object. While a break lasts, only
    /// getService and the demonstration's operations are heard.
    void setMaintenance(const Maintenance &maintenance) { m_maintenance = &maintenance; }
    /// Adds a "host:port" by which this service is called; before the first request.
    void addAuthority(const QString &authority)
    {
        m_options.authorities.insert(authority.toLower());
    }
    /// Operations of the contract that no handler serves: must be empty before the service listens.
    QStringList unserved() const;

    Response handle(const Request &request);

private:
    struct Proof {
        QString thumbprint;
        QJsonObject jwk;
    };
    Result<Response> answer(const Request &request, const Operation *&operation);
    Result<void> authenticate(const Operation &operation, const Request &request, Call &call);
    Result<void> checkProof(const Request &request, const std::optional<SecretBytes> &token,
                            Call &call);
    Result<void> admitDuringMaintenance(const Operation &operation, Timestamp at) const;
    Result<Response> openStream(const Request &request, const Call &call);
    Response finished(Response response, const Operation *operation) const;

    const Contract &m_contract;
    const Router &m_router;
    CallerSource &m_callers;
    const Clock &m_clock;
    DispatcherOptions m_options;
    const std::chrono::milliseconds m_started;
    ReplayGuard m_replays;
    RateLimiter m_rates;
    StreamOpener m_stream;
    SystemSource *m_systems = nullptr;
    const Maintenance *m_maintenance = nullptr;
};

} // namespace qujat::service::http
