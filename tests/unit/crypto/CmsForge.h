// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/unit/crypto/Pki.h"

#include <openssl/evp.h>

namespace qujat::testing {

/// Makes signed messages that are wrong in one way each, with OpenSSL's own writer.
class Forge {
public:
    Forge(const Pki &pki, const QByteArray &content);

    QByteArray plainData() const;
    QByteArray withoutSigners() const;
    QByteArray twoSigners() const;
    QByteArray detached() const;
    QByteArray foreignContentType() const;
    QByteArray withoutCertificate() const;
    QByteArray withoutAttributes() const;
    QByteArray withoutSigningCertificate() const;
    QByteArray namingAnotherCertificate() const;
    QByteArray withDigest(const EVP_MD *digest) const;
    QByteArray withShortKey() const;
    QByteArray selfSigned() const;
    QByteArray issuedByLeaf() const;
    QByteArray withCriticalExtension() const;
    /// The chain travels inside; \a others are added to it.
    QByteArray withChain(const crypto::IssuedCertificate &signer,
                         const std::vector<crypto::Certificate> &others) const;

    /// Changes in a message that was right.
    QByteArray contentReplaced(const QByteArray &cms) const;
    QByteArray signatureChanged(const QByteArray &cms) const;
    QByteArray signingTimeChanged(const QByteArray &cms) const;
    QByteArray algorithmsDisagree(const QByteArray &cms) const;
    QByteArray gost(const QByteArray &cms) const;

private:
    QByteArray sign(unsigned flags) const;
    QByteArray naming(const crypto::SigningKey &named, const EVP_MD *digest) const;

    const Pki &m_pki;
    QByteArray m_content;
    crypto::IssuedCertificate m_issued;
};

} // namespace qujat::testing
