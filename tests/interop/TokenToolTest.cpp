// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/ForgedCms.h"
#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace qujat::testing;

/// Signing by a key that never leaves its token: the real qujat-tool, SoftHSM as the token, its own
/// and OpenSC's programs to fill it, and openssl as the judge of what was signed.
class TokenToolTest : public QObject {
    Q_OBJECT

    static inline const QString modulePath = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");

    Workshop m_shop;
    Party m_root;
    Party m_person;
    Party m_system;
    Party m_signIn;

    bool done(const QString &program, const QStringList &words) const
    {
        const auto run = m_shop.run(program, words);
        if (!run.isFine())
            qWarning("%s: %s", qPrintable(program), run.words().constData());
        return run.isFine();
    }
    bool makeToken(const QString &label) const
    {
        return done(
            "softhsm2-util",
            {"--init-token", "--free", "--label", label, "--so-pin", "87654321", "--pin", "1234"});
    }
    bool import(const QString &token, const QString &id, const Party &party) const
    {
        m_shop.writeParty(id, party);
        return done("openssl",
                    {"pkcs8", "-topk8", "-nocrypt", "-in", id + ".key", "-out", id + ".pk8"})
            && done("softhsm2-util",
                    {"--import", m_shop.path(id + ".pk8"), "--token", token, "--label", id, "--id",
                     id, "--pin", "1234"})
            && done("pkcs11-tool",
                    {"--module", modulePath, "--token-label", token, "--login", "--pin", "1234",
                     "--write-object", m_shop.write(id + ".der", party.der()), "--type", "cert",
                     "--id", id});
    }
    ProgramRun sign(const QStringList &more, const QByteArray &pin = "1234\n") const
    {
        return m_shop.tool(
            QStringList{"sign", "--pkcs11", modulePath, "--password-file", m_shop.write("pin", pin)}
            + more + QStringList{m_shop.write("content", "content"), out()});
    }
    QString out() const { return m_shop.path("out.p7s"); }
    /// The code with reason and field, such as "CONFIGURATION_INVALID token".
    static QString failureOf(const ProgramRun &run)
    {
        const auto line = run.json();
        return QStringList{line.value(QLatin1String("failure")).toString(),
                           line.value(QLatin1String("reason")).toString(),
                           line.value(QLatin1String("field")).toString()}
            .join(u' ')
            .simplified();
    }
    QString serialOf(const QString &id) const
    {
        return m_shop.tool({"certificate", m_shop.path(id + ".der")})
            .json()
            .value(QLatin1String("serial"))
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(modulePath) || !Workshop::missing("softhsm2-util").isEmpty()
            || !Workshop::missing("pkcs11-tool").isEmpty()
            || !Workshop::missing("openssl").isEmpty())
            QSKIP("SoftHSM, OpenSC and openssl are not installed");
        m_shop.write("tokens/here", {});
        const auto settings =
            m_shop.write("softhsm2.conf",
                         "directories.tokendir = " + m_shop.path("tokens").toUtf8()
                             + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", settings.toUtf8());
        m_root = issue(authorityRecipe("ТҮБІР"), nullptr);
        m_person = issue({.kind = KeyKind::Rsa2048}, &m_root);
        m_system = issue({.commonName = "ЖҮЙЕ"}, &m_root);
        m_signIn = issue({.keyUsage = "critical,digitalSignature,keyEncipherment",
                          .extendedKeyUsage = "clientAuth,1.2.398.3.3.4.1.1",
                          .policy = "1.2.398.3.3.2.4"},
                         &m_root);
        m_shop.write("trust/root.der", m_root.der());
        m_shop.write("root.pem", m_root.pem());
        QVERIFY(makeToken("person"));
        QVERIFY(import("person", "a1", m_person));
        QVERIFY(import("person", "a2", m_signIn));
    }

    void cleanup() { QFile::remove(out()); }

    void theKeyOfATokenSignsAndOthersAgree()
    {
        const auto made = sign({});
        QVERIFY2(made.isFine(), made.words());
        QCOMPARE(made.json().value(QLatin1String("algorithm")).toString(),
                 QStringLiteral("RSA-2048 SHA-256"));
        const auto list = m_shop.write(
            "list.crl", revocationList(m_root, {}, forgeNow().addSecs(-60), forgeNow().addDays(1)));
        const auto judged =
            m_shop.tool({"verify", out(), "--trust", m_shop.path("trust"), "--crl", list});
        QVERIFY2(judged.isFine(), judged.words());
        QVERIFY(done("openssl",
                     {"cms", "-verify", "-binary", "-inform", "DER", "-in", out(), "-CAfile",
                      m_shop.path("root.pem"), "-purpose", "any", "-out", m_shop.path("back")}));
        QCOMPARE(m_shop.read("back"), QByteArray("content"));
    }

