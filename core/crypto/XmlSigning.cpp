// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Random.h"
#include "core/crypto/XmlAlgorithms.h"
#include "core/crypto/XmlDocument.h"
#include "core/crypto/XmlSignature.h"
#include "core/crypto/XmlSignatureForm.h"

#include <cstring>

namespace qujat::crypto {
namespace {

using namespace xml;

const xmlChar *text(const char *latin1)
{
    return reinterpret_cast<const xmlChar *>(latin1);
}

tl::unexpected<Failure> unreadable(const QString &reason)
{
    return failure(FailureCode::FileUnreadable, {{Detail::Reason, reason}});
}

/// Elements of one namespace, made at the end of their parent.
class Writer {
public:
    explicit Writer(xmlNs *space)
        : m_space(space)
    {
    }
    xmlNode *element(xmlNode *parent, const char *name, const QByteArray &content = {}) const
    {
        auto *made = xmlNewChild(parent, m_space, text(name), nullptr);
        if (!content.isEmpty())
            xmlNodeAddContent(made, text(content.constData()));
        return made;
    }
    xmlNode *method(xmlNode *parent, const char *name, const QByteArray &algorithm) const
    {
        auto *made = element(parent, name);
        xmlNewProp(made, text("Algorithm"), text(algorithm.constData()));
        return made;
    }

private:
    xmlNs *m_space;
};

/// What the Signature is to look like in one of the two forms.
struct Plan {
    xmlNode *parent = nullptr; ///< where the Signature goes
    xmlNode *covered = nullptr; ///< the document or the Body
    QByteArray uri;
    CanonicalMethod method;
    const char *canonicalisation = nullptr;
    const char *transform = nullptr;
};

xmlNs *namespaceOn(xmlNode *node, const char *uri, const char *prefix)
{
    auto *known = xmlSearchNsByHref(node->doc, node, text(uri));
    return known != nullptr && known->prefix != nullptr ? known
                                                        : xmlNewNs(node, text(uri), text(prefix));
}

/// The SOAP header with a Security header of this message's own, made where they are missing.
xmlNode *securityOf(xmlNode *envelope, const char *space)
{
    auto *header = onlyChild(envelope, "Header", space);
    if (header == nullptr) {
        header = xmlNewDocNode(envelope->doc, envelope->ns, text("Header"), nullptr);
        auto *body = onlyChild(envelope, "Body", space);
        xmlAddPrevSibling(body, header);
    }
    if (auto *security = onlyChild(header, "Security", wsseNamespace))
        return security;
    auto *security = xmlNewChild(header, nullptr, text("Security"), nullptr);
    xmlSetNs(security, xmlNewNs(security, text(wsseNamespace), text("wsse")));
    xmlNewNsProp(security, envelope->ns, text("mustUnderstand"), text("1"));
    return security;
}

/// The Body's own identifier, made when it has none.
QByteArray identify(xmlNode *body)
{
    auto id = idOf(body);
    if (id.isEmpty()) {
        id = "id-" + randomBytes(16).toHex();
        xmlNewNsProp(body, namespaceOn(body, wsuNamespace, "wsu"), text("Id"),
                     text(id.constData()));
    }
    return id;
}

void addKeyInfo(xmlNode *signature, const Writer &ds, const Certificate &certificate, bool soap)
{
    auto *info = ds.element(signature, "KeyInfo");
    const auto der = certificate.der().toBase64();
    if (!soap) {
        ds.element(ds.element(info, "X509Data"), "X509Certificate", der);
        return;
    }
    const Writer wsse(xmlSearchNsByHref(info->doc, info, text(wsseNamespace)));
    auto *identifier =
        wsse.element(wsse.element(info, "SecurityTokenReference"), "KeyIdentifier", der);
    xmlNewProp(identifier, text("EncodingType"), text(algorithm::base64Binary));
    xmlNewProp(identifier, text("ValueType"), text(algorithm::x509v3));
}

Result<void> addSignature(xmlDoc *document, const Plan &plan, const SigningKey &key)
{
    const auto names = signingNames(key.certificate());
    if (!names)
        return failure(names.error());
    const bool soap = !plan.uri.isEmpty();
    const auto bytes = canonical(document, {plan.covered, {}, false}, plan.method);
    if (!bytes)
        return unreadable(QStringLiteral("canonicalisation"));
    const auto digest = digestOf(names->digest, *bytes);
    if (!digest)
        return failure(FailureCode::CryptographyFailed, {{Detail::Reason, digest.error().detail}});

    auto *signature = xmlNewChild(plan.parent, nullptr, text("Signature"), nullptr);
    auto *space = xmlNewNs(signature, text(dsigNamespace), text("ds"));
    xmlSetNs(signature, space);
    const Writer ds(space);
    auto *signedInfo = ds.element(signature, "SignedInfo");
    ds.method(signedInfo, "CanonicalizationMethod", plan.canonicalisation);
    ds.method(signedInfo, "SignatureMethod", names->signature);
    auto *reference = ds.element(signedInfo, "Reference");
    xmlNewProp(reference, text("URI"), text(plan.uri.constData()));
    auto *transforms = ds.element(reference, "Transforms");
    if (!soap)
        ds.method(transforms, "Transform", algorithm::enveloped);
    ds.method(transforms, "Transform", plan.transform);
    ds.method(reference, "DigestMethod", names->digest);
    ds.element(reference, "DigestValue", digest->toBase64());

    CanonicalMethod ofSignedInfo = plan.method;
    ofSignedInfo.withComments = false;
    const auto toSign = canonical(document, {signedInfo, {}, false}, ofSignedInfo);
    if (!toSign)
        return unreadable(QStringLiteral("canonicalisation"));
    const auto value = signatureValue(key, *toSign);
    if (!value)
        return failure(value.error());
    ds.element(signature, "SignatureValue", value->toBase64());
    addKeyInfo(signature, ds, key.certificate(), soap);
    return {};
}

} // namespace

Result<QByteArray> signXml(QByteArrayView bytes, const SigningKey &key, XmlForm form)
{
    const Quiet quiet;
    const auto document = parse(bytes);
    if (!document)
        return unreadable(document.error());
    auto *root = xmlDocGetRootElement(document->get());
    const bool envelope = isElement(root, "Envelope", soap11Namespace)
        || isElement(root, "Envelope", soap12Namespace);
    Plan plan{root,
              reinterpret_cast<xmlNode *>(document->get()),
              {},
              {Canonicalisation::Inclusive, true, {}},
              algorithm::c14n,
              algorithm::c14nWithComments};
    if (form == XmlForm::SoapBody || (form == XmlForm::Automatic && envelope)) {
        const auto *space = envelope ? reinterpret_cast<const char *>(root->ns->href) : "";
        auto *body = envelope ? onlyChild(root, "Body", space) : nullptr;
        if (body == nullptr)
            return unreadable(QStringLiteral("envelope"));
        plan = {securityOf(root, space), body,
                '#' + identify(body),    {Canonicalisation::Exclusive, false, {}},
                algorithm::exclusive,    algorithm::exclusive};
    }
    if (const auto added = addSignature(document->get(), plan, key); !added)
        return failure(added.error());

    xmlChar *out = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(document->get(), &out, &size, "UTF-8");
    if (out == nullptr)
        return unreadable(QStringLiteral("form"));
    QByteArray written(reinterpret_cast<const char *>(out), size);
    xmlFree(out);
    return written;
}

} // namespace qujat::crypto
