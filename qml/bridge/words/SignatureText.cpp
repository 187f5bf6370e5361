// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/words/SignatureText.h"

#include "qml/bridge/words/CheckText.h"
#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

SignatureText::SignatureText(const Wording &wording)
    : m_wording(wording)
{
}

QList<SignatureText::Row> SignatureText::rows(const Verification &verification) const
{
    const auto &signer = verification.signer;
    QList<Row> rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append({label, value});
    };
    //: Label of the role in which somebody signed, from the certificate
    add(tr("Signed as"), role(signer.role));
    //: Label of the certification authorities above the signer's certificate
    add(tr("Certified by"), authorities(signer));
    //: Label of the mathematics of a signature, such as RSA-2048 SHA-256
    add(tr("Algorithm"), signer.algorithm);
    //: Label of how and as of when it is known that the certificate was not revoked
    add(tr("Revocation"), revocation(verification));
    //: Label of from where the time of the signature is known
    add(tr("Time known from"), time(verification));
    return rows;
}

QString SignatureText::authorities(const SignerInfo &signer)
{
    QStringList names;
    for (std::size_t at = 1; at < signer.chain.size(); ++at)
        names.append(signer.chain[at].name);
    // An arrow from the nearer authority to the one above it.
    return names.join(QStringLiteral(" → "));
}

QString SignatureText::revocation(const Verification &verification) const
{
    const auto &facts = verification.revocation;
    if (facts.source == RevocationSource::None || !facts.asOf)
        return {};
    const auto age = m_wording.age(*facts.asOf, verification.checkedAt);
    switch (facts.source) {
    case RevocationSource::Ocsp:
        //: From where revocation is known; %1 is how long ago that was said, such as "5 minutes
        //: ago"
        return tr("answer of the certification authority, %1").arg(age);
    case RevocationSource::RevocationList:
        //: From where revocation is known; %1 is how long ago that was said
        return tr("list of the certification authority, %1").arg(age);
    case RevocationSource::RevocationListWithDelta:
        //: From where revocation is known; %1 is how long ago that was said
        return tr("list of the certification authority with its changes, %1").arg(age);
    case RevocationSource::Evidence:
        //: From where revocation is known; %1 is a date with time
        return tr("evidence kept with the signature, of %1").arg(m_wording.dateTime(*facts.asOf));
    case RevocationSource::None:
        break;
    }
    return {};
}

QString SignatureText::time(const Verification &verification) const
{
    const auto &facts = verification.time;
    switch (facts.source) {
    case TimeSource::TimeStamp:
        //: From where the time of signing is known; %1 is a date with time, %2 who stamped it
        return tr("time stamp of %1, %2").arg(m_wording.dateTime(*facts.moment), facts.authority);
    case TimeSource::Claimed:
        //: From where the time of signing is known
        return tr("what the signer says");
    case TimeSource::None:
        break;
    }
    return {};
}

QString SignatureText::sentence(const Verification &verification) const
{
    if (const auto *problem = verification.firstProblem())
        return sentence(*problem);
    const auto &signer = verification.signer;
    const auto who = signer.organisation.isEmpty() ? signer.commonName : signer.organisation;
    if (who.isEmpty() || !verification.revocation.asOf)
        return {};
    //: Verdict on a signature that is right; %1 is who signed, %2 a date with time
    return tr("Signed by %1; the certificate was in force and not revoked as of %2.")
        .arg(who, m_wording.dateTime(*verification.revocation.asOf));
}

QString SignatureText::sentence(const Check &problem)
{
    auto why = reason(problem);
    if (why.isEmpty() && problem.reason)
        why = FailureText::words(*problem.reason).sentence;
    if (why.isEmpty())
        why = CheckText::outcome(problem.outcome);
    //: Verdict that is not "valid": %1 is the name of the check that is in the way, %2 a sentence
    //: about the reason
    return tr("Not confirmed: “%1”. %2").arg(CheckText::name(problem.kind), why);
}

QString SignatureText::reason(const Check &check)
{
    if (check.detail == u"notIssued") {
        //: Why a signature is not valid
        return tr("The certification authority never issued this certificate.");
    }
    if (check.detail == u"noEngine") {
        //: Why a signature could not be checked; GOST is a family of standards
        return tr("This device cannot compute GOST signatures.");
    }
    if (check.detail == u"selfSigned" || check.detail == u"issuerUnknown") {
        //: Why a signature is not valid
        return tr("The certificate does not lead to a certification authority of Kazakhstan.");
    }
    if (check.detail == u"weakDigest" || check.detail == u"shortKey") {
        //: Why a signature is not valid: its algorithm is no longer safe
        return tr("The signature uses an algorithm that is no longer safe.");
    }
    if (check.kind == CheckKind::Purpose && check.outcome == CheckOutcome::Invalid) {
        //: Why a signature is not valid
        return tr("The certificate was issued for something other than signing.");
    }
    return {};
}

QString SignatureText::role(SignerRole role)
{
    switch (role) {
    case SignerRole::Unstated:
        return {};
    case SignerRole::Person:
        //: Role of a signer, from the certificate
        return tr("private person");
    case SignerRole::Organisation:
        //: Role of a signer, from the certificate
        return tr("organisation");
    case SignerRole::OrganisationHead:
        //: Role of a signer, from the certificate
        return tr("head of the organisation");
    case SignerRole::SigningRight:
        //: Role of a signer, from the certificate
        return tr("person entitled to sign for the organisation");
    case SignerRole::FinancialSignature:
        //: Role of a signer, from the certificate
        return tr("person entitled to sign financial documents");
    case SignerRole::PersonnelDepartment:
        //: Role of a signer, from the certificate
        return tr("staff of the personnel department");
    case SignerRole::Employee:
        //: Role of a signer, from the certificate
        return tr("employee of the organisation");
    case SignerRole::InformationSystem:
        //: Role of a signer, from the certificate
        return tr("information system");
    case SignerRole::AuthorityStaff:
        //: Role of a signer, from the certificate
        return tr("staff of the certification authority");
    case SignerRole::ServiceCentre:
        //: Role of a signer, from the certificate: identified at a service centre
        return tr("person identified at a service centre");
    case SignerRole::RemoteIdentification:
        //: Role of a signer, from the certificate: identified remotely
        return tr("person identified remotely");
    case SignerRole::TimeStampAuthority:
        //: Role of a signer, from the certificate
        return tr("time-stamp authority");
    case SignerRole::OcspResponder:
        //: Role of a signer, from the certificate: it answers whether certificates are revoked
        return tr("certificate status service");
    }
    Q_UNREACHABLE();
}

} // namespace qujat::bridge
