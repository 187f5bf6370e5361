// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/tool/Arguments.h"
#include "app/tool/Await.h"
#include "app/tool/Context.h"
#include "app/tool/Output.h"
#include "app/tool/Values.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QTimer>

#include <chrono>

namespace qujat::tool {

/// One line for each request that waits for this person's answer. With "--wait SECONDS" it waits
/// until there is one, or that long. \a flow is what keeps the requests: confirmations, consents.
template <typename Flow>
QCoro::Task<int> listPending(Context &context, Flow *flow)
{
    QTimer poll;
    poll.start(std::chrono::milliseconds(200));
    qint64 left =
        context.arguments().value(QStringLiteral("wait"), QStringLiteral("0")).toLongLong() * 5;
    for (;;) {
        const auto pending = co_await outcome(flow->refresh());
        if (!pending)
            co_return context.output().fail(pending.error());
        if (!pending->empty() || left-- <= 0) {
            for (const auto &request : *pending)
                context.output().line({{QStringLiteral("asked"), toJson(request)}});
            co_return Yes;
        }
        co_await signalled(&poll, &QTimer::timeout);
    }
}

} // namespace qujat::tool
