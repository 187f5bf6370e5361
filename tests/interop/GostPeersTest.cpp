// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/KeyContainer.h"
#include "tests/interop/Der.h"
#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <openssl/cms.h>

using namespace qujat;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

const QString libraries = QStringLiteral(
    "/usr/share/java/bcprov.jar:/usr/share/java/bcpkix.jar:/usr/share/java/bcutil.jar");

/// What a signer signed and the signature itself, taken out by OpenSSL's own reader.
struct Taken {
    QByteArray attributes; ///< as SET
    QByteArray signature;
};

Taken takenFrom(const QByteArray &cms)
{
    const auto *in = reinterpret_cast<const unsigned char *>(cms.constData());
    const std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>> message(
        d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(cms.size())));
    auto *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message.get()), 0);
    std::vector<QByteArray> attributes;
    for (int at = 0; at < CMS_signed_get_attr_count(signer); ++at) {
        const auto *attribute = CMS_signed_get_attr(signer, at);
        QByteArray der(i2d_X509_ATTRIBUTE(attribute, nullptr), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509_ATTRIBUTE(attribute, &out);
        attributes.push_back(der);
    }
    const auto *signature = CMS_SignerInfo_get0_signature(signer);
    return {der::setOf(attributes),
            QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(signature)),
                       ASN1_STRING_length(signature))};
}

} // namespace

/// GOST 34.10-2015 with the identifiers and byte orders of Kazakhstan, in both directions:
/// BouncyCastle, and the gost engine with the four steps of interop.md 3.1.
class GostPeersTest : public QObject {
    Q_OBJECT

    Workshop m_shop;
    QByteArray m_point; ///< of our signer's key

    ProgramRun judge(const QStringList &words) const
    {
        return m_shop.run(QStringLiteral("java"),
                          QStringList{QStringLiteral("-cp"), libraries + u':' + m_shop.path("."),
                                      QStringLiteral("BouncyJudge")}
                              + words);
    }

    QString missingJudge() const
    {
        if (const auto why = Workshop::missing(QStringLiteral("javac")); !why.isEmpty())
            return why;
        if (!QFile::exists(QStringLiteral("/usr/share/java/bcpkix.jar")))
            return QStringLiteral("BouncyCastle (libbcpkix-java) is not installed");
        if (QFile::exists(m_shop.path(QStringLiteral("BouncyJudge.class"))))
            return {};
        const auto compiled = m_shop.run(
            QStringLiteral("javac"),
            {QStringLiteral("-nowarn"), QStringLiteral("-cp"), libraries, QStringLiteral("-d"),
             m_shop.path("."), QStringLiteral(QUJAT_INTEROP_FOLDER "/BouncyJudge.java")});
        return compiled.isFine() ? QString() : QString::fromUtf8(compiled.words());
    }

