// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/PlainServer.h"

#include "app/egov/http/Connection.h"
#include "core/base/Logging.h"

#include <thread>
#include <utility>
#include <vector>

namespace qujat::service::http {
namespace {

asio::redirect_error_t<asio::use_awaitable_t<>> redirect(error_code &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

/// Jobs on the pool that still hold a connection's strand: the network must not go before them.
struct Jobs {
    std::mutex mutex;
    std::condition_variable done;
    int count = 0;
};

struct PlainShared {
    PlainShared(ServerOptions set, WorkerPool &pool, Server::Handle handler)
        : options(std::move(set))
        , workers(pool)
        , handle(std::move(handler))
    {
    }
    ServerOptions options;
    WorkerPool &workers;
    Server::Handle handle;
    AddressCounter addresses;
    Jobs jobs;
    std::atomic<bool> stopping{false};
};

/// Runs the handler on the pool and comes back with its answer; 503 when the pool is full.
asio::awaitable<Response> answer(std::shared_ptr<PlainShared> shared, Request request)
{
    struct Ticket {
        explicit Ticket(const asio::any_io_executor &executor)
            : done(executor, asio::steady_timer::time_point::max())
        {
        }
        asio::steady_timer done;
        Response response;
    };
    const auto executor = co_await asio::this_coro::executor;
    auto ticket = std::make_shared<Ticket>(executor);
    ticket->response.status = 503;
    {
        const std::lock_guard lock(shared->jobs.mutex);
        ++shared->jobs.count;
    }
    const auto leave = [shared] {
        const std::lock_guard lock(shared->jobs.mutex);
        --shared->jobs.count;
        shared->jobs.done.notify_all();
    };
    const bool taken =
        shared->workers.submit([shared, ticket, leave, asked = std::move(request)]() mutable {
            ticket->response = shared->handle(asked);
            asio::post(ticket->done.get_executor(), [ticket] { ticket->done.cancel(); });
            // The ticket holds on to the strand, which must be let go before the network may end.
            ticket.reset();
            leave();
        });
    if (!taken) {
        leave();
        co_return ticket->response;
    }
    error_code ignored;
    co_await ticket->done.async_wait(redirect(ignored));
    co_return std::move(ticket->response);
}

asio::awaitable<void> serve(std::shared_ptr<PlainShared> shared, tcp::socket socket,
                            std::string address)
{
    struct Leave {
        std::shared_ptr<PlainShared> shared;
        std::string address;
        ~Leave() { shared->addresses.leave(address); }
    };
    const Leave leave{shared, address};
    beast::tcp_stream stream(std::move(socket));
    beast::flat_buffer buffer;
    error_code error;
    bool first = true;
    while (!shared->stopping) {
        bhttp::request_parser<bhttp::string_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(shared->options.headLimit));
        parser.body_limit(shared->options.bodyLimit);
        stream.expires_after(first ? shared->options.requestTime : shared->options.idleTime);
        first = false;
        co_await bhttp::async_read_header(stream, buffer, parser, redirect(error));
        stream.expires_after(shared->options.requestTime);
        if (!error)
            co_await bhttp::async_read(stream, buffer, parser, redirect(error));
        Response response;
        bool keepAlive = false;
        if (error) {
            const bool large =
                error == bhttp::error::body_limit || error == bhttp::error::header_limit;
            const bool malformed =
                error.category() == error_code(bhttp::error::bad_target).category()
                && error != bhttp::error::end_of_stream && error != bhttp::error::partial_message;
            if (!large && !malformed)
                co_return;
            response.status = large ? 413 : 400;
        } else if (const auto request = toRequest(parser.get(), QString::fromStdString(address))) {
            stream.expires_never();
            auto answered = answer(shared, *request);
            response = co_await std::move(answered);
            keepAlive = parser.get().keep_alive() && !shared->stopping;
        } else {
            response.status = 400;
        }
        auto message = toMessage(response, parser.get().version(), keepAlive);
        if (parser.get().method() == bhttp::verb::head)
            message.body().clear();
        error = {};
        stream.expires_after(shared->options.replyTime);
        co_await bhttp::async_write(stream, message, redirect(error));
        if (error || !keepAlive)
            break;
    }
    stream.socket().shutdown(tcp::socket::shutdown_send, error);
}

asio::awaitable<void> acceptPlain(tcp::acceptor &acceptor, std::shared_ptr<PlainShared> shared)
{
    while (!shared->stopping) {
        error_code error;
        auto strand = asio::make_strand(acceptor.get_executor());
        auto socket = co_await acceptor.async_accept(strand, redirect(error));
        if (error == asio::error::operation_aborted || shared->stopping)
            co_return;
        if (error) {
            qCWarning(lcService) << "accept:" << error.message().c_str();
            asio::steady_timer pause(acceptor.get_executor(), std::chrono::milliseconds(100));
            co_await pause.async_wait(redirect(error));
            continue;
        }
        const auto peer = socket.remote_endpoint(error);
        auto address = peer.address().to_string();
        if (error
            || !shared->addresses.enter(address, shared->options.connectionsPerAddress,
                                        shared->options.connections))
            continue;
        socket.set_option(tcp::no_delay(true), error);
        asio::co_spawn(strand, serve(shared, std::move(socket), std::move(address)),
                       asio::detached);
    }
}

} // namespace

struct PlainServer::Data {
    Data(ServerOptions options, WorkerPool &workers, Handle handle)
        : shared(std::make_shared<PlainShared>(std::move(options), workers, std::move(handle)))
        , io(1)
    {
    }
    std::shared_ptr<PlainShared> shared;
    asio::io_context io;
    std::optional<tcp::acceptor> acceptor;
    quint16 port = 0;
    std::thread thread;
};

PlainServer::PlainServer(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Result<std::unique_ptr<PlainServer>> PlainServer::start(ServerOptions options, WorkerPool &workers,
                                                        Handle handle)
{
    auto data = std::make_unique<Data>(std::move(options), workers, std::move(handle));
    const auto &set = data->shared->options;
    error_code error;
    const auto address = asio::ip::make_address(set.address.toStdString(), error);
    auto &acceptor = data->acceptor.emplace(data->io);
    const tcp::endpoint endpoint(address, set.port);
    if (!error)
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
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("authoritiesPort")},
                        {Detail::Reason, QString::fromStdString(error.message())}});
    if (set.bound)
        set.bound(data->port);
    asio::co_spawn(data->io, acceptPlain(acceptor, data->shared), asio::detached);
    data->thread = std::thread([io = &data->io] { io->run(); });
    return std::unique_ptr<PlainServer>(new PlainServer(std::move(data)));
}

PlainServer::~PlainServer()
{
    m_data->shared->stopping = true;
    m_data->io.stop();
    m_data->thread.join();
    auto &jobs = m_data->shared->jobs;
    std::unique_lock lock(jobs.mutex);
    jobs.done.wait(lock, [&] { return jobs.count == 0; });
}

quint16 PlainServer::port() const
{
    return m_data->port;
}

} // namespace qujat::service::http
