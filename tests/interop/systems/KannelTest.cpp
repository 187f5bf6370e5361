// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawClient.h"
#include "tests/support/RawSystem.h"
#include "tests/support/ServiceProcess.h"
#include "tests/support/TestRunner.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qujat::testing;

namespace {

constexpr int Patience = 30000;
const QString Secret = QStringLiteral("callback-secret-of-this-test");
const QString Password = QStringLiteral("sendsms-password");
const QString Number = QStringLiteral("+77010000001");

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString box(const char *name)
{
    return QStandardPaths::findExecutable(
        QString::fromLatin1(name), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

/// Ends with this object.
struct Box {
    QProcess process;
    ~Box() { stop(); }
    void start(const QString &program, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForStarted();
    }
    void stop()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(10000)) {
            process.kill();
            process.waitForFinished();
        }
    }
};

} // namespace

/// Messages by Kannel and SMPP 3.4 to an operator's centre, and what comes back (R000-20.2,
/// R000-20.3).
class KannelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_centre;
    Box m_bearer;
    Box m_sms;
    ServiceProcess m_service;
    std::unique_ptr<RawSystem> m_u1;
    std::unique_ptr<RawClient> m_stranger;
    QString m_iin;
    quint16 m_sendPort = 0;
    quint16 m_callbackPort = 0;

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    QByteArray kannelConfiguration(quint16 centre, quint16 admin, quint16 boxes) const
    {
        const auto number = [](quint16 port) { return QByteArray::number(port); };
        return "group = core\nadmin-port = " + number(admin)
            + "\nadmin-password = x\nadmin-deny-ip = \"*.*.*.*\"\n"
              "admin-allow-ip = \"127.0.0.1\"\nsmsbox-port = "
            + number(boxes)
            + "\nbox-deny-ip = \"*.*.*.*\"\n"
              "box-allow-ip = \"127.0.0.1\"\ndlr-storage = internal\n\n"
              "group = smsc\nsmsc = smpp\nsmsc-id = operator\nhost = 127.0.0.1\nport = "
            + number(centre)
            + "\n"
              "smsc-username = qujat\nsmsc-password = secret\nsystem-type = \"\"\ntransceiver-mode "
              "= true\n"
              "interface-version = 34\nreconnect-delay = 1\n\n"
              "group = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = "
            + number(m_sendPort)
            + "\n\n"
              "group = sendsms-user\nusername = qujat\npassword = "
            + Password.toLatin1()
            + "\nuser-deny-ip = \"*.*.*.*\"\n"
              "user-allow-ip = \"127.0.0.1\"\nconcatenation = true\nmax-messages = 10\n\n"
              "group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 0\nget-url "
              "= \"http://127.0.0.1:"
            + number(m_callbackPort) + "/inbound?secret=" + Secret.toLatin1()
            + "&from=%p&coding=%c&text=%b\"\n";
    }
    /// The next line of the centre that has \a key.
    QJsonObject centreSays(const char *key)
    {
        QDeadlineTimer deadline(Patience);
        while (!deadline.hasExpired()) {
            while (m_centre.canReadLine()) {
                const auto object = QJsonDocument::fromJson(m_centre.readLine()).object();
                if (object.contains(QLatin1String(key)))
                    return object;
            }
            m_centre.waitForReadyRead(200);
        }
        return {};
    }
    /// All parts of the message that holds \a word.
    QString centreGets(const QString &word)
    {
        QString text;
        while (!text.contains(word)) {
            const auto part = centreSays("text");
            if (part.isEmpty())
                return text;
            if (part.value(QLatin1String("to")).toString().endsWith(Number.mid(1)))
                text += part.value(QLatin1String("text")).toString();
        }
        return text;
    }
    void subscriberWrites(const QString &from, const QString &text)
    {
        m_centre.write(QJsonDocument(QJsonObject{{QStringLiteral("from"), from.mid(1)},
                                                 {QStringLiteral("to"), QStringLiteral("1414")},
                                                 {QStringLiteral("text"), text}})
                           .toJson(QJsonDocument::Compact)
                       + '\n');
        m_centre.waitForBytesWritten();
    }
    RawReply ask() { return m_u1->request(m_iin, QStringLiteral("identity_card")); }
    static QString of(const RawReply &reply, const char *key)
    {
        return reply.json().value(QLatin1String(key)).toString();
    }
    QString stateOf(const QString &id) { return of(m_u1->status(id), "state"); }
    QJsonObject newest()
    {
        return m_stranger->callOpen("GET", "/demo/sms")
            .json()
            .value(QLatin1String("items"))
            .toArray()
            .first()
            .toObject();
    }
    QString newestState() { return newest().value(QLatin1String("state")).toString(); }
    /// How many replies have been written down with this outcome.
    int replies(const char *outcome)
    {
        int found = 0;
        const auto lines = m_stranger->callOpen("GET", "/demo/audit").json();
        for (const auto &line : lines.value(QLatin1String("items")).toArray()) {
            const auto entry = line.toObject();
            found += entry.value(QLatin1String("kind")) == QLatin1String("smsReply")
                && entry.value(QLatin1String("outcome")) == QLatin1String(outcome);
        }
        return found;
    }
    bool comesTo(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, Patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (box("bearerbox").isEmpty() || box("smsbox").isEmpty())
            QSKIP("Kannel is not installed");
        if (box("node").isEmpty())
            QSKIP("node is not installed");
        m_centre.start(box("node"),
                       {QStringLiteral(QUJAT_SCRIPTS "/smpp-centre.js"), QStringLiteral("smpp")});
        const auto port = centreSays("port").value(QLatin1String("port")).toInt();
        QVERIFY2(port > 0, m_centre.readAllStandardError().constData());
        m_sendPort = freePort();
        m_callbackPort = freePort();
        const auto admin = freePort();
        const auto boxes = freePort();
        const auto configuration =
            write("kannel.conf", kannelConfiguration(static_cast<quint16>(port), admin, boxes));
        m_bearer.start(box("bearerbox"),
                       {QStringLiteral("-v"), QStringLiteral("2"), configuration});
        QVERIFY2(comesTo([&] { return listens(boxes); }), m_bearer.process.readAll().constData());
        QCOMPARE(centreSays("bound").value(QLatin1String("bound")), QJsonValue(true));

        const QJsonObject kannel{
            {QStringLiteral("sendPort"), m_sendPort},
            {QStringLiteral("user"), QStringLiteral("qujat")},
            {QStringLiteral("passwordFile"), write("password", Password.toLatin1() + '\n')},
            {QStringLiteral("callbackPort"), m_callbackPort},
            {QStringLiteral("secretFile"), write("secret", Secret.toLatin1() + '\n')}};
        const auto file =
            write("egov.json",
                  QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), 1},
                                            {QStringLiteral("kannel"), kannel},
                                            {QStringLiteral("limits"),
                                             QJsonObject{{QStringLiteral("smsRetryMillis"), 200}}}})
                      .toJson());
        QVERIFY2(
            m_service.start({QStringLiteral("--check-replies"), QStringLiteral("--config"), file}),
            qPrintable(m_service.problem()));
        m_u1 = std::make_unique<RawSystem>(m_service.url(), m_service.tlsRoot());
        QVERIFY(m_u1->takeKey(QStringLiteral("U1")));
        m_stranger = std::make_unique<RawClient>(m_service.url(), m_service.tlsRoot());
        m_iin = m_stranger->person(QStringLiteral("A")).iin;
    }

    void whileSmsboxIsAwayAMessageWaitsInTheStorage()
    {
        const auto asked = ask();
        QCOMPARE(asked.status, 201);
        QVERIFY(comesTo([&] { return newestState() == QLatin1String("queued"); }));
        m_sms.start(box("smsbox"),
                    {QStringLiteral("-v"), QStringLiteral("2"),
                     m_folder.filePath(QStringLiteral("kannel.conf"))});
        QVERIFY2(comesTo([&] { return listens(m_sendPort); }), m_sms.process.readAll().constData());
        const auto text = centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        QVERIFY2(text.contains(QStringLiteral("қонақүйінің жүйесі")), qPrintable(text));
        // All of it, put together from its parts, letter by letter.
        QVERIFY(text.size() > 2 * 67);
        QCOMPARE(text, newest().value(QLatin1String("text")).toString());
    }

    void aReportOfDeliveryComesBack()
    {
        QVERIFY(comesTo([&] { return newestState() == QLatin1String("delivered"); }));
    }

    void aReplyFromTheRegisteredNumberGivesConsent_R000_20_3()
    {
        const auto asked = ask();
        centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        subscriberWrites(Number, QStringLiteral("иә ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return stateOf(of(asked, "id")) == QLatin1String("given"); }));
        QCOMPARE(m_u1->fetch(of(asked, "id")).status, 201);
    }

    void aReplyFromAnotherNumberDoesNot_R000_20_3()
    {
        const auto asked = ask();
        centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        subscriberWrites(QStringLiteral("+77010000002"),
                         QStringLiteral("1 ") + of(asked, "reference"));
        subscriberWrites(Number, QStringLiteral("0 ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return stateOf(of(asked, "id")) == QLatin1String("refused"); }));
    }

    void aReplyThatTheOperatorBringsTwiceCountsOnce_R000_20_3()
    {
        const auto asked = ask();
        centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        const auto given = replies("given");
        const auto ignored = replies("ignored");
        subscriberWrites(Number, QStringLiteral("1 ") + of(asked, "reference"));
        subscriberWrites(Number, QStringLiteral("1 ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return replies("ignored") > ignored; }));
        QCOMPARE(replies("given"), given + 1);
        QCOMPARE(m_u1->fetch(of(asked, "id")).status, 201);
        // Brought once more after the delivery it is nothing.
        subscriberWrites(Number, QStringLiteral("1 ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return replies("ignored") > ignored + 1; }));
        QCOMPARE(m_u1->fetch(of(asked, "id")).code(), QStringLiteral("CONSENT_SCOPE"));
    }

    void aReplyToAnotherMessageOrFromNoNumberDoesNot_R000_20_3()
    {
        const auto asked = ask();
        centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        const auto ignored = replies("ignored");
        subscriberWrites(QStringLiteral("+1414"), QStringLiteral("1 ") + of(asked, "reference"));
        subscriberWrites(QStringLiteral("+7701000000100"),
                         QStringLiteral("1 ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return replies("ignored") == ignored + 2; }));
        QCOMPARE(stateOf(of(asked, "id")), QStringLiteral("pending"));
    }

    void aCallbackWithoutTheSecretIsRefused()
    {
        const auto asked = ask();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_callbackPort);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /inbound?secret=guess&from=%2B77010000001&coding=0&text=1+"
                     + of(asked, "reference").toLatin1() + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(Patience));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 403"));
        QCOMPARE(stateOf(of(asked, "id")), QStringLiteral("pending"));
    }

    void afterAKillNoMessageGoesOutTwice()
    {
        const auto asked = ask();
        centreGets(QStringLiteral("0 ") + of(asked, "reference"));
        QVERIFY(comesTo([&] { return newestState() == QLatin1String("delivered"); }));
        m_centre.readAll();
        QVERIFY(m_service.restart({QStringLiteral("--check-replies"), QStringLiteral("--config"),
                                   m_folder.filePath(QStringLiteral("egov.json"))}));
        m_u1->setService(m_service.url());
        m_stranger->setService(m_service.url());
        const auto next = ask();
        const auto text = centreGets(QStringLiteral("0 ") + of(next, "reference"));
        QVERIFY(!text.contains(QStringLiteral("0 ") + of(asked, "reference")));
    }

    void cleanupTestCase()
    {
        m_service.stop();
        m_sms.stop();
        m_bearer.stop();
        m_centre.closeWriteChannel();
        m_centre.waitForFinished(5000);
    }
};

QUJAT_TEST_CLASS(KannelTest)
#include "KannelTest.moc"
