// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

/// The Online Certificate Status Protocol (RFC 6960): what is asked, and reading and judging what
/// is answered. No network here.
namespace qujat::crypto {

inline constexpr char ocspRequestType[] = "application/ocsp-request";
inline constexpr char ocspResponseType[] = "application/ocsp-response";

/// Which certificate is meant (RFC 6960, 4.1.1). The NCA hashes with SHA-256, many others with
/// SHA-1, which is no weakness here: it only names.
struct OcspCertificateId {
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    QByteArray issuerNameHash;
    QByteArray issuerKeyHash;
    QByteArray serial; ///< content of the INTEGER

    static OcspCertificateId of(const Certificate &certificate, const Certificate &issuer,
                                DigestAlgorithm digest = DigestAlgorithm::Sha256);
    QByteArray der() const;
    static std::optional<OcspCertificateId> fromDer(QByteArrayView der);
    bool means(const Certificate &certificate, const Certificate &issuer) const;
    bool operator==(const OcspCertificateId &other) const = default;
};

/// A question about one certificate, DER; with a nonce unless it is empty (RFC 8954: 1 to 32
/// bytes).
QByteArray ocspRequest(const OcspCertificateId &id, QByteArrayView nonce);

struct OcspRequestContent {
    std::vector<OcspCertificateId> asked;
    std::optional<QByteArray> nonce; ///< the extension's value, as it is to be echoed
};
/// For a responder. RequestMalformed.
Result<OcspRequestContent> readOcspRequest(QByteArrayView der);

/// One answer. Cheap to copy; safe to read from any thread.
class OcspAnswer {
public:
    enum class Status { Good, Revoked, Unknown };
    struct Single {
        OcspCertificateId id;
        Status status = Status::Unknown;
        std::optional<Timestamp> revokedAt;
        int reason = 0; ///< RFC 5280, 5.3.1
        Timestamp thisUpdate{};
        std::optional<Timestamp> nextUpdate;
    };

    static constexpr qsizetype maximumSize = 256 * 1024;

    /// Reads a successful response. ReplyMalformed for anything else that is a response or not,
    /// with the responder's word in Detail::Reason ("tryLater", "unauthorized" …).
    static Result<OcspAnswer> parse(QByteArrayView der);

    /// What it says about \a certificate; nothing when it speaks of others only.
    const Single *about(const Certificate &certificate, const Certificate &issuer) const;
    Timestamp producedAt() const;
    /// Whether it echoes \a nonce; true as well when there is none in the answer and
    /// \a mayBeAbsent.
    bool echoes(QByteArrayView nonce, bool mayBeAbsent) const;
    /// The certificates that came along.
    const std::vector<Certificate> &certificates() const;
    /// Whether \a issuer, or a responder that it appointed (RFC 6960, 4.2.2.2: issued by the same
    /// authority, OCSPSigning, in force when the answer was made), signed the answer. Unknown when
    /// the signature cannot be computed here. \a responder is set to the one that signed.
    CheckOutcome signedFor(const Certificate &issuer,
                           std::optional<Certificate> *responder = nullptr) const;
    const QByteArray &der() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// For a responder: an answer in its name, with its certificate inside unless it is the authority
/// itself, and the \a nonce as it was asked with. CryptographyFailed when the key refuses.
Result<QByteArray> makeOcspAnswer(const std::vector<OcspAnswer::Single> &answers,
                                  const std::optional<QByteArray> &nonce,
                                  const SigningKey &responder, Timestamp producedAt);

enum class OcspRefusal { MalformedRequest = 1, InternalError = 2, TryLater = 3, Unauthorized = 6 };
QByteArray makeOcspAnswer(OcspRefusal refusal);

} // namespace qujat::crypto
