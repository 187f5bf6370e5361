// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/SecretBytes.h"
#include "core/base/WhenDone.h"
#include "core/egov/Call.h"
#include "core/net/Retry.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace qujat::egov {

/// Makes the value of the header DPoP (RFC 9449) with the device's key.
using ProofMaker =
    std::function<QByteArray(const QByteArray &method, const QUrl &url, Timestamp now,
                             const std::optional<SecretBytes> &accessToken)>;

/// Makes calls of the contract over a transport: adds address, token, proof and idempotency key,
/// repeats what may be repeated, keeps the clock right, and parses the answer.
/// Main thread only.
class EgovClient : public QObject {
    Q_OBJECT

public:
    /// \a clock is the one to correct; \a service is https://host:port.
    EgovClient(net::HttpTransport &transport, net::Waiter &waiter, ShiftedClock &clock,
               const QUrl &service, net::RetryingSender::Jitter jitter = {});

    void setProofMaker(ProofMaker maker) { m_proof = std::move(maker); }
    void setAccessToken(std::shared_ptr<const SecretBytes> token) { m_token = std::move(token); }
    bool hasAccessToken() const { return m_token != nullptr; }

    /// Sends \a request and parses its reply; AuthRequired at once when the call needs a token and
    /// there is none. Cancelling the future ends the call.
    template <typename Request>
    QFuture<Result<typename Request::Reply>> send(const Request &request)
    {
        using Reply = typename Request::Reply;
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        auto raw = perform(request.call());
        forwardCancel(promise->future(), raw);
        whenDone(raw, this, [promise](Result<net::HttpReply> answer) {
            promise->addResult(answer ? Reply::parse(*answer)
                                      : Result<Reply>(failure(answer.error())));
            promise->finish();
        });
        return promise->future();
    }

    /// The complete upgrade request of the event stream, with a fresh proof.
    net::HttpRequest streamRequest(const Call &call) const;

Q_SIGNALS:
    /// A reply came through, or none could: for the sign "off line".
    void reachedChanged(bool reached);

private:
    QFuture<Result<net::HttpReply>> perform(const Call &call);
    net::HttpRequest requestOf(const Call &call, const QByteArray &idempotencyKey) const;
    void learnFrom(const net::HttpReply &reply);
    net::RetryingSender::Verdict judge(const Call &call, const Result<net::HttpReply> &answer,
                                       int attempt, std::chrono::milliseconds shiftBefore);

    template <typename T>
    void forwardCancel(const QFuture<T> &outer, const QFuture<Result<net::HttpReply>> &inner)
    {
        auto *watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this,
                [under = QFuture<Result<net::HttpReply>>(inner)]() mutable { under.cancel(); });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(outer);
    }

    net::RetryingSender m_sender;
    ShiftedClock &m_clock;
    QUrl m_service;
    ProofMaker m_proof;
    std::shared_ptr<const SecretBytes> m_token;
    std::chrono::milliseconds m_doubt{std::chrono::hours(24)};
};

} // namespace qujat::egov
