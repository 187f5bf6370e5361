// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/XmlDocument.h"
#include "core/model/Verification.h"

#include <vector>

/// One ds:Signature taken apart by an allow list. For the .cpp files of this folder only.
namespace qujat::crypto::xml {

/// Most references of one signature.
inline constexpr std::size_t mostReferences = 16;
/// Most certificates in one KeyInfo.
inline constexpr std::size_t mostCertificates = 8;

namespace algorithm {
inline constexpr char c14n[] = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
inline constexpr char c14nWithComments[] =
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments";
inline constexpr char c14n11[] = "http://www.w3.org/2006/12/xml-c14n11";
inline constexpr char c14n11WithComments[] = "http://www.w3.org/2006/12/xml-c14n11#WithComments";
inline constexpr char exclusive[] = "http://www.w3.org/2001/10/xml-exc-c14n#";
inline constexpr char exclusiveWithComments[] =
    "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
inline constexpr char enveloped[] = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
inline constexpr char x509v3[] =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
inline constexpr char base64Binary[] = "http://docs.oasis-open.org/wss/2004/01/"
                                       "oasis-200401-wss-soap-message-security-1.0#Base64Binary";
} // namespace algorithm

struct Reference {
    QByteArray uri;
    bool enveloped = false;
    CanonicalMethod method;
    QByteArray digestAlgorithm;
    QByteArray digest;
};

struct SignatureForm {
    xmlNode *element = nullptr;
    xmlNode *signedInfo = nullptr;
    CanonicalMethod method;
    QByteArray signatureAlgorithm;
    QByteArray signature;
    std::vector<Reference> references;
    /// The signer's first.
    std::vector<Certificate> certificates;
};

/// Reads \a signature, or says why its form is refused: a Structure check that is Invalid, or
/// Unknown for what exists in the world but is not understood here.
tl::expected<SignatureForm, Check> readForm(xmlNode *signature);

/// A Structure check that is Invalid: SignatureInvalid with one word.
Check refusedForm(const char *detail);

} // namespace qujat::crypto::xml
