// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"
#include "core/crypto/Certificate.h"
#include "core/model/Consent.h"
#include "core/model/LocalizedText.h"
#include "core/model/Person.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace qujat::service::consent {

/// What a system may ask of one document type.
struct SystemScope {
    DocumentType documentType;
    bool whole = false; ///< the document as its registry signed it
    QStringList fields; ///< paths of the form
    QStringList claims; ///< questions that the service answers

    bool allows(const Wanted &wanted) const;
};

/// A user information system as a decision of the authorised body describes it (R000-4.1, R000-4.3;
/// default D-27).
struct InformationSystem {
    QString code;
    LocalizedText name;
    QString ownerName;
    QString ownerBin;
    RecipientKind ownerKind = RecipientKind::LegalEntity;
    QString sector; ///< line of work: "hotel", "bank" …
    QString documentation;
    QString decisionNumber;
    QDate decisionDate;
    QString compliance; ///< statement that the uniform requirements are met
    std::vector<SystemScope> scope;
    bool numberCheck = false; ///< may compare subscriber numbers (R001-7.1)
    QString status; ///< "approved", "suspended", "withdrawn"
    crypto::Certificate certificate;
    Timestamp decidedAt{};

    /// Every part of a decision must be there: RequestMalformed{field} names the first that is not.
    static Result<InformationSystem> parse(const QJsonObject &record);

    /// SHA-256 of the certificate; by this the system names its key.
    QString keyId() const { return certificate.fingerprint(); }
    const SystemScope *scopeOf(const DocumentType &type) const;
};

} // namespace qujat::service::consent
