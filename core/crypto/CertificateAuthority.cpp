// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateAuthority.h"

#include "core/crypto/PrivateKeys.h"
#include "core/crypto/Random.h"

#include <algorithm>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr unsigned rsaBits = 2048;
constexpr int serialSize = 20;

tl::unexpected<Failure> refused()
{
    return failure(FailureCode::CryptographyFailed);
}

Key makeKey(KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case KeyAlgorithm::Rsa:
        return generateRsa(rsaBits);
    case KeyAlgorithm::EcP256:
        return generateP256();
    default:
        return {};
    }
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
NamePtr makeName(const SubjectName &subject)
{
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
    return built ? std::move(name) : NamePtr();
}

struct ExtensionText {
    int kind;
    QByteArray value;
};

std::vector<ExtensionText> extensionsFor(const CertificateRequest &request)
{
    const QByteArray personSigning = QByteArray("emailProtection,") + identifier::person;
    switch (request.use) {
    case CertificateUse::PersonSignature:
        return {{NID_key_usage, "critical,digitalSignature,nonRepudiation"},
                {NID_ext_key_usage, personSigning},
                {NID_certificate_policies, identifier::certificatePolicy2022}};
    case CertificateUse::PersonAuthentication:
        return {{NID_key_usage, "critical,digitalSignature,keyEncipherment"},
                {NID_ext_key_usage, QByteArray("clientAuth,") + identifier::person},
                {NID_certificate_policies, identifier::certificatePolicy2022}};
    case CertificateUse::OrganisationSignature:
        return {{NID_key_usage, "critical,digitalSignature,nonRepudiation"},
                {NID_ext_key_usage, QByteArray("emailProtection,") + identifier::organisation},
                {NID_certificate_policies, identifier::certificatePolicy2022}};
    case CertificateUse::TlsServer:
        break;
    }
    QByteArray names;
    for (const auto &host : request.hosts) {
        const bool isAddress = host.contains(u':')
            || std::ranges::all_of(host, [](QChar c) { return c.isDigit() || c == u'.'; });
        names +=
            (names.isEmpty() ? "" : ",") + QByteArray(isAddress ? "IP:" : "DNS:") + host.toLatin1();
    }
    return {{NID_key_usage, "critical,digitalSignature"},
            {NID_ext_key_usage, "serverAuth"},
            {NID_subject_alt_name, names}};
}

bool areHosts(const QStringList &hosts)
{
    return std::ranges::all_of(hosts, [](const QString &host) {
        return !host.isEmpty() && std::ranges::all_of(host, [](QChar c) {
            return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'.' || c == u'-'
                || c == u':';
        });
    });
}

/// OpenSSL reads policies from configuration files only, so they are put together here.
bool addPolicy(X509 *certificate, const QByteArray &id)
{
    const Policies policies(sk_POLICYINFO_new_null());
    POLICYINFO *policy = POLICYINFO_new();
    policy->policyid = OBJ_txt2obj(id.constData(), 1);
    sk_POLICYINFO_push(policies.get(), policy);
    return X509_add1_ext_i2d(certificate, NID_certificate_policies, policies.get(), 0, 0) == 1;
}

bool addExtension(X509 *certificate, X509V3_CTX *context, const ExtensionText &text)
{
    if (text.kind == NID_certificate_policies)
        return addPolicy(certificate, text.value);
    const ExtensionPtr extension(
        X509V3_EXT_nconf_nid(nullptr, context, text.kind, text.value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// \a issuer is null for a self-signed certificate.
Result<Certificate> assemble(const SubjectName &subject, EVP_PKEY *key, const Certificate *issuer,
                             EVP_PKEY *issuerKey, Timestamp notBefore, Timestamp notAfter,
                             const std::vector<ExtensionText> &extensions)
{
    const ErrorsForgotten forgotten;
    const X509Ptr certificate(X509_new());
    const auto name = makeName(subject);
    auto serial = randomBytes(serialSize);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive and of full length
    const Number number(BN_bin2bn(bytesOf(serial), serialSize, nullptr));
    const auto begin = fromTimestamp(notBefore);
    const auto end = fromTimestamp(notAfter);
    X509 *raw = certificate.get();
    if (!name || notAfter <= notBefore || X509_set_version(raw, X509_VERSION_3) != 1
        || BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(raw)) == nullptr
        || X509_set1_notBefore(raw, begin.get()) != 1 || X509_set1_notAfter(raw, end.get()) != 1
        || X509_set_subject_name(raw, name.get()) != 1
        || X509_set_issuer_name(
               raw, issuer == nullptr ? name.get() : X509_get_subject_name(issuer->native()))
            != 1
        || X509_set_pubkey(raw, key) != 1)
        return refused();

    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer == nullptr ? raw : issuer->native(), raw, nullptr, nullptr, 0);
    if (!addExtension(raw, &context, {NID_subject_key_identifier, "hash"})
        || !addExtension(raw, &context, {NID_authority_key_identifier, "keyid"}))
        return refused();
    for (const auto &extension : extensions) {
        if (!addExtension(raw, &context, extension))
            return refused();
    }
    if (X509_sign(raw, issuerKey, EVP_sha256()) <= 0)
        return refused();
    // Read anew, so that what is handed out is what everybody else will read.
    return Certificate::fromDer(toDer(raw, i2d_X509));
}

std::vector<ExtensionText> authorityExtensions(bool mayHaveAuthoritiesBelow)
{
    return {{NID_basic_constraints,
             mayHaveAuthoritiesBelow ? "critical,CA:TRUE" : "critical,CA:TRUE,pathlen:0"},
            {NID_key_usage, "critical,keyCertSign,cRLSign"}};
}

} // namespace

