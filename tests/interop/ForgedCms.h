// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/interop/ForgedPki.h"

#include <functional>
#include <optional>

/// Signed messages and time stamps (RFC 5652, 5035, 3161) put together byte by byte, right or wrong
/// in exactly the way a test asks for.
namespace qujat::testing {

/// One signer of a message.
struct SignerRecipe {
    Party party;
    /// Whom SignerInfo names; the party itself when absent.
    std::optional<Party> named;
    const EVP_MD *digest = EVP_sha256();
    const char *digestId = "2.16.840.1.101.3.4.2.1";
    const char *signatureId = "1.2.840.10045.4.3.2"; ///< ecdsa-with-SHA256
    /// The content whose digest is signed; the message's own when absent.
    std::optional<QByteArray> digestOf;
    bool attributes = true;
    bool attributesStripped = false; ///< signed, then left out
    bool contentTypeAttribute = true;
    const char *contentTypeValue = nullptr; ///< another one than the message's
    int contentTypeCount = 1; ///< how often the attribute stands
    int contentTypeValues = 1; ///< how many values it has
    bool messageDigestAttribute = true;
    bool signingTime = true;
    QDateTime claimedTime; ///< now when null
    /// Whose certificate signing-certificate-v2 names; nobody's for a null party.
    std::optional<Party> essNames;
    bool ess = true;
    /// Attributes that are not signed, DER each.
    std::vector<QByteArray> unsignedAttributes;
    /// Added to the signed ones.
    std::vector<QByteArray> moreAttributes;
};

struct CmsRecipe {
    QByteArray content = "{\"docNumber\":\"012345678\"}";
    bool attached = true;
    const char *contentType = "1.2.840.113549.1.7.1";
    std::vector<SignerRecipe> signers;
    /// Of the signers when absent.
    std::optional<std::vector<Party>> certificates;
};

/// ContentInfo in DER.
QByteArray signedData(const CmsRecipe &recipe);
/// The same with the value of the first signature, for a time stamp over it.
QByteArray signatureOf(const QByteArray &cms);

struct StampRecipe {
    Party authority;
    QByteArray imprintOf; ///< what is stamped
    QDateTime moment; ///< now when null
    const char *policy = "1.2.398.3.3.2.6.4";
    const EVP_MD *digest = EVP_sha256();
    const char *digestId = "2.16.840.1.101.3.4.2.1";
};
/// A token in DER.
QByteArray stampToken(const StampRecipe &recipe);
/// A granted response around it, as a time-stamp server sends it.
QByteArray stampResponse(const QByteArray &token, int status = 0);
/// The unsigned attribute of CAdES-T.
QByteArray stampAttribute(const QByteArray &token);
/// The recipe with a time stamp over its only signature. The signature is made once.
QByteArray stamped(const QByteArray &cms, const QByteArray &token);

} // namespace qujat::testing
