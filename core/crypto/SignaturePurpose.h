// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/ChainBuilder.h"
#include "core/crypto/TimeStamp.h"

namespace qujat::crypto {

/// What the signature must have been made for.
enum class SignaturePurpose {
    Document, ///< the signer's key usage must grant nonRepudiation
    SignIn, ///< clientAuth in the extended key usage, or nonRepudiation
    Exchange, ///< of a message between systems: digitalSignature will do
    TimeStamp, ///< extended key usage timeStamping, critical and alone (RFC 3161, 2.3)
};

/// Whether the key may be used so; CertificateUntrusted{keyUsage, authority}.
Check checkPurpose(const Certificate &signer, SignaturePurpose purpose);

/// The policies of the NCA's profile before 2022 (1.2.398.3.3.2.1 to .4) say for whom and for what
/// a certificate was issued; CertificateUntrusted: policyAuthentication, policyOrganisation (no
/// BIN), policyPerson (no IIN). Certificates that name others or none are not judged by them.
Check checkPolicy(const Certificate &signer, SignaturePurpose purpose);

} // namespace qujat::crypto
