// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// How the longer stories of this folder are told: free coroutines that own what they touch. After
/// every co_await they look whether their flow is still there.
namespace qujat::session {

/// `co_await settled(future)`: the result, moved out; Cancelled when the future ended without one.
template <typename T>
class Settled {
public:
    explicit Settled(QFuture<Result<T>> future)
        : m_future(std::move(future))
    {
    }

    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> story)
    {
        auto *watcher = new QFutureWatcher<Result<T>>();
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, story]() mutable {
                             watcher->deleteLater();
                             story.resume();
                         });
        watcher->setFuture(m_future);
    }
    Result<T> await_resume()
    {
        if (m_future.isCanceled() || m_future.resultCount() == 0)
            return failure(FailureCode::Cancelled);
        return m_future.takeResult();
    }

private:
    QFuture<Result<T>> m_future;
};

template <typename T>
Settled<T> settled(QFuture<Result<T>> future)
{
    return Settled<T>(std::move(future));
}

template <typename T>
QCoro::Task<> deliver(QCoro::Task<Result<T>> story, std::shared_ptr<QPromise<Result<T>>> promise)
{
    auto result = co_await std::move(story);
    promise->addResult(std::move(result));
    promise->finish();
}

/// The future of a story that has begun.
template <typename T>
QFuture<Result<T>> futureOf(QCoro::Task<Result<T>> story)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    deliver(std::move(story), std::move(promise));
    return future;
}

/// Runs slow computing on a worker thread; \a function owns all it needs.
template <typename Function>
auto inThread(Function function) -> QFuture<decltype(function())>
{
    using Value = decltype(function());
    struct Job {
        Function function;
        QPromise<Value> promise;
    };
    auto job = std::make_shared<Job>(Job{std::move(function), {}});
    job->promise.start();
    auto future = job->promise.future();
    QThreadPool::globalInstance()->start([job] {
        job->promise.addResult(job->function());
        job->promise.finish();
    });
    return future;
}

} // namespace qujat::session
