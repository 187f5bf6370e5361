// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <coroutine>
#include <memory>
#include <utility>

namespace qujat::tool {

/// `const auto list = co_await outcome(session.documents()->refresh());`
/// A cancelled future is the failure Cancelled.
template <typename T>
class outcome {
public:
    explicit outcome(QFuture<Result<T>> future)
        : m_future(std::move(future))
    {
    }
    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Queued: the watcher goes with the awaiter and must not be inside its own signal then.
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        QObject::connect(
            m_watcher.get(), &QFutureWatcherBase::finished, QCoreApplication::instance(),
            [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        m_watcher->setFuture(m_future);
    }
    Result<T> await_resume()
    {
        if (m_future.isCanceled() || m_future.resultCount() == 0)
            return failure(FailureCode::Cancelled);
        return m_future.takeResult();
    }

private:
    QFuture<Result<T>> m_future;
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

/// `const auto verdict = co_await elsewhere<Verdict>([&] { … });`
/// What blocks is done in another thread while the event loop goes on. What it refers to must
/// outlive it, as the coroutine does.
template <typename T, typename Work>
outcome<T> elsewhere(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(Result<T>(work()));
        promise->finish();
    });
    return outcome<T>(std::move(future));
}

/// `co_await signalled(viewing, &Viewing::phaseChanged);` until the signal comes the next time.
template <typename Sender, typename Signal>
class signalled {
public:
    signalled(Sender *sender, Signal signal)
        : m_sender(sender)
        , m_signal(signal)
    {
    }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Queued, and only once, however often the signal comes before the queue is read.
        auto connection = std::make_shared<QMetaObject::Connection>();
        *connection = QObject::connect(
            m_sender, m_signal, QCoreApplication::instance(),
            [connection, waiting] {
                if (QObject::disconnect(std::exchange(*connection, {})))
                    waiting.resume();
            },
            Qt::QueuedConnection);
    }
    void await_resume() const { }

private:
    Sender *m_sender;
    Signal m_signal;
};

} // namespace qujat::tool
