// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/ContentDigests.h"
#include "core/crypto/SignatureVerdict.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::crypto {

/// One reference of signing-certificate (RFC 2634, 5.4) or signing-certificate-v2 (RFC 5035, 3).
struct CertificateReference {
    std::optional<DigestAlgorithm> algorithm; ///< nothing when it is not known
    QByteArrayView digest;
    QByteArrayView issuer; ///< whole name in DER; empty where not given
    QByteArrayView serial; ///< whole INTEGER; empty where not given

    /// Invalid{signingCertificate} when it names another one; Unknown{algorithm}.
    Check check(const Certificate &certificate) const;
};

/// SignerInfo (RFC 5652, 5.3) after reading. Views point into the message.
struct MessageSigner {
    QByteArrayView whole;
    int version = 1;
    QByteArrayView issuer; ///< whole name in DER; empty when the signer is named by key identifier
    QByteArrayView serial; ///< whole INTEGER
    QByteArrayView keyIdentifier;
    std::optional<Certificate> certificate; ///< the one inside the message that fits
    QByteArrayView digestIdentifier; ///< AlgorithmIdentifier
    std::optional<DigestAlgorithm> digest;
    QByteArrayView signatureIdentifier;
    std::optional<SignatureScheme> scheme;
    QByteArrayView signedAttributes; ///< whole, tagged [0]; empty where absent
    QByteArrayView unsignedAttributes; ///< whole, tagged [1]; empty where absent
    QByteArrayView signature;
    QString contentType; ///< attribute; empty where absent
    QString contentHint; ///< content type of content-hints (RFC 2634, 2.9); empty where absent
    std::optional<QByteArrayView> messageDigest;
    std::optional<Timestamp> signingTime; ///< as the signer says
    std::vector<CertificateReference> signingCertificates;
    std::vector<QByteArray> timeStampTokens; ///< signature-time-stamp (RFC 5126, 6.1.1)
    int counterSignatures = 0; ///< RFC 5652, 11.4: recognised, not judged
    const char *fault = nullptr; ///< what is wrong with its form

    /// "RSA-2048 SHA-256"; without the key where no certificate is known.
    QString algorithmName() const;
};

/// CMS SignedData (RFC 5652, 5), attached or detached, with the attributes of CAdES (RFC 5126).
/// Only what the bytes say and what the mathematics makes of it: whom to believe is judged
/// elsewhere. Cheap to copy; safe to use from any thread. Content of a message with definite
/// lengths is never copied.
class SignedMessage {
public:
    /// Bounds on what is read; beyond them a message is refused, whatever it says.
    static constexpr qsizetype maximumSize = 128 * 1024 * 1024;
    static constexpr std::size_t mostSigners = 32;
    static constexpr std::size_t mostCertificates = 64;
    static constexpr std::size_t mostRevocations = 64;
    static constexpr std::size_t mostAttributes = 64;

    /// Reads DER, BER or PEM. SignatureMissing{reason: empty, notSigned} for what is no signed
    /// message at all; SignatureInvalid{reason: size, form, trailingBytes, signers, certificates,
    /// revocations} for one that is broken or beyond the bounds. A message without signers, which
    /// only carries certificates, is one.
    static Result<SignedMessage> read(const QByteArray &bytes);

    QString contentType() const;
    bool isDetached() const;
    /// Empty where detached.
    QByteArrayView content() const;
    const std::vector<MessageSigner> &signers() const;
    const std::vector<Certificate> &certificates() const;
    const std::vector<QByteArray> &revocationLists() const; ///< DER
    const std::vector<QByteArray> &ocspAnswers() const; ///< RFC 6960 responses, DER (RFC 5940)
    /// What the signers digest by, each once: what a detached content must be hashed with.
    std::vector<DigestAlgorithm> digestAlgorithms() const;

    /// The digests of the content inside, for `facts`.
    ContentDigests contentDigests() const;
    /// What is found out about a signer by itself: Structure, Signature, Digest and, where it has
    /// the attribute, SigningCertificate. \a digests is nothing when the content of a detached
    /// message is not at hand: Digest is then NotChecked{detached}. \a outside is the signer's
    /// certificate where the message lacks it.
    SignatureFacts facts(std::size_t signer, const std::optional<ContentDigests> &digests,
                         const std::optional<Certificate> &outside = std::nullopt) const;

    /// The pieces from which a message is put together again. Only for this folder.
    struct Parts {
        QByteArrayView content; ///< EncapsulatedContentInfo, whole
        std::vector<QByteArray> digestIdentifiers;
        std::vector<QByteArray> certificates;
        std::vector<QByteArray> revocations; ///< RevocationInfoChoice, whole
        std::vector<QByteArray> signers;
    };
    Parts parts() const;

private:
    struct Data;
    explicit SignedMessage(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace qujat::crypto
