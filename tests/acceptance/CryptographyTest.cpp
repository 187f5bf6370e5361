// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat::testing;

/// Scenario S-14, step 7, on the real programs: altered libraries, unconfirmed providers, weakened
/// parameters.
class CryptographyTest : public QObject {
    Q_OBJECT

    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        QJsonObject line() const
        {
            return QJsonDocument::fromJson(output.split('\n').first()).object();
        }
        QString failure() const { return line().value(QLatin1String("failure")).toString(); }
        QString reason() const { return line().value(QLatin1String("reason")).toString(); }
    };

    Stage m_stage;
    QString m_record;
    QString m_altered; ///< a folder with a copy of the library that somebody has changed

    static QString failed() { return QStringLiteral("CRYPTOGRAPHY_FAILED"); }

    /// One of the real programs under a profile, perhaps with libraries of another folder.
    static Run run(const QString &program, const QStringList &words, const QString &profile,
                   const QString &libraries = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QUJAT_CRYPTOGRAPHY"), profile);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        if (!libraries.isEmpty())
            environment.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries);
        process.setProcessEnvironment(environment);
        process.start(ServiceProcess::program(program), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Run tool(const QStringList &words, const QString &profile, const QString &libraries = {}) const
    {
        return run(QStringLiteral("qujat-tool"), words, profile, libraries);
    }
    QString profile(const QString &name, QJsonObject content) const
    {
        content.insert(QStringLiteral("formatVersion"), 1);
        return m_stage.writeFile(name, QJsonDocument(content).toJson());
    }
    QStringList signing(const QString &out)
    {
        const auto who = m_stage.stranger().person(QStringLiteral("A"));
        return {QStringLiteral("sign"),
                QStringLiteral("--key"),
                m_stage.writeFile(QStringLiteral("a.p12"), who.keyFile),
                QStringLiteral("--password-file"),
                m_stage.writeFile(QStringLiteral("a.password"), who.keyPassword),
                m_stage.writeFile(QStringLiteral("content"), "content"),
                m_stage.file(out)};
    }
    QStringList serving(const QString &name) const
    {
        return {QStringLiteral("--demo"), QStringLiteral("--data"), m_stage.file(name),
                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    }
    QStringList showing()
    {
        return {QStringLiteral("--self-test"),          QStringLiteral("--profile"),
                m_stage.file(QStringLiteral("client")), QStringLiteral("--service"),
                QStringLiteral("https://127.0.0.1:1"),  QStringLiteral("--trust"),
                m_stage.service().trustFolder()};
    }
    /// A production profile that confirms just what is there, but for one version.
    QString production(const QString &name, const QString &version = {}) const
    {
        QJsonArray providers;
        const auto report =
            tool({QStringLiteral("cryptography")}, profile(QStringLiteral("t"), {}));
        for (const auto &item : report.line().value(QLatin1String("providers")).toArray()) {
            auto one = item.toObject();
            if (!version.isEmpty())
                one.insert(QStringLiteral("version"), version);
            one.insert(QStringLiteral("conformity"), QStringLiteral("invented"));
            one.remove(QStringLiteral("confirmed"));
            providers.append(one);
        }
        return profile(name,
                       {{QStringLiteral("profile"), QStringLiteral("production")},
                        {QStringLiteral("record"), m_record},
                        {QStringLiteral("providers"), providers},
                        {QStringLiteral("parameters"),
                         QJsonObject{{QStringLiteral("rsaBits"), 2048},
                                     {QStringLiteral("digestBits"), 256}}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        m_record = m_stage.file(QStringLiteral("record.json"));
        const auto test = profile(QStringLiteral("test"), {});
        const auto recorded =
            tool({QStringLiteral("cryptography"), QStringLiteral("--record"), m_record}, test);
        QVERIFY2(recorded.exitCode == 0, recorded.output + recorded.errors);
        QString library;
        const auto report = tool({QStringLiteral("cryptography")}, test);
        for (const auto &item : report.line().value(QLatin1String("modules")).toArray()) {
            if (item.toObject().value(QLatin1String("name")) == QLatin1String("libcrypto.so.3"))
                library = item.toObject().value(QLatin1String("path")).toString();
        }
        QVERIFY2(!library.isEmpty(), report.output + report.errors);
        QFile original(library);
        QVERIFY(original.open(QIODevice::ReadOnly));
        // It still works: only its bytes are not those that were installed.
        m_altered = QFileInfo(m_stage.writeFile(QStringLiteral("libcrypto.so.3"),
                                                original.readAll() + "altered"))
                        .path();
    }

    void S14_step7_anAlteredLibraryIsReportedAtStartAndNothingIsSigned_R004_39_5()
    {
        const auto recorded =
            profile(QStringLiteral("recorded"), {{QStringLiteral("record"), m_record}});
        const auto right = tool(signing(QStringLiteral("right.p7s")), recorded);
        QVERIFY2(right.exitCode == 0, right.output + right.errors);
        const auto wrong = tool(signing(QStringLiteral("wrong.p7s")), recorded, m_altered);
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(wrong.failure(), failed());
        QCOMPARE(wrong.reason(), QStringLiteral("altered"));
        QCOMPARE(wrong.line().value(QLatin1String("field")).toString(),
                 QStringLiteral("libcrypto.so.3"));
        QVERIFY(!QFile::exists(m_stage.file(QStringLiteral("wrong.p7s"))));
        // Nor is anything said to be valid.
        const QStringList verifying{QStringLiteral("verify"),
                                    m_stage.file(QStringLiteral("right.p7s")),
                                    QStringLiteral("--trust"), m_stage.service().trustFolder()};
        QCOMPARE(tool(verifying, recorded).exitCode, 0);
        QCOMPARE(tool(verifying, recorded, m_altered).failure(), failed());
        const auto report = tool({QStringLiteral("cryptography")}, recorded, m_altered);
        QCOMPARE(report.exitCode, 1);
        QCOMPARE(report.line().value(QLatin1String("signing")).toString(), QStringLiteral("off"));

        const auto service = run(QStringLiteral("qujat-egov"), serving(QStringLiteral("altered")),
                                 recorded, m_altered);
        QCOMPARE(service.exitCode, 2);
        QVERIFY2(service.errors.contains("CRYPTOGRAPHY_FAILED")
                     && service.errors.contains("altered"),
                 service.errors);
        const auto client = run(QStringLiteral("qujat"), showing(), recorded, m_altered);
        QCOMPARE(client.exitCode, 2);
        QVERIFY2(client.errors.contains("CRYPTOGRAPHY_FAILED")
                     && client.errors.contains("libcrypto.so.3"),
                 client.errors);
    }

    void S14_step7_anUnconfirmedProviderSignsNothingInProduction_R004_38_1()
    {
        const auto confirmed = production(QStringLiteral("confirmed"));
        const auto right = tool(signing(QStringLiteral("confirmed.p7s")), confirmed);
        QVERIFY2(right.exitCode == 0, right.output + right.errors);
        const auto other = production(QStringLiteral("other"), QStringLiteral("0.9.8"));
        const auto wrong = tool(signing(QStringLiteral("other.p7s")), other);
        QCOMPARE(wrong.failure(), failed());
        QCOMPARE(wrong.reason(), QStringLiteral("unconfirmed"));
        QVERIFY(!QFile::exists(m_stage.file(QStringLiteral("other.p7s"))));
        // Checking goes on.
        QCOMPARE(tool({QStringLiteral("verify"), m_stage.file(QStringLiteral("confirmed.p7s")),
                       QStringLiteral("--trust"), m_stage.service().trustFolder()},
                      other)
                     .exitCode,
                 0);
        // A sign-in is a signature, too.
        const auto signIn = tool(
            {QStringLiteral("sign-in"), QStringLiteral("--demo"), QStringLiteral("A"),
             QStringLiteral("--profile"), m_stage.file(QStringLiteral("p")),
             QStringLiteral("--service"), QString::fromLatin1(m_stage.service().url().toEncoded()),
             QStringLiteral("--trust"), m_stage.service().trustFolder(),
             QStringLiteral("--pin-file"), m_stage.writeFile(QStringLiteral("pin"), "4907")},
            other);
        QCOMPARE(signIn.failure(), failed());
        const auto service =
            run(QStringLiteral("qujat-egov"), serving(QStringLiteral("other-data")), other);
        QCOMPARE(service.exitCode, 2);
        QVERIFY2(service.errors.contains("unconfirmed"), service.errors);
        // Confirmed, but nobody wrote down which libraries it was about.
        auto content = QJsonDocument::fromJson([&] {
                           QFile file(confirmed);
                           return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                       }())
                           .object();
        content.remove(QStringLiteral("record"));
        if (!QFile::exists(QStringLiteral("/var/lib/qujat/cryptography-record.json")))
            QCOMPARE(tool(signing(QStringLiteral("none.p7s")),
                          profile(QStringLiteral("unrecorded"), content))
                         .reason(),
                     QStringLiteral("unrecorded"));
    }

    void S14_step7_aWeakenedParameterIsRefusedAtStart_R004_44_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("shorter keys")
            << QStringLiteral("rsaBits") << 1024 << QStringLiteral("weakened");
        QTest::newRow("shorter digests")
            << QStringLiteral("digestBits") << 160 << QStringLiteral("weakened");
        QTest::newRow("more than can be kept")
            << QStringLiteral("rsaBits") << 3072 << QStringLiteral("unsupported");
        QTest::newRow("unknown") << QStringLiteral("skipChecks") << 1 << QStringLiteral("unknown");
    }

    void S14_step7_aWeakenedParameterIsRefusedAtStart_R004_44()
    {
        QFETCH(QString, parameter);
        QFETCH(int, value);
        QFETCH(QString, reason);
        const auto weak =
            profile(QStringLiteral("weak"),
                    {{QStringLiteral("parameters"), QJsonObject{{parameter, value}}}});
        const auto field = QStringLiteral("cryptography.parameters.") + parameter;
        const auto refused = tool(signing(QStringLiteral("weak.p7s")), weak);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.failure(), QStringLiteral("CONFIGURATION_INVALID"));
        QCOMPARE(refused.reason(), reason);
        QCOMPARE(refused.line().value(QLatin1String("field")).toString(), field);
        const auto service =
            run(QStringLiteral("qujat-egov"), serving(QStringLiteral("weak-data")), weak);
        QCOMPARE(service.exitCode, 2);
        QVERIFY2(service.errors.contains(field.toLatin1()), service.errors);
        const auto client = run(QStringLiteral("qujat"), showing(), weak);
        QCOMPARE(client.exitCode, 2);
        QVERIFY2(client.errors.contains(field.toLatin1()), client.errors);
    }
};

QUJAT_TEST_CLASS(CryptographyTest)
#include "CryptographyTest.moc"
