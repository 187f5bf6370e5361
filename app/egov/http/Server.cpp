// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Server.h"

#include "app/egov/http/Problem.h"
#include "core/base/Logging.h"

#include <QUrl>
#include <QUrlQuery>

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
#include <thread>
#include <vector>

namespace qujat::service::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;
using Stream = beast::ssl_stream<beast::tcp_stream>;

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Nothing for a target that is no plain path with query.
std::optional<Request> toRequest(const bhttp::request<bhttp::string_body> &message, const QString &address)
{
    Request request;
    request.method = bytesOf(message.method_string());
    const auto target = bytesOf(message.target());
    const auto url = QUrl::fromEncoded(target, QUrl::StrictMode);
    if (!target.startsWith('/') || target.startsWith("//") || !url.isValid() || url.hasFragment())
        return std::nullopt;
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &field : message) {
        const auto name = bytesOf(field.name_string()).toLower();
        const auto value = bytesOf(field.value());
        const auto earlier = request.headers.constFind(name);
        request.headers.insert(name, earlier == request.headers.cend() ? value : *earlier + ", " + value);
    }
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    request.address = address;
    request.wantsWebSocket = beast::websocket::is_upgrade(message);
    return request;
}

bhttp::response<bhttp::string_body> toMessage(const Response &response, unsigned version, bool keepAlive)
{
    bhttp::response<bhttp::string_body> message(static_cast<bhttp::status>(response.status), version);
    for (const auto &[name, value] : response.headers)
        message.insert(beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                       beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    if (!response.contentType.isEmpty())
        message.set(bhttp::field::content_type, response.contentType.toStdString());
    message.keep_alive(keepAlive);
    message.body().assign(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    if (response.status != 204 && response.status != 304)
        message.prepare_payload();
    return message;
}

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
    Connection(std::shared_ptr<Shared> shared, tcp::socket socket, asio::ssl::context &tls, std::string address)
        : m_shared(std::move(shared))
        , m_stream(std::in_place, std::move(socket), tls)
        , m_strand(m_stream->get_executor())
        , m_address(std::move(address))
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->live.insert(this);
    }
    ~Connection()
    {
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->live.erase(this);
        }
        m_shared->addresses.leave(m_address);
    }

    asio::awaitable<void> run()
    {
        const auto self = shared_from_this();
        error_code error;
        lowest().expires_after(m_shared->options.handshakeTime);
        m_idle = true;
        co_await m_stream->async_handshake(asio::ssl::stream_base::server, redirect(error));
        m_idle = false;
        while (!error && !m_shared->stopping) {
            const bool again = co_await serveOne(error);
            if (!again)
                break;
        }
        if (m_webSocket || !m_stream)
            co_return;
        lowest().expires_after(std::chrono::seconds(2));
        co_await m_stream->async_shutdown(redirect(error));
    }

    /// From any thread: a connection between two requests ends now, one in a request after it.
    void endWhenIdle()
    {
        asio::post(m_strand, [weak = weak_from_this()] {
            const auto self = weak.lock();
            if (!self)
                return;
            if (self->m_idle)
                self->lowest().cancel();
            if (self->m_wakeStream)
                self->m_wakeStream->cancel();
        });
    }

