// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace qujat {

/// Calls \a function with the result on \a context's thread when \a future has one.
/// Silent when the context dies first or the future is cancelled. (QFuture::then with a context
/// aborts in Qt 6.4 when the context dies before the future ends.)
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         auto finished = watcher->future();
                         if (finished.isCanceled() || finished.resultCount() == 0)
                             return;
                         function(finished.takeResult());
                     });
    watcher->setFuture(future);
}

/// A future that is done already.
template <typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace qujat
