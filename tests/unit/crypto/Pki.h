// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/Cms.h"
#include "core/crypto/SigningKey.h"
#include "core/crypto/TrustStore.h"
#include "tests/support/FakeClock.h"

#include <QByteArray>
#include <QTest>

#include <memory>

namespace qujat::testing {

/// A small world of authorities for the tests of certificates and signatures.
class Pki {
public:
    explicit Pki(crypto::KeyAlgorithm algorithm = crypto::KeyAlgorithm::EcP256);

    Timestamp now() const { return m_clock.now(); }
    crypto::CertificateRequest organisation() const;
    std::unique_ptr<crypto::SigningKey> keyFor(const crypto::CertificateRequest &request) const;
    std::unique_ptr<crypto::SigningKey> keyFrom(const crypto::CertificateAuthority &issuer,
                                                const crypto::CertificateRequest &request) const;
    /// Root, authority and fresh empty lists; what is named is on the list of its issuer.
    crypto::TrustStore trust(
        const std::vector<crypto::RevokedEntry> &revoked = {},
        const std::vector<crypto::RevokedEntry> &revokedAuthorities = {}) const;

    crypto::KeyAlgorithm algorithm;
    crypto::CertificateAuthority root;
    crypto::CertificateAuthority authority;

private:
    FakeClock m_clock;
};

/// A line such as "chain invalid CERT_UNTRUSTED issuerUnknown" for the named check.
QString lineOf(const Verification &verification, CheckKind kind);
/// Folder with the published vectors; empty where there is none.
QString vectorFolder();

} // namespace qujat::testing
