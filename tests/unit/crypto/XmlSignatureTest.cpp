// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/XmlSignature.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QFile>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

namespace {

constexpr char plain[] = "<?xml version=\"1.0\"?>\n<a xmlns=\"urn:a\" b='1'>құжат <!-- note -->"
                         "<c id=\"c1\">&amp;</c></a>\n";
constexpr char soap[] =
    "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Header/><S:Body>"
    "<m:ask xmlns:m=\"urn:m\"><iin>931002451325</iin></m:ask></S:Body></S:Envelope>";

/// "structure valid; signature valid; digest invalid SIG_INVALID digest"
QString lineOf(const std::vector<Check> &checks)
{
    QStringList all;
    for (const auto &check : checks) {
        QStringList words{nameOf(check.kind), nameOf(check.outcome)};
        if (check.reason)
            words.append(Failure(*check.reason).name());
        if (!check.detail.isEmpty())
            words.append(check.detail);
        all.append(words.join(u' '));
    }
    return all.join(QStringLiteral("; "));
}

QString lineOf(const XmlReading &reading)
{
    if (reading.problem)
        return lineOf(std::vector{*reading.problem});
    QStringList all;
    for (const auto &signature : reading.signatures)
        all.append(lineOf(signature.facts.checks));
    return all.join(QStringLiteral(" | "));
}

const QString good = QStringLiteral("structure valid; signature valid; digest valid");

QString refused(const char *word)
{
    return QStringLiteral("structure invalid SIG_INVALID ") + QLatin1String(word);
}

QByteArray swapped(QByteArray text, const char *what, const char *with)
{
    if (!text.contains(what))
        qFatal("%s is not there to be replaced", what);
    return text.replace(what, with);
}

QByteArray between(const QByteArray &text, const char *from, const char *to)
{
    const auto begin = text.indexOf(from);
    const auto end = text.indexOf(to, begin) + qstrlen(to);
    return text.mid(begin, end - begin);
}

} // namespace

class XmlSignatureTest : public QObject {
    Q_OBJECT

    Pki m_pki;
    std::unique_ptr<SigningKey> m_key = m_pki.keyFor(m_pki.organisation());
    QByteArray m_enveloped;
    QByteArray m_soap;

private Q_SLOTS:
    void initTestCase()
    {
        m_enveloped = *signXml(plain, *m_key);
        m_soap = *signXml(soap, *m_key);
    }

    void whatWeSignWeRead_data()
    {
        QTest::addColumn<KeyAlgorithm>("algorithm");
        QTest::newRow("ECDSA") << KeyAlgorithm::EcP256;
        QTest::newRow("RSA") << KeyAlgorithm::Rsa;
    }

    void whatWeSignWeRead()
    {
        QFETCH(KeyAlgorithm, algorithm);
        const Pki pki(algorithm);
        const auto key = pki.keyFor(pki.organisation());
        const auto enveloped = readXmlSignatures(*signXml(plain, *key));
        QCOMPARE(lineOf(enveloped), good);
        QCOMPARE(enveloped.format, SignedFormat::XmlSignature);
        const auto &facts = enveloped.signatures.front().facts;
        QCOMPARE(facts.signer->bin(), QStringLiteral("231040000019"));
        QCOMPARE(facts.covered.kind, Coverage::WholeDocument);

        const auto message = readXmlSignatures(*signXml(soap, *key));
        QCOMPARE(lineOf(message), good);
        QCOMPARE(message.format, SignedFormat::SignedSoap);
        QCOMPARE(message.signatures.front().facts.covered.element, QStringLiteral("Body"));
        QCOMPARE(message.signatures.front().covered.front().element,
                 QStringLiteral("/Envelope/Body"));
    }

    void whatIsHandedOnIsExactlyWhatWasSigned()
    {
        const auto &covered = readXmlSignatures(m_enveloped).signatures.front().covered.front();
        // Comments are no part of what "" names, so nobody may be shown them as signed.
        QCOMPARE(covered.canonical,
                 QByteArray("<a xmlns=\"urn:a\" b=\"1\">құжат <c id=\"c1\">&amp;</c></a>"));
    }

