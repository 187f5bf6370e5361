// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/TimeStampClient.h"

#include "core/crypto/SignedObject.h"
#include "core/crypto/TimeStamp.h"

#include <QCoro/QCoroSignal>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace qujat::tool {
namespace {

constexpr qint64 LargestReply = 1024 * 1024;
constexpr int PatienceMilliseconds = 30'000;

tl::unexpected<Failure> malformed(const char *reason)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

} // namespace

QCoro::Task<Result<QByteArray>> fetchTimeStamp(QUrl server, QByteArray signature)
{
    const auto query = crypto::TimeStampQuery::about(signature);
    QNetworkAccessManager network;
    QNetworkRequest request(server);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QString::fromLatin1(crypto::timeStampQueryType));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(PatienceMilliseconds);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, query.der()));
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [&reply](qint64 received) {
                         if (received > LargestReply)
                             reply->abort();
                     });
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError && status == 0)
        co_return failure(reply->error() == QNetworkReply::OperationCanceledError
                              ? FailureCode::NetworkTimeout
                              : FailureCode::NetworkUnreachable);
    if (status != 200)
        co_return malformed("status");
    const auto token = crypto::timeStampToken(reply->readAll());
    if (!token)
        co_return failure(token.error());
    const auto read = crypto::readTimeStampToken(*token);
    if (!read)
        co_return malformed("token");
    if (!query.isAnsweredBy(read->first))
        co_return malformed("imprint");
    co_return *token;
}

} // namespace qujat::tool
