// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawCrypto.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace qujat::testing;

namespace {

/// Everything a process may write to in its memory; empty where this account may not look.
QByteArray memoryOf(qint64 process)
{
    const auto folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray all;
    for (const auto &line : maps.readAll().split('\n')) {
        // 7f0c4c000000-7f0c4c021000 rw-p 00000000 00:00 0
        const auto parts = line.split(' ');
        const auto ends = parts.first().split('-');
        if (parts.size() < 2 || ends.size() != 2 || !parts.at(1).startsWith("rw"))
            continue;
        const auto begin = ends.at(0).toLongLong(nullptr, 16);
        const auto end = ends.at(1).toLongLong(nullptr, 16);
        if (begin > 0 && memory.seek(begin))
            all += memory.read(end - begin);
    }
    return all;
}

QByteArray reversed(QByteArray bytes)
{
    std::ranges::reverse(bytes);
    return bytes;
}

} // namespace

/// S-14 step 5: what a key leaves behind in the program that has signed with it.
class KeyTracesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        const auto person = m_stage.stranger().person(QStringLiteral("A"));
        m_password = person.keyPassword;
        m_numbers = rawKeyNumbers(person.keyFile, m_password);
        QVERIFY(!m_numbers.privateNumbers.isEmpty());
        m_stage.writeFile(QStringLiteral("a.p12"), person.keyFile);
        m_stage.writeFile(QStringLiteral("a.password"), m_password);
        m_tool = m_stage.startTool(QStringLiteral("traces"),
                                   {QStringLiteral("sign-in"), QStringLiteral("--form"), Phone,
                                    QStringLiteral("--key"), m_stage.file(QStringLiteral("a.p12")),
                                    QStringLiteral("--password-file"),
                                    m_stage.file(QStringLiteral("a.password")),
                                    QStringLiteral("--otp-file"), QStringLiteral("-")});
        // The code goes out after the signature was checked: from here on the key is not needed.
        QVERIFY(!Stage::line(*m_tool, QStringLiteral("sentTo")).isEmpty());
    }

    void S14_step5_memoryHoldsNoKeyAfterItHasSigned_R004_2_2_R004_28_4()
    {
        const auto memory = memoryOf(m_tool->processId());
        if (memory.isEmpty())
            QSKIP("this account may not look into the memory of others");
        // What is public is there, or nothing would ever be found.
        QVERIFY(memory.contains(m_numbers.publicNumber)
                || memory.contains(reversed(m_numbers.publicNumber)));
        for (const auto &secret : m_numbers.privateNumbers) {
            QVERIFY2(!memory.contains(secret), "a private number, as it stands in the file");
            QVERIFY2(!memory.contains(reversed(secret)),
                     "a private number, as it is computed with");
        }
        QVERIFY2(!memory.contains(m_password), "the password");
    }

    void S14_step5_noCrashWouldWriteItDown_R004_28_4()
    {
        QFile limits(QStringLiteral("/proc/%1/limits").arg(m_tool->processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QByteArray said;
        for (const auto &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                said = line.simplified();
        }
        QCOMPARE(said, QByteArray("Max core file size 0 0 bytes"));
    }

    void cleanupTestCase()
    {
        m_tool->closeWriteChannel();
        (void)Stage::finish(*m_tool);
    }

private:
    Stage m_stage;
    std::unique_ptr<QProcess> m_tool;
    RawKeyNumbers m_numbers;
    QByteArray m_password;
};

QUJAT_TEST_CLASS(KeyTracesTest)
#include "KeyTracesTest.moc"
