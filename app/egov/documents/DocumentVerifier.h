// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/TrustStore.h"
#include "core/model/Document.h"
#include "core/model/DocumentForm.h"
#include "core/model/Iin.h"

namespace qujat::service::documents {

/// What a registry's answer must be.
struct Expectation {
    Iin subject;
    DocumentForm form; ///< of the type that was asked for
    std::chrono::seconds maximumAge{60};
};

/// Everything of default D-13, in this order: signature with chain and revocation, signer
/// authorised for the type (R000-5.2), subject, type, required fields, record in force, age of the
/// answer. The content, or the first reason against: SIG_*, CERT_*, REVOCATION_UNAVAILABLE or
/// DOC_VERIFY_FAILED{check}.
Result<DocumentContent> verifyDocument(const QByteArray &cms, const Expectation &expected,
                                       const crypto::TrustStore &trust, Timestamp now);

} // namespace qujat::service::documents
