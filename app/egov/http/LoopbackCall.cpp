// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/LoopbackCall.h"

#include "app/egov/http/Connection.h"

namespace qujat::service::http {
namespace {

constexpr std::size_t LongestHead = 8 * 1024;
constexpr std::size_t LongestReply = 64 * 1024;

asio::redirect_error_t<asio::use_awaitable_t<>> redirect(error_code &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

beast::string_view viewOf(const QByteArray &bytes)
{
    return beast::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

asio::awaitable<void> call(const LoopbackRequest &request, LoopbackAnswer &answer)
{
    error_code error;
    beast::tcp_stream stream(co_await asio::this_coro::executor);
    stream.expires_after(request.patience);
    co_await stream.async_connect(tcp::endpoint(asio::ip::address_v4::loopback(), request.port),
                                  redirect(error));
    if (error)
        co_return;
    bhttp::request<bhttp::string_body> message(bhttp::verb::post, viewOf(request.target), 11);
    message.set(bhttp::field::host, "127.0.0.1");
    message.set(bhttp::field::connection, "close");
    for (const auto &[name, value] : request.headers)
        message.insert(viewOf(name), viewOf(value));
    message.body().assign(request.body.constData(), static_cast<std::size_t>(request.body.size()));
    message.prepare_payload();
    answer.outcome = LoopbackOutcome::Broken;
    co_await bhttp::async_write(stream, message, redirect(error));
    if (error)
        co_return;
    beast::flat_buffer buffer;
    bhttp::response_parser<bhttp::string_body> parser;
    parser.header_limit(LongestHead);
    parser.body_limit(LongestReply);
    co_await bhttp::async_read(stream, buffer, parser, redirect(error));
    if (error)
        co_return;
    answer = {LoopbackOutcome::Answered, static_cast<int>(parser.get().result_int()),
              QByteArray::fromStdString(parser.get().body())};
}

} // namespace

LoopbackAnswer callLoopback(const LoopbackRequest &request)
{
    LoopbackAnswer answer;
    asio::io_context context;
    asio::co_spawn(context, call(request, answer), asio::detached);
    context.run();
    return answer;
}

} // namespace qujat::service::http
