// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Context.h"

#include "app/tool/Await.h"
#include "app/tool/Composition.h"
#include "core/session/Unlock.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace qujat::tool {
namespace {

constexpr qint64 LargestSecret = 4096;

/// Bytes up to the end of the line, which is not part of them. Unbuffered, so that a later line
/// stays where it is.
QByteArray lineOfStandardInput()
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QByteArray line;
    line.reserve(LargestSecret); // never moved, so no copy is left behind
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < LargestSecret;
         c = std::getchar())
        line.append(static_cast<char>(c));
    return line;
}

} // namespace

Context::Context(Arguments arguments, crypto::CryptographyReport cryptography)
    : m_arguments(std::move(arguments))
    , m_cryptography(std::move(cryptography))
{
}

Context::~Context() = default;

session::Session &Context::session() const
{
    return *m_composition->session;
}

QCoro::Task<Result<void>> Context::prepare(Needs needs)
{
    if (needs == Needs::Nothing)
        co_return Result<void>();
    auto parts = needs == Needs::Service
        ? Composition::forService(m_arguments)
        : Composition::forSession(m_arguments, m_cryptography.signingRefusal);
    if (!parts)
        co_return failure(parts.error());
    m_composition = std::move(*parts);
    if (needs != Needs::OpenSession)
        co_return Result<void>();

    if (session().state() == session::Session::State::SignedOut)
        co_return failure(FailureCode::AuthRequired);
    auto pin = secret(QStringLiteral("pin-file"), QStringLiteral("PIN:"));
    if (!pin)
        co_return failure(pin.error());
    // Corrects the clock; whether the service is there, the PIN will tell.
    const auto greeted = co_await outcome(session().greet());
    if (!greeted)
        m_output.say(
            QStringLiteral("The service was not reached: %1.").arg(greeted.error().name()));
    co_return co_await outcome(session().unlock()->tryPin(std::move(*pin)));
}

QByteArray Context::target(const QByteArray &path) const
{
    return m_composition->service.toEncoded(QUrl::RemovePath) + path;
}

QCoro::Task<Result<net::HttpReply>> Context::send(Wire wire)
{
    net::HttpRequest request;
    request.url = QUrl::fromEncoded(target(wire.path), QUrl::StrictMode);
    request.method = wire.method;
    request.body = wire.body;
    request.headers = wire.headers;
    co_return co_await outcome(m_composition->transport->send(request));
}

Result<QJsonObject> Context::objectIn(const net::HttpReply &reply)
{
    const auto object = QJsonDocument::fromJson(reply.body).object();
    if (reply.status / 100 == 2)
        return object;
    const auto code = Failure::codeFromName(object.value(QLatin1String("code")).toString());
    QMap<Detail, QString> details;
    for (const auto detail : {Detail::Field, Detail::Reason, Detail::Check}) {
        const auto value = object.value(Failure::detailName(detail)).toString();
        if (!value.isEmpty())
            details.insert(detail, value);
    }
    for (const auto detail : {Detail::AttemptsLeft, Detail::RetryAfterSeconds}) {
        if (const auto value = object.value(Failure::detailName(detail)); value.isDouble())
            details.insert(detail, QString::number(value.toInteger()));
    }
    return failure(code.value_or(FailureCode::ReplyMalformed), details);
}

QCoro::Task<Result<QJsonObject>> Context::demonstration(QString path, QJsonObject body)
{
    Wire wire{.method = body.isEmpty() ? "GET" : "PUT", .path = path.toLatin1()};
    if (!body.isEmpty()) {
        wire.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        wire.headers.emplace_back("Content-Type", "application/json");
    }
    const auto reply = co_await send(std::move(wire));
    if (!reply)
        co_return failure(reply.error());
    co_return objectIn(*reply);
}

Result<SecretBytes> Context::secret(const QString &option, const QString &prompt) const
{
    auto path = m_arguments.value(option);
    if (path.isEmpty() && option == QLatin1String("pin-file"))
        path = qEnvironmentVariable("QUJAT_PIN_FILE");
    if (path.isEmpty())
        return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, option}});
    if (path == QLatin1String("-")) {
        m_output.say(prompt);
        return SecretBytes::takeFrom(lineOfStandardInput());
    }
    auto content = fileContent(path, LargestSecret);
    if (!content)
        return failure(content.error());
    // One line end is the editor's; more may be the secret's own.
    if (content->endsWith('\n'))
        content->chop(content->endsWith("\r\n") ? 2 : 1);
    return SecretBytes::takeFrom(std::move(*content));
}

Result<QByteArray> Context::fileContent(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable, {{Detail::Field, path}});
    auto content = file.read(largest + 1);
    if (content.size() > largest)
        return failure(FailureCode::RequestTooLarge, {{Detail::Field, path}});
    return content;
}

Result<void> Context::writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return failure(FailureCode::FileUnreadable, {{Detail::Field, path}});
    return {};
}

} // namespace qujat::tool
