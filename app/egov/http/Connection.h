// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Private to Connection.cpp, Server.cpp and PlainServer.cpp: the only files that know the network
// library.

#include "app/egov/http/Server.h"

// std::exchange is used by the coroutine headers of Boost 1.74 without its header.
#include <utility>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#pragma GCC diagnostic pop

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace qujat::service::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using Stream = beast::ssl_stream<beast::tcp_stream>;

/// Nothing for a target that is no plain path with query.
std::optional<Request> toRequest(const bhttp::request<bhttp::string_body> &message,
                                 const QString &address);
bhttp::response<bhttp::string_body> toMessage(const Response &response, unsigned version,
                                              bool keepAlive);

/// How many connections each address holds.
class AddressCounter {
public:
    bool enter(const std::string &address, int limit, int all)
    {
        const std::lock_guard lock(m_mutex);
        auto &count = m_counts[address];
        if (count >= limit || m_all >= all) {
            if (count == 0)
                m_counts.erase(address);
            return false;
        }
        ++count;
        ++m_all;
        return true;
    }
    void leave(const std::string &address)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_counts.find(address);
        if (--found->second == 0)
            m_counts.erase(found);
        --m_all;
    }
    int all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_all;
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, int> m_counts;
    int m_all = 0;
};

class Connection;

/// What all connections share.
struct Shared {
    Shared(ServerOptions set, WorkerPool &pool, Server::Handle handler)
        : options(std::move(set))
        , workers(pool)
        , handle(std::move(handler))
    {
    }
    ServerOptions options;
    WorkerPool &workers;
    Server::Handle handle;
    AddressCounter addresses;
    std::atomic<bool> stopping{false};
    std::mutex mutex;
    std::set<Connection *> live;
    /// Jobs on the pool that hold a connection: the network must not go before them.
    int jobs = 0;
    std::condition_variable jobDone;
};

/// One peer, from handshake to end. Lives as long as its coroutine; runs on its own strand.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Shared> shared, tcp::socket socket, asio::ssl::context &tls,
               std::string address);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    asio::awaitable<void> run();
    /// From any thread: a connection between two requests ends now, one in a request after it.
    void endWhenIdle();

private:
    using WebSocket = beast::websocket::stream<Stream>;

    beast::tcp_stream &lowest() { return beast::get_lowest_layer(*m_stream); }
    /// Waits for the first byte of the next request, then reads, answers and says whether to go on.
    asio::awaitable<bool> serveOne(error_code &error);
    /// Says why a request could not be read, where that can still be said, and takes a little of
    /// what is still coming so that the answer is not lost in a reset.
    asio::awaitable<bool> refuse(error_code error);
    /// Runs \a work on the pool and comes back to this strand with its value, or with \a refused
    /// when the pool is full.
    template <typename Value>
    asio::awaitable<Value> onWorker(std::function<Value()> work, Value refused);
    bool submit(std::function<void()> job);
    asio::awaitable<void> stream(const bhttp::request<bhttp::string_body> &upgrade,
                                 const Response &response);
    /// Control frames are answered while reading; what the peer says is not looked at.
    asio::awaitable<void> readStream();
    asio::awaitable<void> writeStream(EventSource &source);

    std::shared_ptr<Shared> m_shared;
    std::optional<Stream> m_stream;
    Stream::executor_type m_strand;
    std::string m_address;
    beast::flat_buffer m_buffer;
    bool m_idle = false;
    std::optional<WebSocket> m_webSocket;
    std::optional<asio::steady_timer> m_wakeStream;
    bool m_woken = false;
    bool m_streamEnded = false;
};

} // namespace qujat::service::http
