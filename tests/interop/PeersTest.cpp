// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/ForgedCms.h"
#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat::testing;

namespace {

constexpr char content[] = "{\"docNumber\":\"012345678\",\"кім\":\"ТЕСТОВ\"}\n";
constexpr char document[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request xmlns=\"urn:r\"><number b='2' a='1'>"
    "012345678</number><!-- ескерту --><name>ӘҒҚҢ &amp; Ко</name></request>\n";
constexpr char envelope[] =
    "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Header/><S:Body>"
    "<m:ask xmlns:m=\"urn:m\"><iin>931002451321</iin></m:ask></S:Body></S:Envelope>";

QStringList words(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const auto *word : list)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

/// What we sign, other programs verify; what they sign, we verify. Each peer that is not installed
/// is skipped with its name.
class PeersTest : public QObject {
    Q_OBJECT

    Workshop m_shop;
    Party m_root;
    Party m_rsa;
    Party m_elliptic;

    ProgramRun sign(const QString &party, const char *in, const char *out,
                    const QStringList &more = {}) const
    {
        return m_shop.tool(words({"sign", "--key"}) + QStringList(m_shop.path(party + ".p12"))
                           + QStringList{QStringLiteral("--password-file"), m_shop.passwordFile()}
                           + more
                           + QStringList{m_shop.path(QString::fromLatin1(in)),
                                         m_shop.path(QString::fromLatin1(out))});
    }

    ProgramRun verify(const char *file, const QStringList &more = {}) const
    {
        return m_shop.tool(QStringList{QStringLiteral("verify"),
                                       m_shop.path(QString::fromLatin1(file)),
                                       QStringLiteral("--trust"), m_shop.path("trust"),
                                       QStringLiteral("--crl"), m_shop.path("root.crl")}
                           + more);
    }

    ProgramRun peer(const QString &program, std::initializer_list<const char *> list) const
    {
        return m_shop.run(program, words(list));
    }

    void everyKind()
    {
        QTest::addColumn<QString>("party");
        QTest::newRow("RSA") << QStringLiteral("rsa");
        QTest::newRow("ECDSA") << QStringLiteral("elliptic");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_root = issue(authorityRecipe("СЫНАҚ ТҮБІРІ"), nullptr);
        m_rsa = issue({.kind = KeyKind::Rsa2048}, &m_root);
        m_elliptic = issue({}, &m_root);
        m_shop.writeParty(QStringLiteral("root"), m_root);
        m_shop.writeParty(QStringLiteral("rsa"), m_rsa);
        m_shop.writeParty(QStringLiteral("elliptic"), m_elliptic);
        m_shop.write(QStringLiteral("trust/root.pem"), m_root.pem());
        m_shop.write(QStringLiteral("root.crl"),
                     revocationList(m_root, {}, forgeNow().addSecs(-3600), forgeNow().addDays(7)));
        m_shop.write(QStringLiteral("content"), content);
        m_shop.write(QStringLiteral("document.xml"), document);
        m_shop.write(QStringLiteral("envelope.xml"), envelope);
    }

    void opensslVerifiesWhatWeSign_data() { everyKind(); }
    void opensslVerifiesWhatWeSign()
    {
        QFETCH(QString, party);
        if (const auto why = Workshop::missing(QStringLiteral("openssl")); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto attached = sign(party, "content", "attached.p7s");
        QVERIFY2(attached.isFine(), attached.words());
        auto judged =
            peer(QStringLiteral("openssl"),
                 {"cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", "attached.p7s",
                  "-CAfile", "root.pem", "-purpose", "any", "-out", "back"});
        QVERIFY2(judged.isFine(), judged.words());
        QCOMPARE(m_shop.read(QStringLiteral("back")), QByteArray(content));
        const auto detached =
            sign(party, "content", "detached.p7s", {QStringLiteral("--detached")});
        QVERIFY2(detached.isFine(), detached.words());
        judged =
            peer(QStringLiteral("openssl"),
                 {"cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", "detached.p7s",
                  "-content", "content", "-CAfile", "root.pem", "-purpose", "any", "-out", "back"});
        QVERIFY2(judged.isFine(), judged.words());
    }

    void weVerifyWhatOpensslSigns_data() { everyKind(); }
    void weVerifyWhatOpensslSigns()
    {
        QFETCH(QString, party);
        if (const auto why = Workshop::missing(QStringLiteral("openssl")); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto key = party.toLatin1() + ".key";
        const auto certificate = party.toLatin1() + ".pem";
        auto made = peer(QStringLiteral("openssl"),
                         {"cms", "-sign", "-binary", "-nodetach", "-cades", "-md", "sha256",
                          "-outform", "PEM", "-signer", certificate.constData(), "-inkey",
                          key.constData(), "-in", "content", "-out", "theirs.pem"});
        QVERIFY2(made.isFine(), made.words());
        auto judged = verify("theirs.pem");
        QVERIFY2(judged.isFine(), judged.words());
        // In pieces of indefinite length, as streams are written.
        made = peer(QStringLiteral("openssl"),
                    {"cms", "-sign", "-binary", "-nodetach", "-stream", "-md", "sha512", "-outform",
                     "DER", "-signer", certificate.constData(), "-inkey", key.constData(), "-in",
                     "content", "-out", "streamed.p7s"});
        QVERIFY2(made.isFine(), made.words());
        judged = verify("streamed.p7s");
        QVERIFY2(judged.isFine(), judged.words());
    }

    void pkijsAndWeAgree_data() { everyKind(); }
    void pkijsAndWeAgree()
    {
        QFETCH(QString, party);
        if (const auto why = Workshop::missingNode(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(sign(party, "content", "ours.p7s").isFine());
        const auto script = QStringLiteral("peers.mjs");
        auto judged = m_shop.node(script, words({"pkijs-verify", "ours.p7s", "root.pem"}));
        QVERIFY2(judged.isFine(), judged.words());
        QVERIFY(sign(party, "content", "ours.p7s", {QStringLiteral("--detached")}).isFine());
        judged = m_shop.node(script, words({"pkijs-verify", "ours.p7s", "root.pem", "content"}));
        QVERIFY2(judged.isFine(), judged.words());
        const auto made =
            m_shop.node(script,
                        QStringList{QStringLiteral("pkijs-sign"), party + QStringLiteral(".key"),
                                    party + QStringLiteral(".pem"), QStringLiteral("content"),
                                    QStringLiteral("theirs.p7s")});
        QVERIFY2(made.isFine(), made.words());
        judged = verify("theirs.p7s");
        QVERIFY2(judged.isFine(), judged.words());
    }

    void nodeForgeAndWeAgree()
    {
        if (const auto why = Workshop::missingNode(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(sign(QStringLiteral("rsa"), "content", "ours.p7s").isFine());
        const auto script = QStringLiteral("peers.mjs");
        auto judged = m_shop.node(script, words({"forge-verify", "ours.p7s", "rsa.pem"}));
        QVERIFY2(judged.isFine(), judged.words());
        // node-forge writes certificates anew, and names that are no ASCII or algorithms that are
        // not RSA wrongly, so its signer's issuer is plain.
        auto recipe = authorityRecipe("PLAIN ROOT");
        recipe.kind = KeyKind::Rsa2048;
        const auto root = issue(recipe, nullptr);
        const auto plain = issue({.commonName = "PLAIN", .kind = KeyKind::Rsa2048}, &root);
        m_shop.writeParty(QStringLiteral("plain"), plain);
        m_shop.write(QStringLiteral("trust/plain.pem"), root.pem());
        m_shop.write(QStringLiteral("plain.crl"),
                     revocationList(root, {}, forgeNow().addSecs(-3600), forgeNow().addDays(7)));
        const auto made = m_shop.node(
            script, words({"forge-sign", "plain.key", "plain.pem", "content", "theirs.p7s"}));
        QVERIFY2(made.isFine(), made.words());
        judged = verify("theirs.p7s", {QStringLiteral("--crl"), m_shop.path("plain.crl")});
        QVERIFY2(judged.isFine(), judged.words());
    }

    void xmlsec1VerifiesWhatWeSign()
    {
        if (const auto why = Workshop::missing(QStringLiteral("xmlsec1")); !why.isEmpty())
            QSKIP(qPrintable(why));
        for (const auto *party : {"rsa", "elliptic"}) {
            QVERIFY(sign(QString::fromLatin1(party), "document.xml", "signed.xml",
                         words({"--format", "xml"}))
                        .isFine());
            const auto judged = peer(QStringLiteral("xmlsec1"),
                                     {"--verify", "--trusted-pem", "root.pem", "signed.xml"});
            QVERIFY2(judged.isFine(), judged.words());
            QVERIFY(sign(QString::fromLatin1(party), "envelope.xml", "message.xml",
                         words({"--format", "xml"}))
                        .isFine());
            const auto certificate = QByteArray(party) + ".pem";
            const auto message =
                peer(QStringLiteral("xmlsec1"),
                     {"--verify", "--pubkey-cert-pem", certificate.constData(), "--id-attr:Id",
                      "http://schemas.xmlsoap.org/soap/envelope/:Body", "message.xml"});
            QVERIFY2(message.isFine(), message.words());
        }
    }

    void weVerifyWhatXmlsec1Signs()
    {
        if (const auto why = Workshop::missing(QStringLiteral("xmlsec1")); !why.isEmpty())
            QSKIP(qPrintable(why));
        for (const auto *method :
             {"http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
              "http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/2006/12/xml-c14n11"}) {
            const auto signature =
                QByteArray("<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\">\n <SignedInfo>"
                           "\n  <CanonicalizationMethod Algorithm=\"")
                + method
                + "\"/>\n  <SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#"
                  "rsa-sha256\"/>\n  <Reference URI=\"\"><Transforms><Transform Algorithm=\"http://"
                  "www.w3.org/2000/09/xmldsig#enveloped-signature\"/><Transform Algorithm=\""
                + method
                + "\"/></Transforms><DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#"
                  "sha256\"/><DigestValue/></Reference>\n </SignedInfo><SignatureValue/><KeyInfo>"
                  "<X509Data/></KeyInfo></Signature></request>";
            auto xml = QByteArray(document);
            m_shop.write(QStringLiteral("template.xml"), xml.replace("</request>", signature));
            const auto made = peer(QStringLiteral("xmlsec1"),
                                   {"--sign", "--privkey-pem", "rsa.key,rsa.pem", "--output",
                                    "theirs.xml", "template.xml"});
            QVERIFY2(made.isFine(), made.words());
            const auto judged = verify("theirs.xml");
            QVERIFY2(judged.isFine(), judged.words());
        }
    }

    void xmlCryptoAndWeAgree()
    {
        if (const auto why = Workshop::missingNode(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto script = QStringLiteral("peers.mjs");
        for (const auto *file : {"document.xml", "envelope.xml"}) {
            QVERIFY(sign(QStringLiteral("rsa"), file, "signed.xml", words({"--format", "xml"}))
                        .isFine());
            const auto judged = m_shop.node(script, words({"xml-verify", "signed.xml", "rsa.pem"}));
            QVERIFY2(judged.isFine(), judged.words());
        }
        const auto made = m_shop.node(
            script, words({"xml-sign", "document.xml", "rsa.key", "rsa.pem", "theirs.xml"}));
        QVERIFY2(made.isFine(), made.words());
        const auto judged = verify("theirs.xml");
        QVERIFY2(judged.isFine(), judged.words());
    }

    void weVerifyStampsByOpenssl()
    {
        if (const auto why = Workshop::missing(QStringLiteral("openssl")); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto tsa = issue(timeStampRecipe(), &m_root);
        m_shop.writeParty(QStringLiteral("tsa"), tsa);
        m_shop.write(QStringLiteral("tsa.cnf"),
                     "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ncrypto_device=builtin\n"
                     "signer_cert=tsa.pem\nsigner_key=tsa.key\nsigner_digest=sha256\n"
                     "default_policy=1.2.398.3.3.2.6.4\ndigests=sha256,sha512\n"
                     "ess_cert_id_alg=sha256\n");
        m_shop.write(QStringLiteral("serial"), "01\n");
        auto made =
            peer(QStringLiteral("openssl"),
                 {"ts", "-query", "-data", "content", "-sha256", "-cert", "-out", "query.tsq"});
        QVERIFY2(made.isFine(), made.words());
        made = peer(QStringLiteral("openssl"),
                    {"ts", "-reply", "-config", "tsa.cnf", "-section", "t", "-queryfile",
                     "query.tsq", "-out", "reply.tsr"});
        QVERIFY2(made.isFine(), made.words());
        const auto judged =
            verify("reply.tsr", {QStringLiteral("--content"), m_shop.path("content")});
        QVERIFY2(judged.isFine(), judged.words());
        const auto other =
            verify("reply.tsr", {QStringLiteral("--content"), m_shop.path("document.xml")});
        QCOMPARE(other.exitCode, 1);
    }
};

QUJAT_TEST_CLASS(PeersTest)
#include "PeersTest.moc"
