// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Certificate.h"

#include "core/crypto/Digest.h"
#include "core/crypto/OpenSsl.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <openssl/pem.h>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr qsizetype identifierDigits = 12;
constexpr std::size_t mostCertificatesInFile = 256;

tl::unexpected<Failure> damaged()
{
    return failure(FailureCode::KeyFileDamaged, {{Detail::Field, QStringLiteral("certificate")}});
}

/// What was read lately, by its bytes. Reading a certificate costs twenty times what checking a
/// signature by it does, and the same few signers and authorities come again and again. It never
/// changes, so nobody can tell one that was kept from one that was read anew.
class ReadLately {
public:
    using Kept = std::shared_ptr<const void>;

    Kept find(QByteArrayView der)
    {
        const std::lock_guard lock(m_mutex);
        return m_kept.value(QByteArray::fromRawData(der.data(), der.size()));
    }
    void keep(const QByteArray &der, const Kept &data)
    {
        if (der.size() > largest)
            return;
        const std::lock_guard lock(m_mutex);
        if (m_kept.size() >= most)
            m_kept.clear();
        m_kept.insert(der, data);
    }

private:
    static constexpr qsizetype most = 256;
    static constexpr qsizetype largest = 8 * 1024;
    std::mutex m_mutex;
    QHash<QByteArray, Kept> m_kept;
};

ReadLately &readLately()
{
    static ReadLately kept;
    return kept;
}

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, string);
    const Buffer<unsigned char> owner(utf8);
    // A zero byte in the middle of a name has no honest use.
    if (length <= 0 || std::find(utf8, utf8 + length, 0) != utf8 + length)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
}

QStringList partsOf(const X509_NAME *name, int kind)
{
    QStringList parts;
    for (int at = X509_NAME_get_index_by_NID(name, kind, -1); at >= 0;
         at = X509_NAME_get_index_by_NID(name, kind, at)) {
        parts.append(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    }
    return parts;
}

QString firstPart(const X509_NAME *name, int kind)
{
    return partsOf(name, kind).value(0);
}

/// The digits behind "IIN" or "BIN" in whichever part of that kind has them.
QString numberBehind(const QStringList &parts, QLatin1String prefix)
{
    for (const auto &part : parts) {
        const auto digits = QStringView(part).mid(prefix.size());
        if (part.startsWith(prefix) && digits.size() == identifierDigits
            && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return digits.toString();
    }
    return {};
}

int rawUsage(KeyUsage usage)
{
    switch (usage) {
    case KeyUsage::DigitalSignature:
        return KU_DIGITAL_SIGNATURE;
    case KeyUsage::NonRepudiation:
        return KU_NON_REPUDIATION;
    case KeyUsage::KeyEncipherment:
        return KU_KEY_ENCIPHERMENT;
    case KeyUsage::DataEncipherment:
        return KU_DATA_ENCIPHERMENT;
    case KeyUsage::KeyAgreement:
        return KU_KEY_AGREEMENT;
    case KeyUsage::CertificateSign:
        return KU_KEY_CERT_SIGN;
    case KeyUsage::CrlSign:
        return KU_CRL_SIGN;
    }
    return 0;
}

} // namespace

/// Everything is read once, when the certificate is: whoever judges a signature asks for the same
/// names and purposes again and again.
struct Certificate::Data {
    X509Ptr x509;
    QByteArray der;
    QByteArray sha256;
    QString fingerprint; ///< the same as hexadecimal digits
    QString serial;
    QByteArray serialDer;
    Timestamp notBefore;
    Timestamp notAfter;
    std::optional<PublicKey> publicKey;
    QByteArray subjectName;
    QByteArray issuerName;
    QString commonName;
    QString surname;
    QString patronymic;
    QString organisation;
    QString iin;
    QString bin;
    QString systemIdentifier;
    QString issuerCommonName;
    QByteArray subjectKeyIdentifier;
    QByteArray authorityKeyIdentifier;
    QStringList extendedKeyUsage;
    QStringList policies;

    const X509_NAME *subject() const { return X509_get_subject_name(x509.get()); }
    const X509_NAME *issuer() const { return X509_get_issuer_name(x509.get()); }

    /// False when the certificate cannot be used at all, not even to be shown.
    bool read()
    {
        const ErrorsForgotten forgotten;
        der = toDer(x509.get(), i2d_X509);
        const auto begin = toTimestamp(X509_get0_notBefore(x509.get()));
        const auto end = toTimestamp(X509_get0_notAfter(x509.get()));
        if (der.isEmpty() || !begin || !end)
            return false;
        notBefore = *begin;
        notAfter = *end;
        sha256 = crypto::sha256(der);
        fingerprint = QString::fromLatin1(sha256.toHex());
        const Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509.get()), nullptr));
        if (!number)
            return false;
        QByteArray bytes(std::max(1, BN_num_bytes(number.get())), '\0');
        BN_bn2binpad(number.get(), bytesOf(bytes), static_cast<int>(bytes.size()));
        serial = QString::fromLatin1(bytes.toHex());

        const auto spki = toDer(X509_get_X509_PUBKEY(x509.get()), i2d_X509_PUBKEY);
        auto key = PublicKey::fromNative(spki, X509_get0_pubkey(x509.get()));
        if (!key)
            return false;
        publicKey = std::move(*key);
        // Reads the extensions into OpenSSL's own notes now, so that later use only reads.
        X509_check_purpose(x509.get(), -1, 0);
        readNames();
        readPurposes();
        return true;
    }

    void readNames()
    {
        serialDer = toDer(X509_get0_serialNumber(x509.get()), i2d_ASN1_INTEGER);
        subjectName = toDer(subject(), i2d_X509_NAME);
        issuerName = toDer(issuer(), i2d_X509_NAME);
        commonName = firstPart(subject(), NID_commonName);
        surname = firstPart(subject(), NID_surname);
        patronymic = firstPart(subject(), NID_givenName);
        organisation = firstPart(subject(), NID_organizationName);
        iin = numberBehind(partsOf(subject(), NID_serialNumber), QLatin1String("IIN"));
        bin = numberBehind(partsOf(subject(), NID_organizationalUnitName), QLatin1String("BIN"));
        systemIdentifier = firstPart(subject(), NID_userId);
        issuerCommonName = firstPart(issuer(), NID_commonName);
        subjectKeyIdentifier = toByteArray(X509_get0_subject_key_id(x509.get()));
        authorityKeyIdentifier = toByteArray(X509_get0_authority_key_id(x509.get()));
    }

    void readPurposes()
    {
        auto *usages = static_cast<EXTENDED_KEY_USAGE *>(
            X509_get_ext_d2i(x509.get(), NID_ext_key_usage, nullptr, nullptr));
        for (int at = 0; at < sk_ASN1_OBJECT_num(usages); ++at)
            extendedKeyUsage.append(dotted(sk_ASN1_OBJECT_value(usages, at)));
        sk_ASN1_OBJECT_pop_free(usages, ASN1_OBJECT_free);
        const Policies all(static_cast<STACK_OF(POLICYINFO) *>(
            X509_get_ext_d2i(x509.get(), NID_certificate_policies, nullptr, nullptr)));
        for (int at = 0; all && at < sk_POLICYINFO_num(all.get()); ++at)
            policies.append(dotted(sk_POLICYINFO_value(all.get(), at)->policyid));
    }
};

