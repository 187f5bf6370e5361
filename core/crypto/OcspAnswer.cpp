// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/OcspAnswer.h"

#include "core/crypto/Asn1Values.h"

#include <algorithm>
#include <array>

namespace qujat::crypto {

namespace {

constexpr char basicResponseId[] = "1.3.6.1.5.5.7.48.1.1";
constexpr char nonceId[] = "1.3.6.1.5.5.7.48.1.2";
constexpr char ocspSigningId[] = "1.3.6.1.5.5.7.3.9";
constexpr std::size_t mostCertificates = 8;
constexpr std::size_t mostAnswers = 256;

tl::unexpected<Failure> malformed(const QString &reason)
{
    return failure(FailureCode::ReplyMalformed, {{Detail::Reason, reason}});
}

QByteArray contentOf(const QByteArray &der, quint8 tag)
{
    const auto element = der::single(der, tag);
    return element ? element->content.toByteArray() : QByteArray();
}

} // namespace

OcspCertificateId OcspCertificateId::of(const Certificate &certificate, const Certificate &issuer,
                                        DigestAlgorithm digest)
{
    return {digest, digestOf(digest, issuer.subjectName()),
            digestOf(digest, issuer.publicKey().keyBits()),
            contentOf(certificate.serialDer(), der::Integer)};
}

QByteArray OcspCertificateId::der() const
{
    return der::sequence({digestIdentifier(digest), der::element(der::OctetString, issuerNameHash),
                          der::element(der::OctetString, issuerKeyHash),
                          der::element(der::Integer, serial)});
}

std::optional<OcspCertificateId> OcspCertificateId::fromDer(QByteArrayView der)
{
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return std::nullopt;
    der::Reader parts(whole->content);
    const auto algorithm = parts.next(der::Sequence);
    const auto name = parts.next(der::OctetString);
    const auto key = parts.next(der::OctetString);
    const auto serial = parts.next(der::Integer);
    if (!algorithm || !name || !key || !serial || !parts.atEnd())
        return std::nullopt;
    der::Reader members(algorithm->content);
    const auto id = members.next(der::ObjectId);
    const auto digest = id ? digestFromId(der::dottedFrom(id->content)) : std::nullopt;
    if (!digest)
        return std::nullopt;
    return OcspCertificateId{*digest, name->content.toByteArray(), key->content.toByteArray(),
                             serial->content.toByteArray()};
}

bool OcspCertificateId::means(const Certificate &certificate, const Certificate &issuer) const
{
    return *this == of(certificate, issuer, digest);
}

QByteArray ocspRequest(const OcspCertificateId &id, QByteArrayView nonce)
{
    const auto list = der::sequence({der::sequence({id.der()})});
    QByteArray extensions;
    if (!nonce.isEmpty()) {
        const auto one = der::extension(nonceId, false, der::element(der::OctetString, nonce));
        extensions = der::element(der::context(2), der::sequence({one}));
    }
    return der::sequence({der::sequence({list, extensions})});
}

Result<OcspRequestContent> readOcspRequest(QByteArrayView der)
{
    const auto refused = [] { return failure(FailureCode::RequestMalformed); };
    const auto whole = der::single(der, der::Sequence);
    if (!whole)
        return refused();
    der::Reader frame(whole->content);
    const auto body = frame.next(der::Sequence);
    if (!body)
        return refused();
    der::Reader parts(body->content);
    parts.optional(der::context(0)); // version
    parts.optional(der::context(1)); // requestor
    const auto list = parts.next(der::Sequence);
    const auto extensions = parts.optional(der::context(2));
    if (!list || parts.hasFailed() || !parts.atEnd())
        return refused();
    OcspRequestContent content;
    der::Reader requests(list->content);
    while (!requests.atEnd()) {
        const auto one = requests.next(der::Sequence);
        if (!one || content.asked.size() == mostAnswers)
            return refused();
        der::Reader members(one->content);
        const auto id = members.next(der::Sequence);
        const auto parsed = id ? OcspCertificateId::fromDer(id->whole) : std::nullopt;
        if (!parsed)
            return refused();
        content.asked.push_back(*parsed);
    }
    if (content.asked.empty())
        return refused();
    if (extensions) {
        const auto members = der::single(extensions->content, der::Sequence);
        const auto all = members ? der::extensionsFrom(members->content) : std::nullopt;
        if (!all)
            return refused();
        for (const auto &extension : *all) {
            if (extension.id == QLatin1String(nonceId))
                content.nonce = extension.value.toByteArray();
            else if (extension.critical)
                return refused();
        }
    }
    return content;
}

struct OcspAnswer::Data {
    QByteArray der;
    QByteArray basic; ///< BasicOCSPResponse, whole
    QByteArray responderName;
    QByteArray responderKeyHash;
    Timestamp producedAt{};
    std::vector<Single> singles;
    std::optional<QByteArray> nonce;
    std::vector<Certificate> certificates;

