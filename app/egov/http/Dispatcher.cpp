// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Dispatcher.h"

#include "app/egov/http/Problem.h"
#include "core/base/Logging.h"
#include "core/crypto/Digest.h"
#include "core/crypto/DpopProof.h"

#include <QJsonDocument>

#include <exception>

namespace qujat::service::http {
namespace {

constexpr std::chrono::seconds ProofTolerance{60};
/// A proof tells whole seconds, and clocks of devices differ a little.
constexpr std::chrono::seconds StartTolerance{5};
constexpr char StreamOperation[] = "streamEvents";
/// Tells of the break, so it is heard in it.
constexpr char ServiceOperation[] = "getService";

bool isLoopback(const QString &address)
{
    return address == u"::1" || address.startsWith(u"127.") || address.startsWith(u"::ffff:127.");
}

tl::unexpected<Failure> unauthenticated(const char *reason)
{
    return failure(FailureCode::AuthRequired, {{Detail::Reason, QString::fromLatin1(reason)}});
}

/// The token of `Authorization: DPoP <token>`.
Result<SecretBytes> tokenIn(const Request &request)
{
    const auto header = request.header("authorization");
    if (header.size() > 256 || header.left(5).toLower() != "dpop ")
        return unauthenticated("token");
    return SecretBytes::takeFrom(header.mid(5).trimmed());
}

QString authorityOf(const QUrl &url)
{
    const auto host = url.host();
    const auto name = host.contains(u':') ? u'[' + host + u']' : host;
    return (name + u':' + QString::number(url.port(443))).toLower();
}

} // namespace

Dispatcher::Dispatcher(const Contract &contract, const Router &router, CallerSource &callers,
                       const Clock &clock, DispatcherOptions options)
    : m_contract(contract)
    , m_router(router)
    , m_callers(callers)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_started(clock.elapsed())
    , m_replays(clock, 2 * ProofTolerance + std::chrono::seconds(5))
    , m_rates(clock, m_options.callsPerSecond, m_options.callsAtOnce)
{
}

QStringList Dispatcher::unserved() const
{
    QStringList missing;
    for (const auto &operation : m_contract.operations()) {
        const bool served = operation.id == QLatin1String(StreamOperation)
            ? bool(m_stream)
            : m_router.find(operation.id) != nullptr;
        if (!served && (m_options.demonstration || !operation.demonstrationOnly))
            missing.append(operation.id);
    }
    return missing;
}

Response Dispatcher::handle(const Request &request)
{
    const auto began = m_clock.elapsed();
    const Operation *operation = nullptr;
    Response response;
    try {
        auto answered = answer(request, operation);
        if (!answered)
            qCInfo(lcService).noquote()
                << (operation ? operation->id : QStringLiteral("-")) << answered.error().name()
                << answered.error().detail(Detail::Reason).value_or(QString());
        response = answered ? *std::move(answered) : problem(answered.error());
    } catch (const std::exception &fault) {
        qCCritical(lcService) << "a handler threw" << (operation ? operation->id : QString())
                              << fault.what();
        response = problem(Failure(FailureCode::ServiceFailed));
    }
    response = finished(std::move(response), operation);
    qCDebug(lcService).noquote() << (operation ? operation->id : QStringLiteral("-"))
                                 << response.status << (m_clock.elapsed() - began).count() << "ms";
    return response;
}

Result<Response> Dispatcher::answer(const Request &request, const Operation *&operation)
{
    if (auto admitted = m_rates.admit(request.address); !admitted)
        return failure(admitted.error());
    auto match = m_contract.match(request.method, request.path);
    if (!match)
        return failure(match.error());
    if (match->operation->demonstrationOnly
        && !(m_options.demonstration && isLoopback(request.address)))
        return failure(FailureCode::ResourceNotFound);
    operation = match->operation;

    Call call;
    call.operation = operation->id;
    call.address = request.address;
    call.at = m_clock.now();
    call.path = match->path;
    call.headers = request.headers;
    call.headers.remove("authorization");
    if (auto admitted = admitDuringMaintenance(*operation, call.at); !admitted)
        return failure(admitted.error());
    if (auto known = authenticate(*operation, request, call); !known)
        return failure(known.error());
    if (operation->cellularOnly && call.caller().deviceClass != DeviceClass::Cellular)
        return failure(FailureCode::DeviceNotCellular);

    auto content = m_contract.check(*match, request);
    if (!content)
        return failure(content.error());
    call.query = content->query;
    call.body = content->body;
    call.requestKey = QString::fromLatin1(request.header("idempotency-key"));
    if (!call.requestKey.isEmpty())
        call.requestHash =
            crypto::sha256(request.method + '\n' + request.path.toUtf8() + '\n'
                           + QJsonDocument(call.body).toJson(QJsonDocument::Compact));
    if (operation->id == QLatin1String(StreamOperation))
        return openStream(request, call);

    const auto *handler = m_router.find(operation->id);
    if (!handler)
        return failure(FailureCode::ServiceUnavailable);
    auto reply = (*handler)(call);
    if (!reply)
        return failure(reply.error());
    Response response;
    response.status = reply->status;
    response.headers = reply->headers;
    if (reply->status != 204 && reply->status != 304) {
        response.contentType = "application/json";
        response.body = QJsonDocument(reply->body).toJson(QJsonDocument::Compact);
    }
    return response;
}

Result<void> Dispatcher::admitDuringMaintenance(const Operation &operation, Timestamp at) const
{
    if (!m_maintenance || operation.demonstrationOnly
        || operation.id == QLatin1String(ServiceOperation))
        return {};
    const auto pause = m_maintenance->during(at);
    if (!pause)
        return {};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(pause->until - at);
    return failure(FailureCode::ServiceUnavailable,
                   {{Detail::Reason, QStringLiteral("maintenance")},
                    {Detail::Allowed, toRfc3339(pause->until)},
                    {Detail::RetryAfterSeconds, QString::number(qint64(wait.count()))}});
}

Result<void> Dispatcher::authenticate(const Operation &operation, const Request &request,
                                      Call &call)
{
    if (operation.authentication == Authentication::Open)
        return {};
    const bool bySystem = request.headers.contains("signature-input");
    if (operation.authentication == Authentication::SystemSignature || bySystem) {
        if (!m_systems)
            return failure(FailureCode::ServiceUnavailable);
        auto system = m_systems->systemOf(request, m_options.authorities, call.at);
        if (!system)
            return failure(system.error());
        // What people may call is nothing for a system, and the other way round (R000-4.2).
        if (operation.authentication != Authentication::SystemSignature)
            return failure(FailureCode::RoleForbidden);
        call.system = *std::move(system);
        return {};
    }
    std::optional<SecretBytes> token;
    if (operation.authentication == Authentication::AccessToken) {
        auto given = tokenIn(request);
        if (!given)
            return failure(given.error());
        token = *std::move(given);
    }
    if (auto proven = checkProof(request, token, call); !proven)
        return proven;
    if (!token)
        return {};
    auto caller = m_callers.callerOf(*token, call.thumbprint, call.at);
    if (!caller)
        return failure(caller.error());
    call.who = *std::move(caller);
    return {};
}

Result<void> Dispatcher::checkProof(const Request &request, const std::optional<SecretBytes> &token,
                                    Call &call)
{
    const auto header = request.header("dpop");
    if (header.isEmpty())
        return unauthenticated("proof");
    auto proof = crypto::readDpopProof(header);
    if (!proof)
        return failure(proof.error());
    if (proof->method != request.method)
        return unauthenticated("proofMethod");
    if (proof->url.scheme() != u"https" || proof->url.path(QUrl::FullyDecoded) != request.path
        || !m_options.authorities.contains(authorityOf(proof->url)))
        return unauthenticated("proofUrl");
    // Ids of proofs are remembered in memory: what was made before the start could be a repeat.
    const auto age = call.at - proof->issuedAt;
    if (age > m_clock.elapsed() - m_started + StartTolerance)
        return failure(FailureCode::ClockSkew);
    if (age > ProofTolerance + std::chrono::seconds(1) || age < -ProofTolerance)
        return failure(FailureCode::ClockSkew);
    if (token) {
        if (!proof->accessTokenHash
            || !crypto::constantTimeEquals(*proof->accessTokenHash,
                                           crypto::accessTokenHash(token->view())))
            return unauthenticated("proofToken");
    }
    if (!m_replays.firstUse(proof->thumbprint, proof->id))
        return unauthenticated("proofUsed");
    call.thumbprint = proof->thumbprint;
    call.deviceJwk = proof->jwk;
    return {};
}

Result<Response> Dispatcher::openStream(const Request &request, const Call &call)
{
    if (!request.wantsWebSocket)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("Upgrade")}});
    auto events = m_stream(call);
    if (!events)
        return failure(events.error());
    Response response;
    response.status = 101;
    response.events = *std::move(events);
    return response;
}

Response Dispatcher::finished(Response response, const Operation *operation) const
{
    if (m_options.checkReplies && operation) {
        if (auto fit = m_contract.checkReply(*operation, response); !fit) {
            qCCritical(lcService).noquote()
                << "reply outside the contract:"
                << fit.error().detail(Detail::Field).value_or(QString())
                << fit.error().detail(Detail::Reason).value_or(QString());
            response = problem(fit.error());
        }
    }
    response.headers.emplaceBack("Qujat-Time", toRfc3339(m_clock.now()).toLatin1());
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    return response;
}

} // namespace qujat::service::http
