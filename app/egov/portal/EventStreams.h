// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Message.h"
#include "app/egov/http/Router.h"
#include "app/egov/portal/Sessions.h"
#include "core/base/Clock.h"

#include <QHash>

#include <functional>
#include <memory>
#include <mutex>

namespace qujat::service::portal {

/// Wakes those who follow an account's notices. Safe to use from any thread.
class EventHub {
public:
    using Wake = std::function<void()>;
    /// The number to leave with.
    quint64 follow(const QString &account, Wake wake);
    /// After it returns \a wake is not called again.
    void leave(const QString &account, quint64 number);
    void wake(const QString &account);
    void wakeAll();

private:
    std::mutex m_mutex;
    quint64 m_last = 0;
    QHash<QString, QHash<quint64, Wake>> m_followers;
};

/// Live notices: as a list after an id, and as a stream that ends with its session. Safe to use
/// from any thread.
class EventStreams {
public:
    EventStreams(storage::Store &store, Sessions &sessions, const Clock &clock);
    /// Registers listEvents and listens to the storage; before the first write.
    void addTo(http::Router &router);
    Result<std::shared_ptr<http::EventSource>> open(const http::Call &call);
    EventHub &hub() { return m_hub; }

private:
    Result<http::Reply> list(const http::Call &call);
    storage::Store &m_store;
    Sessions &m_sessions;
    const Clock &m_clock;
    EventHub m_hub;
};

} // namespace qujat::service::portal
