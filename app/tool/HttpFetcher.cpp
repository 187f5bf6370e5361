// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/HttpFetcher.h"

#include <QNetworkReply>
#include <QThread>
#include <QUrl>

#include <future>
#include <memory>

namespace qujat::tool {
namespace {

/// Complete revocation lists of the NCA have several megabytes.
constexpr qint64 LargestReply = 32LL * 1024 * 1024;
constexpr int PatienceMilliseconds = 15'000;

std::optional<QNetworkRequest> requestFor(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    if (!usable)
        return std::nullopt;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(PatienceMilliseconds);
    return request;
}

Result<QByteArray> resultOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && status != 200)
        return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("status")}});
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return reply.readAll();
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return failure(FailureCode::NetworkTimeout);
    default:
        return failure(FailureCode::NetworkUnreachable);
    }
}

} // namespace

Result<QByteArray> HttpFetcher::get(const QString &address)
{
    const auto request = requestFor(address);
    return request ? exchange(*request, std::nullopt) : failure(FailureCode::NetworkUnreachable);
}

Result<QByteArray> HttpFetcher::post(const QString &address, const QByteArray &contentType,
                                     const QByteArray &body)
{
    auto request = requestFor(address);
    if (!request)
        return failure(FailureCode::NetworkUnreachable);
    request->setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(contentType));
    return exchange(*request, body);
}

Result<QByteArray> HttpFetcher::exchange(QNetworkRequest request, std::optional<QByteArray> body)
{
    Q_ASSERT(QThread::currentThread() != m_network.thread());
    const auto promise = std::make_shared<std::promise<Result<QByteArray>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        &m_network,
        [this, request, body, promise] {
            auto *reply = body ? m_network.post(request, *body) : m_network.get(request);
            QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                             [reply](qint64 received) {
                                 if (received > LargestReply)
                                     reply->abort();
                             });
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
                promise->set_value(resultOf(*reply));
                reply->deleteLater();
            });
        },
        Qt::QueuedConnection);
    return answer.get();
}

} // namespace qujat::tool
