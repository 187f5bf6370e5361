// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/ForgedCms.h"
#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QTest>

using namespace qujat::testing;

/// The face of the four commands about signatures, on which other programs rely.
class SignatureToolTest : public QObject {
    Q_OBJECT

    Workshop m_shop;
    Party m_root;
    Party m_person;
    QString m_trust;

    QString key() const { return m_shop.path(QStringLiteral("person.p12")); }

    QStringList signing(const QStringList &more) const
    {
        return QStringList{QStringLiteral("sign"), QStringLiteral("--key"), key(),
                           QStringLiteral("--password-file"), m_shop.passwordFile()}
        + more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_root = issue(authorityRecipe("ТҮБІР"), nullptr);
        m_person = issue({}, &m_root);
        m_shop.writeParty(QStringLiteral("person"), m_person);
        m_shop.write(QStringLiteral("trust/root.der"),
                     m_root.der()); // by its form, whatever it is called
        m_trust = m_shop.path(QStringLiteral("trust"));
        m_shop.write(QStringLiteral("content"), "content");
    }

    void whatWasSignedIsVerified_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("format");
        const QString content = QStringLiteral("content");
        QTest::newRow("attached") << content << QStringList() << QStringLiteral("cms");
        QTest::newRow("detached") << content << QStringList{QStringLiteral("--detached")}
                                  << QStringLiteral("cms");
        QTest::newRow("XML") << QStringLiteral("<a>құжат</a>")
                             << QStringList{QStringLiteral("--format"), QStringLiteral("xml")}
                             << QStringLiteral("xmldsig");
    }

    void whatWasSignedIsVerified()
    {
        QFETCH(QString, in);
        QFETCH(QStringList, more);
        QFETCH(QString, format);
        const auto input = m_shop.write(QStringLiteral("in"), in.toUtf8());
        const auto output = m_shop.path(QStringLiteral("out"));
        const auto made = m_shop.tool(signing(more + QStringList{input, output}));
        QVERIFY2(made.isFine(), made.words());
        const auto list = m_shop.write(
            QStringLiteral("list.crl"),
            revocationList(m_root, {}, forgeNow().addSecs(-60), forgeNow().addDays(1)));
        QStringList words{QStringLiteral("verify"),  output, QStringLiteral("--crl"), list,
                          QStringLiteral("--trust"), m_trust};
        if (more.contains(QStringLiteral("--detached")))
            words += {QStringLiteral("--content"), input};
        const auto judged = m_shop.tool(words);
        QVERIFY2(judged.isFine(), judged.words());
        const auto verdict = judged.json();
        QCOMPARE(verdict.value(QLatin1String("outcome")).toString(), QStringLiteral("valid"));
        QCOMPARE(verdict.value(QLatin1String("format")).toString(), format);
        const auto signer = verdict.value(QLatin1String("signers")).toArray().first().toObject();
        QCOMPARE(signer.value(QLatin1String("iin")).toString(), QStringLiteral("931002451321"));
        QCOMPARE(signer.value(QLatin1String("name")).toString(), QStringLiteral("ТЕСТОВ ТЕСТ"));
        QVERIFY(signer.contains(QLatin1String("checks")));
        // Without anybody to believe it is never valid.
        words = words.mid(0, 4) + words.mid(6);
        const auto unknown = m_shop.tool(words);
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.json().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("unknown"));
    }

    void whatCannotBeUsedIsRefusedWithCodeTwoAndALine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QStringList &words, const char *reason) {
            QTest::newRow(name) << words << QString::fromLatin1(reason);
        };
        const auto garbage = m_shop.write(QStringLiteral("garbage"), QByteArray(1000, '\xa5'));
        const auto empty = m_shop.write(QStringLiteral("empty"), {});
        const auto folder = m_shop.path(QStringLiteral("trust"));
        const auto absent = m_shop.path(QStringLiteral("absent"));
        const auto certificate = m_shop.write(QStringLiteral("a.pem"), m_person.pem());
        for (const auto *command : {"verify", "certificate"}) {
            const auto name = QString::fromLatin1(command);
            row(qPrintable(name + " garbage"), {name, garbage}, "unrecognised");
            row(qPrintable(name + " nothing"), {name, empty}, "empty");
            row(qPrintable(name + " a folder"), {name, folder}, "directory");
            row(qPrintable(name + " what is not there"), {name, absent}, "missing");
        }
        const auto password = m_shop.passwordFile();
        const QString passwordFile = QStringLiteral("--password-file");
        row("key of nothing", {QStringLiteral("key"), empty, passwordFile, password}, "empty");
        row("key of a folder", {QStringLiteral("key"), folder, passwordFile, password},
            "directory");
        row("key of garbage", {QStringLiteral("key"), garbage, passwordFile, password}, "form");
        row("verify a certificate", {QStringLiteral("verify"), certificate}, "certificate");
        row("a list that is none",
            {QStringLiteral("verify"), certificate, QStringLiteral("--crl"), garbage},
            "certificate");
        const auto list = m_shop.write(
            QStringLiteral("some.crl"),
            revocationList(m_root, {}, forgeNow().addSecs(-60), forgeNow().addDays(1)));
        row("certificate of a list", {QStringLiteral("certificate"), list}, "revocationList");
        row("certificate of a key file", {QStringLiteral("certificate"), key()}, "keyContainer");
        row("sign what is not there", signing({absent, m_shop.path(QStringLiteral("out"))}),
            "missing");
        row("sign into a folder that is not there",
            signing({m_shop.path(QStringLiteral("content")), absent + "/out"}), "");
        row("sign what is no XML",
            signing({QStringLiteral("--format"), QStringLiteral("xml"),
                     m_shop.path(QStringLiteral("content")), m_shop.path(QStringLiteral("out"))}),
            "form");
    }

    void whatCannotBeUsedIsRefusedWithCodeTwoAndALine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, reason);
        const auto run = m_shop.tool(words);
        QVERIFY(!run.crashed);
        const auto line = run.json();
        QVERIFY2(line.contains(QLatin1String("failure")), run.words());
        QCOMPARE(line.value(QLatin1String("reason")).toString(), reason);
        QCOMPARE(run.exitCode, 2);
    }

    void wrongOptionsAreRefusedWithCodeTwoAndALine_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto file = m_shop.path(QStringLiteral("content"));
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("verify"), file, QStringLiteral("--force")};
        QTest::newRow("no file") << QStringList{QStringLiteral("verify")};
        QTest::newRow("no output") << signing({file});
        QTest::newRow("no key") << QStringList{QStringLiteral("sign"), file, file};
        QTest::newRow("unknown format")
            << signing({QStringLiteral("--format"), QStringLiteral("pdf"), file, file + "2"});
        QTest::newRow("a time that is none") << QStringList{
            QStringLiteral("verify"), file, QStringLiteral("--at"), QStringLiteral("yesterday")};
        QTest::newRow("a language nobody wrote") << QStringList{
            QStringLiteral("verify"), file, QStringLiteral("--language"), QStringLiteral("de")};
        QTest::newRow("detached XML") << signing({QStringLiteral("--format"), QStringLiteral("xml"),
                                                  QStringLiteral("--detached"), file, file + "2"});
        QTest::newRow("key without password file") << QStringList{QStringLiteral("key"), key()};
        QTest::newRow("a stamp server that is no address")
            << signing({QStringLiteral("--tsa"), QStringLiteral("ftp://a"), file, file + "2"});
    }

    void wrongOptionsAreRefusedWithCodeTwoAndALine()
    {
        QFETCH(QStringList, words);
        const auto run = m_shop.tool(words);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.json().value(QLatin1String("failure")).toString(),
                 QStringLiteral("CONFIGURATION_INVALID"));
    }

    void aPasswordKeepsAllButOneLineEnd()
    {
        const auto open = [this](const QByteArray &password) {
            return m_shop
                .tool({QStringLiteral("key"), key(), QStringLiteral("--password-file"),
                       m_shop.write(QStringLiteral("try"), password)})
                .json()
                .value(QLatin1String("failure"))
                .toString();
        };
        QCOMPARE(open("Qwerty12"), QString());
        QCOMPARE(open("Qwerty12\n"), QString());
        QCOMPARE(open("Qwerty12\r\n"), QString());
        QCOMPARE(open("Qwerty12\n\n"), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(open("Qwerty12 "), QStringLiteral("KEY_PASSWORD_WRONG"));
        QCOMPARE(open(""), QStringLiteral("KEY_PASSWORD_WRONG"));
    }

    void theVerdictIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("sentence");
        const auto since = forgeNow().addSecs(-60);
        const auto until = forgeNow().addDays(1);
        const auto good =
            m_shop.write(QStringLiteral("good.crl"), revocationList(m_root, {}, since, until));
        const auto bad = m_shop.write(
            QStringLiteral("bad.crl"),
            revocationList(m_root, {{m_person.certificate, forgeNow().addDays(-1)}}, since, until));
        const auto row = [](const char *name, const QString &list, const char *language,
                            const char *outcome, const char *sentence) {
            QTest::newRow(name) << list << QString::fromLatin1(language)
                                << QString::fromLatin1(outcome) << QString::fromUtf8(sentence);
        };
        row("valid, Kazakh", good, "kk", "valid", "Қол қойған: ТЕСТОВ ТЕСТ");
        row("valid, Russian", good, "ru", "valid", "Подписано: ТЕСТОВ ТЕСТ");
        row("valid, English", good, "en", "valid",
            "Signed by ТЕСТОВ ТЕСТ; the certificate was in force and not revoked as of");
        row("revoked, Kazakh", bad, "kk", "invalid", "кері қайтарып алған");
        row("revoked, Russian", bad, "ru", "invalid",
            "Не подтверждено: «Сертификат не отозван». Удостоверяющий центр отозвал");
        row("revoked, English", bad, "en", "invalid",
            "The certification authority has withdrawn the certificate");
        row("unknown, Kazakh", QString(), "kk", "unknown",
            "Сертификаттың кері қайтарылған-қайтарылмағанын қазір анықтау мүмкін емес");
        row("unknown, Russian", QString(), "ru", "unknown",
            "Сейчас нельзя узнать, не отозван ли сертификат");
        row("unknown, English", QString(), "en", "unknown",
            "Whether the certificate was revoked cannot be found out");
    }

    void theVerdictIsSaidInOneSentence()
    {
        QFETCH(QString, list);
        QFETCH(QString, language);
        QFETCH(QString, outcome);
        QFETCH(QString, sentence);
        const auto output = m_shop.path(QStringLiteral("said"));
        const auto made = m_shop.tool(signing({m_shop.path(QStringLiteral("content")), output}));
        QVERIFY2(made.isFine(), made.words());
        QStringList words{QStringLiteral("verify"),     output,  QStringLiteral("--trust"), m_trust,
                          QStringLiteral("--language"), language};
        if (!list.isEmpty())
            words += {QStringLiteral("--crl"), list};
        const auto verdict = m_shop.tool(words).json();
        QCOMPARE(verdict.value(QLatin1String("outcome")).toString(), outcome);
        const auto said = verdict.value(QLatin1String("sentence")).toString();
        QVERIFY2(said.contains(sentence), qPrintable(said));
        const auto signer = verdict.value(QLatin1String("signers")).toArray().first().toObject();
        QCOMPARE(signer.value(QLatin1String("sentence")).toString(), said);
    }

    void aFileWithoutASignatureIsExplainedToo()
    {
        const auto verdict =
            m_shop
                .tool({QStringLiteral("verify"),
                       m_shop.write(QStringLiteral("unsigned.xml"),
                                    "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>"),
                       QStringLiteral("--language"), QStringLiteral("en")})
                .json();
        QVERIFY(verdict.value(QLatin1String("outcome")).toString() != QStringLiteral("valid"));
        QVERIFY(!verdict.value(QLatin1String("sentence")).toString().isEmpty());
    }

    void aChainGivesALineForEach()
    {
        const auto run =
            m_shop.tool({QStringLiteral("certificate"),
                         m_shop.write(QStringLiteral("chain.pem"), m_person.pem() + m_root.pem())});
        QVERIFY(run.isFine());
        QCOMPARE(run.output.count('\n'), 2);
        QCOMPARE(run.json().value(QLatin1String("iin")).toString(), QStringLiteral("931002451321"));
    }
};

QUJAT_TEST_CLASS(SignatureToolTest)
#include "SignatureToolTest.moc"
