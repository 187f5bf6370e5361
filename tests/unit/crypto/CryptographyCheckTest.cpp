// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CryptographyCheck.h"

#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;

class CryptographyCheckTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }
    /// "CODE field reason" for a profile that is refused, else "read".
    QString outcome(const QByteArray &profile) const
    {
        const auto report = checkCryptography(written(QStringLiteral("profile.json"), profile));
        if (report)
            return QStringLiteral("read");
        const auto &why = report.error();
        return QStringLiteral("%1 %2 %3")
            .arg(why.name(), why.detail(Detail::Field).value_or(QString()),
                 why.detail(Detail::Reason).value_or(QString()))
            .trimmed();
    }

private Q_SLOTS:
    void aProfileIsReadByItsLetter_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *profile, const char *expected) {
            QTest::newRow(name) << QByteArray(profile) << QString::fromLatin1(expected);
        };
        const auto *form = "CONFIGURATION_INVALID cryptography form";
        row("smallest", R"({"formatVersion": 1})", "read");
        row("as strong as we are",
            R"({"formatVersion": 1, "parameters": {"rsaBits": 2048, "digestBits": 256}})", "read");
        row("no JSON", "profile=production", form);
        row("a list", "[]", form);
        row("nothing", "", form);
        row("no version", "{}", "CONFIGURATION_INVALID cryptography.formatVersion form");
        row("a later version", R"({"formatVersion": 2})",
            "CONFIGURATION_NEWER cryptography.formatVersion");
        row("another profile", R"({"formatVersion": 1, "profile": "relaxed"})",
            "CONFIGURATION_INVALID cryptography.profile unknown");
        row("an unknown word", R"({"formatVersion": 1, "selfTest": false})",
            "CONFIGURATION_INVALID cryptography.selfTest unknown");
        row("a word of another form", R"({"formatVersion": 1, "providers": "all"})",
            "CONFIGURATION_INVALID cryptography.providers unknown");
        row("a parameter in words", R"({"formatVersion": 1, "parameters": {"rsaBits": "2048"}})",
            "CONFIGURATION_INVALID cryptography.parameters.rsaBits weakened");
        row("weaker", R"({"formatVersion": 1, "parameters": {"digestBits": 160}})",
            "CONFIGURATION_INVALID cryptography.parameters.digestBits weakened");
        row("a record that is not there", R"({"formatVersion": 1, "record": "/nowhere/record"})",
            "FILE_UNREADABLE /nowhere/record");
    }

    void aProfileIsReadByItsLetter()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, expected);
        QCOMPARE(outcome(profile), expected);
    }

    void aNamedProfileThatIsNotThereIsNoReasonToGoOn()
    {
        const auto report = checkCryptography(m_folder.filePath(QStringLiteral("absent")));
        QVERIFY(!report);
        QCOMPARE(report.error().code(), FailureCode::FileUnreadable);
    }

    void theRecordHoldsWhatOtherProgramsComputeToo()
    {
        const auto record = recordCryptography();
        QVERIFY(record);
        const auto profile =
            written(QStringLiteral("recorded.json"),
                    QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), 1},
                                              {QStringLiteral("record"),
                                               written(QStringLiteral("record.json"), *record)}})
                        .toJson());
        const auto report = checkCryptography(profile);
        QVERIFY(report);
        QVERIFY(!report->fault);
        QVERIFY(report->modules.size() >= 3);
        const auto sha256sum = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
        for (const auto &module : report->modules) {
            QVERIFY2(module.outcome == CheckOutcome::Valid, qPrintable(module.name));
            if (sha256sum.isEmpty())
                continue;
            QProcess process;
            process.start(sha256sum, {module.path});
            QVERIFY(process.waitForFinished());
            QCOMPARE(QString::fromLatin1(process.readAll().left(64)), module.sha256);
        }
    }

    void aLibraryThatNobodyRecordedCountsAsAltered()
    {
        auto record = QJsonDocument::fromJson(*recordCryptography()).object();
        auto modules = record.value(QLatin1String("modules")).toArray();
        const auto forgotten = modules.first().toObject().value(QLatin1String("name")).toString();
        modules.removeFirst();
        record.insert(QStringLiteral("modules"), modules);
        const auto profile =
            written(QStringLiteral("partial.json"),
                    QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), 1},
                                              {QStringLiteral("record"),
                                               written(QStringLiteral("partial-record.json"),
                                                       QJsonDocument(record).toJson())}})
                        .toJson());
        const auto report = checkCryptography(profile);
        QVERIFY(report && report->fault);
        QCOMPARE(report->fault->detail(Detail::Reason), QStringLiteral("altered"));
        QCOMPARE(report->fault->detail(Detail::Field), forgotten);
        QVERIFY(report->signingRefusal == report->fault);
    }
};

QUJAT_TEST_CLASS(CryptographyCheckTest)
#include "CryptographyCheckTest.moc"
