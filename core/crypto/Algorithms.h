// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

/// The algorithms that signatures of Kazakhstan are made with, by value, with the names they bear
/// in certificates and messages (dotted identifiers) and in XML (URIs). Pure; safe from any thread.
namespace qujat::crypto {

/// Which mathematics a key uses. A GOST key of a parameter set that is not the NCA's is Other.
enum class KeyAlgorithm { Rsa, EcP256, EcP384, Gost2004, Gost2015, Other };

enum class DigestAlgorithm {
    Sha1, ///< recognised so that it can be refused as weak
    Sha256, ///< FIPS 180-4
    Sha384,
    Sha512,
    Streebog256, ///< GOST 34.11-2015 (RFC 6986)
    Streebog512,
    Gost94, ///< GOST 34.311-95 as the NCA used it with GOST 34.310-2004
};

/// "SHA-256", "STREEBOG-512", "GOST-34.311-95" …
QString nameOf(DigestAlgorithm algorithm);
/// Dotted identifier; for the GOST digests that of Kazakhstan.
QString idOf(DigestAlgorithm algorithm);
/// URI of XML signatures; empty where there is none (SHA-384 has one, Streebog-256 the NCA's).
QString xmlUriOf(DigestAlgorithm algorithm);
/// Bytes of a digest.
int sizeOf(DigestAlgorithm algorithm);
/// True where collisions are known or feared: such a signature proves nothing.
bool isWeak(DigestAlgorithm algorithm);
bool isGost(DigestAlgorithm algorithm);
/// False for the GOST digests where their library is absent or broken.
bool isAvailable(DigestAlgorithm algorithm);
std::optional<DigestAlgorithm> digestFromId(QStringView dotted);
std::optional<DigestAlgorithm> digestFromXmlUri(QStringView uri);
/// AlgorithmIdentifier in DER (RFC 5280, 4.1.1.2; parameters absent for SHA-2 as RFC 5754 wants).
QByteArray digestIdentifier(DigestAlgorithm algorithm);

/// A digest in progress, for content that does not fit into memory or comes in pieces.
class Hasher {
public:
    explicit Hasher(DigestAlgorithm algorithm);
    ~Hasher();
    Hasher(Hasher &&other) noexcept;
    Hasher &operator=(Hasher &&other) noexcept;

    DigestAlgorithm algorithm() const;
    /// False where the algorithm is not available: the result will be empty.
    bool isUsable() const;
    void add(QByteArrayView data);
    /// The digest of everything added. The hasher is used up.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The digest of \a data in one go; empty where the algorithm is not available.
QByteArray digestOf(DigestAlgorithm algorithm, QByteArrayView data);

enum class SignatureMathematics { RsaPkcs1, RsaPss, Ecdsa, Gost2004, Gost2015 };

/// How a signature was made: the digest and the mathematics of the key.
struct SignatureScheme {
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    SignatureMathematics mathematics = SignatureMathematics::RsaPkcs1;
    int saltLength = 0; ///< in bytes, for RsaPss only

    /// From an AlgorithmIdentifier in DER. Some messages name the key only (rsaEncryption,
    /// id-ecPublicKey, a GOST key identifier) and the digest \a apart from it. Nothing for what is
    /// not understood: RSA-PSS with unlike digests, MD5, the Russian identifiers …
    static std::optional<SignatureScheme> fromIdentifier(
        QByteArrayView algorithmIdentifier, std::optional<DigestAlgorithm> apart = std::nullopt);
    /// From the URI of an XML signature, those of the NCA among them.
    static std::optional<SignatureScheme> fromXmlUri(QStringView uri);
    /// What a key of this kind signs with by default: SHA-256, SHA-384 for P-384 or the key's own
    /// GOST digest. Nothing for keys that make no signatures here.
    static std::optional<SignatureScheme> preferredFor(KeyAlgorithm algorithm, int keyBits);

    /// Dotted identifier.
    QString id() const;
    /// Empty where XML signatures have none.
    QString xmlUri() const;
    /// AlgorithmIdentifier in DER.
    QByteArray identifier() const;
    bool isGost() const;

    bool operator==(const SignatureScheme &other) const = default;
};

} // namespace qujat::crypto
