// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/XmlSignature.h"

#include "core/crypto/Digest.h"
#include "core/crypto/XmlAlgorithms.h"
#include "core/crypto/XmlDocument.h"
#include "core/crypto/XmlSignatureForm.h"

#include <algorithm>

namespace qujat::crypto {
namespace {

using namespace xml;

using Nodes = std::vector<xmlNode *>;

/// A document and what in it matters for signatures.
struct Scene {
    xmlDoc *document = nullptr;
    xmlNode *root = nullptr;
    xmlNode *body = nullptr; ///< of a SOAP message
    Nodes signatures; ///< those to be judged, in document order
};

bool isEnvelope(const xmlNode *root)
{
    return isElement(root, "Envelope", soap11Namespace)
        || isElement(root, "Envelope", soap12Namespace);
}

/// SOAP 1.1, 4: an optional Header, then one Body, and nothing else. More of either is how bodies
/// are wrapped.
xmlNode *bodyOf(const xmlNode *envelope, const char *space)
{
    auto parts = childrenOf(envelope);
    if (!parts.empty() && isElement(parts.front(), "Header", space))
        parts.erase(parts.begin());
    return parts.size() == 1 && isElement(parts.front(), "Body", space) ? parts.front() : nullptr;
}

/// Finds the signatures to judge; a problem when the message is built wrongly.
std::optional<Check> survey(Scene &scene, SignedFormat &format)
{
    auto all = elementsOf(scene.root, "Signature", dsigNamespace, mostXmlSignatures + 1);
    if (all.size() > mostXmlSignatures)
        return refusedForm("signatures");
    if (isEnvelope(scene.root)) {
        format = SignedFormat::SignedSoap;
        const auto *space = reinterpret_cast<const char *>(scene.root->ns->href);
        scene.body = bodyOf(scene.root, space);
        if (scene.body == nullptr)
            return refusedForm("envelope");
        for (auto *signature : all) {
            if (isInside(signature, scene.body))
                continue;
            const auto *security = signature->parent;
            if (!isElement(security, "Security", wsseNamespace)
                || !isElement(security->parent, "Header", space)
                || security->parent->parent != scene.root)
                return refusedForm("signaturePlace");
            scene.signatures.push_back(signature);
        }
    }
    if (scene.signatures.empty())
        scene.signatures = std::move(all);
    if (scene.signatures.empty())
        return Check{CheckKind::Structure, CheckOutcome::Invalid, FailureCode::SignatureMissing,
                     QStringLiteral("signatures"), std::nullopt};
    return std::nullopt;
}

/// The node a reference names, or why it may not.
tl::expected<xmlNode *, Check> resolve(const Scene &scene, const SignatureForm &form,
                                       const Reference &reference)
{
    const auto refused = [](const char *why) { return tl::unexpected<Check>(refusedForm(why)); };
    auto *target = reinterpret_cast<xmlNode *>(scene.document);
    if (!reference.uri.isEmpty()) {
        if (!reference.uri.startsWith('#'))
            return refused("externalReference");
        if (reference.uri.startsWith("#xpointer("))
            return refused("reference");
        const auto named = elementsWithId(scene.root, reference.uri.mid(1));
        if (named.empty())
            return refused("referenceMissing");
        if (named.size() > 1)
            return refused("duplicateId");
        target = named.front();
    }
    if (target != form.element && isInside(target, form.element))
        return refused("reference");
    if (isInside(form.element, target) != reference.enveloped)
        return refused("enveloped");
    return target;
}

/// The signatures that were added beside \a signature after it.
Nodes laterBeside(const Scene &scene, const xmlNode *signature)
{
    Nodes later;
    const auto at = std::ranges::find(scene.signatures, signature);
    std::copy_if(at + 1, scene.signatures.end(), std::back_inserter(later),
                 [&](const xmlNode *other) { return other->parent == signature->parent; });
    return later;
}

/// Computes one reference. Comments are never part of what "" and "#id" name (XML Signature 1.1,
/// 4.4.3.3), whatever the canonicalisation says.
std::optional<Check> checkReference(const Scene &scene, const SignatureForm &form,
                                    const Reference &reference, xmlNode *target,
                                    QByteArray &canonicalBytes)
{
    const auto invalid = [](const char *detail) {
        return Check{CheckKind::Digest, CheckOutcome::Invalid, FailureCode::SignatureInvalid,
                     QString::fromLatin1(detail), std::nullopt};
    };
    Selection selection{target, {}, false};
    if (reference.enveloped)
        selection.leftOut.push_back(form.element);
    const auto later = reference.enveloped ? laterBeside(scene, form.element) : Nodes();
    for (const bool withoutLater : {false, true}) {
        if (withoutLater && later.empty())
            break;
        if (withoutLater)
            selection.leftOut.insert(selection.leftOut.end(), later.begin(), later.end());
        auto bytes = canonical(scene.document, selection, reference.method);
        if (!bytes)
            return invalid("canonicalisation");
        const auto digest = digestOf(reference.digestAlgorithm, *bytes);
        if (!digest)
            return digest.error();
        if (!constantTimeEquals(*digest, reference.digest))
            continue;
        canonicalBytes = std::move(*bytes);
        return std::nullopt;
    }
    return invalid("digest");
}

/// What makes a signature one over the document as it is used.
std::optional<Check> judgeCoverage(const Scene &scene, const Nodes &targets, CoverageFacts &covered)
{
    for (const auto *target : targets) {
        if (target == scene.root || target == reinterpret_cast<xmlNode *>(scene.document)) {
            covered.kind = Coverage::WholeDocument;
            return std::nullopt;
        }
    }
    if (scene.body == nullptr)
        return refusedForm("coverage");
    if (std::ranges::find(targets, scene.body) != targets.end()) {
        covered.kind = Coverage::Element;
        covered.element = QStringLiteral("Body");
        return std::nullopt;
    }
    const bool moved = std::ranges::any_of(
        targets, [](const xmlNode *target) { return nameOf(target) == "Body"; });
    return refusedForm(moved ? "wrapped" : "coverage");
}

XmlSignatureReading readOne(const Scene &scene, xmlNode *element)
{
    XmlSignatureReading reading;
    auto &facts = reading.facts;
    const auto form = readForm(element);
    if (!form) {
        facts.checks = {form.error()};
        return reading;
    }
    facts.signer = form->certificates.front();
    facts.embedded.assign(form->certificates.begin() + 1, form->certificates.end());
    facts.algorithm = describe(form->signatureAlgorithm, *facts.signer);

    Nodes targets;
    for (const auto &reference : form->references) {
        const auto target = resolve(scene, *form, reference);
        if (!target) {
            facts.checks = {target.error()};
            return reading;
        }
        targets.push_back(*target);
    }
    if (const auto problem = judgeCoverage(scene, targets, facts.covered)) {
        facts.checks = {*problem};
        return reading;
    }
    facts.checks.push_back({CheckKind::Structure, CheckOutcome::Valid, {}, {}, {}});

    const auto signedInfo =
        canonical(scene.document, {form->signedInfo, {}, form->method.withComments}, form->method);
    facts.checks.push_back(signedInfo ? checkSignature(form->signatureAlgorithm, *facts.signer,
                                                       *signedInfo, form->signature)
                                      : refusedForm("canonicalisation"));

    Check digest{CheckKind::Digest, CheckOutcome::Valid, {}, {}, {}};
    for (std::size_t at = 0; at < targets.size(); ++at) {
        XmlCovered covered{
            targets[at]->type == XML_ELEMENT_NODE ? pathOf(targets[at]) : QStringLiteral("/"), {}};
        if (const auto problem = checkReference(scene, *form, form->references[at], targets[at],
                                                covered.canonical)) {
            // One that is wrong outweighs one that cannot be computed.
            if (digest.outcome != CheckOutcome::Invalid)
                digest = *problem;
            continue;
        }
        facts.covered.bytes += covered.canonical.size();
        reading.covered.push_back(std::move(covered));
    }
    facts.checks.push_back(digest);
    if (digest.outcome != CheckOutcome::Valid)
        facts.covered = {};
    return reading;
}

} // namespace

bool looksLikeXml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return bytes.size() > 3 && (bytes[2] == '<' || bytes[3] == '<');
    const auto first = std::ranges::find_if_not(
        bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return first != bytes.end() && *first == '<';
}

XmlReading readXmlSignatures(QByteArrayView bytes)
{
    const Quiet quiet;
    XmlReading reading;
    const auto document = parse(bytes);
    if (!document) {
        reading.problem = Check{CheckKind::Structure, CheckOutcome::Invalid,
                                FailureCode::SignatureInvalid, document.error(), std::nullopt};
        return reading;
    }
    Scene scene{document->get(), xmlDocGetRootElement(document->get()), nullptr, {}};
    reading.problem = survey(scene, reading.format);
    if (reading.problem)
        return reading;
    for (auto *signature : scene.signatures)
        reading.signatures.push_back(readOne(scene, signature));
    return reading;
}

} // namespace qujat::crypto
