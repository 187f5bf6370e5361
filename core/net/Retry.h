// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/net/HttpTransport.h"
#include "core/net/Waiter.h"

#include <QObject>

#include <functional>
#include <optional>

namespace qujat::net {

/// How many repeats one device may make in all, whatever it calls: a service in trouble is not
/// helped by its clients. Ten at once, one more every six seconds.
class RetryBudget {
public:
    static constexpr int capacity = 10;
    static constexpr std::chrono::seconds refill{6};

    explicit RetryBudget(const Clock &clock);
    /// Takes one repeat out; false when none is left.
    bool take();
    /// How long until there is one again; zero when there is one now.
    std::chrono::seconds untilNext() const;

private:
    double filledNow() const;

    const Clock &m_clock;
    double m_left = capacity;
    std::chrono::milliseconds m_countedAt;
};

/// How long to wait before the repeat with this number, beginning at 1; nothing when there is no
/// further one. Before jitter of a quarter to either side.
std::optional<std::chrono::milliseconds> delayBeforeRepeat(int number);

/// Sends one request and repeats it by the table above while the judge says so.
class RetryingSender : public QObject {
    Q_OBJECT

public:
    /// What to make of an answer.
    struct Verdict {
        bool again = false;
        /// Not before this, when the service asked for it (Retry-After).
        std::chrono::milliseconds notBefore{0};
    };
    /// Builds the request for the try with this number, from 0: proofs are used once only.
    using Maker = std::function<HttpRequest(int attempt)>;
    using Judge = std::function<Verdict(const Result<HttpReply> &answer, int attempt)>;
    /// A number from 0 to 1.
    using Jitter = std::function<double()>;

    /// The longest wait that the service may ask for without the person being told.
    static constexpr std::chrono::seconds longestPatience{10};

    RetryingSender(HttpTransport &transport, Waiter &waiter, const Clock &clock,
                   Jitter jitter = {});

    /// The last answer; RetryBudgetSpent{retryAfterSeconds} when a repeat was due and none was
    /// left. Cancelling the future ends the try under way and all that would follow.
    QFuture<Result<HttpReply>> send(Maker maker, Judge judge);

private:
    class Run;

    HttpTransport &m_transport;
    Waiter &m_waiter;
    RetryBudget m_budget;
    Jitter m_jitter;
};

} // namespace qujat::net
