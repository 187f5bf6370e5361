// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/AccountFile.h"
#include "core/storage/AtomicFile.h"
#include "core/storage/FileKeySource.h"
#include "core/storage/KeychainKeySource.h"
#include "core/storage/Preferences.h"
#include "tests/support/Await.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
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

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

bool isPrivate(const QString &path)
{
    return (QFileInfo(path).permissions()
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
               | QFileDevice::WriteOther))
        == QFileDevice::Permissions();
}

} // namespace

class PlainFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("file"));
        QVERIFY(writeAtomically(path, "the old content").has_value());
        for (qint64 room = 0; room < 15; ++room) {
            const auto done = writeAtomically(path, "the new content", [room](const QString &) {
                return std::make_unique<FailingDevice>(room);
            });
            QCOMPARE(outcomeOf(done), QStringLiteral("STORAGE_FAILED"));
            QCOMPARE(contentOf(path), QByteArray("the old content"));
        }
        QVERIFY(isPrivate(path));
        QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
    }

    void aFolderThatIsNotThereIsAFailureNotACrash()
    {
        QCOMPARE(outcomeOf(writeAtomically(QStringLiteral("/nowhere/at/all"), "x")),
                 QStringLiteral("STORAGE_FAILED"));
    }

    void preferencesComeBackAsTheyWere()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("preferences.json"));
        QVERIFY(*readPreferences(path) == Preferences{});
        Preferences wanted;
        wanted.language = QStringLiteral("ru");
        wanted.languageChosen = true;
        wanted.theme = Preferences::Theme::Dark;
        wanted.textScale = 1.5;
        wanted.lockAfter = std::chrono::seconds(300);
        wanted.reduceMotion = true;
        QVERIFY(writePreferences(path, wanted).has_value());
        QVERIFY(*readPreferences(path) == wanted);
    }

    void preferencesOutOfRangeFallBackOneByOne()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("preferences.json"));
        put(path,
            "{\"formatVersion\":1,\"language\":\"xx\",\"theme\":\"pink\",\"textScale\":9,"
            "\"lockSeconds\":1,\"reduceMotion\":true}");
        const auto read = readPreferences(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->language, Preferences{}.language);
        QCOMPARE(read->textScale, 1.0);
        QVERIFY(read->lockAfter == Preferences{}.lockAfter);
        QVERIFY(read->reduceMotion);
    }

    void brokenAndNewerPreferencesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        const auto invalid = QStringLiteral("CONFIGURATION_INVALID");
        QTest::newRow("empty") << QByteArray() << invalid;
        QTest::newRow("cut off") << QByteArray("{\"formatVersion\":1,\"lang") << invalid;
        QTest::newRow("array") << QByteArray("[]") << invalid;
        QTest::newRow("no version") << QByteArray("{}") << invalid;
        QTest::newRow("newer") << QByteArray("{\"formatVersion\":2}")
                               << QStringLiteral("CONFIGURATION_NEWER");
    }
    void brokenAndNewerPreferencesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("preferences.json"));
        put(path, content);
        QCOMPARE(outcomeOf(readPreferences(path)), name);
        QCOMPARE(contentOf(path), content);
    }

    void anAccountFileComesBackAsItWas()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("account.json"));
        QVERIFY(!readAccountFile(path)->has_value());
        const AccountFile account{.salt = QByteArray(16, 's'),
                                  .cost = {.memoryKiB = 65536, .iterations = 3, .lanes = 1},
                                  .deviceClass = DeviceClass::Cellular};
        QVERIFY(writeAccountFile(path, account).has_value());
        const auto read = readAccountFile(path);
        QVERIFY(read.has_value() && read->has_value());
        QCOMPARE((*read)->salt, account.salt);
        QVERIFY((*read)->cost == account.cost);
        QVERIFY((*read)->deviceClass == DeviceClass::Cellular);
        QVERIFY(isPrivate(path));
    }

    void aWeakenedOrAbsurdCostIsDamage_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray salt("\"salt\":\"c3Nzc3Nzc3Nzc3Nzc3Nzcw==\"");
        QTest::newRow("weak") << "{\"formatVersion\":1," + salt
                + ",\"memoryKiB\":8,\"iterations\":1,\"lanes\":1}";
        QTest::newRow("absurd") << "{\"formatVersion\":1," + salt
                + ",\"memoryKiB\":999999999,\"iterations\":1,\"lanes\":1}";
        QTest::newRow("no salt") << QByteArray(
            "{\"formatVersion\":1,\"memoryKiB\":19456,\"iterations\":2,\"lanes\":1}");
        QTest::newRow("nonsense") << QByteArray("nonsense");
    }
    void aWeakenedOrAbsurdCostIsDamage()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("account.json"));
        put(path, content);
        QCOMPARE(outcomeOf(readAccountFile(path)), QStringLiteral("VAULT_DAMAGED"));
    }

    void secretsInFilesAreTheirOwnersOnly()
    {
        QTemporaryDir folder;
        FileKeySource keys(folder.filePath(QStringLiteral("keys")));
        QCOMPARE(outcomeOf(await(keys.read(QStringLiteral("one")))), QStringLiteral("KEY_MISSING"));
        QVERIFY(
            await(keys.write(QStringLiteral("one"), SecretBytes::takeFrom("secret"))).has_value());
        const auto path = folder.filePath(QStringLiteral("keys/one"));
        QVERIFY(isPrivate(path));
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadOther);
        const auto read = await(keys.read(QStringLiteral("one")));
        QVERIFY(read.has_value());
        QVERIFY(read->equals(std::as_bytes(std::span("secret", 6))));
        QVERIFY(isPrivate(path));
        QVERIFY(await(keys.remove(QStringLiteral("one"))).has_value());
        QVERIFY(await(keys.remove(QStringLiteral("one"))).has_value());
        QCOMPARE(outcomeOf(await(keys.read(QStringLiteral("one")))), QStringLiteral("KEY_MISSING"));
        QVERIFY(!keys.isGuarded());
    }

    void withoutAKeychainFilesStandIn()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        QTemporaryDir folder;
        KeychainKeySource keys(QStringLiteral("kz.qujat.test"), folder.path());
        QVERIFY(
            await(keys.write(QStringLiteral("one"), SecretBytes::takeFrom("secret"))).has_value());
        QVERIFY(!keys.isGuarded());
        QVERIFY(await(keys.read(QStringLiteral("one"))).has_value());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("one"))));
    }
};

QUJAT_TEST_CLASS(PlainFilesTest)
#include "PlainFilesTest.moc"
