// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TimeStamp.h"

#include "core/crypto/Asn1Values.h"
#include "core/crypto/Random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qujat::crypto {

namespace {

constexpr int nonceSize = 8;
constexpr int versionOne = 1;

tl::unexpected<Failure> malformed(const QString &reason)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, reason}});
}

struct Imprint {
    DigestAlgorithm digest;
    QByteArray value;
};

/// MessageImprint; the digest is missing when it is not known.
std::optional<std::pair<std::optional<DigestAlgorithm>, QByteArray>> imprintFrom(
    const der::Element &element)
{
    der::Reader parts(element.content);
    const auto algorithm = parts.next(der::Sequence);
    const auto value = parts.next(der::OctetString);
    if (!algorithm || !value || !parts.atEnd())
        return std::nullopt;
    der::Reader members(algorithm->content);
    const auto id = members.next(der::ObjectId);
    if (!id)
        return std::nullopt;
    const auto digest = digestFromId(der::dottedFrom(id->content));
    if (digest && value->content.size() != sizeOf(*digest))
        return std::nullopt;
    return std::pair(digest, value->content.toByteArray());
}

QByteArray imprintOf(DigestAlgorithm digest, const QByteArray &value)
{
    return der::sequence({digestIdentifier(digest), der::element(der::OctetString, value)});
}

/// Accuracy ::= SEQUENCE { seconds, millis [0], micros [1] }
std::optional<std::chrono::milliseconds> accuracyFrom(const der::Element &element)
{
    std::chrono::milliseconds accuracy{0};
    der::Reader parts(element.content);
    while (!parts.atEnd()) {
        const auto part = parts.next();
        const auto value = part ? der::smallInteger(part->content) : std::nullopt;
        if (!value || *value < 0 || *value > 86400)
            return std::nullopt;
        if (part->tag == der::Integer)
            accuracy += std::chrono::seconds(*value);
        else if (part->tag == der::contextPrimitive(0))
            accuracy += std::chrono::milliseconds(*value);
        else if (part->tag == der::contextPrimitive(1))
            accuracy += std::chrono::milliseconds(*value > 0 ? 1 : 0);
        else
            return std::nullopt;
    }
    return accuracy;
}

} // namespace

Result<TimeStampInfo> TimeStampInfo::parse(QByteArrayView der)
{
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return malformed(QStringLiteral("form"));
    der::Reader parts(whole->content);
    const auto version = parts.next(der::Integer);
    const auto policy = parts.next(der::ObjectId);
    const auto imprint = parts.next(der::Sequence);
    const auto serial = parts.next(der::Integer);
    const auto time = parts.next(der::GeneralizedTime);
    const auto accuracy = parts.optional(der::Sequence);
    parts.optional(der::Boolean); // ordering
    const auto nonce = parts.optional(der::Integer);
    parts.optional(der::context(0)); // tsa: a hint only
    const auto extensions = parts.optional(der::context(1));
    if (!version || !policy || !imprint || !serial || !time || parts.hasFailed() || !parts.atEnd())
        return malformed(QStringLiteral("form"));
    if (extensions) {
        // [1] IMPLICIT Extensions: nothing critical is understood here.
        const auto all = der::extensionsFrom(extensions->content);
        if (!all || std::ranges::any_of(*all, &der::Extension::critical))
            return malformed(QStringLiteral("form"));
    }
    const auto read = imprintFrom(*imprint);
    const auto moment = der::timeFrom(*time);
    const auto exact = accuracy ? accuracyFrom(*accuracy) : std::chrono::milliseconds(0);
    if (!read || !moment || !exact || der::smallInteger(version->content) != versionOne)
        return malformed(QStringLiteral("form"));
    if (!read->first)
        return malformed(QStringLiteral("digest"));
    TimeStampInfo info{.policy = der::dottedFrom(policy->content),
                       .digest = *read->first,
                       .imprint = read->second,
                       .serial = serial->content.toByteArray(),
                       .time = *moment,
                       .accuracy = *exact};
    if (nonce)
        info.nonce = nonce->content.toByteArray();
    return info;
}

QByteArray TimeStampInfo::der() const
{
    return der::sequence({der::integer(versionOne), der::objectId(policy),
                          imprintOf(digest, imprint), der::element(der::Integer, serial),
                          der::generalizedTime(time),
                          nonce ? der::element(der::Integer, *nonce) : QByteArray()});
}

