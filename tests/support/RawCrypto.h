// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace qujat::testing {

/// A P-256 key and the two things the contract wants of it: RFC 7638 and RFC 9449.
/// Written from the RFCs with OpenSSL alone: it shares no line with core/crypto.
class RawDeviceKey {
public:
    RawDeviceKey();
    QJsonObject publicJwk() const;
    /// A DPoP proof for one request; \a token empty for calls that carry only the proof.
    QByteArray proof(const QByteArray &method, const QByteArray &url, const QDateTime &now,
                     const QByteArray &token) const;
    /// The same with claims and headers of the caller's choice, for proofs that must be refused.
    QByteArray sign(const QJsonObject &header, const QJsonObject &claims) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

/// CMS SignedData (CAdES-BES, attached) over \a content by the key of a PKCS#12 file; empty when it
/// cannot be opened.
QByteArray rawCmsSignature(const QByteArray &pkcs12, const QByteArray &password,
                           const QByteArray &content);

/// PKCS#1 v1.5 with SHA-256 over \a data by the key of a PKCS#12 file; \a keyId becomes the SHA-256
/// of its certificate in hexadecimal digits. Empty when it cannot be opened.
QByteArray rawRsaSignature(const QByteArray &pkcs12, const QByteArray &password,
                           const QByteArray &data, QByteArray *keyId = nullptr);

/// When the certificate of a PKCS#12 file ends; invalid when it cannot be opened.
QDateTime rawCertificateEnd(const QByteArray &pkcs12, const QByteArray &password);

/// The numbers of a key pair, in big-endian bytes without padding.
struct RawKeyNumbers {
    QByteArray publicNumber; ///< RSA: the modulus; EC: one coordinate
    QList<QByteArray> privateNumbers; ///< RSA: exponent and primes; EC: the scalar
};
/// Of the key of a PKCS#12 file; empty when it cannot be opened.
RawKeyNumbers rawKeyNumbers(const QByteArray &pkcs12, const QByteArray &password);

/// PKCS#10 for one new P-256 key, signed by another: a request without possession.
QByteArray rawRequestByAnotherKey();

/// One picture's text of the living code (design 4.2): version, grant, time step, mark of the
/// journal's head with \a headText (none: none was seen), truncated HMAC.
QString rawLivingCode(const QByteArray &secret, const QString &grantId, qint64 step,
                      const QByteArray &headText = {});

QByteArray rawBase64Url(const QByteArray &bytes);
QByteArray rawRandom(int size);

} // namespace qujat::testing