    void signedInfoHasNoWhiteSpaceBecauseThePortalLosesIt()
    {
        for (const auto &text : {m_enveloped, m_soap})
            QVERIFY(!between(text, "<ds:Signature ", "</ds:Signature>").contains("> <")
                    && !between(text, "<ds:Signature ", "</ds:Signature>").contains('\n'));
    }

    void eachOfSeveralSignaturesSpeaksForWhatWasThereBefore()
    {
        const auto other = m_pki.keyFor(m_pki.organisation());
        const auto twice = *signXml(m_enveloped, *other);
        const auto thrice = *signXml(twice, *m_key);
        QCOMPARE(lineOf(readXmlSignatures(thrice)), QStringList({good, good, good}).join(u" | "));
        // Taking the first one away leaves the others without what they signed.
        auto without = twice;
        without.remove(without.indexOf("<ds:Signature "),
                       between(twice, "<ds:Signature ", "</ds:Signature>").size());
        QCOMPARE(lineOf(readXmlSignatures(without)),
                 QStringLiteral("structure valid; signature valid; digest invalid "
                                "SIG_INVALID digest"));
        // Taking the last one away leaves the first as it was.
        QCOMPARE(lineOf(readXmlSignatures(m_enveloped)), good);
        // A changed word is noticed by all.
        QCOMPARE(lineOf(readXmlSignatures(swapped(thrice, "құжат", "қужат")))
                     .count(QStringLiteral("digest invalid")),
                 3);
    }

    void aSecondSignerOfAMessageLeavesTheFirstValid()
    {
        const auto other = m_pki.keyFor(m_pki.organisation());
        const auto twice = *signXml(m_soap, *other);
        QCOMPARE(lineOf(readXmlSignatures(twice)), QStringList({good, good}).join(u" | "));
        QCOMPARE(twice.count("<wsse:Security "), 1);
        QCOMPARE(twice.count("wsu:Id="), 1);
    }

    void signaturesInsideTheBodyAreItsContent()
    {
        const auto inner = *signXml("<doc>1</doc>", *m_key);
        const auto message =
            swapped(soap, "<iin>931002451325</iin>", inner.mid(inner.indexOf("<doc>")).constData());
        const auto reading = readXmlSignatures(*signXml(message, *m_key));
        QCOMPARE(lineOf(reading), good);
        QCOMPARE(reading.signatures.front().facts.covered.kind, Coverage::Element);
    }

    void aTokenInTheHeaderServesAsWellAsAnIdentifier()
    {
        const auto identifier = between(m_soap, "<wsse:KeyIdentifier", "</wsse:KeyIdentifier>");
        const auto base64 = identifier.mid(identifier.indexOf('>') + 1).split('<').front();
        const auto token = "<wsse:BinarySecurityToken "
                           "xmlns:u=\"http://docs.oasis-open.org/wss/2004/01/"
                           "oasis-200401-wss-wssecurity-utility-1.0.xsd\" u:Id=\"token\" "
                           "ValueType=\"http://docs.oasis-open.org/wss/2004/01/"
                           "oasis-200401-wss-x509-token-profile-1.0#X509v3\">"
            + base64 + "</wsse:BinarySecurityToken><ds:Signature ";
        auto message = swapped(m_soap, "<ds:Signature ", token.constData());
        message.replace(identifier, "<wsse:Reference URI=\"#token\"/>");
        QCOMPARE(lineOf(readXmlSignatures(message)), good);
        QCOMPARE(lineOf(readXmlSignatures(swapped(message, "#token", "#tokan"))),
                 refused("tokenReference"));
        QCOMPARE(lineOf(readXmlSignatures(swapped(message, "#token\"", "https://a.kz/token\""))),
                 refused("externalReference"));
    }

