// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/Vault.h"

#include "core/storage/Migrations.h"
#include "tests/support/Await.h"
#include "tests/support/TempVault.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace qujat;
using namespace qujat::storage;
using namespace qujat::testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereAfterReopening()
    {
        TempVault temp;
        QVERIFY(temp.vault);
        QVERIFY(temp.vault->setFact(QStringLiteral("a"), "one").has_value());
        QVERIFY(temp.vault->setFact(QStringLiteral("a"), "two").has_value());
        temp.vault.reset();
        const auto opened = Vault::open(temp.path, temp.key);
        QVERIFY2(opened.has_value(), qPrintable(outcomeOf(opened)));
        QCOMPARE(*(*opened)->fact(QStringLiteral("a")), QByteArray("two"));
        QCOMPARE(*(*opened)->fact(QStringLiteral("b")), QByteArray());
    }

    void theFileIsNoiseAndItsOwnersOnly()
    {
        TempVault temp;
        const QByteArray mark("a-mark-that-must-not-be-seen");
        QVERIFY(temp.vault->setFact(QStringLiteral("mark"), mark).has_value());
        for (const auto *suffix : {"", "-wal"}) {
            const auto bytes = contentOf(temp.path + QLatin1String(suffix));
            QVERIFY(!bytes.contains(mark));
            QVERIFY(!bytes.startsWith("SQLite format 3"));
        }
        QVERIFY(!contentOf(temp.path).isEmpty());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(temp.path).permissions() & others, QFileDevice::Permissions());
    }

    void anotherKeyOpensNothing()
    {
        TempVault temp;
        temp.vault.reset();
        const auto other = SecretBytes::random(Database::keySize);
        QCOMPARE(outcomeOf(Vault::open(temp.path, other)), QStringLiteral("VAULT_DAMAGED"));
        QVERIFY(Vault::open(temp.path, temp.key).has_value());
    }

    void aShortKeyIsRefused()
    {
        TempVault temp;
        QCOMPARE(outcomeOf(Vault::open(temp.path, SecretBytes::random(16))),
                 QStringLiteral("CRYPTOGRAPHY_FAILED"));
    }

    void aMissingVaultIsSaidToBeMissing()
    {
        QTemporaryDir folder;
        QCOMPARE(outcomeOf(Vault::open(folder.filePath(QStringLiteral("none.db")),
                                       SecretBytes::random(Database::keySize))),
                 QStringLiteral("VAULT_MISSING"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none.db"))));
    }

    void aLaterProgramsVaultIsRefusedUntouched()
    {
        TempVault temp;
        const auto later = static_cast<qint64>(migrations().size()) + 1;
        QVERIFY(temp.vault->database()
                    .execute("PRAGMA journal_mode = DELETE; PRAGMA user_version = "
                             + QByteArray::number(later))
                    .has_value());
        temp.vault.reset();
        const auto before = contentOf(temp.path);
        const auto opened = Vault::open(temp.path, temp.key);
        QCOMPARE(outcomeOf(opened), QStringLiteral("VAULT_NEWER"));
        QCOMPARE(opened.error().detail(Detail::Actual), QString::number(later));
        QCOMPARE(contentOf(temp.path), before);
    }

    void everyDamagedPageIsNoticed_data()
    {
        QTest::addColumn<double>("where");
        for (const double where : {0.001, 0.02, 0.3, 0.6, 0.99})
            QTest::addRow("at %d permille", static_cast<int>(where * 1000)) << where;
    }
    void everyDamagedPageIsNoticed()
    {
        QFETCH(double, where);
        TempVault temp;
        for (int i = 0; i < 50; ++i)
            QVERIFY(temp.vault->setFact(QString::number(i), QByteArray(400, 'x')).has_value());
        QVERIFY(temp.vault->database().execute("PRAGMA journal_mode = DELETE").has_value());
        temp.vault.reset();
        auto bytes = contentOf(temp.path);
        const auto at = static_cast<qsizetype>(static_cast<double>(bytes.size()) * where);
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x20);
        write(temp.path, bytes);
        QCOMPARE(outcomeOf(Vault::open(temp.path, temp.key)), QStringLiteral("VAULT_DAMAGED"));
    }

    void aCutOffVaultIsDamaged_data()
    {
        QTest::addColumn<int>("keep");
        for (const int keep : {0, 1, 100, 4096, 5000})
            QTest::addRow("%d bytes", keep) << keep;
    }
    void aCutOffVaultIsDamaged()
    {
        QFETCH(int, keep);
        TempVault temp;
        QVERIFY(temp.vault->database().execute("PRAGMA journal_mode = DELETE").has_value());
        temp.vault.reset();
        write(temp.path, contentOf(temp.path).left(keep));
        QCOMPARE(outcomeOf(Vault::open(temp.path, temp.key)), QStringLiteral("VAULT_DAMAGED"));
    }

    void aNewVaultReplacesTheOldOneWhole()
    {
        TempVault temp;
        QVERIFY(temp.vault->setFact(QStringLiteral("a"), "old").has_value());
        temp.vault.reset();
        const auto key = SecretBytes::random(Database::keySize);
        const auto made = Vault::create(temp.path, key);
        QVERIFY(made.has_value());
        QCOMPARE(*(*made)->fact(QStringLiteral("a")), QByteArray());
        QVERIFY(!QFile::exists(temp.path + QStringLiteral(".new")));
    }

    void theRestOfAnInterruptedCreationIsNoObstacle()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("vault.db"));
        write(path + QStringLiteral(".new"), "half a vault");
        QVERIFY(Vault::create(path, SecretBytes::random(Database::keySize)).has_value());
    }

    void aDestroyedVaultIsGoneWithItsCompanions()
    {
        TempVault temp;
        QVERIFY(temp.vault->setFact(QStringLiteral("a"), "b").has_value());
        Vault::destroy(temp.path);
        temp.vault.reset();
        QVERIFY(!QFile::exists(temp.path));
        QVERIFY(!QFile::exists(temp.path + QStringLiteral("-wal")));
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        TempVault temp;
        {
            Transaction transaction(temp.vault->database());
            QVERIFY(temp.vault->setFact(QStringLiteral("a"), "b").has_value());
        }
        QCOMPARE(*temp.vault->fact(QStringLiteral("a")), QByteArray());
    }
};

QUJAT_TEST_CLASS(VaultTest)
#include "VaultTest.moc"