    void aWrongPinSignsNothing()
    {
        const auto run = sign({}, "0000\n");
        QCOMPARE(failureOf(run), QStringLiteral("TOKEN_PIN_WRONG"));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!QFileInfo::exists(out()));
    }

    void aTokenThatIsNotThereIsSaid()
    {
        QCOMPARE(failureOf(sign({"--token", "another"})), QStringLiteral("TOKEN_ABSENT"));
    }

    void eachStateOfATokenHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *fault, const char *pin,
                            const char *said) {
            QTest::newRow(name) << QByteArray(fault) << QByteArray(pin)
                                << QString::fromLatin1(said);
        };
        row("absent", "noReader", "1234\n", "TOKEN_ABSENT");
        row("wrong PIN", "", "0000\n", "TOKEN_PIN_WRONG");
        row("wrong PIN, one try left", "lastTry", "0000\n", "TOKEN_PIN_WRONG 1");
        row("locked", "locked", "1234\n", "TOKEN_LOCKED");
        row("pulled out while signing", "pulledOut", "1234\n", "TOKEN_REMOVED");
        row("none of these", "", "1234\n", "");
    }

    void eachStateOfATokenHasItsCode()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, pin);
        QFETCH(QString, said);
        qputenv("QUJAT_TOKEN_FAULT", fault);
        const auto run = m_shop.tool({"sign", "--pkcs11", QUJAT_FAILING_TOKEN, "--token", "person",
                                      "--password-file", m_shop.write("pin", pin), "--serial",
                                      serialOf("a1"), m_shop.write("content", "content"), out()});
        qunsetenv("QUJAT_TOKEN_FAULT");
        const auto left = run.json().value(QLatin1String("attemptsLeft")).toVariant().toString();
        QCOMPARE((failureOf(run) + u' ' + left).simplified(), said);
        QCOMPARE(QFileInfo::exists(out()), said.isEmpty());
    }

    void whatIsNoModuleIsSaid()
    {
        const auto run =
            m_shop.tool({"sign", "--pkcs11", m_shop.write("text.so", "text"), "--password-file",
                         m_shop.write("pin", "1234"), m_shop.write("content", "content"), out()});
        QCOMPARE(failureOf(run), QStringLiteral("CRYPTOGRAPHY_FAILED module"));
        QCOMPARE(run.exitCode, 2);
    }

    void aKeyForSigningInSignsNoDocumentUnlessItIsNamed()
    {
        QVERIFY(makeToken("door"));
        QCOMPARE(failureOf(sign({"--token", "door"})), QStringLiteral("TOKEN_WITHOUT_KEY"));
        QVERIFY(import("door", "b1", m_signIn));
        QCOMPARE(failureOf(sign({"--token", "door"})), QStringLiteral("TOKEN_WITHOUT_KEY"));
        QVERIFY(sign({"--token", "door", "--serial", serialOf("b1")}).isFine());
    }

    void whereSeveralArePossibleNoneIsGuessed()
    {
        QCOMPARE(failureOf(sign({})), QStringLiteral("CONFIGURATION_INVALID token"));
        QVERIFY(import("person", "a3", m_system));
        QCOMPARE(failureOf(sign({"--token", "person"})),
                 QStringLiteral("CONFIGURATION_INVALID serial"));
        const auto made = sign({"--token", "person", "--serial", serialOf("a3").toUpper()});
        QVERIFY2(made.isFine(), made.words());
        QCOMPARE(made.json().value(QLatin1String("algorithm")).toString(),
                 QStringLiteral("ECDSA-P256 SHA-256"));
    }

    void optionsThatDoNotGoTogetherAreRefused()
    {
        QCOMPARE(failureOf(sign({"--key", m_shop.path("a1.p12")})),
                 QStringLiteral("CONFIGURATION_INVALID key"));
        const auto run = m_shop.tool({"sign", "--key", m_shop.path("a1.p12"), "--token", "person",
                                      "--password-file", m_shop.passwordFile(),
                                      m_shop.write("content", "content"), out()});
        QCOMPARE(failureOf(run), QStringLiteral("CONFIGURATION_INVALID token"));
    }
};

QUJAT_TEST_CLASS(TokenToolTest)
#include "TokenToolTest.moc"
