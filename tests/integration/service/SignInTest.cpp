// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawClient.h"
#include "tests/support/ServiceProcess.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat::testing;

namespace {

const QStringList Strict{QStringLiteral("--check-replies")};

QJsonObject proofOf(char filling)
{
    return {{QStringLiteral("proof"), QString::fromLatin1(QByteArray(32, filling).toBase64())}};
}

/// What the program says on standard error before it ends with the code for unfit arguments.
QString refusalOf(const QStringList &arguments)
{
    QProcess process;
    process.start(ServiceProcess::program(QStringLiteral("qujat-egov")), arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 2)
        return QStringLiteral("exit %1").arg(process.exitCode());
    return QString::fromUtf8(process.readAllStandardError()).trimmed();
}

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceProcess>();
        QVERIFY2(m_service->start(Strict), qPrintable(m_service->problem()));
    }

    void init()
    {
        if (!m_service->running())
            QVERIFY2(m_service->restart(Strict), qPrintable(m_service->problem()));
        m_client = std::make_unique<RawClient>(m_service->url(), m_service->tlsRoot());
    }

    void aSignInAndItsSessionOutliveAKill()
    {
        QCOMPARE(m_client->signIn(QStringLiteral("A"), QStringLiteral("phone")), QString());
        QCOMPARE(m_client->call("GET", "/v1/me").status, 200);
        again();
        QCOMPARE(m_client->call("GET", "/v1/me").status, 200);
        QCOMPARE(m_client->call("GET", "/v1/documents").status, 200);
    }

    void triesOfAPinAreCountedAcrossKills()
    {
        QCOMPARE(m_client->signIn(QStringLiteral("A"), QStringLiteral("phone")), QString());
        QCOMPARE(m_client->call("PUT", "/v1/device/pin", proofOf('a')).status, 200);
        for (int left = 9; left > 6; --left) {
            const auto wrong = m_client->callAsDevice("POST", "/v1/device/unlock", proofOf('b'));
            QCOMPARE(wrong.code(), QStringLiteral("PIN_WRONG"));
            QCOMPARE(wrong.json().value(u"attemptsLeft").toInt(), left);
            again();
        }
        const auto fourth = m_client->callAsDevice("POST", "/v1/device/unlock", proofOf('b'));
        QCOMPARE(fourth.json().value(u"retryAfterSeconds").toInt(), 30);
        again();
        const auto early = m_client->callAsDevice("POST", "/v1/device/unlock", proofOf('a'));
        QCOMPARE(early.code(), QStringLiteral("PIN_DELAYED"));
        QVERIFY(early.headers.contains("retry-after"));
    }

    void anEndedDeviceStaysEnded()
    {
        QCOMPARE(m_client->signIn(QStringLiteral("A"), QStringLiteral("phone")), QString());
        QCOMPARE(m_client->call("PUT", "/v1/device/pin", proofOf('a')).status, 200);
        QCOMPARE(m_client->call("DELETE", "/v1/session").status, 204);
        again();
        QCOMPARE(m_client->call("GET", "/v1/me").code(), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(m_client->callAsDevice("POST", "/v1/device/unlock", proofOf('a')).code(),
                 QStringLiteral("AUTH_REQUIRED"));
    }

    void theLogKnowsNobody()
    {
        const auto person = m_client->person(QStringLiteral("A"));
        QCOMPARE(m_client->signIn(QStringLiteral("A"), QStringLiteral("phone")), QString());
        const auto password = m_client->newestOtp(person.phone);
        (void)m_client->call("GET", "/v1/documents");
        (void)m_client->callOpen("GET", "/v1/me");
        (void)m_client->call("GET", "/v1/history", {{QStringLiteral("x"), person.iin}});
        const auto token = m_client->token();
        QCOMPARE(m_service->stop(), 0);
        const auto log = m_service->output();
        for (const QByteArray &secret :
             {person.iin.toUtf8(), person.phone.toUtf8(), person.phone.mid(2).toUtf8(),
              password.toUtf8(), token, QByteArray("Ахметова"), QByteArray("Айгерім")})
            QVERIFY2(!log.contains(secret), secret.constData());
    }

    void theDataFolderIsItsOwnersOnly()
    {
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_service->dataFolder()) & Others));
        for (const char *name : {"/service.db", "/service.key"})
            QVERIFY(!(QFile::permissions(m_service->dataFolder() + QLatin1String(name)) & Others));
        QFile database(m_service->dataFolder() + QStringLiteral("/service.db"));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.read(16).startsWith("SQLite format 3"));
    }

    void whatCannotBeUsedIsRefusedByName()
    {
        QTemporaryDir folder;
        const auto write = [&](const QByteArray &text) {
            QFile file(folder.filePath(QStringLiteral("c.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                return QString();
            return file.fileName();
        };
        const auto with = [&](const QByteArray &text) {
            return refusalOf({QStringLiteral("--data"), folder.filePath(QStringLiteral("d")),
                              QStringLiteral("--config"), write(text)});
        };
        QCOMPARE(with(R"({"formatVersion":2})"),
                 QStringLiteral(R"({"code":"CONFIGURATION_NEWER","field":"formatVersion"})"));
        QCOMPARE(with(R"({"formatVersion":1,"port":1})"),
                 QStringLiteral(R"({"code":"CONFIGURATION_INVALID","field":"port"})"));
        QCOMPARE(with(R"({"formatVersion":1,"limits":{"otpSecond":1}})"),
                 QStringLiteral(R"({"code":"CONFIGURATION_INVALID","field":"otpSecond"})"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("d"))));
        QCOMPARE(refusalOf({}),
                 QStringLiteral(R"({"code":"CONFIGURATION_INVALID","field":"data"})"));
        QCOMPARE(refusalOf({QStringLiteral("--demo"), QStringLiteral("--listen"),
                            QStringLiteral("0.0.0.0:0"), QStringLiteral("--data"),
                            folder.filePath(QStringLiteral("d"))}),
                 QStringLiteral(R"({"code":"CONFIGURATION_INVALID","field":"listen"})"));
    }

private:
    /// The service dies and comes back on the same data.
    void again()
    {
        m_client->drop();
        QVERIFY2(m_service->restart(Strict), qPrintable(m_service->problem()));
        m_client->setService(m_service->url());
    }

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<RawClient> m_client;
};

QUJAT_TEST_CLASS(SignInTest)
#include "SignInTest.moc"
