// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/EgovClient.h"
#include "core/egov/EventCalls.h"
#include "core/net/MessageChannel.h"

#include <QObject>

namespace qujat::egov {

/// The live notices of an account: over the message channel while it holds, by polling while it
/// does not, without gap and without doubles across both, resumed after the last event that was
/// seen.
class EventStream : public QObject {
    Q_OBJECT

public:
    /// Without a \a channel there is only polling.
    EventStream(EgovClient &client, net::MessageChannel *channel, net::Waiter &waiter);

    /// Begins after \a last; null means from now on. Needs an access token.
    void start(const EventId &last);
    void stop();
    bool isRunning() const { return m_running; }
    /// The channel stands: notices arrive as they happen.
    bool isLive() const { return m_live; }
    EventId last() const { return m_last; }
    /// Somebody is waiting for a notice: poll every 1.5 seconds instead of every 15 while there is
    /// no channel (open viewings end within two seconds of their closing).
    void setUrgent(bool urgent);

Q_SIGNALS:
    void arrived(const qujat::egov::Event &event);
    /// The channel came up: what changed before the first event has to be asked for.
    void wentLive();
    /// The service says that the session is over.
    void refused(const qujat::Failure &failure);

private:
    void openChannel();
    void schedulePoll();
    void poll();
    void take(const Event &event);

    EgovClient &m_client;
    net::MessageChannel *m_channel;
    net::Waiter &m_waiter;
    EventId m_last;
    bool m_running = false;
    bool m_live = false;
    bool m_urgent = false;
    int m_failures = 0;
    int m_round = 0;
    int m_pollRound = 0;
};

} // namespace qujat::egov