Certificate::Certificate(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const ErrorsForgotten forgotten;
    if (der.isEmpty() || der.size() > maximumSize)
        return damaged();
    if (auto known = readLately().find(der))
        return Certificate(std::static_pointer_cast<const Data>(std::move(known)));
    const unsigned char *in = bytesOf(der);
    X509Ptr x509(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
    if (!x509 || in != bytesOf(der) + der.size())
        return damaged();
    auto certificate = fromNative(x509.get());
    if (certificate)
        readLately().keep(certificate->m_data->der, certificate->m_data);
    return certificate;
}

Result<Certificate> Certificate::fromNative(x509_st *native)
{
    auto data = std::make_shared<Data>();
    X509_up_ref(native);
    data->x509.reset(native);
    if (!data->read() || data->der.size() > maximumSize)
        return damaged();
    return Certificate(std::move(data));
}

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const auto all = listFromPem(pem);
    if (!all || all->size() != 1)
        return damaged();
    return all->front();
}

Result<std::vector<Certificate>> Certificate::listFromPem(QByteArrayView pem)
{
    const ErrorsForgotten forgotten;
    if (pem.isEmpty() || pem.size() > qsizetype(mostCertificatesInFile) * 2 * maximumSize)
        return damaged();
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    std::vector<Certificate> all;
    while (all.size() < mostCertificatesInFile) {
        char *rawName = nullptr;
        char *rawHeader = nullptr;
        unsigned char *rawData = nullptr;
        long length = 0;
        if (PEM_read_bio(bio.get(), &rawName, &rawHeader, &rawData, &length) != 1)
            break;
        const Buffer<char> name(rawName);
        const Buffer<char> header(rawHeader);
        const Buffer<unsigned char> data(rawData);
        if (std::strcmp(rawName, PEM_STRING_X509) != 0 || rawHeader[0] != 0)
            return damaged();
        auto certificate = fromDer(QByteArrayView(reinterpret_cast<const char *>(rawData), length));
        if (!certificate)
            return failure(certificate.error());
        all.push_back(std::move(*certificate));
    }
    const auto error = ERR_peek_last_error();
    const bool ended =
        ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
    if (all.empty() || !ended)
        return damaged();
    return all;
}

QByteArray Certificate::der() const
{
    return m_data->der;
}