private:
    static asio::redirect_error_t<asio::use_awaitable_t<>> redirect(error_code &error)
    {
        return asio::redirect_error(asio::use_awaitable, error);
    }
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(*m_stream); }

    /// Waits for the first byte of the next request, then reads, answers and says whether to go on.
    asio::awaitable<bool> serveOne(error_code &error)
    {
        if (m_buffer.size() == 0) {
            m_idle = true;
            lowest().expires_after(m_shared->options.idleTime);
            const auto read = co_await m_stream->async_read_some(m_buffer.prepare(4096), redirect(error));
            m_idle = false;
            if (error)
                co_return false;
            m_buffer.commit(read);
        }
        bhttp::request_parser<bhttp::string_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(m_shared->options.headLimit));
        parser.body_limit(m_shared->options.bodyLimit);
        lowest().expires_after(m_shared->options.requestTime);
        co_await bhttp::async_read_header(*m_stream, m_buffer, parser, redirect(error));
        if (!error && parser.get()[bhttp::field::expect] == "100-continue") {
            bhttp::response<bhttp::empty_body> goOn(bhttp::status::continue_, parser.get().version());
            co_await bhttp::async_write(*m_stream, goOn, redirect(error));
        }
        if (!error)
            co_await bhttp::async_read(*m_stream, m_buffer, parser, redirect(error));
        if (error)
            co_return co_await refuse(error);
        const auto request = toRequest(parser.get(), QString::fromStdString(m_address));
        if (!request)
            co_return co_await refuse(bhttp::error::bad_target);
        lowest().expires_never();
        // Named first: the compiler destroys temporaries inside a co_await twice.
        std::function<Response()> work = [this, &request] { return m_shared->handle(*request); };
        auto busy = problem(Failure(FailureCode::ServiceUnavailable, {{Detail::RetryAfterSeconds, QStringLiteral("1")}}));
        auto answered = onWorker<Response>(std::move(work), std::move(busy));
        const auto response = co_await std::move(answered);
        if (response.events) {
            co_await stream(parser.get(), response);
            co_return false;
        }
        const bool keepAlive = parser.get().keep_alive() && !m_shared->stopping;
        auto message = toMessage(response, parser.get().version(), keepAlive);
        if (parser.get().method() == bhttp::verb::head)
            message.body().clear();
        lowest().expires_after(m_shared->options.replyTime);
        co_await bhttp::async_write(*m_stream, message, redirect(error));
        co_return !error &&keepAlive;
    }

    /// Says why a request could not be read, where that can still be said, and takes a little of what is still coming
    /// so that the answer is not lost in a reset.
    asio::awaitable<bool> refuse(error_code error)
    {
        const bool large = error == bhttp::error::body_limit || error == bhttp::error::header_limit
                || error == bhttp::error::buffer_overflow;
        const bool malformed = error.category() == error_code(bhttp::error::bad_target).category()
                && error != bhttp::error::end_of_stream && error != bhttp::error::partial_message;
        if (!large && !malformed)
            co_return false;
        const auto response = problem(Failure(large ? FailureCode::RequestTooLarge : FailureCode::RequestMalformed));
        auto message = toMessage(response, 11, false);
        error_code ignored;
        lowest().expires_after(std::chrono::seconds(2));
        co_await bhttp::async_write(*m_stream, message, redirect(ignored));
        constexpr std::size_t DrainAtMost = 4 * 1024 * 1024;
        m_buffer.clear();
        for (std::size_t drained = 0; !ignored && drained < DrainAtMost;)
            drained += co_await m_stream->async_read_some(m_buffer.prepare(16 * 1024), redirect(ignored));
        co_return false;
    }

    /// Runs \a work on the pool and comes back to this strand with its value, or with \a refused when the pool is full.
    template<typename Value>
    asio::awaitable<Value> onWorker(std::function<Value()> work, Value refused)
    {
        struct Ticket {
            explicit Ticket(const Stream::executor_type &executor)
                : done(executor, asio::steady_timer::time_point::max())
            {
            }
            asio::steady_timer done;
            std::optional<Value> value;
        };
        auto ticket = std::make_shared<Ticket>(m_strand);
        const bool accepted = submit([self = shared_from_this(), ticket, work = std::move(work)] {
            auto value = work();
            // The coroutine waits on this strand, so the end cannot be told before it listens.
            asio::post(self->m_strand, [ticket, value = std::move(value)]() mutable {
                ticket->value = std::move(value);
                ticket->done.cancel();
            });
        });
        if (!accepted)
            co_return refused;
        error_code woken;
        co_await ticket->done.async_wait(redirect(woken));
        co_return ticket->value ? std::move(*ticket->value) : std::move(refused);
    }

    bool submit(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_shared->mutex);
            ++m_shared->jobs;
        }
        const auto leave = [](Shared &shared) {
            const std::lock_guard lock(shared.mutex);
            --shared.jobs;
            shared.jobDone.notify_all();
        };
        const bool accepted =
                m_shared->workers.submit([shared = m_shared, job = std::move(job), leave]() mutable {
                    job();
                    job = nullptr; // lets the connection go before the network may
                    leave(*shared);
                });
        if (!accepted)
            leave(*m_shared);
        return accepted;
    }

    using WebSocket = beast::websocket::stream<Stream>;

    asio::awaitable<void> stream(const bhttp::request<bhttp::string_body> &upgrade, const Response &response)
    {
        const auto source = response.events;
        lowest().expires_never();
        m_webSocket.emplace(std::move(*m_stream));
        m_stream.reset();
        auto &socket = *m_webSocket;
        beast::websocket::stream_base::timeout limits{};
        limits.handshake_timeout = m_shared->options.handshakeTime;
        limits.idle_timeout = 2 * m_shared->options.pingInterval; // pings go out after half of it
        limits.keep_alive_pings = true;
        socket.set_option(limits);
        socket.read_message_max(4096);
        socket.set_option(beast::websocket::stream_base::decorator([&response](beast::websocket::response_type &reply) {
            for (const auto &[name, value] : response.headers)
                reply.set(name.toStdString(), value.toStdString());
        }));
        error_code error;
        co_await socket.async_accept(upgrade, redirect(error));
        if (error)
            co_return;
        m_wakeStream.emplace(m_strand);
        source->start([weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                asio::post(self->m_strand, [self] {
                    self->m_woken = true;
                    if (self->m_wakeStream)
                        self->m_wakeStream->cancel();
                });
            }
        });
        asio::co_spawn(m_strand, [self = shared_from_this()] { return self->readStream(); }, asio::detached);
        co_await writeStream(*source);
        source->stop();
        beast::get_lowest_layer(socket).close();
    }

    /// Control frames are answered while reading; what the peer says is not looked at.
    asio::awaitable<void> readStream()
    {
        error_code error;
        beast::flat_buffer ignored;
        while (!error) {
            co_await m_webSocket->async_read(ignored, redirect(error));
            ignored.clear();
        }
        m_streamEnded = true;
        m_wakeStream->cancel();
    }

    asio::awaitable<void> writeStream(EventSource &source)
    {
        error_code error;
        m_woken = true;
        while (!error && !m_streamEnded) {
            m_woken = false;
            std::function<EventSource::Batch()> take = [&source] { return source.take(); };
            auto taken = onWorker<EventSource::Batch>(std::move(take), EventSource::Batch{{}, false, false});
            const auto batch = co_await std::move(taken);
            m_webSocket->text(true);
            for (const auto &text : batch.messages) {
                if (!error)
                    co_await m_webSocket->async_write(
                            asio::buffer(text.constData(), static_cast<std::size_t>(text.size())), redirect(error));
            }
            if (batch.ended || m_shared->stopping) {
                const auto code = batch.ended ? beast::websocket::close_code(4401)
                                              : beast::websocket::close_code::going_away;
                if (!error && !m_streamEnded)
                    co_await m_webSocket->async_close(beast::websocket::close_reason(code), redirect(error));
                co_return;
            }
            if (batch.more || m_woken || m_streamEnded || error)
                continue;
            error_code woken;
            m_wakeStream->expires_after(m_shared->options.pingInterval / 2);
            co_await m_wakeStream->async_wait(redirect(woken));
        }
    }

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

