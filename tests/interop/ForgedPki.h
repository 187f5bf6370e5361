// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <vector>

/// Authorities, people and what authorities publish, made with OpenSSL alone at run time, so that
/// nothing expires and everything may be wrong.
namespace qujat::testing {

template <auto function>
struct Release {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};
using SharedKey = std::shared_ptr<EVP_PKEY>;
using SharedCertificate = std::shared_ptr<X509>;

/// Somebody with a key and a certificate.
struct Party {
    SharedKey key;
    SharedCertificate certificate;

    QByteArray der() const;
    QByteArray pem() const;
};

enum class KeyKind { P256, Rsa2048, Rsa1024 };

/// What a certificate is to say. The default is a good one of a person who signs.
struct CertificateRecipe {
    QByteArray commonName = "ТЕСТОВ ТЕСТ";
    QByteArray iin = "931002451321";
    QByteArray bin;
    QByteArray organisation;
    QByteArray keyUsage = "critical,digitalSignature,nonRepudiation";
    QByteArray extendedKeyUsage = "emailProtection,1.2.398.3.3.4.1.1";
    QByteArray policy = "1.2.398.3.3.2.3";
    bool authority = false;
    int pathLength = -1;
    KeyKind kind = KeyKind::P256;
    const EVP_MD *digest = EVP_sha256();
    int notBeforeDays = -30;
    int notAfterDays = 365;
    /// Dotted identifier of a critical extension nobody knows; empty for none.
    QByteArray unknownCritical;
    bool ocspNoCheck = false;
};

SharedKey makeKey(KeyKind kind);
/// \a issuer null for a self-signed one.
Party issue(const CertificateRecipe &recipe, const Party *issuer);
CertificateRecipe authorityRecipe(const char *commonName);
CertificateRecipe timeStampRecipe();
CertificateRecipe responderRecipe();

struct Revoked {
    SharedCertificate certificate;
    QDateTime at;
    int reason = 1; ///< keyCompromise
};
/// A revocation list in DER. \a deltaOf zero for a whole list.
QByteArray revocationList(const Party &issuer, const std::vector<Revoked> &revoked,
                          const QDateTime &thisUpdate, const QDateTime &nextUpdate, int number = 1,
                          int deltaOf = 0);

struct OcspRecipe {
    const Party *responder = nullptr;
    const Party *issuer = nullptr;
    SharedCertificate about;
    int status = 0; ///< good, revoked, unknown
    int reason = -1;
    QDateTime revokedAt;
    QDateTime thisUpdate;
    QDateTime nextUpdate; ///< null for none
};
/// An OCSP response in DER.
QByteArray ocspAnswer(const OcspRecipe &recipe);

/// The moment all of it is made for.
QDateTime forgeNow();

} // namespace qujat::testing