QByteArray Certificate::pem() const
{
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    const auto base64 = m_data->der.toBase64();
    constexpr qsizetype lineLength = 64;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        pem.append(base64.mid(at, lineLength)).append('\n');
    return pem.append("-----END CERTIFICATE-----\n");
}

QString Certificate::fingerprint() const
{
    return m_data->fingerprint;
}

QByteArray Certificate::digest(DigestAlgorithm algorithm) const
{
    return algorithm == DigestAlgorithm::Sha256 ? m_data->sha256 : digestOf(algorithm, m_data->der);
}

QString Certificate::commonName() const
{
    return m_data->commonName;
}

QString Certificate::surname() const
{
    return m_data->surname;
}

QString Certificate::patronymic() const
{
    return m_data->patronymic;
}

QString Certificate::organisation() const
{
    return m_data->organisation;
}

QString Certificate::iin() const
{
    return m_data->iin;
}

QString Certificate::bin() const
{
    return m_data->bin;
}

QString Certificate::systemIdentifier() const
{
    return m_data->systemIdentifier;
}

QString Certificate::issuerCommonName() const
{
    return m_data->issuerCommonName;
}

QByteArray Certificate::subjectName() const
{
    return m_data->subjectName;
}

QByteArray Certificate::issuerName() const
{
    return m_data->issuerName;
}

bool Certificate::namesIssuer(const Certificate &issuer) const
{
    if (X509_NAME_cmp(X509_get_issuer_name(m_data->x509.get()), issuer.m_data->subject()) != 0)
        return false;
    const auto wanted = authorityKeyIdentifier();
    const auto borne = issuer.subjectKeyIdentifier();
    return wanted.isEmpty() || borne.isEmpty() || wanted == borne;
}

QByteArray Certificate::subjectKeyIdentifier() const
{
    return m_data->subjectKeyIdentifier;
}

QByteArray Certificate::authorityKeyIdentifier() const
{
    return m_data->authorityKeyIdentifier;
}

Timestamp Certificate::notBefore() const
{
    return m_data->notBefore;
}

Timestamp Certificate::notAfter() const
{
    return m_data->notAfter;
}

bool Certificate::isValidAt(Timestamp moment) const
{
    return m_data->notBefore <= moment && moment <= m_data->notAfter;
}

QString Certificate::serial() const
{
    return m_data->serial;
}

bool Certificate::isAuthority() const
{
    return X509_check_ca(m_data->x509.get()) == 1;
}

bool Certificate::isSelfIssued() const
{
    return (X509_get_extension_flags(m_data->x509.get()) & EXFLAG_SI) != 0;
}

bool Certificate::hasKeyUsage(KeyUsage usage) const
{
    const bool present = (X509_get_extension_flags(m_data->x509.get()) & EXFLAG_KUSAGE) != 0;
    const auto granted = X509_get_key_usage(m_data->x509.get());
    return present && (granted & static_cast<quint32>(rawUsage(usage))) != 0;
}

QStringList Certificate::extendedKeyUsage() const
{
    return m_data->extendedKeyUsage;
}

QStringList Certificate::policies() const
{
    return m_data->policies;
}

bool Certificate::hasUnknownCriticalExtension() const
{
    return (X509_get_extension_flags(m_data->x509.get()) & EXFLAG_CRITICAL) != 0;
}

const PublicKey &Certificate::publicKey() const
{
    return *m_data->publicKey;
}

QString Certificate::signatureAlgorithmId() const
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, m_data->x509.get());
    return dotted(algorithm->algorithm);
}

KeyVerdict Certificate::signatureBy(const PublicKey &key) const
{
    const auto part = SignedPart::of(m_data->der);
    // Both places must name the same algorithm (RFC 5280, 4.1.1.2).
    const X509_ALGOR *outer = nullptr;
    X509_get0_signature(nullptr, &outer, m_data->x509.get());
    if (!part || X509_ALGOR_cmp(outer, X509_get0_tbs_sigalg(m_data->x509.get())) != 0)
        return {CheckOutcome::Invalid, QStringLiteral("algorithmMismatch")};
    return part->verifyBy(key);
}

std::optional<QByteArray> Certificate::extension(const char *dotted) const
{
    const ErrorsForgotten forgotten;
    const Object id(OBJ_txt2obj(dotted, 1));
    const int at = id ? X509_get_ext_by_OBJ(m_data->x509.get(), id.get(), -1) : -1;
    if (at < 0)
        return std::nullopt;
    return toByteArray(X509_EXTENSION_get_data(X509_get_ext(m_data->x509.get(), at)));
}

QByteArray Certificate::serialDer() const
{
    return m_data->serialDer;
}

x509_st *Certificate::native() const
{
    return m_data->x509.get();
}

bool Certificate::operator==(const Certificate &other) const
{
    return m_data == other.m_data || m_data->der == other.m_data->der;
}

} // namespace qujat::crypto
