// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/PublicKey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct x509_st;

namespace qujat::crypto {

/// What a key may be used for (X.509 KeyUsage).
enum class KeyUsage : unsigned {
    DigitalSignature = 1U << 0,
    NonRepudiation = 1U << 1,
    KeyEncipherment = 1U << 2,
    DataEncipherment = 1U << 3,
    KeyAgreement = 1U << 4,
    CertificateSign = 1U << 5,
    CrlSign = 1U << 6,
};

/// An X.509 certificate as the National Certification Authority issues them. Fields are found by
/// their identifiers, never by position: the order of name parts and extensions differs between
/// issues. Wrong control digits in IIN or BIN are no reason to refuse: the NCA's own test
/// certificates have them. Cheap to copy; safe to use from any thread.
class Certificate {
public:
    /// Largest certificate accepted, in bytes of DER.
    static constexpr qsizetype maximumSize = 64 * 1024;

    /// KeyFileDamaged{field: certificate} for anything but exactly one certificate.
    static Result<Certificate> fromDer(QByteArrayView der);
    static Result<Certificate> fromPem(QByteArrayView pem);
    /// All certificates of a PEM file, in order.
    static Result<std::vector<Certificate>> listFromPem(QByteArrayView pem);
    /// Shares \a native, which must not be changed afterwards. Only for this folder.
    static Result<Certificate> fromNative(x509_st *native);

    QByteArray der() const;
    QByteArray pem() const;
    /// SHA-256 of the DER, 64 lower-case hexadecimal digits.
    QString fingerprint() const;
    /// Of the DER; empty where the algorithm cannot be computed here.
    QByteArray digest(DigestAlgorithm algorithm) const;

    /// Subject CN: "SURNAME NAME" for people.
    QString commonName() const;
    /// Subject SN.
    QString surname() const;
    /// Subject givenName, which in this profile holds the patronymic.
    QString patronymic() const;
    /// Subject O.
    QString organisation() const;
    /// Twelve digits of serialNumber "IIN…"; empty when there is none.
    QString iin() const;
    /// Twelve digits of an OU "BIN…"; empty when there is none.
    QString bin() const;
    /// Subject UID: the object identifier of an information system; empty where there is none.
    QString systemIdentifier() const;
    QString issuerCommonName() const;
    /// Names in DER, as they stand in the certificate.
    QByteArray subjectName() const;
    QByteArray issuerName() const;
    /// Whether \a issuer bears the name this certificate says it was issued by, compared as RFC
    /// 5280, 7.1 demands, and the key identifier, where both have one.
    bool namesIssuer(const Certificate &issuer) const;
    /// Content of the extension; empty where there is none.
    QByteArray subjectKeyIdentifier() const;
    QByteArray authorityKeyIdentifier() const;

    Timestamp notBefore() const;
    Timestamp notAfter() const;
    bool isValidAt(Timestamp moment) const;
    /// Lower-case hexadecimal digits, at least one byte.
    QString serial() const;
    bool isAuthority() const;
    bool isSelfIssued() const;

    /// True when the extension is present and grants \a usage.
    bool hasKeyUsage(KeyUsage usage) const;
    /// Dotted identifiers, such as 1.3.6.1.5.5.7.3.4; user types 1.2.398.3.3.4.1.… stand among
    /// them.
    QStringList extendedKeyUsage() const;
    QStringList policies() const;
    /// Critical extensions that nobody here understands: a certificate with such must not be relied
    /// on.
    bool hasUnknownCriticalExtension() const;

    const PublicKey &publicKey() const;
    KeyAlgorithm keyAlgorithm() const { return publicKey().algorithm(); }
    /// In bits; 0 where unknown.
    int keyBits() const { return publicKey().bits(); }
    /// As `PublicKey::name`.
    QString algorithmName() const { return publicKey().name(); }
    /// Dotted identifier of the algorithm by which the certificate itself is signed.
    QString signatureAlgorithmId() const;
    /// Whether \a key made the signature on this certificate. Names, times and rights are for
    /// others to judge.
    KeyVerdict signatureBy(const PublicKey &key) const;
    /// Content of the extension of that dotted identifier, such as 1.3.6.1.5.5.7.48.1.5.
    std::optional<QByteArray> extension(const char *dotted) const;
    /// Serial number as an INTEGER in DER, sign included.
    QByteArray serialDer() const;

    x509_st *native() const;
    bool operator==(const Certificate &other) const;

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// Identifiers of the NCA's profile and of RFC 5280, dotted.
namespace identifier {
inline constexpr char emailProtection[] = "1.3.6.1.5.5.7.3.4";
inline constexpr char clientAuthentication[] = "1.3.6.1.5.5.7.3.2";
inline constexpr char serverAuthentication[] = "1.3.6.1.5.5.7.3.1";
inline constexpr char person[] = "1.2.398.3.3.4.1.1";
inline constexpr char organisation[] = "1.2.398.3.3.4.1.2";
inline constexpr char organisationHead[] = "1.2.398.3.3.4.1.2.1";
inline constexpr char informationSystem[] = "1.2.398.3.3.4.1.2.6";
inline constexpr char certificatePolicy2022[] = "1.2.398.3.3.2";
} // namespace identifier

} // namespace qujat::crypto
