// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/OcspAnswer.h"
#include "core/crypto/SigningKey.h"
#include "core/crypto/TrustStore.h"

#include <QString>

#include <memory>

namespace qujat::service::authorities {

/// Who issues a certificate.
enum class Issuer {
    Nca, ///< the National Certification Authority: people and organisations
    StateBodies, ///< the authority of state bodies: registry owners
    NcaGost, ///< the same two with GOST 34.10-2015, as all new keys of the NCA are
    StateBodiesGost,
    Foreign, ///< an authority nobody trusts, for the demonstration's fault "foreignKey"
};

/// What the TLS server needs, both PEM.
struct TlsIdentity {
    QByteArray certificateChain;
    SecretBytes privateKey;
    QByteArray root;
};

/// A key file, of a person or of an information system, with the password that opens it.
struct PersonKeyFile {
    QByteArray pkcs12;
    SecretBytes password;
    crypto::Certificate certificate;
};

/// A certificate with the authorities above it, the root last.
struct CertifiedKey {
    crypto::Certificate certificate;
    std::vector<crypto::Certificate> chain;
};

/// What an authority says about one serial number.
struct CertificateStanding {
    bool issued = false;
    std::optional<crypto::RevokedEntry> revoked;
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
    /// \a address is where the status service answers, such as "http://127.0.0.1:8081": it is
    /// written into certificates; empty leaves the pointers out.
    static Result<std::unique_ptr<Authorities>> openOrCreate(const QString &dataDirectory,
                                                             const Clock &clock,
                                                             const QString &address = {});
    ~Authorities();

    TlsIdentity tlsIdentity() const;
    /// Where programs find roots, authorities and revocation lists: `<data>/trust`.
    QString trustDirectory() const;
    /// The same as a store, for the service's own verification.
    crypto::TrustStore trustStore() const;
    /// The anchors alone, without anything about revocation.
    crypto::TrustStore anchors() const;

    /// The signing key of an organisation under \a issuer, made at the first call for that BIN and
    /// the same ever after.
    Result<std::shared_ptr<const crypto::SigningKey>> issueOrganisation(const QString &name,
                                                                        const QString &bin,
                                                                        Issuer issuer);
    /// The signature key file of a person, from the NCA, in the format people really have; made
    /// once for each IIN.
    Result<PersonKeyFile> issuePerson(const QString &iin, const QString &surname,
                                      const QString &name, const QString &patronymic);

    /// The key file of an organisation's information system, from the NCA; made once for each code.
    Result<PersonKeyFile> issueSystem(const QString &code, const QString &name,
                                      const QString &organisation, const QString &bin);

    /// A certificate of the National Certification Authority for a key that the holder made and has
    /// proven to hold; kept durably. The same key is given the same certificate.
    /// CertificateHolderMismatch when it is somebody else's, CertificateRevoked when it was
    /// revoked, SignatureInvalid{reason: algorithm} for a key that no new certificate is made for.
    Result<CertifiedKey> certifyKeyOf(const crypto::SubjectName &holder,
                                      const crypto::PublicKey &key);

    /// Puts a certificate of \a issuer on its list of changes, writes that and refreshes the trust
    /// store. CertificateHold suspends; a suspended certificate can be revoked for good, a revoked
    /// one stays as it was first revoked.
    Result<void> revoke(Issuer issuer, const QString &serial, Timestamp at,
                        crypto::RevocationReason reason);
    /// Lifts a suspension. ResourceNotFound when \a serial is not suspended.
    Result<void> restore(Issuer issuer, const QString &serial);
    /// Revokes every certificate of the National Certification Authority for that IIN or BIN: the
    /// carrier of the key was reported lost. RemoveFromList lifts their suspension. How many there
    /// were.
    Result<int> revokeHolder(const QString &number, Timestamp at, crypto::RevocationReason reason);

    /// Names of the issuing authorities as they stand in addresses: "nca", "nca-gost" …
    QStringList issuers() const;
    /// The authority's own certificate; nothing for another name.
    std::optional<crypto::Certificate> certificateOf(const QString &authority) const;
    CertificateStanding standingOf(const QString &authority, const QString &serial) const;
    /// The complete list or the list of changes of an authority or root, DER; empty for another
    /// name.
    QByteArray revocationList(const QString &authority, bool changes) const;
    /// The key that answers OCSP in the name of \a authority; null for another name.
    std::shared_ptr<const crypto::SigningKey> responderOf(const QString &authority) const;
    /// The key of the time-stamp service; with GOST null where its library is absent.
    std::shared_ptr<const crypto::SigningKey> timeStampKey(bool gost) const;

    /// Writes the revocation lists anew when they are older than a day. Cheap when there is nothing
    /// to do.
    Result<void> refreshRevocationLists();

private:
    struct Data;
    explicit Authorities(std::unique_ptr<Data> data);
    Result<PersonKeyFile> issueKeyFile(const QString &file, const crypto::SubjectName &subject,
                                       crypto::CertificateUse use);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::service::authorities