    ProgramRun sign(const QStringList &more) const
    {
        return m_shop.tool(QStringList{QStringLiteral("sign"), QStringLiteral("--key"),
                                       m_shop.path(QStringLiteral("gost.p12")),
                                       QStringLiteral("--password-file"), m_shop.passwordFile()}
                           + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        using namespace crypto;
        const Timestamp now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
        const auto root = CertificateAuthority::createRoot(
            QStringLiteral("ГОСТ ТҮБІР"), KeyAlgorithm::Gost2015, now - 24h, now + 24h * 3000);
        QVERIFY2(root.has_value(), "the GOST library is not usable");
        const auto issued = root->issue({.subject = {.commonName = QStringLiteral("ТЕСТОВ ТЕСТ"),
                                                     .iin = QStringLiteral("931002451321")},
                                         .use = CertificateUse::PersonSignature,
                                         .algorithm = KeyAlgorithm::Gost2015,
                                         .notBefore = now - 24h,
                                         .notAfter = now + 24h * 300});
        QVERIFY(issued.has_value());
        const auto container =
            makeKeyContainer(issued->pkcs8, issued->certificate, {root->certificate()},
                             SecretBytes::takeFrom(QByteArray("Qwerty12")));
        QVERIFY(container.has_value());
        m_shop.write(QStringLiteral("gost.p12"), *container);
        m_shop.write(QStringLiteral("trust/root.pem"), root->certificate().pem());
        m_shop.write(QStringLiteral("root.crl"),
                     *root->revocationList({}, now - 1h, now + 24h * 7, 1));
        m_shop.write(QStringLiteral("content"), "{\"docNumber\":\"012345678\"}");
        m_point = issued->certificate.publicKey().keyBits().toByteArray().right(128);
    }

    void bouncyCastleVerifiesWhatWeSign()
    {
        if (const auto why = missingJudge(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto content = m_shop.path(QStringLiteral("content"));
        const auto ours = m_shop.path(QStringLiteral("ours.p7s"));
        QVERIFY(sign({content, ours}).isFine());
        auto judged = judge({QStringLiteral("verify"), ours});
        QVERIFY2(judged.isFine(), judged.words());
        QVERIFY(sign({QStringLiteral("--detached"), content, ours}).isFine());
        judged = judge({QStringLiteral("verify"), ours, content});
        QVERIFY2(judged.isFine(), judged.words());
        // A judge that always said yes would be none.
        const auto other = m_shop.write(QStringLiteral("other"), "other");
        QVERIFY(!judge({QStringLiteral("verify"), ours, other}).isFine());
    }

    void weVerifyWhatBouncyCastleSigns()
    {
        if (const auto why = missingJudge(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto made = judge({QStringLiteral("sign"), QStringLiteral("content"),
                                 QStringLiteral("theirs.p7s"), QStringLiteral("theirs.cer")});
        QVERIFY2(made.isFine(), made.words());
        // Its certificate signs for itself and is no authority: the mathematics is right, and whom
        // to believe stays open.
        const auto verdict =
            m_shop.tool({QStringLiteral("verify"), m_shop.path(QStringLiteral("theirs.p7s"))})
                .json();
        QCOMPARE(verdict.value(QLatin1String("outcome")).toString(), QStringLiteral("unknown"));
        const auto checks = verdict.value(QLatin1String("signers"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QLatin1String("checks"))
                                .toObject();
        for (const auto *check : {"structure", "signature", "digest"})
            QCOMPARE(checks.value(QLatin1String(check))
                         .toObject()
                         .value(QLatin1String("outcome"))
                         .toString(),
                     QStringLiteral("valid"));
    }

    void theGostEngineVerifiesWhatWeSign()
    {
        const auto engine = m_shop.run(QStringLiteral("openssl"),
                                       {QStringLiteral("engine"), QStringLiteral("gost")});
        if (!engine.isFine())
            QSKIP("the gost engine (libengine-gost-openssl) is not installed");
        const auto ours = m_shop.path(QStringLiteral("ours.p7s"));
        QVERIFY(sign({m_shop.path(QStringLiteral("content")), ours}).isFine());
        auto taken = takenFrom(m_shop.read(QStringLiteral("ours.p7s")));
        QCOMPARE(taken.signature.size(), 128);
        std::reverse(taken.signature.begin(), taken.signature.end());
        m_shop.write(QStringLiteral("pub.der"),
                     QByteArray::fromHex("3081aa302106082a85030701010102301506092a85030701020102"
                                         "0106082a8503070101020303818400048180")
                         + m_point);
        m_shop.write(QStringLiteral("sig.rev"), taken.signature);
        const auto verify = [this](const QByteArray &attributes) {
            m_shop.write(QStringLiteral("attributes.der"), attributes);
            return m_shop.run(QStringLiteral("openssl"),
                              {QStringLiteral("dgst"), QStringLiteral("-engine"),
                               QStringLiteral("gost"), QStringLiteral("-md_gost12_512"),
                               QStringLiteral("-keyform"), QStringLiteral("DER"),
                               QStringLiteral("-verify"), QStringLiteral("pub.der"),
                               QStringLiteral("-signature"), QStringLiteral("sig.rev"),
                               QStringLiteral("attributes.der")});
        };
        const auto judged = verify(taken.attributes);
        QVERIFY2(judged.isFine() && judged.output.contains("Verified OK"), judged.words());
        QVERIFY(!verify(taken.attributes + '\0').isFine());
    }

    void weVerifyOurselves_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("CMS") << QStringLiteral("content") << QStringList();
        QTest::newRow("XML") << QStringLiteral("<a>құжат</a>")
                             << QStringList{QStringLiteral("--format"), QStringLiteral("xml")};
        QTest::newRow("SOAP") << QStringLiteral(
            "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\">"
            "<S:Body><a/></S:Body></S:Envelope>")
                              << QStringList{QStringLiteral("--format"), QStringLiteral("xml")};
    }

    void weVerifyOurselves()
    {
        QFETCH(QString, in);
        QFETCH(QStringList, more);
        const auto out = m_shop.path(QStringLiteral("out"));
        const auto made =
            sign(more + QStringList{m_shop.write(QStringLiteral("in"), in.toUtf8()), out});
        QVERIFY2(made.isFine(), made.words());
        const auto judged = m_shop.tool({QStringLiteral("verify"), out, QStringLiteral("--trust"),
                                         m_shop.path("trust"), QStringLiteral("--crl"),
                                         m_shop.path(QStringLiteral("root.crl"))});
        QVERIFY2(judged.isFine(), judged.words());
        QVERIFY(judged.output.contains("GOST-34.10-2015-512 STREEBOG-512"));
    }
};

QUJAT_TEST_CLASS(GostPeersTest)
#include "GostPeersTest.moc"
