// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TokenKeys.h"

#include "core/crypto/MessageSigning.h"
#include "core/crypto/PrivateKey.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

namespace {

const QString modulePath = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    if (!done)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return done;
}

SecretBytes pin(const char *text)
{
    return SecretBytes::takeFrom(QByteArray(text));
}

} // namespace

/// Against SoftHSM, a token in software with a real module, and its own and OpenSC's tools.
class TokenKeysTest : public QObject {
    Q_OBJECT

    const Pki m_pki{KeyAlgorithm::EcP256};
    const Pki m_rsaPki{KeyAlgorithm::Rsa};
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for test files");
        return file.fileName();
    }

    bool makeToken(const QString &label) const
    {
        return run(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--init-token"), QStringLiteral("--free"),
                    QStringLiteral("--label"), label, QStringLiteral("--so-pin"),
                    QStringLiteral("87654321"), QStringLiteral("--pin"), QStringLiteral("1234")});
    }

    /// Puts a key and its certificate onto the token.
    bool import(const QString &token, const QString &id, const IssuedCertificate &issued) const
    {
        const auto &secret = issued.pkcs8;
        auto pem = QByteArray("-----BEGIN PRIVATE KEY-----\n")
            + QByteArray(reinterpret_cast<const char *>(secret.data()),
                         static_cast<qsizetype>(secret.size()))
                  .toBase64()
            + "\n-----END PRIVATE KEY-----\n";
        const auto key = write(id + QStringLiteral(".pem"), pem);
        const auto certificate = write(id + QStringLiteral(".der"), issued.certificate.der());
        return run(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--import"), key, QStringLiteral("--token"), token,
                    QStringLiteral("--label"), id, QStringLiteral("--id"), id,
                    QStringLiteral("--pin"), QStringLiteral("1234")})
            && run(QStringLiteral("pkcs11-tool"),
                   {QStringLiteral("--module"), modulePath, QStringLiteral("--token-label"), token,
                    QStringLiteral("--login"), QStringLiteral("--pin"), QStringLiteral("1234"),
                    QStringLiteral("--write-object"), certificate, QStringLiteral("--type"),
                    QStringLiteral("cert"), QStringLiteral("--id"), id});
    }

    static Token named(const TokenModule &module, const QString &label)
    {
        const auto tokens = module.tokens();
        for (const auto &token : *tokens) {
            if (token.label == label)
                return token;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(modulePath)
            || QStandardPaths::findExecutable(QStringLiteral("softhsm2-util")).isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("pkcs11-tool")).isEmpty())
            QSKIP("SoftHSM and OpenSC are not installed");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tokens")));
        qputenv("SOFTHSM2_CONF",
                write(QStringLiteral("softhsm2.conf"),
                      QByteArray("directories.tokendir = ")
                          + m_folder.filePath(QStringLiteral("tokens")).toUtf8()
                          + "\nobjectstore.backend = file\nlog.level = ERROR\n")
                    .toUtf8());
        QVERIFY(makeToken(QStringLiteral("qujat")));
        QVERIFY(makeToken(QStringLiteral("empty")));
        QVERIFY(import(QStringLiteral("qujat"), QStringLiteral("a1"),
                       *m_rsaPki.authority.issue(m_rsaPki.organisation())));
        QVERIFY(import(QStringLiteral("qujat"), QStringLiteral("b2"),
                       *m_pki.authority.issue(m_pki.organisation())));
    }

    void keysOfATokenSignMessages()
    {
        const auto module = TokenModule::load(modulePath);
        QVERIFY(module);
        const auto keys = module->open(named(*module, QStringLiteral("qujat")), pin("1234"));
        QVERIFY(keys);
        QCOMPARE(keys->size(), 2U);
        QStringList algorithms;
        for (const auto &key : *keys) {
            const auto bytes = signAttached("content", *key, m_pki.now());
            QVERIFY(bytes);
            const auto message = *SignedMessage::read(*bytes);
            const auto facts = message.facts(0, message.contentDigests());
            for (const auto &check : facts.checks)
                QVERIFY2(check.outcome == CheckOutcome::Valid, qPrintable(check.detail));
            algorithms.append(facts.algorithm);
        }
        algorithms.sort();
        QCOMPARE(algorithms,
                 QStringList(
                     {QStringLiteral("ECDSA-P256 SHA-256"), QStringLiteral("RSA-2048 SHA-256")}));
    }

    void aWrongPinIsToldAndDoesNotSlipThroughAnOpenSession()
    {
        const auto module = TokenModule::load(modulePath);
        const auto token = named(*module, QStringLiteral("qujat"));
        QCOMPARE(module->open(token, pin("0000")).error().code(), FailureCode::TokenPinWrong);
        {
            const auto keys = module->open(token, pin("1234"));
            QVERIFY(keys);
            const auto second = module->open(token, pin("0000"));
            QVERIFY(!second);
            QCOMPARE(second.error().detail(Detail::Reason).value(), QStringLiteral("inUse"));
            QVERIFY((*keys).front()->sign("still open"));
        }
        QVERIFY(module->open(token, pin("1234")));
    }

    void aTokenWithoutKeysSaysSo()
    {
        const auto module = TokenModule::load(modulePath);
        const auto keys = module->open(named(*module, QStringLiteral("empty")), pin("1234"));
        QCOMPARE(keys.error().code(), FailureCode::TokenWithoutKey);
    }

    void aTokenThatIsGoneSaysSo()
    {
        const auto module = TokenModule::load(modulePath);
        auto token = named(*module, QStringLiteral("qujat"));
        token.serialNumber = QStringLiteral("another");
        auto absent = token;
        absent.slot = 12345;
        for (const auto &gone : {token, absent})
            QCOMPARE(module->open(gone, pin("1234")).error().code(), FailureCode::TokenAbsent);
    }

    void aTokenTellsTheLastTryAndThatItIsLocked()
    {
        const auto module = TokenModule::load(QStringLiteral(QUJAT_FAILING_TOKEN));
        QVERIFY(module);
        const auto token = named(*module, QStringLiteral("qujat"));
        const auto openWith = [&](const char *fault, const char *word) {
            qputenv("QUJAT_TOKEN_FAULT", fault);
            auto keys = module->open(token, pin(word));
            qunsetenv("QUJAT_TOKEN_FAULT");
            return keys ? std::optional<Failure>() : std::optional(keys.error());
        };
        const auto last = openWith("lastTry", "0000");
        QVERIFY(last);
        QCOMPARE(last->code(), FailureCode::TokenPinWrong);
        QCOMPARE(last->detail(Detail::AttemptsLeft).value(), QStringLiteral("1"));
        QCOMPARE(openWith("locked", "1234").value().code(), FailureCode::TokenLocked);
        QVERIFY(!openWith("", "1234"));
    }

    void aTokenThatIsPulledOutWhileItSignsSaysSo()
    {
        const auto module = TokenModule::load(QStringLiteral(QUJAT_FAILING_TOKEN));
        const auto keys = module->open(named(*module, QStringLiteral("qujat")), pin("1234"));
        QVERIFY(keys);
        qputenv("QUJAT_TOKEN_FAULT", "pulledOut");
        for (const auto &key : *keys)
            QCOMPARE(key->sign("content").error().code(), FailureCode::TokenRemoved);
        qunsetenv("QUJAT_TOKEN_FAULT");
        QVERIFY(keys->front()->sign("content"));
    }

    void whatIsNoModuleIsRefused()
    {
        for (const auto &path : {m_folder.filePath(QStringLiteral("absent.so")),
                                 write(QStringLiteral("text.so"), "text")})
            QCOMPARE(TokenModule::load(path).error().detail(Detail::Reason).value(),
                     QStringLiteral("module"));
    }
};

QUJAT_TEST_CLASS(TokenKeysTest)
#include "TokenKeysTest.moc"
