// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace qujat::testing;

namespace {

/// "valid", or the outcome with its reason.
QString lineOf(const QJsonObject &verdict)
{
    const auto outcome = verdict.value(QLatin1String("outcome")).toString();
    const auto reason = verdict.value(QLatin1String("reason")).toString();
    return reason.isEmpty() ? outcome : outcome + u' ' + reason;
}

} // namespace

/// Published test material of the National Certification Authority and of those who work with it
/// (MANIFEST.tsv of the vectors says where each file is from), judged by the real qujat-tool at the
/// moment for which each was made.
class VectorsTest : public QObject {
    Q_OBJECT

    Workshop m_shop;
    QDir m_vectors;

    QString file(const QString &name) const
    {
        return m_vectors.filePath(QStringLiteral("kz/") + name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto folder = qEnvironmentVariable("QUJAT_VECTORS");
        if (folder.isEmpty())
            folder = QStringLiteral(QUJAT_SOURCE_DIR "/../shared/vectors");
        m_vectors.setPath(folder);
        if (!m_vectors.exists(QStringLiteral("kz")))
            QSKIP("the published vectors are not here (QUJAT_VECTORS)");
        for (const auto &name : {"nca_rsa_test.pem", "nca_gost2004_test.pem",
                                 "nca_gost2022_test.cer", "root_test_gost_2022.cer"}) {
            QFile source(file(QStringLiteral("ca/") + QLatin1String(name)));
            QVERIFY(source.open(QIODevice::ReadOnly));
            m_shop.write(QStringLiteral("trust/") + QLatin1String(name), source.readAll());
        }
        m_shop.write(QStringLiteral("test123"), "test123");
    }

    void signaturesHaveTheirVerdictAtTheirTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *what, const char *name, const char *at,
                            const QStringList &more, const char *line) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(at) << more
                                << QString::fromLatin1(line);
        };
        const QStringList good{QStringLiteral("--ocsp"),
                               QStringLiteral("ocsp/individual_sign_rsa_good.ors")};
        const QStringList unissued{QStringLiteral("--ocsp"),
                                   QStringLiteral("ocsp/individual_2015_unissued.ors")};
        const auto content = QStringList{QStringLiteral("--content"), m_shop.path("test123")};
        // Its signer says 28 September 2022; the certificate had ended in January.
        row("CMS: as of before it was made", "cms/attached_rsa_one_signer_test123.p7s",
            "2021-06-29T20:53:20Z", good, "invalid CLOCK_SKEW:signingTime");
        row("CMS: signed after the certificate's end", "cms/attached_rsa_one_signer_test123.p7s",
            "2022-10-01T00:00:00Z", good, "invalid CERT_EXPIRED:signer");
        row("CMS of two, GOST and RSA, one never issued",
            "cms/detached_gost2015+rsa_two_signers_test123.p7s", "2022-09-28T00:00:00Z",
            content + unissued, "invalid CERT_UNTRUSTED:notIssued");
        row("CMS of two without its content", "cms/detached_gost2015+rsa_two_signers_test123.p7s",
            "2022-09-28T00:00:00Z", unissued, "invalid CERT_UNTRUSTED:notIssued");
        row("XML: RSA", "xmldsig/rsa_one_signature.xml", "2021-06-29T20:53:20Z", good, "valid");
        row("XML: RSA, expired", "xmldsig/rsa_one_signature.xml", "2022-09-03T00:00:00Z", good,
            "invalid CERT_EXPIRED:signer");
        row("XML: RSA, nobody asked about revocation", "xmldsig/rsa_one_signature.xml",
            "2021-06-29T20:53:20Z", {}, "unknown REVOCATION_UNAVAILABLE:noList");
        row("SOAP", "xmldsig/wsse_rsa_signed_soap.xml", "2021-06-29T20:53:20Z", good, "valid");
        row("XML: GOST, signed for itself", "gost-vectors/test_gost512.xml_simple.xml",
            "2026-11-01T00:00:00Z", {}, "invalid CERT_UNTRUSTED:selfSigned");
        row("SOAP: a sample with a shortened signature", "shep/gbdfl_universal_response_sync.xml",
            "2019-07-19T00:00:00Z", {}, "invalid SIG_INVALID:reference");
        row("time-stamp token", "tsp/tsp_token.p7s", "2022-09-19T00:00:00Z", {},
            "unknown REVOCATION_UNAVAILABLE:noList");
        row("time-stamp response", "tsp/tsp_response.tsr", "2022-09-19T00:00:00Z", {},
            "unknown REVOCATION_UNAVAILABLE:noList");
    }

    /// What is right about these whatever becomes of their chains: form and mathematics, RSA and
    /// both GOST.
    void theMathematicsIsRightInAll()
    {
        int signers = 0;
        for (const auto &name :
             {"cms/attached_rsa_one_signer_test123.p7s",
              "cms/detached_gost2015+rsa_two_signers_test123.p7s", "xmldsig/rsa_one_signature.xml",
              "xmldsig/wsse_rsa_signed_soap.xml", "gost-vectors/test_gost512.xml_simple.xml",
              "tsp/tsp_token.p7s", "tsp/tsp_response.tsr"}) {
            QStringList words{QStringLiteral("verify"), file(QLatin1String(name))};
            if (QByteArrayView(name).startsWith("cms/detached"))
                words += {QStringLiteral("--content"), m_shop.path("test123")};
            const auto run = m_shop.tool(words);
            for (const auto &signer : run.json().value(QLatin1String("signers")).toArray()) {
                const auto checks = signer.toObject().value(QLatin1String("checks")).toObject();
                for (const auto &check : {"structure", "signature", "digest"})
                    QCOMPARE(checks.value(QLatin1String(check))
                                 .toObject()
                                 .value(QLatin1String("outcome"))
                                 .toString(),
                             QStringLiteral("valid"));
                ++signers;
            }
        }
        QCOMPARE(signers, 8);
    }

    void signaturesHaveTheirVerdictAtTheirTime()
    {
        QFETCH(QString, name);
        QFETCH(QString, at);
        QFETCH(QStringList, more);
        QFETCH(QString, line);
        for (auto &word : more) {
            if (word.startsWith(u"ocsp/") || word.startsWith(u"crl/"))
                word = file(word);
        }
        const auto run = m_shop.tool(
            QStringList{QStringLiteral("verify"), file(name), QStringLiteral("--trust"),
                        m_shop.path(QStringLiteral("trust")), QStringLiteral("--at"), at}
            + more);
        QCOMPARE(lineOf(run.json()), line);
        QCOMPARE(run.exitCode, line == u"valid" ? 0 : 1);
    }

    void certificatesAreReadInTheirProfile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("says");
        const auto row = [](const char *name, const QJsonObject &says) {
            QTest::newRow(name) << QString::fromLatin1(name) << says;
        };
        const QJsonObject person{{"iin", "123456789011"},    {"surname", "ТЕСТОВ"},
                                 {"patronymic", "ТЕСТОВИЧ"}, {"role", "person"},
                                 {"algorithm", "RSA-2048"},  {"issuer", "ҰКО 3.0 (RSA TEST)"}};
        auto signs = person;
        signs.insert("maySign", true);
        signs.insert("mayAuthenticate", false);
        row("certs/individual_sign_rsa.pem", signs);
        auto signsIn = person;
        signsIn.insert("maySign", false);
        signsIn.insert("mayAuthenticate", true);
        row("certs/individual_auth_rsa.pem", signsIn);
        row("certs/ceo_sign_gost2004.pem",
            {{"iin", "123456789011"},
             {"bin", "123456789021"},
             {"organisation", "АО \"ТЕСТ\""},
             {"role", "organisationHead"},
             {"algorithm", "GOST-34.310-2004"},
             {"maySign", true}});
        row("ca/nca_gost2022_test.cer",
            {{"authority", true},
             {"algorithm", "GOST-34.10-2015-512"},
             {"selfIssued", false},
             {"issuer", "НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022"}});
        row("ca/root_test_gost_2022.cer", {{"authority", true}, {"selfIssued", true}});
        row("ca/nca_rsa_test.pem", {{"authority", true}, {"name", "ҰКО 3.0 (RSA TEST)"}});
        row("ca/nca_gost2004_test.pem", {{"authority", true}, {"name", "ҰКО 3.0 (GOST TEST)"}});
        row("ca/nca_rsa_2015_prod_expired2020.cer",
            {{"authority", true}, {"notAfter", "2020-07-27T04:47:00.000Z"}});
        row("ca/root_rsa_2015_prod_expired2025.cer",
            {{"authority", true}, {"selfIssued", true}, {"notAfter", "2025-07-27T05:22:53.000Z"}});
    }

    void certificatesAreReadInTheirProfile()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, says);
        const auto run = m_shop.tool({QStringLiteral("certificate"), file(name)});
        QVERIFY2(run.isFine(), run.words());
        for (auto each = says.begin(); each != says.end(); ++each)
            QCOMPARE(run.json().value(each.key()), each.value());
    }

    void keyFilesOpenWithTheirPasswords()
    {
        QFile passwords(file(QStringLiteral("p12/PASSWORDS.tsv")));
        QVERIFY(passwords.open(QIODevice::ReadOnly));
        passwords.readLine();
        int opened = 0;
        while (!passwords.atEnd()) {
            const auto row = QString::fromUtf8(passwords.readLine()).trimmed().split(u'\t');
            const auto password = m_shop.write(QStringLiteral("password"), row.at(1).toUtf8());
            const auto open = [&](const QString &secret) {
                return m_shop.tool({QStringLiteral("key"), file(QStringLiteral("p12/") + row.at(0)),
                                    QStringLiteral("--password-file"), secret});
            };
            const auto run = open(password);
            QVERIFY2(run.isFine(), (row.at(0).toUtf8() + run.words()).constData());
            // All of these test keys bear invented numbers with wrong control digits.
            const auto notes = run.json().value(QLatin1String("notes")).toArray();
            QVERIFY(!notes.isEmpty());
            const auto wrong = open(m_shop.write(QStringLiteral("wrong"), "Qwerty13"));
            QCOMPARE(wrong.json().value(QLatin1String("failure")).toString(),
                     QStringLiteral("KEY_PASSWORD_WRONG"));
            QCOMPARE(wrong.exitCode, 1);
            ++opened;
        }
        QVERIFY(opened >= 7);
    }

    void gostListsAreBelievedAtTheirTime_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QStringList>("lists");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("source");
        const auto whole = QStringLiteral("crl/nca_gost2022_test_2025-04.crl");
        const auto changes = QStringLiteral("crl/nca_gost2022_d_test_2025-04.crl");
        const auto summer = QStringLiteral("2025-06-01T00:00:00Z");
        QTest::newRow("whole and changes") << summer << QStringList{whole, changes} << "valid"
                                           << "crl+delta";
        QTest::newRow("whole") << summer << QStringList{whole} << "valid"
                               << "crl";
        QTest::newRow("changes alone")
            << summer << QStringList{changes} << "unknown REVOCATION_UNAVAILABLE:noList"
            << "none";
        QTest::newRow("none") << summer << QStringList{} << "unknown REVOCATION_UNAVAILABLE:noList"
                              << "none";
        QTest::newRow("of another authority")
            << summer << QStringList{QStringLiteral("crl/nca_rsa_test.crl")}
            << "unknown REVOCATION_UNAVAILABLE:noList"
            << "none";
        QTest::newRow("one bit changed") << summer << QStringList{QStringLiteral("changed")}
                                         << "unknown REVOCATION_UNAVAILABLE:noList"
                                         << "none";
        QTest::newRow("after its next update")
            << "2025-10-27T00:00:00Z" << QStringList{whole, changes}
            << "unknown REVOCATION_UNAVAILABLE:expiredList"
            << "none";
        QTest::newRow("after the certificate's end")
            << "2025-10-30T00:00:00Z" << QStringList{whole, changes}
            << "invalid CERT_EXPIRED:signer"
            << "none";
    }

    /// The authority's own lists under GOST, about a certificate of the same authority. An XML
    /// signature names no time, so that it may be judged as of then.
    void gostListsAreBelievedAtTheirTime()
    {
        QFETCH(QString, at);
        QFETCH(QStringList, lists);
        QFETCH(QString, line);
        QFETCH(QString, source);
        const auto made = m_shop.tool({QStringLiteral("sign"), QStringLiteral("--format"),
                                       QStringLiteral("xml"), QStringLiteral("--key"),
                                       file(QStringLiteral("p12/sdk2024_individual_gost2015.p12")),
                                       QStringLiteral("--password-file"),
                                       m_shop.write(QStringLiteral("password"), "Qwerty12"),
                                       m_shop.write(QStringLiteral("in.xml"), "<a>1</a>"),
                                       m_shop.path(QStringLiteral("gost.xml"))});
        QVERIFY2(made.isFine(), made.words());
        QStringList words{QStringLiteral("verify"),  m_shop.path(QStringLiteral("gost.xml")),
                          QStringLiteral("--trust"), m_shop.path(QStringLiteral("trust")),
                          QStringLiteral("--at"),    at};
        for (const auto &list : lists) {
            if (list == u"changed") {
                QFile whole(file(QStringLiteral("crl/nca_gost2022_test_2025-04.crl")));
                QVERIFY(whole.open(QIODevice::ReadOnly));
                auto bytes = whole.readAll();
                bytes.back() = static_cast<char>(bytes.back() ^ 1); // of the signature
                words += {QStringLiteral("--crl"), m_shop.write(list, bytes)};
            } else {
                words += {QStringLiteral("--crl"), file(list)};
            }
        }
        const auto run = m_shop.tool(words);
        QCOMPARE(lineOf(run.json()), line);
        QCOMPARE(run.exitCode, line == u"valid" ? 0 : 1);
        const auto signer = run.json().value(QLatin1String("signers")).toArray().first().toObject();
        QCOMPARE(signer.value(QLatin1String("revocation"))
                     .toObject()
                     .value(QLatin1String("source"))
                     .toString(),
                 source);
    }

    /// Their certificates end one day; what is compared does not depend on the day.
    void whatTheRealGostKeysSignLeadsToTheirAuthority()
    {
        for (const auto &key :
             {"sdk2026_individual_valid.p12", "sdk2026_legal_infosystem_valid.p12",
              "sdk2024_individual_gost2015.p12"}) {
            const auto password = m_shop.write(QStringLiteral("password"), "Qwerty12");
            const auto made = m_shop.tool({QStringLiteral("sign"), QStringLiteral("--key"),
                                           file(QStringLiteral("p12/") + QLatin1String(key)),
                                           QStringLiteral("--password-file"), password,
                                           m_shop.path("test123"), m_shop.path("ours.p7s")});
            QVERIFY2(made.isFine(), made.words());
            const auto judged =
                m_shop.tool({QStringLiteral("verify"), m_shop.path("ours.p7s"),
                             QStringLiteral("--trust"), m_shop.path(QStringLiteral("trust"))});
            const auto checks = judged.json()
                                    .value(QLatin1String("signers"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(QLatin1String("checks"))
                                    .toObject();
            for (const auto &check :
                 {"structure", "signature", "digest", "signingCertificate", "chain"})
                QCOMPARE(checks.value(QLatin1String(check))
                             .toObject()
                             .value(QLatin1String("outcome"))
                             .toString(),
                         QStringLiteral("valid"));
        }
    }
};

QUJAT_TEST_CLASS(VectorsTest)
#include "VectorsTest.moc"
