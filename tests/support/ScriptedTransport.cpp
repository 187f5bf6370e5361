// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedTransport.h"

#include <QJsonDocument>

#include <algorithm>

namespace qujat::testing {
namespace {

QString nameOf(const net::HttpRequest &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.url.path();
}

} // namespace

void ScriptedTransport::expect(const char *methodAndPath, Answer answer)
{
    m_script.push_back({QString::fromLatin1(methodAndPath), std::move(answer)});
}

void ScriptedTransport::expect(const char *methodAndPath, net::HttpReply reply)
{
    expect(methodAndPath, [reply](const net::HttpRequest &) { return reply; });
}

void ScriptedTransport::expect(const char *methodAndPath, FailureCode code)
{
    expect(methodAndPath,
           [code](const net::HttpRequest &) -> Result<net::HttpReply> { return failure(code); });
}

void ScriptedTransport::always(const char *methodAndPath, Answer answer)
{
    m_always.push_back({QString::fromLatin1(methodAndPath), std::move(answer)});
}

QFuture<Result<net::HttpReply>> ScriptedTransport::send(net::HttpRequest request)
{
    const auto name = nameOf(request);
    m_requests.push_back(request);
    if (!m_script.empty() && m_script.front().name == name) {
        const auto answer = std::move(m_script.front().answer);
        m_script.pop_front();
        return readyFuture(answer(request));
    }
    const auto found = std::ranges::find(m_always, name, &Step::name);
    if (found != m_always.end())
        return readyFuture(found->answer(request));
    m_unexpected << name;
    return readyFuture<Result<net::HttpReply>>(
        failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("unexpected")}}));
}

net::HttpRequest ScriptedTransport::last(const char *methodAndPath) const
{
    const auto name = QString::fromLatin1(methodAndPath);
    for (auto request = m_requests.rbegin(); request != m_requests.rend(); ++request) {
        if (nameOf(*request) == name)
            return *request;
    }
    return {};
}

int ScriptedTransport::count(const char *methodAndPath) const
{
    const auto name = QString::fromLatin1(methodAndPath);
    return static_cast<int>(std::ranges::count_if(
        m_requests, [&](const net::HttpRequest &request) { return nameOf(request) == name; }));
}

QStringList ScriptedTransport::leftovers() const
{
    auto all = m_unexpected;
    for (const auto &step : m_script)
        all << QStringLiteral("never asked: ") + step.name;
    return all;
}

QByteArray headerOf(const net::HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

net::HttpReply okReply(const QJsonObject &body, int status)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .roundTrip = std::chrono::milliseconds(10)};
}

net::HttpReply emptyReply(int status)
{
    return {.status = status, .headers = {}, .body = {}, .roundTrip = {}};
}

net::HttpReply problemReply(FailureCode code, int status, QJsonObject details)
{
    const auto name = Failure(code).name();
    details.insert(QStringLiteral("type"), QStringLiteral("urn:qujat:problem:") + name);
    details.insert(QStringLiteral("title"), name);
    details.insert(QStringLiteral("status"), status);
    details.insert(QStringLiteral("code"), name);
    auto reply = okReply(details, status);
    reply.headers = {{"Content-Type", "application/problem+json"}};
    return reply;
}

} // namespace qujat::testing
