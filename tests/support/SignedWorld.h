// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/SigningKey.h"
#include "core/crypto/TrustStore.h"

#include <QJsonObject>

#include <memory>

namespace qujat::testing {

/// A small world of authorities, one registry owner and the authorised body, with what they sign.
/// All keys are new in each process; all people invented.
class SignedWorld {
public:
    static constexpr const char *ownerBin = "131040000018";
    static constexpr const char *authorisedBin = "231040000019";
    static constexpr const char *holderIin = "790412400019";

    /// Certificates and revocation lists hold for a month around \a now.
    explicit SignedWorld(Timestamp now);

    std::shared_ptr<const crypto::TrustStore> trust() const { return m_trust; }

    /// The payload of an identity card of the holder, answered at \a now.
    static QJsonObject documentPayload(Timestamp now);
    /// The payload of its form, with three required fields.
    static QJsonObject formPayload();

    QByteArray byOwner(const QJsonObject &payload, Timestamp at) const;
    QByteArray byAuthorisedBody(const QJsonObject &payload, Timestamp at) const;
    /// Signed by somebody under an authority that nobody trusts.
    QByteArray byForeigner(const QJsonObject &payload, Timestamp at) const;
    /// A person's key file and its password "Qwerty12".
    QByteArray keyFile() const;

private:
    using Key = std::shared_ptr<crypto::SigningKey>;
    Key issue(const crypto::CertificateAuthority &authority, const QString &name,
              const QString &bin) const;

    Timestamp m_now;
    std::optional<crypto::CertificateAuthority> m_root; ///< of state bodies
    std::optional<crypto::CertificateAuthority> m_people; ///< the National Certification Authority
    std::shared_ptr<crypto::TrustStore> m_trust;
    Key m_owner;
    Key m_authorised;
    Key m_foreigner;
};

/// Replaces the value at a path such as "common.docOwner.iin"; an undefined value removes it.
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value);

} // namespace qujat::testing
