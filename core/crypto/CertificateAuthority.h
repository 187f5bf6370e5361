// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Issuing certificates in the profile of the National Certification Authority, for the reference
/// service and the tests.
namespace qujat::crypto {

/// The parts of a subject name; empty parts are left out.
struct SubjectName {
    QString commonName;
    QString surname;
    QString patronymic; ///< goes into givenName, as the NCA does
    QString iin; ///< twelve digits, written as serialNumber "IIN…"
    QString organisation;
    QString bin; ///< twelve digits, written as OU "BIN…"
    QString country = QStringLiteral("KZ");
};

/// Where those who check a certificate find what they need, as http addresses; empty ones are left
/// out (RFC 5280, 4.2.1.13, 4.2.1.15, 4.2.2.1).
struct AuthorityPointers {
    QString responder; ///< OCSP
    QString revocationList;
    QString changes; ///< the list of changes (Freshest CRL)
    QString certificate; ///< of the authority
};

enum class CertificateUse {
    PersonSignature, ///< digitalSignature, nonRepudiation; emailProtection, user type person
    PersonAuthentication, ///< digitalSignature, keyEncipherment; clientAuth, user type person
    OrganisationSignature, ///< digitalSignature, nonRepudiation; emailProtection, user type
                           ///< organisation
    OrganisationHeadSignature, ///< the same with user type first head
    InformationSystem, ///< digitalSignature, nonRepudiation; clientAuth, user type system
    OcspResponder, ///< digitalSignature; OCSPSigning, ocsp-nocheck (RFC 6960, 4.2.2.2)
    TimeStampAuthority, ///< digitalSignature; timeStamping, critical and alone (RFC 3161, 2.3)
    TlsServer, ///< digitalSignature; serverAuth
};

struct CertificateRequest {
    SubjectName subject;
    CertificateUse use = CertificateUse::PersonSignature;
    KeyAlgorithm algorithm = KeyAlgorithm::Rsa; ///< Rsa (2048 bits) or EcP256
    Timestamp notBefore;
    Timestamp notAfter;
    QStringList hosts; ///< DNS names and IP addresses, for TlsServer
    AuthorityPointers pointers{};
};

struct IssuedCertificate {
    Certificate certificate;
    SecretBytes pkcs8;
};

enum class RevocationReason {
    Unspecified = 0,
    KeyCompromise = 1,
    Superseded = 4,
    CessationOfOperation = 5,
    CertificateHold = 6,
    RemoveFromList = 8, ///< in a list of changes only: a hold was lifted
};

struct RevokedEntry {
    QString serial; ///< as `Certificate::serial`
    Timestamp at;
    RevocationReason reason = RevocationReason::Unspecified;
};

/// One authority with its key. Safe to use from any thread once made.
class CertificateAuthority {
public:
    /// A new self-signed root.
    static Result<CertificateAuthority> createRoot(const QString &commonName,
                                                   KeyAlgorithm algorithm, Timestamp notBefore,
                                                   Timestamp notAfter);
    /// KeyFileDamaged as `makeSigningKey`.
    static Result<CertificateAuthority> load(const Certificate &certificate,
                                             const SecretBytes &pkcs8);

    /// A new authority below this one.
    Result<CertificateAuthority> issueAuthority(const QString &commonName, KeyAlgorithm algorithm,
                                                Timestamp notBefore, Timestamp notAfter,
                                                const AuthorityPointers &pointers = {}) const;
    /// A new key and its certificate. CryptographyFailed when the request cannot be met.
    Result<IssuedCertificate> issue(const CertificateRequest &request) const;
    /// A certificate for a key that somebody else holds and has proven to hold; \a publicKey is its
    /// SubjectPublicKeyInfo. The request's algorithm is not looked at.
    Result<Certificate> certify(const CertificateRequest &request, QByteArrayView publicKey) const;
    /// A revocation list, DER, CRL v2 with number and authority key identifier: complete, or of the
    /// changes since the complete list of number \a base.
    Result<QByteArray> revocationList(const std::vector<RevokedEntry> &revoked,
                                      Timestamp thisUpdate, Timestamp nextUpdate, quint64 number,
                                      std::optional<quint64> base = std::nullopt) const;

    const Certificate &certificate() const;
    SecretBytes pkcs8() const;

private:
    struct Data;
    explicit CertificateAuthority(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace qujat::crypto