    void eachDamageHasItsOwnWord_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QByteArray &xml, const QString &line) {
            QTest::newRow(name) << xml << line;
        };
        const auto change = [this, row](const char *name, const char *what, const char *with,
                                        const QString &line) {
            row(name, swapped(m_enveloped, what, with), line);
        };
        const auto wrongDigest =
            QStringLiteral("structure valid; signature valid; digest invalid SIG_INVALID digest");
        const auto wrongSignature = [](const char *word) {
            return QStringLiteral("structure valid; signature invalid SIG_INVALID ")
                + QLatin1String(word);
        };
        const QByteArray reference = "<ds:Reference URI=\"\">";
        const QByteArray enveloped = "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/"
                                     "xmldsig#enveloped-signature\"/>";

        row("nothing", {}, refused("empty"));
        row("no XML", "MIIB", refused("form"));
        row("cut off", m_enveloped.chopped(10), refused("form"));
        row("more behind the root", m_enveloped + "<b/>", refused("form"));
        row("an undeclared prefix", "<a><x:b/></a>", refused("form"));
        row("a document type", QByteArray("<!DOCTYPE a>") + m_enveloped.mid(22),
            refused("documentType"));
        row("an entity of a local file",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
            refused("documentType"));
        row("an entity of a server", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a>&e;</a>",
            refused("documentType"));
        row("entities that grow",
            "<!DOCTYPE a [<!ENTITY b \"aaaaaaaaaa\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
            refused("documentType"));
        row("an entity nobody declared", "<a>&b;</a>", refused("form"));
        row("nested too deep", QByteArray("<a>").repeated(129) + QByteArray("</a>").repeated(129),
            refused("depth"));
        QByteArray wide("<a");
        for (int at = 0; at < 129; ++at)
            wide += " b" + QByteArray::number(at) + "=''";
        row("too many attributes", wide + "/>", refused("width"));
        row("too many elements", "<a>" + QByteArray("<b/>").repeated(200'001) + "</a>",
            refused("elements"));
        row("too large", "<a>" + QByteArray(17 * 1024 * 1024, ' ') + "</a>", refused("size"));
        row("without a signature", plain,
            QStringLiteral("structure invalid SIG_MISSING signatures"));
        row("too many signatures",
            "<a>"
                + QByteArray("<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>").repeated(17)
                + "</a>",
            refused("signatures"));

        change("a changed word", "құжат", "қужат", wrongDigest);
        change("a changed attribute", "b=\"1\"", "b=\"2\"", wrongDigest);
        change("an element beside the signed one", "<ds:Signature ", "<d/><ds:Signature ",
               wrongDigest);
        change("text behind the signature", "</ds:Signature>", "</ds:Signature>x", wrongDigest);
        change("a comment inside the signature", "<ds:DigestValue>", "<ds:DigestValue><!--x-->",
               refused("signatureContent"));
        change("an instruction inside the signature", "<ds:SignedInfo>", "<?a b?><ds:SignedInfo>",
               refused("signatureContent"));
        const auto digest = between(m_enveloped, "<ds:DigestValue>", "</ds:DigestValue>");
        change("another digest", digest.constData(),
               "<ds:DigestValue>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</ds:DigestValue>",
               wrongSignature("signature; digest invalid SIG_INVALID digest"));
        change("a digest that is none", digest.constData(), "<ds:DigestValue>?</ds:DigestValue>",
               refused("reference"));
        const auto value = between(m_enveloped, "<ds:SignatureValue>", "</ds:SignatureValue>");
        change("another value", value.constData(),
               ("<ds:SignatureValue>" + QByteArray(64, 'a').toBase64() + "</ds:SignatureValue>")
                   .constData(),
               wrongSignature("signature; digest valid"));
        change("a value of another length", value.constData(),
               "<ds:SignatureValue>YWFh</ds:SignatureValue>",
               wrongSignature("signature; digest valid"));
        change("no value", value.constData(), "<ds:SignatureValue/>", refused("signatureValue"));
        change("SHA-1 as digest", "http://www.w3.org/2001/04/xmlenc#sha256",
               "http://www.w3.org/2000/09/xmldsig#sha1",
               wrongSignature("signature; digest invalid SIG_INVALID weakDigest"));
        change("SHA-1 in the signature", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
               "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
               wrongSignature("weakDigest; digest valid"));
        change("HMAC with the certificate as key",
               "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
               "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
               wrongSignature("hmac; digest valid"));
        change("RSA by an elliptic key", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
               "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
               wrongSignature("algorithmMismatch; digest valid"));
        change("an algorithm nobody knows", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
               "urn:own",
               QStringLiteral("structure valid; signature unknown DOC_VERIFY_FAILED "
                              "algorithm; digest valid"));
        change("a parameter of the method",
               "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/"
               "xmldsig-more#ecdsa-sha256\"/>",
               "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/"
               "xmldsig-more#ecdsa-sha256\"><ds:HMACOutputLength>8</ds:HMACOutputLength>"
               "</ds:SignatureMethod>",
               refused("signatureMethod"));

        change("a reference to a file", reference.constData(),
               "<ds:Reference URI=\"file:///etc/hostname\">", refused("externalReference"));
        change("a reference to a server", reference.constData(),
               "<ds:Reference URI=\"http://127.0.0.1:1/\">", refused("externalReference"));
        change("a reference by XPointer", reference.constData(),
               "<ds:Reference URI=\"#xpointer(/)\">", refused("reference"));
        change("a reference without address", reference.constData(), "<ds:Reference>",
               refused("referenceWithoutUri"));
        change("a reference to nothing", reference.constData(), "<ds:Reference URI=\"#d\">",
               refused("referenceMissing"));
        change("a reference to a part", (reference + "<ds:Transforms>" + enveloped).constData(),
               "<ds:Reference URI=\"#c1\"><ds:Transforms>", refused("coverage"));
        change("no transform for itself", enveloped.constData(), "", refused("enveloped"));
        change("a transform by XPath", enveloped.constData(),
               "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
               "<ds:XPath>not(self::c)</ds:XPath></ds:Transform>",
               refused("transform"));
        change("a transform by XSLT", enveloped.constData(),
               "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>",
               refused("transform"));
        change("a transform from base64", enveloped.constData(),
               "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#base64\"/>",
               refused("transform"));
        change("a transform twice", enveloped.constData(), (enveloped + enveloped).constData(),
               refused("transform"));
        change("an unknown canonicalisation",
               "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/"
               "REC-xml-c14n-20010315\"/>",
               "<ds:CanonicalizationMethod Algorithm=\"urn:own\"/>", refused("canonicalisation"));
        change("content in an Object", "</ds:Signature>", "<ds:Object>x</ds:Object></ds:Signature>",
               QStringLiteral("structure unknown DOC_VERIFY_FAILED object"));
        change("a foreign element in the signature", "</ds:Signature>", "<x/></ds:Signature>",
               refused("signatureContent"));
        change("a key without a certificate",
               between(m_enveloped, "<ds:KeyInfo>", "</ds:KeyInfo>").constData(),
               "<ds:KeyInfo><ds:KeyName>me</ds:KeyName></ds:KeyInfo>",
               refused("signerCertificate"));
        change("a key from elsewhere",
               between(m_enveloped, "<ds:KeyInfo>", "</ds:KeyInfo>").constData(),
               "<ds:KeyInfo><ds:RetrievalMethod URI=\"http://a.kz/\"/></ds:KeyInfo>",
               refused("externalReference"));
        change("a certificate that is none", "<ds:X509Certificate>", "<ds:X509Certificate>AAAA",
               refused("certificate"));

        const auto body = between(m_soap, "<S:Body", "</S:Body>");
        const QByteArray other = "<S:Body><m:ask xmlns:m=\"urn:m\"><iin>1</iin></m:ask></S:Body>";
        const auto id = between(body, "Id=\"", "\">").mid(4).chopped(2);
        auto moved = m_soap;
        moved.replace(body, other).replace("</S:Header>", "<w>" + body + "</w></S:Header>");
        row("the signed Body moved into the header", moved, refused("wrapped"));
        row("two bodies", swapped(m_soap, body.constData(), (other + body).constData()),
            refused("envelope"));
        row("something behind the Body", swapped(m_soap, "</S:Body>", "</S:Body><x/>"),
            refused("envelope"));
        auto doubled = m_soap;
        doubled.replace("</S:Header>", "<w Id=\"" + id + "\"/></S:Header>");
        row("an identifier borne twice", doubled, refused("duplicateId"));
        auto renamed = doubled;
        renamed.replace("wsu:Id=\"" + id, "wsu:Id=\"other");
        row("the identifier on something else", renamed, refused("coverage"));
        auto away = m_soap;
        const auto security = between(m_soap, "<wsse:Security", "</wsse:Security>");
        away.replace(security, "").replace("</S:Header>", "<x>" + security + "</x></S:Header>");
        row("the Security header out of its place", away, refused("signaturePlace"));
        row("a changed body", swapped(m_soap, "931002451325", "931002451326"), wrongDigest);
        row("a body of another namespace", swapped(m_soap, "<S:Body", "<S:Body xmlns:S=\"urn:s\""),
            refused("envelope"));
    }

    void eachDamageHasItsOwnWord()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, line);
        QCOMPARE(lineOf(readXmlSignatures(xml)), line);
    }

    void noChangedByteOfTheDocumentStaysValid()
    {
        for (qsizetype at = 0; at < m_soap.size(); ++at) {
            auto changed = m_soap;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            const auto reading = readXmlSignatures(changed);
            if (lineOf(reading) != good)
                continue;
            // What may change is what is not signed: the way it is written, and the certificate's
            // own words, which its issuer's signature protects.
            QCOMPARE(reading.signatures.front().covered.front().canonical,
                     readXmlSignatures(m_soap).signatures.front().covered.front().canonical);
        }
    }

    void whatCannotBeSignedIsRefusedByName()
    {
        const auto reasonOf = [this](const char *xml, XmlForm form) {
            const auto made = signXml(xml, *m_key, form);
            return made ? QStringLiteral("made")
                        : made.error().name() + u' '
                    + made.error().detail(Detail::Reason).value_or(QString());
        };
        QCOMPARE(reasonOf("<a", XmlForm::Automatic), QStringLiteral("FILE_UNREADABLE form"));
        QCOMPARE(reasonOf("<!DOCTYPE a><a/>", XmlForm::Automatic),
                 QStringLiteral("FILE_UNREADABLE documentType"));
        QCOMPARE(reasonOf("<a/>", XmlForm::SoapBody), QStringLiteral("FILE_UNREADABLE envelope"));
        // A relative name of a namespace has no canonical form.
        QCOMPARE(reasonOf("<a xmlns=\"urn\"/>", XmlForm::Automatic),
                 QStringLiteral("FILE_UNREADABLE canonicalisation"));
    }

    void publishedSignaturesAreRight_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("iin");
        QTest::newRow("RSA") << QStringLiteral("xmldsig/rsa_one_signature.xml")
                             << QStringLiteral("123456789011");
        QTest::newRow("SOAP") << QStringLiteral("xmldsig/wsse_rsa_signed_soap.xml")
                              << QStringLiteral("123456789011");
        QTest::newRow("GOST") << QStringLiteral("gost-vectors/test_gost512.xml_simple.xml")
                              << QStringLiteral("000000000000");
    }

    void publishedSignaturesAreRight()
    {
        QFETCH(QString, file);
        QFETCH(QString, iin);
        if (vectorFolder().isEmpty())
            QSKIP("the published vectors are not here (QUJAT_VECTORS)");
        QFile data(vectorFolder() + QStringLiteral("/kz/") + file);
        QVERIFY(data.open(QIODevice::ReadOnly));
        auto xml = data.readAll();
        const auto reading = readXmlSignatures(xml);
        QCOMPARE(lineOf(reading), good);
        QCOMPARE(reading.signatures.front().facts.signer->iin(), iin);
        xml.replace(">1<", ">2<").replace(">test<", ">tost<");
        QVERIFY(lineOf(readXmlSignatures(xml)).contains(QStringLiteral("digest invalid")));
    }
};

QUJAT_TEST_CLASS(XmlSignatureTest)
#include "XmlSignatureTest.moc"
