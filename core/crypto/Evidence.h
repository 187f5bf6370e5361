// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/base/Timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace qujat::crypto {

/// What is kept beside a signature so that it can be checked after its certificate has expired and
/// the responders have forgotten it (CAdES-C and -X Long, RFC 5126, 6.2 and 6.3: certificate,
/// revocation and time evidence), in a form of its own beside any format of signature.
struct Evidence {
    static constexpr qsizetype maximumSize = 32 * 1024 * 1024;

    QByteArray signatureDigest; ///< SHA-256 of the signed object it belongs to
    std::vector<QByteArray> certificates; ///< chains of signers and time-stamp authorities, DER
    std::vector<QByteArray> ocspAnswers; ///< DER
    std::vector<QByteArray> revocationLists; ///< DER
    std::vector<QByteArray> timeStampTokens; ///< over the signatures that carry none, DER
    Timestamp collectedAt{};

    /// JSON with a format version; base64 within.
    QByteArray serialised() const;
    /// ReplyMalformed{field: evidence}; ConfigurationNewer for a later format version.
    static Result<Evidence> parse(QByteArrayView bytes);
    /// Adds what \a other has and this one lacks.
    void merge(const Evidence &other);
};

} // namespace qujat::crypto
