// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/HttpSignature.h"

#include "core/crypto/Digest.h"
#include "core/crypto/PrivateKeys.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Random.h"

#include <QRegularExpression>

#include <algorithm>

namespace qujat::crypto {
namespace {

constexpr qsizetype LargestHeader = 4096;
constexpr char Rsa[] = "rsa-v1_5-sha256";
constexpr char Ecdsa[] = "ecdsa-p256-sha256";

tl::unexpected<Failure> refused()
{
    return failure(FailureCode::AuthRequired, {{Detail::Reason, QStringLiteral("signatureForm")}});
}

QByteArray algorithmOf(const Certificate &certificate)
{
    switch (certificate.keyAlgorithm()) {
    case KeyAlgorithm::Rsa:
        return Rsa;
    case KeyAlgorithm::EcP256:
        return Ecdsa;
    default:
        return {};
    }
}

/// The value of one component for the signature base; nothing when the message has none.
std::optional<QByteArray> valueOf(const HttpMessage &message, const QByteArray &component)
{
    if (component == "@method")
        return message.method;
    if (component == "@target-uri")
        return message.targetUri;
    if (component.startsWith('@') || !message.headers.contains(component))
        return std::nullopt;
    return message.headers.value(component).trimmed();
}

/// RFC 9421, section 2.5.
std::optional<QByteArray> signatureBase(const HttpMessage &message,
                                        const QList<QByteArray> &components,
                                        const QByteArray &parameters)
{
    QByteArray base;
    for (const auto &component : components) {
        const auto value = valueOf(message, component);
        if (!value || value->contains('\n'))
            return std::nullopt;
        base += '"' + component + "\": " + *value + '\n';
    }
    return base + "\"@signature-params\": " + parameters;
}

/// `name` or `"value"` of a parameter that may stand once only.
bool readParameter(HttpSignature &signature, const QString &name, const QString &value)
{
    const bool quoted = value.startsWith(u'"');
    const auto text = quoted ? value.mid(1, value.size() - 2).toLatin1() : QByteArray();
    const auto moment = [&] { return Timestamp(std::chrono::seconds(value.toLongLong())); };
    if (name == u"created" && !quoted && signature.created == Timestamp{})
        signature.created = moment();
    else if (name == u"expires" && !quoted && !signature.expires)
        signature.expires = moment();
    else if (name == u"keyid" && quoted && signature.keyId.isEmpty())
        signature.keyId = text;
    else if (name == u"nonce" && quoted && signature.nonce.isEmpty())
        signature.nonce = text;
    else if (name == u"alg" && quoted && signature.algorithm.isEmpty())
        signature.algorithm = text;
    else
        return name == u"tag" && quoted;
    return true;
}

} // namespace

QByteArray contentDigest(QByteArrayView body)
{
    return "sha-256=:" + sha256(body).toBase64() + ':';
}

Result<QMap<QByteArray, QByteArray>> signHttpMessage(const HttpMessage &message,
                                                     QByteArrayView body, const SigningKey &key,
                                                     const QByteArray &keyId, Timestamp now)
{
    const auto algorithm = algorithmOf(key.certificate());
    if (algorithm.isEmpty())
        return failure(FailureCode::CryptographyFailed,
                       {{Detail::Reason, QStringLiteral("algorithm")}});
    auto signedMessage = message;
    signedMessage.headers.insert("content-digest", contentDigest(body));
    QList<QByteArray> components{"@method", "@target-uri", "content-digest"};
    if (message.headers.contains("idempotency-key"))
        components.append("idempotency-key");
    const auto created = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const auto parameters = "(\"" + components.join("\" \"")
        + "\");created=" + QByteArray::number(qint64(created)) + ";keyid=\"" + keyId + "\";alg=\""
        + algorithm + "\";nonce=\"" + randomId().toLatin1() + '"';
    const auto base = signatureBase(signedMessage, components, parameters);
    auto signature = key.sign(*base);
    if (!signature)
        return failure(signature.error());
    if (algorithm == Ecdsa)
        *signature = ecdsaToRaw(*signature, 32);
    return QMap<QByteArray, QByteArray>{
        {"Content-Digest", signedMessage.headers.value("content-digest")},
        {"Signature-Input", "sig1=" + parameters},
        {"Signature", "sig1=:" + signature->toBase64() + ':'}};
}

Result<HttpSignature> readHttpSignature(QByteArrayView signatureInput, QByteArrayView signature)
{
    static const QRegularExpression inputForm(QStringLiteral(
        R"(^([a-z*][a-z0-9_.*-]{0,31})=(\(("[a-z@][a-z0-9-]*"(?: "[a-z@][a-z0-9-]*")*)\)((?:;[a-z]+=(?:[0-9]{1,12}|"[ !#-\[\]-~]{1,128}"))+))$)"));
    static const QRegularExpression parameterForm(QStringLiteral(R"(;([a-z]+)=([0-9]+|"[^"]*"))"));
    static const QRegularExpression signatureForm(
        QStringLiteral(R"(^([a-z*][a-z0-9_.*-]{0,31})=:([A-Za-z0-9+/]+={0,2}):$)"));
    if (signatureInput.size() > LargestHeader || signature.size() > LargestHeader)
        return refused();
    const auto input = inputForm.match(QString::fromLatin1(signatureInput.toByteArray().trimmed()));
    const auto made = signatureForm.match(QString::fromLatin1(signature.toByteArray().trimmed()));
    if (!input.hasMatch() || !made.hasMatch() || input.captured(1) != made.captured(1))
        return refused();

    HttpSignature read;
    read.parameters = input.captured(2).toLatin1();
    for (const auto &component : input.captured(3).split(u' ')) {
        const auto name = component.mid(1, component.size() - 2).toLatin1();
        if (read.components.contains(name))
            return refused();
        read.components.append(name);
    }
    for (auto parameter = parameterForm.globalMatch(input.captured(4)); parameter.hasNext();) {
        const auto match = parameter.next();
        if (!readParameter(read, match.captured(1), match.captured(2)))
            return refused();
    }
    const auto bytes = QByteArray::fromBase64Encoding(made.captured(2).toLatin1());
    const bool covers = std::ranges::all_of(
        QList<QByteArray>{"@method", "@target-uri", "content-digest"},
        [&](const QByteArray &needed) { return read.components.contains(needed); });
    if (!bytes || !covers || read.created == Timestamp{} || read.keyId.isEmpty()
        || read.nonce.isEmpty())
        return refused();
    read.signature = bytes.decoded;
    return read;
}

bool isSignedBy(const HttpSignature &signature, const HttpMessage &message,
                const Certificate &certificate)
{
    const auto algorithm = algorithmOf(certificate);
    const auto base = signatureBase(message, signature.components, signature.parameters);
    if (algorithm.isEmpty() || !base
        || (!signature.algorithm.isEmpty() && signature.algorithm != algorithm))
        return false;
    const auto bytes = algorithm == Ecdsa ? ecdsaToDer(signature.signature) : signature.signature;
    auto *key = X509_get0_pubkey(certificate.native());
    return key && openssl::verifySignature(key, EVP_sha256(), *base, bytes);
}

} // namespace qujat::crypto
