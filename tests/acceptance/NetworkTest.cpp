// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/NumberCalls.h"
#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/Relay.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat::testing;
using namespace qujat::testing::numbers;

namespace {

const QHostAddress Cellular(QStringLiteral("127.0.0.2")); ///< another address of this machine

} // namespace

/// S-02 steps 1 and 6: what goes over the network while a number is connected on the phone, and
/// what happens when the network changes meanwhile.
class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Programs call the relay, and their proofs say so.
        const auto configuration = QJsonDocument(
            QJsonObject{{QStringLiteral("formatVersion"), 1},
                        {QStringLiteral("authorities"),
                         QJsonArray{QStringLiteral("127.0.0.1:%1").arg(m_relay.port())}}});
        const auto file = m_stage.writeFile(QStringLiteral("relay.json"), configuration.toJson());
        QCOMPARE(m_stage.raise({QStringLiteral("--config"), file}), QString());
        auto &service = m_stage.service();
        QVERIFY(m_relay.open(service.url(), service.tlsRoot(), service.dataFolder()));
        m_stage.writeFile(QStringLiteral("password"), "a long password\n");
    }

    void S02_step6_theSessionSurvivesAnotherNetworkInTheMiddle_R001_2_5_R001_2_8_R000_2_11()
    {
        QCOMPARE(what(run({QStringLiteral("sign-in"), QStringLiteral("--demo"), QStringLiteral("B"),
                           QStringLiteral("--form"), Phone})),
                 Ok);
        // The request reaches the service, and its answer is lost with the Wi-Fi.
        m_relay.loseReplyTo("POST /v1/number-requests HTTP", Cellular);
        const auto done =
            run({QStringLiteral("number"), QStringLiteral("set"), NewOfB, QStringLiteral("--form"),
                 Phone, QStringLiteral("--demo"), QStringLiteral("B")});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        QVERIFY(m_relay.lost());
        QCOMPARE(numbers::outbox(m_stage.stranger(), NewOfB).size(), 1); // it was one request
        QCOMPARE(done.value(QStringLiteral("state")).toString(), QStringLiteral("connected"));
        QCOMPARE(done.value(QStringLiteral("channel")).toString(), App);
        m_relay.changeNetwork(QHostAddress::LocalHost); // and back again
        QCOMPARE(what(run({QStringLiteral("documents")})), Ok);
    }

    void S02_step1_thePrivateKeyNeverLeavesTheDevice_R001_6_1_R004_2_19_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("RSA") << QStringLiteral("rsa");
        QTest::newRow("P-256") << QStringLiteral("p256");
    }
    void S02_step1_thePrivateKeyNeverLeavesTheDevice_R001_6_1_R004_2_19()
    {
        QFETCH(QString, algorithm);
        const auto key = m_stage.file(algorithm + QStringLiteral(".p12"));
        QCOMPARE(
            what(run({QStringLiteral("issue-key"), QStringLiteral("--algorithm"), algorithm,
                      QStringLiteral("--password-file"), m_stage.file(QStringLiteral("password")),
                      QStringLiteral("--acknowledge"), key})),
            Ok);
        QFile file(key);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto numbers = rawKeyNumbers(file.readAll(), "a long password");
        QVERIFY(!numbers.publicNumber.isEmpty() && !numbers.privateNumbers.isEmpty());
        const auto said = everythingSaid();
        QVERIFY(said.contains(numbers.publicNumber)); // or nothing would ever be found
        for (const auto &secret : numbers.privateNumbers) {
            QVERIFY(!said.contains(secret));
            QVERIFY(!said.contains(secret.toHex()));
        }
        QVERIFY(!said.contains("a long password"));
    }

private:
    QStringList arguments(QStringList words)
    {
        words += {QStringLiteral("--profile"),  m_stage.profile(QStringLiteral("relayed")),
                  QStringLiteral("--pin-file"), m_stage.file(QStringLiteral("pin")),
                  QStringLiteral("--service"),  m_relay.url().toString(),
                  QStringLiteral("--trust"),    m_stage.service().trustFolder()};
        return words;
    }
    std::unique_ptr<QProcess> start(const QStringList &words)
    {
        auto process = std::make_unique<QProcess>();
        process->start(ServiceProcess::program(QStringLiteral("qujat-tool")), arguments(words));
        process->waitForStarted();
        return process;
    }
    ToolRun run(const QStringList &words)
    {
        const auto process = start(words);
        process->closeWriteChannel();
        return Stage::finish(*process);
    }
    /// The capture, and behind it every run of base64 in it, decoded.
    QByteArray everythingSaid() const
    {
        const auto captured = m_relay.captured();
        auto all = captured;
        QByteArray word;
        for (const char one : captured + ' ') {
            const bool ofBase64 = (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z')
                || (one >= '0' && one <= '9') || one == '+' || one == '/' || one == '-'
                || one == '_' || one == '=';
            if (ofBase64) {
                word += one;
                continue;
            }
            if (word.size() > 40) {
                all += QByteArray::fromBase64(word);
                all += QByteArray::fromBase64(word, QByteArray::Base64UrlEncoding);
            }
            word.clear();
        }
        return all;
    }

    Relay m_relay;
    Stage m_stage;
};

QUJAT_TEST_CLASS(NetworkTest)
#include "NetworkTest.moc"
