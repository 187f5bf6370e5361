// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/EventStreams.h"

#include "app/egov/storage/EventStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AtOnce = 100;

QJsonObject eventJson(const storage::StoredEvent &event)
{
    return {{u"id"_s, QString::number(event.number)},
            {u"type"_s, event.type},
            {u"at"_s, toRfc3339(event.at)},
            {u"data"_s, event.data}};
}

/// The number after which to go on; nothing when the call does not say.
Result<std::optional<qint64>> afterOf(const http::Call &call)
{
    if (!call.query.contains(u"after"_s))
        return std::optional<qint64>();
    bool whole = false;
    const auto number = call.query.value(u"after"_s).toLongLong(&whole);
    if (!whole || number < 0)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, u"after"_s}});
    return std::optional(number);
}

class AccountEvents final : public http::EventSource {
public:
    AccountEvents(storage::Store &store, Sessions &sessions, const Clock &clock, EventHub &hub,
                  const http::Caller &caller, qint64 last)
        : m_store(store)
        , m_sessions(sessions)
        , m_clock(clock)
        , m_hub(hub)
        , m_account(caller.account())
        , m_session(caller.session)
        , m_last(last)
    {
    }
    ~AccountEvents() override { stop(); }

    Batch take() override
    {
        auto read = m_store.read([&](storage::Transaction &transaction) -> Result<Batch> {
            Batch batch;
            if (!m_sessions.isAlive(transaction, m_session, m_clock.now())) {
                batch.ended = true;
                return batch;
            }
            const auto events = storage::EventStore(transaction).after(m_account, m_last, AtOnce);
            for (const auto &event : events) {
                batch.messages.push_back(
                    QJsonDocument(eventJson(event)).toJson(QJsonDocument::Compact));
                m_last = event.number;
            }
            batch.more = events.size() == AtOnce;
            return batch;
        });
        return read ? *std::move(read) : Batch{};
    }
    void start(std::function<void()> wake) override
    {
        if (!m_number)
            m_number = m_hub.follow(m_account, std::move(wake));
    }
    void stop() override
    {
        if (m_number)
            m_hub.leave(m_account, *m_number);
        m_number.reset();
    }

private:
    storage::Store &m_store;
    Sessions &m_sessions;
    const Clock &m_clock;
    EventHub &m_hub;
    const QString m_account;
    const QString m_session;
    qint64 m_last;
    std::optional<quint64> m_number;
};

} // namespace

quint64 EventHub::follow(const QString &account, Wake wake)
{
    const std::lock_guard lock(m_mutex);
    m_followers[account].insert(++m_last, std::move(wake));
    return m_last;
}

void EventHub::leave(const QString &account, quint64 number)
{
    const std::lock_guard lock(m_mutex);
    const auto followers = m_followers.find(account);
    if (followers == m_followers.end())
        return;
    followers->remove(number);
    if (followers->isEmpty())
        m_followers.erase(followers);
}

void EventHub::wake(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    const auto followers = m_followers.constFind(account);
    if (followers == m_followers.cend())
        return;
    for (const auto &wake : *followers)
        wake();
}

void EventHub::wakeAll()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &followers : m_followers) {
        for (const auto &wake : followers)
            wake();
    }
}

EventStreams::EventStreams(storage::Store &store, Sessions &sessions, const Clock &clock)
    : m_store(store)
    , m_sessions(sessions)
    , m_clock(clock)
{
}

void EventStreams::addTo(http::Router &router)
{
    m_store.setEventListener([this](const QString &account) { m_hub.wake(account); });
    router.on("listEvents", [this](const http::Call &call) { return list(call); });
}

Result<http::Reply> EventStreams::list(const http::Call &call)
{
    const auto after = afterOf(call);
    if (!after)
        return failure(after.error());
    return m_store.read([&](storage::Transaction &transaction) -> Result<http::Reply> {
        storage::EventStore events(transaction);
        const auto &account = call.caller().account();
        const auto from = after->value_or(std::max<qint64>(0, events.lastNumber(account) - AtOnce));
        QJsonArray items;
        for (const auto &event : events.after(account, from, AtOnce))
            items.append(eventJson(event));
        return http::Reply::ok({{u"items"_s, items}});
    });
}

Result<std::shared_ptr<http::EventSource>> EventStreams::open(const http::Call &call)
{
    auto from = afterOf(call);
    if (!from)
        return failure(from.error());
    if (!*from) {
        auto last = m_store.read([&](storage::Transaction &transaction) -> Result<qint64> {
            return storage::EventStore(transaction).lastNumber(call.caller().account());
        });
        if (!last)
            return failure(last.error());
        *from = *last;
    }
    return std::shared_ptr<http::EventSource>(std::make_shared<AccountEvents>(
        m_store, m_sessions, m_clock, m_hub, call.caller(), **from));
}

} // namespace qujat::service::portal