TimeStampQuery TimeStampQuery::about(QByteArrayView bytes, DigestAlgorithm digest)
{
    auto nonce = randomBytes(nonceSize);
    nonce[0] = static_cast<char>((nonce[0] & 0x3f) | 0x40); // positive and of full length
    return {.digest = digest, .imprint = digestOf(digest, bytes), .nonce = nonce};
}

QByteArray TimeStampQuery::der() const
{
    return der::sequence({der::integer(versionOne), imprintOf(digest, imprint),
                          policy.isEmpty() ? QByteArray() : der::objectId(policy),
                          nonce ? der::element(der::Integer, *nonce) : QByteArray(),
                          wantsCertificate ? der::element(der::Boolean, "\xff") : QByteArray()});
}

Result<TimeStampQuery> TimeStampQuery::parse(QByteArrayView der)
{
    const auto refused = [](const QString &reason) {
        return failure(FailureCode::RequestMalformed, {{Detail::Reason, reason}});
    };
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return refused(QStringLiteral("form"));
    der::Reader parts(whole->content);
    const auto version = parts.next(der::Integer);
    const auto imprint = parts.next(der::Sequence);
    const auto policy = parts.optional(der::ObjectId);
    const auto nonce = parts.optional(der::Integer);
    const auto certificate = parts.optional(der::Boolean);
    parts.optional(der::context(0)); // extensions: none is known, and none may be demanded
    const auto read = imprint ? imprintFrom(*imprint) : std::nullopt;
    if (!version || !read || parts.hasFailed() || !parts.atEnd())
        return refused(QStringLiteral("form"));
    if (!read->first)
        return refused(QStringLiteral("digest"));
    TimeStampQuery query{.digest = *read->first, .imprint = read->second};
    if (policy)
        query.policy = der::dottedFrom(policy->content);
    if (nonce)
        query.nonce = nonce->content.toByteArray();
    query.wantsCertificate =
        certificate && certificate->content.size() == 1 && certificate->content[0] != 0;
    return query;
}

bool TimeStampQuery::isAnsweredBy(const TimeStampInfo &info) const
{
    return info.digest == digest && info.imprint == imprint && info.nonce == nonce
        && (policy.isEmpty() || policy == info.policy);
}

bool isTimeStampResponse(QByteArrayView der)
{
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return false;
    der::Reader parts(whole->content);
    const auto status = parts.next(der::Sequence);
    return status && der::Reader(status->content).peek() == der::Integer;
}

Result<QByteArray> timeStampToken(QByteArrayView response)
{
    static constexpr std::array<std::pair<int, const char *>, 6> words{
        std::pair(0, "badAlg"),
        std::pair(2, "badRequest"),
        std::pair(5, "badDataFormat"),
        std::pair(14, "timeNotAvailable"),
        std::pair(15, "unacceptedPolicy"),
        std::pair(25, "systemFailure")};
    const auto whole = der::single(response, der::Sequence);
    if (!whole)
        return malformed(QStringLiteral("form"));
    der::Reader parts(whole->content);
    const auto status = parts.next(der::Sequence);
    if (!status)
        return malformed(QStringLiteral("form"));
    der::Reader members(status->content);
    const auto code = members.next(der::Integer);
    const auto value = code ? der::smallInteger(code->content) : std::nullopt;
    if (!value)
        return malformed(QStringLiteral("form"));
    if (*value != 0 && *value != 1) {
        members.optional(der::Sequence); // words for people
        if (const auto bits = members.optional(der::BitString)) {
            for (const auto &[bit, word] : words) {
                const auto at = 1 + bit / 8; // behind the count of unused bits
                if (bits->content.size() > at
                    && (static_cast<quint8>(bits->content[at]) & (0x80U >> (bit % 8))) != 0)
                    return malformed(QString::fromLatin1(word));
            }
        }
        return malformed(QStringLiteral("rejected"));
    }
    const auto token = parts.next(der::Sequence);
    if (!token || !parts.atEnd())
        return malformed(QStringLiteral("form"));
    return token->whole.toByteArray();
}

QByteArray timeStampResponse(QByteArrayView token)
{
    return der::sequence({der::sequence({der::integer(0)}), token.toByteArray()});
}

QByteArray timeStampResponse(TimeStampRefusal refusal)
{
    constexpr int rejection = 2;
    const auto bit = static_cast<int>(refusal);
    QByteArray bits(1 + bit / 8, '\0');
    bits[bit / 8] = static_cast<char>(0x80U >> (bit % 8));
    const QByteArray unused(1, static_cast<char>(7 - bit % 8));
    return der::sequence(
        {der::sequence({der::integer(rejection), der::element(der::BitString, unused + bits)})});
}

} // namespace qujat::crypto
