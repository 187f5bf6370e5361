// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignaturePurpose.h"

#include "core/crypto/OpenSsl.h"

namespace qujat::crypto {

namespace {

constexpr char organisationSignature[] = "1.2.398.3.3.2.1";
constexpr char organisationAuthentication[] = "1.2.398.3.3.2.2";
constexpr char personSignature[] = "1.2.398.3.3.2.3";
constexpr char personAuthentication[] = "1.2.398.3.3.2.4";

Check made(CheckKind kind, const char *fault)
{
    if (fault == nullptr)
        return {.kind = kind, .outcome = CheckOutcome::Valid};
    return {.kind = kind,
            .outcome = CheckOutcome::Invalid,
            .reason = FailureCode::CertificateUntrusted,
            .detail = QString::fromLatin1(fault)};
}

bool stampsOnly(const Certificate &signer)
{
    const int at = X509_get_ext_by_NID(signer.native(), NID_ext_key_usage, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(signer.native(), at)) == 1
        && signer.extendedKeyUsage() == QStringList(QLatin1String(timeStampingPurposeId));
}

bool fits(const Certificate &signer, SignaturePurpose purpose)
{
    switch (purpose) {
    case SignaturePurpose::Document:
        return signer.hasKeyUsage(KeyUsage::NonRepudiation);
    case SignaturePurpose::SignIn:
        return signer.hasKeyUsage(KeyUsage::NonRepudiation)
            || signer.extendedKeyUsage().contains(QLatin1String(identifier::clientAuthentication));
    case SignaturePurpose::Exchange:
        return signer.hasKeyUsage(KeyUsage::NonRepudiation)
            || signer.hasKeyUsage(KeyUsage::DigitalSignature);
    case SignaturePurpose::TimeStamp:
        return stampsOnly(signer);
    }
    return false;
}

} // namespace

Check checkPurpose(const Certificate &signer, SignaturePurpose purpose)
{
    const bool right = fits(signer, purpose) && !signer.isAuthority();
    return made(CheckKind::Purpose, right ? nullptr : "keyUsage");
}

Check checkPolicy(const Certificate &signer, SignaturePurpose purpose)
{
    const auto policies = signer.policies();
    const auto names = [&](const char *policy) { return policies.contains(QLatin1String(policy)); };
    const bool signs = names(organisationSignature) || names(personSignature);
    const bool authenticates = names(organisationAuthentication) || names(personAuthentication);
    const char *fault = nullptr;
    if (purpose == SignaturePurpose::Document && authenticates && !signs)
        fault = "policyAuthentication";
    else if ((names(organisationSignature) || names(organisationAuthentication))
             && signer.bin().isEmpty())
        fault = "policyOrganisation";
    else if ((names(personSignature) || names(personAuthentication)) && signer.iin().isEmpty())
        fault = "policyPerson";
    return made(CheckKind::Policy, fault);
}

} // namespace qujat::crypto
