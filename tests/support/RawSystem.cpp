// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawSystem.h"

#include "tests/support/RawCrypto.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::testing {

RawSystem::RawSystem(const QUrl &service, const QByteArray &rootPem)
    : m_http(service, rootPem)
{
}

bool RawSystem::takeKey(const QString &code)
{
    const auto items =
        m_http.exchange("GET", "/demo/systems", {}).json().value(QLatin1String("items")).toArray();
    for (const auto &item : items) {
        const auto system = item.toObject();
        if (system.value(QLatin1String("code")).toString() != code)
            continue;
        m_record = system.value(QLatin1String("record")).toObject();
        m_pkcs12 =
            QByteArray::fromBase64(system.value(QLatin1String("keyFile")).toString().toLatin1());
        m_password = system.value(QLatin1String("keyPassword")).toString().toUtf8();
        return !rawRsaSignature(m_pkcs12, m_password, "x", &m_keyId).isEmpty();
    }
    return false;
}

RawHttp::Headers RawSystem::headersFor(const QByteArray &method, const QByteArray &path,
                                       const QByteArray &body, const QByteArray &key,
                                       qint64 secondsAgo)
{
    const auto now = QDateTime::currentMSecsSinceEpoch() + m_offsetMillis;
    const auto digest =
        "sha-256=:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() + ':';
    QByteArray covered = "\"@method\" \"@target-uri\" \"content-digest\"";
    const auto &service = m_http.service();
    const QByteArray target =
        "https://" + service.host().toLatin1() + ':' + QByteArray::number(service.port()) + path;
    QByteArray base = "\"@method\": " + method + "\n\"@target-uri\": " + target
        + "\n\"content-digest\": " + digest + '\n';
    if (!key.isEmpty()) {
        covered += " \"idempotency-key\"";
        base += "\"idempotency-key\": " + key + '\n';
    }
    const QByteArray parameters = '(' + covered
        + ");created=" + QByteArray::number(now / 1000 - secondsAgo) + ";keyid=\"" + m_keyId
        + "\";nonce=\"" + rawBase64Url(rawRandom(16)) + '"';
    base += "\"@signature-params\": " + parameters;
    RawHttp::Headers headers{
        {"Content-Digest", digest},
        {"Signature-Input", "sig1=" + parameters},
        {"Signature", "sig1=:" + rawRsaSignature(m_pkcs12, m_password, base).toBase64() + ':'}};
    if (!key.isEmpty())
        headers.append({"Idempotency-Key", key});
    return headers;
}

RawReply RawSystem::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                         const RawHttp::Headers &headers)
{
    auto reply = m_http.exchange(method, path, body, headers);
    if (reply.serviceTime().isValid())
        m_offsetMillis =
            reply.serviceTime().toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch();
    return reply;
}

RawReply RawSystem::call(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                         QByteArray key)
{
    const auto text =
        method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    auto reply = send(method, path, text, headersFor(method, path, text, key));
    // The demonstration's clock was moved by somebody else: once more by the service's time.
    if (reply.code() == QLatin1String("CLOCK_SKEW"))
        reply = send(method, path, text, headersFor(method, path, text, key));
    return reply;
}

RawReply RawSystem::request(const QString &iin, const QString &type, const QJsonObject &change,
                            QByteArray key)
{
    QJsonObject body{{QStringLiteral("iin"), iin},
                     {QStringLiteral("wanted"),
                      QJsonObject{{QStringLiteral("kind"), QStringLiteral("document")},
                                  {QStringLiteral("documentType"), type}}},
                     {QStringLiteral("purpose"), QStringLiteral("Қонақ үйге орналасу")},
                     {QStringLiteral("legalGround"), QStringLiteral("352/НҚ, 20-т.")},
                     {QStringLiteral("keepDays"), 0},
                     {QStringLiteral("nonce"), QStringLiteral("0123456789abcdef")}};
    for (auto member = change.begin(); member != change.end(); ++member)
        body.insert(member.key(), member.value());
    if (key.isEmpty())
        key = rawBase64Url(rawRandom(16));
    return call("POST", "/v1/system/consents", body, key);
}

RawReply RawSystem::status(const QString &id)
{
    return call("GET", "/v1/system/consents/" + id.toLatin1());
}

RawReply RawSystem::tell(const QString &id, const QString &code)
{
    return call("POST", "/v1/system/consents/" + id.toLatin1() + "/password",
                {{QStringLiteral("code"), code}});
}

RawReply RawSystem::fetch(const QString &id, QByteArray key)
{
    if (key.isEmpty())
        key = rawBase64Url(rawRandom(16));
    return call("POST", "/v1/system/consents/" + id.toLatin1() + "/delivery", {}, key);
}

} // namespace qujat::testing
