// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Algorithms.h"

#include "core/crypto/Der.h"
#include "core/crypto/Gost.h"
#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <array>

namespace qujat::crypto {

using namespace openssl;

namespace {

struct DigestRow {
    DigestAlgorithm algorithm;
    const char *name;
    const char *id;
    const char *uri;
    int size;
};

/// In the order of the enum.
constexpr std::array digestTable{
    DigestRow{DigestAlgorithm::Sha1, "SHA-1", "1.3.14.3.2.26",
              "http://www.w3.org/2000/09/xmldsig#sha1", 20},
    DigestRow{DigestAlgorithm::Sha256, "SHA-256", "2.16.840.1.101.3.4.2.1",
              "http://www.w3.org/2001/04/xmlenc#sha256", 32},
    DigestRow{DigestAlgorithm::Sha384, "SHA-384", "2.16.840.1.101.3.4.2.2",
              "http://www.w3.org/2001/04/xmldsig-more#sha384", 48},
    DigestRow{DigestAlgorithm::Sha512, "SHA-512", "2.16.840.1.101.3.4.2.3",
              "http://www.w3.org/2001/04/xmlenc#sha512", 64},
    DigestRow{DigestAlgorithm::Streebog256, "STREEBOG-256", "1.2.398.3.10.1.3.2",
              "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34112015-256", 32},
    DigestRow{DigestAlgorithm::Streebog512, "STREEBOG-512", "1.2.398.3.10.1.3.3",
              "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34112015-512", 64},
    DigestRow{DigestAlgorithm::Gost94, "GOST-34.311-95", "1.2.398.3.10.1.3.1",
              "http://www.w3.org/2001/04/xmldsig-more#gost34311", 32},
};

const DigestRow &rowOf(DigestAlgorithm algorithm)
{
    return digestTable[static_cast<std::size_t>(algorithm)];
}

struct SchemeRow {
    SignatureMathematics mathematics;
    DigestAlgorithm digest;
    const char *id;
    const char *uri;
    bool hasNullParameters;
};

using enum SignatureMathematics;
constexpr std::array schemeTable{
    SchemeRow{RsaPkcs1, DigestAlgorithm::Sha1, "1.2.840.113549.1.1.5",
              "http://www.w3.org/2000/09/xmldsig#rsa-sha1", true},
    SchemeRow{RsaPkcs1, DigestAlgorithm::Sha256, "1.2.840.113549.1.1.11",
              "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", true},
    SchemeRow{RsaPkcs1, DigestAlgorithm::Sha384, "1.2.840.113549.1.1.12",
              "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", true},
    SchemeRow{RsaPkcs1, DigestAlgorithm::Sha512, "1.2.840.113549.1.1.13",
              "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", true},
    SchemeRow{RsaPss, DigestAlgorithm::Sha256, "1.2.840.113549.1.1.10",
              "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", false},
    SchemeRow{RsaPss, DigestAlgorithm::Sha384, "1.2.840.113549.1.1.10",
              "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1", false},
    SchemeRow{RsaPss, DigestAlgorithm::Sha512, "1.2.840.113549.1.1.10",
              "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1", false},
    SchemeRow{Ecdsa, DigestAlgorithm::Sha1, "1.2.840.10045.4.1",
              "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1", false},
    SchemeRow{Ecdsa, DigestAlgorithm::Sha256, "1.2.840.10045.4.3.2",
              "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", false},
    SchemeRow{Ecdsa, DigestAlgorithm::Sha384, "1.2.840.10045.4.3.3",
              "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", false},
    SchemeRow{Ecdsa, DigestAlgorithm::Sha512, "1.2.840.10045.4.3.4",
              "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", false},
    SchemeRow{Gost2015, DigestAlgorithm::Streebog512, "1.2.398.3.10.1.1.2.3.2",
              "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512",
              true},
    SchemeRow{Gost2015, DigestAlgorithm::Streebog256, "1.2.398.3.10.1.1.2.3.1",
              "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-256",
              true},
    SchemeRow{Gost2004, DigestAlgorithm::Gost94, "1.2.398.3.10.1.1.1.2",
              "http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311", true},
};

const SchemeRow *rowOf(const SignatureScheme &scheme)
{
    const auto *row = std::ranges::find_if(schemeTable, [&](const SchemeRow &candidate) {
        return candidate.mathematics == scheme.mathematics && candidate.digest == scheme.digest;
    });
    return row == schemeTable.end() ? nullptr : row;
}

/// Identifiers of keys that stand where a signature's should.
std::optional<SignatureMathematics> mathematicsOfKey(const QString &id)
{
    if (id == u"1.2.840.113549.1.1.1")
        return RsaPkcs1;
    if (id == u"1.2.840.10045.2.1")
        return Ecdsa;
    if (id == u"1.2.398.3.10.1.1.2.1" || id == u"1.2.398.3.10.1.1.2.2")
        return Gost2015;
    if (id == u"1.2.398.3.10.1.1.1.1")
        return Gost2004;
    return std::nullopt;
}

struct Identifier {
    QString id;
    QByteArrayView parameters; ///< whole encoding; empty where absent
};

std::optional<Identifier> readIdentifier(QByteArrayView encoding)
{
    const auto outer = der::single(encoding, der::Sequence);
    if (!outer)
        return std::nullopt;
    der::Reader reader(outer->content);
    const auto id = reader.next(der::ObjectId);
    if (!id)
        return std::nullopt;
    return Identifier{der::dottedFrom(id->content), reader.rest()};
}

std::optional<DigestAlgorithm> readDigest(QByteArrayView encoding)
{
    const auto identifier = readIdentifier(encoding);
    return identifier ? digestFromId(identifier->id) : std::nullopt;
}

/// RSASSA-PSS-params (RFC 4055, 3.1). The defaults are SHA-1, which is weak, so nothing may be left
/// out but the trailer.
std::optional<SignatureScheme> readPss(QByteArrayView parameters)
{
    const auto outer = der::single(parameters, der::Sequence);
    if (!outer)
        return std::nullopt;
    der::Reader reader(outer->content);
    const auto digestPart = reader.next(der::context(0));
    const auto maskPart = reader.next(der::context(1));
    const auto saltPart = reader.next(der::context(2));
    if (const auto trailer = reader.optional(der::context(3));
        trailer && trailer->content != QByteArrayView("\x02\x01\x01", 3))
        return std::nullopt;
    if (!digestPart || !maskPart || !saltPart || !reader.atEnd())
        return std::nullopt;
    const auto digest = readDigest(digestPart->content);
    const auto mask = readIdentifier(maskPart->content);
    const auto salt = der::single(saltPart->content, der::Integer);
    const auto length = salt ? der::smallInteger(salt->content) : std::nullopt;
    if (!digest || !mask || mask->id != u"1.2.840.113549.1.1.8"
        || readDigest(mask->parameters) != digest || !length || *length < 0 || *length > 512)
        return std::nullopt;
    return SignatureScheme{*digest, RsaPss, static_cast<int>(*length)};
}

/// Looked up once: looking up again for each digest costs as much as a short digest itself.
const EVP_MD *fetched(DigestAlgorithm algorithm)
{
    static const std::array digests{
        EVP_MD_fetch(nullptr, "SHA1", nullptr), EVP_MD_fetch(nullptr, "SHA256", nullptr),
        EVP_MD_fetch(nullptr, "SHA384", nullptr), EVP_MD_fetch(nullptr, "SHA512", nullptr)};
    return isGost(algorithm) ? nullptr : digests[static_cast<std::size_t>(algorithm)];
}

gost::Hash gostHash(DigestAlgorithm algorithm)
{
    if (algorithm == DigestAlgorithm::Streebog256)
        return gost::Hash::Streebog256;
    return algorithm == DigestAlgorithm::Streebog512 ? gost::Hash::Streebog512 : gost::Hash::Gost94;
}

} // namespace

QString nameOf(DigestAlgorithm algorithm)
{
    return QString::fromLatin1(rowOf(algorithm).name);
}

QString idOf(DigestAlgorithm algorithm)
{
    return QString::fromLatin1(rowOf(algorithm).id);
}

QString xmlUriOf(DigestAlgorithm algorithm)
{
    return QString::fromLatin1(rowOf(algorithm).uri);
}

int sizeOf(DigestAlgorithm algorithm)
{
    return rowOf(algorithm).size;
}

bool isWeak(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Sha1;
}

bool isGost(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Streebog256 || algorithm == DigestAlgorithm::Streebog512
        || algorithm == DigestAlgorithm::Gost94;
}

bool isAvailable(DigestAlgorithm algorithm)
{
    return isGost(algorithm) ? gost::isUsable() : fetched(algorithm) != nullptr;
}

std::optional<DigestAlgorithm> digestFromId(QStringView dotted)
{
    for (const auto &row : digestTable) {
        if (dotted == QLatin1String(row.id))
            return row.algorithm;
    }
    return std::nullopt;
}

std::optional<DigestAlgorithm> digestFromXmlUri(QStringView uri)
{
    for (const auto &row : digestTable) {
        if (uri == QLatin1String(row.uri))
            return row.algorithm;
    }
    return std::nullopt;
}

QByteArray digestIdentifier(DigestAlgorithm algorithm)
{
    // The NCA's software writes NULL for its own identifiers.
    return der::sequence({der::objectId(rowOf(algorithm).id),
                          isGost(algorithm) ? der::element(der::Null, {}) : QByteArray()});
}

struct Hasher::State {
    DigestAlgorithm algorithm;
    DigestContext context;
    std::unique_ptr<gost::HashState> gost;
};

Hasher::Hasher(DigestAlgorithm algorithm)
    : m_state(std::make_unique<State>(State{algorithm, nullptr, nullptr}))
{
    if (isGost(algorithm)) {
        m_state->gost = gost::HashState::begin(gostHash(algorithm));
        return;
    }
    const ErrorsForgotten forgotten;
    m_state->context.reset(EVP_MD_CTX_new());
    if (EVP_DigestInit_ex2(m_state->context.get(), fetched(algorithm), nullptr) != 1)
        m_state->context.reset();
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&other) noexcept = default;
Hasher &Hasher::operator=(Hasher &&other) noexcept = default;

DigestAlgorithm Hasher::algorithm() const
{
    return m_state->algorithm;
}

bool Hasher::isUsable() const
{
    return m_state->context || m_state->gost;
}

void Hasher::add(QByteArrayView data)
{
    if (m_state->gost)
        m_state->gost->add(data);
    else if (m_state->context)
        EVP_DigestUpdate(m_state->context.get(), bytesOf(data), openssl::sizeOf(data));
}

QByteArray Hasher::result()
{
    if (m_state->gost)
        return m_state->gost->result();
    QByteArray digest(sizeOf(m_state->algorithm), '\0');
    if (!m_state->context
        || EVP_DigestFinal_ex(m_state->context.get(), bytesOf(digest), nullptr) != 1)
        return {};
    return digest;
}

QByteArray digestOf(DigestAlgorithm algorithm, QByteArrayView data)
{
    Hasher hasher(algorithm);
    hasher.add(data);
    return hasher.result();
}

std::optional<SignatureScheme> SignatureScheme::fromIdentifier(QByteArrayView algorithmIdentifier,
                                                               std::optional<DigestAlgorithm> apart)
{
    const auto identifier = readIdentifier(algorithmIdentifier);
    if (!identifier)
        return std::nullopt;
    const auto &id = identifier->id;
    if (id == u"1.2.840.113549.1.1.10")
        return readPss(identifier->parameters);
    for (const auto &row : schemeTable) {
        if (id == QLatin1String(row.id))
            return SignatureScheme{row.digest, row.mathematics, 0};
    }
    const auto mathematics = mathematicsOfKey(id);
    if (!mathematics || !apart)
        return std::nullopt;
    const SignatureScheme scheme{*apart, *mathematics, 0};
    return rowOf(scheme) == nullptr ? std::nullopt : std::optional(scheme);
}

std::optional<SignatureScheme> SignatureScheme::fromXmlUri(QStringView uri)
{
    for (const auto &row : schemeTable) {
        // With MGF1 the salt is as long as the digest (RFC 9231, 2.3.10).
        if (uri == QLatin1String(row.uri))
            return SignatureScheme{row.digest, row.mathematics,
                                   row.mathematics == RsaPss ? sizeOf(row.digest) : 0};
    }
    return std::nullopt;
}

std::optional<SignatureScheme> SignatureScheme::preferredFor(KeyAlgorithm algorithm, int keyBits)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa:
        return SignatureScheme{DigestAlgorithm::Sha256, RsaPkcs1, 0};
    case KeyAlgorithm::EcP256:
        return SignatureScheme{DigestAlgorithm::Sha256, Ecdsa, 0};
    case KeyAlgorithm::EcP384:
        return SignatureScheme{DigestAlgorithm::Sha384, Ecdsa, 0};
    case KeyAlgorithm::Gost2015:
        return SignatureScheme{keyBits == 256 ? DigestAlgorithm::Streebog256
                                              : DigestAlgorithm::Streebog512,
                               Gost2015, 0};
    case KeyAlgorithm::Gost2004: // no new signatures are made with it
    case KeyAlgorithm::Other:
        break;
    }
    return std::nullopt;
}

QString SignatureScheme::id() const
{
    const auto *row = rowOf(*this);
    return row == nullptr ? QString() : QString::fromLatin1(row->id);
}

QString SignatureScheme::xmlUri() const
{
    const auto *row = rowOf(*this);
    return row == nullptr ? QString() : QString::fromLatin1(row->uri);
}

QByteArray SignatureScheme::identifier() const
{
    const auto *row = rowOf(*this);
    if (row == nullptr)
        return {};
    if (mathematics == RsaPss) {
        const auto hash = digestIdentifier(digest);
        const auto mask = der::sequence({der::objectId("1.2.840.113549.1.1.8"), hash});
        return der::sequence(
            {der::objectId(row->id),
             der::sequence({der::element(der::context(0), hash),
                            der::element(der::context(1), mask),
                            der::element(der::context(2), der::integer(saltLength))})});
    }
    return der::sequence({der::objectId(row->id),
                          row->hasNullParameters ? der::element(der::Null, {}) : QByteArray()});
}

bool SignatureScheme::isGost() const
{
    return mathematics == Gost2004 || mathematics == Gost2015;
}

} // namespace qujat::crypto
