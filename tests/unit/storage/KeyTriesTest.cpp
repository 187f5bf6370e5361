// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/KeyTries.h"

#include "tests/support/Await.h"
#include "tests/support/FakeClock.h"
#include "tests/support/SignedWorld.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::storage;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// R004-2.2 and default D-39: wrong passwords of a key file slow the next try down.
class KeyTriesTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    const SignedWorld m_world{m_clock.now()};
    const QByteArray m_keyFile = m_world.keyFile();
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("state/key-tries.json")); }
    /// "ok", a code, or a code with the seconds to wait; each time as after a restart.
    QString outcome(const char *password, const QByteArray &keyFile) const
    {
        const auto key = KeyTries(path()).open(keyFile, SecretBytes::takeFrom(QByteArray(password)),
                                               m_clock.now());
        if (key)
            return QStringLiteral("ok");
        const auto wait = key.error().retryAfter();
        return wait ? QStringLiteral("%1 %2 %3")
                          .arg(key.error().name(), key.error().detail(Detail::Reason).value())
                          .arg(wait->count())
                    : key.error().name();
    }
    QString outcome(const char *password) const { return outcome(password, m_keyFile); }
    void fail(int times) const
    {
        for (int at = 0; at < times; ++at)
            QCOMPARE(outcome("wrong"), QStringLiteral("KEY_PASSWORD_WRONG"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void afterFiveWrongPasswordsEvenTheRightOneMustWait()
    {
        fail(5);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("KEY_PASSWORD_WRONG delayed 30"));
        m_clock.advance(29s);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("KEY_PASSWORD_WRONG delayed 1"));
        m_clock.advance(1s);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("ok"));
        // Whoever got in begins anew.
        fail(4);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("ok"));
    }

    void theDelayGrowsUpToAnHour()
    {
        fail(5);
        for (const auto delay : {30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s}) {
            QCOMPARE(outcome("wrong"),
                     QStringLiteral("KEY_PASSWORD_WRONG delayed %1").arg(delay.count()));
            m_clock.advance(delay);
            fail(1);
        }
    }

    void aTryThatWasRefusedDoesNotCount()
    {
        fail(5);
        for (int at = 0; at < 20; ++at)
            QCOMPARE(outcome("wrong"), QStringLiteral("KEY_PASSWORD_WRONG delayed 30"));
        m_clock.advance(30s);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("ok"));
    }

    void eachFileHasTriesOfItsOwn()
    {
        fail(5);
        QCOMPARE(outcome("Qwerty12", m_world.keyFile()), QStringLiteral("ok"));
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("KEY_PASSWORD_WRONG delayed 30"));
    }

    void aClockPutBackMakesNobodyWaitLonger()
    {
        fail(5);
        m_clock.setNow(m_clock.now() - 24h);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("KEY_PASSWORD_WRONG delayed 30"));
        m_clock.setNow(m_clock.now() + 24h + 30s);
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("ok"));
    }

    void aDamagedMemoryKeepsNobodyFromTheirKey()
    {
        fail(5);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"files\":");
        file.close();
        QCOMPARE(outcome("Qwerty12"), QStringLiteral("ok"));
    }

    void noPasswordIsWrittenDown()
    {
        QCOMPARE(outcome("a secret"), QStringLiteral("KEY_PASSWORD_WRONG"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll();
        QVERIFY(!written.isEmpty());
        QVERIFY(!written.contains("secret"));
    }
};

QUJAT_TEST_CLASS(KeyTriesTest)
#include "KeyTriesTest.moc"
