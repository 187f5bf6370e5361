// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/EventStream.h"

#include "core/base/Logging.h"

#include <algorithm>
#include <array>

namespace qujat::egov {
namespace {

/// How the service closes the stream when the session is over.
const QString SessionEnded = QStringLiteral("close-4401");

std::chrono::milliseconds backOff(int failures)
{
    static constexpr std::array<int, 5> seconds{1, 2, 5, 15, 30};
    const auto index = std::clamp<std::size_t>(static_cast<std::size_t>(failures), 1, 5) - 1;
    return std::chrono::seconds(seconds[index]);
}

} // namespace

EventStream::EventStream(EgovClient &client, net::MessageChannel *channel, net::Waiter &waiter)
    : m_client(client)
    , m_channel(channel)
    , m_waiter(waiter)
{
    if (!channel)
        return;
    connect(channel, &net::MessageChannel::opened, this, [this] {
        if (!m_running)
            return;
        m_live = true;
        m_failures = 0;
        Q_EMIT wentLive();
    });
    connect(channel, &net::MessageChannel::messageArrived, this, [this](const QByteArray &utf8) {
        const auto event = Event::parse(utf8);
        if (event)
            take(*event);
        else
            qCWarning(lcNet) << "an event could not be read:"
                             << event.error().detail(Detail::Field).value_or(QString());
    });
    connect(channel, &net::MessageChannel::ended, this, [this](const Failure &reason) {
        if (!m_running)
            return;
        m_live = false;
        ++m_failures;
        if (reason.detail(Detail::Reason) == SessionEnded) {
            // The poll gets the refusal with its reason at once.
            poll();
            return;
        }
        m_waiter.after(backOff(m_failures), this, [this, round = m_round] {
            if (m_running && round == m_round && !m_live)
                openChannel();
        });
        schedulePoll();
    });
}

void EventStream::start(const EventId &last)
{
    stop();
    m_running = true;
    m_last = last;
    m_failures = 0;
    if (m_channel)
        openChannel();
    else
        schedulePoll();
}

void EventStream::stop()
{
    ++m_round;
    m_running = false;
    m_live = false;
    if (m_channel)
        m_channel->close();
}

void EventStream::setUrgent(bool urgent)
{
    const bool sooner = urgent && !m_urgent;
    m_urgent = urgent;
    if (sooner && m_running && !m_live)
        schedulePoll();
}

void EventStream::openChannel()
{
    const auto request = m_client.streamRequest(eventStreamCall(m_last));
    m_channel->open(request.url, request.headers);
}

void EventStream::schedulePoll()
{
    const auto delay = m_urgent ? std::chrono::milliseconds(1500) : std::chrono::seconds(15);
    m_waiter.after(delay, this, [this, round = ++m_pollRound] {
        if (m_running && !m_live && round == m_pollRound)
            poll();
    });
}

void EventStream::poll()
{
    whenDone(m_client.send(EventsRequest{m_last}), this,
             [this, round = m_round](Result<EventsReply> reply) {
                 if (!m_running || round != m_round)
                     return;
                 if (reply) {
                     // Without a last event the list holds what happened long ago: only its end
                     // counts, as the place to go on from.
                     if (m_last.isNull() && !reply->items.empty())
                         m_last = reply->items.back().id;
                     else
                         std::ranges::for_each(reply->items,
                                               [this](const Event &event) { take(event); });
                 } else if (reply.error().code() == FailureCode::AuthRequired) {
                     stop();
                     Q_EMIT refused(reply.error());
                     return;
                 }
                 if (!m_live)
                     schedulePoll();
             });
}

void EventStream::take(const Event &event)
{
    if (!m_running || event.id == m_last)
        return;
    m_last = event.id;
    Q_EMIT arrived(event);
}

} // namespace qujat::egov
