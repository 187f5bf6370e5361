// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/TrustStore.h"
#include "core/model/Document.h"
#include "core/model/DocumentForm.h"
#include "core/model/Iin.h"
#include "core/model/Verification.h"

#include <optional>

namespace qujat::session {

/// A form after its signature was looked at (R000-9).
struct CheckedForm {
    DocumentForm form;
    QByteArray cms;
};

/// Reads a signed form. FormNotApproved{reason} unless the authorised body's signature is right,
/// the agreement stands in it and it is for \a type.
Result<CheckedForm> checkForm(const QByteArray &cms, const DocumentType &type,
                              const QString &authorisedBodyBin, const crypto::TrustStore &trust,
                              Timestamp now);

/// About whom a document must be. One of the three is known, depending on who asks.
struct ExpectedSubject {
    std::optional<Iin> iin; ///< own document
    QString iinMasked; ///< a child's, as the list shows it
    QString initials; ///< a third party's view
};

struct DocumentQuestion {
    QByteArray cms;
    DocumentType type;
    ExpectedSubject subject;
    Timestamp now{}; ///< the service's clock
    /// A copy from the device: judged as of when it was verified, its freshness not at all.
    bool isCopy = false;
};

struct CheckedDocument {
    DocumentContent content; ///< believe it only after a look at `verification`
    Verification verification;

    /// What keeps the document from being shown: the code of the first check that is not right. A
    /// copy may be shown although its freshness was not checked.
    std::optional<Failure> refusal() const;
};

/// Every check of D-13, each by itself: structure to purpose as core/crypto makes them, then
/// authority, form, subject, type, required fields, in force, freshness. Pure.
CheckedDocument checkDocument(const DocumentQuestion &question, const DocumentForm &form,
                              const crypto::TrustStore &trust);

} // namespace qujat::session
