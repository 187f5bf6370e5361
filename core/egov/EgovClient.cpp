// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/EgovClient.h"

#include "core/base/Logging.h"
#include "core/egov/Reply.h"

namespace qujat::egov {
namespace {

/// A wrong clock makes proofs look stale; more than this is worth one further try after correction.
constexpr std::chrono::seconds NotableShift{20};

QByteArray newIdempotencyKey()
{
    const auto bits = SecretBytes::random(16);
    return QByteArray(reinterpret_cast<const char *>(bits.bytes()),
                      static_cast<qsizetype>(bits.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

EgovClient::EgovClient(net::HttpTransport &transport, net::Waiter &waiter, ShiftedClock &clock,
                       const QUrl &service, net::RetryingSender::Jitter jitter)
    : m_sender(transport, waiter, clock, std::move(jitter))
    , m_clock(clock)
    , m_service(service)
{
}

net::HttpRequest EgovClient::requestOf(const Call &call, const QByteArray &idempotencyKey) const
{
    net::HttpRequest request;
    request.method = call.method;
    request.url = m_service;
    request.url.setPath(call.path);
    request.timeout = call.timeout;
    request.headers = call.headers;
    request.headers.emplace_back("Accept", "application/json");
    if (!call.body.isEmpty()) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = call.body;
    }
    if (!idempotencyKey.isEmpty())
        request.headers.emplace_back("Idempotency-Key", idempotencyKey);
    if (call.auth != Auth::Open && m_proof) {
        std::optional<SecretBytes> token;
        if (call.auth == Auth::Session && m_token) {
            token = m_token->clone();
            request.headers.emplace_back(
                "Authorization",
                QByteArray("DPoP ")
                    + QByteArray(reinterpret_cast<const char *>(token->bytes()),
                                 static_cast<qsizetype>(token->size())));
        }
        request.headers.emplace_back("DPoP",
                                     m_proof(call.method, request.url, m_clock.now(), token));
    }
    if (!call.query.isEmpty())
        request.url.setQuery(call.query);
    return request;
}

net::HttpRequest EgovClient::streamRequest(const Call &call) const
{
    auto request = requestOf(call, {});
    request.url.setScheme(QStringLiteral("wss"));
    return request;
}

QFuture<Result<net::HttpReply>> EgovClient::perform(const Call &call)
{
    if (call.auth == Auth::Session && !m_token)
        return readyFuture<Result<net::HttpReply>>(failure(FailureCode::AuthRequired));
    const auto key = call.creates ? newIdempotencyKey() : QByteArray();
    auto shiftBefore = std::make_shared<std::chrono::milliseconds>(m_clock.shift());
    return m_sender.send(
        [this, call, key, shiftBefore](int) {
            *shiftBefore = m_clock.shift();
            return requestOf(call, key);
        },
        [this, call, shiftBefore](const Result<net::HttpReply> &answer, int attempt) {
            return judge(call, answer, attempt, *shiftBefore);
        });
}

void EgovClient::learnFrom(const net::HttpReply &reply)
{
    const auto time =
        timestampFromRfc3339(QString::fromLatin1(reply.header("Qujat-Time").trimmed()));
    if (!time)
        return;
    // The service stamped the reply somewhere within the round trip: half of it is the best guess,
    // and half of it is the doubt. A worse measurement than the last one counts only when it
    // contradicts it.
    const auto half = reply.roundTrip / 2;
    const auto shift = std::chrono::duration_cast<std::chrono::milliseconds>(
        *time + half - (m_clock.now() - m_clock.shift()));
    const auto distance = std::chrono::abs(shift - m_clock.shift());
    if (half <= m_doubt || distance > half + m_doubt) {
        if (distance > NotableShift)
            qCInfo(lcNet) << "clock differs from the service's by" << shift.count() << "ms";
        m_clock.setShift(shift);
        m_doubt = half;
    }
}

net::RetryingSender::Verdict EgovClient::judge(const Call &call,
                                               const Result<net::HttpReply> &answer, int attempt,
                                               std::chrono::milliseconds shiftBefore)
{
    const bool harmless = call.repeatable || call.creates;
    if (!answer) {
        const auto code = answer.error().code();
        const bool network =
            code == FailureCode::NetworkUnreachable || code == FailureCode::NetworkTimeout;
        if (network || code == FailureCode::TlsUntrusted)
            Q_EMIT reachedChanged(false);
        // A timeout has cost the person's patience already: one repeat of it is enough.
        return {.again = harmless && network
                    && (code == FailureCode::NetworkUnreachable || attempt == 0)};
    }
    Q_EMIT reachedChanged(true);
    learnFrom(*answer);
    if (answer->status < 400)
        return {};
    const auto problem = problemOf(*answer);
    switch (problem.code()) {
    case FailureCode::ServiceUnavailable:
        // A break has a known end, and nobody waits for it in front of the screen.
        return {.again =
                    harmless && problem.detail(Detail::Reason) != QStringLiteral("maintenance"),
                .notBefore = problem.retryAfter().value_or(std::chrono::seconds(0))};
    case FailureCode::NetworkTimeout: // the answer to the first went with its connection
        return {.again = harmless && attempt == 0};
    case FailureCode::RateLimited:
        return {.again = true, .notBefore = problem.retryAfter().value_or(std::chrono::seconds(1))};
    case FailureCode::AuthRequired:
    case FailureCode::ClockSkew:
        return {.again = attempt == 0 && call.auth != Auth::Open
                    && std::chrono::abs(m_clock.shift() - shiftBefore) > NotableShift};
    default:
        return {};
    }
}

} // namespace qujat::egov
