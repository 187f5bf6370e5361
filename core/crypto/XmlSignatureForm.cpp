// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/XmlSignatureForm.h"

#include <algorithm>

namespace qujat::crypto::xml {
namespace {

template <typename T>
using Read = tl::expected<T, Check>;

tl::unexpected<Check> refused(const char *detail)
{
    return tl::unexpected<Check>(refusedForm(detail));
}

tl::unexpected<Check> notUnderstood(const char *detail)
{
    return tl::unexpected<Check>(Check{CheckKind::Structure, CheckOutcome::Unknown,
                                       FailureCode::DocumentVerifyFailed,
                                       QString::fromLatin1(detail), std::nullopt});
}

/// Whether the whole of \a top is elements, text and attributes: comments and processing
/// instructions inside a signature serve nobody but an attacker.
bool isPlain(const xmlNode *top)
{
    for (const auto *node = top->children; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE
                ? !isPlain(node)
                : node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE)
            return false;
    }
    return true;
}

/// The Algorithm of a method element; \a leaf says that nothing may stand inside.
std::optional<QByteArray> algorithmOf(const xmlNode *element)
{
    return attributeOf(element, "Algorithm");
}

std::optional<CanonicalMethod> canonicalMethod(const xmlNode *element)
{
    struct Row {
        const char *uri;
        Canonicalisation kind;
        bool withComments;
    };
    static constexpr Row rows[] = {
        {algorithm::c14n, Canonicalisation::Inclusive, false},
        {algorithm::c14nWithComments, Canonicalisation::Inclusive, true},
        {algorithm::c14n11, Canonicalisation::Inclusive11, false},
        {algorithm::c14n11WithComments, Canonicalisation::Inclusive11, true},
        {algorithm::exclusive, Canonicalisation::Exclusive, false},
        {algorithm::exclusiveWithComments, Canonicalisation::Exclusive, true},
    };
    const auto uri = algorithmOf(element);
    const auto *row = std::ranges::find_if(rows, [&](const Row &each) { return uri == each.uri; });
    if (row == std::end(rows))
        return std::nullopt;
    CanonicalMethod method{row->kind, row->withComments, {}};
    const auto inside = childrenOf(element);
    if (inside.empty())
        return method;
    if (inside.size() > 1 || method.kind != Canonicalisation::Exclusive
        || !isElement(inside.front(), "InclusiveNamespaces", algorithm::exclusive))
        return std::nullopt;
    const auto list = attributeOf(inside.front(), "PrefixList").value_or(QByteArray());
    for (const auto &prefix : list.simplified().split(' ')) {
        if (!prefix.isEmpty())
            method.prefixes.push_back(prefix);
    }
    return method;
}

Read<Reference> readReference(const xmlNode *element)
{
    Reference reference;
    const auto uri = attributeOf(element, "URI");
    if (!uri)
        return refused("referenceWithoutUri");
    reference.uri = *uri;
    auto parts = childrenOf(element);
    if (!parts.empty() && isElement(parts.front(), "Transforms", dsigNamespace)) {
        bool canonicalised = false;
        for (const auto *transform : childrenOf(parts.front())) {
            if (!isElement(transform, "Transform", dsigNamespace) || canonicalised)
                return refused("transform");
            if (algorithmOf(transform) == algorithm::enveloped && !reference.enveloped
                && childrenOf(transform).empty()) {
                reference.enveloped = true;
                continue;
            }
            const auto method = canonicalMethod(transform);
            if (!method)
                return refused("transform");
            reference.method = *method;
            canonicalised = true;
        }
        parts.erase(parts.begin());
    }
    if (parts.size() != 2 || !isElement(parts[0], "DigestMethod", dsigNamespace)
        || !isElement(parts[1], "DigestValue", dsigNamespace) || !childrenOf(parts[0]).empty())
        return refused("reference");
    const auto digest = base64Of(parts[1]);
    const auto name = algorithmOf(parts[0]);
    if (!digest || !name)
        return refused("reference");
    reference.digestAlgorithm = *name;
    reference.digest = *digest;
    return reference;
}

Read<bool> readSignedInfo(SignatureForm &form)
{
    const auto parts = childrenOf(form.signedInfo);
    if (parts.size() < 3 || !isElement(parts[0], "CanonicalizationMethod", dsigNamespace)
        || !isElement(parts[1], "SignatureMethod", dsigNamespace))
        return refused("signedInfo");
    const auto method = canonicalMethod(parts[0]);
    if (!method)
        return refused("canonicalisation");
    form.method = *method;
    const auto name = algorithmOf(parts[1]);
    // HMACOutputLength and other parameters have no place in the profile.
    if (!name || !childrenOf(parts[1]).empty())
        return refused("signatureMethod");
    form.signatureAlgorithm = *name;
    if (parts.size() - 2 > mostReferences)
        return refused("references");
    for (const auto *part : std::vector(parts.begin() + 2, parts.end())) {
        if (!isElement(part, "Reference", dsigNamespace))
            return refused("signedInfo");
        auto reference = readReference(part);
        if (!reference)
            return tl::unexpected(reference.error());
        form.references.push_back(std::move(*reference));
    }
    return true;
}

Read<bool> addCertificate(const xmlNode *element, SignatureForm &form)
{
    const auto der = base64Of(element);
    if (!der)
        return refused("certificate");
    const auto certificate = Certificate::fromDer(*der);
    if (!certificate)
        return refused("certificate");
    if (form.certificates.size() == mostCertificates)
        return refused("certificates");
    form.certificates.push_back(*certificate);
    return true;
}

/// WS-Security X.509 Token Profile 1.1, 3.2: by key identifier or by a token in the same message.
Read<bool> readTokenReference(const xmlNode *element, SignatureForm &form)
{
    const auto parts = childrenOf(element);
    if (parts.size() != 1)
        return refused("tokenReference");
    const auto *part = parts.front();
    if (isElement(part, "KeyIdentifier", wsseNamespace))
        return attributeOf(part, "ValueType") == algorithm::x509v3
            ? addCertificate(part, form)
            : Read<bool>(notUnderstood("keyIdentifier"));
    if (isElement(part, "X509Data", dsigNamespace))
        return notUnderstood("issuerSerial");
    if (!isElement(part, "Reference", wsseNamespace))
        return refused("tokenReference");
    const auto uri = attributeOf(part, "URI").value_or(QByteArray());
    if (!uri.startsWith('#'))
        return refused("externalReference");
    const auto tokens = elementsWithId(xmlDocGetRootElement(element->doc), uri.mid(1));
    if (tokens.size() > 1)
        return refused("duplicateId");
    if (tokens.empty() || !isElement(tokens.front(), "BinarySecurityToken", wsseNamespace)
        || attributeOf(tokens.front(), "ValueType") != algorithm::x509v3)
        return refused("tokenReference");
    return addCertificate(tokens.front(), form);
}

Read<bool> readKeyInfo(const xmlNode *keyInfo, SignatureForm &form)
{
    for (const auto *part : childrenOf(keyInfo)) {
        Read<bool> read = true;
        if (isElement(part, "X509Data", dsigNamespace)) {
            for (const auto *item : childrenOf(part)) {
                if (read && isElement(item, "X509Certificate", dsigNamespace))
                    read = addCertificate(item, form);
            }
        } else if (isElement(part, "SecurityTokenReference", wsseNamespace)) {
            read = readTokenReference(part, form);
        } else if (isElement(part, "RetrievalMethod", dsigNamespace)) {
            read = refused("externalReference");
        }
        // A bare key or a name proves nothing; they are passed over.
        if (!read)
            return read;
    }
    // The order in X509Data is free: authorities that came along are no signers.
    // Not of std::ranges: clang 14, which builds the fuzzers, cannot read its subrange in
    // libstdc++.
    std::stable_partition(
        form.certificates.begin(), form.certificates.end(),
        [](const Certificate &certificate) { return !certificate.isAuthority(); });
    return true;
}

} // namespace

