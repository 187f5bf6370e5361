// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/DamageCorpus.h"

namespace qujat::testing {
namespace {

constexpr char document[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><request><number>012345678"
                            "</number><person Id=\"p\">ТЕСТОВ</person></request>";
constexpr char envelope[] =
    "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Header/><S:Body>"
    "<m:ask xmlns:m=\"urn:m\"><iin>931002451321</iin></m:ask></S:Body></S:Envelope>";

QByteArray between(const QByteArray &text, const char *from, const char *to)
{
    const auto begin = text.indexOf(from);
    const auto end = text.indexOf(to, begin);
    if (begin < 0 || end < 0)
        qFatal("%s is not there", from);
    return text.mid(begin, end + static_cast<qsizetype>(qstrlen(to)) - begin);
}

} // namespace

void DamageCorpus::addXml()
{
    const auto good = m_signXml(document, p12(m_person));
    const auto message = m_signXml(envelope, p12(m_person));
    add("sound-xml", good);
    add("sound-soap", message);
    add("sound-xml-of-two", m_signXml(good, p12(m_other)));

    const auto change = [&](const char *name, const QByteArray &what, const QByteArray &with) {
        add(name, withReplaced(good, what, with));
    };
    const QByteArray reference = "<ds:Reference URI=\"\">";
    const QByteArray enveloped = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/"
                                 "xmldsig#enveloped-signature\"/>";
    add("xml-unsigned", document);
    add("xml-truncated", good.chopped(12));
    add("xml-signature-stripped",
        withReplaced(good, between(good, "<ds:Signature ", "</ds:Signature>"), {}));
    change("xml-content-changed", "012345678<", "012345679<");
    change("xml-content-added", "</request>", "<more/></request>");
    const auto digest = between(good, "<ds:DigestValue>", "</ds:DigestValue>");
    change("xml-digest-changed", digest,
           "<ds:DigestValue>" + QByteArray(32, 'd').toBase64() + "</ds:DigestValue>");
    const auto value = between(good, "<ds:SignatureValue>", "</ds:SignatureValue>");
    change("xml-value-changed", value,
           "<ds:SignatureValue>" + QByteArray(64, 'd').toBase64() + "</ds:SignatureValue>");
    change("xml-sha-1", "http://www.w3.org/2001/04/xmlenc#sha256",
           "http://www.w3.org/2000/09/xmldsig#sha1");
    change("xml-hmac", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
           "http://www.w3.org/2000/09/xmldsig#hmac-sha1");
    change("xml-another-certificate",
           between(good, "<ds:X509Certificate>", "</ds:X509Certificate>"),
           "<ds:X509Certificate>" + m_other.der().toBase64() + "</ds:X509Certificate>");
    change("xml-key-without-certificate", between(good, "<ds:KeyInfo>", "</ds:KeyInfo>"),
           "<ds:KeyInfo><ds:KeyName>me</ds:KeyName></ds:KeyInfo>");
    change("xml-external-reference", reference, "<ds:Reference URI=\"file:///etc/hostname\">");
    change("xml-part-only", reference + "<ds:Transforms>" + enveloped,
           "<ds:Reference URI=\"#p\"><ds:Transforms>");
    change("xml-xpath", enveloped,
           "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"/>");
    change("xml-xslt", enveloped,
           "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>");
    change("xml-document-type", "<request>", "<!DOCTYPE request><request>");
    change("xml-external-entity", "<request>",
           "<!DOCTYPE request [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><request>");
    change("xml-nested-too-deep", "<number>012345678</number>",
           QByteArray("<n>").repeated(500) + QByteArray("</n>").repeated(500));
    change("xml-object-added", "</ds:Signature>", "<ds:Object>x</ds:Object></ds:Signature>");

    const auto body = between(message, "<S:Body", "</S:Body>");
    const QByteArray forged =
        "<S:Body><m:ask xmlns:m=\"urn:m\"><iin>850712300454</iin></m:ask></S:Body>";
    const auto id = between(body, "Id=\"", "\">").mid(4).chopped(2);
    add("soap-body-changed", withReplaced(message, "931002451321", "931002451322"));
    add("soap-body-moved",
        withReplaced(withReplaced(message, body, forged), "</S:Header>",
                     "<w>" + body + "</w></S:Header>"));
    add("soap-two-bodies", withReplaced(message, body, forged + body));
    add("soap-identifier-twice",
        withReplaced(message, "</S:Header>", "<w Id=\"" + id + "\"/></S:Header>"));
    add("soap-identifier-elsewhere",
        withReplaced(withReplaced(message, "wsu:Id=\"" + id, "wsu:Id=\"x" + id), "</S:Header>",
                     "<w Id=\"" + id + "\"/></S:Header>"));
    const auto security = between(message, "<wsse:Security", "</wsse:Security>");
    add("soap-security-out-of-place", withReplaced(message, security, "<w>" + security + "</w>"));
    add("soap-unsigned", envelope);
}

} // namespace qujat::testing
