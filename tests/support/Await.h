// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QTest>

namespace qujat::testing {

/// Lets the event loop run until \a future has ended; NetworkTimeout when it does not.
template <typename T>
Result<T> await(QFuture<Result<T>> future, int milliseconds = 30000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds))
        return failure(FailureCode::NetworkTimeout, {{Detail::Reason, QStringLiteral("test")}});
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(FailureCode::Cancelled);
    return future.takeResult();
}

/// The name of the failure, or "ok".
template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().name();
}

} // namespace qujat::testing
