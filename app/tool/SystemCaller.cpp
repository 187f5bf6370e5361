// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/SystemCaller.h"

#include "app/tool/Await.h"
#include "app/tool/Context.h"
#include "app/tool/KeyFile.h"
#include "core/base/Clock.h"
#include "core/crypto/HttpSignature.h"
#include "core/crypto/KeyContainer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::tool {
namespace {

using Key = std::unique_ptr<crypto::SigningKey>;

/// The key of an invented system, as the demonstration hands it out with its password.
QCoro::Task<Result<Key>> inventedKey(Context &context, QString code)
{
    const auto systems = co_await context.demonstration(QStringLiteral("/demo/systems"));
    if (!systems)
        co_return failure(systems.error());
    for (const auto &item : systems->value(QLatin1String("items")).toArray()) {
        const auto object = item.toObject();
        if (object.value(QLatin1String("code")).toString() != code)
            continue;
        co_return crypto::openKeyContainer(
            QByteArray::fromBase64(object.value(QLatin1String("keyFile")).toString().toLatin1()),
            SecretBytes::takeFrom(object.value(QLatin1String("keyPassword")).toString().toUtf8()));
    }
    co_return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("demo")}});
}

} // namespace

SystemCaller::SystemCaller(Context &context, std::unique_ptr<crypto::SigningKey> key)
    : m_context(context)
    , m_key(std::move(key))
{
}

QCoro::Task<Result<std::shared_ptr<SystemCaller>>> SystemCaller::from(Context &context)
{
    if (const auto &off = context.cryptography().signingRefusal)
        co_return failure(*off);
    Result<Key> key = failure(FailureCode::ConfigurationInvalid);
    if (const auto code = context.arguments().value(QStringLiteral("demo")); code.isEmpty())
        key = openKeyFile(context, context.arguments().value(QStringLiteral("key")));
    else
        key = co_await inventedKey(context, code);
    if (!key)
        co_return failure(key.error());
    std::shared_ptr<SystemCaller> caller(new SystemCaller(context, std::move(*key)));
    // The signature says when it was made: the service's clock counts.
    Context::Wire greeting{.method = "GET", .path = "/v1/service"};
    const auto greeted = co_await context.send(std::move(greeting));
    if (!greeted)
        co_return failure(greeted.error());
    const auto time = timestampFromRfc3339(QString::fromLatin1(greeted->header("Qujat-Time")));
    if (time)
        caller->m_ahead = *time - SystemClock().now();
    co_return caller;
}

QCoro::Task<Result<QJsonObject>> SystemCaller::call(QByteArray method, QString path,
                                                    QJsonObject body, QByteArray key)
{
    Context::Wire wire{.method = method, .path = path.toLatin1()};
    if (method != "GET") {
        wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        wire.headers.emplace_back("Content-Type", "application/json");
    }
    crypto::HttpMessage message{method, m_context.target(wire.path), {}};
    if (!key.isEmpty()) {
        message.headers.insert("idempotency-key", key);
        wire.headers.emplace_back("Idempotency-Key", key);
    }
    const auto headers = crypto::signHttpMessage(message, wire.body, *m_key,
                                                 m_key->certificate().fingerprint().toLatin1(),
                                                 SystemClock().now() + m_ahead);
    if (!headers)
        co_return failure(headers.error());
    for (auto header = headers->begin(); header != headers->end(); ++header)
        wire.headers.emplace_back(header.key(), header.value());
    const auto reply = co_await m_context.send(std::move(wire));
    if (!reply)
        co_return failure(reply.error());
    co_return Context::objectIn(*reply);
}

} // namespace qujat::tool
