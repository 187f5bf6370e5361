// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateAuthority.h"

#include "core/crypto/Asn1Values.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/PrivateKey.h"
#include "core/crypto/Random.h"
#include "core/crypto/TimeStamp.h"

#include <QtEndian>

#include <algorithm>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr int serialSize = 20;

constexpr char subjectKeyId[] = "2.5.29.14";
constexpr char keyUsageId[] = "2.5.29.15";
constexpr char alternativeNameId[] = "2.5.29.17";
constexpr char basicConstraintsId[] = "2.5.29.19";
constexpr char listNumberId[] = "2.5.29.20";
constexpr char reasonId[] = "2.5.29.21";
constexpr char deltaId[] = "2.5.29.27";
constexpr char distributionPointsId[] = "2.5.29.31";
constexpr char policiesId[] = "2.5.29.32";
constexpr char authorityKeyId[] = "2.5.29.35";
constexpr char extendedKeyUsageId[] = "2.5.29.37";
constexpr char freshestListId[] = "2.5.29.46";
constexpr char informationAccessId[] = "1.3.6.1.5.5.7.1.1";
constexpr char responderId[] = "1.3.6.1.5.5.7.48.1";
constexpr char noCheckId[] = "1.3.6.1.5.5.7.48.1.5";
constexpr char issuersId[] = "1.3.6.1.5.5.7.48.2";
constexpr char ocspSigningId[] = "1.3.6.1.5.5.7.3.9";

tl::unexpected<Failure> refused()
{
    return failure(FailureCode::CryptographyFailed);
}

