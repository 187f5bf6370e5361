// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/CheckText.h"

namespace qujat::bridge {

QString CheckText::name(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Structure:
        //: Name of a check: the bytes are a signed message of the agreed kind
        return tr("Form of the signature");
    case CheckKind::Signature:
        //: Name of a check
        return tr("Signature");
    case CheckKind::Digest:
        //: Name of a check: the content is what was signed
        return tr("Content unchanged");
    case CheckKind::SigningCertificate:
        //: Name of a check: the signature itself names the certificate of its signer
        return tr("Signature bound to the certificate");
    case CheckKind::Chain:
        //: Name of a check: the certificate leads to a certification authority of the state
        return tr("Certification authority");
    case CheckKind::Validity:
        //: Name of a check
        return tr("Certificate in force when signed");
    case CheckKind::Revocation:
        //: Name of a check
        return tr("Certificate not revoked");
    case CheckKind::Purpose:
        //: Name of a check
        return tr("Certificate meant for signing");
    case CheckKind::Policy:
        //: Name of a check: the certificate was issued by the rules of the certification authority
        return tr("Certificate issued by the rules");
    case CheckKind::Time:
        //: Name of a check: a time stamp on the signature is right
        return tr("Time of signing");
    case CheckKind::Authority:
        //: Name of a check: the signer is the body that issues this type of document
        return tr("Signer authorised for this document");
    case CheckKind::Form:
        //: Name of a check: how the document looks was agreed by the state bodies
        return tr("Form agreed");
    case CheckKind::Subject:
        //: Name of a check: the document is about the person it was asked for
        return tr("Right person");
    case CheckKind::Type:
        //: Name of a check
        return tr("Right kind of document");
    case CheckKind::RequiredFields:
        //: Name of a check
        return tr("All required details present");
    case CheckKind::InForce:
        //: Name of a check: the registry says that the record is active and has not expired
        return tr("Document in force");
    case CheckKind::Freshness:
        //: Name of a check: the registry's answer is recent
        return tr("Answer of the registry is fresh");
    }
    Q_UNREACHABLE();
}

QString CheckText::outcome(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Valid:
        //: Outcome of a check
        return tr("Valid");
    case CheckOutcome::Invalid:
        //: Outcome of a check
        return tr("Not valid");
    case CheckOutcome::Unknown:
        //: Outcome of a check: it was tried and could not be decided
        return tr("Could not be checked");
    case CheckOutcome::NotChecked:
        //: Outcome of a check: it was not tried
        return tr("Not checked");
    }
    Q_UNREACHABLE();
}

} // namespace qujat::bridge