asio::awaitable<void> acceptLoop(tcp::acceptor &acceptor, asio::ssl::context &tls, std::shared_ptr<Shared> shared)
{
    while (!shared->stopping) {
        error_code error;
        auto strand = asio::make_strand(acceptor.get_executor());
        auto socket = co_await acceptor.async_accept(strand, asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted || shared->stopping)
            co_return;
        if (error) {
            // Out of descriptors and the like: give others time to end.
            qCWarning(lcService) << "accept:" << error.message().c_str();
            asio::steady_timer pause(acceptor.get_executor(), std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        const auto peer = socket.remote_endpoint(error);
        const auto address = peer.address().to_string();
        if (error || !shared->addresses.enter(address, shared->options.connectionsPerAddress, shared->options.connections))
            continue;
        socket.set_option(tcp::no_delay(true), error);
        auto connection = std::make_shared<Connection>(shared, std::move(socket), tls, address);
        asio::co_spawn(strand, [connection] { return connection->run(); }, asio::detached);
    }
}

} // namespace

struct Server::Data {
    Data(ServerOptions options, WorkerPool &workers, Handle handle)
        : shared(std::make_shared<Shared>(std::move(options), workers, std::move(handle)))
        , io(shared->options.threads)
    {
    }
    std::shared_ptr<Shared> shared;
    asio::io_context io;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    std::optional<tcp::acceptor> acceptor;
    quint16 port = 0;
    std::vector<std::thread> threads;
};

Server::Server(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, WorkerPool &workers, Handle handle)
{
    auto data = std::make_unique<Data>(std::move(options), workers, std::move(handle));
    const auto &set = data->shared->options;
    const auto invalid = [](const char *field, const error_code &error) {
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QString::fromLatin1(field)},
                        {Detail::Reason, QString::fromStdString(error.message())}});
    };
    error_code error;
    SSL_CTX_set_min_proto_version(data->tls.native_handle(), TLS1_3_VERSION);
    data->tls.use_certificate_chain(
            asio::buffer(set.certificateChain.constData(), static_cast<std::size_t>(set.certificateChain.size())), error);
    if (error)
        return invalid("certificate", error);
    data->tls.use_private_key(asio::buffer(set.privateKey.data(), set.privateKey.size()), asio::ssl::context::pem, error);
    if (error)
        return invalid("privateKey", error);
    const auto address = asio::ip::make_address(set.address.toStdString(), error);
    if (error)
        return invalid("listen", error);
    auto &acceptor = data->acceptor.emplace(data->io);
    const tcp::endpoint endpoint(address, set.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (!error)
        data->port = acceptor.local_endpoint(error).port();
    if (error)
        return invalid("listen", error);
    if (set.bound)
        set.bound(data->port);
    asio::co_spawn(data->io, acceptLoop(acceptor, data->tls, data->shared), asio::detached);
    for (int i = 0; i < set.threads; ++i)
        data->threads.emplace_back([io = &data->io] { io->run(); });
    return std::unique_ptr<Server>(new Server(std::move(data)));
}

