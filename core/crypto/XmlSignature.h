// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/crypto/SignatureVerdict.h"
#include "core/crypto/SigningKey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

/// XML signatures as the operator's protocols use them (interop.md 2.3): enveloped XMLDSig (W3C
/// XML Signature 1.1) and signed SOAP bodies (WS-Security 1.0, X.509 Token Profile), with RSA,
/// ECDSA and GOST 34.10-2015 under the names of the National Certification Authority.
///
/// The reading is strict. Allowed: one or more Signature elements whose SignedInfo is
/// canonicalised by Canonical XML 1.0 or 1.1 or the exclusive form; references to the whole
/// document ("") or to one element of it ("#id"); the transforms enveloped-signature and one
/// canonicalisation, in that order. Refused, each with a word of its own: document types and
/// entities, XPath, XSLT and every other transform, references out of the document, identifiers
/// borne twice, comments inside a signature, HMAC, SHA-1, keys without a certificate, signatures
/// that speak for something else than what the document is used for. Safe from any thread.
namespace qujat::crypto {

/// What one reference of a signature speaks for.
struct XmlCovered {
    QString element; ///< local names from the root, such as /Envelope/Body; "/" for the document
    QByteArray canonical; ///< exactly the bytes that were signed
};

struct XmlSignatureReading {
    SignatureFacts facts;
    /// What was signed. Believe these bytes, not the document around them: what is not here was
    /// not signed (comments never are).
    std::vector<XmlCovered> covered;
};

struct XmlReading {
    /// XmlSignature, or SignedSoap for a SOAP message.
    SignedFormat format = SignedFormat::XmlSignature;
    /// In document order. Several enveloped signatures in one document are read the way the
    /// National Certification Authority's library makes them: each speaks for the document without
    /// itself and without the signatures that were added after it.
    std::vector<XmlSignatureReading> signatures;
    /// Why there is nothing to judge: no XML, no signature, or a refused document. SignatureMissing
    /// for well-formed XML without a signature, SignatureInvalid otherwise.
    std::optional<Check> problem;
};

/// Most signatures of one document.
inline constexpr std::size_t mostXmlSignatures = 16;

/// Whether \a bytes look like XML at all: the first character beyond white space and a byte order
/// mark is "<".
bool looksLikeXml(QByteArrayView bytes);

/// Reads the form and does the mathematics; whom to believe is for `SignatureVerifier`. In a SOAP
/// message whose Security header has signatures only these are judged, and each must speak for
/// the Body that is used; signatures inside the Body are its content.
XmlReading readXmlSignatures(QByteArrayView xml);

enum class XmlForm {
    Automatic, ///< SoapBody for a SOAP 1.1 or 1.2 envelope, else Enveloped
    Enveloped, ///< at the end of the root, over the whole document
    SoapBody, ///< in a Security header, over the Body
};

/// Signs \a xml; the answer is UTF-8. SignedInfo has no white space, because the portal loses it
/// when it writes a document anew. FileUnreadable{reason} when the document is refused or is no
/// SOAP message; CryptographyFailed when the key refuses.
Result<QByteArray> signXml(QByteArrayView xml, const SigningKey &key,
                           XmlForm form = XmlForm::Automatic);

} // namespace qujat::crypto
