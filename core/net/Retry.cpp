// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/Retry.h"

#include "core/base/Logging.h"
#include "core/base/WhenDone.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace qujat::net {

RetryBudget::RetryBudget(const Clock &clock)
    : m_clock(clock)
    , m_countedAt(clock.elapsed())
{
}

double RetryBudget::filledNow() const
{
    const auto passed = m_clock.elapsed() - m_countedAt;
    const double more = static_cast<double>(passed.count())
        / static_cast<double>(std::chrono::milliseconds(refill).count());
    return std::min<double>(capacity, m_left + more);
}

bool RetryBudget::take()
{
    m_left = filledNow();
    m_countedAt = m_clock.elapsed();
    if (m_left < 1.0)
        return false;
    m_left -= 1.0;
    return true;
}

std::chrono::seconds RetryBudget::untilNext() const
{
    const double missing = 1.0 - filledNow();
    if (missing <= 0.0)
        return std::chrono::seconds(0);
    return std::chrono::seconds(
        static_cast<qint64>(std::ceil(missing * static_cast<double>(refill.count()))));
}

std::optional<std::chrono::milliseconds> delayBeforeRepeat(int number)
{
    static constexpr std::array<std::chrono::milliseconds, 2> table{
        std::chrono::milliseconds(300), std::chrono::milliseconds(1000)};
    if (number < 1 || number > static_cast<int>(table.size()))
        return std::nullopt;
    return table[static_cast<std::size_t>(number - 1)];
}

/// One request with its repeats. Goes when it has answered.
class RetryingSender::Run : public QObject {
public:
    Run(RetryingSender &sender, Maker maker, Judge judge)
        : QObject(&sender)
        , m_sender(sender)
        , m_maker(std::move(maker))
        , m_judge(std::move(judge))
    {
        m_promise.start();
        m_cancelWatch.setFuture(m_promise.future());
        connect(&m_cancelWatch, &QFutureWatcherBase::canceled, this, [this] {
            m_current.cancel();
            finish(failure(FailureCode::Cancelled));
        });
    }

    QFuture<Result<HttpReply>> future() { return m_promise.future(); }

    void attempt()
    {
        if (m_finished)
            return;
        auto *watcher = new QFutureWatcher<Result<HttpReply>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            auto ended = watcher->future();
            if (ended.isCanceled() || ended.resultCount() == 0)
                finish(failure(FailureCode::Cancelled));
            else
                judge(ended.takeResult());
        });
        m_current = m_sender.m_transport.send(m_maker(m_number));
        watcher->setFuture(m_current);
    }

private:
    void judge(Result<HttpReply> answer)
    {
        const auto verdict = m_judge(answer, m_number);
        const auto delay = delayBeforeRepeat(m_number + 1);
        if (!verdict.again || !delay || verdict.notBefore > longestPatience) {
            finish(std::move(answer));
            return;
        }
        if (!m_sender.m_budget.take()) {
            const auto wait = m_sender.m_budget.untilNext().count();
            finish(failure(FailureCode::RetryBudgetSpent,
                           {{Detail::RetryAfterSeconds, QString::number(wait)}}));
            return;
        }
        ++m_number;
        const double swing = 0.75 + 0.5 * m_sender.m_jitter();
        const auto jittered = std::chrono::milliseconds(
            static_cast<qint64>(static_cast<double>(delay->count()) * swing));
        qCDebug(lcNet) << "repeat" << m_number << "after" << jittered.count() << "ms";
        m_sender.m_waiter.after(std::max(jittered, verdict.notBefore), this, [this] { attempt(); });
    }

    void finish(Result<HttpReply> answer)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
        deleteLater();
    }

    RetryingSender &m_sender;
    Maker m_maker;
    Judge m_judge;
    QPromise<Result<HttpReply>> m_promise;
    QFutureWatcher<Result<HttpReply>> m_cancelWatch;
    QFuture<Result<HttpReply>> m_current;
    int m_number = 0;
    bool m_finished = false;
};

RetryingSender::RetryingSender(HttpTransport &transport, Waiter &waiter, const Clock &clock,
                               Jitter jitter)
    : m_transport(transport)
    , m_waiter(waiter)
    , m_budget(clock)
    , m_jitter(jitter ? std::move(jitter)
                      : Jitter([] { return QRandomGenerator::global()->generateDouble(); }))
{
}

QFuture<Result<HttpReply>> RetryingSender::send(Maker maker, Judge judge)
{
    auto *run = new Run(*this, std::move(maker), std::move(judge));
    auto future = run->future();
    run->attempt();
    return future;
}

} // namespace qujat::net