Server::~Server()
{
    stop(std::chrono::milliseconds(0));
}

quint16 Server::port() const
{
    return m_data->port;
}

int Server::connections() const
{
    return m_data->shared->addresses.all();
}

bool Server::stop(std::chrono::milliseconds drain)
{
    if (m_data->threads.empty())
        return true;
    auto &shared = *m_data->shared;
    shared.stopping = true;
    asio::post(m_data->io, [data = m_data.get()] {
        error_code ignored;
        data->acceptor->close(ignored);
    });
    {
        const std::lock_guard lock(shared.mutex);
        for (auto *connection : shared.live)
            connection->endWhenIdle();
    }
    // The network threads end by themselves when the last connection has ended.
    std::mutex mutex;
    std::condition_variable ended;
    int running = static_cast<int>(m_data->threads.size());
    std::thread waiter([&] {
        for (auto &thread : m_data->threads)
            thread.join();
        const std::lock_guard lock(mutex);
        running = 0;
        ended.notify_all();
    });
    bool inTime = false;
    {
        std::unique_lock lock(mutex);
        inTime = ended.wait_for(lock, drain, [&] { return running == 0; });
    }
    if (!inTime)
        m_data->io.stop();
    waiter.join();
    m_data->threads.clear();
    std::unique_lock lock(shared.mutex);
    shared.jobDone.wait(lock, [&] { return shared.jobs == 0; });
    return inTime;
}

} // namespace qujat::service::http
