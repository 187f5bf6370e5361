// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <utility>

/// Calls without TLS to gateways that run on this very machine, at 127.0.0.1 and nowhere else.
namespace qujat::service::http {

struct LoopbackRequest {
    quint16 port = 0;
    QByteArray target; ///< POST
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds patience{10'000};
};

/// How far a request came.
enum class LoopbackOutcome {
    NotSent, ///< certainly not: nobody listens there
    Broken, ///< perhaps: it was sent, and no whole answer came
    Answered,
};

struct LoopbackAnswer {
    LoopbackOutcome outcome = LoopbackOutcome::NotSent;
    int status = 0;
    QByteArray body;
};

/// Sends one request and waits for its answer. Any thread.
LoopbackAnswer callLoopback(const LoopbackRequest &request);

} // namespace qujat::service::http
