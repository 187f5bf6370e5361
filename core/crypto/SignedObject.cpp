// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignedObject.h"

#include "core/crypto/FileKind.h"
#include "core/crypto/SignedMessage.h"
#include "core/crypto/XmlSignature.h"

#include <algorithm>
#include <array>

namespace qujat::crypto {

namespace {

Check refused(FailureCode code, const QString &detail)
{
    return {.kind = CheckKind::Structure,
            .outcome = CheckOutcome::Invalid,
            .reason = code,
            .detail = detail};
}

Check refused(const Failure &failure)
{
    return refused(failure.code(), failure.detail(Detail::Reason).value_or(QStringLiteral("form")));
}

void set(SignatureFacts &facts, Check check)
{
    const auto known = std::ranges::find(facts.checks, check.kind, &Check::kind);
    if (known == facts.checks.end())
        facts.checks.push_back(std::move(check));
    else
        *known = std::move(check);
}

/// Token and file belong together when the imprint is the file's digest.
void compareImprint(const TimeStampInfo &info, QIODevice *content, SignatureFacts &facts)
{
    const auto digests = ContentDigests::read(*content, std::array{info.digest});
    const auto digest = digests ? digests->find(info.digest) : QByteArray();
    if (digests)
        facts.covered.bytes = digests->size();
    if (digest.isEmpty())
        set(facts,
            {.kind = CheckKind::Digest,
             .outcome = CheckOutcome::Unknown,
             .reason = FailureCode::DocumentVerifyFailed,
             .detail = QStringLiteral("content")});
    else if (digest != info.imprint)
        set(facts,
            {.kind = CheckKind::Digest,
             .outcome = CheckOutcome::Invalid,
             .reason = FailureCode::SignatureInvalid,
             .detail = QStringLiteral("imprint")});
}

std::optional<std::pair<TimeStampInfo, SignatureFacts>> tokenFrom(const SignedMessage &message)
{
    // RFC 3161, 2.4.2: one signer, the authority's alone.
    if (message.contentType() != QLatin1String(timeStampContentId) || message.isDetached()
        || message.signers().size() != 1)
        return std::nullopt;
    const auto info = TimeStampInfo::parse(message.content());
    if (!info)
        return std::nullopt;
    auto facts = message.facts(0, message.contentDigests());
    facts.covered = {.kind = Coverage::Imprint, .bytes = info->imprint.size()};
    const bool names = std::ranges::find(facts.checks, CheckKind::SigningCertificate, &Check::kind)
        != facts.checks.end();
    if (!names)
        set(facts, refused(FailureCode::SignatureInvalid, QStringLiteral("signingCertificate")));
    return std::pair(*info, std::move(facts));
}

SignedObject readMessage(const SignedMessage &message, QIODevice *content)
{
    SignedObject object{.format = SignedFormat::Cms};
    if (message.signers().empty()) {
        object.problem = refused(FailureCode::SignatureMissing, QStringLiteral("signers"));
        return object;
    }
    std::optional<ContentDigests> digests;
    if (!message.isDetached())
        digests = message.contentDigests();
    bool differs = false;
    if (content != nullptr) {
        const auto given = ContentDigests::read(*content, message.digestAlgorithms());
        if (!given) {
            object.problem = refused(FailureCode::FileUnreadable, QStringLiteral("content"));
            return object;
        }
        if (!digests) {
            digests = *given;
        } else {
            for (const auto algorithm : message.digestAlgorithms())
                differs = differs || given->find(algorithm) != digests->find(algorithm);
        }
    }
    for (std::size_t at = 0; at < message.signers().size(); ++at) {
        auto facts = message.facts(at, digests);
        // The file beside it is not what was signed inside.
        if (differs)
            set(facts,
                {.kind = CheckKind::Digest,
                 .outcome = CheckOutcome::Invalid,
                 .reason = FailureCode::SignatureInvalid,
                 .detail = QStringLiteral("otherContent")});
        object.signatures.push_back(std::move(facts));
    }
    return object;
}

SignedObject readXml(const QByteArray &xml)
{
    auto reading = readXmlSignatures(xml);
    SignedObject object{.format = reading.format, .problem = reading.problem};
    for (auto &signature : reading.signatures)
        object.signatures.push_back(std::move(signature.facts));
    return object;
}

/// A signed message or a token, DER or BER.
SignedObject readEncoded(const QByteArray &encoded, QIODevice *content)
{
    SignedObject object;
    const auto message = SignedMessage::read(encoded);
    if (!message) {
        object.problem = refused(message.error());
        return object;
    }
    if (message->contentType() != QLatin1String(timeStampContentId))
        return readMessage(*message, content);
    object.format = SignedFormat::TimeStampToken;
    auto token = tokenFrom(*message);
    if (!token) {
        object.problem = refused(FailureCode::SignatureInvalid, QStringLiteral("token"));
        return object;
    }
    auto &[info, facts] = *token;
    object.stampedTime = info.time;
    if (content != nullptr)
        compareImprint(info, content, facts);
    object.signatures.push_back(std::move(facts));
    return object;
}

} // namespace

std::optional<std::pair<TimeStampInfo, SignatureFacts>> readTimeStampToken(QByteArrayView der)
{
    const auto message = SignedMessage::read(der.toByteArray());
    return message ? tokenFrom(*message) : std::nullopt;
}

SignedObject readSignedObject(const QByteArray &bytes, QIODevice *content)
{
    const auto file = recognise(bytes);
    if (file.kind == FileKind::Xml)
        return readXml(file.content);
    if (file.kind == FileKind::TimeStampResponse) {
        const auto token = timeStampToken(file.content);
        if (!token)
            return {.format = SignedFormat::TimeStampToken,
                    .problem = refused(FailureCode::SignatureMissing,
                                       token.error().detail(Detail::Reason).value_or(QString()))};
        return readEncoded(*token, content);
    }
    return readEncoded(file.content, content);
}

void addEvidence(const Evidence &evidence, SignatureFacts &facts)
{
    for (const auto &der : evidence.certificates) {
        if (auto certificate = Certificate::fromDer(der))
            facts.embedded.push_back(std::move(*certificate));
    }
    const auto append = [](std::vector<QByteArray> &to, const std::vector<QByteArray> &more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    append(facts.ocspAnswers, evidence.ocspAnswers);
    append(facts.revocationLists, evidence.revocationLists);
    if (!facts.timeStampToken.isEmpty() || facts.stampedBytes.isEmpty())
        return;
    for (const auto &der : evidence.timeStampTokens) {
        const auto token = readTimeStampToken(der);
        if (token && token->first.imprint == digestOf(token->first.digest, facts.stampedBytes)) {
            facts.timeStampToken = der;
            return;
        }
    }
}

} // namespace qujat::crypto