struct CertificateAuthority::Data {
    Certificate certificate;
    Key key;
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
    auto key = makeKey(algorithm);
    if (!key)
        return refused();
    auto certificate = assemble({.commonName = commonName}, key.get(), nullptr, key.get(),
                                notBefore, notAfter, authorityExtensions(true));
    if (!certificate)
        return failure(certificate.error());
    return CertificateAuthority(
        std::make_shared<const Data>(Data{std::move(*certificate), std::move(key)}));
}

Result<CertificateAuthority> CertificateAuthority::load(const Certificate &certificate,
                                                        const SecretBytes &pkcs8)
{
    const ErrorsForgotten forgotten;
    auto key = keyFromPkcs8(pkcs8);
    const char *reason = !key                                          ? "form"
        : X509_check_private_key(certificate.native(), key.get()) != 1 ? "pair"
        : !certificate.isAuthority()                                   ? "authority"
                                                                       : nullptr;
    if (reason != nullptr)
        return failure(FailureCode::KeyFileDamaged,
                       {{Detail::Reason, QString::fromLatin1(reason)}});
    return CertificateAuthority(std::make_shared<const Data>(Data{certificate, std::move(key)}));
}

Result<CertificateAuthority> CertificateAuthority::issueAuthority(const QString &commonName,
                                                                  KeyAlgorithm algorithm,
                                                                  Timestamp notBefore,
                                                                  Timestamp notAfter) const
{
    auto key = makeKey(algorithm);
    if (!key)
        return refused();
    auto certificate = assemble({.commonName = commonName}, key.get(), &m_data->certificate,
                                m_data->key.get(), notBefore, notAfter, authorityExtensions(false));
    if (!certificate)
        return failure(certificate.error());
    return CertificateAuthority(
        std::make_shared<const Data>(Data{std::move(*certificate), std::move(key)}));
}

Result<IssuedCertificate> CertificateAuthority::issue(const CertificateRequest &request) const
{
    const auto key = makeKey(request.algorithm);
    if (!key || !areHosts(request.hosts)
        || (request.use == CertificateUse::TlsServer) == request.hosts.isEmpty())
        return refused();
    auto certificate = assemble(request.subject, key.get(), &m_data->certificate, m_data->key.get(),
                                request.notBefore, request.notAfter, extensionsFor(request));
    if (!certificate)
        return failure(certificate.error());
    return IssuedCertificate{std::move(*certificate), keyToPkcs8(key.get())};
}

Result<QByteArray> CertificateAuthority::revocationList(const std::vector<RevokedEntry> &revoked,
                                                        Timestamp thisUpdate, Timestamp nextUpdate,
                                                        quint64 number) const
{
    const ErrorsForgotten forgotten;
    const CrlPtr list(X509_CRL_new());
    X509 *issuer = m_data->certificate.native();
    const auto issued = fromTimestamp(thisUpdate);
    const auto next = fromTimestamp(nextUpdate);
    if (X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) != 1
        || X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer)) != 1
        || X509_CRL_set1_lastUpdate(list.get(), issued.get()) != 1
        || X509_CRL_set1_nextUpdate(list.get(), next.get()) != 1)
        return refused();

    for (const auto &entry : revoked) {
        const auto serialBytes = QByteArray::fromHex(entry.serial.toLatin1());
        const Number serialNumber(
            BN_bin2bn(bytesOf(serialBytes), static_cast<int>(serialBytes.size()), nullptr));
        const Integer serial(BN_to_ASN1_INTEGER(serialNumber.get(), nullptr));
        const auto at = fromTimestamp(entry.at);
        RevokedPtr line(X509_REVOKED_new());
        const std::unique_ptr<ASN1_ENUMERATED, Releaser<ASN1_ENUMERATED_free>> reason(
            ASN1_ENUMERATED_new());
        ASN1_ENUMERATED_set(reason.get(), static_cast<long>(entry.reason));
        if (serialBytes.isEmpty() || X509_REVOKED_set_serialNumber(line.get(), serial.get()) != 1
            || X509_REVOKED_set_revocationDate(line.get(), at.get()) != 1
            || (entry.reason != RevocationReason::Unspecified
                && X509_REVOKED_add1_ext_i2d(line.get(), NID_crl_reason, reason.get(), 0, 0) != 1)
            || X509_CRL_add0_revoked(list.get(), line.get()) != 1)
            return refused();
        static_cast<void>(line.release());
    }
    X509_CRL_sort(list.get());

    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, list.get(), 0);
    const ExtensionPtr keyId(
        X509V3_EXT_nconf_nid(nullptr, &context, NID_authority_key_identifier, "keyid"));
    const Integer listNumber(ASN1_INTEGER_new());
    if (!keyId || X509_CRL_add_ext(list.get(), keyId.get(), -1) != 1
        || ASN1_INTEGER_set_uint64(listNumber.get(), number) != 1
        || X509_CRL_add1_ext_i2d(list.get(), NID_crl_number, listNumber.get(), 0, 0) != 1
        || X509_CRL_sign(list.get(), m_data->key.get(), EVP_sha256()) <= 0)
        return refused();
    return toDer(list.get(), i2d_X509_CRL);
}

const Certificate &CertificateAuthority::certificate() const
{
    return m_data->certificate;
}

SecretBytes CertificateAuthority::pkcs8() const
{
    return keyToPkcs8(m_data->key.get());
}

} // namespace qujat::crypto