    bool readBasic();
    bool readData(QByteArrayView content);
    std::optional<Single> readSingle(QByteArrayView content) const;
    /// Whether the responder is said to be \a certificate.
    bool isResponder(const Certificate &certificate) const;
};

bool OcspAnswer::Data::readBasic()
{
    const auto whole = der::single(basic, der::Sequence);
    if (!whole)
        return false;
    der::Reader parts(whole->content);
    const auto data = parts.next(der::Sequence);
    parts.next(der::Sequence);
    parts.next(der::BitString);
    const auto list = parts.optional(der::context(0));
    if (!data || parts.hasFailed() || !parts.atEnd() || !readData(data->content))
        return false;
    if (list) {
        const auto members = der::single(list->content, der::Sequence);
        if (!members)
            return false;
        der::Reader reader(members->content);
        while (!reader.atEnd()) {
            const auto one = reader.next(der::Sequence);
            if (!one || certificates.size() == mostCertificates)
                return false;
            // One that cannot be read cannot have signed either.
            if (auto certificate = Certificate::fromDer(one->whole))
                certificates.push_back(std::move(*certificate));
        }
    }
    return true;
}

bool OcspAnswer::Data::readData(QByteArrayView content)
{
    der::Reader parts(content);
    parts.optional(der::context(0)); // version
    const auto responder = parts.next();
    const auto time = parts.next(der::GeneralizedTime);
    const auto list = parts.next(der::Sequence);
    const auto extensions = parts.optional(der::context(1));
    const auto produced = time ? der::timeFrom(*time) : std::nullopt;
    if (!responder || !produced || !list || parts.hasFailed() || !parts.atEnd())
        return false;
    producedAt = *produced;
    if (responder->tag == der::context(1)) {
        responderName = responder->content.toByteArray();
    } else if (responder->tag == der::context(2)) {
        responderKeyHash = contentOf(responder->content.toByteArray(), der::OctetString);
    } else {
        return false;
    }
    der::Reader answers(list->content);
    while (!answers.atEnd()) {
        const auto one = answers.next(der::Sequence);
        auto single = one ? readSingle(one->content) : std::nullopt;
        if (!single || singles.size() == mostAnswers)
            return false;
        singles.push_back(std::move(*single));
    }
    if (extensions) {
        const auto members = der::single(extensions->content, der::Sequence);
        const auto all = members ? der::extensionsFrom(members->content) : std::nullopt;
        if (!all)
            return false;
        for (const auto &extension : *all) {
            if (extension.id == QLatin1String(nonceId))
                nonce = extension.value.toByteArray();
            else if (extension.critical)
                return false;
        }
    }
    return true;
}

std::optional<OcspAnswer::Single> OcspAnswer::Data::readSingle(QByteArrayView content) const
{
    der::Reader parts(content);
    const auto id = parts.next(der::Sequence);
    const auto status = parts.next();
    const auto thisUpdate = parts.next(der::GeneralizedTime);
    const auto nextUpdate = parts.optional(der::context(0));
    const auto extensions = parts.optional(der::context(1));
    if (!id || !status || !thisUpdate || parts.hasFailed() || !parts.atEnd())
        return std::nullopt;
    Single single;
    // An identifier hashed in a way that is not known here means a certificate nobody asked about.
    if (const auto parsed = OcspCertificateId::fromDer(id->whole))
        single.id = *parsed;
    const auto issued = der::timeFrom(*thisUpdate);
    if (!issued)
        return std::nullopt;
    single.thisUpdate = *issued;
    if (nextUpdate) {
        const auto time = der::single(nextUpdate->content, der::GeneralizedTime);
        single.nextUpdate = time ? der::timeFrom(*time) : std::nullopt;
        if (!single.nextUpdate)
            return std::nullopt;
    }
    if (extensions) {
        const auto members = der::single(extensions->content, der::Sequence);
        const auto all = members ? der::extensionsFrom(members->content) : std::nullopt;
        if (!all || std::ranges::any_of(*all, &der::Extension::critical))
            return std::nullopt;
    }
    if (status->tag == der::contextPrimitive(0)) {
        single.status = Status::Good;
    } else if (status->tag == der::context(1)) {
        single.status = Status::Revoked;
        der::Reader members(status->content);
        const auto at = members.next(der::GeneralizedTime);
        single.revokedAt = at ? der::timeFrom(*at) : std::nullopt;
        if (!single.revokedAt)
            return std::nullopt;
        if (const auto reason = members.optional(der::context(0))) {
            const auto code = der::single(reason->content, der::Enumerated);
            const auto value = code ? der::smallInteger(code->content) : std::nullopt;
            if (!value || *value < 0 || *value > 10)
                return std::nullopt;
            single.reason = static_cast<int>(*value);
        }
    } else if (status->tag != der::contextPrimitive(2)) {
        return std::nullopt;
    }
    return single;
}

bool OcspAnswer::Data::isResponder(const Certificate &certificate) const
{
    if (!responderName.isEmpty())
        return der::isSameName(responderName, certificate.subjectName());
    // RFC 6960, 4.2.1: always SHA-1, as a name.
    return !responderKeyHash.isEmpty()
        && responderKeyHash == digestOf(DigestAlgorithm::Sha1, certificate.publicKey().keyBits());
}

Result<OcspAnswer> OcspAnswer::parse(QByteArrayView der)
{
    static constexpr std::array words{"successful", "malformedRequest", "internalError", "tryLater",
                                      "status",     "sigRequired",      "unauthorized"};
    const auto whole = der::single(der, der::Sequence);
    if (!whole || der.size() > maximumSize)
        return malformed(QStringLiteral("form"));
    der::Reader frame(whole->content);
    const auto status = frame.next(der::Enumerated);
    const auto code = status ? der::smallInteger(status->content) : std::nullopt;
    if (!code || *code < 0 || *code >= static_cast<qint64>(words.size()))
        return malformed(QStringLiteral("form"));
    if (*code != 0)
        return malformed(QString::fromLatin1(words[static_cast<std::size_t>(*code)]));
    const auto bytes = frame.next(der::context(0));
    const auto body = bytes ? der::single(bytes->content, der::Sequence) : std::nullopt;
    if (!body || !frame.atEnd())
        return malformed(QStringLiteral("form"));
    der::Reader parts(body->content);
    const auto type = parts.next(der::ObjectId);
    const auto response = parts.next(der::OctetString);
    if (!type || !response || der::dottedFrom(type->content) != QLatin1String(basicResponseId))
        return malformed(QStringLiteral("form"));
    auto data = std::make_shared<Data>();
    data->der = der.toByteArray();
    data->basic = response->content.toByteArray();
    if (!data->readBasic())
        return malformed(QStringLiteral("form"));
    OcspAnswer answer;
    answer.m_data = std::move(data);
    return answer;
}

const OcspAnswer::Single *OcspAnswer::about(const Certificate &certificate,
                                            const Certificate &issuer) const
{
    const auto found = std::ranges::find_if(m_data->singles, [&](const Single &single) {
        return single.id.means(certificate, issuer);
    });
    return found == m_data->singles.end() ? nullptr : &*found;
}

Timestamp OcspAnswer::producedAt() const
{
    return m_data->producedAt;
}

bool OcspAnswer::echoes(QByteArrayView nonce, bool mayBeAbsent) const
{
    if (!m_data->nonce)
        return mayBeAbsent;
    // The NCA echoes what it was sent; some responders wrap it once more.
    return *m_data->nonce == der::element(der::OctetString, nonce)
        || QByteArrayView(*m_data->nonce) == nonce;
}

const std::vector<Certificate> &OcspAnswer::certificates() const
{
    return m_data->certificates;
}

CheckOutcome OcspAnswer::signedFor(const Certificate &issuer,
                                   std::optional<Certificate> *responder) const
{
    const auto part = SignedPart::of(m_data->basic);
    if (!part)
        return CheckOutcome::Invalid;
    const auto signedBy = [&](const Certificate &certificate) {
        const auto outcome = part->verifyBy(certificate.publicKey()).outcome;
        if (outcome == CheckOutcome::Valid && responder != nullptr)
            *responder = certificate;
        return outcome;
    };
    if (m_data->isResponder(issuer))
        return signedBy(issuer);
    auto verdict = CheckOutcome::Invalid;
    for (const auto &candidate : m_data->certificates) {
        if (!m_data->isResponder(candidate) || !candidate.namesIssuer(issuer)
            || !candidate.isValidAt(m_data->producedAt) || candidate.hasUnknownCriticalExtension()
            || !candidate.extendedKeyUsage().contains(QLatin1String(ocspSigningId)))
            continue;
        const auto appointed = candidate.signatureBy(issuer.publicKey()).outcome;
        const auto outcome = appointed == CheckOutcome::Valid ? signedBy(candidate) : appointed;
        if (outcome == CheckOutcome::Valid)
            return outcome;
        if (outcome == CheckOutcome::Unknown)
            verdict = outcome;
    }
    return verdict;
}

const QByteArray &OcspAnswer::der() const
{
    return m_data->der;
}

} // namespace qujat::crypto