Check refusedForm(const char *detail)
{
    return {CheckKind::Structure, CheckOutcome::Invalid, FailureCode::SignatureInvalid,
            QString::fromLatin1(detail), std::nullopt};
}

tl::expected<SignatureForm, Check> readForm(xmlNode *signature)
{
    if (!isPlain(signature))
        return refused("signatureContent");
    SignatureForm form;
    form.element = signature;
    const auto parts = childrenOf(signature);
    if (parts.size() < 2 || !isElement(parts[0], "SignedInfo", dsigNamespace)
        || !isElement(parts[1], "SignatureValue", dsigNamespace))
        return refused("signatureContent");
    form.signedInfo = parts[0];
    const auto value = base64Of(parts[1]);
    if (!value || value->isEmpty())
        return refused("signatureValue");
    form.signature = *value;
    if (const auto read = readSignedInfo(form); !read)
        return tl::unexpected(read.error());
    for (std::size_t at = 2; at < parts.size(); ++at) {
        // An Object could hold what nobody signed (XAdES properties, foreign content).
        if (isElement(parts[at], "Object", dsigNamespace))
            return notUnderstood("object");
        if (at != 2 || !isElement(parts[at], "KeyInfo", dsigNamespace))
            return refused("signatureContent");
        if (const auto read = readKeyInfo(parts[at], form); !read)
            return tl::unexpected(read.error());
    }
    if (form.certificates.empty())
        return refused("signerCertificate");
    return form;
}

} // namespace qujat::crypto::xml