bool addPart(X509_NAME *name, int kind, int type, const QString &text)
{
    const auto utf8 = text.toUtf8();
    return text.isEmpty()
        || X509_NAME_add_entry_by_NID(name, kind, type, bytesOf(utf8),
                                      static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

/// The order of the NCA's present issues; readers must not rely on it.
QByteArray makeName(const SubjectName &subject)
{
    const ErrorsForgotten forgotten;
    NamePtr name(X509_NAME_new());
    const auto numbered = [](const char *prefix, const QString &digits) {
        return digits.isEmpty() ? QString() : QLatin1String(prefix) + digits;
    };
    const bool built = addPart(name.get(), NID_commonName, V_ASN1_UTF8STRING, subject.commonName)
        && addPart(name.get(), NID_surname, V_ASN1_UTF8STRING, subject.surname)
        && addPart(name.get(), NID_serialNumber, V_ASN1_PRINTABLESTRING,
                   numbered("IIN", subject.iin))
        && addPart(name.get(), NID_countryName, V_ASN1_PRINTABLESTRING, subject.country)
        && addPart(name.get(), NID_organizationName, V_ASN1_UTF8STRING, subject.organisation)
        && addPart(name.get(), NID_organizationalUnitName, V_ASN1_UTF8STRING,
                   numbered("BIN", subject.bin))
        && addPart(name.get(), NID_givenName, V_ASN1_UTF8STRING, subject.patronymic);
    return built ? toDer(name.get(), i2d_X509_NAME) : QByteArray();
}

/// One extension, whole.
using Extensions = QByteArray;

/// KeyUsage as a BIT STRING with the unused bits cut off (X.690, 11.2.2). All bits used here lie in
/// the first byte.
QByteArray keyUsage(std::initializer_list<int> bits)
{
    unsigned value = 0;
    int last = 0;
    for (const int bit : bits) {
        value |= 0x80U >> bit;
        last = std::max(last, bit);
    }
    const char content[] = {static_cast<char>(7 - last), static_cast<char>(value)};
    return der::extension(keyUsageId, true,
                          der::element(der::BitString, QByteArrayView(content, 2)));
}

QByteArray extendedKeyUsage(std::initializer_list<const char *> purposes, bool critical = false)
{
    QByteArray content;
    for (const auto *purpose : purposes)
        content += der::objectId(purpose);
    return der::extension(extendedKeyUsageId, critical, der::element(der::Sequence, content));
}

QByteArray policy(const char *id)
{
    return der::extension(policiesId, false, der::sequence({der::sequence({der::objectId(id)})}));
}

QByteArray address(const QString &text)
{
    return der::element(der::contextPrimitive(6), text.toLatin1());
}

/// CRLDistributionPoints with one point of one address.
QByteArray listPointer(const char *id, const QString &text)
{
    const auto name = der::element(der::context(0), der::element(der::context(0), address(text)));
    return text.isEmpty() ? QByteArray()
                          : der::extension(id, false, der::sequence({der::sequence({name})}));
}

QByteArray pointers(const AuthorityPointers &to)
{
    QByteArray access;
    if (!to.certificate.isEmpty())
        access += der::sequence({der::objectId(issuersId), address(to.certificate)});
    if (!to.responder.isEmpty())
        access += der::sequence({der::objectId(responderId), address(to.responder)});
    return listPointer(distributionPointsId, to.revocationList)
        + listPointer(freshestListId, to.changes)
        + (access.isEmpty()
               ? QByteArray()
               : der::extension(informationAccessId, false, der::element(der::Sequence, access)));
}

/// Four or sixteen bytes of an IP address; empty for anything else.
QByteArray addressBytes(const QString &host)
{
    const ErrorsForgotten forgotten;
    const OctetString bytes(a2i_IPADDRESS(host.toLatin1().constData()));
    return toByteArray(bytes.get());
}

/// SubjectAltName of DNS names and addresses; nothing when one is neither.
std::optional<QByteArray> hostNames(const QStringList &hosts)
{
    QByteArray names;
    for (const auto &host : hosts) {
        const auto bytes = addressBytes(host);
        const bool isName = !host.isEmpty() && std::ranges::all_of(host, [](QChar c) {
            return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'.' || c == u'-';
        });
        if (!bytes.isEmpty())
            names += der::element(der::contextPrimitive(7), bytes);
        else if (isName)
            names += der::element(der::contextPrimitive(2), host.toLatin1());
        else
            return std::nullopt;
    }
    return der::extension(alternativeNameId, false, der::element(der::Sequence, names));
}

/// The extensions that say what the certificate is for; empty when the request makes no sense.
std::optional<Extensions> extensionsFor(const CertificateRequest &request)
{
    const auto signing = keyUsage({0, 1});
    const auto policy2022 = policy(identifier::certificatePolicy2022);
    if ((request.use == CertificateUse::TlsServer) == request.hosts.isEmpty())
        return std::nullopt;
    switch (request.use) {
    case CertificateUse::PersonSignature:
        return signing + extendedKeyUsage({identifier::emailProtection, identifier::person})
            + policy2022;
    case CertificateUse::PersonAuthentication:
        return keyUsage({0, 2})
            + extendedKeyUsage({identifier::clientAuthentication, identifier::person}) + policy2022;
    case CertificateUse::OrganisationSignature:
        return signing + extendedKeyUsage({identifier::emailProtection, identifier::organisation})
            + policy2022;
    case CertificateUse::OrganisationHeadSignature:
        return signing
            + extendedKeyUsage({identifier::emailProtection, identifier::organisation,
                                identifier::organisationHead})
            + policy2022;
    case CertificateUse::InformationSystem:
        return signing
            + extendedKeyUsage({identifier::clientAuthentication, identifier::organisation,
                                identifier::informationSystem})
            + policy2022;
    case CertificateUse::OcspResponder:
        return keyUsage({0}) + extendedKeyUsage({ocspSigningId})
            + der::extension(noCheckId, false, der::element(der::Null, {}));
    case CertificateUse::TimeStampAuthority:
        return keyUsage({0}) + extendedKeyUsage({timeStampingPurposeId}, true);
    case CertificateUse::TlsServer:
        break;
    }
    const auto names = hostNames(request.hosts);
    if (!names)
        return std::nullopt;
    return keyUsage({0}) + extendedKeyUsage({identifier::serverAuthentication}) + *names;
}

QByteArray authorityExtensions(bool mayHaveAuthoritiesBelow)
{
    const auto yes = der::element(der::Boolean, "\xff");
    return der::extension(
               basicConstraintsId, true,
               der::sequence({yes, mayHaveAuthoritiesBelow ? QByteArray() : der::integer(0)}))
        + keyUsage({5, 6});
}

/// Key identifier of RFC 5280, 4.2.1.2 (1): SHA-1 of the key's bits, as a name only.
QByteArray keyIdentifier(const PublicKey &key)
{
    return digestOf(DigestAlgorithm::Sha1, key.keyBits());
}

struct Signer {
    QByteArray name; ///< DER
    QByteArray keyIdentifier;
    const PrivateKey &key;
};

Result<Certificate> assemble(const QByteArray &subject, const PublicKey &key, const Signer &issuer,
                             Timestamp notBefore, Timestamp notAfter, const QByteArray &extensions)
{
    if (notAfter <= notBefore || subject.isEmpty())
        return refused();
    auto serial = randomBytes(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive and of full length
    const auto scheme = issuer.key.scheme().identifier();
    const auto identifiers =
        der::extension(subjectKeyId, false, der::element(der::OctetString, keyIdentifier(key)))
        + der::extension(
            authorityKeyId, false,
            der::sequence({der::element(der::contextPrimitive(0), issuer.keyIdentifier)}));
    const auto body = der::sequence(
        {der::element(der::context(0), der::integer(2)), der::element(der::Integer, serial), scheme,
         issuer.name, der::sequence({der::time(notBefore), der::time(notAfter)}), subject,
         key.spki(),
         der::element(der::context(3), der::element(der::Sequence, identifiers + extensions))});
    const auto signature = issuer.key.sign(body);
    if (!signature)
        return failure(signature.error());
    // Read anew, so that what is handed out is what everybody else will read.
    return Certificate::fromDer(der::sequence({body, scheme, der::bitString(*signature)}));
}

} // namespace

struct CertificateAuthority::Data {
    Certificate certificate;
    PrivateKey key;

    Signer signer() const
    {
        return {certificate.subjectName(), certificate.subjectKeyIdentifier(), key};
    }
};

CertificateAuthority::CertificateAuthority(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<CertificateAuthority> CertificateAuthority::createRoot(const QString &commonName,
                                                              KeyAlgorithm algorithm,
                                                              Timestamp notBefore,
                                                              Timestamp notAfter)
{
    const auto key = PrivateKey::generate(algorithm);
    if (!key)
        return failure(key.error());
    const auto name = makeName({.commonName = commonName});
    auto certificate =
        assemble(name, key->publicKey(), {name, keyIdentifier(key->publicKey()), *key}, notBefore,
                 notAfter, authorityExtensions(true));
    if (!certificate)
        return failure(certificate.error());
    return CertificateAuthority(std::make_shared<const Data>(Data{std::move(*certificate), *key}));
}

Result<CertificateAuthority> CertificateAuthority::load(const Certificate &certificate,
                                                        const SecretBytes &pkcs8)
{
    const auto key = PrivateKey::fromPkcs8(pkcs8);
    const char *reason = !key                            ? "form"
        : !(key->publicKey() == certificate.publicKey()) ? "pair"
        : !certificate.isAuthority()                     ? "authority"
                                                         : nullptr;
    if (reason != nullptr)
        return failure(FailureCode::KeyFileDamaged,
                       {{Detail::Reason, QString::fromLatin1(reason)}});
    return CertificateAuthority(std::make_shared<const Data>(Data{certificate, *key}));
}

Result<CertificateAuthority> CertificateAuthority::issueAuthority(const QString &commonName,
                                                                  KeyAlgorithm algorithm,
                                                                  Timestamp notBefore,
                                                                  Timestamp notAfter,
                                                                  const AuthorityPointers &to) const
{
    const auto key = PrivateKey::generate(algorithm);
    if (!key)
        return failure(key.error());
    auto certificate =
        assemble(makeName({.commonName = commonName}), key->publicKey(), m_data->signer(),
                 notBefore, notAfter, authorityExtensions(false) + pointers(to));
    if (!certificate)
        return failure(certificate.error());
    return CertificateAuthority(std::make_shared<const Data>(Data{std::move(*certificate), *key}));
}

Result<IssuedCertificate> CertificateAuthority::issue(const CertificateRequest &request) const
{
    const auto key = PrivateKey::generate(request.algorithm);
    if (!key)
        return failure(key.error());
    auto certificate = certify(request, key->publicKey().spki());
    if (!certificate)
        return failure(certificate.error());
    return IssuedCertificate{std::move(*certificate), key->pkcs8()};
}

Result<Certificate> CertificateAuthority::certify(const CertificateRequest &request,
                                                  QByteArrayView publicKey) const
{
    const auto key = PublicKey::fromSpki(publicKey);
    const auto extensions = extensionsFor(request);
    if (!key || key->algorithm() == KeyAlgorithm::Other || !extensions)
        return refused();
    return assemble(makeName(request.subject), *key, m_data->signer(), request.notBefore,
                    request.notAfter, *extensions + pointers(request.pointers));
}

Result<QByteArray> CertificateAuthority::revocationList(const std::vector<RevokedEntry> &revoked,
                                                        Timestamp thisUpdate, Timestamp nextUpdate,
                                                        quint64 number,
                                                        std::optional<quint64> base) const
{
    QByteArray lines;
    for (const auto &entry : revoked) {
        const auto serial = QByteArray::fromHex(entry.serial.toLatin1());
        if (serial.isEmpty())
            return refused();
        const char code = static_cast<char>(entry.reason);
        const auto reason = der::extension(reasonId, false,
                                           der::element(der::Enumerated, QByteArrayView(&code, 1)));
        lines += der::sequence({der::unsignedInteger(serial), der::time(entry.at),
                                entry.reason == RevocationReason::Unspecified
                                    ? QByteArray()
                                    : der::sequence({reason})});
    }
    const auto numbered = [](quint64 value) {
        QByteArray bytes(8, '\0');
        qToBigEndian(value, bytes.data());
        return der::unsignedInteger(bytes);
    };
    const auto signer = m_data->signer();
    auto extensions =
        der::extension(
            authorityKeyId, false,
            der::sequence({der::element(der::contextPrimitive(0), signer.keyIdentifier)}))
        + der::extension(listNumberId, false, numbered(number));
    if (base)
        extensions += der::extension(deltaId, true, numbered(*base));
    const auto scheme = m_data->key.scheme().identifier();
    const auto body = der::sequence(
        {der::integer(1), scheme, signer.name, der::time(thisUpdate), der::time(nextUpdate),
         lines.isEmpty() ? QByteArray() : der::element(der::Sequence, lines),
         der::element(der::context(0), der::element(der::Sequence, extensions))});
    const auto signature = m_data->key.sign(body);
    if (!signature)
        return failure(signature.error());
    return der::sequence({body, scheme, der::bitString(*signature)});
}

const Certificate &CertificateAuthority::certificate() const
{
    return m_data->certificate;
}

SecretBytes CertificateAuthority::pkcs8() const
{
    return m_data->key.pkcs8();
}

} // namespace qujat::crypto
