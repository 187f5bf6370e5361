// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/net/QtHttpTransport.h"
#include "core/net/Waiter.h"
#include "core/net/WebSocketChannel.h"
#include "core/session/Session.h"
#include "core/storage/KeySource.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace qujat::tool {

class Arguments;

/// The objects of the core, in layer order; destroyed in reverse.
struct Composition {
    SystemClock clock;
    QUrl service;
    std::unique_ptr<net::QtHttpTransport> transport;
    std::unique_ptr<net::WebSocketChannel> events;
    net::TimerWaiter waiter;
    std::unique_ptr<storage::KeySource> keys;
    std::unique_ptr<session::Session> session;

    /// Only the way to the service. ConfigurationInvalid{field}, FileUnreadable.
    static Result<std::unique_ptr<Composition>> forService(const Arguments &arguments);
    /// The whole of it. \a signingOff is why nothing may be signed, if so.
    static Result<std::unique_ptr<Composition>> forSession(
        const Arguments &arguments, const std::optional<Failure> &signingOff);
};

} // namespace qujat::tool
