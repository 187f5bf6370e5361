// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/SigningKey.h"
#include "core/crypto/TrustStore.h"

#include <QString>

#include <memory>

namespace qujat::service::authorities {

/// Who issues a certificate.
enum class Issuer {
    Nca, ///< the National Certification Authority: people and organisations
    StateBodies, ///< the authority of state bodies: registry owners
    Foreign, ///< an authority nobody trusts, for the demonstration's fault "foreignKey"
};

/// What the TLS server needs, both PEM.
struct TlsIdentity {
    QByteArray certificateChain;
    SecretBytes privateKey;
    QByteArray root;
};

/// A person's key file with the password that opens it.
struct PersonKeyFile {
    QByteArray pkcs12;
    SecretBytes password;
    crypto::Certificate certificate;
};

/// The certification authorities of the reference service, made once and then kept in
/// `<data>/authorities` (mode 700, files 600); what others need to verify stands in `<data>/trust`.
/// All calls are safe from any thread.
class Authorities {
public:
    /// Opens what is there or makes it: TLS root and server certificate for localhost, 127.0.0.1
    /// and ::1; NCA root and authority; state bodies' root and authority; a foreign authority.
    /// Writes fresh revocation lists, valid for 7 days. StorageFailed when files cannot be written,
    /// KeyFileDamaged when what is there is broken: nothing is then overwritten.
    static Result<std::unique_ptr<Authorities>> openOrCreate(const QString &dataDirectory,
                                                             const Clock &clock);
    ~Authorities();

    TlsIdentity tlsIdentity() const;
    /// Where programs find roots, authorities and revocation lists: `<data>/trust`.
    QString trustDirectory() const;
    /// The same as a store, for the service's own verification.
    crypto::TrustStore trustStore() const;

    /// The signing key of an organisation under \a issuer, made at the first call for that BIN and
    /// the same ever after.
    Result<std::shared_ptr<const crypto::SigningKey>> issueOrganisation(const QString &name,
                                                                        const QString &bin,
                                                                        Issuer issuer);
    /// The signature key file of a person, from the NCA, in the format people really have; made
    /// once for each IIN.
    Result<PersonKeyFile> issuePerson(const QString &iin, const QString &surname,
                                      const QString &name, const QString &patronymic);

    /// Puts a certificate of \a issuer on its revocation list, writes the list and refreshes the
    /// trust store.
    Result<void> revoke(Issuer issuer, const QString &serial, Timestamp at,
                        crypto::RevocationReason reason);
    /// Writes the revocation lists anew when they are older than a day. Cheap when there is nothing
    /// to do.
    Result<void> refreshRevocationLists();

private:
    struct Data;
    explicit Authorities(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::service::authorities
