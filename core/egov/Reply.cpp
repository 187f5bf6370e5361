// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/egov/Reply.h"

#include <QJsonDocument>

namespace qujat::egov {
namespace {

constexpr qsizetype LongestDetail = 120;

Failure failureOfStatus(int status)
{
    switch (status) {
    case 401:
        return Failure(FailureCode::AuthRequired);
    case 403:
        return Failure(FailureCode::RoleForbidden);
    case 404:
        return Failure(FailureCode::ResourceNotFound);
    case 405:
        return Failure(FailureCode::MethodNotAllowed);
    case 413:
        return Failure(FailureCode::RequestTooLarge);
    case 429:
        return Failure(FailureCode::RateLimited);
    case 502:
    case 503:
    case 504:
        return Failure(FailureCode::ServiceUnavailable);
    default:
        return status >= 500
            ? Failure(FailureCode::ServiceFailed)
            : Failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("status")}});
    }
}

Failure withWait(const Failure &base, const net::HttpReply &reply)
{
    bool whole = false;
    const int seconds = reply.header("Retry-After").trimmed().toInt(&whole);
    if (base.retryAfter() || !whole || seconds < 0)
        return base;
    return base.with(Detail::RetryAfterSeconds, QString::number(seconds));
}

/// Where the value of a string member begins and ends in the text, without its quotes.
std::optional<std::pair<qsizetype, qsizetype>> findMember(const QByteArray &json, const char *key)
{
    const auto name = '"' + QByteArray(key) + '"';
    const auto skipBlank = [&](qsizetype at) {
        while (at < json.size() && QByteArrayView(" \t\r\n").contains(json.at(at)))
            ++at;
        return at;
    };
    for (qsizetype at = json.indexOf(name); at >= 0; at = json.indexOf(name, at + 1)) {
        auto next = skipBlank(at + name.size());
        if (next >= json.size() || json.at(next) != ':')
            continue;
        next = skipBlank(next + 1);
        if (next >= json.size() || json.at(next) != '"')
            continue;
        const auto end = json.indexOf('"', next + 1);
        if (end < 0)
            continue;
        return std::pair(next + 1, end);
    }
    return std::nullopt;
}

} // namespace

Failure problemOf(const net::HttpReply &reply)
{
    const auto byStatus = failureOfStatus(reply.status);
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return withWait(byStatus, reply);
    const auto problem = document.object();
    const auto code = Failure::codeFromName(problem.value(QLatin1String("code")).toString());
    if (!code || *code > FailureCode::ServiceFailed)
        return withWait(byStatus, reply);
    QMap<Detail, QString> details;
    for (const auto key : {Detail::RetryAfterSeconds, Detail::AttemptsLeft, Detail::Field,
                           Detail::Check, Detail::Registry, Detail::Reason, Detail::Allowed}) {
        const auto value = problem.value(Failure::detailName(key));
        if (value.isDouble())
            details.insert(key, QString::number(value.toInteger()));
        else if (value.isString())
            details.insert(key, value.toString().left(LongestDetail));
    }
    // Nobody but the network stack below repeats a request with its proof, and it does when a
    // connection breaks: the first was heard, and its answer is lost.
    if (*code == FailureCode::AuthRequired
        && details.value(Detail::Reason) == QLatin1String("proofUsed"))
        return Failure(FailureCode::NetworkTimeout);
    return withWait(Failure(*code, details), reply);
}

Result<QJsonObject> readObject(const net::HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return failure(problemOf(reply));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(reply.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(FailureCode::ReplyMalformed, {{Detail::Reason, QStringLiteral("json")}});
    return document.object();
}

Result<DoneReply> DoneReply::parse(const net::HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return failure(problemOf(reply));
    return DoneReply{};
}

SecretBytes takeSecret(QByteArray &json, const char *key)
{
    const auto found = findMember(json, key);
    if (!found)
        return {};
    const auto [begin, end] = *found;
    const auto length = static_cast<std::size_t>(end - begin);
    auto secret = SecretBytes::copyOf(std::as_bytes(std::span(json.constData() + begin, length)));
    std::fill(json.begin() + begin, json.begin() + end, '-');
    return secret;
}

SecretBytes takeSecretBytes(QByteArray &json, const char *key)
{
    const auto text = takeSecret(json, key);
    const auto encoded = QByteArray::fromRawData(reinterpret_cast<const char *>(text.bytes()),
                                                 static_cast<qsizetype>(text.size()));
    auto decoded = QByteArray::fromBase64Encoding(
        encoded, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? SecretBytes::takeFrom(std::move(*decoded)) : SecretBytes();
}

QByteArray secretText(const char *key, const SecretBytes &utf8)
{
    SecretBytes escaped;
    for (const auto byte : utf8.view()) {
        const auto character = std::to_integer<unsigned char>(byte);
        if (character == '"' || character == '\\')
            escaped.append(std::byte{'\\'});
        // Nobody types control characters into a password; a space takes their place.
        escaped.append(character < 0x20 ? std::byte{' '} : byte);
    }
    return secretObject(key, escaped);
}

QByteArray base64Of(const SecretBytes &secret)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(secret.bytes()),
                                   static_cast<qsizetype>(secret.size()))
        .toBase64();
}

QByteArray secretObject(const char *key, const SecretBytes &secret)
{
    QByteArray body("{\"");
    body += key;
    body += "\":\"";
    body.append(reinterpret_cast<const char *>(secret.bytes()),
                static_cast<qsizetype>(secret.size()));
    body += "\"}";
    return body;
}

} // namespace qujat::egov
