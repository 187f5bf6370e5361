// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Connection.h"

#include "app/egov/http/Problem.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace qujat::service::http {
namespace {

asio::redirect_error_t<asio::use_awaitable_t<>> redirect(error_code &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::optional<Request> toRequest(const bhttp::request<bhttp::string_body> &message,
                                 const QString &address)
{
    Request request;
    request.method = bytesOf(message.method_string());
    const auto target = bytesOf(message.target());
    const auto url = QUrl::fromEncoded(target, QUrl::StrictMode);
    if (!target.startsWith('/') || target.startsWith("//") || !url.isValid() || url.hasFragment())
        return std::nullopt;
    request.path = url.path(QUrl::FullyDecoded);
    request.target = target;
    request.query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &field : message) {
        const auto name = bytesOf(field.name_string()).toLower();
        const auto value = bytesOf(field.value());
        const auto earlier = request.headers.constFind(name);
        request.headers.insert(name,
                               earlier == request.headers.cend() ? value : *earlier + ", " + value);
    }
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    request.address = address;
    request.wantsWebSocket = beast::websocket::is_upgrade(message);
    return request;
}

bhttp::response<bhttp::string_body> toMessage(const Response &response, unsigned version,
                                              bool keepAlive)
{
    bhttp::response<bhttp::string_body> message(static_cast<bhttp::status>(response.status),
                                                version);
    for (const auto &[name, value] : response.headers)
        message.insert(
            beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
            beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    if (!response.contentType.isEmpty())
        message.set(bhttp::field::content_type, response.contentType.toStdString());
    message.keep_alive(keepAlive);
    message.body().assign(response.body.constData(),
                          static_cast<std::size_t>(response.body.size()));
    if (response.status != 204 && response.status != 304)
        message.prepare_payload();
    return message;
}

Connection::Connection(std::shared_ptr<Shared> shared, tcp::socket socket, asio::ssl::context &tls,
                       std::string address)
    : m_shared(std::move(shared))
    , m_stream(std::in_place, std::move(socket), tls)
    , m_strand(m_stream->get_executor())
    , m_address(std::move(address))
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->live.insert(this);
}
Connection::~Connection()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->live.erase(this);
    }
    m_shared->addresses.leave(m_address);
}

asio::awaitable<void> Connection::run()
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

void Connection::endWhenIdle()
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

asio::awaitable<bool> Connection::serveOne(error_code &error)
{
    if (m_buffer.size() == 0) {
        m_idle = true;
        lowest().expires_after(m_shared->options.idleTime);
        const auto read =
            co_await m_stream->async_read_some(m_buffer.prepare(4096), redirect(error));
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
    auto busy = problem(Failure(FailureCode::ServiceUnavailable,
                                {{Detail::RetryAfterSeconds, QStringLiteral("1")}}));
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
    co_return !error && keepAlive;
}

asio::awaitable<bool> Connection::refuse(error_code error)
{
    const bool large = error == bhttp::error::body_limit || error == bhttp::error::header_limit
        || error == bhttp::error::buffer_overflow;
    const bool malformed = error.category() == error_code(bhttp::error::bad_target).category()
        && error != bhttp::error::end_of_stream && error != bhttp::error::partial_message;
    if (!large && !malformed)
        co_return false;
    const auto response =
        problem(Failure(large ? FailureCode::RequestTooLarge : FailureCode::RequestMalformed));
    auto message = toMessage(response, 11, false);
    error_code ignored;
    lowest().expires_after(std::chrono::seconds(2));
    co_await bhttp::async_write(*m_stream, message, redirect(ignored));
    constexpr std::size_t DrainAtMost = 4 * 1024 * 1024;
    m_buffer.clear();
    for (std::size_t drained = 0; !ignored && drained < DrainAtMost;)
        drained +=
            co_await m_stream->async_read_some(m_buffer.prepare(16 * 1024), redirect(ignored));
    co_return false;
}

template <typename Value>
asio::awaitable<Value> Connection::onWorker(std::function<Value()> work, Value refused)
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

bool Connection::submit(std::function<void()> job)
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

asio::awaitable<void> Connection::stream(const bhttp::request<bhttp::string_body> &upgrade,
                                         const Response &response)
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
    socket.set_option(beast::websocket::stream_base::decorator(
        [&response](beast::websocket::response_type &reply) {
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
    asio::co_spawn(
        m_strand, [self = shared_from_this()] { return self->readStream(); }, asio::detached);
    co_await writeStream(*source);
    source->stop();
    beast::get_lowest_layer(socket).close();
}

asio::awaitable<void> Connection::readStream()
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

asio::awaitable<void> Connection::writeStream(EventSource &source)
{
    error_code error;
    m_woken = true;
    while (!error && !m_streamEnded) {
        m_woken = false;
        std::function<EventSource::Batch()> take = [&source] { return source.take(); };
        auto taken =
            onWorker<EventSource::Batch>(std::move(take), EventSource::Batch{{}, false, false});
        const auto batch = co_await std::move(taken);
        m_webSocket->text(true);
        for (const auto &text : batch.messages) {
            if (!error)
                co_await m_webSocket->async_write(
                    asio::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                    redirect(error));
        }
        if (batch.ended || m_shared->stopping) {
            const auto code = batch.ended ? beast::websocket::close_code(4401)
                                          : beast::websocket::close_code::going_away;
            if (!error && !m_streamEnded)
                co_await m_webSocket->async_close(beast::websocket::close_reason(code),
                                                  redirect(error));
            co_return;
        }
        if (batch.more || m_woken || m_streamEnded || error)
            continue;
        error_code woken;
        m_wakeStream->expires_after(m_shared->options.pingInterval / 2);
        co_await m_wakeStream->async_wait(redirect(woken));
    }
}

} // namespace qujat::service::http
