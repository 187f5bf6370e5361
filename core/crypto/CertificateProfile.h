// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"

#include <QStringList>

#include <vector>

/// What a certificate says in the profile of the National Certification Authority, as typed values.
/// Everything is found by identifier, never by position: issues differ in order.
namespace qujat::crypto {

/// The user types 1.2.398.3.3.4.1.… among the extended key usages (order V2000021440).
enum class CertificateRole {
    None, ///< the certificate names none: an authority, a server, a responder
    Person, ///< .1.1
    Organisation, ///< .1.2
    OrganisationHead, ///< .1.2.1, first head
    RightToSign, ///< .1.2.2
    FinancialSignature, ///< .1.2.3
    HumanResources, ///< .1.2.4
    Employee, ///< .1.2.5
    InformationSystem, ///< .1.2.6
    NcaStaff, ///< .2 and below
    Identification, ///< .3
    ServiceCentre, ///< .3.1, identified in a service centre
    RemoteIdentification, ///< .3.2
    RemoteDigitalId, ///< .3.2.1
};

/// Oddities worth telling, none of them a reason to refuse.
enum class CertificateNote {
    IinControlDigitWrong, ///< so in all of the NCA's own test certificates
    BinControlDigitWrong,
    IinMissing, ///< a person without IIN
    BinMissing, ///< somebody of an organisation without BIN
    PointersDoubled, ///< the same address stands there twice
    KeyUsageOfBothKinds, ///< for signing and for signing in at once
};

/// Stable names for JSON: "person", "organisationHead"; "iinControlDigitWrong" …
QString nameOf(CertificateRole role);
QString nameOf(CertificateNote note);

struct CertificateProfile {
    /// The most telling of `roles`: what somebody is within an organisation before that they belong
    /// to one, and how they were identified last of all.
    CertificateRole role = CertificateRole::None;
    std::vector<CertificateRole> roles; ///< as written, each once
    bool maySign = false; ///< key usage grants nonRepudiation, and it is no authority
    bool mayAuthenticate = false; ///< extended key usage grants clientAuth, and it is no authority
    QStringList policies; ///< dotted identifiers
    /// http and https addresses, each once, in the order written.
    QStringList revocationLists;
    QStringList freshestLists; ///< of the list of changes (RFC 5280, 4.2.1.15)
    QStringList responders; ///< OCSP (RFC 5280, 4.2.2.1)
    QStringList issuerCertificates;
    std::vector<CertificateNote> notes;

    static CertificateProfile of(const Certificate &certificate);
    /// Only the most telling role, for whoever needs no more.
    static CertificateRole roleOf(const Certificate &certificate);
};

} // namespace qujat::crypto
