// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Server.h"

#include "app/egov/http/Connection.h"
#include "core/base/Logging.h"

#include <thread>
#include <utility>
#include <vector>

namespace qujat::service::http {
namespace {

asio::awaitable<void> acceptLoop(tcp::acceptor &acceptor, asio::ssl::context &tls,
                                 std::shared_ptr<Shared> shared)
{
    while (!shared->stopping) {
        error_code error;
        auto strand = asio::make_strand(acceptor.get_executor());
        auto socket = co_await acceptor.async_accept(
            strand, asio::redirect_error(asio::use_awaitable, error));
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
        if (error
            || !shared->addresses.enter(address, shared->options.connectionsPerAddress,
                                        shared->options.connections))
            continue;
        socket.set_option(tcp::no_delay(true), error);
        auto connection = std::make_shared<Connection>(shared, std::move(socket), tls, address);
        asio::co_spawn(
            strand, [connection] { return connection->run(); }, asio::detached);
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

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, WorkerPool &workers,
                                              Handle handle)
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
        asio::buffer(set.certificateChain.constData(),
                     static_cast<std::size_t>(set.certificateChain.size())),
        error);
    if (error)
        return invalid("certificate", error);
    data->tls.use_private_key(asio::buffer(set.privateKey.data(), set.privateKey.size()),
                              asio::ssl::context::pem, error);
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
