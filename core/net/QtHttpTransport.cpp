// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/QtHttpTransport.h"

#include "core/base/Logging.h"
#include "core/base/WhenDone.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <optional>

namespace qujat::net {
namespace {

auto malformed(const char *reason)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

/// Below 100 the bytes did not get through; from 100 on they did, and Qt judged the status.
std::optional<Failure> failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure(FailureCode::TlsUntrusted);
    case QNetworkReply::TimeoutError:
        return Failure(FailureCode::NetworkTimeout);
    case QNetworkReply::ProtocolInvalidOperationError:
        return std::nullopt; // what Qt calls the status 400: a reply like any other
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return Failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("protocol")}});
    default:
        if (error < 100)
            return Failure(FailureCode::NetworkUnreachable);
        return std::nullopt;
    }
}

/// One request under way; owned by its QNetworkReply.
class Exchange : public QObject {
public:
    Exchange(QNetworkReply *reply, const HttpRequest &request)
        : QObject(reply)
        , m_reply(reply)
        , m_name(QString::fromLatin1(request.method) + u' ' + redacted(request.url))
    {
        m_promise.start();
        m_sinceSent.start();
        m_deadline.setSingleShot(true);
        m_deadline.start(request.timeout);
        m_cancelWatch.setFuture(m_promise.future());
        connect(&m_deadline, &QTimer::timeout, this,
                [this] { stop(Failure(FailureCode::NetworkTimeout)); });
        connect(&m_cancelWatch, &QFutureWatcherBase::canceled, this,
                [this] { stop(Failure(FailureCode::Cancelled)); });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeadersArrived);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::onBytesArrived);
        connect(reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    }

    QFuture<Result<HttpReply>> future() { return m_promise.future(); }

private:
    void stop(Failure why)
    {
        if (!m_stopped)
            m_stopped = std::move(why);
        m_reply->abort();
    }

    void onHeadersArrived()
    {
        const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > QtHttpTransport::largestReply)
            stop(malformed("size").value());
    }

    void onBytesArrived()
    {
        m_body += m_reply->read(QtHttpTransport::largestReply + 1 - m_body.size());
        if (m_body.size() > QtHttpTransport::largestReply)
            stop(malformed("size").value());
    }

    Result<HttpReply> result()
    {
        if (m_stopped)
            return failure(*m_stopped);
        if (auto wrong = failureOf(m_reply->error()))
            return failure(*wrong);
        HttpReply reply;
        reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply.status < 200
            || (reply.status >= 300 && reply.status < 400 && reply.status != 304))
            return malformed("redirect");
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers.emplace_back(name, value);
        reply.body = m_body;
        reply.roundTrip = std::chrono::milliseconds(m_sinceSent.elapsed());
        return reply;
    }

    void onFinished()
    {
        if (!m_stopped && m_reply->bytesAvailable() > 0)
            onBytesArrived();
        auto ended = result();
        if (ended)
            qCDebug(lcNet) << m_name << ended->status << m_sinceSent.elapsed() << "ms";
        else
            qCInfo(lcNet) << m_name << ended.error().name() << m_sinceSent.elapsed() << "ms";
        m_promise.addResult(std::move(ended));
        m_promise.finish();
        m_reply->deleteLater();
    }

    QNetworkReply *m_reply;
    QString m_name;
    QByteArray m_body;
    QElapsedTimer m_sinceSent;
    QTimer m_deadline;
    std::optional<Failure> m_stopped;
    QPromise<Result<HttpReply>> m_promise;
    QFutureWatcher<Result<HttpReply>> m_cancelWatch;
};

} // namespace

QtHttpTransport::QtHttpTransport(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

QFuture<Result<HttpReply>> QtHttpTransport::send(HttpRequest request)
{
    if (request.url.scheme() != QLatin1String("https"))
        return readyFuture<Result<HttpReply>>(failure(FailureCode::TlsUntrusted));
    QNetworkRequest native(request.url);
    native.setSslConfiguration(m_tls);
    native.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    native.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    native.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    native.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    for (const auto &[name, value] : request.headers)
        native.setRawHeader(name, value);
    auto *reply = m_manager.sendCustomRequest(native, request.method, request.body);
    reply->setReadBufferSize(largestReply + 1);
    return (new Exchange(reply, request))->future();
}

} // namespace qujat::net
