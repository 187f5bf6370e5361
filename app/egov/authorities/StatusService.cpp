// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/StatusService.h"

#include "core/crypto/Random.h"
#include "core/crypto/TimeStamp.h"

namespace qujat::service::authorities {

using namespace Qt::Literals::StringLiterals;
using crypto::OcspAnswer;

namespace {

/// Policies of the NCA's time stamps (interop.md 2.2): SHA-256 with RSA, and GOST 34.10-2015.
constexpr char rsaPolicy[] = "1.2.398.3.3.2.6.2";
constexpr int serialSize = 16;

http::Response plain(int status)
{
    http::Response response;
    response.status = status;
    return response;
}

http::Response body(const QByteArray &type, const QByteArray &bytes)
{
    http::Response response;
    response.contentType = type;
    response.body = bytes;
    // Each answer is for one question and one moment.
    response.headers.emplaceBack(QByteArray("Cache-Control"), QByteArray("no-store"));
    return response;
}

QString hexOf(const QByteArray &serial)
{
    // As `Certificate::serial`: without the zero byte that keeps the number positive.
    const bool padded = serial.size() > 1 && serial[0] == 0;
    return QString::fromLatin1(serial.mid(padded ? 1 : 0).toHex());
}

bool isFor(const crypto::OcspCertificateId &asked, const crypto::Certificate &issuer)
{
    const auto expected = crypto::OcspCertificateId::of(issuer, issuer, asked.digest);
    return expected.issuerNameHash == asked.issuerNameHash
        && expected.issuerKeyHash == asked.issuerKeyHash;
}

} // namespace

StatusService::StatusService(const Authorities &authorities, const Clock &clock,
                             std::function<bool(Part)> isOut)
    : m_authorities(authorities)
    , m_clock(clock)
    , m_isOut(std::move(isOut))
{
}

http::Response StatusService::handle(const http::Request &request) const
{
    const auto parts = request.path.split(u'/').mid(1);
    const auto &first = parts.constFirst();
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const bool posts = request.method == "POST";
    if (first == u"ocsp" && parts.size() >= 2) {
        if (m_isOut(Part::Responder))
            return plain(503);
        if (posts && parts.size() == 2)
            return status(parts.at(1), request.body);
        // Base64 may hold slashes.
        if (reads && parts.size() >= 3)
            return status(parts.at(1), QByteArray::fromBase64(parts.mid(2).join(u'/').toLatin1()));
        return plain(405);
    }
    if (first == u"tsp" && parts.size() <= 2) {
        const bool gost = parts.value(1) == u"gost";
        if (parts.size() == 2 && !gost)
            return plain(404);
        if (m_isOut(Part::TimeStamps))
            return plain(503);
        return posts ? stamp(request.body, gost) : plain(405);
    }
    if (parts.size() == 2 && (first == u"crl" || first == u"cert")) {
        if (m_isOut(Part::Lists))
            return plain(503);
        if (!reads)
            return plain(405);
        return first == u"crl" ? list(parts.at(1)) : certificate(parts.at(1));
    }
    return plain(404);
}

OcspAnswer::Single StatusService::answerTo(const crypto::OcspCertificateId &asked,
                                           const QString &authority,
                                           const crypto::Certificate &issuer) const
{
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    OcspAnswer::Single answer{.id = asked, .thisUpdate = now};
    if (!isFor(asked, issuer))
        return answer; // Unknown: another authority's certificate
    const auto standing = m_authorities.standingOf(authority, hexOf(asked.serial));
    if (standing.revoked) {
        answer.status = OcspAnswer::Status::Revoked;
        answer.revokedAt = standing.revoked->at;
        answer.reason = static_cast<int>(standing.revoked->reason);
    } else if (standing.issued) {
        answer.status = OcspAnswer::Status::Good;
    } else {
        // As the NCA answers about what it never issued (RFC 6960, 2.2).
        answer.status = OcspAnswer::Status::Revoked;
        answer.revokedAt = Timestamp{};
        answer.reason = static_cast<int>(crypto::RevocationReason::CertificateHold);
    }
    return answer;
}

http::Response StatusService::status(const QString &authority, const QByteArray &question) const
{
    const auto responder = m_authorities.responderOf(authority);
    const auto issuer = m_authorities.certificateOf(authority);
    if (!responder || !issuer)
        return plain(404);
    const auto request = crypto::readOcspRequest(question);
    if (!request)
        return body(crypto::ocspResponseType,
                    crypto::makeOcspAnswer(crypto::OcspRefusal::MalformedRequest));
    std::vector<OcspAnswer::Single> answers;
    for (const auto &asked : request->asked)
        answers.push_back(answerTo(asked, authority, *issuer));
    const auto answer = crypto::makeOcspAnswer(answers, request->nonce, *responder, m_clock.now());
    return body(crypto::ocspResponseType,
                answer ? *answer : crypto::makeOcspAnswer(crypto::OcspRefusal::InternalError));
}

http::Response StatusService::list(const QString &name) const
{
    if (!name.endsWith(u".crl"))
        return plain(404);
    auto authority = name.chopped(4);
    const bool changes = authority.endsWith(u"-delta");
    if (changes)
        authority.chop(6);
    const auto bytes = m_authorities.revocationList(authority, changes);
    return bytes.isEmpty() ? plain(404) : body("application/pkix-crl", bytes);
}

http::Response StatusService::certificate(const QString &name) const
{
    const auto found =
        name.endsWith(u".cer") ? m_authorities.certificateOf(name.chopped(4)) : std::nullopt;
    return found ? body("application/pkix-cert", found->der()) : plain(404);
}

http::Response StatusService::stamp(const QByteArray &bytes, bool gost) const
{
    using enum crypto::TimeStampRefusal;
    const auto key = m_authorities.timeStampKey(gost);
    if (!key)
        return plain(404);
    const auto reply = [](const QByteArray &response) {
        return body(crypto::timeStampReplyType, response);
    };
    const auto query = crypto::TimeStampQuery::parse(bytes);
    if (!query) {
        const bool digest = query.error().detail(Detail::Reason) == u"digest"_s;
        return reply(crypto::timeStampResponse(digest ? BadAlgorithm : BadRequest));
    }
    if (crypto::isWeak(query->digest))
        return reply(crypto::timeStampResponse(BadAlgorithm));
    const auto policy = QString::fromLatin1(gost ? crypto::timeStampPolicyId : rsaPolicy);
    if (!query->policy.isEmpty() && query->policy != policy)
        return reply(crypto::timeStampResponse(UnacceptedPolicy));
    auto serial = crypto::randomBytes(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40);
    // Whole seconds, as the NCA's.
    const auto token =
        crypto::makeTimeStampToken({.policy = policy,
                                    .digest = query->digest,
                                    .imprint = query->imprint,
                                    .serial = serial,
                                    .time = std::chrono::floor<std::chrono::seconds>(m_clock.now()),
                                    .nonce = query->nonce},
                                   *key, query->wantsCertificate);
    return token ? reply(crypto::timeStampResponse(*token)) : plain(500);
}

} // namespace qujat::service::authorities
