// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

/// What keeps a document from being shown: signatures, certificates, registries, forms.
std::optional<FailureText::Words> FailureText::forDocuments(FailureCode code)
{
    switch (code) {
    case FailureCode::SignatureMissing:
        return Words{//: SIG_MISSING: title
                     tr("The document is not signed"),
                     //: SIG_MISSING: sentence
                     tr("The registry's answer carries no signature, so nothing of it is shown."),
                     {}};
    case FailureCode::SignatureInvalid:
        return Words{//: SIG_INVALID: title
                     tr("The signature does not fit"),
                     //: SIG_INVALID: sentence
                     tr("The document was altered after it was signed, so nothing of it is shown."),
                     {}};
    case FailureCode::CertificateExpired:
        return Words{
            //: CERT_EXPIRED: title
            tr("The certificate has expired"),
            //: CERT_EXPIRED: sentence
            tr("The certificate of the signature was no longer in force at the time of signing."),
            {}};
    case FailureCode::CertificateNotYetValid:
        return Words{
            //: CERT_NOT_YET_VALID: title
            tr("The certificate is not in force yet"),
            //: CERT_NOT_YET_VALID: sentence
            tr("The certificate of the signature was not in force at the time of signing."),
            {}};
    case FailureCode::CertificateRevoked:
        return Words{//: CERT_REVOKED: title
                     tr("The certificate was revoked"),
                     //: CERT_REVOKED: sentence
                     tr("The certification authority has withdrawn the certificate, so the "
                        "signature does not count."),
                     {}};
    case FailureCode::CertificateUntrusted:
        return Words{
            //: CERT_UNTRUSTED: title
            tr("The signer is not known"),
            //: CERT_UNTRUSTED: sentence
            tr("The certificate does not come from a certification authority of the state."),
            {}};
    case FailureCode::CertificateHolderMismatch:
        return Words{
            //: CERT_HOLDER_MISMATCH: title
            tr("Signed by somebody else"),
            //: CERT_HOLDER_MISMATCH: sentence
            tr("The signature is real, but its owner may not sign this. Nothing of it is shown."),
            {}};
    case FailureCode::RevocationUnavailable:
        return Words{//: REVOCATION_UNAVAILABLE: title
                     tr("It cannot be checked now"),
                     //: REVOCATION_UNAVAILABLE: sentence
                     tr("Whether the certificate was revoked cannot be found out at the moment, so "
                        "the document does not count as valid."),
                     //: REVOCATION_UNAVAILABLE: advice
                     tr("Try again in a few minutes.")};
    case FailureCode::ClockSkew:
        return Words{//: CLOCK_SKEW: title
                     tr("The clock is wrong"),
                     //: CLOCK_SKEW: sentence
                     tr("The time of this device differs too much from that of the service. "
                        "Nothing was sent."),
                     //: CLOCK_SKEW: advice
                     tr("Set date and time of the device to automatic, then try again.")};
    case FailureCode::DocumentNotFound:
        return Words{
            //: DOC_NOT_FOUND: title
            tr("No such document"),
            //: DOC_NOT_FOUND: sentence
            tr("The registry has no such document of this person."),
            //: DOC_NOT_FOUND: advice
            tr("If you hold this document on paper, ask the body that issued it to enter it.")};
    case FailureCode::DocumentVerifyFailed:
        return Words{//: DOC_VERIFY_FAILED: title
                     tr("The document did not pass its checks"),
                     //: DOC_VERIFY_FAILED: sentence
                     tr("At least one check failed, so nothing of the document is shown."),
                     {}};
    case FailureCode::RegistryUnavailable:
        return Words{//: REGISTRY_UNAVAILABLE: title
                     tr("The registry does not answer"),
                     //: REGISTRY_UNAVAILABLE: sentence
                     tr("The document is kept there and could not be fetched. Nothing is lost."),
                     //: REGISTRY_UNAVAILABLE: advice
                     tr("Try again in a minute.")};
    case FailureCode::RegistryNotIntegrated:
        return Words{//: REGISTRY_NOT_INTEGRATED: title
                     tr("This kind of document is not offered"),
                     //: REGISTRY_NOT_INTEGRATED: sentence
                     tr("Its registry is not connected to the service at present."),
                     {}};
    case FailureCode::DeviceNotCellular:
        return Words{//: DEVICE_NOT_CELLULAR: title. By law own documents are requested from a
                     //: cellular device only
                     tr("Own documents are on the phone"),
                     //: DEVICE_NOT_CELLULAR: sentence
                     tr("By law your own documents are shown only on a phone with your connected "
                        "number. On this device you can check documents of others."),
                     //: DEVICE_NOT_CELLULAR: advice
                     tr("Open Qujat on your phone.")};
    case FailureCode::FormNotApproved:
        return Words{
            //: FORM_NOT_APPROVED: title
            tr("This document cannot be shown yet"),
            //: FORM_NOT_APPROVED: sentence
            tr("How it must look has not been agreed by the state bodies, so it is not shown."),
            {}};
    case FailureCode::ResourceNotFound:
        return Words{//: RESOURCE_NOT_FOUND: title
                     tr("This is no longer there"),
                     //: RESOURCE_NOT_FOUND: sentence
                     tr("What you asked for has ended or was removed."),
                     //: RESOURCE_NOT_FOUND: advice
                     tr("Go back and refresh the list.")};
    default:
        return std::nullopt;
    }
}

} // namespace qujat::bridge
